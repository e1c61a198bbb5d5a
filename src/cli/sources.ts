import { resolve, sep } from 'node:path'
import type { LintFlags } from './commands/lint.js'
import type { Console } from './console.js'
import { type Complaint, UsageError } from './errors.js'
import { readFileList } from './file-list.js'
import { type DiscoveryOptions, discover, hasExtension, parseExtensions } from './files.js'
import { changedFiles, type GitOptions, stagedFiles } from './git.js'
import type { ChangedLines } from './git-hunks.js'
import { createIgnores } from './ignores.js'
import type { Source } from './lint-drafts.js'
import { namedFiles, quotedName } from './names.js'
import type { Project } from './project.js'

/** The drafts of a run, wherever they come from. */
export interface Sources {
  readonly sources: readonly Source[]
  readonly notices: readonly string[]
  readonly problems: readonly Complaint[]
  /** With `--new-only`: the new lines of each draft. */
  readonly changed?: ReadonlyMap<string, ChangedLines>
  /** Whether a path that is not there any more would have been among the operands. */
  covers(path: string): boolean
}

/** Finds the drafts that operands, lists, standard input and git name. */
export async function sourcesOf(paths: readonly string[], flags: LintFlags, host: Console, project: Project): Promise<Sources> {
  const fromStdin = flags.stdin === true || paths.includes('-')
  const listed = flags.fileList === undefined ? [] : await fileListOf(flags.fileList, flags, host, fromStdin)
  const operands = [...paths.filter((path) => path !== '-'), ...listed]
  const options = discoveryOptions(flags, host, project)
  if (flags.newOnly && !flags.staged && flags.since === undefined) throw new UsageError('--new-only needs --staged or --since')
  if (flags.staged || flags.since !== undefined) return fromGit(operands, flags, options)
  const isEmptyList = flags.fileList !== undefined && !operands.length
  const none = { files: [], notices: [], problems: [] }
  const found = (fromStdin && !operands.length) || isEmptyList ? none : await discover(operands, options)
  const sources: Source[] = [...found.files]
  if (fromStdin) {
    sources.push(await standardInput(flags.stdinFilename, host))
  } else if (flags.stdinFilename) throw new UsageError('--stdin-filename needs --stdin or “-”')
  const roots = (operands.length ? operands : fromStdin || isEmptyList ? [] : ['.']).map((operand) => resolve(host.cwd, operand))
  return { sources, notices: found.notices, problems: found.problems, covers: (path) => roots.some((root) => isIn(path, root)) }
}

function discoveryOptions(flags: LintFlags, { cwd }: Console, project: Project): DiscoveryOptions {
  return {
    cwd,
    ignorePaths: flags.ignorePath,
    ignorePatterns: flags.ignorePattern,
    ignore: flags.ignore,
    gitignore: flags.gitignore,
    dot: flags.dot ?? false,
    errorOnUnmatched: flags.errorOnUnmatchedPattern,
    errorOnIgnored: flags.errorOnIgnored ?? false,
    passOnNoPatterns: flags.passOnNoPatterns ?? false,
    select: async (path) => (await project.resolverOf(path)).select(path),
    ...(flags.ext.length ? { extensions: parseExtensions(flags.ext) } : {}),
  }
}

async function fileListOf(name: string, { null: nul }: LintFlags, { cwd, stdin }: Console, fromStdin: boolean): Promise<readonly string[]> {
  if (name === '-' && fromStdin) throw new UsageError('--file-list - and a draft cannot both come from standard input')
  return readFileList(name, { cwd, nul: nul ?? false, stdin: stdin as AsyncIterable<Uint8Array | string> })
}

async function fromGit(operands: readonly string[], flags: LintFlags, options: DiscoveryOptions): Promise<Sources> {
  if (flags.staged && flags.since !== undefined) throw new UsageError('--staged and --since exclude each other')
  if (flags.staged && flags.fix) throw new UsageError('--fix would change the work tree, not the index', 'leave out --staged')
  const ignores = createIgnores(options)
  const roots = operands.map((operand) => resolve(options.cwd, operand))
  const accepts = async (path: string) => {
    if (roots.length && !roots.some((root) => isIn(path, root))) return false
    if (ignores.path(path, false)) return false
    const selection = await options.select?.(path)
    if (selection === 'ignored' && options.ignore !== false) return false
    if (!options.extensions && selection && selection !== 'ignored') return selection === 'draft'
    return hasExtension(path, options.extensions)
  }
  const git: GitOptions = { cwd: options.cwd, accepts, lines: flags.newOnly ?? false }
  const { files, notices, problems } = flags.staged ? await readableBlobs(git) : await changedFiles(flags.since!, git)
  const changed = flags.newOnly ? new Map(files.map(({ name, changed: lines }) => [name, lines ?? 'all'])) : undefined
  return { sources: files, notices, problems, ...(changed ? { changed } : {}), covers: () => false }
}

/** What the index holds. A blob that is too large was not read, and the work tree's file is not what will be committed. */
async function readableBlobs(git: GitOptions) {
  const { files, notices, problems } = await stagedFiles(git)
  const large = files.filter(({ bytes }) => !bytes)
  return {
    files: files.filter(({ bytes }) => bytes),
    notices,
    problems: [...problems, ...large.map(({ name }) => ({ message: `${quotedName(name)}: what is staged is too large to be a draft` }))],
  }
}

/** The draft that comes by standard input, under the name of a file that it may be a version of. */
export async function standardInput(name: string | undefined, { cwd, stdin }: Console): Promise<Source> {
  const [file] = namedFiles([resolve(cwd, name ?? 'stdin.md')], cwd).files
  return { ...file!, bytes: await readAll(stdin) }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

function isIn(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
