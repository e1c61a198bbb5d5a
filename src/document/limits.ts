import type { Span } from '../rule/draft.js'

/** What a draft may hold. Parsing costs the square of some of these, so they are counted before it. */
export const LIMITS = {
  /** UTF-16 units of a draft. */
  length: 256 * 1024,
  lines: 10_000,
  /** Sum over paragraphs of the square of their inline delimiters. */
  delimiterSquares: 10_000_000,
  /** Runs of backticks in a paragraph, times its length. */
  backticks: 30_000_000,
  containers: 2_000,
  depth: 500,
  /** Sum of the depths of all lines that begin or go on with a list item or a quote. */
  depths: 20_000,
  /** Per paragraph: lines that continue a quote, lines with pipes, underlines of headings. */
  runLines: 500,
  columns: 200,
  frontMatter: { length: 32 * 1024, keys: 500, depth: 20, aliases: 50 },
} as const

export interface Excess {
  /** What there is too much of, with the limit: “more than 2,000 list items and quotes”. */
  readonly what: string
  readonly span: Span
}

const number = (value: number) => value.toString().replace(/\B(?=(?:\d{3})+$)/g, ',')

/** The first limit that the body is over, counted in one pass. `start` is where it begins in `text`. */
export function excessOf(text: string, start = 0, maxLength: number = LIMITS.length): Excess | undefined {
  if (text.length > maxLength) return { what: `longer than ${number(maxLength)} characters`, span: { start: maxLength, end: maxLength } }
  let at = start
  let lines = 0
  let containers = 0
  let depths = 0
  let squares = 0
  let delimiters = 0
  let ticks = 0
  let length = 0
  let quoted = false
  let lazy = 0
  let pipes = 0
  let underlines = 0
  const closeParagraph = () => {
    squares += delimiters * delimiters
    delimiters = 0
    ticks = 0
    length = 0
    quoted = false
    lazy = 0
    pipes = 0
    underlines = 0
  }
  while (at < text.length) {
    const end = lineEnd(text, at)
    const line = readLine(text, at, end)
    const span = { start: at, end: Math.max(at, Math.min(end, at + 40)) }
    lines++
    containers += line.markers
    depths += line.depth
    if (line.blank) closeParagraph()
    delimiters += line.delimiters
    ticks += line.ticks
    length += end - at
    if (line.quote) quoted = true
    else if (quoted && !line.blank) lazy++
    if (line.pipes) pipes++
    if (line.underline) underlines++
    if (lines > LIMITS.lines) return { what: `more than ${number(LIMITS.lines)} lines`, span }
    if (containers > LIMITS.containers) return { what: `more than ${number(LIMITS.containers)} list items and quotes`, span }
    if (line.markers && line.depth > LIMITS.depth) return { what: `lists and quotes more than ${LIMITS.depth} deep`, span }
    if (depths > LIMITS.depths) return { what: 'lists and quotes too deep in too many lines', span }
    if (squares + delimiters * delimiters > LIMITS.delimiterSquares)
      return { what: 'too many marks (* _ [ ] < & and the like) in one paragraph', span }
    if (ticks * length > LIMITS.backticks) return { what: 'too many backticks in one paragraph', span }
    if (line.pipes > LIMITS.columns) return { what: `a table of more than ${LIMITS.columns} columns`, span }
    if (pipes > LIMITS.runLines) return { what: `more than ${LIMITS.runLines} table rows in a run`, span }
    if (lazy > LIMITS.runLines) return { what: `more than ${LIMITS.runLines} lines that continue a quote`, span }
    if (underlines > LIMITS.runLines) return { what: `more than ${LIMITS.runLines} underlined headings in a run`, span }
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1)
  }
  return undefined
}

function lineEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code === 10 || code === 13) break
    end++
  }
  return end
}

interface Line {
  readonly blank: boolean
  readonly quote: boolean
  readonly underline: boolean
  readonly markers: number
  readonly depth: number
  readonly delimiters: number
  readonly ticks: number
  readonly pipes: number
}

