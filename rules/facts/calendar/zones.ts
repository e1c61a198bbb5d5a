import type { IsoDate, Jurisdiction } from 'finsocial/rule'
import { dayOf, epochOf } from './date.js'

/** Where a regulator's day begins and ends: the zone of its seat. */
export const zones: Readonly<Record<Jurisdiction, string>> = {
  us: 'America/New_York',
  uk: 'Europe/London',
  eu: 'Europe/Brussels',
  fr: 'Europe/Paris',
  th: 'Asia/Bangkok',
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The calendar day on which a moment falls for a regulator: a post at 23:30 in New York is of that day there and of the
 * next in Bangkok. A date without time, or a time without offset, keeps the day that is written.
 */
export function dayIn(moment: IsoDate, jurisdiction: Jurisdiction): IsoDate {
  const epoch = epochOf(moment)
  if (epoch === undefined) return dayOf(moment)
  const zone = zones[jurisdiction]
  let dates = formats.get(zone)
  if (!dates) {
    dates = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    formats.set(zone, dates)
  }
  const parts = new Map(dates.formatToParts(epoch).map((part) => [part.type, part.value]))
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
}
