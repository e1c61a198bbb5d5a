import type { Span } from '../rule/draft.js'

const BLOCK = '\u2588'

/** A text with spans blacked out, character for character, so that offsets and lines stay what they were. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = text
  for (const { start, end } of spans) {
    masked = masked.slice(0, start) + masked.slice(start, end).replace(/[^\s]/g, BLOCK) + masked.slice(end)
  }
  return masked
}
