import type { IsoDate } from 'finsocial/rule'
import { isDate } from '../../facts/calendar/date.js'

/** A day that the copy says its figures are of. Offsets are into the text. */
export interface AsAt {
  readonly start: number
  readonly end: number
  readonly day: IsoDate
}

const MONTHS: readonly string[] = [
  'january|jan|janvier|janv|มกราคม|ม\\.ค\\.',
  'february|feb|février|fevrier|févr|กุมภาพันธ์|ก\\.พ\\.',
  'march|mar|mars|มีนาคม|มี\\.ค\\.',
  'april|apr|avril|avr|เมษายน|เม\\.ย\\.',
  'may|mai|พฤษภาคม|พ\\.ค\\.',
  'june|jun|juin|มิถุนายน|มิ\\.ย\\.',
  'july|jul|juillet|juil|กรกฎาคม|ก\\.ค\\.',
  'august|aug|août|aout|สิงหาคม|ส\\.ค\\.',
  'september|sept|sep|septembre|กันยายน|ก\\.ย\\.',
  'october|oct|octobre|ตุลาคม|ต\\.ค\\.',
  'november|nov|novembre|พฤศจิกายน|พ\\.ย\\.',
  'december|dec|décembre|decembre|déc|ธันวาคม|ธ\\.ค\\.',
]
/** The longest name first: `mars` before `mar`. */
const NAMES = MONTHS.flatMap((names) => names.split('|')).sort((left, right) => right.length - left.length)
const MONTH = `(?<month>${NAMES.join('|')})`
const GAP = '[ \\u00a0\\u202f]{0,2}'
// “du 1er au 15 mars” is a span of days, not a day that figures are of.
const OPENER =
  '(?<![a-zA-Z0-9À-ɏ])(?:as (?:at|of|on)|(?<!(?<![a-zA-ZÀ-ɏ])du \\d{1,2}(?:er)?(?: \\p{L}{3,9}\\.?)?(?: \\d{4})? )au|à la date du|à fin)(?![a-zA-Z0-9À-ɏ])|ณ(?: ?วันที่)?'
const DAY = `(?<day>\\d{1,2})(?:st|nd|rd|th|er)?`
const PATTERNS: readonly string[] = [
  // 31 December 2025, 1er janvier 2025, 31 ธันวาคม 2568
  `(?:${OPENER})${GAP}(?:the |le )?${DAY}(?: of)?${GAP}${MONTH}\\.?,?${GAP}(?:พ\\.ศ\\.${GAP})?(?<year>\\d{4})(?!\\d)`,
  // December 31, 2025
  `(?:${OPENER})${GAP}${MONTH}\\.?${GAP}${DAY},?${GAP}(?<year>\\d{4})(?!\\d)`,
  // December 2025
  `(?:${OPENER})${GAP}${MONTH}\\.?,?${GAP}(?<year>\\d{4})(?!\\d)`,
  // 2025-12-31
  `(?:${OPENER})${GAP}(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)`,
]
/** What every such date has: most texts are told by it. */
const OPENS = /as (?:at|of|on)|au|date du|fin|ณ/i
const YEAR = /\d{4}/
let compiled: readonly RegExp[] | undefined

/** Dates that “as at”, “au” or “ณ วันที่” introduces. A month without a day is read as its last. Thai years count from 543 BC. */
export function datesAsAt(text: string): readonly AsAt[] {
  if (!YEAR.test(text) || !OPENS.test(text)) return []
  compiled ??= PATTERNS.map((pattern) => new RegExp(pattern, 'giu'))
  const found: AsAt[] = []
  for (const pattern of compiled) {
    for (const match of text.matchAll(pattern)) {
      const day = dayOf(match.groups ?? {})
      const [start, end] = [match.index, match.index + match[0].length]
      if (day && !found.some((other) => other.start < end && start < other.end)) found.push({ start, end, day })
    }
  }
  return found.sort((left, right) => left.start - right.start)
}

function dayOf({ iso, day, month, year }: { readonly [name: string]: string | undefined }): IsoDate | undefined {
  if (iso) return isDate(iso) ? iso : undefined
  if (!month || !year) return undefined
  const number = MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(month)) + 1
  const common = Number(year) > 2400 ? Number(year) - 543 : Number(year)
  const start = `${common}-${String(number).padStart(2, '0')}`
  const last = [31, 30, 29, 28].map((length) => `${start}-${length}`).find(isDate)
  const date = day ? `${start}-${day.padStart(2, '0')}` : last
  return date && isDate(date) ? date : undefined
}
