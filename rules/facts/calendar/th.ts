import type { IsoDate } from 'finsocial/rule'
import { addDays } from './date.js'
import { type Calendar, type Holiday, isWeekend, weekdays } from './holiday.js'

/**
 * Holidays of financial institutions that follow the moon or a cabinet decision, as the day that is taken off (in lieu
 * where it says so). The Bank of Thailand names them year by year; a year that is not here has only the fixed days.
 */
const DATED: Readonly<Record<number, readonly Holiday[]>> = {
  2024: [
    { date: '2024-02-26', name: 'Makha Bucha (in lieu)' },
    { date: '2024-04-12', name: 'special holiday' },
    { date: '2024-05-22', name: 'Visakha Bucha' },
    { date: '2024-07-22', name: 'Asarnha Bucha (in lieu)' },
    { date: '2024-12-30', name: 'special holiday' },
  ],
  2025: [
    { date: '2025-02-12', name: 'Makha Bucha' },
    { date: '2025-05-12', name: 'Visakha Bucha (in lieu)' },
    { date: '2025-06-02', name: 'special holiday' },
    { date: '2025-07-10', name: 'Asarnha Bucha' },
    { date: '2025-08-11', name: 'special holiday' },
  ],
  2026: [
    { date: '2026-01-02', name: 'special holiday' },
    { date: '2026-03-03', name: 'Makha Bucha' },
    { date: '2026-06-01', name: 'Visakha Bucha (in lieu)' },
    { date: '2026-07-29', name: 'Asarnha Bucha' },
  ],
  2027: [
    { date: '2027-02-22', name: 'Makha Bucha (in lieu)' },
    { date: '2027-05-20', name: 'Visakha Bucha' },
    { date: '2027-07-19', name: 'Asarnha Bucha (in lieu)' },
  ],
}

/** A day in lieu that the bank called off when it gave another day instead. */
const CANCELLED: readonly IsoDate[] = ['2024-01-02']

const FIXED: readonly (readonly [monthDay: string, name: string])[] = [
  ['01-01', 'New Year’s Day'],
  ['04-06', 'Chakri Memorial Day'],
  ['05-01', 'National Labour Day'],
  ['05-04', 'Coronation Day'],
  ['06-03', 'H.M. the Queen’s Birthday'],
  ['07-28', 'H.M. the King’s Birthday'],
  ['08-12', 'H.M. the Queen Mother’s Birthday'],
  ['10-13', 'King Bhumibol Memorial Day'],
  ['10-23', 'Chulalongkorn Day'],
  ['12-05', 'King Bhumibol’s Birthday'],
  ['12-10', 'Constitution Day'],
  ['12-31', 'New Year’s Eve'],
]

/** Holidays of financial institutions in Thailand. */
export const thailand: Calendar = {
  name: 'holidays of financial institutions in Thailand',
  authority: {
    jurisdiction: 'th',
    body: 'Bank of Thailand',
    ref: 'yearly notification on holidays of financial institutions',
    title: 'traditional and special holidays, with the days in lieu',
    url: 'https://www.bot.or.th/en/financial-institutions-holiday.html',
    checked: '2026-11-22',
    evidence: 'secondary',
  },
  assumption:
    'religious and special days are known for 2024 to 2027 (2027 by the lunar calendar, before the notification); other years have the fixed days and the days in lieu only',
  holidays(year) {
    const dated = DATED[year] ?? []
    const taken = new Set<IsoDate>([...dated.map((holiday) => holiday.date), ...songkran(year).map((holiday) => holiday.date)])
    for (const [monthDay] of FIXED) taken.add(`${year}-${monthDay}`)
    const fixed = [`${year - 1}-12-31`, ...FIXED.map(([monthDay]) => `${year}-${monthDay}`)].map((date) => {
      const name = FIXED.find(([monthDay]) => date.endsWith(monthDay))![1]
      return inLieu({ date, name }, taken)
    })
    return weekdays(
      [...fixed, ...songkran(year), ...dated].filter((holiday) => holiday.date.startsWith(`${year}-`) && !CANCELLED.includes(holiday.date)),
    )
  },
}

/** Three days, with at most one day in lieu for those that fall on a weekend. */
function songkran(year: number): readonly Holiday[] {
  const days = [13, 14, 15].map((day) => ({ date: `${year}-04-${day}`, name: 'Songkran' }))
  if (!days.some((day) => isWeekend(day.date))) return days
  let lieu = `${year}-04-16`
  while (isWeekend(lieu)) lieu = addDays(lieu, 1)
  return [...days, { date: lieu, name: 'Songkran (in lieu)' }]
}

/** A fixed day on a weekend is made up for on the next weekday that is not a holiday itself. */
function inLieu(holiday: Holiday, taken: Set<IsoDate>): Holiday {
  if (!isWeekend(holiday.date)) return holiday
  let { date } = holiday
  while (isWeekend(date) || taken.has(date)) date = addDays(date, 1)
  taken.add(date)
  return { date, name: `${holiday.name} (in lieu)` }
}
