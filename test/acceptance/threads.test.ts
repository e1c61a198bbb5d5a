import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFiles, folderWith } from '../cli/folder.js'
import { Installed, root } from './installed.js'

let finsocial: Installed
beforeAll(() => {
  finsocial = new Installed()
}, 300_000)
afterAll(() => finsocial.remove())

/**
 * Rules that do what a word in the draft says, most of them only in a thread that was started. With `MEET`, the first thread
 * lints nothing before so many others have begun: whatever the machine is doing, each of them has a draft.
 */
const PLUGIN = `import { existsSync, writeFileSync } from 'node:fs'
import { isMainThread, threadId } from 'node:worker_threads'
const { MEET, AWAY } = process.env
if (AWAY && !isMainThread) throw new Error('not here')
const common = { hazard: 'house', since: '0', maturity: 'settled', severity: 'error', confidence: 'certain', summary: 's', why: 'w',
  basis: { house: 'h' }, advice: 'a', gaps: [], jurisdictions: 'all', languages: ['en', 'fr', 'th'], messages: { found: 'found' },
  lexicons: {}, examples: {}, timeoutMs: 60_000 }
const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
const rule = (name, word, act, more) => ({ ...common, id: 'ours/' + name, ...more,
  check(draft, report) { if (draft.text.includes(word)) act(draft, report) } })
const inThread = (act) => (...given) => isMainThread ? undefined : act(...given)
const memory = []
export default [
  rule('meet', '', () => {
    if (!MEET) return
    if (!isMainThread) writeFileSync('begun-' + threadId, '')
    else for (let other = 1; other < Number(MEET); other++) while (!existsSync('begun-' + other)) pause(10)
  }),
  rule('thrower', 'THROW', () => { throw new Error('no') }),
  rule('endless', 'LOOP', () => { for (;;); }, { timeoutMs: 400 }),
  rule('long', 'LONG', () => { if (isMainThread) pause(50); else for (;;); }),
  rule('thread', 'WHERE', inThread((draft, report) => report('found', { span: { start: 0, end: 1 } }))),
  rule('exit', 'EXIT', inThread(() => process.exit(0))),
  rule('late', 'LATE', inThread(() => { setImmediate(() => { throw new Error('late') }) })),
  rule('memory', 'MEMORY', inThread(() => { for (;;) memory.push(new Array(1e5).fill(memory.length)) })),
]
`
const CONFIG = 'plugins: ./plugin.mjs\nrulesDir: rules\n'
const HOUSE =
  'id: house/words\nkind: forbid\nwhy: The house says so.\nterms: {en: ["synergy"]}\nexamples:\n  bad: [{lang: en, text: "synergy"}]\n  good: [{lang: en, text: "Hello."}]\n'
const PROJECT = { 'finsocial.config.yaml': CONFIG, 'plugin.mjs': PLUGIN, 'rules/words.yaml': HOUSE }
const BAD = 'A guaranteed return of 8% a year, says Anna.\n'

