import { execFileSync } from 'node:child_process'
import { existsSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasExtension } from '../../src/cli/files.js'
import { changedFiles, type GitOptions, stagedFiles } from '../../src/cli/git.js'
import { isChanged, parseChangedLines } from '../../src/cli/git-hunks.js'
import { addFiles, folderWith } from './folder.js'

const LINES = 'one\ntwo\nthree\nfour\nfive\nsix\n'

function git(cwd: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@firm.example', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgSign=false']
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** A repository with one commit. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folderWith(files)
  git(cwd, 'init', '--quiet')
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'first')
  return cwd
}

const drafts = (cwd: string, more: Partial<GitOptions> = {}): GitOptions => ({ cwd, accepts: (path) => hasExtension(path), ...more })

async function staged(cwd: string, more: Partial<GitOptions> = {}) {
  const { files, notices, problems } = await stagedFiles(drafts(cwd, more))
  return {
    texts: Object.fromEntries(files.map(({ name, bytes }) => [name, bytes && Buffer.from(bytes).toString()])),
    ...(notices.length ? { notices } : {}),
    ...(problems.length ? { problems } : {}),
  }
}

async function since(cwd: string, ref: string, more: Partial<GitOptions> = {}) {
  return (await changedFiles(ref, drafts(cwd, more))).files.map(({ name }) => name)
}

