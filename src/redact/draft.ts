import type { Finding, Suggestion } from '../rule/index.js'

export interface MaskedText {
  readonly text: string
  /** How many masks were put in. */
  readonly count: number
}

/** Puts the mask that each sensitive finding offers into the text; everything else stays as it is. */
export function masksApplied(text: string, findings: readonly Finding[]): MaskedText {
  const masks = findings
    .flatMap(({ sensitive, suggestions: [mask] }) => (sensitive && mask && mask.span.start < mask.span.end ? [mask] : []))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let out = ''
  let at = 0
  for (let first = 0; first < masks.length; ) {
    const { start } = masks[first]!.span
    let { end } = masks[first]!.span
    let next = first + 1
    for (; next < masks.length && masks[next]!.span.start < end; next++) end = Math.max(end, masks[next]!.span.end)
    out += text.slice(at, start) + joined(text, masks.slice(first, next), start, end)
    at = end
    first = next
  }
  return { text: out + text.slice(at), count: masks.length }
}

/** Masks that overlap: the widest, and around it what the others cover, sign by sign. */
function joined(text: string, masks: readonly Suggestion[], start: number, end: number): string {
  const widest = masks.reduce((best, mask) => (lengthOf(mask) > lengthOf(best) ? mask : best))
  return blank(text.slice(start, widest.span.start)) + widest.text + blank(text.slice(widest.span.end, end))
}

const lengthOf = ({ span }: Suggestion): number => span.end - span.start

const blank = (text: string): string => text.replace(/[\p{L}\p{N}]\p{M}{0,8}/gu, '•')
