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

/**
 * V8 makes the code of a group again for each way to arrive at it, up to ten times over. An empty look-ahead before the
 * group stops that, and a framing compiles five times as fast.
 */
export function compiled(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('(?:', '(?=)(?:'), flags)
}

/** What compiles fast runs slowly: phrases that are looked for this often are compiled once more, to run fast. */
const OFTEN = 40

/** Longer alternations take more than their share of time to compile. */
const CHUNK = 500

/** A list of phrases, compiled when it is first looked for. */
export class Phrases {
  readonly #sources: readonly string[]
  readonly #spaced: boolean
  #patterns: readonly RegExp[] | undefined
  #uses = 0

  constructor(sources: readonly string[], spaced: boolean) {
    this.#sources = sources
    this.#spaced = spaced
  }

  /** Where they stand, by start. Phrases may overlap. */
  find(text: string): readonly Range[] {
    this.#uses++
    if (!this.#patterns || this.#uses === OFTEN) {
      const make = this.#uses < OFTEN ? compiled : (source: string, flags: string) => new RegExp(source, flags)
      this.#patterns = chunksOf(this.#sources).map((chunk) => make(this.#spaced ? whole(chunk) : chunk, 'g'))
    }
    const ranges: Range[] = []
    for (const pattern of this.#patterns) {
      pattern.lastIndex = 0
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        if (match[0]) ranges.push({ start: match.index, end: match.index + match[0].length })
        else pattern.lastIndex++
      }
    }
    return this.#patterns.length > 1 ? ranges.sort((a, b) => a.start - b.start || a.end - b.end) : ranges
  }
}

function chunksOf(sources: readonly string[]): readonly string[] {
  const chunks: string[] = []
  for (const source of sources) {
    const last = chunks.at(-1)
    if (last !== undefined && last.length + source.length <= CHUNK) chunks[chunks.length - 1] = `${last}|${source}`
    else chunks.push(source)
  }
  return chunks
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
  return compiled(spaced ? whole(source) : source)
}

/** At the start of the text looked at. */
export function leading({ spaced }: Framing, source: string): RegExp {
  return compiled(`^(?:${source})${spaced ? END : ''}`)
}

/** At its end, before at most one space. */
export function trailing({ spaced }: Framing, source: string): RegExp {
  return compiled(`${spaced ? whole(source) : `(?:${source})`} ?$`)
}
