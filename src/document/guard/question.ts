import { END } from './cues.js'
import type { Framing } from './framing.js'
import { near, type Scene } from './scene.js'

/** Whether the sentence asks. A question that offers (“Want guaranteed returns?”) does not. */
export function isQuestion(scene: Scene): boolean {
  const { cues, start, sentence, clause } = scene
  const { text } = cues
  const { ending, offers } = patternsOf(cues.framing)
  if (cues.before('indirect', start, near(scene).start, 1).length) return true
  const asks = [sentence.end + 2, clause.end + 2, clause.end].some((stop) => ending.test(text.slice(Math.max(start, stop - 40), stop)))
  return asks && !offers.test(text.slice(clause.start, Math.min(clause.end, clause.start + 160)))
}

type Patterns = Readonly<Record<'ending' | 'offers', RegExp>>

const compiled = new WeakMap<Framing, Patterns>()

function patternsOf(framing: Framing): Patterns {
  let patterns = compiled.get(framing)
  if (!patterns) {
    const { question, spaced } = framing
    patterns = {
      ending: new RegExp(question.ending, 'u'),
      offers: new RegExp(spaced ? `^[^\\p{L}\\p{N}]{0,6}(?:${question.offers})${END}` : question.offers, 'u'),
    }
    compiled.set(framing, patterns)
  }
  return patterns
}
