import { isWordCode } from '../language/characters.js'
import { isDigit } from './characters.js'
import { around, type Stretch } from './nearness.js'
import { escaped, type Phrases } from './phrases.js'
import type { Quantity } from './quantity.js'
import type { Vocabulary } from './vocabulary.js'
import type { PeriodTense } from './words.js'

/** A stretch of time named in folded text. */
export interface Period extends Stretch {
  readonly tense: PeriodTense
}

/** All periods from left to right; where two meet, the longer one. What is part of an amount is no year. */
export function periodsOf(text: string, vocabulary: Vocabulary, quantities: readonly Quantity[]): readonly Period[] {
  const found = vocabulary.periods.in(new Shape(text, vocabulary.shapes))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Period[] = []
  for (const period of found) {
    const last = kept.at(-1)
    if (!last || period.start >= last.end) kept.push(period)
    else if (period.end - period.start > last.end - last.start) kept[kept.length - 1] = period
  }
  return kept.filter((period) => !around(quantities, period.start).some((quantity) => claims(quantity, period)))
}

/** Whether digits that read as a period are a figure of another kind: the year in `£1,970`, the 2000 of an index. */
function claims(quantity: Quantity, period: Period): boolean {
  if (quantity.start >= period.end || quantity.end <= period.start) return false
  if (quantity.form === 'name') return period.start >= quantity.start
  return quantity.unit !== 'none' || quantity.form === 'count'
}

/** Which capital stands for which words. */
export type ShapeWords = readonly (readonly [string, Phrases<true>])[]

/**
 * Text in which one capital letter stands for each number (N), year (Y), month (M), quarter or half-year (Q) and other noun of time (T): folded text has no
 * capitals of its own.
 */
class Shape {
  readonly text: string
  /** Where in the text each character of the shape begins. */
  readonly #starts: Int32Array
  readonly #end: number
  readonly #length: number

  constructor(text: string, words: ShapeWords) {
    this.#end = text.length
    this.#starts = new Int32Array(text.length)
    let shape = ''
    let count = 0
    let at = 0
    let plain = 0
    let inWord = false
    while (at < text.length) {
      const code = text.charCodeAt(at)
      const letter = code >= 97 && code <= 122
      const digit = code >= 48 && code <= 57
      const found = digit ? digits(text, at) : letter && inWord ? undefined : word(text, at, words)
      this.#starts[count++] = at
      if (found) {
        shape += text.slice(plain, at) + found.letter
        at = found.end
        plain = at
        const last = text.charCodeAt(at - 1)
        inWord = last >= 97 && last <= 122
      } else {
        at++
        inWord = letter
      }
    }
    this.text = shape + text.slice(plain)
    this.#length = count
  }

  /** The text that a stretch of the shape stands for. */
  stretch(start: number, end: number): Stretch {
    return { start: this.#starts[start]!, end: end < this.#length ? this.#starts[end]! : this.#end }
  }
}

/** What one capital stands for. */
interface Capital {
  readonly letter: string
  readonly end: number
}

function digits(text: string, at: number): Capital {
  let end = at
  while (isDigit(text[end])) end++
  const year = end - at === 4 && /^(?:19|20|24|25|26)/.test(text.slice(at, at + 2))
  return { letter: year ? 'Y' : end - at <= 3 ? 'N' : '0', end }
}

function word(text: string, at: number, words: ShapeWords): Capital | undefined {
  for (const [letter, list] of words) {
    const found = list.startingAt(text, at)
    if (found) return { letter, end: found.end }
  }
  return undefined
}
const END = '(?:(?<![a-z0-9])|(?<=[a-z0-9])(?![a-z0-9]))'

/** Pieces that follow each other: plain characters, and choices between further sequences. */
type Sequence = readonly (string | readonly Sequence[])[]

/** One way to write a period, compiled when a text may hold it. */
class Notation {
  readonly tense: PeriodTense
  readonly #sequence: Sequence
  #pattern: RegExp | undefined

  constructor(tense: PeriodTense, notation: string) {
    this.tense = tense
    this.#sequence = parsed(notation)
  }

  /** With what it can begin: two characters, or one where no more is sure. */
  get heads(): ReadonlySet<string> {
    return headsOf(this.#sequence)
  }

  endIn(text: string, start: number): number | undefined {
    this.#pattern ??= new RegExp(compiled(this.#sequence) + END, 'y')
    this.#pattern.lastIndex = start
    return this.#pattern.test(text) ? this.#pattern.lastIndex : undefined
  }
}

/** The notations for periods of a language, read when they are first asked for. */
export class Periods {
  readonly #lists: Readonly<Record<PeriodTense, string>>
  readonly #words: ShapeWords
  #starting: ReadonlyMap<number, readonly Notation[]> | undefined

