import picomatch from 'picomatch'

/** What a list of globs says of a path relative to their folder: the last one that matches decides; `undefined` when none does. */
export type GlobList = (path: string) => boolean | undefined

/**
 * `!` takes paths out again. A glob without a slash matches in every folder, as in `.gitignore`; one that names a folder
 * stands for all that is in it.
 */
export function globList(patterns: readonly string[]): GlobList {
  const tests = patterns.map((pattern) => {
    const negative = pattern.startsWith('!') && !pattern.startsWith('!(')
    return { wanted: !negative, matches: globTest(negative ? pattern.slice(1) : pattern) }
  })
  return (path) => tests.findLast(({ matches }) => matches(path))?.wanted
}

function globTest(pattern: string): (path: string) => boolean {
  const bare = pattern.replace(/\/{1,64}$/, '')
  const rooted = bare.replace(/^(?:\.?\/){1,64}/, '')
  const glob = rooted === bare && !bare.includes('/') ? `**/${bare}` : rooted
  return picomatch([glob, `${glob}/**`], { dot: true, nonegate: true })
}

const MOST_STARS = 3

/**
 * Whether a name could be made on which matching takes endlessly long: globs become regular expressions that try every way
 * to share a name out among their stars.
 */
export function isCostlyGlob(pattern: string): boolean {
  const parts = pattern.split('/')
  if (parts.filter((part) => part.includes('**')).length > MOST_STARS) return true
  return parts.some((part) => part.split(/\*{1,64}/).length - 1 > MOST_STARS) || /[+*]\(|\)[+*{]/.test(pattern)
}

export const COSTLY_GLOB = `has more than ${MOST_STARS} * in a row of folders or in one name, or a repeated group`
