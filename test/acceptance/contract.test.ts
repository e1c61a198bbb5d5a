import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFiles, folderWith } from '../cli/folder.js'
import { CHECKSTYLE, GITLAB, JUNIT, RDJSON, SARIF } from '../report/published-shapes.js'
import { deviations, parseXml } from '../report/xml-shape.js'
import { Installed, root } from './installed.js'

const BAD = 'A guaranteed return of 8% a year.\n'
const CLEAN = 'Write your budget down before you spend it.\n'
const RULE = 'claim/guaranteed-outcome'
const ONLY = ['--only', RULE, '--only', 'draft/*']

let finsocial: Installed
beforeAll(() => {
  finsocial = new Installed()
}, 120_000)
afterAll(() => finsocial.remove())

interface Message {
  readonly ruleId: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly offset: number
  readonly endOffset: number
  readonly path: string
}

/** What one rule finds in a text. */
function found(text: string, { name = 'a.md', args = ONLY }: { name?: string; args?: readonly string[] } = {}): readonly Message[] {
  const folder = folderWith({ [name]: text })
  const { out } = finsocial.run(folder, ['lint', '-f', 'json', ...args, name])
  return (JSON.parse(out) as { messages: Message[] }[])[0]!.messages
}

describe('the contract', () => {
  it('1: a missing operand is a failure, and the others are linted', () => {
    const folder = folderWith({ 'ok.md': BAD })
    expect(finsocial.run(folder, ['lint', 'missing.md'])).toMatchObject({ code: 2 })
    expect(finsocial.run(folder, ['lint', 'ok.md', 'missing.md'])).toMatchObject({ code: 2, out: expect.stringContaining(RULE) })
  })
  it('2: a pattern that matches nothing is a failure, unless it may', () => {
    const folder = folderWith({ 'ok.md': CLEAN })
    expect(finsocial.run(folder, ['lint', 'nothing/**'])).toMatchObject({ code: 2 })
    expect(finsocial.run(folder, ['lint', 'nothing/**', '--no-error-on-unmatched-pattern'])).toMatchObject({ code: 0 })
  })
  it('3: an unknown or abbreviated option lints nothing and gets a hint', () => {
    const folder = folderWith({ 'x.md': BAD })
    expect(finsocial.run(folder, ['lint', '--quite', 'x.md'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--quiet') })
    expect(finsocial.run(folder, ['lint', '--max-warn', '0', 'x.md'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--max-warnings'),
    })
    expect(finsocial.run(folder, ['lint', '--nope', 'x.md'])).toMatchObject({ code: 2, out: '' })
  })
  it('4: an ignored operand is a notice', () => {
    const folder = folderWith({ 'ignored.md': BAD, '.finsocialignore': 'ignored.md\n' })
    for (const more of [[], ['--max-warnings', '0']])
      expect(finsocial.run(folder, ['lint', 'ignored.md', ...more])).toMatchObject({ code: 0, err: expect.stringContaining('ignored') })
  })
  it('5: fixes that leave errors fail; a dry run touches nothing', () => {
    const waiver = `<!-- finsocial-disable-next claim/superlative -- quoted from the regulator -->\n\n`
    const folder = folderWith({ 'a.md': `${waiver}${CLEAN}\n${BAD}` })
    const path = join(folder, 'a.md')
    const { mtimeMs } = statSync(path)
    expect(finsocial.run(folder, ['lint', '--fix-dry-run', 'a.md'])).toMatchObject({ code: 1 })
    expect([statSync(path).mtimeMs, readFileSync(path, 'utf8')]).toEqual([mtimeMs, `${waiver}${CLEAN}\n${BAD}`])
    expect(finsocial.run(folder, ['lint', '--fix', '--fix-type', 'directive', 'a.md'])).toMatchObject({ code: 1 })
    expect(readFileSync(path, 'utf8')).toBe(`${CLEAN}\n${BAD}`)
  })
  it('6: reports in files keep the exit code and hold no escape', () => {
    const folder = folderWith({ 'a.md': BAD })
    const args = ['lint', '--color', '-o', 'a.txt', '--report', 'junit=a.xml', '--report', 'stylish=b.txt', 'a.md']
    expect(finsocial.run(folder, args, { env: { FORCE_COLOR: '1' } })).toMatchObject({ code: 1, out: '' })
    for (const name of ['a.txt', 'a.xml', 'b.txt']) expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^[^\u001b]+$/)
  })
  it('7: colour goes where it is wanted', () => {
    const folder = folderWith({ 'a.md': BAD })
    const pipe = (env: Record<string, string>, ...more: string[]) =>
      finsocial.run(folder, ['lint', ...more, 'a.md'], { env }).out.includes('\u001b[3')
    const terminal = (env: Record<string, string>, ...more: string[]) =>
      finsocial.terminal(folder, ['lint', ...more, 'a.md'], env).out.includes('\u001b[3')
    expect([
      pipe({}),
      terminal({}),
      terminal({ NO_COLOR: '1' }),
      pipe({ FORCE_COLOR: '1' }),
      terminal({ TERM: 'dumb' }),
      pipe({ NO_COLOR: '1', FORCE_COLOR: '1' }),
      terminal({ FORCE_COLOR: '1' }, '--no-color'),
    ]).toEqual([false, true, false, true, false, true, false])
  })
  it('8: a reader that goes away changes nothing', () => {
    const folder = folderWith(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`big/${index}.md`, BAD.repeat(20)])))
    for (const reader of ['head -1', 'true']) {
      // without a notice, so that standard error has nothing else to say
      const { out, err } = finsocial.shell(folder, `finsocial lint --jurisdiction us big/ | ${reader} >/dev/null; echo "\${PIPESTATUS[0]}"`)
      expect([out, err]).toEqual(['1\n', ''])
    }
  })
  it('9: however a word is dressed, one finding covers exactly it', () => {
    const dressed = [
      '**guar**anteed return',
      'guar\u200banteed return',
      '&#103;uaranteed return',
      'gu\u0430ranteed return',
      'guar\u00adanteed return',
      '\u{1d420}\u{1d42e}\u{1d41a}\u{1d42b}\u{1d41a}\u{1d427}\u{1d42d}\u{1d41e}\u{1d41e}\u{1d41d} return',
    ]
    for (const words of dressed) {
      const text = `A ${words} is ours.\n`
      const messages = found(text, { args: ['--only', RULE] })
      expect([words, messages.length]).toEqual([words, 1])
      // opening marks belong to the markup around the word, not to the word
      expect(text.slice(messages[0]!.offset, messages[0]!.endOffset).replace(/^\*\*/, '')).toBe(words.replace(/^\*\*/, ''))
    }
  })
  it('10: findings in all that is read, none in what is not', () => {
    const words = 'guaranteed return'
    const read = [
      `# A ${words}`,
      `- a ${words}`,
      `- [ ] a ${words}`,
      `> a ${words}`,
      `| a |\n| --- |\n| ${words} |`,
      `[a ${words}](https://harbourline.example)`,
      `![a ${words}](a.png)`,
      `<p>a ${words}</p>`,
      `Hello.[^1]\n\n[^1]: A ${words}.`,
      `---\ntitle: A ${words}\npublishTitle: true\n---\n\nHello.`,
      `<img src="a.png" alt="a ${words}">`,
    ]
    const unread = [
      'https://harbourline.example/guaranteed-return',
      `\`a ${words}\``,
      `\`\`\`\na ${words}\n\`\`\``,
      `<p data-note="a ${words}">Hello.</p>`,
      `<!-- a ${words} -->\n\nHello.`,
      `<!-- finsocial-disable-file claim/superlative -- about a ${words} of ours -->\n\nHello.`,
    ]
    expect(read.map((text) => [text, found(`${text}\n`).filter(({ ruleId }) => ruleId === RULE).length])).toEqual(
      read.map((text) => [text, 1]),
    )
    expect(unread.map((text) => [text, found(`${text}\n`).filter(({ ruleId }) => ruleId === RULE).length])).toEqual(
      unread.map((text) => [text, 0]),
    )
  })
  it('11: line ends and a byte order mark move nothing', () => {
    const text = `# Hello\n\nOne line.\nA guaranteed return.\n`
    const places = [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.replaceAll('\n', '\r')].map((each) =>
      found(each).map(({ line, column, endColumn }) => [line, column, endColumn]),
    )
    expect(places).toEqual(Array(4).fill([[4, 3, 20]]))
  })
  it('12: columns count UTF-16 units, and the table still aligns', () => {
    const before = '👩‍👧 e\u0301 ลงทุน '
    const english = [...ONLY, '--language', 'en']
    const [message] = found(`${before}guaranteed return\n`, { args: english })
    expect(message).toMatchObject({ column: before.length + 1 })
    const folder = folderWith({ 'a.md': `${before}guaranteed return. A guaranteed profit.\n` })
    const { out } = finsocial.run(folder, ['lint', ...english, 'a.md'])
    const columns = out
      .split('\n')
      .filter((line) => line.includes(RULE))
      .map((line) => line.indexOf(RULE))
    expect(columns.length).toBeGreaterThan(1)
    expect(new Set(columns).size).toBe(1)
  })
  it('13: French in either form, Thai without spaces but not within words', () => {
    const french = 'Un rendement garanti de 8 % par an, l’été comme l’hiver.\n'
    expect(found(french.normalize('NFC')).length).toBe(1)
    expect(found(french.normalize('NFD')).length).toBe(1)
    const folder = folderWith({
      'rules/a.yaml':
        'id: house/word\nkind: forbid\nwhy: The house says so.\nterms: {th: ["กำไร"], fr: ["l’état"]}\nexamples:\n  bad: [{lang: th, text: "ขายได้กำไรดี"}, {lang: fr, text: "Par l’e\u0301tat."}]\n  good: [{lang: th, text: "ขายได้ดี"}, {lang: fr, text: "Bel étage."}]\n',
    })
    expect(finsocial.run(folder, ['test', 'rules'])).toMatchObject({ code: 0 })
  })
  it('14: with a cache, what findings depend on changes them', () => {
    const rule = (term: string) =>
      `id: house/word\nkind: forbid\nwhy: The house says so.\nterms: {en: ["${term}"]}\nexamples:\n  bad: [{lang: en, text: "${term}"}]\n  good: [{lang: en, text: "Hi."}]\n`
    const plugin = (word: string) =>
      `export default [{ id: 'ours/word', category: 'claim', hazard: 'house', since: '0', maturity: 'settled', severity: 'error', confidence: 'certain', summary: 's', why: 'w', basis: { house: 'h' }, advice: 'a', gaps: [], jurisdictions: 'all', languages: ['en'], messages: { found: 'x' }, lexicons: {}, examples: {}, check(draft, report) { const at = draft.text.indexOf('${word}'); if (at >= 0) report('found', { span: { start: at, end: at + 1 } }) } }]\n`
    const folder = folderWith({
      'finsocial.config.yaml': 'rulesDir: rules\nplugins: ./ours.mjs\nsettings: {disclosures: words.yaml}\n',
      'rules/a.yaml': rule('nowhere'),
      'rules/b.yaml':
        'id: house/needs\nkind: require\nwhy: The house says so.\nrequire: {anyOf: {disclosures: [past]}}\nexamples:\n  bad: [{lang: en, text: "Hi."}]\n  good: [{lang: en, text: "before you spend it"}]\n',
      'words.yaml': '- id: past\n  text: {en: before you spend it}\n',
      'ours.mjs': plugin('nowhere'),
      'a.md': `<!-- finsocial-disable-next ${RULE} -- quoted from the regulator; until=2026-12-01 -->\n\n${BAD}\n${CLEAN}`,
    })
    const lint = (...args: string[]) =>
      finsocial.run(folder, ['lint', '--cache', '-f', 'compact', '--only', 'house/*', '--only', 'ours/*', ...ONLY, ...args, 'a.md'])
    expect([lint().code, lint().code]).toEqual([0, 0])
    expect(lint('--as-of', '2027-01-01').out).toContain('draft/expired-waiver')
    addFiles(folder, { 'rules/a.yaml': rule('budget') })
    expect(lint().out).toContain('house/word')
    addFiles(folder, { 'rules/a.yaml': rule('nowhere'), 'words.yaml': '- id: past\n  text: {en: not there}\n' })
    expect(lint().out).toContain('house/needs')
    addFiles(folder, { 'ours.mjs': plugin('budget') })
    expect(lint().out).toContain('ours/word')
  })
  it('15: the index is judged, not the work tree', () => {
    const folder = folderWith({ 'a.md': BAD })
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
    git('init', '--quiet')
    git('add', '.')
    addFiles(folder, { 'a.md': CLEAN })
    expect(finsocial.run(folder, ['lint', '--staged', ...ONLY])).toMatchObject({ code: 1 })
    git('add', '.')
    addFiles(folder, { 'a.md': BAD })
    expect(finsocial.run(folder, ['lint', '--staged', ...ONLY])).toMatchObject({ code: 0 })
  })
  it('16: a baseline stands for the sentence, follows the file, and goes stale', () => {
    const folder = folderWith({ 'drafts/a.md': BAD })
    const lint = (...args: string[]) => finsocial.run(folder, ['lint', ...ONLY, ...args]).code
    expect(lint('--suppress-all', '--suppress-reason', 'Published before the rollout')).toBe(0)
    addFiles(folder, { 'drafts/a.md': 'A guaranteed profit, every month.\n' })
    expect(lint()).toBe(1)
    addFiles(folder, { 'drafts/a.md': BAD })
    renameSync(join(folder, 'drafts/a.md'), join(folder, 'drafts/b.md'))
    expect(lint()).toBe(0)
    addFiles(folder, { 'drafts/b.md': CLEAN })
    expect(lint()).toBe(1)
    expect(lint('--prune-suppressions')).toBe(0)
    expect(lint()).toBe(0)
  })
  it('17: six faults of waivers are six findings', () => {
    const waive = (rest: string) =>
      found(`<!-- finsocial-disable-next ${rest} -->\n\n${BAD}`, { args: [...ONLY, '--only', 'claim/superlative'] }).map(
        ({ ruleId }) => ruleId,
      )
    expect(waive(RULE)).toContain('draft/missing-reason')
    expect(waive(`${RULE} -- <explanation>`)).toContain('draft/missing-reason')
    expect(waive(`${RULE} -- quoted from the regulator; until=2020-01-01`)).toContain('draft/expired-waiver')
    expect(waive('claim/guarantee -- quoted from the regulator')).toContain('draft/unknown-rule')
    expect(waive('claim/superlative -- quoted from the regulator')).toContain('draft/unused-waiver')
    expect(waive('privacy/email-address -- she agreed to it in writing')).toContain('draft/forbidden-waiver')
    expect(waive(`${RULE} -- quoted from the regulator`)).toEqual([])
  })
  it('18: personal data appears nowhere', () => {
    const secrets = ['536-22-8741', 'jane.roe@mail.example', '4111 1111 1111 1111']
    const text = `Our client Jane Roe, social security number ${secrets[0]}, ${secrets[1]}, card ${secrets[2]}.\n`
    const folder = folderWith({ 'a.md': text })
    const formats = [
      'stylish',
      'compact',
      'unix',
      'json',
      'json-with-metadata',
      'jsonl',
      'sarif',
      'junit',
      'checkstyle',
      'github',
      'gitlab',
      'rdjson',
      'markdown',
      'html',
    ]
    const reports = formats.flatMap((format) => ['--report', `${format}=out/${format}`])
    const ran = finsocial.run(folder, ['lint', '--cache', ...reports, 'a.md'])
    const debug = finsocial.run(folder, ['lint', '--debug', '--fix-dry-run', '--diff', 'a.md'], { env: { DEBUG: 'finsocial' } })
    expect(ran.code).toBe(1)
    const texts = [
      ...formats.map((format) => readFileSync(join(folder, 'out', format), 'utf8')),
      readFileSync(join(folder, '.finsocialcache'), 'utf8'),
      ran.out,
      ran.err,
      debug.out,
      debug.err,
    ]
    for (const secret of secrets) expect(texts.filter((each) => each.includes(secret))).toEqual([])
  })
  it('19: a pattern without a bound is refused; a rule that hangs is ended', () => {
    const folder = folderWith({
      'a.md': BAD,
      'bad.yaml': 'rulesDir: rules\n',
      'rules/a.yaml':
        'id: house/loop\nkind: forbid\nwhy: The house says so.\npatterns: {en: ["(a+)+$"]}\nexamples:\n  bad: [{lang: en, text: a}]\n  good: [{lang: en, text: b}]\n',
      'slow.yaml': 'plugins: ./slow.mjs\n',
      'slow.mjs':
        "export default [{ id: 'ours/slow', category: 'claim', hazard: 'house', since: '0', maturity: 'settled', severity: 'error', confidence: 'certain', summary: 's', why: 'w', basis: { house: 'h' }, advice: 'a', gaps: [], jurisdictions: 'all', languages: ['en'], messages: { found: 'x' }, lexicons: {}, examples: {}, check() { for (;;); } }]\n",
    })
    expect(finsocial.run(folder, ['lint', '-c', 'bad.yaml', 'a.md'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/rules\/a\.yaml:4.*bound/),
    })
    const slow = finsocial.run(folder, ['lint', '-c', 'slow.yaml', 'a.md'])
    expect(slow).toMatchObject({ code: 2, out: expect.stringMatching(/rule-timeout/) })
    expect(slow.out).toContain(RULE)
  })
  it('20: neither threads nor the order of operands change a byte', () => {
    const folder = folderWith({ 'a.md': BAD, 'b.md': CLEAN, 'c/d.md': BAD })
    const outputs = [
      ['1', 'a.md', 'b.md', 'c'],
      ['4', 'c', 'b.md', 'a.md'],
      ['auto', 'b.md', 'c', 'a.md'],
    ].map(([threads = '', ...operands]) => finsocial.run(folder, ['lint', '-f', 'json', '--concurrency', threads, ...operands]).out)
    expect(new Set(outputs).size).toBe(1)
  })
  it('21: extensions in any case; reports use forward slashes', () => {
    const folder = folderWith({ 'drafts/A.MD': BAD })
    expect(finsocial.run(folder, ['lint', '.', '-f', 'compact']).out).toMatch(/^drafts\/A\.MD:/)
  })
  it('22: machine formats keep to their schemas, for nothing and for hostile messages', () => {
    const ajv = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false }))
    const schema = addFormats.default(new Ajv2020.default({ strict: false }))
    const output = JSON.parse(readFileSync(join(finsocial.folder, 'node_modules/finsocial/schemas/output.schema.json'), 'utf8')) as object
    schema.addSchema(output, 'output')
    const hostile = 'A <b>guaranteed</b> & “risk-free” return, %0A::error:: "100%\' ]]> guaranteed\nprofit.\n'
    const folder = folderWith({ 'clean.md': CLEAN, 'hostile.md': hostile, 'a & <b>.md': BAD, 'a%0A::b.md': BAD })
    const json = { sarif: SARIF, gitlab: GITLAB, rdjson: RDJSON } as const
    for (const files of [['clean.md'], ['.']]) {
      const reports = ['sarif', 'gitlab', 'rdjson', 'junit', 'checkstyle', 'json', 'json-with-metadata'].flatMap((name) => [
        '--report',
        `${name}=out/${name}`,
      ])
      finsocial.run(folder, ['lint', '--jurisdiction', 'us,uk', ...reports, ...files])
      const text = (name: string) => readFileSync(join(folder, 'out', name), 'utf8')
      for (const [name, schema] of Object.entries(json)) {
        const validate = ajv.compile(schema)
        validate(JSON.parse(text(name)))
        expect([name, validate.errors]).toEqual([name, null])
      }
      expect(deviations(parseXml(text('junit')), JUNIT)).toEqual([])
      expect(deviations(parseXml(text('checkstyle')), CHECKSTYLE)).toEqual([])
      for (const name of ['json', 'json-with-metadata']) {
        const validate = schema.getSchema(`output#/$defs/${name === 'json' ? 'results' : 'document'}`)!
        validate(JSON.parse(text(name)))
        expect([name, validate.errors]).toEqual([name, null])
      }
    }
  })
  it('23: a signal ends a long run with what there is', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'drafts'))
    for (let index = 0; index < 5000; index++) writeFileSync(join(folder, 'drafts', `${index}.md`), `${BAD}\n${CLEAN.repeat(40)}`)
    // a machine that is busy takes longer to begin
    const start = performance.now()
    finsocial.run(folder, ['lint', '--fail-fast', '--silent', 'drafts'])
    const begun = performance.now() - start
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const ran = await finsocial.interrupted(
        folder,
        ['lint', '--cache', '-f', 'json-with-metadata', '-o', 'report.json', 'drafts'],
        signal,
        begun + 700,
      )
      expect([signal, ran.code]).toEqual([signal, code])
      const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { complete: boolean; results: unknown[] }
      expect(report.complete).toBe(false)
      expect(report.results.length).toBeLessThan(5000)
      JSON.parse(readFileSync(join(folder, '.finsocialcache'), 'utf8'))
      expect(readdirSync(folder).sort()).toEqual(['.finsocialcache', 'drafts', 'report.json'])
    }
  }, 120_000)
  it('24: what is wrong with a configuration is one clear line with its place', () => {
    const cases: readonly (readonly [Record<string, string>, readonly string[], RegExp])[] = [
      [{}, ['-c', 'missing.yaml'], /missing\.yaml/],
      [{ 'finsocial.config.yaml': 'rules: {\n' }, [], /finsocial\.config\.yaml:\d+/],
      [{ 'finsocial.config.yaml': 'rules:\n  claim/nope: error\n' }, [], /finsocial\.config\.yaml:2/],
      [{ 'finsocial.config.yaml': 'linterOptions:\n  ready: perhaps\n' }, [], /finsocial\.config\.yaml:2/],
      [{ 'finsocial.config.yaml': 'extends: ./a.yaml\n', 'a.yaml': 'extends: ./finsocial.config.yaml\n' }, [], /a\.yaml:1.*extends itself/],
      [{ 'finsocial.config.yaml': '', 'finsocial.config.json': '{}' }, [], /finsocial\.config\.yaml, finsocial\.config\.json/],
    ]
    for (const [files, args, problem] of cases) {
      const { code, out, err } = finsocial.run(folderWith({ 'a.md': CLEAN, ...files }), ['lint', ...args, 'a.md'])
      expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1])
      expect(err).toMatch(problem)
    }
  })
  it('25: works with nothing around it, in a folder that cannot be written', () => {
    const folder = folderWith({ 'a.md': BAD })
    chmodSync(folder, 0o555)
    try {
      expect(finsocial.run(folder, ['lint', 'a.md'])).toMatchObject({ code: 1, out: expect.stringContaining(RULE) })
      expect(existsSync(join(folder, '.finsocialcache'))).toBe(false)
    } finally {
      chmodSync(folder, 0o755)
    }
  })
})

