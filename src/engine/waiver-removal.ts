import type { Draft, Span } from '../rule/draft.js'
import type { Suggestion } from '../rule/finding.js'

const REMOVAL = 'remove the waiver'

/** Takes a directive out: the whole comment, and its line where nothing else stands in it. */
export function directiveRemoval(text: string, { start, end }: Span): Suggestion | undefined {
  const from = openingBefore(text, start)
  const to = closingAfter(text, end)
  if (from === undefined || to === undefined) return undefined
  return { description: REMOVAL, span: withLines(text, { start: from, end: to }), text: '' }
}

/** Takes an entry of `finsocial.waivers` out, with its line; the key too when nothing is left in it. */
export function fieldRemoval(draft: Draft, index: number): Suggestion | undefined {
  const { text, frontMatter } = draft
  const item = draft.fieldSpan(`finsocial.waivers.${index}`)
  const { waivers = [], ...others } = frontMatter.finsocial ?? {}
  if (!item) return undefined
  const isLast = waivers.length === 1
  if (isLast && Object.keys(others).length) return undefined
  const start = isLast ? draft.keySpan('finsocial')?.start : item.start
  if (start === undefined) return undefined
  const before = text.slice(lineStart(text, start), start)
  if (isLast ? before !== '' : !/^[ \t]*-[ \t]+$/.test(before)) return undefined
  const end = lineEnd(text, item.start + text.slice(item.start, item.end).trimEnd().length)
  return { description: REMOVAL, span: { start: lineStart(text, start), end }, text: '' }
}

function openingBefore(text: string, at: number): number | undefined {
  for (const opening of ['<!--', '{/*', '#']) {
    if (text.startsWith(opening, at)) return at
    const before = text.slice(Math.max(0, at - 64), at).trimEnd()
    if (before.endsWith(opening)) return Math.max(0, at - 64) + before.length - opening.length
  }
  return undefined
}

function closingAfter(text: string, at: number): number | undefined {
  if (/(?:-->|\*\/\})$/.test(text.slice(Math.max(0, at - 3), at))) return at
  const close = /^\s{0,64}(?:-->|\*\/\})/.exec(text.slice(at, at + 70))
  if (close) return at + close[0].length
  return /^[ \t]{0,64}(?:[\r\n]|$)/.test(text.slice(at, at + 70)) ? at : undefined
}

function withLines(text: string, { start, end }: Span): Span {
  const line = lineStart(text, start)
  const next = lineEnd(text, end)
  const alone = !text.slice(line, start).trim() && !text.slice(end, next).trim()
  if (alone) {
    // the blank line that set it apart goes with it, where another one stands before
    const blank = /^[ \t]{0,64}(?:\r\n|\n|\r)/.exec(text.slice(next))
    return { start: line, end: blank && (line === 0 || /(?:\r\n|\n|\r){2}$/.test(text.slice(0, line))) ? next + blank[0].length : next }
  }
  const spaces = /[ \t]{1,64}$/.exec(text.slice(line, start))?.[0].length ?? 0
  return { start: text.slice(end, next).trim() ? start : start - spaces, end }
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

/** After the line end. */
function lineEnd(text: string, at: number): number {
  const end = /\r\n|\n|\r/g
  end.lastIndex = at
  const found = end.exec(text)
  return found ? found.index + found[0].length : text.length
}
