import type { Context } from '../../rule/draft.js'
import type { Language } from '../../rule/vocabulary.js'
import { isAttributed } from './attribution.js'
import { cuesOf } from './cues.js'
import { isNegated } from './negation.js'
import type { Range } from './phrases.js'
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
  const scene = sceneOf(input, input.language)
  // Latin phrases stand in Thai sentences too, and it is the Thai around them that frames them
  const isMixed = input.language !== 'th' && THAI.test(sentenceOf(input))
  return new Frame(isMixed ? [scene, sceneOf(input, 'th')] : [scene])
}

/** Each frame is worked out when it is first read: most hits are silenced by the first. */
class Frame implements Context {
  readonly #scenes: readonly Scene[]
  readonly #known = new Map<(scene: Scene) => boolean, boolean>()

  constructor(scenes: readonly Scene[]) {
    this.#scenes = scenes
  }

  get negated(): boolean {
    return this.#is(isNegated)
  }

  get warned(): boolean {
    return this.#is(isWarned)
  }

  get quoted(): boolean {
    return this.#is(isQuoted)
  }

  get defined(): boolean {
    return this.#is(isDefined)
  }

  get hypothetical(): boolean {
    return this.#is(isHypothetical)
  }

  get question(): boolean {
    return this.#is(isQuestion)
  }

  get attributed(): boolean {
    return this.#is(isAttributed)
  }

  #is(test: (scene: Scene) => boolean): boolean {
    let known = this.#known.get(test)
    if (known === undefined) {
      known = this.#scenes.some(test)
      this.#known.set(test, known)
    }
    return known
  }
}

const THAI = /[\u0e01-\u0e4f]/

function sentenceOf({ folded, start, end, sentence }: FrameInput): string {
  return folded.slice(Math.max(sentence.start, start - WINDOW), Math.min(sentence.end, end + WINDOW))
}

function sceneOf(input: FrameInput, language: Language): Scene {
  const { folded, start, end, sentence, previous } = input
  return {
    cues: cuesOf(folded, language),
    start,
    end,
    sentence,
    clause: language === 'th' ? thaiClause(input) : sentence,
    ...(previous ? { previous: cuesOf(previous.slice(-WINDOW), language) } : {}),
  }
}
