import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../src/rule/index.js'
import { type Place, SETTINGS } from '../privacy/marked.js'
import { PHRASES, type Phrases } from '../privacy/phrases.js'
import { Dice } from '../privacy/values.js'
import { folderWith, type Ran, run } from './run.js'

const CONFIG = `root: true
plugins: [./plugin.mjs]
defaults: {channels: [linkedin], firm: {name: Larkfield, kind: adviser}}
overrides:
${Object.entries(SETTINGS)
  .map(
    ([place, { languages, jurisdictions }]) =>
      `  - {files: ["${place}/**"], language: ${languages[0]}, jurisdictions: [${jurisdictions.join(', ')}]}\n`,
  )
  .join('')}`

/** A rule that fails with what it read in its message, and one that copies what it read into what it says. */
const PLUGIN = `const about = {
  since: '0.1.0', maturity: 'settled', severity: 'error', confidence: 'certain', summary: 'A rule.', why: 'It is one.',
  basis: { house: 'A rule of the firm for this test.' }, advice: 'leave it out', languages: ['en', 'fr', 'th'], lexicons: {},
  jurisdictions: 'all', examples: {}, gaps: [],
}
export default [
  { ...about, id: 'house/crash', messages: { found: 'found' }, check(draft) {
    if (/crash/.test(draft.file)) throw new TypeError('cannot read ' + draft.text)
  } },
  { ...about, id: 'house/copier', messages: { found: 'reads {words}' }, check(draft, report) {
    for (const block of draft.blocks) report('found', { span: { start: block.span.start, end: block.span.start + 1 }, data: { words: block.text }, suggestions: [{ text: block.text }] })
  } },
]
`

interface Seeded {
  readonly place: Place
  readonly kind: string
  readonly value: string
  readonly sentence: string
}

/** The first phrase of each table, then the second, until there are sixty values. */
function seeded(count: number): readonly Seeded[] {
  const values: Seeded[] = []
  for (let round = 0; values.length < count; round++) {
    for (const { kind, place, value, sentences } of PHRASES as readonly Phrases[]) {
      const name = typeof kind === 'string' ? kind : kind[0]!
      const invented = value(new Dice(1009 * values.length + 7))
      // a network keeps these to itself
      if (invented.startsWith('100.')) continue
      const sentence = sentences[round % sentences.length]!.replace('{}', () => invented)
      if (values.length < count) values.push({ place, kind: name, value: invented, sentence })
    }
  }
  return values
}

const VALUES = seeded(60)
/** Kinds that a file name tells by itself: in another name nothing says what a number is. */
const NAMED: readonly string[] = ['email', 'card', 'ssn', 'nino', 'nir', 'thai-id', 'iban', 'itin']

const flat = (text: string) => text.replaceAll('\n', ' ').replaceAll('"', '')
/** One more place for each value, in turn. */
const HOLDERS: readonly ((sentence: string) => string)[] = [
  (sentence) => `---\nauthor: [a\ntitle: ${flat(sentence)}\n---\n\nRates rose.\n`,
  (sentence) => `---\n"${flat(sentence)}": 1\n---\n\nRates rose.\n`,
  (sentence) => `<!-- finsocial-disable-next claim/superlative -- ${flat(sentence)}; by=j.poe -->\n\nThe best fund.\n`,
  (sentence) => `---\nfinsocial: {waivers: [{rule: claim/superlative, reason: "${flat(sentence)}", by: j.poe}]}\n---\n\nThe best fund.\n`,
  (sentence) =>
    `---\nevidence: [{id: a, claim: "${flat(sentence)}", source: us}]\nemployer: {name: "${flat(sentence)}"}\n---\n\nThe best fund.\n`,
  (sentence) => `\`\`\`\n${sentence}\n\`\`\`\n\n<script>var a = "${flat(sentence)}"</script>\n`,
  (sentence) => `![${flat(sentence)}](a.png "${flat(sentence)}")\n\n[a](https://larkfield.test "${flat(sentence)}")\n`,
  (sentence) => `---\nmedia: [{file: a.png, text: "${flat(sentence)}"}]\n---\n\nGuaranteed! #ad\n`,
  (sentence) =>
    `| a | b |\n| --- | --- |\n| x | ${flat(sentence).replaceAll('|', '/')} |\n\nGuaranteed returns of 8%. ${flat(sentence)} #ad\n`,
  (sentence) => `Guaranteed return [^1] from ${flat(sentence)}\n\n[^1]: ${flat(sentence)}\n`,
]

const TARGETS: Readonly<Record<string, (value: string) => string>> = {
  email: (value) => `mailto:${value}`,
  phone: (value) => `tel:${value.replace(/[^\d+]/g, '')}`,
  ssn: (value) => `https://larkfield.test/?ssn=${value}`,
  card: (value) => `https://larkfield.test/?card=${value.replaceAll(' ', '')}`,
  iban: (value) => `https://larkfield.test/${value.replaceAll(' ', '')}`,
}

