/** A phrase found in a text: half-open range and what it stands for. */
export interface Found<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** Entries of a comma-separated word list: `return{|s|ed}, gain{|s}` reads as five phrases. */
export function listed(words: string): readonly string[] {
  const phrases: string[] = []
  for (const entry of words.split(/[,\n]/)) {
    const notation = entry.trim()
    if (!notation) continue
    if (!notation.includes('{')) phrases.push(notation)
    else for (const phrase of expanded(notation)) if (phrase.trim()) phrases.push(phrase.trim())
  }
  return phrases
}

/** `re{turn|paid}` as `return`, `repaid`. */
function expanded(notation: string): readonly string[] {
  let at = 0
  const sequence = (): string[] => {
    let texts = ['']
    let from = at
    while (at < notation.length && notation[at] !== '|' && notation[at] !== '}') {
      if (notation[at] !== '{') {
        at++
        continue
      }
      const plain = notation.slice(from, at)
      const choices = group()
      texts = texts.flatMap((text) => choices.map((choice) => text + plain + choice))
      from = at
    }
    const rest = notation.slice(from, at)
    return rest ? texts.map((text) => text + rest) : texts
  }
  const group = (): string[] => {
    const choices: string[] = []
    do {
      at++
      choices.push(...sequence())
    } while (notation[at] === '|')
    at++
    return choices
  }
  return sequence()
}

/** Longest first, so that the longest phrase at a place is met first. */
export const byLength = (a: string, b: string) => b.length - a.length

export const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

const isWordCode = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

/** Up to three characters from `index` as one small number: Latin and Thai keep apart, the rest shares keys. */
function keyAt(text: string, index: number, length: number): number {
  let key = length
  for (let offset = 0; offset < length; offset++) key = (key << 8) | (text.charCodeAt(index + offset) & 0xff)
  return key
}

const KEY = 3

/**
 * Phrases of folded text, each with a value; a phrase whose value is `undefined` hides the shorter ones inside it. A Latin
 * phrase must not begin or end inside a word or number; Thai has no such bounds.
 */
export class Phrases<T> {
  readonly #values = new Map<string, T | undefined>()
  /** By the first characters, the longest first. */
  readonly #starting: ReadonlyMap<number, readonly string[]>
  /** By the last character, the longest first; built when first asked for. */
  #ending: ReadonlyMap<number, readonly string[]> | undefined
  readonly #heads = new Map<string, readonly string[]>()

  constructor(entries: Iterable<readonly [string, T | undefined]>) {
    for (const [words, value] of entries) if (!this.#values.has(words)) this.#values.set(words, value)
    this.#starting = keyed(this.#values.keys(), (words) => keyAt(words, 0, Math.min(KEY, words.length)))
  }

  /** From one list of phrases for each value. */
  static of<T>(lists: Iterable<readonly [T | undefined, string]>): Phrases<T> {
    const values = new Map<string, T | undefined>()
    for (const [value, words] of lists) for (const phrase of listed(words)) if (!values.has(phrase)) values.set(phrase, value)
    return new Phrases(values)
  }

  /** All phrases from left to right, the longest at each place; what lies within another only if `nested`. */
  in(text: string, nested = false): Found<T>[] {
    const found: Found<T>[] = []
    let reached = 0
    for (let start = 0; start < text.length; start++) {
      if (start > 0 && isWordCode(text.charCodeAt(start)) && isWordCode(text.charCodeAt(start - 1))) continue
      const words = this.#longestAt(text, start)
      if (words === undefined) continue
      const end = start + words.length
      if (end <= reached) continue
      const value = this.#values.get(words)
      if (!nested || value === undefined) reached = end
      if (value === undefined) continue
      found.push({ start, end, value })
      if (nested) this.#pushHeads(words, start, found)
    }
    return found
  }

  /** The phrase that begins at `index`, also when a digit stands right before it: `8k`. */
  startingAt(text: string, index: number): Found<T> | undefined {
    const words = this.#longestAt(text, index)
    const value = words === undefined ? undefined : this.#values.get(words)
    return words === undefined || value === undefined ? undefined : { start: index, end: index + words.length, value }
  }

  /** The phrase that ends at `index`, one space or none between. */
  endingAt(text: string, index: number): Found<T> | undefined {
    const spaced = text[index - 1] === ' ' ? index - 1 : index
    return this.#endingExactly(text, spaced) ?? (spaced === index ? undefined : this.#endingExactly(text, index))
  }

  #endingExactly(text: string, end: number): Found<T> | undefined {
    if (end <= 0) return undefined
    this.#ending ??= keyed(this.#values.keys(), (words) => keyAt(words, words.length - 1, 1))
    for (const words of this.#ending.get(keyAt(text, end - 1, 1)) ?? []) {
      const start = end - words.length
      if (start < 0 || !text.startsWith(words, start)) continue
      if (start > 0 && isWordCode(text.charCodeAt(start)) && isWordCode(text.charCodeAt(start - 1))) continue
      const value = this.#values.get(words)
      return value === undefined ? undefined : { start, end, value }
    }
    return undefined
  }

  #longestAt(text: string, index: number): string | undefined {
    for (let length = KEY; length > 0; length--) {
      for (const words of this.#starting.get(keyAt(text, index, length)) ?? []) {
        if (text.startsWith(words, index) && endsWord(text, index + words.length)) return words
      }
    }
    return undefined
  }

  /** The shorter phrases that a longer one begins with. */
  #pushHeads(words: string, start: number, found: Found<T>[]): void {
    let heads = this.#heads.get(words)
    if (!heads) {
      const same = [3, 2, 1].flatMap((length) => this.#starting.get(keyAt(words, 0, length)) ?? [])
      heads = same.filter((head) => head.length < words.length && words.startsWith(head) && endsWord(words, head.length))
      this.#heads.set(words, heads)
    }
    for (const head of heads) {
      const value = this.#values.get(head)
      if (value !== undefined) found.push({ start, end: start + head.length, value })
    }
  }
}

const endsWord = (text: string, end: number) => !(isWordCode(text.charCodeAt(end - 1)) && isWordCode(text.charCodeAt(end)))

function keyed(phrases: Iterable<string>, keyOf: (words: string) => number): Map<number, string[]> {
  const map = new Map<number, string[]>()
  for (const words of phrases) {
    const key = keyOf(words)
    const known = map.get(key)
    if (known) known.push(words)
    else map.set(key, [words])
  }
  for (const bucket of map.values()) if (bucket.length > 1) bucket.sort(byLength)
  return map
}
