import type { IsoDate } from 'finsocial/rule'
import { addDays } from './date.js'
import { easterSunday } from './easter.js'
import { type Calendar, type Holiday, isWeekend, nthWeekday, weekdays } from './holiday.js'

const MONDAY = 1

/** Days that royal proclamations moved or added. */
const PROCLAIMED: Readonly<Record<number, { readonly off: readonly Holiday[]; readonly instead?: readonly IsoDate[] }>> = {
  2020: { off: [{ date: '2020-05-08', name: 'Early May bank holiday (VE Day)' }], instead: ['2020-05-04'] },
  2022: {
    off: [
      { date: '2022-06-02', name: 'Spring bank holiday' },
      { date: '2022-06-03', name: 'Platinum Jubilee bank holiday' },
      { date: '2022-09-19', name: 'Bank holiday for the State Funeral' },
    ],
    instead: ['2022-05-30'],
  },
  2023: { off: [{ date: '2023-05-08', name: 'Bank holiday for the Coronation' }] },
}

/** Bank holidays in England and Wales. */
export const england: Calendar = {
  name: 'bank holidays in England and Wales',
  authority: {
    jurisdiction: 'uk',
    body: 'UK Parliament',
    ref: 'Banking and Financial Dealings Act 1971, Schedule 1',
    title: 'bank holidays, with those appointed by royal proclamation',
    url: 'https://www.gov.uk/bank-holidays',
    checked: '2026-11-22',
    evidence: 'secondary',
  },
  assumption: 'no proclamation beyond those listed (up to 2026)',
  holidays(year) {
    const easter = easterSunday(year)
    const { off = [], instead = [] } = PROCLAIMED[year] ?? {}
    const holidays: Holiday[] = [
      ...substituted([{ date: `${year}-01-01`, name: 'New Year’s Day' }]),
      { date: addDays(easter, -2), name: 'Good Friday' },
      { date: addDays(easter, 1), name: 'Easter Monday' },
      { date: nthWeekday(year, 5, MONDAY, 1), name: 'Early May bank holiday' },
      { date: nthWeekday(year, 5, MONDAY, -1), name: 'Spring bank holiday' },
      { date: nthWeekday(year, 8, MONDAY, -1), name: 'Summer bank holiday' },
      ...substituted([
        { date: `${year}-12-25`, name: 'Christmas Day' },
        { date: `${year}-12-26`, name: 'Boxing Day' },
      ]),
    ]
    return weekdays([...holidays.filter((holiday) => !instead.includes(holiday.date)), ...off])
  },
}

/** A holiday on a weekend moves to the next weekday that no other holiday takes. */
function substituted(holidays: readonly Holiday[]): readonly Holiday[] {
  const taken = new Set(holidays.map((holiday) => holiday.date))
  return holidays.map((holiday) => {
    let date = holiday.date
    if (!isWeekend(date)) return holiday
    while (isWeekend(date) || taken.has(date)) date = addDays(date, 1)
    taken.add(date)
    return { date, name: `${holiday.name} (substitute day)` }
  })
}
