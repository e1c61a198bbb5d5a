import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { isCostlyGlob } from '../config/globs.js'
import { UsageError } from './errors.js'
import { quotedName, reportedName } from './names.js'
import { repositoryRoot } from './repository.js'

export const IGNORE_FILE = '.finsocialignore'

export interface IgnoreOptions {
  readonly cwd: string
  /** `--ignore-path`: read in place of every `.finsocialignore`. */
  readonly ignorePaths?: readonly string[]
  /** `--ignore-pattern`: as in `.gitignore`, from the working folder. */
  readonly ignorePatterns?: readonly string[]
  /** `--no-ignore` makes it false: nothing is ignored but `node_modules` in folders, and `.git`. */
  readonly ignore?: boolean
  /** `--no-gitignore` makes it false. */
  readonly gitignore?: boolean
}

/** What ignores a path: the name of a file of patterns, of an option, or of a folder that is never linted. */
export type IgnoredBy = string | undefined

export interface Ignores {
  /** Tests a path alone, whose parents are known not to be ignored. */
  entry(path: string, isFolder: boolean): IgnoredBy
  /** Tests a path and the folders between it and the working folder (or itself alone, outside of it). */
  path(path: string, isFolder: boolean): IgnoredBy
}

interface Level {
  readonly name: string
  /** Ends with a separator. */
  readonly base: string
  readonly patterns: Ignore
}

/** Patterns from `.gitignore` and `.finsocialignore` files at every depth: the deepest that says something decides. */
export function createIgnores(options: IgnoreOptions): Ignores {
  const { cwd, ignore: active = true } = options
  const own = active ? ownLevels(options) : []
  const folders = new Map<string, readonly Level[]>()

  const levelsFor = (folder: string): readonly Level[] => {
    let levels = folders.get(folder)
    if (!levels) {
      const parent = dirname(folder)
      const above = folder === repositoryRoot(folder) || parent === folder ? [] : levelsFor(parent)
      // somebody who works in a folder that is ignored wants it linted
      const outer = folder === cwd && verdict(above, cwd, true) ? [] : above
      levels = [...outer, ...filesIn(folder, options)]
      folders.set(folder, levels)
    }
    return levels
  }

  const entry = (path: string, isFolder: boolean): IgnoredBy => {
    if (isFolder && isNeverLinted(basename(path))) return basename(path)
    if (!active) return undefined
    return (verdict(own, path, isFolder) ?? verdict(levelsFor(dirname(path)), path, isFolder)) || undefined
  }

  return {
    entry,
    path(path, isFolder) {
      const parts = relative(cwd, path).split(sep)
      const folder = parts.slice(0, isFolder ? undefined : -1).find((part) => part === '.git' || (active && part === 'node_modules'))
      if (folder) return folder
      if (!active || path === cwd) return undefined
      const depth = parts[0] === '..' ? 1 : parts.length
      for (let at = depth - 1; at >= 0; at--) {
        const ancestor = resolve(path, ...Array<string>(at).fill('..'))
        const ignoredBy = at ? entry(ancestor, true) : entry(path, isFolder)
        if (ignoredBy) return ignoredBy
      }
      return undefined
    },
  }
}

export function isNeverLinted(folder: string): boolean {
  return folder === 'node_modules' || folder === '.git'
}

/** The name of the level that ignores a path, the empty string when one takes it back in, `undefined` when none says anything. */
function verdict(levels: readonly Level[], path: string, isFolder: boolean): IgnoredBy {
  for (let at = levels.length - 1; at >= 0; at--) {
    const { name, base, patterns } = levels[at]!
    if (!path.startsWith(base)) continue
    const inner = path.slice(base.length)
    const { ignored, unignored } = patterns.test((sep === '/' ? inner : inner.replaceAll(sep, '/')) + (isFolder ? '/' : ''))
    if (ignored) return name
    if (unignored) return ''
  }
  return undefined
}

function ownLevels({ cwd, ignorePaths = [], ignorePatterns = [] }: IgnoreOptions): readonly Level[] {
  const levels = ignorePaths.map((name): Level => {
    const path = resolve(cwd, name)
    const text = textOf(path)
    if (text === undefined) throw new UsageError(`--ignore-path: cannot read ${quotedName(name)}`)
    return levelOf(quotedName(reportedName(path, cwd)), dirname(path), text)
  })
  return ignorePatterns.length ? [...levels, levelOf('--ignore-pattern', cwd, ignorePatterns.join('\n'))] : levels
}

function filesIn(folder: string, { cwd, ignorePaths = [], gitignore = true }: IgnoreOptions): readonly Level[] {
  const root = repositoryRoot(folder)
  // elsewhere a `.gitignore` is nobody's: many keep one with `*` in their home folder
  const tracked = gitignore && (root !== undefined || `${folder}${sep}`.startsWith(`${cwd}${sep}`))
  const names = [
    ...(tracked && root === folder ? [join('.git', 'info', 'exclude')] : []),
    ...(tracked ? ['.gitignore'] : []),
    ...(ignorePaths.length ? [] : [IGNORE_FILE]),
  ]
  return names.flatMap((name) => {
    const path = join(folder, name)
    const text = textOf(path)
    return text?.trim() ? [levelOf(quotedName(reportedName(path, cwd)), folder, text)] : []
  })
}

function levelOf(name: string, folder: string, text: string): Level {
  const base = folder.endsWith(sep) ? folder : folder + sep
  // a line that could take endlessly long ignores nothing: what it names is linted, which is the safe side
  const lines = text.split(/\r\n|\n/).filter((line) => !isCostlyGlob(line))
  return { name, base, patterns: ignore({ ignorecase: process.platform === 'win32' || process.platform === 'darwin' }).add(lines) }
}

/** Only regular files: a folder or a pipe of that name holds no patterns. */
function textOf(path: string): string | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : undefined
  } catch {
    return undefined
  }
}
