import { endOf, skipSpace } from './characters.js'
import type { Passage } from './passage.js'
import { type Reading, readingAt } from './readings.js'

const OUT_OF_SIGN = / ?\/ ?(?:5|10|20|100)(?![\d%,./])/y
const WORD = /[a-z'-]{2,16} /y
const DASH = / ?[-~] ?\+?/y
const RATED =
  /rate[ds]?(?![a-z])|rating|score|note[sz]?(?![a-z])|stars?(?![a-z])|etoiles?(?![a-z])|trustpilot|reviews?|avis|คะแนน|รีวิว|ดาว|เรต/
/** Wholes of which people say “3 in 10”. */
const WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000])
const MOST_STARS = 20

/** `9 out of 10`, `2 clients sur 3`, `9 ใน 10`, `4.6/5`. */
export function ratioOf(passage: Passage, first: Reading): Reading | undefined {
  const { text, words } = passage
  if (first.unit !== 'none' || first.to !== undefined || first.scale !== 1) return undefined
  const sign = endOf(OUT_OF_SIGN, text, first.numberEnd)
  if (sign !== undefined) {
    if (!Number.isInteger(first.value) || isRated(text, first.start, sign)) return rating(first, sign)
    if (words.counted.startingAt(text, skipSpace(text, sign))) return share(first, 10, sign)
  }
  for (const at of afterNoun(passage, first.numberEnd)) {
    const between = words.outOf.startingAt(text, at)
    const whole = between && readingAt(passage, skipSpace(text, between.end), between.end)
    if (!between || !whole || whole.scale !== 1 || !Number.isInteger(whole.value)) continue
    if (!whole.bare && whole.form !== 'count' && whole.form !== 'rating') continue
    if (first.value > whole.value || whole.value < 2) continue
    if (whole.form === 'rating') return rating(first, whole.end)
    if (!Number.isInteger(first.value)) {
      if (whole.value <= 100) return rating(first, whole.numberEnd)
      continue
    }
    if (whole.value <= MOST_STARS && isRated(text, first.start, whole.numberEnd)) return rating(first, whole.numberEnd)
    if (WHOLES.has(whole.value)) return share(first, whole.value, whole.numberEnd)
  }
  return undefined
}

/** Right after the number, or after the words that it counts: `3 Français sur 4`. */
function afterNoun({ text, words }: Passage, end: number): readonly number[] {
  const next = skipSpace(text, end)
  const places = [next]
  let at = next
  for (let count = 0; count < 2 && words.words.continental; count++) {
    const word = endOf(WORD, text, at)
    if (word === undefined) break
    at = word
    places.push(at)
  }
  const counted = words.counted.startingAt(text, next)
  if (counted) places.push(skipSpace(text, counted.end))
  return places
}

const isRated = (text: string, start: number, end: number) =>
  RATED.test(`${text.slice(Math.max(0, start - 30), start)} ${text.slice(end, end + 30)}`)

const rating = (first: Reading, end: number): Reading => ({ ...first, end, unit: 'none', form: 'rating', bare: false })

function share(first: Reading, whole: number, end: number): Reading {
  return { ...first, end, value: Math.round((first.value / whole) * 1000) / 10, unit: 'percent', form: 'share', bare: false }
}

/** `8-12%`, `£9,000 to £12,000`, `entre 8 et 12 %`. */
export function rangeOf(passage: Passage, first: Reading): Reading | undefined {
  const ends = first.form === 'count' && first.numberEnd !== first.end ? [first.end, first.numberEnd] : [first.end]
  for (const end of ends) {
    const at = separatorEnd(passage, first, end)
    const second = at === undefined ? undefined : readingAt(passage, at, at, first.unit === 'money' ? 'money' : undefined)
    if (!second || second.spelled !== first.spelled || isDated(passage, second)) continue
    const joined = join(first, second)
    if (joined) return { ...joined, start: first.start, end: second.end, ...(first.sign ? { sign: first.sign } : {}) }
  }
  return undefined
}

function separatorEnd({ text, words }: Passage, first: Reading, end: number): number | undefined {
  const dash = endOf(DASH, text, end)
  if (dash !== undefined) return dash
  const at = skipSpace(text, end)
  const to = words.to.startingAt(text, at) ?? (words.between.endingAt(text, first.start) ? words.and.startingAt(text, at) : undefined)
  return to && skipSpace(text, to.end)
}

/** Whether a number begins a date or is a year: `£20 - 31 December`. */
function isDated({ text, words }: Passage, reading: Reading): boolean {
  if (!reading.bare) return false
  return (
    /^(?:19|20)\d\d$/.test(text.slice(reading.start, reading.end)) ||
    words.months.startingAt(text, skipSpace(text, reading.end)) !== undefined
  )
}

/** Both ends as one, when they count the same and the second is the higher. */
function join(first: Reading, second: Reading): Reading | undefined {
  const measure = first.bare ? second : first
  if (!sameMeasure(first, second)) return undefined
  // `1-2 million`: the multiplier is for both
  const shared = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale
  const value = shared ? first.value * second.scale : first.value
  if (second.value <= value) return undefined
  const currency = first.currency || second.currency
  return { ...measure, value, to: second.value, ...(measure.unit === 'money' && currency ? { currency } : {}) }
}

function sameMeasure(first: Reading, second: Reading): boolean {
  if (first.bare) return !second.bare && second.form !== 'name' && second.form !== 'rating'
  if (first.unit === 'money') return second.unit === 'money' || second.bare
  if (first.unit === 'percent' && first.unitFirst && second.bare) return true
  return first.unit === second.unit && first.form === second.form && (first.unit !== 'none' || first.form === 'duration')
}