describe('--staged', () => {
  test('is what the index holds, not the work tree', async () => {
    const cwd = repository({ 'a.md': 'old\n', 'b.md': 'old\n', 'c.txt': '' })
    addFiles(cwd, { 'a.md': 'staged\n', 'new.md': 'new\n', 'c.txt': 'x' })
    git(cwd, 'add', '--all')
    addFiles(cwd, { 'a.md': 'work tree\n', 'b.md': 'work tree\n', 'other.md': '' })
    expect(await staged(cwd)).toEqual({ texts: { 'a.md': 'staged\n', 'new.md': 'new\n' } })
  })
  test('bytes as they are: line ends, no newline at the end, anything', async () => {
    const cwd = repository({})
    const bytes = Buffer.from([0xff, 0x0d, 0x0a, 0x00, 0x0a, 0x61])
    writeFileSync(join(cwd, 'a.md'), bytes)
    addFiles(cwd, { 'b.md': '', 'c.md': 'ก' })
    git(cwd, 'add', '--all')
    const { files } = await stagedFiles(drafts(cwd))
    expect(files.map(({ name, bytes: read, size }) => [name, Buffer.from(read!), size])).toEqual([
      ['a.md', bytes, 6],
      ['b.md', Buffer.alloc(0), 0],
      ['c.md', Buffer.from('ก'), 3],
    ])
  })
  test('before the first commit', async () => {
    const cwd = folderWith({ 'a.md': 'first\n' })
    git(cwd, 'init', '--quiet')
    git(cwd, 'add', '--all')
    expect(await staged(cwd, { lines: true })).toEqual({ texts: { 'a.md': 'first\n' } })
  })
  test('renamed, copied, deleted, given another type', async () => {
    const cwd = repository({ 'a.md': LINES, 'b.md': `${LINES}b`, 'c.md': `${LINES}c`, 'd.md': `${LINES}d` })
    symlinkSync('a.md', join(cwd, 'link.md'))
    git(cwd, 'add', '--all')
    git(cwd, 'commit', '--quiet', '--message', 'link')
    renameSync(join(cwd, 'a.md'), join(cwd, 'moved.md'))
    rmSync(join(cwd, 'b.md'))
    rmSync(join(cwd, 'link.md'))
    rmSync(join(cwd, 'c.md'))
    symlinkSync('moved.md', join(cwd, 'c.md'))
    addFiles(cwd, { 'link.md': 'a file now\n' })
    git(cwd, 'add', '--all')
    expect(await staged(cwd, { lines: true })).toEqual({
      texts: { 'link.md': 'a file now\n', 'moved.md': LINES },
      notices: ['c.md: a link is not linted, only what it leads to'],
    })
    const { files } = await stagedFiles(drafts(cwd, { lines: true }))
    expect(files.map(({ name, changed }) => [name, changed])).toEqual([
      ['link.md', 'all'],
      ['moved.md', []],
    ])
  })
  test('nothing', async () => expect(await staged(repository({ 'a.md': '' }))).toEqual({ texts: {} }))
  test('from a folder below, with names from there', async () => {
    const cwd = repository({ 'a.md': '', 'drafts/b.md': '' })
    addFiles(cwd, { 'a.md': 'x', 'drafts/b.md': 'x' })
    git(cwd, 'add', '--all')
    expect(Object.keys((await staged(join(cwd, 'drafts'))).texts)).toEqual(['../a.md', 'b.md'])
  })
  test('through a link to the repository, names stay as they are known', async () => {
    const cwd = repository({})
    addFiles(cwd, { 'drafts/b.md': 'x' })
    git(cwd, 'add', '--all')
    const link = join(folderWith(), 'link')
    symlinkSync(cwd, link)
    const { files } = await stagedFiles(drafts(join(link, 'drafts')))
    expect(files.map(({ name, path }) => [name, path])).toEqual([['b.md', join(link, 'drafts/b.md')]])
  })
  test('names that are hard to print', async () => {
    const names = ['a\nb.md', 'diff --git a.md', ' spaces .md', '"quoted".md', 'ก.md', '-x.md', 'tab\t.md', 'back\\slash.md']
    const cwd = repository({})
    addFiles(cwd, Object.fromEntries(names.map((name) => [name, name])))
    git(cwd, 'add', '--all')
    const { texts } = await staged(cwd, { lines: true })
    expect(texts).toEqual(Object.fromEntries(names.map((name) => [name.startsWith('-') ? `./${name}` : name, name])))
  })
  test('a name that is not UTF-8', async () => {
    const cwd = repository({})
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), '')
    git(cwd, 'add', '--all')
    expect(await staged(cwd)).toEqual({
      texts: {},
      problems: [{ message: 'caf\uFFFD.md: has a name that is not UTF-8 and cannot be opened; rename it' }],
    })
  })
  test('a blob larger than any draft is measured, not read', async () => {
    const cwd = repository({})
    writeFileSync(join(cwd, 'a.md'), Buffer.alloc(4 * 1024 * 1024 + 1, 'x'))
    addFiles(cwd, { 'b.md': 'b' })
    git(cwd, 'add', '--all')
    const { files } = await stagedFiles(drafts(cwd))
    expect(files.map(({ name, size, bytes }) => [name, size, bytes?.length])).toEqual([
      ['a.md', 4 * 1024 * 1024 + 1, undefined],
      ['b.md', 1, 1],
    ])
  })
  test('the index of a partial commit, as hooks see it', async () => {
    const cwd = repository({ 'a.md': 'old\n', 'b.md': 'old\n' })
    const out = join(cwd, 'seen')
    const module = new URL('../../src/cli/git.ts', import.meta.url).href
    const script = `import { writeFileSync } from 'node:fs'; import { stagedFiles } from '${module}'
      const { files } = await stagedFiles({ cwd: process.cwd(), accepts: (path) => path.endsWith('.md') })
      writeFileSync(${JSON.stringify(out)}, JSON.stringify(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])))`
    addFiles(cwd, { 'hook.mjs': script })
    const hook = join(cwd, '.git/hooks/pre-commit')
    writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" --import "${import.meta.resolve('tsx')}" hook.mjs\n`, { mode: 0o755 })
    addFiles(cwd, { 'a.md': 'new\n', 'b.md': 'staged\n' })
    git(cwd, 'add', 'b.md')
    git(cwd, 'commit', '--quiet', '--message', 'only a', 'a.md')
    expect(execFileSync('cat', [out], { encoding: 'utf8' })).toBe('[["a.md","new\\n"]]')
  })
})

