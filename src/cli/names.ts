import { isAbsolute, relative, sep } from 'node:path'
import { maskedName } from '../redact/name.js'

/**
 * A path as it is reported: relative to the working folder, forward slashes. A leading dash gets `./` before it, so that
 * the name can be copied back into a command.
 */
export function reportedName(path: string, cwd: string): string {
  const short = path.startsWith(cwd) && path[cwd.length] === sep ? path.slice(cwd.length + 1) : relative(cwd, path) || '.'
  // another drive
  const name = isAbsolute(short) ? path : short
  const slashed = sep === '/' ? name : name.replaceAll(sep, '/')
  return slashed.startsWith('-') ? `./${slashed}` : slashed
}

/** A file to lint. */
export interface DraftFile {
  /** Absolute. */
  readonly path: string
  /** As it is reported: relative to the working folder, forward slashes, personal data masked. No two files share one. */
  readonly name: string
  /** The name itself, where it holds personal data. */
  readonly unmasked?: string
}

/**
 * Files under the names by which the rest of the program knows them, and so reports, caches and records them. A masked name
 * may not tell enough to find its file: a notice says which one it was in the order in which the files were named.
 */
export function namedFiles(
  paths: readonly string[],
  cwd: string,
): { readonly files: readonly DraftFile[]; readonly notices: readonly string[] } {
  const taken = new Set<string>()
  const notices: string[] = []
  const files = paths.map((path, index): DraftFile => {
    const unmasked = reportedName(path, cwd)
    const masked = maskedName(unmasked)
    if (masked === unmasked) return { path, name: unmasked }
    let name = masked
    for (let count = 2; taken.has(name); count++) name = masked.replace(/(?=\.[a-z]{2,8}$|$)/, ` (${count})`)
    taken.add(name)
    notices.push(`${quotedName(name)}: its name holds personal data and is masked; it is file ${index + 1} of ${paths.length} as given`)
    return { path, name, unmasked }
  })
  return { files, notices }
}

/** A name inside a message: personal data masked, quoted as in JSON when it holds anything that a terminal would act on or hide. */
export function quotedName(full: string): string {
  const name = maskedName(full)
  if (!/[\p{C}\p{Zl}\p{Zp}"\\]|^\s|\s$|^$/u.test(name)) return /\s/.test(name) ? `"${name}"` : name
  return JSON.stringify(name).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) =>
    [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )
}
