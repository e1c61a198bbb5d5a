import { execFileSync } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { complaintText } from '../../src/cli/errors.js'
import { readFileList } from '../../src/cli/file-list.js'
import { type DiscoveryOptions, discover, parseExtensions } from '../../src/cli/files.js'
import { quotedName } from '../../src/cli/names.js'
import { readDraft } from '../../src/cli/read-draft.js'
import { folderWith } from './folder.js'

type Files = Readonly<Record<string, string>>
type Options = Partial<DiscoveryOptions>

/** The names found, then notices, then problems: whatever discovery says. */
async function found(cwd: string, operands: readonly string[], options: Options = {}) {
  const { files, notices, problems } = await discover(operands, { cwd, ...options })
  return {
    names: files.map(({ name }) => name),
    ...(notices.length ? { notices } : {}),
    ...(problems.length ? { problems: problems.map(complaintText) } : {}),
  }
}

const IS_ROOT = process.getuid?.() === 0

describe('operands', () => {
  const tree: Files = {
    'a.md': '',
    'B.MD': '',
    'c.mdx': '',
    'd.markdown': '',
    'e.txt': '',
    md: '',
    'drafts/f.md': '',
    'drafts/deep/g.md': '',
    'drafts/picture.png': '',
    'folder.md/h.md': '',
    'empty/': '',
    'pictures/a.png': '',
    'node_modules/x/readme.md': '',
    'drafts/node_modules/x/readme.md': '',
    '.hidden/i.md': '',
    '.j.md': '',
    '[draft].md': '',
    '-x.md': '',
    'ก.md': '',
  }
  const top = ['./-x.md', 'B.MD', '[draft].md', 'a.md', 'c.mdx', 'd.markdown']
  const deep = ['drafts/deep/g.md', 'drafts/f.md', 'folder.md/h.md', 'ก.md']
  const cases: readonly [string, readonly string[], Options, unknown][] = [
    ['no operand is the working folder', [], {}, { names: [...top, ...deep] }],
    ['unless hooks say otherwise', [], { passOnNoPatterns: true }, { names: [] }],
    ['a folder, once, in order', ['drafts', './drafts/', 'drafts/deep'], {}, { names: ['drafts/deep/g.md', 'drafts/f.md'] }],
    ['a file outright, whatever its name', ['e.txt', '.j.md', 'md'], {}, { names: ['.j.md', 'e.txt', 'md'] }],
    ['a folder that is called like a draft', ['folder.md'], {}, { names: ['folder.md/h.md'] }],
    ['a name with glob characters', ['[draft].md'], {}, { names: ['[draft].md'] }],
    ['a leading dash', ['-x.md'], {}, { names: ['./-x.md'] }],
    ['a hidden folder that is named', ['.hidden'], {}, { names: ['.hidden/i.md'] }],
    ['--dot', ['.'], { dot: true }, { names: ['./-x.md', '.hidden/i.md', '.j.md', ...top.slice(1), ...deep] }],
    ['--ext', ['.'], { extensions: parseExtensions(['txt, .png']) }, { names: ['drafts/picture.png', 'e.txt', 'pictures/a.png'] }],
    [
      'what is missing does not stop the others',
      ['a.md', 'gone.md'],
      {},
      { names: ['a.md'], problems: ['gone.md: no such file or folder'] },
    ],
    ['a missing file as a notice', ['gone.md'], { errorOnUnmatched: false }, { names: [], notices: ['gone.md: no such file or folder'] }],
    ['an empty operand', [''], {}, { names: [], problems: ['"": no such file or folder'] }],
    ['a slash behind a file', ['a.md/'], {}, { names: [], problems: ['a.md/: no such file or folder'] }],
    ['a NUL', ['a\0.md'], {}, { names: [], problems: ['"a\\u0000.md": no such file or folder'] }],
    ['an empty folder', ['empty'], {}, { names: [], problems: ['empty: holds no draft (drafts end in .md, .mdx, .markdown)'] }],
    [
      'a folder of pictures',
      ['pictures'],
      {},
      { names: [], problems: ['pictures: holds no draft (drafts end in .md, .mdx, .markdown; see --ext)'] },
    ],
    [
      'a pattern with an exclamation mark',
      ['!a.md'],
      {},
      { names: [], problems: ['!a.md: no such file or folder (to leave files out, use --ignore-pattern)'] },
    ],
    ['a package', ['node_modules/x/readme.md'], {}, { names: [], notices: ['node_modules/x/readme.md: ignored by node_modules'] }],
    ['a package with --no-ignore', ['node_modules/x/readme.md'], { ignore: false }, { names: ['node_modules/x/readme.md'] }],
    ['a control character in a message', ['a\u001b[2J\n.md'], {}, { names: [], problems: ['"a\\u001b[2J\\n.md": no such file or folder'] }],
    ['a name that is too long', ['x'.repeat(300)], {}, { names: [], problems: [`${'x'.repeat(300)}: no such file or folder`] }],
  ]
  for (const [name, operands, options, expected] of cases) {
    test(name, async () => expect(await found(folderWith(tree), operands, options)).toEqual(expected))
  }

  const globs: readonly [string, unknown][] = [
    ['*.md', { names: ['./-x.md', '[draft].md', 'a.md', 'ก.md'] }],
    ['drafts/**', { names: ['drafts/deep/g.md', 'drafts/f.md'] }],
    ['drafts/*', { names: ['drafts/f.md'] }],
    ['./dr?fts/*/*.md', { names: ['drafts/deep/g.md'] }],
    ['{drafts,empty}/**/*.md', { names: ['drafts/deep/g.md', 'drafts/f.md'] }],
    ['**/*.mdx', { names: ['c.mdx'] }],
    ['.hidden/*.md', { names: ['.hidden/i.md'] }],
    ['**/.j.md', { names: ['.j.md'] }],
    ['nothing/**', { names: [], problems: ['nothing/**: matches nothing'] }],
    ['drafts/*.markdown', { names: [], problems: ['drafts/*.markdown: matches no draft'] }],
    ['*.txt', { names: [], problems: ['*.txt: matches no draft (drafts end in .md, .mdx, .markdown; see --ext)'] }],
    ['**/x/*.md', { names: [], problems: ['**/x/*.md: matches no draft (folders in it are ignored by node_modules)'] }],
  ]
  for (const [glob, expected] of globs) test(`glob ${glob}`, async () => expect(await found(folderWith(tree), [glob])).toEqual(expected))

  test('from another folder, and by absolute path', async () => {
    const root = folderWith(tree)
    const cwd = join(root, 'drafts')
    expect(await found(cwd, ['..', join(root, 'a.md'), '../*.mdx'])).toEqual({
      names: [
        '../-x.md',
        '../B.MD',
        '../[draft].md',
        '../a.md',
        '../c.mdx',
        '../d.markdown',
        '../folder.md/h.md',
        '../ก.md',
        'deep/g.md',
        'f.md',
      ].sort(),
    })
  })

  test('the same whatever the order of operands', async () => {
    const cwd = folderWith(tree)
    const operands = ['drafts', 'a.md', '**/*.mdx', 'folder.md', './a.md']
    expect(await found(cwd, operands)).toEqual(await found(cwd, operands.toReversed()))
  })
})

