import type { Range } from './phrases.js'

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
  const carries = (at: number) =>
    LATIN.test(folded[at - 1]! + folded[at]!) || folded[at] === 'ๆ' || CARRYING.test(folded.slice(at, at + 16))
  const hangs = (at: number) => HANGING.test(folded.slice(Math.max(0, at - 16), at))
  const first = Math.max(0, start - CLAUSE)
  let from = start
  while (from > first && !isPunctuation(folded, from - 1) && !(breaks(from - 1, from) && !carries(from) && !hangs(from))) from--
  const last = Math.min(sentence.end, end + CLAUSE)
  let to = end
  while (to < last && !isPunctuation(folded, to) && !(breaks(to - 1, to) && !carries(to))) to++
  return { start: from, end: to }
}

function isPunctuation(folded: string, at: number): boolean {
  const char = folded[at]!
  if (char === '.' || char === ',') return !/\d/.test(folded[at + 1] ?? '') && !ABBREVIATION.test(folded.slice(Math.max(0, at - 3), at))
  return STOPS.includes(char)
}

const STOPS = '!?;:|/\n'
const LATIN = /[a-z0-9%"']/
const ABBREVIATION = /(?:^|[.])[ก-ฮ]{1,2}$/
const HANGING = /(?:ไม่|ไม่มี|ไม่ใช่|มิใช่|มิได้|ไม่ได้|ที่|ว่า|ของ|เป็น|ใน|กับ|จาก|หรือ|ใด|(?:ใด|อื่น|ต่าง|ใคร)ๆ)$/
const CARRYING =
  /^(?:หรือ|ใด|ที่(?!นี่)|ว่า|ได้(?!กำไร|เลย)|นั้น|ซึ่ง|ไม่มี(?:อยู่)?(?:จริง|ในโลก)|เป็นไปไม่ได้|คือ(?:กล|การหลอก|สัญญาณ|ประโยค|คำพูด|วลี|ข้ออ้าง|กับดัก))/
