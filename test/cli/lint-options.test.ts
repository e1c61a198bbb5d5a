import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addFiles, folderWith } from './folder.js'
import { run } from './run.js'

const BAD = 'A guaranteed return of 8% a year.\n'
const WORSE = 'A guaranteed profit, whatever markets do.\n'
const CLEAN = 'Write your budget down before you spend it.\n'
const ONLY = ['--only', 'claim/guaranteed-outcome', '--only', 'draft/*']
const UNUSED = '<!-- finsocial-disable-next claim/guaranteed-outcome -- quoted from the regulator -->\n\nWrite your budget down.\n'

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Sam Roe', '-c', 'user.email=sam@harbourline.example', '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    stdio: 'ignore',
  })
}

describe('fixes', () => {
  it('take an unused waiver out, and only report in a dry run', async () => {
    const folder = folderWith({ 'a.md': UNUSED })
    const path = join(folder, 'a.md')
    const before = statSync(path).mtimeMs
    expect(await run(folder, ['lint', ...ONLY, 'a.md'])).toMatchObject({ code: 1 })
    expect(await run(folder, ['lint', ...ONLY, '--fix-dry-run', 'a.md'])).toMatchObject({ code: 0 })
    expect(readFileSync(path, 'utf8')).toBe(UNUSED)
    expect(statSync(path).mtimeMs).toBe(before)
    const { code, err } = await run(folder, ['lint', ...ONLY, '--fix', 'a.md'])
    expect(code).toBe(0)
    expect(err).toContain('a.md: fixed')
    expect(readFileSync(path, 'utf8')).toBe('Write your budget down.\n')
  })
  it('of other types are left alone', async () => {
    const folder = folderWith({ 'a.md': UNUSED })
    expect(await run(folder, ['lint', ...ONLY, '--fix', '--fix-type', 'problem', 'a.md'])).toMatchObject({ code: 1 })
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(UNUSED)
  })
  it('keep the byte order mark and the line ends', async () => {
    const folder = folderWith({ 'a.md': `\ufeff${UNUSED.replaceAll('\n', '\r\n')}` })
    await run(folder, ['lint', ...ONLY, '--fix', 'a.md'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('\ufeffWrite your budget down.\r\n')
  })
  it('take a waiver out of front matter', async () => {
    const waiver = (rule: string) => `    - rule: ${rule}\n      reason: quoted from the regulator\n`
    const two = `---\nfinsocial:\n  waivers:\n${waiver('claim/guaranteed-outcome')}${waiver('claim/superlative')}channels: [x]\n---\n\n${BAD}`
    const folder = folderWith({
      'two.md': two,
      'one.md': `---\nfinsocial:\n  waivers:\n${waiver('claim/superlative')}channels: [x]\n---\n\nHello.\n`,
    })
    await run(folder, ['lint', '--only', 'claim/*', '--only', 'draft/*', '--fix', '--fix-type', 'directive', '.'])
    expect(readFileSync(join(folder, 'two.md'), 'utf8')).toBe(two.replace(waiver('claim/superlative'), ''))
    expect(readFileSync(join(folder, 'one.md'), 'utf8')).toBe('---\nchannels: [x]\n---\n\nHello.\n')
  })
  it('print as a diff, the report on standard error', async () => {
    const folder = folderWith({ 'a.md': UNUSED })
    const { out, err } = await run(folder, ['lint', ...ONLY, '--diff', 'a.md'])
    expect(out).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@/)
    expect(err).toContain('1 draft checked')
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(UNUSED)
  })
  it('show no personal data in a diff', async () => {
    const folder = folderWith({ 'a.md': `${UNUSED}\nWrite to jane.roe@mail.example today.\n` })
    const { out, err } = await run(folder, ['lint', '--diff', 'a.md'])
    expect(out).toContain('@@')
    expect(out + err).not.toContain('jane.roe')
    expect(err).toContain('masked')
  })
  it('of standard input go to standard output', async () => {
    const folder = folderWith({})
    const { out, err, code } = await run(folder, ['lint', ...ONLY, '--fix', '-'], { stdin: `${UNUSED}\n${BAD}` })
    expect(out).toBe(`Write your budget down.\n\n${BAD}`)
    expect(err).toContain('claim/guaranteed-outcome')
    expect(code).toBe(1)
  })
  it('say when an approval no longer stands', async () => {
    const promise = '---\nchannels: [blog]\nproducts: [fund]\n---\n\nThe Harbourline Growth Fund returned 12% last year.\n'
    const folder = folderWith({ 'a.md': promise })
    await run(folder, ['lint', '--fix', 'a.md'])
    const mended = readFileSync(join(folder, 'a.md'), 'utf8')
    if (mended === promise) return
    writeFileSync(
      join(folder, 'a.md'),
      promise.replace('---\n\n', 'approval:\n  by: Jane Poe\n  digest: sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n---\n\n'),
    )
    expect((await run(folder, ['lint', '--fix', 'a.md'])).err).toContain('approval no longer stands')
  })
})

const REFUSED: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['two kinds of fixing', ['--fix', '--fix-dry-run'], /exclude each other/],
  ['a fix type without a fix', ['--fix-type', 'layout'], /need --fix/],
  ['an unknown fix type', ['--fix', '--fix-type', 'all'], /problem, layout, directive/],
  ['fixing the index', ['--fix', '--staged'], /not the index/],
  ['accepting without a reason', ['--suppress-all'], /--suppress-reason/],
  ['a reason for nothing', ['--suppress-reason', 'old'], /need --suppress-all/],
  ['new lines of nothing', ['--new-only'], /--staged or --since/],
  ['personal data in a pipe', ['--show-sensitive'], /terminal/],
  ['a report without a path', ['--report', 'json'], /<format>=<path>/],
  ['a report in an unknown format', ['--report', 'jsn=a.json'], /did you mean json/],
  ['NUL without a list', ['-0'], /--file-list/],
]