describe('what is ignored', () => {
  const tree: Files = {
    '.git/info/exclude': 'excluded.md\n',
    '.gitignore': '# words\nbuild/\n*.tmp.md\n!keep.tmp.md\n',
    '.finsocialignore': 'archive\n/drafts/old/*.md\n',
    'a.md': '',
    'excluded.md': '',
    'b.tmp.md': '',
    'keep.tmp.md': '',
    'build/c.md': '',
    'archive/d.md': '',
    'drafts/e.md': '',
    'drafts/old/f.md': '',
    'drafts/fr/.gitignore': '*.md\n!g.md\n',
    'drafts/fr/g.md': '',
    'drafts/fr/h.md': '',
    'drafts/fr/.finsocialignore': 'g.md\n',
    'etc/patterns': 'a.md\n',
  }
  const all = Object.keys(tree).filter((name) => name.endsWith('.md'))
  const cases: readonly [string, readonly string[], Options, unknown][] = [
    ['by all files of patterns', ['.'], {}, { names: ['a.md', 'drafts/e.md', 'keep.tmp.md'] }],
    [
      '--no-gitignore',
      ['.'],
      { gitignore: false },
      { names: ['a.md', 'b.tmp.md', 'build/c.md', 'drafts/e.md', 'drafts/fr/h.md', 'excluded.md', 'keep.tmp.md'] },
    ],
    ['--no-ignore', ['.'], { ignore: false }, { names: all.sort() }],
    [
      '--ignore-path in place of .finsocialignore',
      ['drafts', 'archive', 'a.md'],
      { ignorePaths: ['etc/patterns'] },
      { names: ['a.md', 'archive/d.md', 'drafts/e.md', 'drafts/fr/g.md', 'drafts/old/f.md'] },
    ],
    [
      '--ignore-path counts from its own folder',
      ['a.md'],
      { ignorePaths: ['patterns'], cwd: 'etc' },
      { names: [], problems: ['a.md: no such file or folder'] },
    ],
    ['--ignore-pattern', ['.'], { ignorePatterns: ['e.md', '/keep.*'] }, { names: ['a.md'] }],
    [
      '--ignore-pattern takes back in',
      ['.'],
      { ignorePatterns: ['!archive', '!archive/**'] },
      { names: ['a.md', 'archive/d.md', 'drafts/e.md', 'keep.tmp.md'] },
    ],
    ['a file that is named', ['b.tmp.md'], {}, { names: [], notices: ['b.tmp.md: ignored by .gitignore'] }],
    [
      'a file in a folder that is ignored',
      ['build/c.md', 'archive/d.md'],
      {},
      { names: [], notices: ['build/c.md: ignored by .gitignore', 'archive/d.md: ignored by .finsocialignore'] },
    ],
    ['a folder that is named', ['build'], {}, { names: [], notices: ['build: ignored by .gitignore'] }],
    [
      'a folder whose drafts are all ignored',
      ['drafts/fr'],
      {},
      { names: [], notices: ['drafts/fr: ignored by drafts/fr/.finsocialignore, drafts/fr/.gitignore'] },
    ],
    [
      '--error-on-ignored',
      ['b.tmp.md', 'a.md'],
      { errorOnIgnored: true },
      { names: ['a.md'], problems: ['b.tmp.md: ignored by .gitignore'] },
    ],
    ['.git is never linted', ['.git/x.md'], { ignore: false }, { names: [], problems: ['.git/x.md: no such file or folder'] }],
  ]
  for (const [name, operands, { cwd, ...options }, expected] of cases) {
    test(name, async () => expect(await found(join(folderWith(tree), cwd ?? ''), operands, options)).toEqual(expected))
  }

  test('a working folder that is itself ignored is still one', async () => {
    expect(await found(join(folderWith(tree), 'build'), [])).toEqual({ names: ['c.md'] })
  })
  test('a .gitignore outside of repository and working folder is nobody’s', async () => {
    const root = folderWith({ '.gitignore': '*', 'other/a.md': '', 'work/': '', 'other/.finsocialignore': 'b.md', 'other/b.md': '' })
    expect(await found(join(root, 'work'), ['../other'])).toEqual({ names: ['../other/a.md'] })
  })
  test('--ignore-path that is missing', async () => {
    await expect(found(folderWith(), ['.'], { ignorePaths: ['gone'] })).rejects.toThrow(
      expect.objectContaining({ name: 'UsageError', message: '--ignore-path: cannot read gone' }),
    )
  })
})

