import type { Figure, Folded } from '../../rule/draft.js'
import type { Language } from '../../rule/vocabulary.js'
import { Classifier } from './classifier.js'
import { Distance } from './distance.js'
import { periodFor, periodsOf } from './periods.js'
import type { Form, Quantity } from './quantity.js'
import { quantitiesOf } from './scanner.js'
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
  const vocabulary = vocabularyOf(input.language !== 'th' && THAI.test(folded.text) ? 'th' : input.language)
  const quantities = quantitiesOf(folded, text, vocabulary)
  if (quantities.length === 0) return []
  const distance = new Distance(folded, text, quantities, sentences, vocabulary)
  const classifier = new Classifier(folded.text, quantities, vocabulary, distance)
  const periods = periodsOf(folded, vocabulary)
  const words = (found: { readonly start: number; readonly end: number }) =>
    text.slice(folded.startOf(found.start), folded.endOf(found.end - 1))
  return quantities.map((quantity) => {
    const per = measured(quantity) ? classifier.perOf(quantity) : undefined
    const kind = classifier.kindOf(quantity, per?.value)
    const timed = measured(quantity) || TIMED.has(quantity.form)
    const period = timed ? periodFor(quantity, periods, distance) : undefined
    const covers = period ?? (timed ? per : undefined)
    const basis = measured(quantity) ? classifier.basisOf(quantity) : undefined
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
      ...(per ? { per: per.value } : {}),
      tense: timed ? classifier.tenseOf(quantity, period) : 'none',
      ...(basis ? { basis } : {}),
    }
  })
}

/** Beside what is measured, these happen at a time too. */
const TIMED: ReadonlySet<Form> = new Set(['count', 'share', 'rating', 'instalments'])

/** A percentage, money or a multiple, and no date, name or count. */
const measured = (quantity: Quantity) => quantity.unit !== 'none' && quantity.form === 'plain'
