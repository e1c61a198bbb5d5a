import { isDigit, isLetter } from './characters.js'
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
  const shape = new Shape(text, vocabulary.shapes)
  const found = vocabulary.periods.flatMap(({ tense, pattern }) => shape.all(pattern).map((stretch) => ({ ...stretch, tense })))
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
  text = ''
  readonly #starts: number[] = []
  readonly #end: number

  constructor(text: string, words: ShapeWords) {
    this.#end = text.length
    let at = 0
    while (at < text.length) {
      const inWord = at > 0 && isLetter(text[at]) && isLetter(text[at - 1])
      const end = this.#digits(text, at) ?? (inWord ? undefined : this.#word(text, at, words))
      if (end === undefined) this.#add(text[at]!, at)
      at = end ?? at + 1
    }
  }

  all(pattern: RegExp): Stretch[] {
    return [...this.text.matchAll(pattern)].map((match) => ({
      start: this.#starts[match.index]!,
      end: this.#starts[match.index + match[0].length] ?? this.#end,
    }))
  }

  #add(char: string, start: number): void {
    this.text += char
    this.#starts.push(start)
  }

  #digits(text: string, at: number): number | undefined {
    if (!isDigit(text[at])) return undefined
    let end = at
    while (isDigit(text[end])) end++
    const year = end - at === 4 && /^(?:19|20|24|25|26)/.test(text.slice(at, at + 2))
    this.#add(year ? 'Y' : end - at <= 3 ? 'N' : '0', at)
    return end
  }

  #word(text: string, at: number, words: ShapeWords): number | undefined {
    for (const [letter, list] of words) {
      const found = list.startingAt(text, at)
      if (!found) continue
      this.#add(letter, at)
      return found.end
    }
    return undefined
  }
}

const BEGIN = '(?:(?<![a-z0-9])(?=[a-z0-9])|(?![a-z0-9]))'
const END = '(?:(?<![a-z0-9])|(?<=[a-z0-9])(?![a-z0-9]))'

/** The notation of periods as one regular expression over shapes. Nothing in it repeats without a bound. */
export function periodPattern(list: string, words: ShapeWords): RegExp {
  const entries = new Shape(list, words).text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
  return new RegExp(`${BEGIN}(?:${entries.map(compiled).join('|')})${END}`, 'g')
}

/** Choices are tried longest first, so that an optional word that stands there is always taken along. */
function compiled(notation: string): string {
  let at = 0
  const sequence = (): string => {
    let pattern = ''
    while (at < notation.length && notation[at] !== '|' && notation[at] !== '}') {
      if (notation[at] === '{') pattern += group()
      else {
        pattern += notation[at] === 'T' ? '[TQ]' : escaped(notation[at]!)
        at++
      }
    }
    return pattern
  }
  const group = (): string => {
    const choices: string[] = []
    do {
      at++
      choices.push(sequence())
    } while (notation[at] === '|')
    at++
    return `(?:${choices.sort((a, b) => b.length - a.length).join('|')})`
  }
  return sequence()
}
