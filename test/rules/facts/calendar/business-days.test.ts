import { describe, expect, test } from 'vitest'
import { addBusinessDays, businessDaysBetween, calendars, isBusinessDay } from '../../../../rules/facts/calendar/business-days.js'
import { addDays, weekdayOf } from '../../../../rules/facts/calendar/date.js'
import { easterSunday } from '../../../../rules/facts/calendar/easter.js'
import { france } from '../../../../rules/facts/calendar/fr.js'
import type { Calendar } from '../../../../rules/facts/calendar/holiday.js'
import { thailand } from '../../../../rules/facts/calendar/th.js'
import { england } from '../../../../rules/facts/calendar/uk.js'
import { exchange, federal } from '../../../../rules/facts/calendar/us.js'

/** Compared, when written, with two independent holiday tables for 2000 to 2060 (Thailand: 2024 to 2027). */
const years: readonly (readonly [calendar: Calendar, year: number, days: string])[] = [
  [federal, 2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
  [federal, 2021, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
  [federal, 2022, '01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26'],
  [federal, 2020, '01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25'],
  [exchange, 2026, '01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25'],
  [exchange, 2021, '01-01 01-18 02-15 04-02 05-31 07-05 09-06 11-25 12-24'],
  [exchange, 2025, '01-01 01-09 01-20 02-17 04-18 05-26 06-19 07-04 09-01 11-27 12-25'],
  [england, 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [england, 2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  [england, 2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [england, 2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [england, 2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [france, 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25'],
  [france, 2027, '01-01 03-29 05-06 05-17 07-14 11-01 11-11'],
  [thailand, 2024, '01-01 02-26 04-08 04-12 04-15 04-16 05-01 05-06 05-22 06-03 07-22 07-29 08-12 10-14 10-23 12-05 12-10 12-30 12-31'],
  [thailand, 2026, '01-01 01-02 03-03 04-06 04-13 04-14 04-15 05-01 05-04 06-01 06-03 07-28 07-29 08-12 10-13 10-23 12-07 12-10 12-31'],
  [thailand, 2030, '01-01 04-08 04-15 04-16 05-01 05-06 06-03 07-29 08-12 10-14 10-23 12-05 12-10 12-31'],
]

describe('holidays', () => {
  for (const [calendar, year, days] of years) {
    test(`${calendar.name} ${year}`, () => {
      expect(calendar.holidays(year).map((holiday) => holiday.date)).toEqual(days.split(' ').map((day) => `${year}-${day}`))
    })
  }

  test('never list a weekend or the same day twice, and stay in their year', () => {
    for (const calendar of [federal, exchange, england, france, thailand]) {
      for (let year = 2000; year <= 2060; year++) {
        const days = calendar.holidays(year).map((holiday) => holiday.date)
        expect(new Set(days).size).toBe(days.length)
        expect(days).toEqual([...days].sort())
        for (const day of days) {
          expect(day.slice(0, 4)).toBe(String(year))
          expect([0, 6]).not.toContain(weekdayOf(day))
        }
      }
    }
  })

  test('Easter', () => {
    const known = { 1961: '04-02', 2000: '04-23', 2008: '03-23', 2019: '04-21', 2024: '03-31', 2026: '04-05', 2038: '04-25', 2100: '03-28' }
    for (const [year, day] of Object.entries(known)) expect(easterSunday(Number(year))).toBe(`${year}-${day}`)
  })
})

const sums: readonly (readonly [name: string, date: string, days: number, calendar: Calendar, expected: string])[] = [
  ['over a weekend', '2026-11-20', 1, federal, '2026-11-23'],
  ['over Thanksgiving', '2026-11-20', 10, federal, '2026-12-07'],
  ['back over Thanksgiving', '2026-12-01', -10, federal, '2026-11-16'],
  ['from a Saturday', '2026-11-21', 1, federal, '2026-11-23'],
  ['back from a Sunday', '2026-11-22', -1, federal, '2026-11-20'],
  ['over the year end', '2026-12-24', 5, federal, '2027-01-04'],
  ['over a federal holiday on which markets trade', '2026-10-09', 1, exchange, '2026-10-12'],
  ['over the same day off', '2026-10-09', 1, federal, '2026-10-13'],
  ['over Christmas in England', '2026-12-24', 1, england, '2026-12-29'],
  ['over Songkran', '2026-04-10', 1, thailand, '2026-04-16'],
  ['over the bridges of May', '2026-05-07', 1, france, '2026-05-11'],
  ['no days', '2026-11-21', 0, federal, '2026-11-21'],
  ['a moment counts by its written day', '2026-11-20T23:30:00-05:00', 1, federal, '2026-11-23'],
]

describe('addBusinessDays', () => {
  for (const [name, date, days, calendar, expected] of sums) test(name, () => expect(addBusinessDays(date, days, calendar)).toBe(expected))

  test('agrees with counting', () => {
    for (const [calendar] of Object.values(calendars)) {
      for (let offset = 0; offset < 800; offset += 13) {
        const date = addDays('2025-11-01', offset)
        for (const days of [1, 5, 10, 60]) {
          const later = addBusinessDays(date, days, calendar)
          expect(isBusinessDay(later, calendar)).toBe(true)
          expect(businessDaysBetween(date, later, calendar)).toBe(days)
          expect(businessDaysBetween(later, date, calendar)).toBe(-days)
        }
      }
    }
  })
})
