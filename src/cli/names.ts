import { isAbsolute, relative, sep } from 'node:path'

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

/** A name inside a message: quoted as in JSON when it holds anything that a terminal would act on or hide. */
export function quotedName(name: string): string {
  if (!/[\p{C}\p{Zl}\p{Zp}"\\]|^\s|\s$|^$/u.test(name)) return /\s/.test(name) ? `"${name}"` : name
  return JSON.stringify(name).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) =>
    [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )
}
