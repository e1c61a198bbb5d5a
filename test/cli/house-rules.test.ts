import { describe, expect, it } from 'vitest'
import { folderWith } from './folder.js'
import { run } from './run.js'

const CONFIG = 'rulesDir: rules\nsettings:\n  disclosures: words.yaml\n'
const WORDS = '- id: past\n  text:\n    en: Past results do not predict future ones.\n'
const HEAD = 'why: The house says so.\n'

/** Each kind with a rule, drafts it objects to and drafts it leaves alone. */
const KINDS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'forbid',
    'terms: {en: ["peace of mind"], fr: ["tranquillité d’esprit"], th: ["สบายใจ"]}\nunless: {terms: {en: ["no such thing"]}, within: sentence}\n',
    [
      '{lang: en, text: "Buy **peace** of mind.", match: "peace of mind"}',
      '{lang: fr, text: "La tranquillite d\'esprit, c’est nous.", match: "tranquillite d\'esprit"}',
      '{lang: th, text: "ลงทุนแล้วสบายใจทุกวัน", match: "สบายใจ"}',
    ],
    [
      '{lang: en, text: "There is no such thing as peace of mind."}',
      '{lang: fr, text: "Un esprit tranquille."}',
      '{lang: th, text: "ลงทุนอย่างเข้าใจ"}',
    ],
  ],
  [
    'prefer',
    'terms: {en: [{term: "customer{s|}", say: [client]}]}\n',
    ['{lang: en, text: "Our customers know.", match: customers}'],
    ['{lang: en, text: "Our clients know."}'],
  ],
  [
    'require',
    'require: {anyOf: {terms: {en: ["Harbourline Ltd"]}}, within: document}\n',
    ['{lang: en, text: "Write your budget down."}'],
    ['{lang: en, text: "Write your budget down. Harbourline Ltd."}'],
  ],
  [
    'require-when',
    'when: {figures: [return], terms: {en: ["our track record"]}}\nrequire: {anyOf: {disclosures: [past]}, within: post, before: 120}\n',
    [
      '{lang: en, text: "The fund returned 8% last year."}',
      '{lang: en, text: "See our track record.", match: "our track record"}',
      `{lang: en, text: "See our track record. ${'Read on. '.repeat(20)} Past results do not predict future ones."}`,
    ],
    ['{lang: en, text: "The fund returned 8% last year. Past results do not predict future ones."}', '{lang: en, text: "See our page."}'],
  ],
  [
    'limit',
    'terms: {en: [budget]}\nmax: 2\nwithin: document\n',
    ['{lang: en, text: "A budget. Your budget. The budget.", match: budget}'],
    ['{lang: en, text: "A budget. Your budget."}'],
  ],
  [
    'consistent',
    'variants: {en: [["e-mail", "email"], ["adviser", "advisor"]]}\n',
    ['{lang: en, text: "Send an e-mail. Or no email.", match: email}'],
    ['{lang: en, text: "Send an email to your advisor."}'],
  ],
  [
    'field',
    'field: approval.by\nrequire: present\nwhen: {field: purpose, in: [promotion]}\n',
    ['{lang: en, text: "---\\npurpose: promotion\\n---\\n\\nHello."}'],
    ['{lang: en, text: "---\\npurpose: promotion\\napproval: {by: Jane Poe}\\n---\\n\\nHello."}', '{lang: en, text: "Hello."}'],
  ],
  ['metric', 'metric: hashtags\nmax: 2\n', ['{lang: en, text: "Save #a1 #b2 #c3 now."}'], ['{lang: en, text: "Save #a1 #b2 now."}']],
]

const ruleOf = (kind: string, body: string, bad: readonly string[], good: readonly string[]) =>
  `id: house/${kind}-rule\nkind: ${kind}\n${HEAD}${body}examples:\n  bad:\n${bad.map((each) => `    - ${each}\n`).join('')}  good:\n${good.map((each) => `    - ${each}\n`).join('')}`

const FORBID = ruleOf('forbid', 'terms: {en: ["peace of mind"]}\n', ['{lang: en, text: "Peace of mind."}'], ['{lang: en, text: "Peace."}'])

describe('every kind of rule finds what its examples say', () => {
  for (const [kind, body, bad, good] of KINDS) {
    it(kind, async () => {
      const folder = folderWith({
        'finsocial.config.yaml': CONFIG,
        'words.yaml': WORDS,
        [`rules/${kind}.yaml`]: ruleOf(kind, body, bad, good),
      })
      const { out, err, code } = await run(folder, ['test'])
      expect(`${code} ${err}${out}`).toBe(
        `0 ✔ house/${kind}-rule (rules/${kind}.yaml): ${bad.length + good.length} examples\n\n1 rule as the examples say\n`,
      )
      const swapped = folderWith({
        'finsocial.config.yaml': CONFIG,
        'words.yaml': WORDS,
        'rules/a.yaml': ruleOf(
          kind,
          body,
          good,
          bad.map((each) => each.replace(/, match: .*\}$/, '}')),
        ),
      })
      expect(await run(swapped, ['test'])).toMatchObject({ code: 1 })
    })
  }
})

