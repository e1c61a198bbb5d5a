import type { Folded } from '../../rule/draft.js'
import { isThai } from './characters.js'
import type { Quantity } from './quantity.js'
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

/**
 * How far apart two places of a block are for a reader: a character is one, and what separates thoughts adds to it. Commas,
 * conjunctions and other figures push things apart; the end of a sentence does so most of all.
 */
export class Distance {
  readonly #steps: Float64Array
  readonly #gaps: Float64Array

  constructor(
    folded: Folded,
    source: string,
    quantities: readonly Quantity[],
    sentences: readonly { readonly start: number }[],
    vocabulary: Vocabulary,
  ) {
    const text = folded.text
    const steps = new Float64Array(text.length).fill(1)
    const gaps = new Float64Array(text.length + 1)
    for (let index = 0; index < text.length; index++) {
      const char = text[index]!
      steps[index]! += PUNCTUATION[char] ?? 0
      if (isThai(char)) steps[index] = THAI_LETTER
      if (char === ' ' && source.charCodeAt(folded.startOf(index)) === 10) steps[index]! += LINE
      else if (char === '-' && text[index - 1] === ' ' && text[index + 1] === ' ') steps[index]! += THOUGHT
      else if (index > 0 && isThai(char)) gaps[index] = gap(folded, source, index)
    }
    for (const { start, end } of vocabulary.glue.in(text)) steps.fill(0, start, Math.min(text.length, text[end] === ' ' ? end + 1 : end))
    for (const found of vocabulary.conjunctions.in(text)) steps[found.start]! += THOUGHT
    // the characters of a figure are one thing to step over, whatever its commas
    for (const { start, end, unit } of quantities) {
      steps.fill(0, start, end)
      steps[start] = unit === 'none' ? TIME : FIGURE
    }
    for (const { start } of sentences) {
      // “8% p.a. over 10 years”: what follows an abbreviation is no sentence
      if (start > 0) gaps[Math.min(folded.at(start), text.length)]! += LOWER.test(source[start] ?? '') ? THOUGHT : SENTENCE
    }
    this.#steps = sums(steps)
    this.#gaps = sums(gaps)
  }

  /** From one folded offset to a later one, with the gaps at both. */
  between(from: number, to: number): number {
    return this.#steps[to]! - this.#steps[from]! + this.#gaps[to + 1]! - this.#gaps[from]!
  }
}

function sums(values: Float64Array): Float64Array {
  const total = new Float64Array(values.length + 1)
  for (let index = 0; index < values.length; index++) total[index + 1] = total[index]! + values[index]!
  return total
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
