import { quickPattern } from '../language/tried-pattern.js'
import type { Framing } from './framing.js'

/** A half-open range of folded units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * The end of a word, or of the space or elision (`n'`, `qu'`) that a phrase ends with. Folded Latin text is ASCII, and
 * V8 takes far longer to compile `\p{L}`.
 */
export const END = "(?:(?<=[ '])|(?![a-z0-9]))"

/** As whole words. */
export function whole(source: string): string {
  return `(?<![a-z0-9])(?:${source})${END}`
}

/** Patterns of a framing, each compiled when it is first used. */
export function patternsOf<K extends string>(
  sources: (framing: Framing) => Readonly<Record<K, () => RegExp>>,
): (framing: Framing) => Readonly<Record<K, RegExp>> {
  const known = new WeakMap<Framing, Readonly<Record<K, RegExp>>>()
  return (framing) => {
    let patterns = known.get(framing)
    if (!patterns) {
      patterns = lazy(sources(framing))
      known.set(framing, patterns)
    }
    return patterns
  }
}

/** An object whose values are made when they are first read. */
function lazy<K extends string, V>(makers: Readonly<Record<K, () => V>>): Readonly<Record<K, V>> {
  const values = {} as Record<K, V>
  for (const key of Object.keys(makers) as K[]) {
    let made: { readonly value: V } | undefined
    Object.defineProperty(values, key, {
      enumerable: true,
      get: () => {
        made ??= { value: makers[key]() }
        return made.value
      },
    })
  }
  return values
}

/** Whole words where words stand apart, else anywhere. */
export function anywhere({ spaced }: Framing, source: string): RegExp {
  return quickPattern(spaced ? whole(source) : source)
}

/** At the start of the text looked at. */
export function leading({ spaced }: Framing, source: string): RegExp {
  return quickPattern(`^(?:${source})${spaced ? END : ''}`)
}

/** At its end, before at most one space. */
export function trailing({ spaced }: Framing, source: string): RegExp {
  return quickPattern(`${spaced ? whole(source) : `(?:${source})`} ?$`)
}
