import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { HARD_MAX_BYTES } from '../config/config.js'
import { type Complaint, UsageError } from './errors.js'
import { type ChangedLines, parseChangedLines } from './git-hunks.js'
import { type DraftFile, namedFiles, quotedName, reportedName } from './names.js'

export interface GitOptions {
  readonly cwd: string
  /** Which of the changed files are wanted; called with absolute paths. */
  readonly accepts: (path: string) => boolean | Promise<boolean>
  /** Whether `--new-only` needs the changed lines. */
  readonly lines?: boolean
}

/** A draft that changed. */
export interface ChangedFile extends DraftFile {
  /** With `lines`: which lines are new. */
  readonly changed?: ChangedLines
}

export interface StagedFile extends ChangedFile {
  /** What the index holds; absent when it is larger than any draft may be. */
  readonly bytes?: Uint8Array
  readonly size: number
}

export interface Changes<T extends ChangedFile> {
  readonly files: readonly T[]
  readonly notices: readonly string[]
  readonly problems: readonly Complaint[]
}

/** The drafts that the next commit adds or changes, as the index holds them. Throws a `UsageError` when git fails. */
export async function stagedFiles(options: GitOptions): Promise<Changes<StagedFile>> {
  const git = await openGit(options.cwd)
  const range = ['--cached']
  const entries = await changedEntries(git, range)
  const { wanted, notices, problems } = await sift(entries, git, options)
  const sizes = await blobSizes(git, wanted)
  const small = wanted.filter((_, index) => sizes[index]! <= HARD_MAX_BYTES)
  const blobs = await blobBytes(git, small)
  const changed = options.lines ? await changedLines(git, range, entries) : undefined
  const files = wanted.map((entry, index) => {
    const bytes = blobs.get(entry.id)
    return { ...draftOf(entry), size: sizes[index]!, ...(bytes ? { bytes } : {}), ...linesOf(entry, changed) }
  })
  return { files, notices, problems }
}

/**
 * The drafts of the work tree that differ from the merge base with `ref`, by commits, by the index or by hand, and those that
 * git does not track. Throws a `UsageError` when git fails.
 */
export async function changedFiles(ref: string, options: GitOptions): Promise<Changes<ChangedFile>> {
  const git = await openGit(options.cwd)
  const base = await mergeBase(git, ref)
  const entries = await changedEntries(git, [base])
  const known = new Set(entries.map(({ file }) => file))
  const untracked = splitNul(await git.text(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ':/']))
  // a name that ends with a slash is a repository within the repository
  const added = untracked
    .filter((file) => !file.endsWith('/') && !known.has(file))
    .map((file): Entry => ({ file, id: '', mode: '', isOtherType: false }))
  const { wanted, notices, problems } = await sift([...entries, ...added], git, options)
  const changed = options.lines ? await changedLines(git, [base], entries) : undefined
  const files = wanted.map((entry) => ({ ...draftOf(entry), ...linesOf(entry, changed) }))
  return { files, notices, problems }
}

export interface Git {
  /** The top of the work tree, reached from the working folder, so that names stay as the person knows them. */
  readonly root: string
  bytes(args: readonly string[], input?: string): Promise<Buffer>
  text(args: readonly string[]): Promise<string>
}

/** Settings of a repository must not run programs, colour output or change what is listed. */
const SETTINGS = ['-c', 'core.fsmonitor=false', '-c', 'diff.autoRefreshIndex=true']
const DIFF = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--ignore-submodules=all',
  '--find-renames',
  '--diff-filter=ACMRT',
]
const ENVIRONMENT = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_PAGER: 'cat' }

/** Throws a `UsageError` outside of a work tree. */
export async function openGit(cwd: string): Promise<Git> {
  const bytes: Git['bytes'] = (args, input) => run([...SETTINGS, ...args], { cwd, input })
  const text: Git['text'] = async (args) => decode(await bytes(args))
  const [inside, up = ''] = (await text(['rev-parse', '--is-inside-work-tree', '--show-cdup'])).split('\n')
  if (inside !== 'true') throw new UsageError('git: not inside a work tree')
  return { root: resolve(cwd, up), bytes, text }
}

