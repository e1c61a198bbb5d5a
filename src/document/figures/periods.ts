import type { Folded } from '../../rule/draft.js'
import type { Distance } from './distance.js'
import type { Quantity } from './quantity.js'
import type { Vocabulary } from './vocabulary.js'
import type { PeriodTense } from './words.js'

/** A stretch of time named in folded text. */
export interface Period {
  readonly start: number
  readonly end: number
  readonly tense: PeriodTense
}

/** All periods from left to right; where two meet, the longer one. */
export function periodsOf(folded: Folded, vocabulary: Vocabulary): readonly Period[] {
  const found = vocabulary.periods.flatMap(({ tense, pattern }) =>
    [...folded.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, tense })),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Period[] = []
  for (const period of found) {
    const last = kept.at(-1)
    if (!last || period.start >= last.end) kept.push(period)
    else if (period.end - period.start > last.end - last.start) kept[kept.length - 1] = period
  }
  return kept
}

/** Farther than this, a period covers something else. */
const REACH = 95

/** The period nearest to a figure that does not hold the figure itself. */
export function periodFor(quantity: Quantity, periods: readonly Period[], distance: Distance): Period | undefined {
  let best: Period | undefined
  let nearest = REACH
  for (const period of around(periods, quantity.start)) {
    const away = gapBetween(quantity, period, distance)
    if (away < nearest) {
      nearest = away
      best = period
    }
  }
  return best
}

/** Steps between a figure and other words; infinite where they overlap. */
export function gapBetween(quantity: Quantity, other: { readonly start: number; readonly end: number }, distance: Distance): number {
  if (other.end <= quantity.start) return distance.between(other.end, Math.max(other.end, quantity.outer))
  if (other.start >= quantity.end) return distance.between(quantity.end, other.start)
  return Number.POSITIVE_INFINITY
}

const NEIGHBOURS = 16

/** The entries of a sorted list that stand nearest to an offset: enough to choose from, few enough to stay linear. */
export function around<T extends { readonly start: number }>(sorted: readonly T[], offset: number): readonly T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return sorted.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS)
}
