import { quickPattern } from '../language/tried-pattern.js'
import { indexFrom } from './cues.js'
import { anywhere, leading, patternsOf, type Range } from './phrases.js'
import type { Scene } from './scene.js'
import { isWarned } from './warning.js'

/** Where a word of speech is looked for, on either side of a quotation. */
const BESIDE = 70

/** Whether the match is mentioned rather than said: quoted by somebody who does not say it in their own voice. */
export function isQuoted(scene: Scene): boolean {
  const { cues, start, sentence } = scene
  const { text } = cues
  const patterns = patternsIn(cues.framing)
  if (patterns.mention.test(text.slice(Math.max(sentence.start, start - BESIDE), start))) return true
  const quotation = quotationAround(scene)
  if (!quotation) return false
  if (isWarned(scene)) return true
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

const patternsIn = patternsOf((framing) => {
  const { quotation } = framing
  return {
    speech: () => anywhere(framing, quotation.speech),
    before: () => anywhere(framing, quotation.before),
    own: () => anywhere(framing, quotation.own),
    after: () => leading(framing, ` ?,? ?(?:${quotation.after})`),
    mention: () => quickPattern(`${anywhere(framing, quotation.mention).source}[ "':]{0,3}$`),
  }
})
