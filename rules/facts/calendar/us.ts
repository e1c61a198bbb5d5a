import type { IsoDate } from 'finsocial/rule'
import { addDays, weekdayOf } from './date.js'
import { easterSunday } from './easter.js'
import { type Calendar, type Holiday, nthWeekday, weekdays } from './holiday.js'

const [MONDAY, THURSDAY] = [1, 4]

/** A fixed day that falls on Saturday is kept on Friday, one that falls on Sunday on Monday. */
function observed(date: IsoDate): IsoDate {
  const weekday = weekdayOf(date)
  return weekday === 6 ? addDays(date, -1) : weekday === 0 ? addDays(date, 1) : date
}

/** Federal legal public holidays. */
export const federal: Calendar = {
  name: 'US federal holidays',
  authority: {
    jurisdiction: 'us',
    body: 'U.S. Congress',
    ref: '5 U.S.C. 6103',
    title: 'legal public holidays, with the weekday on which each is kept',
    url: 'https://www.law.cornell.edu/uscode/text/5/6103',
    checked: '2026-11-22',
    evidence: 'secondary',
  },
  assumption: 'no holiday by executive order; Inauguration Day only closes offices in Washington',
  holidays(year) {
    const holidays: Holiday[] = [
      { date: observed(`${year}-01-01`), name: 'New Year’s Day' },
      { date: nthWeekday(year, 1, MONDAY, 3), name: 'Martin Luther King Jr. Day' },
      { date: nthWeekday(year, 2, MONDAY, 3), name: 'Washington’s Birthday' },
      { date: nthWeekday(year, 5, MONDAY, -1), name: 'Memorial Day' },
      { date: observed(`${year}-07-04`), name: 'Independence Day' },
      { date: nthWeekday(year, 9, MONDAY, 1), name: 'Labor Day' },
      { date: nthWeekday(year, 10, MONDAY, 2), name: 'Columbus Day' },
      { date: observed(`${year}-11-11`), name: 'Veterans Day' },
      { date: nthWeekday(year, 11, THURSDAY, 4), name: 'Thanksgiving Day' },
      { date: observed(`${year}-12-25`), name: 'Christmas Day' },
      // Kept on 31 December when the next 1 January is a Saturday.
      { date: observed(`${year + 1}-01-01`), name: 'New Year’s Day' },
    ]
    if (year >= 2021) holidays.push({ date: observed(`${year}-06-19`), name: 'Juneteenth' })
    return weekdays(holidays.filter((holiday) => holiday.date.startsWith(`${year}-`)))
  },
}

/** Closures that no rule foresees. */
const SPECIAL: readonly Holiday[] = [{ date: '2025-01-09', name: 'National Day of Mourning' }]

/** Full closures of the New York Stock Exchange. */
export const exchange: Calendar = {
  name: 'NYSE holidays',
  authority: {
    jurisdiction: 'us',
    body: 'NYSE',
    ref: 'Rule 7.2',
    title: 'holidays on which the exchange is closed',
    url: 'https://www.nyse.com/markets/hours-calendars',
    checked: '2026-11-22',
    evidence: 'secondary',
  },
  assumption: 'early closes are business days; closures for mourning or weather are listed once they are known',
  holidays(year) {
    const unobserved = ['Columbus Day', 'Veterans Day']
    const holidays = federal
      .holidays(year)
      .filter((holiday) => !unobserved.includes(holiday.name))
      .filter((holiday) => !(holiday.name === 'Juneteenth' && year < 2022))
      // The last trading day of the year stays open when New Year’s Day is a Saturday.
      .filter((holiday) => !holiday.date.endsWith('-12-31'))
    return weekdays([
      ...holidays,
      { date: addDays(easterSunday(year), -2), name: 'Good Friday' },
      ...SPECIAL.filter((holiday) => holiday.date.startsWith(`${year}-`)),
    ])
  },
}
