import type { Folded } from '../../rule/draft.js'
import { isThai } from './characters.js'
import type { Quantity } from './quantity.js'
import type { Sightings } from './sightings.js'
import type { Vocabulary } from './vocabulary.js'

const SENTENCE = 90
const THOUGHT = 12
const LINE = 40
const THAI_SPACE = 5
/** A Thai word has fewer letters, and no space beside it. */
const THAI_LETTER = 1.6
/** A figure parts others from what explains it; a date or a duration is part of the phrase. */
const FIGURE = 20
const LOWER = /\p{Ll}/u
const TIME = 4
const PUNCTUATION: Readonly<Record<string, number>> = {
  ',': 10,
  ';': 34,
  ':': 2,
  '(': 6,
  ')': 8,
  '|': 24,
  '•': 34,
  '·': 24,
  '!': 60,
  '?': 60,
  '/': 4,
}

const ASCII = 128
const STEPS = Float64Array.from({ length: ASCII }, (_, code) => 1 + (PUNCTUATION[String.fromCharCode(code)] ?? 0))
const SPACE = 32
const DASH = 45
const NEW_LINE = 10
const THAI_FIRST = 0x0e01
const THAI_LAST = 0x0e4f

interface Measured {
  readonly folded: Folded
  readonly source: string
  readonly quantities: readonly Quantity[]
  readonly sentences: readonly { readonly start: number }[]
  readonly vocabulary: Vocabulary
  readonly sightings: Sightings
}

/**
 * How far apart two places of a block are for a reader: a character is one, and what separates thoughts adds to it. Commas,
 * conjunctions and other figures push things apart; the end of a sentence does so most of all.
 */
export class Distance {
  readonly #passage: Measured
  #sums: Sums | undefined

  /** Nothing is measured before it is asked for: most numbers are dates, durations and counts. */
  constructor(passage: Measured) {
    this.#passage = passage
  }

  /** From one folded offset to a later one, with the gaps at both. */
  between(from: number, to: number): number {
    this.#sums ??= sumsOf(this.#passage)
    const { steps, gaps } = this.#sums
    return steps[to]! - steps[from]! + gaps[to + 1]! - gaps[from]!
  }
}

/** What is crossed before each offset, and at it. */
interface Sums {
  readonly steps: Float64Array
  readonly gaps: Float64Array
}

function sumsOf({ folded, source, quantities, sentences, vocabulary, sightings }: Measured): Sums {
  const text = folded.text
  // one more of each, so that they can be summed up in place
  const steps = new Float64Array(text.length + 1)
  const gaps = new Float64Array(text.length + 2)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= THAI_FIRST && code <= THAI_LAST) {
      steps[index] = THAI_LETTER
      if (index > 0) gaps[index] = gap(folded, source, index)
      continue
    }
    steps[index] = code < ASCII ? STEPS[code]! : 1 + (PUNCTUATION[text[index]!] ?? 0)
    if (code === SPACE && source.charCodeAt(folded.startOf(index)) === NEW_LINE) steps[index]! += LINE
    else if (code === DASH && text[index - 1] === ' ' && text[index + 1] === ' ') steps[index]! += THOUGHT
  }
  for (const { start, end } of sightings.of(vocabulary.glue)) steps.fill(0, start, Math.min(text.length, text[end] === ' ' ? end + 1 : end))
  for (const found of sightings.of(vocabulary.conjunctions)) steps[found.start]! += THOUGHT
  // the characters of a figure are one thing to step over, whatever its commas
  for (const { start, end, unit } of quantities) {
    steps.fill(0, start, end)
    steps[start] = unit === 'none' ? TIME : FIGURE
  }
  for (const { start } of sentences) {
    // “8% p.a. over 10 years”: what follows an abbreviation is no sentence
    if (start > 0) gaps[Math.min(folded.at(start), text.length)]! += LOWER.test(source[start] ?? '') ? THOUGHT : SENTENCE
  }
  return { steps: summed(steps), gaps: summed(gaps) }
}

/** The sum of what stands before each index, in place. */
function summed(values: Float64Array): Float64Array {
  let total = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    values[index] = total
    total += value
  }
  return values
}

/** White space that folding removed before a Thai letter: between two Thai letters it parts clauses. */
function gap(folded: Folded, source: string, index: number): number {
  const from = folded.endOf(index - 1)
  const to = folded.startOf(index)
  if (from >= to) return 0
  const between = source.slice(from, to)
  if (between.includes('\n')) return LINE
  const previous = folded.text[index - 1]!
  return /\s/.test(between) && isThai(previous) ? THAI_SPACE : 0
}
