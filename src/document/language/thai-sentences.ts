/** A half-open range of offsets into the text that was split. */
interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Thai has no full stop: a sentence is a line. A line is split further at `!` and `?` before white space, and at a
 * full stop before white space unless it ends an abbreviation or a number.
 */
export function thaiSentences(text: string): readonly Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(STOP)) {
    if (mark.startsWith('.') && isAbbreviation(text, index)) continue
    push(ranges, text, start, index + mark.length)
    start = index + mark.length
  }
  push(ranges, text, start, text.length)
  return ranges
}

/** Thai puts a space where other scripts put a comma: the stretches between spaces, which may be inside a sentence. */
export function thaiClauses(text: string, sentence: Range = { start: 0, end: text.length }): readonly Range[] {
  const ranges: Range[] = []
  let start = sentence.start
  for (const { index, 0: gap } of text.slice(sentence.start, sentence.end).matchAll(GAP)) {
    push(ranges, text, start, sentence.start + index)
    start = sentence.start + index + gap.length
  }
  push(ranges, text, start, sentence.end)
  return ranges
}

/** A line end, or closing punctuation with white space or the end of the text after it. */
const STOP = /[\n\u2028\u2029]|(?:[!?！？]{1,8}|\.(?!\.)|…)["'”’»)\]]{0,3}(?=\s|$)/g
const GAP = /[\s\u200b]+|[,;:]+(?=\s)/g

/** ก.ล.ต. พ.ศ. บมจ. — one to four consonants that nothing but a boundary precedes. */
const CONSONANTS = /(?:^|[\s.(["'“‘/])[ก-ฮ]{1,4}$/
/** Shortenings with a vowel, and Latin ones that stand in Thai copy. */
const SHORTENED = /(?:โทร|เบอร์โทร|แฟกซ์|ต่อ|เลขที่|ฯลฯ|(?:^|[\s.(])(?:co|ltd|inc|no|dr|mr|mrs|ms|st|vs|approx|p\.?a|e\.?g|i\.?e|u\.?s|u\.?k))$/i

function isAbbreviation(text: string, dot: number): boolean {
  if (/\d/.test(text[dot - 1] ?? '')) return true
  const before = text.slice(Math.max(0, dot - 12), dot)
  return CONSONANTS.test(before) || SHORTENED.test(before)
}

function push(ranges: Range[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && BLANK.test(text[start]!)) start++
  while (end > start && BLANK.test(text[end - 1]!)) end--
  if (end > start) ranges.push({ start, end })
}

const BLANK = /[\s\u200b]/
