import { spawn, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { built, GUARD, NODE, root } from '../acceptance/installed.js'
import { addFiles, folderWith } from '../cli/folder.js'
import { CANARY, CLEAN, FOUND } from './case.js'
import { outcomesOf } from './runner.js'

const SCRIPT = join(root, 'dist', 'bin', 'finsocial.js')
const BAD = `${CANARY}\n`
const FIXABLE = `<!-- finsocial-disable-next claim/superlative -- quoted from the regulator -->\n\n${CLEAN}`

beforeAll(() => built(), 120_000)

function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  return { PATH, HOME, LANG: 'C.UTF-8', SOURCE_DATE_EPOCH: '1795348800', ...more }
}

function shell(cwd: string, line: string, env: Readonly<Record<string, string>> = {}) {
  const program = `finsocial() { '${NODE}' --require '${GUARD}' '${SCRIPT}' "$@"; }; ${line}`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', program], {
    cwd,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

function lint(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, node: readonly string[] = []) {
  const { status, signal, stdout, stderr } = spawnSync(NODE, [...node, SCRIPT, 'lint', ...args], {
    cwd,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, signal, out: stdout, err: stderr }
}

const many = (count: number, text: string) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`drafts/${index}.md`, text]))

describe('a full disk', () => {
  // a limit on the size of files refuses in the middle of a write, as a full disk does; blocks are of 1,024 bytes
  const full = 'ulimit -f 8;'
  const drafts = many(60, BAD)
  it('leaves the report that was there', () => {
    for (const option of ['-f json -o report', '--report json=report']) {
      const folder = folderWith({ ...drafts, report: 'old\n' })
      const { code, err } = shell(folder, `${full} finsocial lint --jurisdiction us ${option} drafts >/dev/null`)
      expect([code, err]).toEqual([2, expect.stringContaining('report: cannot be written (EFBIG)')])
      expect(readFileSync(join(folder, 'report'), 'utf8')).toBe('old\n')
      expect(readdirSync(folder).sort()).toEqual(['drafts', 'report'])
    }
  })
  it('leaves the draft that was to be fixed', () => {
    const text = `${FIXABLE}\n${'One more line of plain words.\n\n'.repeat(500)}`
    const folder = folderWith({ 'a.md': text })
    const { code, err } = shell(folder, `${full} finsocial lint --jurisdiction us --fix a.md`)
    expect([code, err]).toEqual([2, expect.stringContaining('a.md: cannot be written (EFBIG)')])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text)
    expect(readdirSync(folder)).toEqual(['a.md'])
  })
  it('costs the cache, and nothing else', () => {
    const folder = folderWith(drafts)
    const { code, err, out } = shell(folder, `${full} finsocial lint --jurisdiction us --cache -f json drafts`)
    expect([code, err]).toEqual([1, expect.stringContaining('cache was not kept')])
    expect((JSON.parse(out) as unknown[]).length).toBe(60)
    expect(existsSync(join(folder, '.finsocialcache'))).toBe(false)
  })
  it('under standard output is a failure, and no bug', () => {
    const folder = folderWith(drafts)
    for (const line of [`${full} finsocial lint --jurisdiction us -f json drafts > out`, 'finsocial lint drafts >/dev/full']) {
      const { code, err } = shell(folder, line)
      expect([code, err]).toEqual([2, expect.stringMatching(/the output cannot be written \((?:EFBIG|ENOSPC)\)\n$/)])
    }
  })
  it('under standard error changes no exit code', () => {
    expect(shell(folderWith({ 'a.md': BAD }), 'finsocial lint -f json a.md 2>/dev/full').code).toBeGreaterThan(0)
  })
})

describe('streams', () => {
  it('that are closed, or whose reader went away', () => {
    const folder = folderWith(many(60, BAD))
    for (const line of [
      'finsocial lint drafts >&-',
      'finsocial lint drafts 2>&- >/dev/null',
      'finsocial lint drafts < /dev/null | true; exit $PIPESTATUS',
    ]) {
      const { code, err } = shell(folder, line)
      expect([line, code, /\n\s+at |a bug/.test(err)]).toEqual([line, 1, false])
    }
  })
  it('a report goes to a pipe or a device, and neither becomes a file', () => {
    const folder = folderWith({ 'a.md': BAD })
    const { code, out } = shell(
      folder,
      'mkfifo pipe; cat pipe & finsocial lint --jurisdiction us -f json -o pipe a.md; code=$?; wait; exit $code',
    )
    expect([code, out]).toEqual([1, expect.stringContaining(FOUND)])
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true)
    expect(shell(folder, 'finsocial lint -o /dev/stdout a.md | cat; exit $PIPESTATUS')).toMatchObject({
      code: 1,
      out: expect.stringContaining('a.md'),
    })
  })
})

