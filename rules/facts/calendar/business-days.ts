import type { IsoDate, Jurisdiction } from 'finsocial/rule'
import { addDays, dayOf, yearOf } from './date.js'
import { france } from './fr.js'
import { type Calendar, isWeekend } from './holiday.js'
import { thailand } from './th.js'
import { england } from './uk.js'
import { exchange, federal } from './us.js'

/**
 * Whose days off count, by jurisdiction. The US self-regulators do not say in their advertising rules whether a federal
 * holiday on which markets trade is a business day, so both calendars stand: a deadline is the earliest that any gives.
 */
export const calendars: Readonly<Record<Jurisdiction, readonly [Calendar, ...Calendar[]]>> = {
  us: [federal, exchange],
  uk: [england],
  // There are no holidays of the Union; national ones differ, so only weekends are left out.
  eu: [weekendsOnly()],
  fr: [france],
  th: [thailand],
}

const memory = new WeakMap<Calendar, Map<number, ReadonlySet<IsoDate>>>()

export function isBusinessDay(date: IsoDate, calendar: Calendar): boolean {
  return !isWeekend(date) && !daysOff(calendar, yearOf(date)).has(dayOf(date))
}

/**
 * The day that lies so many business days after the date, or before it when negative. The date itself is not counted
 * and need not be a business day.
 */
export function addBusinessDays(date: IsoDate, days: number, calendar: Calendar): IsoDate {
  const step = Math.sign(days)
  let day = dayOf(date)
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step)
    if (isBusinessDay(day, calendar)) left--
  }
  return day
}

/** Business days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function businessDaysBetween(from: IsoDate, to: IsoDate, calendar: Calendar): number {
  if (dayOf(to) < dayOf(from)) return -businessDaysBetween(to, from, calendar)
  let count = 0
  for (let day = addDays(from, 1); day <= dayOf(to); day = addDays(day, 1)) if (isBusinessDay(day, calendar)) count++
  return count
}

function daysOff(calendar: Calendar, year: number): ReadonlySet<IsoDate> {
  const years = memory.get(calendar) ?? new Map<number, ReadonlySet<IsoDate>>()
  memory.set(calendar, years)
  const known = years.get(year)
  if (known) return known
  const days = new Set(calendar.holidays(year).map((holiday) => holiday.date))
  years.set(year, days)
  return days
}

function weekendsOnly(): Calendar {
  return {
    name: 'weekends',
    authority: {
      jurisdiction: 'eu',
      body: 'European Union',
      ref: 'Regulation (EEC, Euratom) No 1182/71, art. 2',
      title: 'working days are all days other than public holidays, Sundays and Saturdays',
      url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
      checked: '2026-11-22',
      evidence: 'memory',
    },
    assumption: 'public holidays of member states other than France are not counted',
    holidays: () => [],
  }
}
