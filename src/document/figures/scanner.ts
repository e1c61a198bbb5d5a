import { isDigit } from './characters.js'
import { namedAt } from './names.js'
import { numberAt } from './numbers.js'
import { rangeOf, ratioOf } from './pairs.js'
import type { Passage } from './passage.js'
import { isolated, type Quantity } from './quantity.js'
import { countedAt, type Reading, readingAt } from './readings.js'

/** Text that is no prose: addresses, handles, hashtags that hold letters. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S{1,2048}|[\w.+-]{1,64}@[a-z\d.-]{1,255}|@[a-z_]\w{0,50}|#(?=\d{0,20}\p{L})[\p{L}\p{M}\p{N}_]{1,100}/giu
const ADDRESS_SIGN = /[@#]|www\.|:\/\//i
const ZERO = 48
const NINE = 57
/** A longer run of digits is read in parts. */
const LONGEST = 4096
/** Before these, a number word is no rank: “top one”. */
const NO_SPELLED_RANK: ReadonlySet<string> = new Set(['top', 'place', 'rang', 'no', 'ที่'])

/** All numbers of a passage from left to right, none inside another. */
export function quantitiesOf(passage: Passage): readonly Quantity[] {
  const starts = startsOf(passage)
  if (starts.length === 0) return []
  const addresses = addressesOf(passage)
  const found: Quantity[] = []
  let from = 0
  let address = 0
  for (const start of starts) {
    if (start < from) continue
    while (address < addresses.length && addresses[address]!.end <= start) address++
    const inside = addresses[address]
    const read = inside && start >= inside.start ? inside.end : quantityAt(passage, start, from)
    if (typeof read === 'number') from = read
    else if (read) {
      found.push(read)
      from = read.end
    }
  }
  return found
}

/** Where a number may begin: each run of digits, each number word. */
function startsOf({ text, words }: Passage): readonly number[] {
  const spelled = words.starters.in(text).map((found) => found.start)
  const digits: number[] = []
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < ZERO || code > NINE) continue
    digits.push(index)
    const most = Math.min(text.length, index + LONGEST)
    while (index + 1 < most && isDigit(text[index + 1])) index++
  }
  if (spelled.length === 0) return digits
  return [...spelled, ...digits].sort((a, b) => a - b)
}

function addressesOf({ source, folded }: Passage): readonly { readonly start: number; readonly end: number }[] {
  if (!ADDRESS_SIGN.test(source)) return []
  return Array.from(source.matchAll(ADDRESS), (match) => ({
    start: folded.at(match.index),
    end: folded.at(match.index + match[0].length),
  }))
}

/** What begins at `start`, or the offset to go on at when nothing does. Nothing before `from` may be taken along. */
function quantityAt(passage: Passage, start: number, from: number): Quantity | number | undefined {
  const { text, words } = passage
  const digits = words.digits.startingAt(text, start)
  if (digits) return { ...isolated(start, digits.end, 10, 'plain'), to: 99, unit: 'percent' }
  const word = isDigit(text[start]) ? undefined : wordAt(passage, start)
  if (word) return word
  const before = words.percentBefore.startingAt(text, start)
  const first = before ? readingAt(passage, before.end, from, 'percent') : readingAt(passage, start, from)
  if (!first) return undefined
  const named = isDigit(text[start]) ? namedAt(passage, start, from, first) : undefined
  if (named !== undefined) return named
  const reading = before ? { ...first, start: before.start } : first
  const whole = ratioOf(passage, reading) ?? rangeOf(passage, reading) ?? reading
  return whole.spelled && whole.bare ? undefined : bounded(passage, whole, from)
}

/** `doubled`, `half of`, `number one`. */
function wordAt(passage: Passage, start: number): Quantity | undefined {
  const { text, words } = passage
  const multiple = words.multiples.startingAt(text, start)
  if (multiple) return { ...isolated(start, multiple.end, multiple.value, 'plain'), unit: 'multiple' }
  const fraction = words.fractions.startingAt(text, start)
  if (fraction && countedAt(passage, fraction.end, false) !== undefined)
    return { ...isolated(start, fraction.end, fraction.value, 'share'), unit: 'percent' }
  const rank = words.ranks.endingAt(text, start)
  const number = rank && !NO_SPELLED_RANK.has(text.slice(rank.start, rank.end)) ? numberAt(passage, start) : undefined
  return rank && number && number.value <= 10 ? isolated(rank.start, number.end, number.value, 'rank') : undefined
}

/** With the words that bound it: `up to 12%`, `10,000+`. */
function bounded({ text, words }: Passage, reading: Reading, from: number): Quantity {
  const most = words.atMost.endingAt(text, reading.start)
  const least = most ? undefined : words.atLeast.endingAt(text, reading.start)
  const outer = most ?? least
  const bound = most ? 'most' : least || reading.more ? 'least' : undefined
  const { start, end, value, to, unit, currency, form, sign } = reading
  return {
    start,
    end,
    outer: outer && outer.start >= from ? outer.start : start,
    value: sign === '-' ? -value : value,
    ...(to === undefined ? {} : { to }),
    unit,
    ...(currency ? { currency } : {}),
    form,
    ...(sign ? { sign } : {}),
    ...(bound ? { bound } : {}),
  }
}
