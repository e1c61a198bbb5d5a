import { FORMATS } from '../../src/report/index.js'
import { CANARY, type HostileCase } from './case.js'

/** What terminals, build servers, browsers and spreadsheets obey. */
const PAYLOADS: Readonly<Record<string, string>> = {
  colour: '\u001b[31mred\u001b[0m',
  'the clear screen': '\u001b[2J\u001b[H',
  'a window title': '\u001b]0;owned\u0007',
  'a link of the terminal': '\u001b]8;;https://a.example\u001b\\x\u001b]8;;\u001b\\',
  'a clipboard': '\u001b]52;c;b3duZWQ=\u0007',
  'a sequence of eight bits': '\u009b31m\u009d0;x\u009c',
  backspaces: 'safe\b\b\b\bevil',
  'a carriage return': 'x\rok',
  'a workflow command': '\n::error file=x::owned\n::set-output name=x::y\n::add-mask::x\n',
  'a command of another server': '\n##vso[task.setvariable variable=x]y\n##[error]owned\n##teamcity[buildStatus]\n',
  'a turned direction': '\u202egnp.exe\u2066x\u2069',
  'separators of lines': 'a\u2028::error::x\u2029b',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'the end of character data': ']]>&lt;/testsuite><!-- --> <?xml version="1.0"?>',
  'quotation marks': `"'\`<>&{}\\`,
  'a formula': '=HYPERLINK("https://a.example")',
  'the end of a code block': '\n```\n| a | b |\n~~~\n',
  'percent codes': '%0A::error::x%0D%25',
  'lone surrogates in references': '&#xD800;&#xDFFF;&#0;',
  'a template': '{{match}} {match} $& $1',
}

/** A claim with the payload before, in and after it, in every place that a report might quote. */
function draftAround(payload: string): string {
  const inYaml = JSON.stringify(payload)
  return [
    '---',
    `title: ${inYaml}`,
    `${JSON.stringify(`x${payload}`)}: 1`,
    'publishTitle: true',
    '---',
    '',
    `${payload} ${CANARY} ${payload}`,
    '',
    `A **guaranteed** ${payload} return, and a guaranteed ${payload.replaceAll('\n', ' ')} profit.`,
    '',
    `<!-- finsocial-disable-next claim/superlative -- ${payload.replaceAll('\n', ' ').replaceAll('-->', '')} quoted from the regulator -->`,
    '',
    `The best ${payload} fund. Write to jane.doe${payload.slice(0, 3)}@harbourline.example or jane.doe@harbourline.example.`,
    '',
  ].join('\n')
}

export const FORMAT_NAMES = Object.keys(FORMATS)

export const injectionCases: readonly HostileCase[] = Object.entries(PAYLOADS).flatMap(([name, payload]) => [
  ...FORMAT_NAMES.map((format) => ({
    name: `injection: ${name}, ${format}`,
    files: { 'draft.md': draftAround(payload) },
    args: ['lint', '-f', format, '--jurisdiction', 'us', '--show-suppressed', '.'],
    code: 1 as const,
    says: /guaranteed-outcome/,
    never: ['jane.doe@'],
  })),
  {
    name: `injection: ${name}, as a diff`,
    files: { 'draft.md': `<!-- finsocial-disable-next claim/superlative -- quoted from the regulator -->\n\n${CANARY}\n\n${payload}\n` },
    args: ['lint', '--fix-dry-run', '--diff', '--jurisdiction', 'us', '.'],
    code: 1 as const,
  },
  {
    name: `injection: ${name}, in debug output`,
    files: { 'draft.md': draftAround(payload) },
    args: ['lint', '-f', 'compact', '--jurisdiction', 'us', '--debug', '.'],
    code: 1 as const,
    never: ['jane.doe@'],
  },
])

/** Invented, and of the right shape: what must never be printed. */
const SECRETS = {
  email: 'jane.doe@harbourline.example',
  card: '4111 1111 1111 1111',
  iban: 'GB82 WEST 1234 5698 7654 32',
  ssn: '219-09-9999',
} as const

const ABOUT = `our client can be reached at ${SECRETS.email}, card ${SECRETS.card}, account ${SECRETS.iban}, SSN ${SECRETS.ssn}`

const PLACES: Readonly<Record<string, string>> = {
  'the copy': `${CANARY} And ${ABOUT}.\n`,
  'a claim': `A guaranteed return for ${SECRETS.email} of 8% a year, card ${SECRETS.card}, ${SECRETS.iban}, SSN ${SECRETS.ssn}. ${CANARY}\n`,
  'front matter': `---\ntitle: "${ABOUT}"\npublishTitle: true\n---\n\n${CANARY}\n`,
  metadata: `---\ntitle: "${ABOUT}"\n---\n\n${CANARY}\n`,
  'broken front matter': `---\ntitle: "${ABOUT}\n  x: [\n---\n\n${CANARY}\n`,
  'a waiver': `<!-- finsocial-disable-next claim/guaranteed-outcome -- ${ABOUT} -->\n\n${CANARY}\n\n${CANARY}\n`,
  'an unknown directive': `<!-- finsocial-allow ${ABOUT} -->\n\n${CANARY}\n`,
  code: `\`\`\`\n${ABOUT}\n\`\`\`\n\n${CANARY}\n`,
  'an address': `[us](https://a.example/?q=${SECRETS.email}) ${CANARY}\n`,
  'an image': `![${ABOUT}](a.png "${ABOUT}")\n\n${CANARY}\n`,
  'a draft over a limit': `${'>'.repeat(5000)} ${ABOUT}. ${CANARY}\n\n${ABOUT}\n`,
  'a rule of a waiver': `<!-- finsocial-disable-next ${SECRETS.card}, ${SECRETS.email} -- quoted from the regulator -->\n\n${CANARY}\n`,
  'a waiver of front matter': `---\nfinsocial:\n  waivers:\n    - rule: "card ${SECRETS.card}"\n      reason: "${ABOUT}"\n    - rule: claim/guaranteed-outcome\n      reason: "${ABOUT}"\n---\n\n${CANARY}\n\nA guaranteed profit of 9% a year.\n`,
  'a table': `| a | b |\n| - | - |\n| ${SECRETS.email} | ${SECRETS.card} |\n\n${CANARY}\n`,
}

export const secretCases: readonly HostileCase[] = Object.entries(PLACES).flatMap(([place, text]) =>
  [...FORMAT_NAMES, 'debug', 'diff'].map((format) => ({
    name: `secrets in ${place}, ${format}`,
    files: { 'draft.md': text },
    args: [
      'lint',
      ...(format === 'debug' ? ['--debug'] : format === 'diff' ? ['--fix-dry-run', '--diff'] : ['-f', format]),
      '--jurisdiction',
      'us,uk',
      '--show-suppressed',
      '--cache',
      '--report',
      `${FORMAT_NAMES.includes(format) ? format : 'html'}=out.txt`,
      '.',
    ],
    code: 1 as const,
    never: Object.values(SECRETS).flatMap((secret) => [secret, secret.replaceAll(/[ -]/g, '')]),
  })),
)