describe('contradictions', () => {
  for (const [name, args, problem] of REFUSED) {
    it(name, async () => {
      const { code, err } = await run(folderWith({ 'a.md': CLEAN }), ['lint', ...args, 'a.md'])
      expect(code).toBe(2)
      expect(err).toMatch(problem)
    })
  }
})

describe('reports', () => {
  it('are written beside the console, into folders that are made, with the same exit code and no colour', async () => {
    const folder = folderWith({ 'a.md': BAD })
    const args = ['lint', '--color', '--report', 'json=out/a.json', '--report', 'html=out/a.html', '-o', 'out/a.txt', 'a.md']
    expect(await run(folder, args)).toMatchObject({ code: 1, out: '' })
    expect(JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8'))).toHaveLength(1)
    expect(readFileSync(join(folder, 'out/a.html'), 'utf8')).toContain('guaranteed return')
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).not.toContain('\u001b')
  })
  it('that cannot be written are a failure', async () => {
    expect(await run(folderWith({ 'a.md': CLEAN, file: '' }), ['lint', '-o', 'file/a.txt', 'a.md'])).toMatchObject({ code: 2 })
    for (const more of [
      ['-o', 'file/a.txt'],
      ['--report', 'json=file/a.json'],
    ])
      expect(await run(folderWith({ 'a.md': BAD, file: '' }), ['lint', ...more, 'a.md'])).toMatchObject({
        code: 2,
        out: expect.stringContaining('claim/guaranteed-outcome'),
        err: expect.stringContaining('file/a.'),
      })
  })
  // Node's own way of making folders never comes back from there
  it.runIf(process.platform === 'linux')('that cannot be written where nothing can be are a failure, soon', async () => {
    expect(await run(folderWith({ 'a.md': CLEAN }), ['lint', '-o', '/proc/nowhere/a.txt', 'a.md'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('/proc/nowhere/a.txt: cannot be written'),
    })
  })
  it('can be cut short', async () => {
    const { out, err, code } = await run(folderWith({ 'a.md': `${BAD}\n${WORSE}` }), [
      'lint',
      '-f',
      'compact',
      '--max-findings',
      '1',
      'a.md',
    ])
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(err).toContain('more findings are not shown')
    expect(code).toBe(1)
  })
  it('hold the text of drafts when they are asked to, personal data masked, so that offsets still hold', async () => {
    const folder = folderWith({ 'a.md': '\ufeffA guaranteed return. Ask jane.roe@mail.example why.\n' })
    const results = async (...args: string[]) =>
      JSON.parse((await run(folder, ['lint', '-f', 'json', ...args, 'a.md'])).out) as {
        source?: string
        messages: { ruleId: string; offset: number; endOffset: number }[]
      }[]
    expect((await results())[0]).not.toHaveProperty('source')
    const [result] = await results('--include-source')
    expect(result?.source).toMatch(/^A guaranteed return\. Ask \*+ why\.\n$/)
    const found = result?.messages.find(({ ruleId }) => ruleId === 'claim/guaranteed-outcome')
    expect(result?.source?.slice(found?.offset, found?.endOffset)).toBe('guaranteed return')
  })
  it('can be a module of one’s own', async () => {
    const folder = folderWith({ 'a.md': BAD, 'mine.mjs': 'export default (results, { exitCode }) => [results.length, exitCode].join()\n' })
    expect(await run(folder, ['lint', '-f', './mine.mjs', 'a.md'])).toMatchObject({ out: '1,1', code: 1 })
    expect(await run(folder, ['lint', '-f', './mine.mjs', '--no-plugins', 'a.md'])).toMatchObject({ code: 2 })
  })
})

describe('lists of files', () => {
  it('from a file and from standard input', async () => {
    const folder = folderWith({ 'a.md': BAD, 'b c.md': CLEAN, list: 'b c.md\n', empty: '' })
    expect(await run(folder, ['lint', '--file-list', 'list'])).toMatchObject({ code: 0 })
    expect(await run(folder, ['lint', '--file-list', 'empty'])).toMatchObject({ code: 0 })
    expect(await run(folder, ['lint', '-0', '--file-list', '-'], { stdin: 'a.md\0b c.md\0' })).toMatchObject({ code: 1 })
    expect(await run(folder, ['lint', '--file-list', 'missing'])).toMatchObject({ code: 2 })
  })
})

describe('git', () => {
  it('judges what is staged, not what lies in the folder', async () => {
    const folder = folderWith({ 'a.md': BAD, 'notes.txt': BAD })
    git(folder, 'init', '--quiet')
    expect(await run(folder, ['lint', '--staged'])).toMatchObject({ code: 0 })
    git(folder, 'add', '.')
    addFiles(folder, { 'a.md': CLEAN })
    expect(await run(folder, ['lint', '--staged', ...ONLY])).toMatchObject({ code: 1 })
    git(folder, 'add', '.')
    addFiles(folder, { 'a.md': BAD })
    expect(await run(folder, ['lint', '--staged', ...ONLY])).toMatchObject({ code: 0 })
  })
  it('judges what changed since a revision, and only its new lines', async () => {
    const folder = folderWith({ 'a.md': BAD, 'b.md': BAD })
    git(folder, 'init', '--quiet')
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '-m', 'first')
    addFiles(folder, { 'a.md': `${BAD}\n${CLEAN}` })
    const args = ['lint', '-f', 'compact', ...ONLY, '--since', 'HEAD']
    const since = await run(folder, args)
    expect(since.code).toBe(1)
    expect(since.out).not.toContain('b.md')
    expect(await run(folder, [...args, '--new-only'])).toMatchObject({ code: 0, out: '' })
    addFiles(folder, { 'a.md': `${BAD}\n${WORSE}` })
    expect((await run(folder, [...args, '--new-only'])).out).toMatch(/^a\.md:3:/)
    expect(await run(folder, ['lint', '--since', 'nowhere'])).toMatchObject({ code: 2 })
  })
})

