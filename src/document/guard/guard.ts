import type { Context } from '../../rule/draft.js'
import type { Language } from '../../rule/vocabulary.js'
import { isAttributed } from './attribution.js'
import { cuesOf, type Range } from './cues.js'
import { isNegated } from './negation.js'
import { isQuestion } from './question.js'
import { isQuoted } from './quotation.js'
import type { Scene } from './scene.js'
import { isHypothetical } from './supposition.js'
import { isDefined } from './term.js'
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
    ...(previous ? { previous: cuesOf(previous, language) } : {}),
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

/** The farthest that a Thai clause is looked for. */
const CLAUSE = 80
const PUNCTUATION = /[.!?;:,…\n|/]/

/**
 * A Thai clause ends at white space of the source. A space beside a Latin word or a number is spelling, and one after
 * a negator or before a word that goes on with the clause ends nothing.
 */
function thaiClause({ folded, start, end, sentence, breaks }: FrameInput): Range {
  const goesOn = (at: number) =>
    /[a-z0-9%ๆ]/.test(folded[at - 1]! + folded[at]!) ||
    HANGING.test(folded.slice(Math.max(0, at - 16), at)) ||
    CARRYING.test(folded.slice(at, at + 12))
  const ends = (at: number) => breaks(at - 1, at) && !goesOn(at)
  let from = start
  const first = Math.max(sentence.start, start - CLAUSE)
  while (from > first && !ends(from) && !isPunctuation(folded, from - 1)) from--
  let to = end
  const last = Math.min(sentence.end, end + CLAUSE)
  while (to < last && !ends(to) && !isPunctuation(folded, to)) to++
  return { start: from, end: to }
}

function isPunctuation(folded: string, at: number): boolean {
  if (!PUNCTUATION.test(folded[at]!)) return false
  return !(folded[at] === '.' || folded[at] === ',') || !/\d/.test(folded[at + 1] ?? ' ')
}

/** A clause does not end after these … */
const HANGING = /(?:ไม่|ไม่มี|ไม่ใช่|มิใช่|มิได้|ไม่ได้|ที่|ว่า|ของ|เป็น|ใน|กับ|จาก|หรือ|ใด|ใดๆ|ใดที่)$/
/** … nor before these. */
const CARRYING = /^(?:หรือ|ใด|ที่|ว่า|ได้|นั้น|ซึ่ง)/
