import type { Distance } from './distance.js'
import type { Quantity } from './quantity.js'
import type { Placed } from './vocabulary.js'

/** A stretch of folded text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const NEIGHBOURS = 16

/** The entries of a sorted list that stand nearest to an offset: enough to choose from, few enough to stay linear. */
export function around<T extends Stretch>(sorted: readonly T[], offset: number): readonly T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return sorted.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS)
}

/** Steps between a figure, with the words that bound it, and other words; infinite where they overlap. */
export function stepsBetween(quantity: Quantity, other: Stretch, distance: Distance): number {
  if (other.end <= quantity.start) return distance.between(other.end, Math.max(other.end, quantity.outer))
  if (other.start >= quantity.end) return distance.between(quantity.end, other.start)
  return Number.POSITIVE_INFINITY
}

/** What stands nearest to a figure, closer than `reach`; what precedes it counts `aside` steps farther. */
export function nearest<T extends Stretch>(
  sorted: readonly T[],
  quantity: Quantity,
  distance: Distance,
  reach: number,
  aside = 0,
): T | undefined {
  let best: T | undefined
  let fewest = reach
  for (const other of around(sorted, quantity.start)) {
    const steps = stepsBetween(quantity, other, distance) + (other.end <= quantity.start ? aside : 0)
    if (steps >= fewest) continue
    fewest = steps
    best = other
  }
  return best
}

/** Whether words stand on the side of a figure that they have to. */
export function stands(words: Placed, found: Stretch, quantity: Quantity, text: string): boolean {
  if (words.rest !== undefined) {
    const after = text[quantity.end] === ' ' ? quantity.end + 1 : quantity.end
    return found.end <= quantity.start && text.startsWith(words.rest, after)
  }
  if (words.side === 'before') return found.end <= quantity.start
  return words.side === 'either' || found.start >= quantity.end
}
