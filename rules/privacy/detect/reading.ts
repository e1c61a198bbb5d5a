import { type FirmContacts, firmContacts } from './firm.js'
import { fold, plainOf } from './fold.js'
import type { DetectContext } from './kinds.js'

/** Digits written together. */
export interface Group {
  readonly start: number
  readonly end: number
}

/** Groups of digits that nothing but separators keeps apart: a number, or several side by side. */
export interface Run {
  readonly groups: readonly Group[]
  readonly digits: string
  /** Index in `digits` at which each group begins, and the total at the end. */
  readonly offsets: readonly number[]
}

/** A stretch of a run. */
export interface Stretch {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** Lengths of its groups: `4-4-4-4`. */
  readonly shape: string
  /** Whether it begins its run. */
  readonly opens: boolean
  /** Whether it is all of its run. */
  readonly whole: boolean
}

/** Text prepared once for all detectors. All offsets of detectors are into `text`. */
export interface Reading {
  readonly text: string
  /** `text` in lower case without accents, unit for unit. */
  readonly plain: string
  readonly runs: readonly Run[]
  /** Digits of the longest run: a text of years and percentages cannot hold a number of anybody's. */
  readonly longestRun: number
  /** Whether some word is long enough to be a key, a token or an address of a wallet. */
  readonly hasLongWord: boolean
  readonly context: DetectContext
  readonly contacts: FirmContacts
  startOf(index: number): number
  endOf(index: number): number
}

const LONG_WORD = 16

/** Whether `length` printable ASCII characters stand together. Where one is missing, the search goes on behind it. */
function hasWordOf(text: string, length: number): boolean {
  for (let end = length - 1; end < text.length; ) {
    let at = end
    while (at > end - length && isPrintable(text.charCodeAt(at))) at--
    if (at === end - length) return true
    end = at + length
  }
  return false
}

const isPrintable = (code: number): boolean => code > 0x20 && code < 0x7f

const contactsOf = new WeakMap<DetectContext, FirmContacts>()

function contactsIn(context: DetectContext): FirmContacts {
  let contacts = contactsOf.get(context)
  if (!contacts) {
    contacts = firmContacts(context.firm)
    contactsOf.set(context, contacts)
  }
  return contacts
}

export function read(source: string, context: DetectContext): Reading {
  const { text, startOf, endOf } = fold(source)
  const runs = runsOf(text)
  let longestRun = 0
  for (const { digits } of runs) if (digits.length > longestRun) longestRun = digits.length
  return {
    text,
    plain: plainOf(text),
    runs,
    longestRun,
    hasLongWord: hasWordOf(text, LONG_WORD),
    context,
    startOf,
    endOf,
    get contacts() {
      return contactsIn(context)
    },
  }
}

/** What may stand between two groups of one number, three characters at most. */
const SEPARATORS = new Set(' \n.-_/()·')
const MAX_SEPARATORS = 3

function runsOf(text: string): readonly Run[] {
  const runs: Run[] = []
  let groups: Group[] = []
  const close = () => {
    if (groups.length) runs.push(runOf(text, groups))
    groups = []
  }
  const digits = /\d+/g
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    const last = groups.at(-1)
    if (last && !joins(text, last.end, match.index)) close()
    groups.push({ start: match.index, end: match.index + match[0].length })
  }
  close()
  return runs
}

function joins(text: string, from: number, to: number): boolean {
  if (to - from > MAX_SEPARATORS) return false
  for (let at = from; at < to; at++) if (!SEPARATORS.has(text.charAt(at))) return false
  return !text.slice(from, to).includes('\n\n')
}

function runOf(text: string, groups: readonly Group[]): Run {
  const offsets = [0]
  const parts: string[] = []
  let total = 0
  for (const { start, end } of groups) {
    parts.push(text.slice(start, end))
    total += end - start
    offsets.push(total)
  }
  return { groups, digits: parts.join(''), offsets }
}

/** The most digits that follow one another with at most `gap` characters of any kind between each two. */
export function densest({ runs }: Reading, gap: number): number {
  let most = 0
  let count = 0
  let last = Number.NEGATIVE_INFINITY
  for (const { groups } of runs) {
    for (const { start, end } of groups) {
      count = start - last <= gap ? count + end - start : end - start
      last = end
      if (count > most) most = count
    }
  }
  return most
}

/** Every stretch of whole groups with `min` to `max` digits, longest first for each beginning. Linear: groups times `max`. */
export function* stretches(reading: Reading, min: number, max: number): Generator<Stretch> {
  for (const { groups, digits, offsets } of reading.runs) {
    if (digits.length < min) continue
    for (let first = 0; first < groups.length; first++) {
      if (first && isSingle(groups[first]!) && isSingle(groups[first - 1]!)) continue // inside spaced-out digits
      const from = offsets[first]!
      let last = first
      while (last + 1 < groups.length && offsets[last + 2]! - from <= max) last++
      for (; last >= first && offsets[last + 1]! - from >= min; last--) {
        if (offsets[last + 1]! - from > max) continue
        const start = groups[first]!.start
        const end = groups[last]!.end
        if (!isFree(reading.text, start, end)) continue
        yield {
          digits: digits.slice(from, offsets[last + 1]),
          start,
          end,
          shape: shapeOf(groups, first, last),
          opens: first === 0,
          whole: last - first + 1 === groups.length,
        }
      }
    }
  }
}

