import { quickPattern } from '../language/tried-pattern.js'
import { patternsOf, type Range, trailing } from './phrases.js'
import { near, pitches, type Scene } from './scene.js'

/** How far before a match its subject may stand. */
const REACH = 120

/** Whether the match is said of a market, an economy or an authority, or on a survey's word, and not of a product. */
export function isAttributed(scene: Scene): boolean {
  const { cues, start, end } = scene
  const { start: from, end: to } = near(scene)
  if (pitches(scene, from, to) || cues.within('product', from, to)) return false
  const { objects, turn } = patternsIn(cues.framing)
  const isSubject = (subject: Range) =>
    !objects.test(cues.text.slice(Math.max(from, subject.start - 40), subject.start)) &&
    !turn.test(cues.text.slice(subject.end, Math.max(subject.end, start)))
  return (
    cues.before('subject', start, Math.max(from, start - REACH), 4).some(isSubject) ||
    cues
      .starting('subject', start, Math.min(end, start + ARTICLE))
      .some((subject) => cues.text[subject.end] !== '-' && isSubject(subject)) ||
    cues.within('source', from, to) !== undefined
  )
}

/** Longer than what stands before the noun of a match that brings its own subject. */
const ARTICLE = 5

const patternsIn = patternsOf((framing) => ({
  objects: () => trailing(framing, framing.attribution.objects),
  turn: () => quickPattern(framing.attribution.turn),
}))