describe('--since', () => {
  /** `main`, and a branch that commits, stages, edits and adds. */
  function branched(): string {
    const cwd = repository({ 'a.md': LINES, 'b.md': LINES, 'c.md': LINES, 'd.md': LINES, 'e.md': LINES, '.gitignore': 'ignored.md\n' })
    git(cwd, 'checkout', '--quiet', '-b', 'topic')
    addFiles(cwd, { 'a.md': LINES.replace('two', 'TWO'), 'committed.md': 'x\n' })
    rmSync(join(cwd, 'e.md'))
    git(cwd, 'add', '--all')
    git(cwd, 'commit', '--quiet', '--message', 'second')
    addFiles(cwd, { 'b.md': `${LINES}seven\n`, 'staged.md': 'x\n' })
    git(cwd, 'add', '--all')
    addFiles(cwd, { 'c.md': `zero\n${LINES}`, 'untracked.md': 'x\n', 'ignored.md': 'x\n', 'deep/untracked.md': 'x\n' })
    git(cwd, 'checkout', '--quiet', 'main', '--', '.gitignore')
    return cwd
  }
  const all = ['a.md', 'b.md', 'c.md', 'committed.md', 'deep/untracked.md', 'staged.md', 'untracked.md']

  test('committed, staged, edited and not tracked', async () => expect(await since(branched(), 'main')).toEqual(all))
  test('since the merge base, whatever the other branch did meanwhile', async () => {
    const cwd = branched()
    git(cwd, 'stash', '--quiet', '--include-untracked')
    git(cwd, 'checkout', '--quiet', 'main')
    addFiles(cwd, { 'd.md': 'theirs\n' })
    git(cwd, 'commit', '--quiet', '--all', '--message', 'theirs')
    git(cwd, 'checkout', '--quiet', 'topic')
    expect(await since(cwd, 'main')).toEqual(['a.md', 'committed.md'])
  })
  test('the lines that are new', async () => {
    const { files } = await changedFiles('main', drafts(branched(), { lines: true }))
    expect(Object.fromEntries(files.map(({ name, changed }) => [name, changed]))).toEqual({
      'a.md': [{ from: 2, to: 2 }],
      'b.md': [{ from: 7, to: 7 }],
      'c.md': [{ from: 1, to: 1 }],
      'committed.md': 'all',
      'deep/untracked.md': 'all',
      'staged.md': 'all',
      'untracked.md': 'all',
    })
  })
  test('what was reverted again has not changed; what is gone cannot be linted', async () => {
    const cwd = repository({ 'a.md': LINES, 'b.md': LINES })
    addFiles(cwd, { 'a.md': 'x\n', 'gone.md': 'x\n' })
    git(cwd, 'add', '--all')
    git(cwd, 'commit', '--quiet', '--message', 'second')
    addFiles(cwd, { 'a.md': LINES })
    rmSync(join(cwd, 'gone.md'))
    expect(await since(cwd, 'HEAD~1', { lines: true })).toEqual([])
  })
  test('from a folder below', async () =>
    expect(await since(join(branched(), 'deep'), 'main')).toEqual(
      [...all.map((name) => (name.startsWith('deep/') ? name.slice(5) : `../${name}`))].sort(),
    ))
  test('a repository within the repository', async () => {
    const cwd = repository({ 'a.md': '' })
    const inner = join(cwd, 'inner.md')
    addFiles(inner, { 'b.md': '' })
    git(inner, 'init', '--quiet')
    expect(await since(cwd, 'HEAD')).toEqual([])
  })
  test('a name that looks like a line of the diff hides nothing', async () => {
    const cwd = repository({ 'a.md': LINES, 'x\ndiff --git a.md': '', 'z.md': LINES })
    addFiles(cwd, {
      'a.md': LINES.replace('two', 'TWO'),
      'x\ndiff --git a.md': 'diff --git a/z.md b/z.md\n@@ -1 +1 @@\n',
      'z.md': LINES.replace('five', '@@ -1 +1,9 @@'),
    })
    const { files } = await changedFiles('HEAD', drafts(cwd, { lines: true }))
    expect(files.map(({ name, changed }) => [name, changed])).toEqual([
      ['a.md', [{ from: 2, to: 2 }]],
      ['x\ndiff --git a.md', [{ from: 1, to: 2 }]],
      ['z.md', [{ from: 5, to: 5 }]],
    ])
  })
  test('settings of the repository change nothing', async () => {
    const cwd = branched()
    const before = await changedFiles('main', drafts(cwd, { lines: true }))
    const settings = [
      'diff.noprefix=true',
      'diff.mnemonicPrefix=true',
      'diff.external=false',
      'color.ui=always',
      'diff.context=9',
      'diff.interHunkContext=9',
      'diff.relative=true',
      'core.quotePath=true',
      'diff.renames=copies',
      'diff.suppressBlankEmpty=true',
      'diff.autoRefreshIndex=false',
      'diff.algorithm=patience',
      'status.showUntrackedFiles=no',
      'core.pager=false',
      'core.fsmonitor=false',
    ]
    for (const setting of settings) git(cwd, 'config', ...(setting.split('=') as [string, string]))
    expect(await changedFiles('main', drafts(cwd, { lines: true }))).toEqual(before)
  })
  test('no program that the repository names is run', async () => {
    const cwd = branched()
    const mark = join(cwd, '.git/ran')
    for (const key of ['core.fsmonitor', 'diff.external', 'diff.md.textconv', 'diff.md.command', 'core.pager'])
      git(cwd, 'config', key, `touch ${mark}; false`)
    addFiles(cwd, { '.git/info/attributes': '*.md diff=md\n' })
    await changedFiles('main', drafts(cwd, { lines: true }))
    await stagedFiles(drafts(cwd, { lines: true }))
    expect(existsSync(mark)).toBe(false)
  })
})

