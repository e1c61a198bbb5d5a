import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Span } from '../rule/draft.js'
import { SourceMap } from './source-map.js'

const LINE_END = /\r\n|\n|\r/y
/** What stands before the text of a code block or a YAML block scalar. */
const BLOCK_HEADER = /(?:`{3,40}|~{3,40})[^\r\n]{0,1000}(?:\r\n|\n|\r)|[|>][-+\d]{0,2}[ \t]{0,40}(?:#[^\r\n]{0,1000})?(?:\r\n|\n|\r)/y
const ESCAPE = /\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([\s\S]))/y
const REFERENCE = /&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));/iy
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '\0', _: '\u00a0', N: '\u0085' }
const NAMED = /&([A-Za-z][A-Za-z0-9]{1,31});/y

/** A text as HTML reads it: character references stand for their characters. */
export function referencesDecoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{1,31}));/g,
    (whole, hex?: string, decimal?: string, name?: string) =>
      name ? decodeNamedCharacterReference(name) || whole : codePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)) || whole,
  )
}

/**
 * Where each character of a decoded text stands in the source that it was read from: quotes, escapes, character references,
 * folded lines, indentation and the signs of quotes around it are stepped over. Undefined where that cannot be told.
 */
export function alignedMap(value: string, source: string, span: Span): SourceMap | undefined {
  const map = new SourceMap()
  let at = matchAt(BLOCK_HEADER, source, span.start)?.end ?? span.start
  for (const char of value) {
    let width = 0
    while (at < span.end) {
      width = widthOf(char, source, at)
      if (width || !SKIPPED.test(source.charAt(at))) break
      at++
    }
    if (!width || at + width > span.end) return undefined
    map.add(char.length, at, at + width)
    at += width
  }
  return map
}

const SKIPPED = /[\s>"'`\\]/

/** How much of the source at `at` stands for the character; 0 when nothing does. */
function widthOf(char: string, source: string, at: number): number {
  if (source.startsWith(char, at)) return char.length
  const isSpace = char === ' '
  if (char === '\n' || isSpace) {
    const end = matchAt(LINE_END, source, at)
    if (end) return end.end - at
  }
  const escaped = matchAt(ESCAPE, source, at)
  if (escaped) {
    const [, x, u, long, plain = ''] = escaped.match
    const code = x ?? u ?? long
    const decoded = code ? codePoint(Number.parseInt(code, 16)) : (ESCAPED[plain] ?? plain)
    if (decoded === char) return escaped.end - at
  }
  const reference = matchAt(REFERENCE, source, at)
  if (reference) {
    const [, hex, decimal = ''] = reference.match
    return codePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)) === char ? reference.end - at : 0
  }
  const named = matchAt(NAMED, source, at)
  return named && decodeNamedCharacterReference(named.match[1]!) === char ? named.end - at : 0
}

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

function matchAt(pattern: RegExp, source: string, at: number): { readonly match: RegExpExecArray; readonly end: number } | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(source)
  return match ? { match, end: at + match[0].length } : undefined
}