function readLine(text: string, from: number, end: number): Line {
  let at = from
  let indent = 0
  let markers = 0
  let quote = false
  let indentBeforeMarker = 0
  for (;;) {
    let code = text.charCodeAt(at)
    while (at < end && (code === 32 || code === 9)) {
      indent += code === 9 ? 4 : 1
      code = text.charCodeAt(++at)
    }
    const width = markerWidth(text, at, end)
    if (!width) break
    if (code === 62) quote = true
    if (!markers) indentBeforeMarker = indent
    markers++
    at += width
  }
  const blank = at >= end
  let delimiters = 0
  let pipes = 0
  let ticks = 0
  let ticking = false
  let underline = !blank
  const mark = text.charCodeAt(at)
  if (mark !== 61 && mark !== 45) underline = false
  for (let index = at; index < end; index++) {
    const code = text.charCodeAt(index)
    if (underline && code !== mark && code !== 32) underline = false
    if (code === 96) {
      if (!ticking) {
        delimiters++
        ticks++
      }
      ticking = true
      continue
    }
    ticking = false
    if (DELIMITER[code]) delimiters++
    else if (code === 124) pipes++
  }
  // what is indented this far goes on with lists that are as deep, and costs as much as their markers did
  const depth = markers ? markers + (indentBeforeMarker >> 1) : blank ? 0 : Math.max(0, (indent >> 1) - 8)
  return { blank, quote, underline, markers, depth, delimiters, ticks, pipes }
}

const DELIMITER = new Uint8Array(65_536)
for (const char of '*_~[]<!&\\') DELIMITER[char.charCodeAt(0)] = 1

/** The width of a quote or list marker at `at`; 0 when there is none. */
function markerWidth(text: string, at: number, end: number): number {
  if (at >= end) return 0
  const code = text.charCodeAt(at)
  if (code === 62) return 1
  const spaced = (index: number) => index >= end || text.charCodeAt(index) === 32 || text.charCodeAt(index) === 9
  if (code === 45 || code === 42 || code === 43) return spaced(at + 1) ? 1 : 0
  if (code === 91 && text.charCodeAt(at + 1) === 94) {
    // a footnote definition is a container too: `[^a]: [^b]: …`
    const close = text.indexOf(']:', at)
    return close > 0 && close < Math.min(end, at + 100) ? close + 2 - at : 0
  }
  let digits = at
  while (digits < end && digits - at < 9 && text.charCodeAt(digits) >= 48 && text.charCodeAt(digits) <= 57) digits++
  if (digits > at && (text.charCodeAt(digits) === 46 || text.charCodeAt(digits) === 41) && spaced(digits + 1)) return digits + 1 - at
  return 0
}

/** A colon that ends a key, or a comma in brackets, where keys need no colon. A colon within text or a pattern is neither. */
function isKeyEnd(text: string, at: number, code: number, brackets: number): boolean {
  if (code === 44) return brackets > 0
  return code === 58 && (/^[\s"']?$/.test(text.charAt(at + 1)) || /["']/.test(text.charAt(at - 1)))
}

/** What YAML may hold, front matter or configuration. */
export interface YamlLimits {
  readonly length: number
  readonly keys: number
  readonly depth: number
  readonly aliases: number
}

/** The first limit that front matter is over; `start` and `end` bound its YAML in `text`. */
export function frontMatterExcessOf(text: string, start: number, end: number): Excess | undefined {
  const excess = yamlExcessOf(text, start, end, LIMITS.frontMatter)
  return excess && { ...excess, what: `front matter ${excess.what}` }
}

/** The first limit that a YAML or JSON text is over: the parser takes the square of some, and overflows its stack on others. */
export function yamlExcessOf(text: string, start: number, end: number, limits: YamlLimits): Excess | undefined {
  const { length, keys, depth, aliases } = limits
  if (end - start > length) return { what: `longer than ${number(length)} characters`, span: { start, end: start + 40 } }
  let keyCount = 0
  let aliasCount = 0
  let brackets = 0
  let lineDashes = 0
  let atLineStart = true
  let indent = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const span = { start: at, end: at + 1 }
    if (code === 10 || code === 13) {
      atLineStart = true
      indent = 0
      lineDashes = 0
      continue
    }
    if (atLineStart && code === 32) {
      indent++
      continue
    }
    if (code === 45 && (text.charCodeAt(at + 1) === 32 || text.charCodeAt(at + 1) === 10)) lineDashes++
    atLineStart = false
    if (code === 91 || code === 123) brackets++
    else if (code === 93 || code === 125) brackets = Math.max(0, brackets - 1)
    else if (isKeyEnd(text, at, code, brackets)) keyCount++
    else if (code === 42 && /[\s,[{:-]/.test(text[at - 1] ?? ' ') && /[\w-]/.test(text[at + 1] ?? '')) aliasCount++
    if (keyCount > keys) return { what: `with more than ${number(keys)} keys`, span }
    if (brackets > depth || lineDashes > depth || indent > depth * 8) return { what: `more than ${depth} levels deep`, span }
    if (aliasCount > aliases) return { what: `with more than ${aliases} aliases`, span }
  }
  return undefined
}
