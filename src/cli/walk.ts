import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { codeOf } from './errors.js'
import type { Ignores } from './ignores.js'

/** What stands at a path. */
export type Kind = 'file' | 'folder' | 'missing' | 'special' | 'loop' | 'dangling' | 'forbidden' | 'not-utf8'

export type Found =
  | { readonly path: string; readonly kind: Exclude<Kind, 'folder' | 'missing'>; readonly isFolder: boolean }
  | { readonly path: string; readonly kind: 'linked-folder' }
  | { readonly path: string; readonly kind: 'unreadable-folder'; readonly code: string }
  | { readonly path: string; readonly kind: 'ignored'; readonly by: string; readonly isFolder: boolean }

/** The folder where a search begins, and what it looks at there. */
export interface Glob {
  readonly folder: string
  /** Whether names that begin with a dot are looked at. */
  readonly dot: boolean
  /** Levels of folders below the first that are entered; without a limit when absent. */
  readonly depth?: number
  readonly matches?: (path: string) => boolean
}

/** Follows links, as opening the path would. */
export function kindOf(path: string): Kind {
  try {
    const stats = statSync(path)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'special'
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ELOOP') return 'loop'
    if (code === 'EACCES' || code === 'EPERM') return 'forbidden'
    return isLink(path) ? 'dangling' : 'missing'
  }
}

/**
 * Everything below a folder, in order of name. Folders are not entered through links (as git, so nothing is linted twice and
 * no loop is possible); a link to a file is taken unless the walk has met the file itself.
 */
export function* walk(glob: Glob, ignores: Ignores): Generator<Found> {
  const links: Found[] = []
  const seen = new Set<string>()
  for (const found of walkFolder(glob.folder, { glob, ignores, depth: 0 })) {
    if (found.kind === 'linked-folder' || (found.kind === 'file' && found.linked)) links.push(found)
    else {
      if (found.kind === 'file') seen.add(found.path)
      yield found
    }
  }
  if (!links.length) return
  const root = realPath(glob.folder)
  for (const found of links) {
    const target = realPath(found.path)
    const inside = target === root || target.startsWith(root + sep)
    const path = inside ? join(glob.folder, target.slice(root.length + 1)) : target
    if (found.kind === 'linked-folder' ? inside : seen.has(path)) continue
    seen.add(path)
    yield found
  }
}

type Entry = Found & { readonly linked?: boolean }

interface Step {
  readonly glob: Glob
  readonly ignores: Ignores
  readonly depth: number
}

function* walkFolder(folder: string, { glob, ignores, depth }: Step): Generator<Entry> {
  let entries: readonly Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    yield { path: folder, kind: 'unreadable-folder', code: codeOf(error) }
    return
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!glob.dot && entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    const linked = entry.isSymbolicLink()
    const kind = kindOfEntry(entry, path)
    if (kind === 'missing') continue
    const isFolder = kind === 'folder' || entry.isDirectory()
    if (isFolder ? depth >= (glob.depth ?? Number.POSITIVE_INFINITY) : glob.matches && !glob.matches(path)) continue
    const by = ignores.entry(path, isFolder)
    if (by) yield { path, kind: 'ignored', by, isFolder }
    else if (kind !== 'folder') yield { path, kind, linked, isFolder }
    else if (linked) yield { path, kind: 'linked-folder' }
    else yield* walkFolder(path, { glob, ignores, depth: depth + 1 })
  }
}

function kindOfEntry(entry: Dirent, path: string): Kind {
  // the name was decoded with loss: no path that can be written leads to it
  if (entry.name.includes('\uFFFD') && kindOf(path) === 'missing') return 'not-utf8'
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return kindOf(path)
}

/** `undefined` when the operand has nothing of a glob. */
export function globFrom(operand: string, { cwd, dot = false }: { readonly cwd: string; readonly dot?: boolean }): Glob | undefined {
  const pattern = sep === '/' ? operand : operand.replaceAll(sep, '/')
  const { base, glob, isGlob, negated } = picomatch.scan(pattern)
  if (!isGlob || negated) return undefined
  const folder = resolve(cwd, base.replace(/\\(?=[^\\])/g, ''))
  const test = picomatch(glob, { dot })
  const start = folder.endsWith(sep) ? folder.length : folder.length + 1
  const flat = !/\*\*|[{(]/.test(glob)
  return {
    folder,
    dot: dot || /(?:^|[/{,(|])\./.test(glob),
    ...(flat ? { depth: glob.split('/').length - 1 } : {}),
    matches: (path) => test(sep === '/' ? path.slice(start) : path.slice(start).replaceAll(sep, '/')),
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

/** The path itself when it has vanished meanwhile: reading it will say so. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
