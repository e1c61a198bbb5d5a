/** A phrase found in a text: half-open range and what it stands for. */
export interface Found<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** Entries of a comma-separated word list: `return{|s|ed}, gain{|s}` reads as five phrases. */
export function listed(words: string): readonly string[] {
  return words
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .flatMap(expanded)
    .map((phrase) => phrase.trim())
}

/** `re{turn|paid}` as `return`, `repaid`. */
function expanded(notation: string): readonly string[] {
  let at = 0
  const sequence = (): string[] => {
    let texts = ['']
    while (at < notation.length && notation[at] !== '|' && notation[at] !== '}') {
      if (notation[at] === '{') {
        const choices = group()
        texts = texts.flatMap((text) => choices.map((choice) => text + choice))
      } else {
        texts = texts.map((text) => text + notation[at])
        at++
      }
    }
    return texts
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

/** Longest first, so that an alternation finds the longest phrase that begins at a place. */
export const byLength = (a: string, b: string) => b.length - a.length

export const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A Latin phrase must not begin or end inside a word or number; Thai has no such bounds. */
const BEGIN = '(?:(?<![a-z0-9])(?=[a-z0-9])|(?![a-z0-9]))'
const END = '(?:(?<![a-z0-9])|(?<=[a-z0-9])(?![a-z0-9]))'

/** Phrases of folded text, each with a value; a phrase whose value is `undefined` hides the shorter ones inside it. */
export class Phrases<T> {
  readonly #values = new Map<string, T | undefined>()
  readonly #heads = new Map<string, readonly string[]>()
  readonly #all: RegExp
  readonly #starting: RegExp
  readonly #ending: RegExp

  constructor(entries: Iterable<readonly [string, T | undefined]>) {
    for (const [words, value] of entries) if (!this.#values.has(words)) this.#values.set(words, value)
    const choice = [...this.#values.keys()].sort(byLength).map(escaped).join('|') || '(?!)'
    this.#all = new RegExp(`${BEGIN}(?=(${choice})${END})`, 'g')
    this.#starting = new RegExp(`(?:${choice})${END}`, 'y')
    this.#ending = new RegExp(`(?<=${BEGIN}(${choice}) ?)`, 'y')
  }

  /** From one list of phrases for each value. */
  static of<T>(lists: Iterable<readonly [T | undefined, string]>): Phrases<T> {
    return new Phrases([...lists].flatMap(([value, words]) => listed(words).map((phrase) => [phrase, value] as const)))
  }

  has(words: string): boolean {
    return this.#values.has(words)
  }

  /** All phrases from left to right, the longest at each place; what lies within another only if `nested`. */
  in(text: string, nested = false): Found<T>[] {
    const found: Found<T>[] = []
    let reached = 0
    for (const match of text.matchAll(this.#all)) {
      const words = match[1]!
      const end = match.index + words.length
      if (end <= reached) continue
      const value = this.#values.get(words)
      if (!nested || value === undefined) reached = end
      if (value !== undefined) found.push({ start: match.index, end, value })
      if (!nested || value === undefined) continue
      for (const head of this.#headsOf(words)) {
        const shorter = this.#values.get(head)
        if (shorter !== undefined) found.push({ start: match.index, end: match.index + head.length, value: shorter })
      }
    }
    return found
  }

  /** The phrases that a longer one begins with, the longest first. */
  #headsOf(words: string): readonly string[] {
    let heads = this.#heads.get(words)
    if (!heads) {
      heads = Array.from({ length: words.length - 1 }, (_, index) => words.slice(0, words.length - 1 - index)).filter(
        (head) => this.#values.has(head) && !(/[a-z0-9]$/.test(head) && /[a-z0-9]/.test(words[head.length]!)),
      )
      this.#heads.set(words, heads)
    }
    return heads
  }

  /** The phrase that begins at `index`, also when a digit stands right before it: `8k`. */
  startingAt(text: string, index: number): Found<T> | undefined {
    this.#starting.lastIndex = index
    const match = this.#starting.exec(text)
    const value = match ? this.#values.get(match[0]) : undefined
    return match && value !== undefined ? { start: index, end: index + match[0].length, value } : undefined
  }

  /** The phrase that ends at `index`, one space or none between. */
  endingAt(text: string, index: number): Found<T> | undefined {
    this.#ending.lastIndex = index
    const words = this.#ending.exec(text)?.[1]
    const value = words === undefined ? undefined : this.#values.get(words)
    if (words === undefined || value === undefined) return undefined
    const end = text[index - 1] === ' ' && !words.endsWith(' ') ? index - 1 : index
    return { start: end - words.length, end, value }
  }
}