describe('signals', () => {
  it('that cannot be heard leave whole files, whenever they come', { timeout: 240_000 }, async () => {
    const folder = folderWith({ ...many(150, FIXABLE), 'report.json': '"old"' })
    const fixed = new Set([FIXABLE, CLEAN])
    for (let moment = 0; moment < 20; moment++) {
      addFiles(folder, many(150, FIXABLE))
      const child = spawn(NODE, [SCRIPT, 'lint', '--jurisdiction', 'us', '--fix', '--cache', '-f', 'json', '-o', 'report.json', 'drafts'], {
        cwd: folder,
        env: environment(),
        stdio: 'ignore',
      })
      const timer = setTimeout(() => child.kill('SIGKILL'), 120 + moment * 40)
      await new Promise((done) => child.on('close', done))
      clearTimeout(timer)
      JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
      for (const name of readdirSync(join(folder, 'drafts')))
        if (name.endsWith('.md')) expect(fixed).toContain(readFileSync(join(folder, 'drafts', name), 'utf8'))
      if (existsSync(join(folder, '.finsocialcache'))) JSON.parse(readFileSync(join(folder, '.finsocialcache'), 'utf8'))
    }
  })
  it('end a run soon, and never with 0', { timeout: 120_000 }, async () => {
    const folder = folderWith(many(3000, `${BAD}\n${CLEAN.repeat(20)}`))
    for (const [signal, expected] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const child = spawn(NODE, [SCRIPT, 'lint', '--silent', 'drafts'], { cwd: folder, env: environment(), stdio: 'ignore' })
      await new Promise((done) => setTimeout(done, 1200))
      const sent = performance.now()
      child.kill(signal)
      const code = await new Promise((done) => child.on('close', done))
      // 200 ms are promised; a machine that runs a test suite is busy
      expect([signal, code, performance.now() - sent < 3000]).toEqual([signal, expected, true])
    }
  })
})

describe('a cache', () => {
  it('that is cut, changed, or of another shape is as good as none', { timeout: 240_000 }, async () => {
    const files = { 'a.md': BAD, 'b.md': CLEAN, 'c.md': `${BAD}\nWrite to jane.doe@harbourline.example.\n` }
    const args = ['lint', '-f', 'json', '--jurisdiction', 'us', '--cache', '--cache-location', 'cache.json', '.']
    const fresh = (await outcomesOf([{ name: 'fresh', files, args, code: 1 }])).get('fresh')!
    expect(fresh.code).toBe(1)
    const cache = Buffer.from(fresh.written.slice(fresh.written.indexOf('{')))
    const cut = (at: number) => cache.subarray(0, at)
    const parsed = JSON.parse(cache.toString()) as { entries: [string, { key: string; linted: { report: object } }][] }
    const shaped = (change: (linted: Record<string, unknown>) => unknown) =>
      JSON.stringify({
        ...parsed,
        entries: parsed.entries.map(([name, entry]) => [name, { ...entry, linted: change(structuredClone(entry.linted)) }]),
      })
    const damaged: Readonly<Record<string, string | Uint8Array>> = {
      ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`cut ${index}`, cut(Math.floor((cache.length * index) / 60))])),
      'not JSON': 'garbage',
      'a list': '[]',
      null: 'null',
      'a number': '7',
      'no entries': JSON.stringify({ ...parsed, entries: null }),
      'entries that are none': JSON.stringify({ ...parsed, entries: [null, 7, ['a.md'], ['a.md', null], ['a.md', {}]] }),
      'nothing linted': shaped(() => null),
      'no report': shaped(() => ({})),
      'findings that are none': shaped((linted) => ({ ...linted, report: { ...(linted.report as object), findings: [null, 7, {}] } })),
      'a finding without a place': shaped((linted) => ({
        ...linted,
        report: { ...(linted.report as object), findings: [{ rule: 'claim/x', message: 'm' }] },
      })),
      'waived that is none': shaped((linted) => ({ ...linted, report: { ...(linted.report as object), waived: 'x' } })),
      'the prototype': '{"__proto__": {"format": 1}}',
      'as deep as it goes': `${'['.repeat(200_000)}`,
      binary: Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)),
    }
    const cases = Object.entries(damaged).map(([name, content]) => ({
      name,
      files: { ...files, 'cache.json': content },
      args,
      code: 1 as const,
    }))
    const outcomes = await outcomesOf(cases)
    for (const { name } of cases) {
      const { code, out, err, escaped } = outcomes.get(name)!
      expect([name, code, out, escaped, /\n\s+at |a bug/.test(err)]).toEqual([name, 1, fresh.out, [], false])
    }
    // a whole one is used, or nothing of this would be tested
    const changed = shaped((linted) => ({ ...linted, report: { ...(linted.report as object), findings: [] } }))
    const used = await outcomesOf([{ name: 'used', files: { ...files, 'cache.json': changed }, args, code: 0 }])
    expect(used.get('used')!.code).toBe(0)
  })
  it('and a report are whole after two runs at once', { timeout: 120_000 }, async () => {
    const folder = folderWith(many(200, BAD))
    const runs = Array.from({ length: 4 }, () => {
      const child = spawn(NODE, [SCRIPT, 'lint', '--jurisdiction', 'us', '--cache', '-f', 'json', '-o', 'report.json', 'drafts'], {
        cwd: folder,
        env: environment(),
        stdio: 'ignore',
      })
      return new Promise<number | null>((done) => child.on('close', done))
    })
    expect(await Promise.all(runs)).toEqual([1, 1, 1, 1])
    expect((JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as unknown[]).length).toBe(200)
    JSON.parse(readFileSync(join(folder, '.finsocialcache'), 'utf8'))
    expect(readdirSync(folder).sort()).toEqual(['.finsocialcache', 'drafts', 'report.json'])
  })
})

