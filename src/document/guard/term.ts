import { indexFrom } from './cues.js'
import type { Scene } from './scene.js'

/** The longest phrase that counts as a defined term. */
const LONGEST = 160
const FILLER = /^[^\p{L}\p{N}]{0,3}(?:(?:a|an|the|our|your|of|un|une|le|la|les|des|du|de|notre|nos|votre)[^\p{L}\p{N}]{1,2}){0,2}$/u

/** Whether the match lies inside a defined term, or is one with little around it. */
export function isDefined({ cues, start, end }: Scene): boolean {
  const terms = cues.of('term')
  for (let index = indexFrom(terms, end) - 1; index >= 0; index--) {
    const term = terms[index]!
    if (term.start < start - LONGEST) return false
    if (term.start <= start && end <= term.end) return true
    if (start <= term.start && term.end <= end) {
      if (FILLER.test(cues.text.slice(start, term.start)) && FILLER.test(cues.text.slice(term.end, end))) return true
    }
  }
  return false
}