describe('a rule of the house', () => {
  it('finds, explains itself, is listed, configured, waived and suppressed like any other', async () => {
    const draft = 'Buy peace of mind.\n'
    const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'words.yaml': WORDS, 'rules/a.yaml': FORBID, 'a.md': draft })
    const found = await run(folder, ['lint', '-f', 'compact', '--only', 'house/*', 'a.md'])
    expect(found).toMatchObject({ code: 1, out: expect.stringMatching(/^a\.md:1:5: “peace of mind” .*\[error\/house\/forbid-rule\]\n$/) })
    expect((await run(folder, ['explain', 'house/forbid-rule'])).out).toContain('The house says so')
    expect((await run(folder, ['rules'])).out).toContain('house/forbid-rule')
    expect(await run(folder, ['lint', '--rule', 'house/forbid-rule: off', '--only', 'house/*', '--only', 'draft/*', 'a.md'])).toMatchObject(
      { code: 0 },
    )
    const waived = folderWith({
      'finsocial.config.yaml': CONFIG,
      'words.yaml': WORDS,
      'rules/a.yaml': FORBID,
      'a.md': `<!-- finsocial-disable-next house/forbid-rule -- the name of a product of ours -->\n\n${draft}`,
    })
    expect(await run(waived, ['lint', '--only', 'house/*', '--only', 'draft/*', 'a.md'])).toMatchObject({ code: 0 })
  })
  it('is tested by name, and fails with the example', async () => {
    const wrong = FORBID.replace('text: "Peace."', 'text: "Peace of mind!"')
    const folder = folderWith({ 'a.yaml': wrong })
    const { code, out } = await run(folder, ['test', 'a.yaml'])
    expect(code).toBe(1)
    expect(out).toContain('good example 1 (en): found “Peace of mind”')
  })
  it('is scaffolded, and what is scaffolded holds', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': 'rulesDir: rules\n', 'rules/': '' })
    expect(await run(folder, ['new', 'rule', 'house/calm-copy'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('rules/calm-copy.yaml'),
    })
    expect(await run(folder, ['test'])).toMatchObject({ code: 0 })
    expect(await run(folder, ['new', 'rule', 'house/calm-copy'])).toMatchObject({ code: 2 })
    expect(await run(folder, ['new', 'rule', 'claim/calm-copy'])).toMatchObject({ code: 2 })
    expect(await run(folder, ['new', 'preset', 'firm'])).toMatchObject({ code: 0 })
    expect(await run(folder, ['lint', '-c', 'firm.yaml', '--no-error-on-unmatched-pattern', 'none/*.md'])).toMatchObject({ code: 0 })
  })
})

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  [
    'a pattern that could run for ever',
    FORBID.replace('terms: {en: ["peace of mind"]}', 'patterns: {en: ["(a+)+$"]}'),
    /rules\/a\.yaml:\d+.*patterns.*repeats without a bound/,
  ],
  ['a pattern that matches nothing', FORBID.replace('terms: {en: ["peace of mind"]}', 'patterns: {en: ["a{0,3}"]}'), /matches nothing/],
  ['an unknown key', `${FORBID}sevrity: warn\n`, /unknown key.*severity/],
  ['an unknown kind', FORBID.replace('kind: forbid', 'kind: forbit'), /did you mean “forbid”/],
  ['a built-in prefix', FORBID.replace('id: house/', 'id: claim/'), /prefix of built-in rules/],
  ['no bad example', FORBID.replace(/ {2}bad:\n.*\n/, ''), /examples.bad: is missing/],
  ['no words', FORBID.replace(/terms:.*\n/, ''), /needs terms or patterns/],
  ['a placeholder that stands for nothing', `${FORBID}message: "{count} times"\n`, /“\{count\}” stands for nothing/],
  ['a citation of nobody’s law', `${FORBID}citations: [{authority: FINRA, ref: "Rule 2210"}]\n`, /name a jurisdiction/],
  ['an example in a language without words', FORBID.replace('lang: en, text: "Peace."', 'lang: fr, text: "Paix."'), /does not read fr/],
  [
    'a disclosure that nobody wrote',
    ruleOf('require', 'require: {anyOf: {disclosures: [none]}}\n', ['{lang: en, text: a}'], ['{lang: en, text: b}']),
    /no disclosure “none”/,
  ],
  ['YAML that is none', 'id: [\n', /rules\/a\.yaml:\d+/],
]