describe('git failures are usage errors', () => {
  const outside = () => folderWith({ 'a.md': '' })
  const cases: readonly [string, () => Promise<unknown>, RegExp][] = [
    ['no repository', () => staged(outside()), /^git rev-parse: not a git repository/],
    ['no repository, since', () => since(outside(), 'main'), /^git rev-parse: not a git repository/],
    ['no such revision', () => since(repository({}), 'nowhere'), /^--since: nowhere is no revision of this repository \(name a branch/],
    ['an option for a revision', () => since(repository({}), '--output=x'), /^--since: --output=x is no revision/],
    ['an empty revision', () => since(repository({}), ''), /^--since: "" is no revision/],
    ['a file for a revision', () => since(repository({ 'a.md': '' }), 'a.md'), /^--since: a.md is no revision/],
    ['inside .git', () => staged(join(repository({}), '.git')), /^git: not inside a work tree/],
    ['no folder', () => staged('/nowhere/at/all'), /^git: cannot be started/],
  ]
  for (const [name, run, message] of cases) {
    test(
      name,
      async () =>
        await expect(run()).rejects.toThrow(expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(message) })),
    )
  }
  test('no commit in common', async () => {
    const cwd = repository({})
    git(cwd, 'checkout', '--quiet', '--orphan', 'other')
    git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'other')
    await expect(since(cwd, 'main')).rejects.toThrow('--since: main has no commit in common with HEAD')
  })
})

describe('hunks', () => {
  const cases: readonly [string, string, ReturnType<typeof parseChangedLines>][] = [
    ['nothing', '', []],
    ['one line', 'diff --git a/a b/a\n@@ -1 +1 @@\n-a\n+b\n', [[{ from: 1, to: 1 }]]],
    ['lines, and lines taken away', 'diff --git a/a b/a\n@@ -1,2 +3,4 @@ text\n@@ -9,2 +7,0 @@\n', [[{ from: 3, to: 6 }]]],
    [
      'a new file and a binary one',
      'diff --git a/a b/a\nnew file mode 100644\n@@ -0,0 +1,2 @@\ndiff --git a/b b/b\nBinary files a/b and b/b differ\n',
      ['all', 'all'],
    ],
    [
      'content that looks like a hunk',
      'diff --git a/a b/a\n@@ -1 +1 @@\n+@@ -1 +5 @@\n-diff --git x\n+new file mode\n',
      [[{ from: 1, to: 1 }]],
    ],
  ]
  for (const [name, diff, expected] of cases) test(name, () => expect(parseChangedLines(Buffer.from(diff))).toEqual(expected))
  test('whether a line is new', () => {
    const ranges = [{ from: 2, to: 3 }]
    expect([1, 2, 3, 4].map((line) => isChanged(ranges, line))).toEqual([false, true, true, false])
    expect([isChanged('all', 99), isChanged([], 1)]).toEqual([true, false])
  })
})
