import type { Span } from '../rule/draft.js'

/** A draft with `[[` `]]` taken out, and the spans that stood between them. */
export interface Unmarked {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Takes span marks out of an example. Marks may not nest; an unclosed one throws. */
export function unmark(marked: string): Unmarked {
  let text = ''
  const spans: Span[] = []
  let open = -1
  for (let at = 0; at < marked.length; ) {
    if (marked.startsWith('[[', at) && open < 0) {
      open = text.length
      at += 2
    } else if (open >= 0 && marked.startsWith(']]', at)) {
      spans.push({ start: open, end: text.length })
      open = -1
      at += 2
    } else text += marked[at++]
  }
  if (open >= 0) throw new Error('a “[[” without its “]]”')
  return { text, spans }
}