const files: Record<string, string> = { 'finsocial.config.yaml': CONFIG, 'plugin.mjs': PLUGIN }
for (const [index, { place, kind, value, sentence }] of VALUES.entries()) {
  const target = TARGETS[kind]?.(value)
  files[`${place}/copy${index}.md`] =
    `---\ntitle: ${JSON.stringify(sentence)}\n---\n\n# Guaranteed returns\n\n${sentence}\n\n<!-- ${flat(sentence)} -->\n${target ? `\n[a](<${target}>)\n` : ''}`
  files[`${place}/held${index}.md`] = HOLDERS[index % HOLDERS.length]!(sentence)
  if (index % 10 === 0) files[`${place}/crash${index}.md`] = `${sentence}\n`
  if (NAMED.includes(kind)) files[`${place}/${kind} ${value}.md`] = 'Rates rose.\n'
}

/** Digests, fingerprints and commits are random; what they are made of is for other tests. */
const tamed = (text: string) =>
  text
    .replace(
      /(?<![a-z0-9])[a-z2-7]{26}(?![a-z0-9])|sha256-[A-Za-z0-9+/=]{44}|[0-9a-f]{32,64}|version \([0-9a-f]{7,12}\)|"stats":\{[^}]*\}|(?:id="|href="#)[^"]*"/g,
      '',
    )
    .replace(/(?:%[0-9A-F]{2})+/g, (run) => decodeURIComponent(run))

/** What would give a value away: four of its digits in a row, as written and without what separates them, or all of it. */
function clues({ kind, value }: Seeded): readonly string[] {
  const runs = [value, value.replace(/\D/g, '')].flatMap((text) =>
    [...text.matchAll(/(?=(\d(?:[ ().\u00a0-]{0,2}\d){3}))/g)].map((match) => match[1]!),
  )
  if (kind === 'birth-date') return [value]
  return kind === 'address' || kind === 'client-detail' ? [value] : [value, ...runs, ...(kind === 'email' ? [value.split('@')[0]!] : [])]
}

/** Four digits that stand in everything the program prints, values or not: years, articles of law. */
let common = ''

function leaks(output: string): readonly string[] {
  const text = tamed(output)
  return VALUES.flatMap((value) =>
    clues(value)
      .filter((clue) => text.includes(clue) && !common.includes(clue))
      .map((clue) => `${value.kind} ${clue}: ${text.slice(Math.max(0, text.indexOf(clue) - 60), text.indexOf(clue) + 40)}`),
  )
}

const FORMATS = [
  'stylish',
  'compact',
  'unix',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'sarif',
  'json',
  'jsonl',
  'json-with-metadata',
  'markdown',
  'html',
]
const lint = ['lint', '.', '--show-suppressed', '--no-progress']

let project: ReturnType<typeof folderWith>
const go = (...args: readonly string[]) => run(project.path, args)
const all = ({ out, err }: Ran) => out + err
const file = (name: string) => readFileSync(join(project.path, name), 'utf8')

beforeAll(async () => {
  project = folderWith(files)
  const clean = folderWith({ 'finsocial.config.yaml': 'root: true\n', 'a.md': '# Guaranteed returns\n\nThe best fund. #ad\n' })
  for (const format of FORMATS) common += all(await run(clean.path, ['lint', '.', '-f', format]))
  for (const place of Object.values(SETTINGS))
    common += all(
      await run(clean.path, [
        'lint',
        '.',
        '-f',
        'json-with-metadata',
        '--jurisdiction',
        place.jurisdictions.join(','),
        '--language',
        place.languages[0] as Language,
      ]),
    )
  // an example of the rule's page
  common += all(await run(clean.path, ['explain', 'privacy/payment-card']))
  common = tamed(common)
  clean.remove()
  return () => project.remove()
}, 120_000)