/** The sample posts several times over, with drafts that go wrong in every way among them. */
function library(copies: number): string {
  const folder = folderWith(PROJECT)
  const stories = join(root, 'fixtures', 'drafts')
  const names = readdirSync(stories, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  for (let copy = 0; copy < copies; copy++)
    addFiles(folder, Object.fromEntries(names.map((name) => [`drafts/${copy}/${name}`, readFileSync(join(stories, name), 'utf8')])))
  addFiles(folder, {
    'drafts/0/a-throws.md': `THROW ${BAD}`,
    'drafts/0/b-loops.md': `LOOP ${BAD}`,
    'drafts/0/c-large.md': 'word '.repeat(900_000),
    'drafts/0/d-house.md': 'Synergy.\n',
    'drafts/0/e-nul.md': 'a\u0000b\n',
    'drafts/0/f-yaml.md': '---\na: [\n---\nHi.\n',
    'drafts/0/g-empty.md': '',
  })
  return folder
}

const FORMATS = ['json', 'stylish', 'sarif', 'html', 'junit', 'json-with-metadata']

/** What a run tells, in every form. */
function told(folder: string, threads: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const reports = FORMATS.flatMap((format) => ['--report', `${format}=out-${threads}/${format}`])
  const meet: Readonly<Record<string, string>> = Number(threads) > 1 ? { MEET: threads } : {}
  const ran = finsocial.run(folder, ['lint', '--concurrency', threads, ...reports, ...args], { env: { ...meet, ...env } })
  return { ...ran, files: FORMATS.map((format) => [format, readFileSync(join(folder, `out-${threads}`, format), 'utf8')]) }
}

describe('threads', () => {
  it('change no byte of any report', () => {
    const folder = library(2)
    const alone = told(folder, 'off', ['drafts'])
    expect(alone.code).toBe(2)
    expect(alone.out).toMatch(/ours\/thrower/)
    expect(alone.out).toMatch(/rule-timeout/)
    for (const threads of ['2', '4', 'auto']) expect([threads, told(folder, threads, ['drafts'])]).toEqual([threads, alone])
  }, 300_000)
  it('really lint', () => {
    const drafts = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${index}.md`, `WHERE. ${BAD}`]))
    const folder = folderWith({ ...PROJECT, ...drafts })
    for (const threads of [1, 2, 4]) {
      const ran = finsocial.run(folder, ['lint', '--concurrency', String(threads), '-f', 'compact', '.'], {
        env: { MEET: String(threads) },
      })
      expect(ran.out.match(/ours\/thread/g)?.length ?? 0, String(threads)).toBeGreaterThanOrEqual(threads - 1)
    }
  }, 120_000)
  it('keep the same findings, and find them again', () => {
    const folder = library(1)
    for (const strategy of ['content', 'metadata']) {
      const runs = ['off', '3'].map((threads) => {
        const args = ['--cache', '--cache-strategy', strategy, '--cache-location', `${strategy}-${threads}`, 'drafts']
        const cold = told(folder, threads, args)
        const kept = readFileSync(join(folder, `${strategy}-${threads}`), 'utf8')
        expect(told(folder, threads, args)).toEqual(cold)
        return { cold, kept }
      })
      expect(runs[1]).toEqual(runs[0])
    }
  }, 300_000)
  it('stop at the same draft with --fail-fast', () => {
    const folder = library(1)
    addFiles(
      folder,
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`fast/${10 + index}.md`, index === 7 ? BAD : 'Hello.\n'])),
    )
    for (const operand of ['drafts', 'fast']) {
      const args = ['--fail-fast', operand]
      const alone = told(folder, 'off', args)
      expect(alone.files.find(([name]) => name === 'json-with-metadata')?.[1]).toContain('"complete":false')
      for (const threads of ['2', '4']) expect([threads, told(folder, threads, args)]).toEqual([threads, alone])
    }
  }, 300_000)
  it('fix the same, in the same order', () => {
    const outputs = ['off', '3'].map((threads) => {
      const folder = library(1)
      const dry = told(folder, threads, ['--fix-dry-run', '--diff', 'drafts'])
      const ran = told(folder, threads, ['--fix', 'drafts'])
      const texts = readdirSync(join(folder, 'drafts'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => [name, readFileSync(join(folder, 'drafts', name), 'utf8')])
      return { dry, ran, texts }
    })
    expect(outputs[1]).toEqual(outputs[0])
    expect(outputs[0]?.dry.out).toContain('+++ b/drafts/0/')
  }, 300_000)
  for (const [name, word, env] of [
    ['a rule ends its thread', 'EXIT', {}],
    ['a rule breaks its thread later', 'LATE', {}],
    ['a rule is nowhere but in the first thread', 'WHERE', { AWAY: '1', MEET: '' }],
  ] as const) {
    it(`lose no draft when ${name}`, () => {
      const drafts = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`drafts/${index}.md`, `${word}. ${BAD}`]))
      const folder = folderWith({ ...PROJECT, ...drafts })
      const alone = told(folder, 'off', ['drafts'])
      expect(alone.code).toBe(1)
      for (const threads of ['2', '3']) expect([threads, told(folder, threads, ['drafts'], env)]).toEqual([threads, alone])
    }, 120_000)
  }
  it('that run out of memory cost the run one draft, which is told', () => {
    const drafts = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`drafts/${index}.md`, `MEMORY. ${BAD}`]))
    const folder = folderWith({ ...PROJECT, ...drafts })
    const ran = finsocial.run(folder, ['lint', '--concurrency', '2', '-f', 'json', 'drafts'], {
      env: { MEET: '2', NODE_OPTIONS: '--max-old-space-size=200' },
    })
    expect(ran.code).toBe(2)
    expect(ran.err.match(/drafts\/\d\.md: there was not enough memory to check it/g)).toHaveLength(1)
    const found = (JSON.parse(ran.out) as { messages: { ruleId: string }[] }[]).filter(({ messages }) =>
      messages.some(({ ruleId }) => ruleId === 'claim/guaranteed-outcome'),
    )
    expect(found).toHaveLength(8)
  }, 120_000)
  it('end at once when the run is ended', async () => {
    const drafts = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`drafts/${index}.md`, `LONG. ${BAD}`]))
    const folder = folderWith({ ...PROJECT, ...drafts })
    const { PATH, HOME } = process.env
    const child = spawn(process.execPath, [finsocial.script, 'lint', '--concurrency', '3', '-f', 'json-with-metadata', 'drafts'], {
      cwd: folder,
      env: { PATH, HOME, MEET: '3' },
    })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
    })
    while (!existsSync(join(folder, 'begun-1')) || !existsSync(join(folder, 'begun-2'))) await new Promise((later) => setTimeout(later, 20))
    const start = performance.now()
    child.kill('SIGINT')
    expect(await new Promise((done) => child.on('close', done))).toBe(130)
    // two threads are in loops that would take a minute
    expect(performance.now() - start).toBeLessThan(5000)
    expect(JSON.parse(out)).toMatchObject({ complete: false, exitCode: 130 })
  }, 120_000)
})
