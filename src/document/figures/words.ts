import type { Figure, FigureKind } from '../../rule/draft.js'

/** Stretches of time that a number can count. */
export type TimeUnit = NonNullable<Figure['per']> | 'decade' | 'half' | 'hour' | 'minute' | 'second'

export type Link = 'earn' | 'pay' | 'rise' | 'fall'

export type PeriodTense = 'past' | 'dated' | 'future' | 'open'

/**
 * Words that point to a kind. `_` marks where the figure stands (`_ off`, `save _`); without it the words may stand on
 * either side. Strong words name the kind; plain words suggest it; faint ones decide only when nothing else does.
 */
export interface Cues {
  readonly strong?: string
  readonly plain?: string
  readonly faint?: string
}

/**
 * What the scanner and the classifier know of a language. All text is folded (lower case, no accents; Thai without
 * spaces) and is a comma-separated list in which `{a|b}` is a choice. Periods also know `N` (a number), `T` (a noun of
 * time), `M` (a month) and `Y` (a year).
 */
export interface FigureWords {
  /** `1 000` and `12,4` as the French write them. */
  readonly continental: boolean
  /** What number words add up from. */
  readonly numerals: Readonly<Record<number, string>>
  /** What multiplies the number before it: hundred, million, ล้าน. */
  readonly multipliers: Readonly<Record<number, string>>
  /** Short multipliers that count only in money or before what is counted: k, m, bn. */
  readonly suffixes: Readonly<Record<number, string>>
  /** Words for percentages: half of, two thirds of. */
  readonly fractions: Readonly<Record<number, string>>
  /** Words for multiples: doubled, twice. */
  readonly multiples: Readonly<Record<number, string>>
  /** Phrases that hold number words and are no figures: double check. */
  readonly idioms: string
  /** After a number of digits: six-figure. */
  readonly figures: string
  /** A percentage of two digits: double-digit. */
  readonly digits: string
  readonly percent: string
  /** Before the number: ร้อยละ. */
  readonly percentBefore: string
  readonly points: string
  readonly times: string
  readonly stars: string
  readonly instalments: string
  /** ISO 4217, or empty where there is none, to the words and signs for it. */
  readonly currencies: Readonly<Record<string, string>>
  readonly durations: Readonly<Record<TimeUnit, string>>
  /** Between a number and a noun of time: consecutive. */
  readonly timeAdjectives: string
  readonly months: string
  /** Before a number that is a rank. */
  readonly ranks: string
  /** After an ordinal that is a rank. */
  readonly places: string
  /** Before a number that is part of a name or a reference: S&P, form, section. */
  readonly names: string
  /** What makes 1:30 a multiple and not a time. */
  readonly gearing: string
  /** Between the ends of a range. */
  readonly to: string
  /** Between the ends of a range that `between` opens. */
  readonly and: string
  readonly between: string
  /** Between the parts of a ratio: out of. */
  readonly outOf: string
  /** Who or what is counted. */
  readonly counted: string
  /** What a percentage can be a part of without saying how many do anything: income, a salary. */
  readonly wholes: string
  /** Between a percentage and the whole: `of all the`. */
  readonly of: string
  readonly atMost: string
  readonly atLeast: string
  /** Small words that keep nothing apart: of, is, about. */
  readonly glue: string
  /** Where one thought ends and the next begins within a sentence. */
  readonly conjunctions: string
  readonly cues: Readonly<Partial<Record<FigureKind, Cues>>>
  /**
   * Verbs between a subject and its figure, which say only that it earns, pays, rises or falls: what does so decides. With
   * no subject it is a return, or a loss.
   */
  readonly links: Readonly<Record<Link, string>>
  /** Phrases whose words would point the wrong way: after fees, tax year. */
  readonly hidden: string
  /** After 100%, which then says “wholly”: 100% online. */
  readonly wholly: string
  /** What, multiplied, is a return: money, savings, stake. */
  readonly stakes: string
  /** What makes an amount per month a repayment. */
  readonly credit: string
  readonly gross: string
  readonly net: string
  readonly past: string
  readonly future: string
  /** `dated` periods (in 2025) are past unless a verb says otherwise; `open` ones (over 5 years) say nothing of the tense. */
  readonly periods: Readonly<Record<PeriodTense, string>>
  /** Periods that hold these have no length of their own: since, until. */
  readonly openEnded: string
  /** Phrases that hold a noun of time and name no period: today's date. */
  readonly noPeriods: string
  /** `_` marks the figure. */
  readonly per: Readonly<Record<NonNullable<Figure['per']>, string>>
}