function run(args: readonly string[], { cwd, input = '' }: { cwd: string; input?: string | undefined }): Promise<Buffer> {
  const options = { cwd, env: { ...process.env, ...ENVIRONMENT }, encoding: 'buffer', maxBuffer: 1024 ** 3, windowsHide: true } as const
  return new Promise((done, fail) => {
    const child = execFile('git', args, options, (error, stdout, stderr) => {
      if (error) fail(gitError(args, error, stderr.toString()))
      else done(stdout)
    })
    // a git that stopped before it had read everything has told why
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

function gitError(args: readonly string[], error: Error & { readonly code?: unknown }, stderr: string): UsageError {
  if (error.code === 'ENOENT') return new UsageError('git: cannot be started', 'install git, or leave out --staged and --since')
  const command = args.slice(SETTINGS.length).find((arg) => !arg.startsWith('-'))
  const [line = ''] = stderr.trim().split('\n')
  return new UsageError(
    `git ${command}: ${(line || error.message)
      .replace(/^fatal: /, '')
      .replace(/\p{C}/gu, '?')
      .slice(0, 300)}`,
  )
}

async function mergeBase(git: Git, ref: string): Promise<string> {
  const hint = 'name a branch, a tag or a commit'
  if (ref.startsWith('-') || !ref || ref.includes('\0')) throw new UsageError(`--since: ${quotedName(ref)} is no revision`, hint)
  const commit = await git.text(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]).catch((error: unknown) => {
    if (error instanceof UsageError && error.message.includes('cannot be started')) throw error
    throw new UsageError(`--since: ${quotedName(ref)} is no revision of this repository`, hint)
  })
  const base = await git.text(['merge-base', commit.trim(), 'HEAD']).catch(() => {
    throw new UsageError(`--since: ${quotedName(ref)} has no commit in common with HEAD`, 'in a shallow clone, fetch more history')
  })
  return base.trim()
}

interface Entry {
  /** From the top of the work tree, as git names it. */
  readonly file: string
  /** The id of the new blob; zeros when only the work tree has it. */
  readonly id: string
  readonly mode: string
  /** What was a link or a module before: a patch shows it as two files, one deleted and one new. */
  readonly isOtherType: boolean
}

/** `git diff --raw -z`: `:oldmode newmode oldid newid status NUL path NUL`, with a second path for renames and copies. */
async function changedEntries(git: Git, range: readonly string[]): Promise<readonly Entry[]> {
  const fields = splitNul(await git.text(['diff', '--raw', '-z', '--no-abbrev', ...DIFF, ...range, '--']))
  const entries: Entry[] = []
  for (let at = 0; at < fields.length; ) {
    const [, mode = '', , id = '', status = ''] = fields[at++]!.slice(1).split(' ')
    if (/^[RC]/.test(status)) at++
    entries.push({ file: fields[at++] ?? '', id, mode, isOtherType: status === 'T' })
  }
  return entries
}

interface Wanted extends Entry, DraftFile {}

function draftOf({ path, name, unmasked }: Wanted): DraftFile {
  return { path, name, ...(unmasked === undefined ? {} : { unmasked }) }
}

async function sift(entries: readonly Entry[], git: Git, { cwd, accepts }: GitOptions) {
  const found: { readonly entry: Entry; readonly path: string }[] = []
  const notices: string[] = []
  const problems: Complaint[] = []
  for (const entry of entries) {
    const path = resolve(git.root, entry.file)
    if (!(await accepts(path))) continue
    const name = reportedName(path, cwd)
    if (entry.file.includes('\uFFFD'))
      problems.push({ message: `${quotedName(name)}: has a name that is not UTF-8 and cannot be opened; rename it` })
    else if (entry.mode === '120000') notices.push(`${quotedName(name)}: a link is not linted, only what it leads to`)
    else if (entry.mode !== '160000') found.push({ entry, path })
  }
  const named = namedFiles(
    found.map(({ path }) => path),
    cwd,
  )
  const wanted = found.map(({ entry }, index): Wanted => ({ ...entry, ...named.files[index]! }))
  wanted.sort((a, b) => (a.name < b.name ? -1 : 1))
  return { wanted, notices: [...notices, ...named.notices], problems }
}

async function blobSizes(git: Git, entries: readonly Entry[]): Promise<readonly number[]> {
  if (!entries.length) return []
  const out = await git.bytes(['cat-file', '--batch-check=%(objectsize)'], entries.map(({ id }) => `${id}\n`).join(''))
  const sizes = decode(out).trimEnd().split('\n').map(Number)
  if (sizes.length !== entries.length || sizes.some(Number.isNaN)) throw new UsageError('git cat-file: a staged blob is missing')
  return sizes
}

/** `git cat-file --batch`: `<id> blob <size> LF <bytes> LF` for each. */
async function blobBytes(git: Git, entries: readonly Entry[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>()
  if (!entries.length) return blobs
  const out = await git.bytes(['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''))
  let at = 0
  for (const { id } of entries) {
    const end = out.indexOf(10, at)
    const size = Number(out.toString('latin1', at, end).split(' ')[2])
    if (end < 0 || !Number.isInteger(size)) throw new UsageError('git cat-file: a staged blob cannot be read')
    blobs.set(id, out.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return blobs
}

/** In a second run without `-z`, so that no name can look like a line of the diff; the order of files is the same. */
async function changedLines(git: Git, range: readonly string[], entries: readonly Entry[]): Promise<ReadonlyMap<string, ChangedLines>> {
  const diff = await git.bytes([
    'diff',
    '--patch',
    '--text',
    '--unified=0',
    '--inter-hunk-context=0',
    '--submodule=short',
    ...DIFF,
    ...range,
    '--',
  ])
  const lines = parseChangedLines(diff)
  const shown = entries.flatMap((entry) => (entry.isOtherType ? [entry, entry] : [entry]))
  if (lines.length !== shown.length) throw new UsageError('git diff: files changed while they were read', 'run it again')
  return new Map(shown.map(({ file, isOtherType }, index) => [file, isOtherType ? 'all' : lines[index]!]))
}

function linesOf(entry: Entry, changed: ReadonlyMap<string, ChangedLines> | undefined): { readonly changed?: ChangedLines } {
  return changed ? { changed: changed.get(entry.file) ?? 'all' } : {}
}

function splitNul(text: string): string[] {
  return text.split('\0').filter(Boolean)
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