describe('surroundings', () => {
  it('drafts that vanish during the run', { timeout: 120_000 }, async () => {
    const folder = folderWith(many(1500, BAD))
    const child = spawn(NODE, [SCRIPT, 'lint', '--jurisdiction', 'us', '-f', 'compact', 'drafts'], {
      cwd: folder,
      env: environment(),
    })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += String(chunk)
    })
    child.stdout.resume()
    const timer = setInterval(() => {
      for (const name of readdirSync(join(folder, 'drafts')).slice(-40)) unlinkSync(join(folder, 'drafts', name))
    }, 20)
    const code = await new Promise((done) => child.on('close', done))
    clearInterval(timer)
    expect(code).toBe(2)
    expect(err).toContain('is no longer there')
    expect(err).not.toMatch(/\n\s+at |a bug/)
  })
  it('change no byte: time zone, language, terminal, order', () => {
    const folder = folderWith({ 'a.md': BAD, 'b/c.md': `Un rendement garanti de 8 %. I İ ı\n`, 'ก.md': 'รับประกันผลตอบแทน 8% ต่อปี\n' })
    const surroundings: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
      [{}, []],
      [{ TZ: 'Pacific/Kiritimati' }, []],
      [{ TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, []],
      [{ LC_ALL: 'th_TH.UTF-8', COLUMNS: '20', TERM: 'dumb' }, []],
      [{}, ['--concurrency', '4']],
      [{ CI: 'true' }, []],
    ]
    const outputs = surroundings.map(([env, args]) => lint(folder, ['-f', 'json', ...args, '.'], env).out)
    expect(new Set([...outputs, lint(folder, ['-f', 'json', 'ก.md', 'b', 'a.md', '.']).out]).size).toBe(1)
  })
  it('nothing is left behind, in the folder, at home or among temporary files', () => {
    const folder = folderWith({ 'work/a.md': BAD, 'home/': '', 'tmp/': '' })
    const before = readdirSync(folder, { recursive: true }).sort()
    lint(join(folder, 'work'), ['.'], { HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp') })
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before)
  })
  it('a small heap is enough', () => {
    const folder = folderWith({ 'a.md': BAD, 'long.md': `${'word '.repeat(50_000)}\n` })
    expect(lint(folder, ['a.md'], {}, ['--max-old-space-size=128'])).toMatchObject({ code: 1, signal: null })
    expect(lint(folder, ['.'], {}, ['--max-old-space-size=192'])).toMatchObject({ code: 1, signal: null })
  })
  it('a folder that is removed while the program stands in it', () => {
    const place = mkdtempSync(join(tmpdir(), 'finsocial-gone-'))
    mkdirSync(join(place, 'gone'))
    writeFileSync(join(place, 'gone', 'a.md'), BAD)
    const { code, err } = shell(join(place, 'gone'), 'rm -rf "$PWD"; finsocial lint a.md')
    rmSync(place, { recursive: true, force: true })
    expect(code).toBe(2)
    expect(err).not.toMatch(/\n\s+at /)
  })
})
