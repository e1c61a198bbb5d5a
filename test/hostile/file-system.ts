import { execFileSync } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CANARY, CLEAN, FOUND, type HostileCase } from './case.js'

const JSON_OF = (...operands: readonly string[]) => ['lint', '-f', 'json', '--jurisdiction', 'us', ...operands]
const BAD = `${CANARY}\n`

/** Names that are hard to print, to quote, or to tell from an option. */
const NAMES: readonly (readonly [string, string])[] = [
  ['a newline', 'a\nb.md'],
  ['a carriage return', 'a\rb.md'],
  ['a tab', 'a\tb.md'],
  ['an escape sequence', 'a\u001b[31mb.md'],
  ['an escape that sets the title', 'a\u001b]0;owned\u0007.md'],
  ['a bell', 'a\u0007.md'],
  ['a control character of eight bits', 'a\u009b31mb.md'],
  ['a workflow command', '::error::owned.md'],
  ['a workflow command in a second line', 'a\n::error::owned.md'],
  ['a turned direction', 'a\u202edm.exe.md'],
  ['an invisible character', 'a\u200bb.md'],
  ['a leading dash', '-rf.md'],
  ['two leading dashes', '--fix.md'],
  ['an option with a value', '--config=x.md'],
  ['leading blanks', '  a.md'],
  ['a blank at the end', 'a.md '],
  ['quotation marks', `a"b'c.md`],
  ['a backslash', 'a\\b.md'],
  ['a backslash at the start', '\\a.md'],
  ['markup', '<script>alert(1)<!--.md'],
  ['an entity', 'a&amp;b.md'],
  ['a percent sign', '%0A%s.md'],
  ['the signs of globs', '[a]{b,c}*?.md'],
  ['a leading exclamation mark', '!a.md'],
  ['a tilde', '~.md'],
  ['a dollar sign', '$(id).md'],
  ['a backtick', '`id`.md'],
  ['a pipe', 'a|b.md'],
  ['the prototype', '__proto__.md'],
  ['a name of the prototype', 'constructor.md'],
  ['255 bytes', `${'a'.repeat(252)}.md`],
  ['255 bytes of Thai', `${'ก'.repeat(84)}.md`],
  ['combining marks', `e${'\u0301'.repeat(50)}.md`],
  ['emoji', '👩‍👧.md'],
  ['letters in another form', 'e\u0301te\u0301.md'],
  ['an upper-case ending', 'A.MD'],
  ['a device of Windows', 'con.md'],
]

export const nameCases: readonly HostileCase[] = NAMES.flatMap(([what, name]) => {
  const skipped = name.endsWith(' ')
  return [
    {
      name: `name with ${what}, found in a folder`,
      files: { [name]: BAD, 'other.md': CLEAN },
      code: skipped ? (0 as const) : (1 as const),
      finds: skipped ? [] : [FOUND],
    },
    {
      name: `name with ${what}, as an operand, for people`,
      files: { [name]: BAD },
      args: ['lint', '--jurisdiction', 'us', '--', name],
      code: 1 as const,
      says: /claim\/guaranteed-outcome/,
    },
    {
      name: `name with ${what}, that cannot be read`,
      files: { [name]: Buffer.from([0xff, 0xfe, 0x41, 0]) },
      args: ['lint', '-f', 'github', '--jurisdiction', 'us', '--', name],
      code: 2 as const,
      says: /UTF-16/,
    },
  ]
})

/** Names of bytes that are no UTF-8 cannot be opened by any path that can be written. */
function notUtf8(folder: string): void {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), BAD)
}

