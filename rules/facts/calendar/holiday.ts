import type { Authority, IsoDate } from 'finsocial/rule'
import { addDays, weekdayOf } from './date.js'

export interface Holiday {
  readonly date: IsoDate
  readonly name: string
}

/** Which weekdays are not worked, by whose word. */
export interface Calendar {
  readonly name: string
  readonly authority: Authority
  /** What is taken for granted where the source is silent or not published yet. */
  readonly assumption: string
  /** Days off that fall on Monday to Friday, sorted; weekends are never listed. */
  holidays(year: number): readonly Holiday[]
}

/** The nth (or, with -1, the last) of a weekday in a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): IsoDate {
  const start: IsoDate = `${year}-${String(month).padStart(2, '0')}-01`
  if (nth > 0) return addDays(start, ((weekday - weekdayOf(start) + 7) % 7) + (nth - 1) * 7)
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return addDays(next, -1 - ((weekdayOf(addDays(next, -1)) - weekday + 7) % 7))
}

/** Sorted, without weekends and without a second name for the same day. */
export function weekdays(holidays: readonly Holiday[]): readonly Holiday[] {
  const seen = new Map<IsoDate, Holiday>()
  for (const holiday of holidays) {
    if (!isWeekend(holiday.date) && !seen.has(holiday.date)) seen.set(holiday.date, holiday)
  }
  return [...seen.values()].sort((left, right) => (left.date < right.date ? -1 : 1))
}

export function isWeekend(date: IsoDate): boolean {
  const weekday = weekdayOf(date)
  return weekday === 0 || weekday === 6
}