describe('what the configuration says', () => {
  const tree: Files = { 'a.md': '', 'b.md': '', 'c.txt': '', 'other/d.md': '' }
  const select = (path: string) =>
    Promise.resolve(path.endsWith('a.md') ? 'ignored' : path.endsWith('c.txt') ? 'draft' : 'other') as ReturnType<
      NonNullable<DiscoveryOptions['select']>
    >
  const cases: readonly [string, readonly string[], Options, unknown][] = [
    ['a folder', ['.'], {}, { names: ['c.txt'] }],
    ['files that are named', ['a.md', 'b.md'], {}, { names: ['b.md'], notices: ['a.md: ignored by the configuration'] }],
    ['--ext beats it', ['.'], { extensions: ['.md'] }, { names: ['b.md', 'other/d.md'] }],
    ['--no-ignore beats it', ['a.md'], { ignore: false }, { names: ['a.md'] }],
    [
      'nothing that it takes',
      ['other'],
      {},
      { names: [], problems: ['other: holds no draft (the configuration says which files are drafts, and takes none of these)'] },
    ],
  ]
  for (const [name, operands, options, expected] of cases) {
    test(name, async () => expect(await found(folderWith(tree), operands, { select, ...options })).toEqual(expected))
  }
})

describe('links and other odd things', () => {
  test('links to files are taken once, folders are not entered through links', async () => {
    const outside = folderWith({ 'drafts/far.md': '' })
    const cwd = folderWith({ 'z/a.md': '' })
    symlinkSync('z', join(cwd, 'inside'))
    symlinkSync(join(outside, 'drafts'), join(cwd, 'outside'))
    symlinkSync('z/a.md', join(cwd, 'again.md'))
    symlinkSync(join(outside, 'drafts/far.md'), join(cwd, 'far.md'))
    linkSync(join(cwd, 'z/a.md'), join(cwd, 'hard.md'))
    expect(await found(cwd, ['.'])).toEqual({
      names: ['far.md', 'hard.md', 'z/a.md'],
      notices: ['outside: a link to a folder is not followed; name it to lint what it holds'],
    })
    expect(await found(cwd, ['outside', 'again.md'])).toEqual({ names: ['again.md', 'outside/far.md'] })
  })
  test('loops end', async () => {
    const cwd = folderWith({ 'drafts/a.md': '' })
    symlinkSync('..', join(cwd, 'drafts/up'))
    symlinkSync('self.md', join(cwd, 'self.md'))
    expect(await found(cwd, ['drafts/up/drafts/up'])).toMatchObject({ names: ['drafts/up/drafts/up/drafts/a.md'] })
    expect(await found(cwd, ['.'])).toEqual({ names: ['drafts/a.md'], problems: ['self.md: is a link that leads back to itself'] })
    expect(await found(cwd, ['self.md'])).toEqual({ names: [], problems: ['self.md: is a link that leads back to itself'] })
  })
  test('a link that leads nowhere', async () => {
    const cwd = folderWith({ 'a.md': '' })
    symlinkSync('gone', join(cwd, 'b.md'))
    symlinkSync('gone', join(cwd, 'c.txt'))
    expect(await found(cwd, [])).toEqual({ names: ['a.md'], problems: ['b.md: is a link that leads nowhere'] })
  })
  test('pipes are not read', async () => {
    const cwd = folderWith({ 'a.md': '' })
    execFileSync('mkfifo', [join(cwd, 'p.md')])
    expect(await found(cwd, ['.'])).toEqual({ names: ['a.md'], problems: ['p.md: is not a regular file'] })
    expect(await found(cwd, ['p.md'])).toEqual({ names: [], problems: ['p.md: is not a regular file (pipe it in with --stdin)'] })
    expect(readDraft(join(cwd, 'p.md'))).toEqual({ ok: false, reason: 'not-a-file', message: 'is not a regular file' })
  })
  test('names with newlines and control characters', async () => {
    const cwd = folderWith({ 'a\nb.md': '', 'c\u001b[31m.md': '', ' d.md': '' })
    expect(await found(cwd, [])).toEqual({ names: [' d.md', 'a\nb.md', 'c\u001b[31m.md'] })
  })
  test('names that are not UTF-8', async () => {
    const cwd = folderWith({ 'a.md': '' })
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), '')
    mkdirSync(Buffer.concat([Buffer.from(`${cwd}/d`), Buffer.from([0xe9])]))
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/x`), Buffer.from([0xe9]), Buffer.from('.png')]), '')
    const problem = 'has a name that is not UTF-8 and cannot be opened; rename it'
    expect(await found(cwd, [])).toEqual({ names: ['a.md'], problems: [`caf\uFFFD.md: ${problem}`, `d\uFFFD: ${problem}`] })
  })
  test.skipIf(IS_ROOT)('a folder and a file that may not be read', async () => {
    const cwd = folderWith({ 'a.md': '', 'locked/b.md': '' })
    chmodSync(join(cwd, 'locked'), 0)
    chmodSync(join(cwd, 'a.md'), 0)
    expect(await found(cwd, [])).toEqual({ names: ['a.md'], problems: ['locked: the folder cannot be read (EACCES)'] })
    expect(await found(cwd, ['locked/b.md'])).toEqual({ names: [], problems: ['locked/b.md: cannot be read (no permission)'] })
    expect(readDraft(join(cwd, 'a.md'))).toMatchObject({ reason: 'unreadable' })
    chmodSync(join(cwd, 'locked'), 0o700)
  })
  test('three thousand levels of folders', async () => {
    const cwd = folderWith()
    const level = 'd/'.repeat(500)
    mkdirSync(join(cwd, level), { recursive: true })
    writeFileSync(join(cwd, level, 'a.md'), '')
    expect((await found(cwd, [])).names).toEqual([`${level}a.md`])
  })
})

describe('reading', () => {
  const cwd = () => folderWith({ 'a.md': 'é\r\n', 'empty.md': '', 'large.md': 'x'.repeat(101) })
  test('bytes as they are', () => expect(readDraft(join(cwd(), 'a.md'))).toEqual({ ok: true, bytes: Buffer.from('é\r\n') }))
  test('nothing', () => expect(readDraft(join(cwd(), 'empty.md'))).toEqual({ ok: true, bytes: Buffer.alloc(0) }))
  test('up to the limit', () => expect(readDraft(join(cwd(), 'large.md'), 101)).toMatchObject({ ok: true }))
  test('over the limit', () =>
    expect(readDraft(join(cwd(), 'large.md'), 100)).toEqual({
      ok: false,
      reason: 'too-large',
      size: 101,
      message: 'is larger than 100 bytes',
    }))
  test('over any limit', () => {
    const folder = folderWith()
    writeFileSync(join(folder, 'huge.md'), Buffer.alloc(4 * 1024 * 1024 + 1))
    expect(readDraft(join(folder, 'huge.md'), Number.POSITIVE_INFINITY)).toMatchObject({
      reason: 'too-large',
      message: 'is larger than 4,194,304 bytes',
    })
  })
  test('a file without a size', () =>
    expect(readDraft('/proc/self/status')).toMatchObject({ ok: true, bytes: expect.objectContaining({ length: expect.any(Number) }) }))
  test('a file without an end', () => expect(readDraft('/dev/zero')).toMatchObject({ ok: false, reason: 'not-a-file' }))
  test('a folder', () => expect(readDraft(cwd())).toEqual({ ok: false, reason: 'not-a-file', message: 'is a folder' }))
  test('what is gone', () =>
    expect(readDraft(join(cwd(), 'gone.md'))).toEqual({ ok: false, reason: 'vanished', message: 'is no longer there' }))
})

describe('--file-list', () => {
  const cases: readonly [string, string, boolean, readonly string[]][] = [
    ['lines', 'a.md\n b.md\r\n\n-c.md', false, ['a.md', ' b.md', '-c.md']],
    ['NUL', 'a.md\0b\nc.md\0', true, ['a.md', 'b\nc.md']],
    ['nothing', '', false, []],
    ['a byte order mark', '\uFEFFa.md\n', false, ['a.md']],
  ]
  for (const [name, text, nul, expected] of cases) {
    test(name, async () => {
      const cwd = folderWith({ list: text })
      expect(await readFileList('list', { cwd, nul, stdin: Readable.from([]) })).toEqual(expected)
      const half = Buffer.from(text)
      const stdin = Readable.from([half.subarray(0, 2), half.subarray(2)].filter(({ length }) => length))
      expect(await readFileList('-', { cwd, nul, stdin })).toEqual(expected)
    })
  }
  const wrong: readonly [string, string | Buffer, string][] = [
    ['gone', '', '--file-list: cannot read gone (ENOENT)'],
    ['list', 'a\0b\0', '--file-list: list is separated by NUL (add -0)'],
    ['list', Buffer.from([0x61, 0xe9]), '--file-list: names are not UTF-8'],
  ]
  for (const [name, text, message] of wrong) {
    test(message, async () => {
      const cwd = folderWith()
      writeFileSync(join(cwd, 'list'), text)
      await expect(readFileList(name, { cwd, stdin: Readable.from([]) })).rejects.toThrow(
        expect.objectContaining({ name: 'UsageError', message }),
      )
    })
  }
})

describe('names in messages', () => {
  const cases: readonly [string, string][] = [
    ['a.md', 'a.md'],
    ['a b.md', '"a b.md"'],
    ['ก.md', 'ก.md'],
    ['a"b.md', '"a\\"b.md"'],
    ['a\u202eb.md', '"a\\u202eb.md"'],
    ['a\u200b.md', '"a\\u200b.md"'],
    ['a\u{e0041}.md', '"a\\udb40\\udc41.md"'],
    ['a\\b.md', '"a\\\\b.md"'],
  ]
  for (const [name, expected] of cases) test(expected, () => expect(quotedName(name)).toBe(expected))
})
