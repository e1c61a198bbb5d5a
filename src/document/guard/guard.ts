import type { Context } from '../../rule/draft.js'
import type { Language } from '../../rule/vocabulary.js'
import { isAttributed } from './attribution.js'
import { cuesOf, type Range } from './cues.js'
import { isNegated } from './negation.js'
import { isQuestion } from './question.js'
import { isQuoted } from './quotation.js'
import { type Scene, WINDOW } from './scene.js'
import { isHypothetical } from './supposition.js'
import { isDefined } from './term.js'
import { thaiClause } from './thai-clause.js'
import { isWarned } from './warning.js'

/** A match in a block. All offsets are into `folded`. */
export interface FrameInput {
  /** The whole block. */
  readonly folded: string
  readonly start: number
  readonly end: number
  /** Whose words frame the match. */
  readonly language: Language
  /** The sentence around the match. */
  readonly sentence: Range
  /** Whether the source has white space between two neighbouring folded units: folded Thai has none. */
  readonly breaks: (from: number, to: number) => boolean
  /** Folded text of the sentence before or, for the first one of a block, of the heading or line that leads in. */
  readonly previous?: string
}

/** How the words around a match frame it: the one guard against false alarms that all rules share. */
export function frame(input: FrameInput): Context {
  const context = frameIn(input.language, input)
  // Latin phrases stand in Thai sentences too, and it is the Thai around them that frames them
  if (input.language === 'th' || !THAI.test(input.folded.slice(input.sentence.start, Math.min(input.sentence.end, input.end + 60))))
    return context
  const thai = frameIn('th', input)
  const either = (guard: keyof Context) => context[guard] || thai[guard]
  return {
    negated: either('negated'),
    warned: either('warned'),
    quoted: either('quoted'),
    defined: either('defined'),
    hypothetical: either('hypothetical'),
    question: either('question'),
    attributed: either('attributed'),
  }
}

const THAI = /[\u0e01-\u0e4f]/

function frameIn(language: Language, input: FrameInput): Context {
  const { folded, start, end, sentence, previous } = input
  const cues = cuesOf(folded, language)
  const scene: Scene = {
    cues,
    start,
    end,
    sentence,
    clause: language === 'th' ? thaiClause(input) : sentence,
    ...(previous ? { previous: cuesOf(previous.slice(-WINDOW), language) } : {}),
  }
  const warned = isWarned(scene)
  return {
    negated: isNegated(scene),
    warned,
    quoted: isQuoted(scene, warned),
    defined: isDefined(scene),
    hypothetical: isHypothetical(scene),
    question: isQuestion(scene),
    attributed: isAttributed(scene),
  }
}