describe('hooks and watching', () => {
  it('a commit is judged by its index: refused, passed, and partially staged', () => {
    const folder = folderWith({
      'finsocial.config.yaml': 'extends: finsocial:us\nrules: {"*": off, claim/guaranteed-outcome: error}\n',
      'a.md': BAD,
    })
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=Sam Roe', '-c', 'user.email=sam@harbourline.example', '-c', 'commit.gpgsign=false', ...args], {
        cwd: folder,
        encoding: 'utf8',
      })
    git('init', '--quiet')
    const hook = join(folder, '.git/hooks/pre-commit')
    writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${finsocial.script}' lint --staged\n`)
    chmodSync(hook, 0o755)
    git('add', '.')
    const refused = git('commit', '-m', 'first')
    expect([refused.status, refused.stdout + refused.stderr]).toEqual([1, expect.stringContaining(RULE)])
    addFiles(folder, { 'a.md': CLEAN })
    expect(git('commit', '-m', 'not staged').status).toBe(1)
    git('add', '.')
    addFiles(folder, { 'a.md': BAD })
    expect(git('commit', '-m', 'partially staged').status).toBe(0)
    expect(git('commit', '-m', 'nothing', '--allow-empty').status).toBe(0)
  })
  it('a change is linted, and a signal ends the watch', async () => {
    const folder = folderWith({ 'a.md': CLEAN })
    const change = setTimeout(() => addFiles(folder, { 'a.md': BAD }), 2500)
    const { code, out, err } = await finsocial.interrupted(folder, ['lint', '--watch', '.'], 'SIGTERM', 6000)
    clearTimeout(change)
    expect(code).toBe(143)
    expect(out).toContain('1 draft checked, no problems')
    expect(out).toContain(RULE)
    expect(err.match(/watching/g)).toHaveLength(2)
  })
})

