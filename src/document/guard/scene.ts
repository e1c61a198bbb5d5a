import type { Cues } from './cues.js'
import type { Range } from './phrases.js'

/** A match and what stands around it: what every part of the guard looks at. */
export interface Scene extends Range {
  readonly cues: Cues
  readonly sentence: Range
  /** Thai: the stretch between white space of the source around the match. Elsewhere the sentence. */
  readonly clause: Range
  /** The sentence before, or the heading or line that leads in. */
  readonly previous?: Cues
}

/** How far the parts of the guard look inside a sentence or block that does not end. */
export const WINDOW = 400

/** The sentence, as far as it is looked at. */
export function near({ sentence, start, end }: Scene): Range {
  return { start: Math.max(sentence.start, start - WINDOW), end: Math.min(sentence.end, end + WINDOW) }
}

/** How far into the next sentence a call to act opens it. */
const OPENING = 6

/** Whether the sentence of the match sells, or the next one opens with a call to act. */
export function sells(scene: Scene, from: number, to: number): boolean {
  const { cues, sentence } = scene
  return pitches(scene, from, to) || cues.starting('call', sentence.end, sentence.end + OPENING, 1).length > 0
}

/** Whether the firm or its product starts to speak between two offsets, outside quotations. */
export function pitches({ cues }: Scene, from: number, to: number): boolean {
  return cues
    .starting('pitch', from, to, 16)
    .some(({ start, end }) => !cues.quotations.some((quotation) => quotation.start <= start && end <= quotation.end))
}
