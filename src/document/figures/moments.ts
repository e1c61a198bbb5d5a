import type { Figure } from '../../rule/draft.js'
import type { Distance } from './distance.js'
import { around, nearest, type Stretch, stands, stepsBetween } from './nearness.js'
import { type Period, periodsOf } from './periods.js'
import type { Found } from './phrases.js'
import type { Quantity } from './quantity.js'
import type { TenseCue, Vocabulary } from './vocabulary.js'

/** Farther than this, a period covers something else, … */
const PERIOD = 95
/** … and this near it is surely the figure's own. */
const OWN = 40
/** What recurs stands right beside: `£10 a month`. */
const PER = 34
/** How far a verb reaches, … */
const VERB = 75
/** … how much less when it follows, … */
const AFTER = 14
/** … and how much more when it governs another: `will have gained`. */
const GOVERNS = 10
/** Verbs that must touch the figure: `up 5%`. */
const TOUCHING = 8

/** When the figures of one block are said to hold. */
export class Moments {
  readonly #text: string
  readonly #distance: Distance
  readonly #quantities: readonly Quantity[]
  readonly #periods: readonly Period[]
  readonly #tenses: readonly Found<readonly TenseCue[]>[]
  readonly #per: readonly Found<NonNullable<Figure['per']>>[]

  constructor(text: string, quantities: readonly Quantity[], vocabulary: Vocabulary, distance: Distance) {
    this.#text = text
    this.#distance = distance
    this.#quantities = quantities
    this.#periods = periodsOf(text, vocabulary, quantities)
    this.#tenses = vocabulary.tenses.in(text)
    this.#per = vocabulary.per.in(text)
  }

  /** The period nearest to a figure. */
  periodOf(quantity: Quantity): Period | undefined {
    return nearest(this.#periods, quantity, this.#distance, PERIOD)
  }

  perOf(quantity: Quantity): Found<NonNullable<Figure['per']>> | undefined {
    const found = nearest(this.#per, quantity, this.#distance, PER)
    return found && this.#alone(quantity, found) ? found : undefined
  }

  /** Whether no other figure stands between a figure and words that belong to one of them. */
  #alone(quantity: Quantity, words: Stretch): boolean {
    return !around(this.#quantities, quantity.start).some((other) => {
      if (other.unit === 'none' || other === quantity) return false
      if (words.start >= quantity.end) return other.start >= quantity.end && other.end <= words.start
      // what follows another figure closely is that figure's
      const follows = other.end <= words.start && words.start - other.end <= 2
      return words.end <= quantity.start && (follows || (other.start >= words.end && other.end <= quantity.start))
    })
  }

  /** From the period where it lies in the past or the future by itself, else from verbs and adverbs. */
  tenseOf(quantity: Quantity, period: Period | undefined): Figure['tense'] {
    const fixed = period?.tense === 'past' || period?.tense === 'future' ? period.tense : undefined
    if (fixed && period && stepsBetween(quantity, period, this.#distance) < OWN) return fixed
    const verb = this.#verb(quantity)
    if (fixed) return verb && verb.steps < TOUCHING ? verb.tense : fixed
    if (verb) return verb.tense
    return period?.tense === 'dated' ? 'past' : 'none'
  }

  #verb(quantity: Quantity): { readonly tense: 'past' | 'future'; readonly steps: number } | undefined {
    let best: { tense: 'past' | 'future'; steps: number } | undefined
    for (const found of around(this.#tenses, quantity.start)) {
      // “doubled” is both the figure and its verb
      const same = found.start < quantity.end && found.end > quantity.start && quantity.unit === 'multiple'
      const before = found.end <= quantity.start
      const away = same ? 0 : stepsBetween(quantity, found, this.#distance) + (before ? 0 : AFTER)
      for (const cue of found.value) {
        if (!same && !stands(cue, found, quantity, this.#text)) continue
        const governs = before && cue.tense === 'future' ? GOVERNS : 0
        const steps = cue.side === 'either' ? away - governs : away * TOUCHING
        if (steps < (best?.steps ?? VERB)) best = { tense: cue.tense, steps }
      }
    }
    return best
  }
}
