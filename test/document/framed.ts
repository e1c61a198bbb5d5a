import { frame } from '../../src/document/guard/guard.js'
import { fold } from '../../src/document/language/fold.js'
import { sentencesOf } from '../../src/document/sentences.js'
import type { Guard } from '../../src/rule/draft.js'
import type { Language } from '../../src/rule/vocabulary.js'

/** Copy with the match between `[[` and `]]`, the frames it must have and no others, and what leads in. */
export type FramedCase = readonly [copy: string, frames: string, leadIn?: string]

const GUARDS: readonly Guard[] = ['negated', 'warned', 'quoted', 'defined', 'hypothetical', 'question', 'attributed']

/** The frames that the guard sees around the marked match, as a block would ask for them. */
export function framesOf(copy: string, language: Language, leadIn?: string): string {
  const from = copy.indexOf('[[')
  const to = copy.indexOf(']]') - 2
  const text = copy.replace('[[', '').replace(']]', '')
  const folded = fold(text)
  const sentences = sentencesOf(text, language)
  const index = sentences.findLastIndex((sentence) => sentence.start <= from)
  const sentence = sentences[index] ?? { start: 0, end: text.length }
  const before = sentences[index - 1]
  const previous = before ? folded.text.slice(folded.at(before.start), folded.at(before.end)) : leadIn && fold(leadIn).text
  const context = frame({
    folded: folded.text,
    start: folded.at(from),
    end: folded.at(to),
    language,
    sentence: { start: folded.at(sentence.start), end: folded.at(sentence.end) },
    breaks: (left, right) => /\s/.test(text.slice(folded.endOf(left), folded.startOf(right))),
    ...(previous === undefined ? {} : { previous }),
  })
  return GUARDS.filter((guard) => context[guard]).join(' ')
}