export const fileSystemCases: readonly HostileCase[] = [
  ...nameCases,
  { name: 'file system: a name that is not UTF-8', files: { 'a.md': BAD }, prepare: notUtf8, code: 2, finds: [FOUND], says: /not UTF-8/ },
  {
    name: 'file system: a link to itself',
    files: { 'a.md': BAD },
    prepare: (folder) => symlinkSync('loop.md', join(folder, 'loop.md')),
    code: 2,
    finds: [FOUND],
    says: /loop\.md: is a link that leads back to itself/,
  },
  {
    name: 'file system: links in a circle',
    files: { 'a.md': BAD },
    prepare(folder) {
      symlinkSync('c.md', join(folder, 'b.md'))
      symlinkSync('b.md', join(folder, 'c.md'))
    },
    code: 2,
    finds: [FOUND],
    says: /b\.md.*\n.*c\.md/,
  },
  {
    name: 'file system: a folder linked into itself',
    files: { 'drafts/a.md': BAD },
    prepare: (folder) => symlinkSync('..', join(folder, 'drafts', 'up')),
    code: 1,
    finds: [FOUND],
  },
  {
    name: 'file system: a link that leads nowhere',
    files: { 'a.md': BAD },
    prepare: (folder) => symlinkSync('gone', join(folder, 'b.md')),
    code: 2,
    finds: [FOUND],
    says: /leads nowhere/,
  },
  {
    name: 'file system: a link to a device',
    files: { 'a.md': BAD },
    prepare: (folder) => symlinkSync('/dev/zero', join(folder, 'zero.md')),
    code: 2,
    finds: [FOUND],
    says: /zero\.md: is not a regular file/,
  },
  {
    name: 'file system: a link to what was linted already',
    files: { 'a.md': BAD },
    prepare: (folder) => symlinkSync('a.md', join(folder, 'b.md')),
    code: 1,
    finds: [FOUND],
  },
  {
    name: 'file system: one file under two names',
    files: { 'a.md': BAD },
    prepare: (folder) => linkSync(join(folder, 'a.md'), join(folder, 'b.md')),
    code: 1,
    finds: [FOUND],
  },
  {
    name: 'file system: a pipe that nobody writes to',
    files: { 'a.md': BAD },
    prepare: (folder) => void execFileSync('mkfifo', [join(folder, 'pipe.md')]),
    code: 2,
    finds: [FOUND],
    says: /pipe\.md: is not a regular file/,
  },
  {
    name: 'file system: a pipe that is named',
    prepare: (folder) => void execFileSync('mkfifo', [join(folder, 'pipe.md')]),
    args: JSON_OF('pipe.md'),
    code: 2,
    says: /--stdin/,
  },
  { name: 'file system: an endless device', args: JSON_OF('/dev/zero'), code: 2, says: /not a regular file/ },
  { name: 'file system: a device without anything', args: JSON_OF('/dev/null'), code: 2, says: /not a regular file/ },
  {
    name: 'file system: a folder that is called like a draft',
    files: { 'x.md/a.md': BAD },
    args: JSON_OF('x.md'),
    code: 1,
    finds: [FOUND],
  },
  {
    name: 'file system: an empty folder that is called like a draft',
    prepare: (folder) => mkdirSync(join(folder, 'x.md')),
    code: 2,
    says: /no draft/,
  },
  {
    name: 'file system: a draft that may not be read',
    files: { 'a.md': BAD, 'locked.md': BAD },
    prepare: (folder) => chmodSync(join(folder, 'locked.md'), 0),
    code: 2,
    finds: [FOUND],
    says: /locked\.md: cannot be read \(EACCES\)/,
  },
  {
    name: 'file system: a folder that may not be read',
    files: { 'a.md': BAD, 'locked/b.md': BAD },
    prepare: (folder) => chmodSync(join(folder, 'locked'), 0),
    code: 2,
    finds: [FOUND],
    says: /locked: the folder cannot be read \(EACCES\)/,
  },
  {
    name: 'file system: a folder that may be listed and not entered',
    files: { 'a.md': BAD, 'half/b.md': BAD },
    prepare: (folder) => chmodSync(join(folder, 'half'), 0o444),
    code: 2,
    finds: [FOUND],
    says: /half/,
  },
  {
    name: 'file system: a folder that may not be written',
    files: { 'a.md': BAD },
    prepare: (folder) => chmodSync(folder, 0o555),
    args: ['lint', '-f', 'json', '--jurisdiction', 'us', '--cache', '.'],
    code: 1,
    finds: [FOUND],
    says: /cache was not kept|cannot be written/,
  },
  {
    name: 'file system: a report where nothing may be written',
    files: { 'a.md': BAD },
    prepare: (folder) => chmodSync(folder, 0o555),
    args: ['lint', '-o', 'report.txt', '.'],
    code: 2,
    says: /report\.txt: cannot be written \(EACCES\)/,
  },
  {
    name: 'file system: a report in place of a folder',
    files: { 'a.md': BAD, 'out/x': '' },
    args: ['lint', '-o', 'out', 'a.md'],
    code: 2,
    says: /out: cannot be written/,
  },
  {
    name: 'file system: a report below a file',
    files: { 'a.md': BAD },
    args: ['lint', '-o', 'a.md/b.txt', 'a.md'],
    code: 2,
    says: /cannot be written/,
  },
  {
    name: 'file system: an ignore file that is a folder',
    files: { 'a.md': BAD, '.finsocialignore/x': '' },
    code: 1,
    finds: [FOUND],
  },
  {
    name: 'file system: an ignore file of many stars',
    files: { [`${'a'.repeat(60)}.md`]: BAD, '.finsocialignore': `${'*a'.repeat(30)}b.md\n`, '.gitignore': `${'*a'.repeat(30)}b.md\n` },
    code: 1,
    finds: [FOUND],
  },
  {
    name: 'file system: an ignore file that ignores everything',
    files: { 'a.md': BAD, '.finsocialignore': '*\n' },
    code: 0,
    says: /ignored by/,
  },
  {
    name: 'file system: an ignore file that is no text',
    files: { 'a.md': BAD, '.finsocialignore': Buffer.from([0xff, 0xfe, 0, 0x2a]) },
    code: 1,
    finds: [FOUND],
  },
  {
    name: 'file system: an ignore file with hostile patterns',
    files: { 'a.md': BAD, '.finsocialignore': `${'**/'.repeat(200)}x\n${'*a'.repeat(40)}b\n[z-a]\n\\\n!\n` },
    code: 1,
    finds: [FOUND],
  },
  {
    name: 'file system: a glob of many stars',
    files: { [`${'a'.repeat(60)}.md`]: BAD },
    args: JSON_OF(`${'*a'.repeat(30)}b.md`),
    code: 2,
    says: /has more than 3 \*/,
  },
  { name: 'file system: a glob of many braces', files: { 'a.md': BAD }, args: JSON_OF(`{a,b}${'{a,b}'.repeat(20)}.md`), code: 2 },
  { name: 'file system: a glob that never closes', files: { 'a.md': BAD }, args: JSON_OF('[a.md', '{a.md', '(a.md'), code: 2 },
  { name: 'file system: an operand with NUL', files: { 'a.md': BAD }, args: JSON_OF('a\0.md'), code: 2, says: /no such file/ },
  {
    name: 'file system: an operand longer than any path',
    args: JSON_OF('a'.repeat(10_000)),
    code: 2,
    says: /no such file|cannot be read|matches nothing/,
  },
  { name: 'file system: five hundred folders deep', prepare: deep, code: 1, finds: [FOUND] },
  { name: 'file system: a list of drafts that is a device', args: ['lint', '--file-list', '/dev/null'], code: 0 },
  {
    name: 'file system: a list of drafts that are not there',
    files: { list: 'gone.md\nalso-gone.md\n' },
    args: ['lint', '--file-list', 'list'],
    code: 2,
    says: /gone\.md/,
  },
  {
    name: 'file system: standard input that is no text',
    args: ['lint', '-f', 'json', '-'],
    stdin: Buffer.from([0xff, 0xfe, 0x00]),
    code: 2,
    finds: ['draft/unreadable'],
  },
  {
    name: 'file system: standard input of ten megabytes',
    args: ['lint', '-f', 'json', '-'],
    stdin: Buffer.alloc(10_000_000, 'word '),
    code: 1,
    finds: ['draft/unreadable'],
  },
  {
    name: 'file system: standard input under a hostile name',
    args: ['lint', '--jurisdiction', 'us', '--stdin', '--stdin-filename', '\u001b[31m\n::error::x.md'],
    stdin: BAD,
    code: 1,
    says: /claim\/guaranteed-outcome/,
  },
]

function deep(folder: string): void {
  const level = 'd/'.repeat(500)
  mkdirSync(join(folder, level), { recursive: true })
  writeFileSync(join(folder, level, 'a.md'), BAD)
}
