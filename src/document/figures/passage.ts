import type { Folded } from '../../rule/draft.js'
import type { Vocabulary } from './vocabulary.js'

/** Text to read figures in: folded, with the way back to what the reader sees, and the words of its language. */
export interface Passage {
  /** Folded text; all offsets are into it. */
  readonly text: string
  readonly folded: Folded
  readonly source: string
  readonly words: Vocabulary
}

/** What the reader sees where a folded character stands. */
export const seenAt = ({ source, folded }: Passage, index: number) => source[folded.startOf(index)]