const isSingle = (group: Group): boolean => group.end - group.start === 1

function shapeOf(groups: readonly Group[], first: number, last: number): string {
  let shape = ''
  for (let at = first; at <= last; at++) shape += `${shape && '-'}${groups[at]!.end - groups[at]!.start}`
  return shape
}

const LETTER = /[A-Za-zÀ-ÖØ-öø-ɏ0-9_]/
/** A digit on the far side of one of these belongs to the same figure: `1,234`, `12:30`. */
const GLUE = /[.,:'@#$€£฿%&=~^+*]/

/** Whether a value stands by itself: no Latin letter, digit, decimal point or mask touches it. Thai runs words together, so its letters may. */
export function isFree(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (isEmphasised(text, start, end)) return true
  if (LETTER.test(before) || LETTER.test(after)) return false
  if (MASK.test(before) || MASK.test(after)) return false
  if (/[,:]/.test(before) && /\d/.test(text.charAt(start - 2)) && GLUE.test(before)) return false
  if (/[,:]/.test(after) && /\d/.test(text.charAt(end + 1))) return false
  return true
}

/** Whether the same few signs stand on both sides, as emphasis is written where Markdown does not read it. */
function isEmphasised(text: string, start: number, end: number): boolean {
  const sign = text.charAt(start - 1)
  if ((sign !== '*' && sign !== '_') || text.charAt(end) !== sign) return false
  const [left = ''] = /(?:\*{1,3}|_{1,3})$/.exec(text.slice(Math.max(0, start - 3), start)) ?? []
  return text.startsWith(left, end) && text.charAt(start - left.length - 1) !== sign && text.charAt(end + left.length) !== sign
}

const MASK = /[•*●×█■▪◦…]/

/** Whether letters that hide digits stand among or beside the digits: `1-2345-xxxxx-xx-x`. */
export function isMasked(reading: Reading, start: number, end: number): boolean {
  if (isEmphasised(reading.text, start, end)) return false
  return (
    /[x•*●×█■▪#]{2}[ \-./]{0,2}$/.test(reading.plain.slice(Math.max(0, start - 6), start)) ||
    /^[ \-./]{0,2}[x•*●×█■▪#]{2}/.test(reading.plain.slice(end, end + 6))
  )
}

const NOT_AN_END =
  /(?:^|[^a-z])(?:mr|mrs|ms|dr|st|no|nos|nr|acct|acc|tel|ext|inc|ltd|co|art|mme|mlle|m|prof|ref|av|bd|env|approx|rd|ave|[a-z])\.$/

/** Whether the character at `index` ends a sentence. */
function endsSentence(reading: Reading, index: number): boolean {
  const char = reading.text.charAt(index)
  if (char === '\n') return reading.text.charAt(index + 1) === '\n'
  if (char !== '.' && char !== '!' && char !== '?' && char !== '…') return false
  const next = reading.text.charAt(index + 1)
  if (next !== ' ' && next !== '\n' && next !== '') return false
  if (char !== '.') return true
  if (NOT_AN_END.test(reading.plain.slice(Math.max(0, index - 8), index + 1))) return false
  return !/[a-zß-öø-ſ0-9]/.test(reading.text.charAt(index + 2))
}

/** Up to `reach` characters of plain text before `start`, from the beginning of its sentence. */
export function before(reading: Reading, start: number, reach = 80): string {
  const low = Math.max(0, start - reach)
  let from = start
  while (from > low && !endsSentence(reading, from - 1)) from--
  return reading.plain.slice(from, start)
}

/** Up to `reach` characters of plain text after `end`, to the end of its sentence. */
export function after(reading: Reading, end: number, reach = 80): string {
  const high = Math.min(reading.plain.length, end + reach)
  let to = end
  while (to < high && !endsSentence(reading, to)) to++
  return reading.plain.slice(end, to)
}

/** The plain text around a value, bounded by its sentence; the value itself is left out. */
export function around(reading: Reading, start: number, end: number, reach = 120): string {
  return `${before(reading, start, reach)} \u241f ${after(reading, end, reach)}`
}

/** The plain text around a value, whatever sentences it crosses. */
export function near(reading: Reading, start: number, end: number, reach = 120): string {
  return `${reading.plain.slice(Math.max(0, start - reach), start)} \u241f ${reading.plain.slice(end, end + reach)}`
}
