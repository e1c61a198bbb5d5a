import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  epochOf,
  fiscalYearEnd,
  isAfter,
  isDate,
  later,
  weekdayOf,
} from '../../../../rules/facts/calendar/date.js'
import { dayIn } from '../../../../rules/facts/calendar/zones.js'

const dates: readonly (readonly [text: string, valid: boolean])[] = [
  ['2026-12-01', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-04-31', false],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['2026-12-01T09:30:00+07:00', true],
  ['2026-12-01T09:30Z', true],
  ['2026-12-01 09:30:15.250-0500', true],
  ['2026-12-31T23:59:60Z', true],
  ['2026-12-01T24:00Z', false],
  ['2026-12-01T09:61Z', false],
  ['1 December 2026', false],
  ['2026-12', false],
  ['', false],
]

describe('isDate', () => {
  for (const [text, valid] of dates) test(`${text || '(empty)'} is ${valid ? '' : 'not '}a date`, () => expect(isDate(text)).toBe(valid))
})

const days: readonly (readonly [date: string, days: number, expected: string])[] = [
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2026-11-22', 0, '2026-11-22'],
  ['2026-11-22T23:00:00-05:00', 10, '2026-12-02'],
  ['0004-02-28', 1, '0004-02-29'],
  ['0099-12-31', 1, '0100-01-01'],
  // Clocks change on these days; a day stays a day.
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-11-01', 1, '2026-11-02'],
]

describe('addDays', () => {
  for (const [date, count, expected] of days) test(`${date} and ${count} days`, () => expect(addDays(date, count)).toBe(expected))
  test('undoes itself over four centuries', () => {
    for (let offset = 0; offset < 146_097; offset += 97) {
      const date = addDays('1900-03-01', offset)
      expect(isDate(date)).toBe(true)
      expect(addDays(date, -offset)).toBe('1900-03-01')
      expect(daysBetween('1900-03-01', date)).toBe(offset)
    }
  })
})

const months: readonly (readonly [date: string, months: number, clipped: string, spilt: string])[] = [
  ['2026-01-31', 1, '2026-02-28', '2026-03-01'],
  ['2024-01-31', 1, '2024-02-29', '2024-03-01'],
  ['2026-11-30', 3, '2027-02-28', '2027-03-01'],
  ['2026-08-31', 1, '2026-09-30', '2026-10-01'],
  ['2026-12-15', 1, '2027-01-15', '2027-01-15'],
  ['2026-03-31', -1, '2026-02-28', '2026-03-01'],
  ['2026-01-15', -1, '2025-12-15', '2025-12-15'],
  ['2026-01-15', -13, '2024-12-15', '2024-12-15'],
  ['2026-05-31', 0, '2026-05-31', '2026-05-31'],
]

describe('addMonths', () => {
  for (const [date, count, clipped, spilt] of months) {
    test(`${date} and ${count} months`, () => {
      expect(addMonths(date, count)).toBe(clipped)
      expect(addMonths(date, count, 'spill')).toBe(spilt)
    })
  }
})

const years: readonly (readonly [date: string, years: number, clipped: string, spilt: string])[] = [
  ['2024-02-29', 1, '2025-02-28', '2025-03-01'],
  ['2024-02-29', 3, '2027-02-28', '2027-03-01'],
  ['2024-02-29', 4, '2028-02-29', '2028-02-29'],
  ['2096-02-29', 4, '2100-02-28', '2100-03-01'],
  ['2026-12-31', 5, '2031-12-31', '2031-12-31'],
]

describe('addYears', () => {
  for (const [date, count, clipped, spilt] of years) {
    test(`${date} and ${count} years`, () => {
      expect(addYears(date, count)).toBe(clipped)
      expect(addYears(date, count, 'spill')).toBe(spilt)
    })
  }
})

const fiscal: readonly (readonly [date: string, end: string, expected: string])[] = [
  ['2026-12-31', '12-31', '2026-12-31'],
  ['2026-01-01', '12-31', '2026-12-31'],
  ['2026-03-31', '03-31', '2026-03-31'],
  ['2026-04-01', '03-31', '2027-03-31'],
  ['2027-03-01', '02-28', '2028-02-29'],
  ['2028-02-29', '02-28', '2028-02-29'],
  ['2026-06-30T23:00:00Z', '06-30', '2026-06-30'],
]

describe('fiscalYearEnd', () => {
  for (const [date, end, expected] of fiscal) test(`${date}, years ending ${end}`, () => expect(fiscalYearEnd(date, end)).toBe(expected))
})

const order: readonly (readonly [left: string, right: string, after: boolean])[] = [
  ['2026-12-02', '2026-12-01', true],
  ['2026-12-01', '2026-12-01', false],
  ['2026-12-01T18:00:00Z', '2026-12-01', false],
  ['2026-12-01', '2026-12-01T18:00:00Z', false],
  ['2026-12-02T00:30:00+07:00', '2026-12-01T18:00:00Z', false],
  ['2026-12-02T01:30:00+07:00', '2026-12-01T18:00:00Z', true],
  ['2026-12-01T23:30:00-05:00', '2026-12-02T04:00:00Z', true],
  ['2026-12-01T23:30:00-05:00', '2026-12-02T05:00:00Z', false],
  ['2026-12-01T10:00', '2026-12-01T09:59', true],
  ['2026-12-01T10:00', '2026-12-01T09:59Z', false],
  ['2026-12-01T10:00:00+01:00', '2026-12-01T09:00:00Z', false],
]

describe('isAfter', () => {
  for (const [left, right, after] of order) test(`${left} after ${right}: ${after}`, () => expect(isAfter(left, right)).toBe(after))
  test('the later of two', () => {
    expect(later('2026-12-01', '2026-12-02')).toBe('2026-12-02')
    expect(later('2026-12-02', '2026-12-01')).toBe('2026-12-02')
    expect(later('2026-12-01', '2026-12-01T10:00Z')).toBe('2026-12-01')
  })
})

const zoned: readonly (readonly [moment: string, jurisdiction: 'us' | 'uk' | 'eu' | 'fr' | 'th', day: string])[] = [
  ['2026-12-01', 'th', '2026-12-01'],
  ['2026-12-01T23:30', 'us', '2026-12-01'],
  ['2026-12-01T23:30:00-05:00', 'us', '2026-12-01'],
  ['2026-12-01T23:30:00-05:00', 'th', '2026-12-02'],
  ['2026-12-31T18:00:00Z', 'th', '2027-01-01'],
  ['2027-01-01T00:30:00+07:00', 'us', '2026-12-31'],
  ['2026-06-30T22:30:00Z', 'fr', '2026-07-01'],
  ['2026-12-31T22:30:00Z', 'fr', '2026-12-31'],
  ['2026-06-30T23:30:00Z', 'uk', '2026-07-01'],
  ['2026-12-31T23:30:00Z', 'uk', '2026-12-31'],
  // Summer time ends in New York on 1 November 2026 at 06:00 UTC.
  ['2026-11-01T04:30:00Z', 'us', '2026-11-01'],
  ['2026-11-02T04:30:00Z', 'us', '2026-11-01'],
]

describe('dayIn', () => {
  for (const [moment, jurisdiction, day] of zoned) {
    test(`${moment} for ${jurisdiction}`, () => expect(dayIn(moment, jurisdiction)).toBe(day))
  }
})

const weekday: readonly (readonly [date: string, weekday: number])[] = [
  ['1970-01-01', 4],
  ['1969-12-31', 3],
  ['2024-02-29', 4],
  ['2026-11-22', 0],
  ['2000-01-01', 6],
]

describe('small ones', () => {
  for (const [date, expected] of weekday) test(`weekday of ${date}`, () => expect(weekdayOf(date)).toBe(expected))
  test('the day of a moment is the one written', () => expect(dayOf('2026-12-01T23:30:00-05:00')).toBe('2026-12-01'))
  test('only a moment with an offset is an instant', () => {
    expect(epochOf('1970-01-01T00:00:00Z')).toBe(0)
    expect(epochOf('1970-01-01T07:00:00+07:00')).toBe(0)
    expect(epochOf('1970-01-01T00:00:00')).toBeUndefined()
    expect(epochOf('1970-01-01')).toBeUndefined()
  })
})