describe('sixty values, each in its copy, its metadata, its source and its file’s name', () => {
  test('are found, so that the rest of this proves something', { timeout: 120_000 }, async () => {
    const { code, out } = await go(...lint, '-f', 'json', '--only', 'privacy/*')
    expect(code).toBe(1)
    const results = JSON.parse(out) as { filePath: string; messages: unknown[] }[]
    expect(results.filter(({ messages }) => !messages.length).map(({ filePath }) => filePath)).toEqual([])
  })

  test('never stand in any format, on the console or in a file', { timeout: 120_000 }, async () => {
    const reports = FORMATS.flatMap((format) => ['--report', `${format}=reports/${format}`])
    const ran = await go(...lint, '--report-waivers', ...reports)
    expect(ran.code).toBe(2)
    expect(leaks(all(ran))).toEqual([])
    for (const format of FORMATS) {
      expect(file(`reports/${format}`).length).toBeGreaterThan(1000)
      expect(leaks(file(`reports/${format}`)), format).toEqual([])
    }
  })

  const runs: readonly (readonly [string, readonly string[]])[] = [
    ['debug output and the stack of a crash', [...lint, '--debug']],
    ['statistics', [...lint, '--stats', '--statistics', '-f', 'json-with-metadata']],
    ['absolute paths', [...lint, '--path-mode', 'absolute', '-f', 'json']],
    ['a dry run of fixes', [...lint, '--fix-dry-run', '-f', 'json']],
    ['diffs', [...lint, '--diff']],
    ['refusals of an approval', ['approve', '.', '--by', 'Jane Poe', '--role', 'principal']],
    ['refusals of an approval as JSON', ['approve', '.', '--by', 'Jane Poe', '--role', 'principal', '--format', 'json']],
    ['a verification', ['verify', '.', '--ready', '--format', 'json']],
    ['a summary', ['summary', '.', '--format', 'text']],
    ['a summary as JSON', ['summary', '.', '--format', 'json']],
    ['a summary as HTML', ['summary', '.', '--format', 'html']],
    ['an explanation', ['explain', 'privacy/payment-card']],
    ['the rules of a draft', ['rules', '--enabled-for', `us/copy0.md`]],
    ['the words that a draft needs', ['disclosures', 'us/copy0.md']],
    ['what redaction tells', ['redact', '.', '--output-dir', 'masked']],
    [
      'operands that match nothing',
      ['lint', ...VALUES.filter(({ kind }) => NAMED.includes(kind)).map(({ kind, value }) => `gone/${kind} ${value}.md`)],
    ],
  ]
  for (const [name, args] of runs) {
    test(`never stand in ${name}`, { timeout: 120_000 }, async () => {
      const ran = await go(...args)
      expect(all(ran).length).toBeGreaterThan(40)
      expect(leaks(all(ran))).toEqual([])
    })
  }

  test('never stand in files that a run writes', { timeout: 120_000 }, async () => {
    await go(...lint, '--cache', '--cache-location', 'cache.json', '-o', 'a.json', '-f', 'json')
    await go(...lint, '--cache', '--cache-location', 'cache.json', '--cache-strategy', 'metadata', '-o', 'b.json', '-f', 'json')
    await go('lint', '.', '--suppress-all', '--suppress-reason', 'from before the rollout', '--suppressions-location', 'list.json')
    for (const name of ['cache.json', 'a.json', 'b.json', 'list.json']) {
      expect(statSync(join(project.path, name)).size).toBeGreaterThan(1000)
      expect(leaks(file(name)), name).toEqual([])
    }
  })

  test('never stand in the ledger, even where it keeps the copy', { timeout: 120_000 }, async () => {
    const recorded = await go('record', '.', '--archive', 'ledger', '--copy', 'full')
    const listed = [
      await go('record', 'list', '--archive', 'ledger'),
      await go('record', 'list', '--archive', 'ledger', '--format', 'json'),
    ]
    const written = readdirSync(join(project.path, 'ledger'), { recursive: true })
      .map((name) => join('ledger', String(name)))
      .filter((name) => existsSync(join(project.path, name)) && statSync(join(project.path, name)).isFile())
    expect(written.length).toBeGreaterThan(0)
    expect(leaks([recorded, ...listed].map(all).join('\n') + written.map(file).join('\n'))).toEqual([])
  })

  test('never stand in masked copies, nor in their names', () => {
    const names = readdirSync(join(project.path, 'masked'), { recursive: true }).map((name) => join('masked', String(name)))
    const copies = names.filter((name) => name.endsWith('.md'))
    expect(copies.length).toBeGreaterThan(120)
    expect(leaks([...copies, ...copies.map(file)].join('\n'))).toEqual([])
  })

  test('never stand in what a verification says has changed', { timeout: 120_000 }, async () => {
    const folder = folderWith({ 'finsocial.config.yaml': 'root: true\ndefaults: {jurisdictions: [us], language: en}\n' })
    const write = (name: string, text: string) => {
      mkdirSync(dirname(join(folder.path, name)), { recursive: true })
      writeFileSync(join(folder.path, name), text)
    }
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder.path, stdio: 'ignore' })
    const local = VALUES.filter(({ place }) => place === 'us')
    const { parseDraft } = await import('../../src/index.js')
    for (const [index, { sentence }] of local.entries()) {
      const body = `\n# Rates\n\n${sentence}\n`
      const defaults = { jurisdictions: ['us'], language: 'en' } as const
      const { digest } = parseDraft({ file: 'a.md', text: body, today: '2026-11-22', defaults })
      write(
        `a${index}.md`,
        `---\nstatus: approved\napproval: {by: Jane Poe, role: principal, on: 2026-11-20, digest: ${digest}}\n---\n${body}`,
      )
    }
    git('init', '--quiet')
    git('add', '-A')
    git('-c', 'user.name=A', '-c', 'user.email=a@firm.example', 'commit', '--quiet', '-m', 'Approved')
    for (const [index] of local.entries()) {
      const old = readFileSync(join(folder.path, `a${index}.md`), 'utf8')
      write(
        `a${index}.md`,
        old.replace(local[index]!.sentence, () => `${local[(index + 1) % local.length]!.sentence} And more.`),
      )
    }
    const ran = await run(folder.path, ['verify', '.'])
    folder.remove()
    expect(ran.out).toContain('since the approved version')
    expect(leaks(all(ran))).toEqual([])
  })
})
