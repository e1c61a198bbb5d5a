import type { Figure } from '../../rule/draft.js'

/** What the shape of a number and its unit already say. */
export type Form = 'plain' | 'count' | 'share' | 'duration' | 'date' | 'rank' | 'rating' | 'instalments' | 'gearing' | 'name'

/** A number as it stands in folded text, before the words around it say what it means. */
export interface Quantity {
  /** With its sign, currency and unit. */
  readonly start: number
  readonly end: number
  /** Where words that bound it begin: `up to 12%`. */
  readonly outer: number
  readonly value: number
  readonly to?: number
  readonly unit: Figure['unit']
  readonly currency?: string
  readonly form: Form
  readonly sign?: '+' | '-'
  readonly bound?: NonNullable<Figure['bound']>
}

/** A quantity with no unit and nothing around it. */
export const isolated = (start: number, end: number, value: number, form: Form): Quantity => ({
  start,
  end,
  outer: start,
  value,
  unit: 'none',
  form,
})
