import stringWidth from 'fast-string-width'

// made when they are first needed: they cost more than reading a draft
let words: Intl.Segmenter | undefined
let graphemes: Intl.Segmenter | undefined

/** Scripts written without spaces, where a line may break between any two words. */
const SPACELESS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Thai signs that belong to the word before them. */
const TRAILING = /^[ๆฯ]/u

/** Latin letters and common signs, each one column wide; most of what is printed is nothing else. */
const NARROW = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201d\u2026\u2192]*$/

/** How many columns of a terminal the text takes. */
export function columns(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text)
}

/** Lines of at most `width` terminal columns. A word wider than that is broken between characters as a reader sees them. */
export function wrap(text: string, width: number): readonly string[] {
  if (columns(text) <= width) return [text.trimEnd()]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of piecesOf(text)) {
    for (const part of columns(piece.trimEnd()) > width ? graphemesOf(piece) : [piece]) {
      if (used > 0 && used + columns(part.trimEnd()) > width) {
        lines.push(line.trimEnd())
        line = ''
        used = 0
      }
      line += part
      used += columns(part)
    }
  }
  return [...lines, line.trimEnd()]
}

/** The text cut wherever a line may break; spaces stay with the piece before them. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  words ??= new Intl.Segmenter('th', { granularity: 'word' })
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1)
    if (last === undefined || mayBreak(last, segment)) pieces.push(segment)
    else pieces[pieces.length - 1] = last + segment
  }
  return pieces
}

function mayBreak(before: string, after: string): boolean {
  if (/^\s/u.test(after)) return false
  if (/[^\S\u00a0\u202f]$/u.test(before)) return true
  return SPACELESS.test(lastOf(before)) && SPACELESS.test(after.slice(0, 1)) && !TRAILING.test(after)
}

function lastOf(text: string): string {
  return text.slice(-1)
}

function graphemesOf(text: string): readonly string[] {
  graphemes ??= new Intl.Segmenter('th', { granularity: 'grapheme' })
  return [...graphemes.segment(text)].map(({ segment }) => segment)
}

/** The text if it fits, else its beginning and an ellipsis, cut between characters as a reader sees them. */
export function shorten(text: string, width: number): string {
  if (columns(text) <= width) return text
  let short = ''
  let used = 1
  for (const grapheme of graphemesOf(text)) {
    used += columns(grapheme)
    if (used > width) break
    short += grapheme
  }
  return `${short.trimEnd()}…`
}

/** The text followed by spaces, up to a number of terminal columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}
