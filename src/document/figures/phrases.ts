import { isWordCode } from '../language/characters.js'

/** A phrase found in a text: half-open range and what it stands for. */
export interface Found<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** Entries of a comma-separated word list: `return{|s|ed}, gain{|s}` reads as five phrases. */
export function listed(words: string): readonly string[] {
  if (!LIST.test(words)) return words ? [words] : []
  const phrases: string[] = []
  for (const entry of words.split(/[,\n]/)) {
    const notation = entry.trim()
    if (!notation) continue
    if (!notation.includes('{')) phrases.push(notation)
    else for (const phrase of expanded(notation)) if (phrase.trim()) phrases.push(phrase.trim())
  }
  return phrases
}

/** What makes more than one plain phrase of some words. */
const LIST = /[,\n{]|^ | $/
const SPECIAL = /[{|}]/g

/** `re{turn|paid}` as `return`, `repaid`. */
function expanded(notation: string): readonly string[] {
  let at = 0
  const sequence = (): string[] => {
    let texts = ['']
    let from = at
    while (at < notation.length && notation[at] !== '|' && notation[at] !== '}') {
      if (notation[at] !== '{') {
        SPECIAL.lastIndex = at + 1
        at = SPECIAL.exec(notation)?.index ?? notation.length
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

export const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** The phrases of a text begin at so many characters of their own that these tell most of them apart. */
const KEY = 3

/** Up to three characters from `index` as one small number: Latin and Thai keep apart, the rest shares keys. */
function keyAt(text: string, index: number, length: number): number {
  let key = length
  for (let offset = 0; offset < length; offset++) key = (key << 8) | (text.charCodeAt(index + offset) & 0xff)
  return key
}

const ROW = 5
const PAIRS = 1 << (7 + ROW)
const SECOND = (1 << ROW) - 1

/** Two characters as one number: what no phrase begins with is told from this alone, nearly always. */
const pairOf = (first: number, second: number) => ((first & 0x7f) << ROW) | (second & SECOND)

/** Where the words of a text begin, and with which pair of characters. */
class Starts {
  text = ''
  count = 0
  at = new Int32Array(1024)
  pair = new Uint16Array(1024)

  /** Many lists are looked for in one text after another: the last text is remembered. */
  of(text: string): this {
    if (text === this.text) return this
    if (text.length > this.at.length) {
      this.at = new Int32Array(text.length * 2)
      this.pair = new Uint16Array(text.length * 2)
    }
    let count = 0
    let inWord = false
    let code = text.charCodeAt(0)
    for (let index = 0; index < text.length; index++) {
      const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0
      const word = isWordCode(code)
      if (!(word && inWord)) {
        this.at[count] = index
        this.pair[count++] = pairOf(code, next)
      }
      inWord = word
      code = next
    }
    this.text = text
    this.count = count
    return this
  }
}

const starts = new Starts()

/** What a phrase stands for. */
interface Entry<T> {
  readonly words: string
  readonly value: T | undefined
}

/** A comma-separated list of notations, and what to make of each phrase in it. */
export interface List<T> {
  readonly notations: string
  /** `undefined` for what does not belong to the phrases at all. */
  readonly read: (phrase: string) => Entry<T> | undefined
  /** `_` marks a place and is no part of the words. */
  readonly marked?: boolean
}

/** What a phrase in two lists stands for; by default, what the first says. */
type Merge<T> = (known: T, more: T) => T

/**
 * The phrases of some lists by their first characters. A notation is only located at first, and read when a text holds
 * the characters that it begins with: most texts call for few of thousands.
 */
class Index<T> {
  /** By pair of first characters: how long the keys are that begin so, one bit each. */
  readonly lengths = new Uint8Array(PAIRS)
  readonly #merge: Merge<T> | undefined
  readonly #notations: string[] = []
  /** For each notation, its list, and the next notation with the same key. */
  readonly #lists: List<T>[] = []
  readonly #next: number[] = []
  /** The last notation of each key; the next one after it is the first. */
  readonly #last = new Map<number, number>()
  readonly #entries = new Map<number, readonly Entry<T>[]>()

  constructor(lists: readonly List<T>[], merge: Merge<T> | undefined) {
    this.#merge = merge
    for (const list of lists) this.#locate(list)
  }

  /** The longest first. */
  at(text: string, index: number, length: number): readonly Entry<T>[] {
    return this.#of(keyAt(text, index, length))
  }

  all(): readonly Entry<T>[] {
    return [...this.#last.keys()].flatMap((key) => this.#of(key))
  }

  #of(key: number): readonly Entry<T>[] {
    let entries = this.#entries.get(key)
    if (!entries) {
      entries = this.#read(key)
      if (entries.length > 0) this.#entries.set(key, entries)
    }
    return entries
  }

  #read(key: number): readonly Entry<T>[] {
    const last = this.#last.get(key)
    if (last === undefined) return []
    const values = new Map<string, T | undefined>()
    let notation = last
    do {
      notation = this.#next[notation]!
      for (const phrase of listed(this.#notations[notation]!)) {
        const entry = this.#lists[notation]!.read(phrase)
        if (!entry) continue
        const { words, value } = entry
        const known = values.get(words)
        if (!values.has(words)) values.set(words, value)
        else if (this.#merge && known !== undefined && value !== undefined) values.set(words, this.#merge(known, value))
      }
    } while (notation !== last)
    return Array.from(values, ([words, value]) => ({ words, value })).sort((a, b) => b.words.length - a.words.length)
  }

  #locate(list: List<T>): void {
    // a run may end before this code is compiled: splitting and searching are always fast
    for (const part of list.notations.replaceAll('\n', ',').split(',')) {
      const notation = part.trim()
      if (notation) this.#add(notation, list)
    }
  }

  /** A notation waits where its words begin; where choices come first, each of its phrases does. */
  #add(notation: string, list: List<T>): void {
    let begin = 0
    if (list.marked && notation.startsWith('_')) begin = notation[1] === ' ' ? 2 : 1
    const choice = notation.indexOf('{', begin)
    const mark = list.marked ? notation.indexOf('_', begin) : -1
    const plain = choice < 0 || (mark >= 0 && mark < choice) ? mark : choice
    // a space at the end of the key would be cut off if nothing follows
    if (plain < 0 || (plain >= begin + KEY && notation[begin + KEY - 1] !== ' ')) {
      this.#put(notation, list, notation, begin, Math.min(KEY, notation.length - begin))
      return
    }
    for (const phrase of listed(notation)) {
      const words = list.read(phrase)?.words
      if (words) this.#put(phrase, list, words, 0, Math.min(KEY, words.length))
    }
  }

  #put(text: string, list: List<T>, words: string, begin: number, length: number): void {
    const notation = this.#lists.push(list) - 1
    this.#notations.push(text)
    const key = keyAt(words, begin, length)
    const last = this.#last.get(key)
    this.#last.set(key, notation)
    if (last !== undefined) {
      this.#next.push(this.#next[last]!)
      this.#next[last] = notation
      return
    }
    this.#next.push(notation)
    const first = pairOf(words.charCodeAt(begin), length > 1 ? words.charCodeAt(begin + 1) : 0)
    const bit = 1 << (length - 1)
    // one character has any other after it
    if (length === 1) for (let second = 0; second <= SECOND; second++) this.lengths[first | second]! |= bit
    else this.lengths[first]! |= bit
  }
}

/**
 * Phrases of folded text, each with a value; a phrase whose value is `undefined` hides the shorter ones inside it. A Latin
 * phrase must not begin or end inside a word or number; Thai has no such bounds. Lists are read when they are first needed,
 * and only as far as a text calls for: they are long, and a run may be short.
 */
export class Phrases<T> {
  readonly #lists: readonly List<T>[]
  readonly #merge: Merge<T> | undefined
  #index: Index<T> | undefined
  /** By the last character, the longest first. */
  #ending: ReadonlyMap<number, readonly Entry<T>[]> | undefined
  readonly #heads = new Map<string, readonly Entry<T>[]>()

  constructor(lists: readonly List<T>[], merge?: Merge<T>) {
    this.#lists = lists
    this.#merge = merge
  }

  /** From one list of phrases for each value. */
  static of<T>(lists: readonly (readonly [T | undefined, string])[]): Phrases<T> {
    return new Phrases(lists.map(([value, notations]) => ({ notations, read: (words) => ({ words, value }) })))
  }

  /** All phrases from left to right, the longest at each place; what lies within another only if `nested`. */
  in(text: string, nested = false): Found<T>[] {
    const { lengths } = this.#read()
    const { at, pair, count } = starts.of(text)
    const found: Found<T>[] = []
    let reached = 0
    for (let word = 0; word < count; word++) {
      const keys = lengths[pair[word]!]!
      if (keys === 0) continue
      const start = at[word]!
      const entry = this.#longestAt(text, start, keys)
      if (!entry) continue
      const { words, value } = entry
      const end = start + words.length
      if (end <= reached) continue
      if (!nested || value === undefined) reached = end
      if (value === undefined) continue
      found.push({ start, end, value })
      if (nested) this.#pushHeads(words, start, found)
    }
    return found
  }

  /** The phrase that begins at `index`, also when a digit stands right before it: `8k`. */
  startingAt(text: string, index: number): Found<T> | undefined {
    if (index >= text.length) return undefined
    const keys = this.#read().lengths[pairOf(text.charCodeAt(index), index + 1 < text.length ? text.charCodeAt(index + 1) : 0)]!
    const entry = keys === 0 ? undefined : this.#longestAt(text, index, keys)
    return entry?.value === undefined ? undefined : { start: index, end: index + entry.words.length, value: entry.value }
  }

  /** The phrase that ends at `index`, one space or none between. */
  endingAt(text: string, index: number): Found<T> | undefined {
    const spaced = text[index - 1] === ' ' ? index - 1 : index
    return this.#endingExactly(text, spaced) ?? (spaced === index ? undefined : this.#endingExactly(text, index))
  }

  #read(): Index<T> {
    this.#index ??= new Index(this.#lists, this.#merge)
    return this.#index
  }

  #endingExactly(text: string, end: number): Found<T> | undefined {
    if (end <= 0) return undefined
    this.#ending ??= byEnd(this.#read().all())
    const entries = this.#ending.get(text.charCodeAt(end - 1))
    if (!entries) return undefined
    for (const { words, value } of entries) {
      const start = end - words.length
      if (start < 0 || !text.startsWith(words, start)) continue
      if (start > 0 && isWordCode(text.charCodeAt(start)) && isWordCode(text.charCodeAt(start - 1))) continue
      return value === undefined ? undefined : { start, end, value }
    }
    return undefined
  }

  #longestAt(text: string, index: number, keys: number): Entry<T> | undefined {
    for (let length = KEY; length > 0; length--) {
      if ((keys & (1 << (length - 1))) === 0) continue
      for (const entry of this.#read().at(text, index, length)) {
        if (text.startsWith(entry.words, index) && endsWord(text, index + entry.words.length)) return entry
      }
    }
    return undefined
  }

  /** The shorter phrases that a longer one begins with. */
  #pushHeads(words: string, start: number, found: Found<T>[]): void {
    let heads = this.#heads.get(words)
    if (!heads) {
      const same = [3, 2, 1].flatMap((length) => this.#read().at(words, 0, length))
      heads = same.filter((head) => head.words.length < words.length && words.startsWith(head.words) && endsWord(words, head.words.length))
      this.#heads.set(words, heads)
    }
    for (const { words: head, value } of heads) if (value !== undefined) found.push({ start, end: start + head.length, value })
  }
}

const endsWord = (text: string, end: number) => !(isWordCode(text.charCodeAt(end - 1)) && isWordCode(text.charCodeAt(end)))

function byEnd<T>(entries: readonly Entry<T>[]): Map<number, Entry<T>[]> {
  const map = new Map<number, Entry<T>[]>()
  for (const entry of entries) {
    const last = entry.words.charCodeAt(entry.words.length - 1)
    const known = map.get(last)
    if (known) known.push(entry)
    else map.set(last, [entry])
  }
  for (const same of map.values()) same.sort((a, b) => b.words.length - a.words.length)
  return map
}
