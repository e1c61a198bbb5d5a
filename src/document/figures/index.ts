import type { Figure, Folded } from '../../rule/draft.js'
import type { Language } from '../../rule/vocabulary.js'
import { Distance } from './distance.js'
import { Kinds, type Known } from './kinds.js'
import { Moments } from './moments.js'
import type { Stretch } from './nearness.js'
import type { Form } from './quantity.js'
import { quantitiesOf } from './scanner.js'
import { Sightings } from './sightings.js'
import { vocabularyOf } from './vocabulary.js'

export interface FiguresInput {
  /** Reader text of one block. */
  readonly text: string
  readonly folded: Folded
  readonly language: Language
  /** Offsets are into `text`. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
}

const THAI = /[\u0e01-\u0e3a]/

/** The numbers in a block of copy and what each stands for, from left to right. */
export function figuresOf(input: FiguresInput): readonly Figure[] {
  const { text, folded, sentences } = input
  const vocabulary = vocabularyOf(THAI.test(folded.text) ? 'th' : input.language)
  const quantities = quantitiesOf({ text: folded.text, folded, source: text, words: vocabulary })
  if (quantities.length === 0) return []
  const sightings = new Sightings(folded.text)
  const distance = new Distance({ folded, source: text, quantities, sentences, vocabulary, sightings })
  const kinds = new Kinds(sightings, vocabulary, distance)
  const moments = new Moments(sightings, quantities, vocabulary, distance)
  const words = ({ start, end }: Stretch) => text.slice(folded.startOf(start), folded.endOf(end - 1))
  let before: Known | undefined
  let rate: Stretch | undefined
  return quantities.map((quantity) => {
    const measured = quantity.unit !== 'none' && quantity.form === 'plain'
    const timed = measured || TIMED.has(quantity.form)
    const per = measured ? moments.perOf(quantity) : undefined
    const period = timed ? moments.periodOf(quantity) : undefined
    const months = period && moments.monthsOf(period)
    const soon = period?.tense === 'open' && months !== undefined && months < SOON
    const kind =
      rate && quantity.unit === 'percent' && kinds.succeeds(rate, quantity) ? 'rate' : kinds.of(quantity, { per: per?.value, soon }, before)
    if (kind === 'rate' && quantity.unit === 'percent') rate = quantity
    const covers = period ?? per
    const basis = measured ? kinds.basisOf(quantity) : undefined
    before = { quantity, kind }
    return {
      start: folded.startOf(quantity.start),
      end: folded.endOf(quantity.end - 1),
      text: words(quantity),
      value: quantity.value,
      ...(quantity.to === undefined ? {} : { to: quantity.to }),
      unit: quantity.unit,
      ...(quantity.currency ? { currency: quantity.currency } : {}),
      kind,
      ...(quantity.bound ? { bound: quantity.bound } : {}),
      ...(covers ? { period: words(covers) } : {}),
      ...(months === undefined ? {} : { months }),
      ...(per ? { per: per.value } : {}),
      tense: timed ? moments.tenseOf(quantity, period) : 'none',
      ...(basis ? { basis } : {}),
    }
  })
}

/** Months within which money made is a boast. */
const SOON = 12
/** What happens at a time, beside percentages, money and multiples. */
const TIMED: ReadonlySet<Form> = new Set(['count', 'share', 'rating', 'instalments'])
