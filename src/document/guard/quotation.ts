import { indexFrom, type Range, whole } from './cues.js'
import type { Framing } from './framing.js'
import type { Scene } from './scene.js'

/** Where a word of speech is looked for, on either side of a quotation. */
const BESIDE = 70

/** Whether the match is mentioned rather than said: quoted by somebody who does not say it in their own voice. */
export function isQuoted(scene: Scene, warned: boolean): boolean {
  const { cues, start, sentence } = scene
  const { text } = cues
  const patterns = patternsOf(cues.framing)
  if (patterns.mention.test(text.slice(Math.max(sentence.start, start - BESIDE), start))) return true
  const quotation = quotationAround(scene)
  if (!quotation) return false
  if (warned) return true
  const before = text.slice(Math.max(0, quotation.start - 1 - BESIDE), quotation.start - 1).replace(/^.*[.!?] /su, '')
  const after = text.slice(quotation.end + 1, quotation.end + 1 + BESIDE)
  if (patterns.own.test(before)) return false
  return patterns.before.test(before) || patterns.speech.test(before) || patterns.after.test(after)
}

function quotationAround({ cues, start, end }: Scene): Range | undefined {
  const { quotations } = cues
  const from = indexFrom(quotations, start + 1)
  // a quotation within another starts later than the one around it
  return quotations.slice(Math.max(0, from - 4), from).findLast((range) => end <= range.end)
}

type Patterns = Readonly<Record<'speech' | 'before' | 'own' | 'after' | 'mention', RegExp>>

const compiled = new WeakMap<Framing, Patterns>()

function patternsOf(framing: Framing): Patterns {
  let patterns = compiled.get(framing)
  if (!patterns) {
    const { quotation, spaced } = framing
    const words = (source: string) => (spaced ? whole(source) : `(?:${source})`)
    patterns = {
      speech: new RegExp(words(quotation.speech), 'u'),
      before: new RegExp(words(quotation.before), 'u'),
      own: new RegExp(words(quotation.own), 'u'),
      after: new RegExp(`^ ?,? ?${words(quotation.after)}`, 'u'),
      mention: new RegExp(`${words(quotation.mention)}[ "':]{0,3}$`, 'u'),
    }
    compiled.set(framing, patterns)
  }
  return patterns
}