describe('suppressions', () => {
  const accept = ['--suppress-all', '--suppress-reason', 'Published before the rollout', '--suppress-by', 'Jane Poe']

  it('stand for the very finding, also where the file is renamed', async () => {
    const folder = folderWith({ 'old/a.md': BAD })
    expect(await run(folder, ['lint', ...ONLY, ...accept])).toMatchObject({ code: 0 })
    const file = join(folder, 'finsocial-suppressions.json')
    const { suppressions } = JSON.parse(readFileSync(file, 'utf8')) as { suppressions: Record<string, string>[] }
    expect(suppressions).toMatchObject([{ rule: 'claim/guaranteed-outcome', path: 'old/a.md', by: 'Jane Poe' }])
    expect(await run(folder, ['lint', ...ONLY])).toMatchObject({ code: 0 })
    renameSync(join(folder, 'old/a.md'), join(folder, 'b.md'))
    expect(await run(folder, ['lint', ...ONLY])).toMatchObject({ code: 0 })
    addFiles(folder, { 'b.md': WORSE })
    expect(await run(folder, ['lint', ...ONLY])).toMatchObject({ code: 1 })
  })
  it('that nothing needs fail the run until they are pruned', async () => {
    const folder = folderWith({ 'a.md': BAD, 'b.md': BAD })
    await run(folder, ['lint', ...ONLY, ...accept])
    addFiles(folder, { 'a.md': CLEAN })
    const stale = await run(folder, ['lint', ...ONLY, '-f', 'compact'])
    expect(stale.code).toBe(1)
    expect(stale.out).toMatch(/^finsocial-suppressions\.json:2:1: .*\[error\/draft\/unused-suppression\]\n$/)
    expect(await run(folder, ['lint', ...ONLY, '--pass-on-unpruned-suppressions'])).toMatchObject({ code: 0 })
    expect(await run(folder, ['lint', ...ONLY, 'b.md'])).toMatchObject({ code: 0 })
    expect(await run(folder, ['lint', ...ONLY, '--prune-suppressions'])).toMatchObject({ code: 0 })
    expect(await run(folder, ['lint', ...ONLY])).toMatchObject({ code: 0 })
  })
  it('end on their day', async () => {
    const folder = folderWith({ 'a.md': BAD })
    await run(folder, ['lint', ...ONLY, ...accept, '--suppress-until', '2026-12-31'])
    expect(await run(folder, ['lint', ...ONLY])).toMatchObject({ code: 0 })
    const { code, out } = await run(folder, ['lint', ...ONLY, '--as-of', '2027-01-01'])
    expect(code).toBe(1)
    expect(out).toContain('draft/expired-waiver')
    expect(out).toContain('claim/guaranteed-outcome')
  })
  it('never hide personal data', async () => {
    const folder = folderWith({ 'a.md': 'Her social security number is 536-22-8741.\n' })
    const { code, err } = await run(folder, ['lint', '--only', 'privacy/*', ...accept])
    expect(code).toBe(1)
    expect(err).toContain('cannot be suppressed')
    addFiles(folder, {
      'finsocial-suppressions.json':
        '{"version": 1, "suppressions": [{"rule": "privacy/national-identifier", "path": "a.md", "fingerprint": "v1:aaaa", "reason": "known"}]}',
    })
    expect((await run(folder, ['lint', 'a.md'])).out).toContain('draft/forbidden-waiver')
  })
  it('of one rule leave the others', async () => {
    const folder = folderWith({ 'a.md': BAD })
    await run(folder, ['lint', '--suppress-rule', 'claim/superlative', '--suppress-reason', 'known', 'a.md'])
    expect(await run(folder, ['lint', 'a.md'])).toMatchObject({ code: 1 })
  })
  it('in a file with a mistake are a failure with its line', async () => {
    const folder = folderWith({ 'a.md': CLEAN, 'finsocial-suppressions.json': '{"version": 1,\n "suppressions": [{"rule": "a/b"}]}\n' })
    const { code, err } = await run(folder, ['lint', 'a.md'])
    expect(code).toBe(2)
    expect(err).toMatch(/finsocial-suppressions\.json:2/)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('configuration', () => {
  it('is printed with the origin of every rule', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': 'rules:\n  claim/superlative: warn\n' })
    const { out, code } = await run(folder, ['lint', '--print-config', 'not/there.md'])
    expect(code).toBe(0)
    const { rules } = JSON.parse(out) as { rules: Record<string, { severity: string; origin: string }> }
    expect(rules['claim/superlative']).toEqual({ severity: 'warn', origin: 'finsocial.config.yaml:2' })
    expect((await run(folder, ['config', 'print', 'not/there.md'])).out).toBe(out)
    expect((await run(folder, ['config', 'path', 'a.md'])).out).toBe('finsocial.config.yaml\n')
    expect(await run(folder, ['config', 'verify'])).toMatchObject({ code: 0, out: 'finsocial.config.yaml: valid\n' })
  })
  it('that is wrong is told with its line', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': 'rules:\n  claim/superlatif: warn\n' })
    const { err, code } = await run(folder, ['config', 'verify'])
    expect(code).toBe(2)
    expect(err).toMatch(/finsocial\.config\.yaml:2.*did you mean/)
  })
  it('sets the threshold', async () => {
    const folder = folderWith({
      'a.md': BAD,
      'finsocial.config.yaml': 'linterOptions:\n  failSeverity: warn\nrules:\n  "*": off\n  claim/guaranteed-outcome: warn\n',
    })
    expect(await run(folder, ['lint', 'a.md'])).toMatchObject({ code: 1 })
    expect(await run(folder, ['lint', '--fail-severity', 'error', 'a.md'])).toMatchObject({ code: 0 })
  })
})

describe('what a run tells of itself', () => {
  it('that there were more warnings than allowed', async () => {
    const folder = folderWith({ 'a.md': 'The best fund of all.\n' })
    const { code, err } = await run(folder, ['lint', '--only', 'claim/superlative', '--max-warnings', '0', 'a.md'])
    expect([code, err]).toEqual([1, expect.stringContaining('more warnings than --max-warnings allows (0)')])
  })
  it('that a list of suppressions that was named is not there', async () => {
    const folder = folderWith({ 'a.md': BAD })
    const lint = (...more: string[]) => run(folder, ['lint', ...ONLY, '--suppressions-location', 'accepted.json', ...more])
    expect(await lint()).toMatchObject({ code: 2, err: expect.stringContaining('accepted.json does not exist') })
    expect(await lint('--suppress-all', '--suppress-reason', 'Published before')).toMatchObject({ code: 0 })
    expect(await lint()).toMatchObject({ code: 0 })
  })
  it('why a draft was judged as it was, without what it says', async () => {
    const folder = folderWith({ 'a.md': 'Write to jane.roe@mail.example, guaranteed return.\n' })
    const { err } = await run(folder, ['lint', '--debug', 'a.md'])
    expect(err).toMatch(/a\.md: language en/)
    expect(err).toMatch(/jurisdictions us \(inferred\)/)
    expect(err).not.toContain('jane')
  })
  it('how long rules took', async () => {
    const folder = folderWith({ 'a.md': BAD })
    expect((await run(folder, ['lint', '--stats', 'a.md'])).err).toMatch(/claim\/guaranteed-outcome +\d+\.\d ms/)
    expect((await run(folder, ['lint', 'a.md'], { env: { TIMING: '1' } })).err).toMatch(/ ms /)
  })
  it('which versions', async () => {
    expect(await run(folderWith(), ['lint', '--env-info'])).toMatchObject({ code: 0, out: expect.stringMatching(/^finsocial \d/) })
  })
  it('that it stopped at the first draft that fails', async () => {
    const folder = folderWith({ 'a.md': BAD, 'b.md': BAD })
    const { out } = await run(folder, ['lint', '--fail-fast', '-f', 'json-with-metadata', '.'])
    expect(JSON.parse(out)).toMatchObject({ complete: false, results: [{ filePath: 'a.md' }] })
  })
  it('nothing of a cache that was not asked for', async () => {
    const folder = folderWith({ 'a.md': CLEAN })
    await run(folder, ['lint', 'a.md'])
    expect(existsSync(join(folder, '.finsocialcache'))).toBe(false)
  })
})
