import type { Figure } from '../../rule/draft.js'
import type { Distance } from './distance.js'
import { around, nearest, type Stretch, stands, stepsBetween } from './nearness.js'
import { spelledAt } from './numbers.js'
import { type Period, periodsOf } from './periods.js'
import type { Found } from './phrases.js'
import type { Quantity } from './quantity.js'
import type { Sightings } from './sightings.js'
import type { Vocabulary } from './vocabulary.js'
import type { TimeUnit } from './words.js'

/** Farther than this, a period covers something else, … */
const PERIOD = 95
/** … and this near it is surely the figure's own. */
const OWN = 40
/** What recurs stands right beside: `£10 a month`. */
const PER = 34
/** … and mostly after. */
const FOLLOWS = 3
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
  #periods: readonly Period[] | undefined
  readonly #vocabulary: Vocabulary
  readonly #sightings: Sightings

  constructor(sightings: Sightings, quantities: readonly Quantity[], vocabulary: Vocabulary, distance: Distance) {
    this.#text = sightings.text
    this.#sightings = sightings
    this.#distance = distance
    this.#quantities = quantities
    this.#vocabulary = vocabulary
  }

  /** The period nearest to a figure. */
  periodOf(quantity: Quantity): Period | undefined {
    this.#periods ??= periodsOf(this.#text, this.#vocabulary, this.#quantities)
    return nearest(this.#periods, quantity, this.#distance, PERIOD)
  }

  /** How long a period is, where its words say so. */
  monthsOf(period: Period): number | undefined {
    return monthsIn(this.#text.slice(period.start, period.end), this.#vocabulary)
  }

  perOf(quantity: Quantity): Found<NonNullable<Figure['per']>> | undefined {
    const found = nearest(this.#sightings.of(this.#vocabulary.per), quantity, this.#distance, PER, FOLLOWS)
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
    for (const found of around(this.#sightings.of(this.#vocabulary.tenses), quantity.start)) {
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

const MONTHS: Readonly<Record<TimeUnit, number>> = {
  decade: 120,
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
  week: 12 / 52,
  day: 12 / 365,
  hour: 0,
  minute: 0,
  second: 0,
}

/** `over 5 years` is 60, `last year` 12, `in March` 1; `since 2019` has no length. */
function monthsIn(words: string, vocabulary: Vocabulary): number | undefined {
  if (vocabulary.openEnded.in(words).length > 0) return undefined
  const noun = vocabulary.times.in(words).at(-1)
  if (!noun) return namedMonths(words, vocabulary)
  const count = /(\d{1,3})[^\d]{0,12}$/.exec(words.slice(0, noun.start))?.[1]
  const spelled = count === undefined ? vocabulary.numerals.in(words.slice(0, noun.start)).at(-1)?.start : undefined
  const number = spelled === undefined ? Number(count ?? 1) : spelledAt(words, spelled, vocabulary)?.value
  const months = (number ?? 1) * MONTHS[noun.value]
  return months > 0 ? Math.round(months * 100) / 100 : undefined
}

/** `Q3 2025`, `March`, `2025`. */
function namedMonths(words: string, vocabulary: Vocabulary): number | undefined {
  if (/(?<![a-z])[qt][1-4](?!\d)/.test(words)) return 3
  if (/(?<![a-z])[hs][12](?!\d)/.test(words)) return 6
  if (vocabulary.months.in(words).length === 1) return /(?<!\d)\d{1,2}(?!\d)/.test(words) ? undefined : 1
  return /^[^\d]{0,24}\d{4}$/.test(words) ? 12 : undefined
}