describe('what is no rule is refused with file and line, before anything is linted', () => {
  for (const [name, text, problem] of REFUSED) {
    it(name, async () => {
      const folder = folderWith({ 'finsocial.config.yaml': 'rulesDir: rules\n', 'rules/a.yaml': text, 'a.md': 'Hello.\n' })
      const { code, err, out } = await run(folder, ['lint', 'a.md'])
      expect(code).toBe(2)
      expect(err).toMatch(problem)
      expect(err + out).not.toMatch(/\n\s+at /)
    })
  }
  it('two rules of one name', async () => {
    const folder = folderWith({
      'finsocial.config.yaml': 'rulesDir: rules\n',
      'rules/a.yaml': FORBID,
      'rules/b.yaml': FORBID,
      'a.md': 'Hello.\n',
    })
    expect(await run(folder, ['lint', 'a.md'])).toMatchObject({ code: 2, err: expect.stringContaining('already stands in rules/a.yaml') })
  })
})

const PLUGIN = (check: string) => `export default [{
  id: 'ours/shouting', category: 'claim', hazard: 'house', since: '0.1.0', maturity: 'settled', severity: 'error', confidence: 'certain',
  summary: 's', why: 'w', basis: { house: 'h' }, advice: 'a', gaps: [], jurisdictions: 'all', languages: ['en', 'fr', 'th'],
  messages: { found: '“{match}” shouts' }, lexicons: {}, examples: {},
  check(draft, report) { ${check} },
}]\n`
const SHOUT =
  "for (const b of draft.blocks) for (const m of b.text.matchAll(/!!+/g)) report('found', { span: b.spanOf(m.index, m.index + m[0].length), block: b })"

describe('plugins', () => {
  it('bring rules', async () => {
    const folder = folderWith({
      'finsocial.config.yaml': 'plugins: ./ours.mjs\n',
      'ours.mjs': PLUGIN(SHOUT),
      'a.md': 'Open an account!!!\n',
    })
    expect(await run(folder, ['lint', '--only', 'ours/*', '-f', 'compact', 'a.md'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('“!!!” shouts'),
    })
    expect(await run(folder, ['lint', '--no-plugins', 'a.md'])).toMatchObject({ code: 2 })
  })
  it('from a package', async () => {
    const folder = folderWith({
      'finsocial.config.yaml': 'plugins: finsocial-plugin-ours\n',
      'node_modules/finsocial-plugin-ours/package.json':
        '{"name": "finsocial-plugin-ours", "type": "module", "exports": {".": {"import": "./ours.js"}}}',
      'node_modules/finsocial-plugin-ours/ours.js': PLUGIN(SHOUT),
      'a.md': 'Open an account!!!\n',
    })
    expect(await run(folder, ['lint', '--only', 'ours/*', 'a.md'])).toMatchObject({ code: 1 })
  })
  it('that never return are ended; the others go on', async () => {
    const folder = folderWith({
      'finsocial.config.yaml': 'plugins: ./ours.mjs\n',
      'ours.mjs': PLUGIN('for (;;);'),
      'a.md': 'A guaranteed return of 8%.\n',
    })
    const { code, out } = await run(folder, ['lint', 'a.md'])
    expect(code).toBe(2)
    expect(out).toContain('draft/rule-timeout: rule ours/shouting took longer than')
    expect(out).toContain('claim/guaranteed-outcome')
  })
  it('that fail name the rule, the file and no stack', async () => {
    const folder = folderWith({
      'finsocial.config.yaml': 'plugins: ./ours.mjs\n',
      'ours.mjs': PLUGIN("throw new Error('jane.roe@mail.example')"),
      'a.md': 'A guaranteed return of 8%.\n',
    })
    const { code, out, err } = await run(folder, ['lint', 'a.md'])
    expect(code).toBe(2)
    expect(out).toMatch(/ours\/shouting/)
    expect(out + err).not.toMatch(/jane|\n\s+at /)
    expect(out).toContain('claim/guaranteed-outcome')
  })
  for (const [name, text] of [
    ['that are not there', undefined],
    ['without rules', 'export default []\n'],
    ['with a rule that is none', "export default [{ id: 'ours/x' }]\n"],
    ['that cannot be run', 'export default [\n'],
  ] as const) {
    it(`${name} are refused`, async () => {
      const folder = folderWith({
        'finsocial.config.yaml': 'plugins: ./ours.mjs\n',
        'a.md': 'Hello.\n',
        ...(text === undefined ? {} : { 'ours.mjs': text }),
      })
      const { code, err } = await run(folder, ['lint', 'a.md'])
      expect(code).toBe(2)
      expect(err).toMatch(/plugin .*ours\.mjs/)
    })
  }
})
