import type { Figure, FigureKind } from '../../rule/draft.js'
import type { Language } from '../../rule/vocabulary.js'
import { Periods, type ShapeWords } from './periods.js'
import { type List, Phrases } from './phrases.js'
import { en } from './words.en.js'
import { fr } from './words.fr.js'
import type { Cues, FigureWords, Link, TimeUnit } from './words.js'
import { th } from './words.th.js'

/** What stands after a number and says what it counts. */
export type Unit =
  | { readonly unit: 'percent' | 'points' | 'multiple' }
  | { readonly unit: 'money'; readonly currency: string }
  | { readonly unit: 'none'; readonly form: 'duration' | 'rating' | 'instalments' }

/** Where a cue may stand: before the figure, after it, around it (the rest must follow the figure), or on either side. */
export interface Placed {
  readonly side: 'before' | 'after' | 'either'
  readonly rest?: string
}

export interface Cue extends Placed {
  readonly kind: FigureKind
  readonly weight: number
  readonly faint: boolean
}

export interface TenseCue extends Placed {
  readonly tense: 'past' | 'future'
}

const WEIGHT: Readonly<Record<keyof Cues, number>> = { strong: 3, plain: 1, faint: 0.25 }
const STRENGTHS = Object.keys(WEIGHT) as readonly (keyof Cues)[]
/** Faint words with a place beside the figure still say more than a noun in the same sentence. */
const FAINT_BESIDE = 0.5

/** What may stand before an amount: signs and codes, not nouns. */
const SIGN = /\p{Sc}|^(?:[a-z]{3}|rs\.?)$/u

/** The word lists of a language, ready to match. */
export class Vocabulary {
  readonly words: FigureWords
  readonly numerals: Phrases<{ readonly value: number; readonly multiplies: boolean }>
  readonly multipliers: Phrases<number>
  readonly suffixes: Phrases<number>
  readonly fractions: Phrases<number>
  readonly multiples: Phrases<number>
  readonly starters: Phrases<true>
  readonly figures: Phrases<true>
  readonly digits: Phrases<true>
  readonly percentBefore: Phrases<true>
  readonly units: Phrases<Unit>
  readonly times: Phrases<TimeUnit>
  readonly openEnded: Phrases<true>
  readonly currencySigns: Phrases<string>
  readonly timeAdjectives: Phrases<true>
  readonly months: Phrases<true>
  readonly ranks: Phrases<true>
  readonly places: Phrases<true>
  readonly names: Phrases<true>
  readonly gearing: Phrases<true>
  readonly to: Phrases<true>
  readonly and: Phrases<true>
  readonly between: Phrases<true>
  readonly outOf: Phrases<true>
  readonly counted: Phrases<true>
  readonly of: Phrases<true>
  readonly wholes: Phrases<true>
  readonly wholly: Phrases<true>
  readonly atMost: Phrases<true>
  readonly atLeast: Phrases<true>
  readonly glue: Phrases<true>
  readonly conjunctions: Phrases<true>
  readonly cues: Phrases<readonly Cue[]>
  readonly tenses: Phrases<readonly TenseCue[]>
  readonly links: Phrases<Link>
  readonly stakes: Phrases<true>
  readonly credit: Phrases<true>
  readonly basis: Phrases<NonNullable<Figure['basis']>>
  readonly per: Phrases<NonNullable<Figure['per']>>
  /** What the capitals of a period's notation stand for. */
  readonly shapes: ShapeWords
  readonly periods: Periods

