import type { IsoDate } from 'finsocial/rule'

/**
 * Arithmetic on ISO 8601 dates: strings in, strings out, proleptic Gregorian, no clock and no time zone. A moment is a
 * date that may also carry a time, and then an offset; functions that take a moment say what they do with both.
 */

const MOMENT =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/

const DAY = 86_400_000

interface Moment {
  readonly day: IsoDate
  /** Seconds since midnight, where a time is written. */
  readonly second: number | undefined
  /** Minutes east of UTC, where an offset is written. */
  readonly offset: number | undefined
}

/** Whether the text is a real calendar date, or one with a real time. */
export function isDate(text: string): text is IsoDate {
  return parse(text) !== undefined
}

/** The calendar day as it is written, whatever time and offset follow. */
export function dayOf(moment: IsoDate): IsoDate {
  return moment.slice(0, 10)
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return format(toNumber(date) + days)
}

/**
 * A month may be too short for the day: `clip` ends on its last day (a deadline is never late by it), `spill` on the
 * first of the next (a retention period is never short by it).
 */
export function addMonths(date: IsoDate, months: number, overflow: 'clip' | 'spill' = 'clip'): IsoDate {
  const [year, month, day] = partsOf(date)
  const first = year * 12 + (month - 1) + months
  const target = `${pad(Math.floor(first / 12), 4)}-${pad((((first % 12) + 12) % 12) + 1, 2)}-01`
  const length = daysInMonth(target)
  if (day <= length) return addDays(target, day - 1)
  return addDays(target, overflow === 'clip' ? length - 1 : length)
}

export function addYears(date: IsoDate, years: number, overflow: 'clip' | 'spill' = 'clip'): IsoDate {
  return addMonths(date, years * 12, overflow)
}

/** Whole days from one date to the other; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toNumber(to) - toNumber(from)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: IsoDate): number {
  return (((toNumber(date) + 4) % 7) + 7) % 7
}

export function yearOf(date: IsoDate): number {
  return partsOf(date)[0]
}

/** The last day of a fiscal year that ends on `end` (`12-31`, `03-31`) and that holds the date. */
export function fiscalYearEnd(date: IsoDate, end = '12-31'): IsoDate {
  const year = yearOf(date)
  // The end of February is the last day of February in every year.
  const last = (ending: number) =>
    end.startsWith('02-') && end >= '02-28' ? addDays(`${pad(ending, 4)}-03-01`, -1) : `${pad(ending, 4)}-${end}`
  return dayOf(date) <= last(year) ? last(year) : last(year + 1)
}

/**
 * Whether `left` lies after `right` for sure. Two moments with offsets are compared as instants; where a time or an
 * offset is missing, as days: a bare date stands for its whole day, so it is neither before nor after a time within it.
 */
export function isAfter(left: IsoDate, right: IsoDate): boolean {
  const [a, b] = [parse(left), parse(right)]
  if (!a || !b) return dayOf(left) > dayOf(right)
  if (a.offset !== undefined && b.offset !== undefined) return instantOf(a) > instantOf(b)
  if (a.day !== b.day) return a.day > b.day
  return a.second !== undefined && b.second !== undefined && a.offset === b.offset && a.second > b.second
}

/** The later of two moments, the first when neither is after the other. */
export function later(left: IsoDate, right: IsoDate): IsoDate {
  return isAfter(right, left) ? right : left
}

/** Milliseconds since 1970 of a moment that carries an offset. */
export function epochOf(moment: IsoDate): number | undefined {
  const parsed = parse(moment)
  return parsed?.offset === undefined ? undefined : instantOf(parsed)
}

function parse(text: string): Moment | undefined {
  const groups = MOMENT.exec(text)?.groups
  if (!groups) return undefined
  const day = text.slice(0, 10)
  if (format(toNumber(day)) !== day) return undefined
  const [hour, minute, second] = [Number(groups.hour ?? 0), Number(groups.minute ?? 0), Number(groups.second ?? 0)]
  // A leap second is written 23:59:60.
  if (hour > 23 || minute > 59 || second > 60) return undefined
  return {
    day,
    second: groups.hour === undefined ? undefined : hour * 3600 + minute * 60 + second,
    offset: groups.offset === undefined ? undefined : offsetOf(groups.offset),
  }
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2))
  return text.startsWith('-') ? -minutes : minutes
}

function instantOf(moment: Moment): number {
  return toNumber(moment.day) * DAY + (moment.second ?? 0) * 1000 - (moment.offset ?? 0) * 60_000
}

function partsOf(date: IsoDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

/** Days since 1970-01-01. */
function toNumber(date: IsoDate): number {
  const [year, month, day] = partsOf(date)
  // `Date.UTC` reads the years 0 to 99 as 1900 to 1999; 400 years are a whole number of days.
  return year < 400 ? Date.UTC(year + 400, month - 1, day) / DAY - 146_097 : Date.UTC(year, month - 1, day) / DAY
}

function format(days: number): IsoDate {
  const date = new Date(days * DAY)
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`
}

function daysInMonth(date: IsoDate): number {
  const [year, month] = partsOf(date)
  return (
    toNumber(month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`) - toNumber(`${date.slice(0, 7)}-01`)
  )
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