describe('the package', () => {
  const tool = (name: string, args: readonly string[], cwd = root) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', name), ...args], { cwd, encoding: 'utf8' })
    return { status, told: status === 0 ? '' : stdout + stderr }
  }
  it('holds what it needs and nothing that a build or a run left behind', () => {
    const { stdout } = spawnSync('tar', ['-tzf', finsocial.tarball], { encoding: 'utf8' })
    const files = stdout.trim().split('\n')
    const kinds = new Set(
      files.map((file) => /^package\/(?:dist\/(?:bin|chunks|types)|dist|docs|schemas)(?=\/)|^package(?=\/[^/]+$)/.exec(file)?.[0]),
    )
    expect([...kinds].sort()).toEqual(
      ['', '/dist', '/dist/bin', '/dist/chunks', '/dist/types', '/docs', '/schemas'].map((name) => `package${name}`),
    )
    expect(files.filter((file) => file.startsWith('package/dist/chunks/')).length).toBeLessThan(40)
    expect(statSync(finsocial.tarball).size).toBeLessThan(6_000_000)
  })
  it('is as publint wants it', () => {
    expect(tool('publint/src/cli.js', ['run', finsocial.tarball, '--strict'])).toEqual({ status: 0, told: '' })
  })
  it('has types that resolve wherever ES modules do', () => {
    expect(tool('@arethetypeswrong/cli/dist/index.js', [finsocial.tarball, '--profile', 'esm-only'])).toEqual({ status: 0, told: '' })
  })
  it('compiles in a project that checks every declaration', () => {
    const folder = join(finsocial.folder, 'consumer')
    addFiles(folder, {
      'use.mts': `import { builtinRules, lintDraft, type Rule } from 'finsocial'
import { lintFiles } from 'finsocial/node'
import { defineRule, type Draft } from 'finsocial/rule'
import { casesOf } from 'finsocial/tester'
export const rules: readonly Rule[] = builtinRules
export const tree: Draft['tree']['type'] = 'root'
export const count: number = lintDraft({ file: 'a.md', text: 'Hello.', today: '2026-11-22' }).report.findings.length
export { casesOf, defineRule, lintFiles }
`,
    })
    const args = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--typeRoots',
      join(root, 'node_modules/@types'),
      'use.mts',
    ]
    expect(tool('typescript/bin/tsc', args, folder)).toEqual({ status: 0, told: '' })
  })
})
