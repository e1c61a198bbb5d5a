import type { Block, Draft, Span } from '../rule/draft.js'

const LONGEST = 80

/** Source spans that hold personal data: nothing that is printed may quote them. */
export class Masks {
  /** In order, apart from one another. */
  readonly #spans: readonly Span[]

  constructor(spans: readonly Span[]) {
    const merged: Span[] = []
    for (const span of spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1)
      if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
      else merged.push(span)
    }
    this.#spans = merged
  }

  /** Whether a masked span and the range share a character: the last span that begins before the range ends decides. */
  #covers(start: number, end: number): boolean {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#spans[middle]!.start < end) low = middle + 1
      else high = middle
    }
    return low > 0 && this.#spans[low - 1]!.end > start
  }

  /** `text` with every masked character blanked; `spanOf` says where a character stands in the source. */
  blank(text: string, spanOf: (offset: number) => Span): string {
    if (!this.#spans.length) return text
    let out = ''
    let masked = false
    for (let offset = 0; offset < text.length; offset++) {
      const { start, end } = spanOf(offset)
      if (this.#covers(start, end)) {
        if (!masked) out += '[redacted]'
        masked = true
      } else {
        out += text[offset]
        masked = false
      }
    }
    return out
  }
}

/** What stands at a span, as a reader sees it: no markup, no personal data, one line, shortened in the middle. */
export function excerpt(draft: Draft, block: Block | undefined, span: Span, masks: Masks): string {
  let text = ''
  if (block) {
    const { start, end } = block.rangeOf(span)
    text = masks.blank(block.text.slice(start, end), (offset) => block.spanOf(start + offset, start + offset + 1))
  }
  // code and attributes stand in a block without being part of what is read
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replaceAll('\ufffc', '')))
    text = masks.blank(draft.text.slice(span.start, Math.min(span.end, span.start + 400)), (offset) => ({
      start: span.start + offset,
      end: span.start + offset + 1,
    }))
  return shorten(text.replace(/[\s\p{Cc}\p{Cf}\ufffc]+/gu, ' ').trim())
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  const half = (LONGEST - 3) >> 1
  const head = text
    .slice(0, half)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
  const tail = text
    .slice(-half)
    .replace(/^[\udc00-\udfff]/, '')
    .trimStart()
  return `${head} … ${tail}`
}
