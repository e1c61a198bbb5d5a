import type { Block, Hit, Span } from 'finsocial/rule'

/** A stretch of `block.text`. */
export interface Stretch {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** Where a hit stands in the reader's text; a figure that it cuts in two is taken whole. */
export function stretchOf({ block, start, end }: Pick<Hit, 'block' | 'start' | 'end'>): Stretch {
  const from = block.folded.startOf(start)
  const to = block.folded.endOf(end - 1)
  const cut = (at: number) => block.figures.find((figure) => figure.start < at && at < figure.end && figure.end - figure.start < LONGEST)
  return { block, start: cut(from)?.start ?? from, end: cut(to)?.end ?? to }
}

/** A figure with all its words: “£4.2 million”, “9 out of 10 clients”. */
const LONGEST = 40

export function overlaps(some: readonly Stretch[], { block, start, end }: Stretch): boolean {
  return some.some((other) => other.block === block && other.start < end && start < other.end)
}

/** The source span of a hit, its last figure whole. */
export function wholeSpan(hit: Pick<Hit, 'block' | 'start' | 'end'>): Span {
  const { block, start, end } = stretchOf(hit)
  return block.spanOf(start, end)
}