  constructor(words: FigureWords) {
    this.words = words
    const numerals = keyed(words.numerals)
    const multipliers = keyed(words.multipliers)
    this.numerals = Phrases.of<{ readonly value: number; readonly multiplies: boolean }>([
      ...numerals.map(([value, list]) => [{ value, multiplies: false }, list] as const),
      ...multipliers.map(([value, list]) => [{ value, multiplies: true }, list] as const),
    ])
    this.multipliers = Phrases.of<number>([[undefined, words.idioms], [undefined, words.percentBefore], ...multipliers])
    this.suffixes = Phrases.of(keyed(words.suffixes))
    this.fractions = Phrases.of(keyed(words.fractions))
    this.multiples = Phrases.of(keyed(words.multiples))
    this.starters = Phrases.of<true>([
      [undefined, words.idioms],
      ...[words.numerals, words.multipliers, words.fractions, words.multiples].flatMap((table) =>
        Object.values(table).map((list) => [true, list] as const),
      ),
      [true, words.percentBefore],
      [true, words.digits],
    ])
    this.figures = phrases(words.figures)
    this.digits = phrases(words.digits)
    this.percentBefore = phrases(words.percentBefore)
    const currencies = Object.entries(words.currencies)
    this.units = Phrases.of<Unit>([
      [{ unit: 'points' }, words.points],
      [{ unit: 'percent' }, words.percent],
      ...currencies.map(([currency, list]) => [{ unit: 'money', currency } as const, list] as const),
      [{ unit: 'none', form: 'instalments' }, words.instalments],
      ...Object.values(words.durations).map((list) => [{ unit: 'none', form: 'duration' } as const, list] as const),
      [{ unit: 'none', form: 'rating' }, words.stars],
      [{ unit: 'multiple' }, words.times],
    ])
    this.times = Phrases.of((Object.keys(words.durations) as TimeUnit[]).map((unit) => [unit, words.durations[unit]] as const))
    this.openEnded = phrases(words.openEnded)
    this.currencySigns = new Phrases(
      currencies.map(([currency, notations]) => ({
        notations,
        read: (sign) => (SIGN.test(sign) ? { words: sign, value: currency } : undefined),
      })),
    )
    this.timeAdjectives = phrases(words.timeAdjectives)
    this.months = phrases(words.months)
    this.ranks = phrases(words.ranks)
    this.places = phrases(words.places)
    this.names = phrases(words.names)
    this.gearing = phrases(words.gearing)
    this.to = phrases(words.to)
    this.and = phrases(words.and)
    this.between = phrases(words.between)
    this.outOf = phrases(words.outOf)
    this.counted = phrases(words.counted)
    this.of = phrases(words.of)
    this.wholes = phrases(words.wholes)
    this.wholly = phrases(words.wholly)
    this.atMost = phrases(words.atMost)
    this.atLeast = phrases(words.atLeast)
    this.glue = phrases(words.glue)
    this.conjunctions = phrases(words.conjunctions)
    const aside = [words.hidden, words.atMost, words.atLeast]
    this.cues = placed<Cue>(
      Object.entries(words.cues).flatMap(([kind, cues]) =>
        STRENGTHS.map((strength): Placing<Cue> => {
          const faint = strength === 'faint'
          const weight = (side: Placed['side']) => (faint && side !== 'either' ? FAINT_BESIDE : WEIGHT[strength])
          return [cues[strength] ?? '', (place) => ({ kind: kind as FigureKind, weight: weight(place.side), faint, ...place })]
        }),
      ),
      aside,
    )
    this.tenses = placed<TenseCue>(
      (['past', 'future'] as const).map((tense): Placing<TenseCue> => [words[tense], (place) => ({ tense, ...place })]),
      aside,
    )
    this.links = Phrases.of<Link>((['earn', 'pay', 'rise', 'fall'] as const).map((link) => [link, words.links[link]] as const))
    this.stakes = phrases(words.stakes)
    this.credit = phrases(words.credit)
    this.basis = Phrases.of<NonNullable<Figure['basis']>>([
      ['gross', words.gross],
      ['net', words.net],
    ])
    this.per = Phrases.of<NonNullable<Figure['per']>>(
      (['year', 'quarter', 'month', 'week', 'day'] as const).map((unit) => [unit, words.per[unit]] as const),
    )
    const { quarter, half, ...others } = words.durations
    this.shapes = [
      ['M', this.months],
      ['Q', phrases(`${quarter}, ${half}`)],
      [
        'T',
        new Phrases<true>([
          { notations: words.noPeriods, read: (noun) => ({ words: noun, value: undefined }) },
          {
            notations: Object.values(others).join(', '),
            read: (noun) => (/^(?:-|[a-z]{1,2}\.?$)/.test(noun) && noun !== 'an' ? undefined : { words: noun, value: true }),
          },
        ]),
      ],
      ['N', phrases([...Object.values(words.numerals), ...Object.values(words.multipliers)].join(', '))],
    ]
    this.periods = new Periods(words.periods, this.shapes)
  }
}

const phrases = (list: string) => Phrases.of<true>([[true, list]])

const keyed = (table: Readonly<Record<number, string>>) => Object.entries(table).map(([value, list]) => [Number(value), list] as const)

/** A list of notations, and what to make of each place that one of them asks for. */
type Placing<C> = readonly [list: string, cue: (place: Placed) => C]

/** Cues by their words: `save _` is `save`, to stand before the figure. What is set aside hides the cues inside it. */
function placed<C extends Placed>(lists: readonly Placing<C>[], aside: readonly string[]): Phrases<readonly C[]> {
  const hidden = aside.map((notations): List<readonly C[]> => ({ notations, read: (words) => ({ words, value: undefined }) }))
  return new Phrases<readonly C[]>([...lists.map(marked), ...hidden], (known, more) => [...known, ...more])
}

function marked<C extends Placed>([notations, cue]: Placing<C>): List<readonly C[]> {
  // thousands of phrases share a handful of cues
  const sides = { before: [cue({ side: 'before' })], after: [cue({ side: 'after' })], either: [cue({ side: 'either' })] }
  return {
    notations,
    marked: true,
    read: (phrase) => {
      const mark = phrase.indexOf('_')
      if (mark < 0) return { words: phrase, value: sides.either }
      const head = phrase.slice(0, mark).trim()
      const tail = phrase.slice(mark + 1).trim()
      if (!head) return { words: tail, value: sides.after }
      return { words: head, value: tail ? [cue({ side: 'before', rest: tail })] : sides.before }
    },
  }
}

const SOURCES: Readonly<Record<Language, FigureWords>> = { en, fr, th }
const ready = new Map<Language, Vocabulary>()

/** Compiled when a language is first met. */
export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = ready.get(language)
  if (!vocabulary) {
    vocabulary = new Vocabulary(SOURCES[language])
    ready.set(language, vocabulary)
  }
  return vocabulary
}