  constructor(lists: Readonly<Record<PeriodTense, string>>, words: ShapeWords) {
    this.#lists = lists
    this.#words = words
  }

  /** For each tense from left to right, the first notation that fits at a place. Nothing in one repeats without a bound. */
  in(shape: Shape): Period[] {
    this.#starting ??= byHead(this.#notations())
    const { text } = shape
    const found: Period[] = []
    const reached: Record<PeriodTense, number> = { past: 0, future: 0, dated: 0, open: 0 }
    let inWord = false
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start)
      const within = inWord
      inWord = isWordCode(code)
      if (inWord && within) continue
      const notations = this.#starting.get(pairOf(code, text.charCodeAt(start + 1))) ?? this.#starting.get(code)
      if (!notations) continue
      for (const notation of notations) {
        const { tense } = notation
        const end = start < reached[tense] ? undefined : notation.endIn(text, start)
        if (end === undefined) continue
        reached[tense] = end
        found.push({ ...shape.stretch(start, end), tense })
      }
    }
    return found
  }

  #notations(): readonly Notation[] {
    return TENSES.flatMap((tense) =>
      new Shape(this.#lists[tense], this.#words).text
        .split(/[,\n]/)
        .map((entry) => entry.trim())
        .filter(Boolean)
        .map((entry) => new Notation(tense, entry)),
    )
  }
}

const TENSES: readonly PeriodTense[] = ['past', 'future', 'dated', 'open']

const pairOf = (first: number, second: number) => (second << 16) | first

/** By their first two characters; by one for what has no more and for what no pair begins. */
function byHead(notations: readonly Notation[]): ReadonlyMap<number, readonly Notation[]> {
  const map = new Map<number, Notation[]>()
  const add = (key: number, notation: Notation) => {
    const known = map.get(key)
    if (!known) map.set(key, [notation])
    else if (known.at(-1) !== notation) known.push(notation)
  }
  const heads = notations.map((notation) => [notation, [...notation.heads]] as const)
  const pairs = new Set(heads.flatMap(([, starts]) => starts.filter((head) => head.length > 1)))
  for (const [notation, starts] of heads) {
    for (const head of starts) {
      const first = head.charCodeAt(0)
      add(head.length > 1 ? pairOf(first, head.charCodeAt(1)) : first, notation)
      // one character may be followed by any other
      if (head.length === 1) for (const pair of pairs) if (pair[0] === head) add(pairOf(first, pair.charCodeAt(1)), notation)
    }
  }
  return map
}

function parsed(notation: string): Sequence {
  let at = 0
  const sequence = (): Sequence => {
    const pieces: (string | readonly Sequence[])[] = []
    while (at < notation.length && notation[at] !== '|' && notation[at] !== '}') {
      const from = at
      while (at < notation.length && !'{|}'.includes(notation[at]!)) at++
      if (at > from) pieces.push(notation.slice(from, at))
      if (notation[at] === '{') pieces.push(group())
    }
    return pieces
  }
  const group = (): readonly Sequence[] => {
    const choices: Sequence[] = []
    do {
      at++
      choices.push(sequence())
    } while (notation[at] === '|')
    at++
    return choices
  }
  return sequence()
}

const NOUNS_OF_TIME = ['T', 'Q']

/** Choices are tried longest first, so that an optional word that stands there is always taken along. */
function compiled(sequence: Sequence): string {
  return sequence
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece).replaceAll('T', `[${NOUNS_OF_TIME.join('')}]`)
      const choices = piece.map(compiled)
      return `(?:${choices.sort((a, b) => b.length - a.length).join('|')})`
    })
    .join('')
}

const HEAD = 2

function headsOf(sequence: Sequence): ReadonlySet<string> {
  let heads = new Set([''])
  for (const piece of sequence) {
    const next = typeof piece === 'string' ? plainHeads(piece) : new Set(piece.flatMap((choice) => [...headsOf(choice)]))
    const longer = new Set<string>()
    let open = false
    for (const head of heads) {
      if (head.length >= HEAD) longer.add(head)
      else
        for (const more of next) {
          const joined = (head + more).slice(0, HEAD)
          longer.add(joined)
          if (joined.length < HEAD) open = true
        }
    }
    heads = longer
    if (!open) break
  }
  return heads
}

function plainHeads(plain: string): readonly string[] {
  let heads = ['']
  for (const char of plain.slice(0, HEAD)) {
    const choices = char === 'T' ? NOUNS_OF_TIME : [char]
    heads = heads.flatMap((head) => choices.map((choice) => head + choice))
  }
  return heads
}
