import { quickPattern } from '../language/tried-pattern.js'
import { END, patternsOf } from './phrases.js'
import { near, type Scene } from './scene.js'

/** Whether the sentence asks. A question that offers (“Want guaranteed returns?”) does not. */
export function isQuestion(scene: Scene): boolean {
  const { cues, start, sentence, clause } = scene
  const { text } = cues
  const { ending, offers } = patternsIn(cues.framing)
  if (cues.before('indirect', start, near(scene).start, 1).length) return true
  const asks = [sentence.end + 2, clause.end + 2, clause.end].some((stop) => ending.test(text.slice(Math.max(start, stop - 40), stop)))
  return asks && !offers.test(text.slice(clause.start, Math.min(clause.end, clause.start + 160)))
}

const patternsIn = patternsOf(({ spaced, question }) => ({
  ending: () => quickPattern(question.ending),
  offers: () => quickPattern(spaced ? `^[^a-z0-9]{0,6}(?:${question.offers})${END}` : question.offers),
}))
