import type { Figure, Folded } from '../../rule/draft.js'
import type { Language } from '../../rule/vocabulary.js'
// placeholder until the scanner stands here
export function figuresOf(_: {
  text: string
  folded: Folded
  language: Language
  sentences: readonly { start: number; end: number }[]
}): readonly Figure[] {
  return []
}
