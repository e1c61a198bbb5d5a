import type { Range } from './cues.js'

/** A match in folded Thai text, which has no white space of its own. */
interface ThaiMatch extends Range {
  readonly folded: string
  readonly sentence: Range
  /** Whether the source has white space between two neighbouring units. */
  readonly breaks: (from: number, to: number) => boolean
}

/** The farthest that a clause is looked for. */
const CLAUSE = 80

/**
 * A Thai clause ends at white space of the source. A space beside a Latin word or a number is spelling, and one after
 * a word that leaves the clause hanging, or before one that carries it on, ends nothing.
 */
export function thaiClause({ folded, start, end, sentence, breaks }: ThaiMatch): Range {
  const ends = (at: number) => (breaks(at - 1, at) && !goesOn(folded, at)) || isPunctuation(folded, at - 1)
  const first = Math.max(sentence.start, start - CLAUSE)
  let from = start
  while (from > first && !ends(from)) from--
  const last = Math.min(sentence.end, end + CLAUSE)
  let to = end
  while (to < last && !isPunctuation(folded, to) && !(breaks(to - 1, to) && !goesOn(folded, to))) to++
  return { start: from, end: to }
}

function goesOn(folded: string, at: number): boolean {
  return (
    LATIN.test(folded[at - 1]! + folded[at]!) ||
    HANGING.test(folded.slice(Math.max(0, at - 16), at)) ||
    CARRYING.test(folded.slice(at, at + 16))
  )
}

function isPunctuation(folded: string, at: number): boolean {
  const char = folded[at]!
  if (char === '.' || char === ',') return !/\d/.test(folded[at + 1] ?? '') && !ABBREVIATION.test(folded.slice(Math.max(0, at - 3), at))
  return STOPS.includes(char)
}

const STOPS = '!?;:|/\n'
const LATIN = /[a-z0-9%ๆ"']/
const ABBREVIATION = /(?:^|[.])[ก-ฮ]{1,2}$/
const HANGING = /(?:ไม่|ไม่มี|ไม่ใช่|มิใช่|มิได้|ไม่ได้|ที่|ว่า|ของ|เป็น|ใน|กับ|จาก|หรือ|ใด)$/
const CARRYING = /^(?:หรือ|ใด|ที่(?!นี่)|ว่า|ได้(?!กำไร|เลย)|นั้น|ซึ่ง|ไม่มี(?:อยู่)?(?:จริง|ในโลก)|เป็นไปไม่ได้|คือ(?:กล|การหลอก|สัญญาณ))/
