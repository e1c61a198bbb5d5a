import type { Figure, FigureKind } from './draft.js'

/** Performance: a gain, yield or profit of an investment, product, strategy or method, whenever it lies. */
export const isPerformance = (figure: Figure): boolean => figure.kind === 'return'

/** Performance that is said to have happened: “up 22% YTD”, “returned 9.4% in 2025”. */
export const isPastPerformance = (figure: Figure): boolean => isPerformance(figure) && figure.tense === 'past'

/** Performance that is predicted, targeted or promised for a time to come. */
export const isProjection = (figure: Figure): boolean => isPerformance(figure) && figure.tense === 'future'

/** Performance that is neither past nor predicted, so that a reader takes it for what there is to get: “earn 8% a year”. */
export const isOfferedReturn = (figure: Figure): boolean => isPerformance(figure) && figure.tense === 'none'

/** A rate, payment, down payment or charge: what makes credit copy state its other terms. */
export const isCreditTerm = (figure: Figure): boolean => CREDIT_TERMS.has(figure.kind)
const CREDIT_TERMS: ReadonlySet<FigureKind> = new Set(['rate', 'payment', 'down-payment', 'fee'])

/** A reward or money back for doing something. */
export const isIncentive = (figure: Figure): boolean => INCENTIVES.has(figure.kind)
const INCENTIVES: ReadonlySet<FigureKind> = new Set(['bonus', 'cash-back', 'discount'])

/** A finding about people, markets or the firm that a reader cannot check without a source. */
export const isStatistic = (figure: Figure): boolean => STATISTICS.has(figure.kind)
const STATISTICS: ReadonlySet<FigureKind> = new Set(['share', 'rating', 'growth'])

/** The highest value that the figure names: 12 in “8-12%” and in “up to 12%”. */
export const highest = (figure: Figure): number => Math.max(figure.value, figure.to ?? figure.value)

/** Nothing at all: “0% commission”, “$0”. */
export const isZero = (figure: Figure): boolean => figure.value === 0 && figure.to === undefined

const PER_MONTH: Readonly<Record<NonNullable<Figure['per']>, number>> = {
  day: 365 / 12,
  week: 52 / 12,
  month: 1,
  quarter: 1 / 3,
  year: 1 / 12,
}

/**
 * What a recurring figure comes to in a month, without compounding: “3% a day” is 91.25. A figure over a period that says how
 * long it is (“20% in 9 months”) is spread over it.
 */
export function perMonth(figure: Figure): number | undefined {
  if (figure.per) return highest(figure) * PER_MONTH[figure.per]
  return figure.months ? highest(figure) / figure.months : undefined
}
