import { endOf, isLetter, isThai, isWordChar, skipSpace } from './characters.js'
import type { Passage } from './passage.js'
import { type Form, isolated, type Quantity } from './quantity.js'
import type { Reading } from './readings.js'

const ISO_DATE = /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/y
const CLOCK =
  /\d{1,2}:\d{2}(?!\d)(?::\d{2})?(?: ?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])|น\.)?|\d{1,2}(?:\.\d{2})? ?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])|\d{1,2} ?h ?\d{2}(?!\d)|\d{1,2}\.\d{2}น\./y
const PHONE =
  /\d{1,4}(?:-\d{2,6}){2,5}(?![\d%])|0\d(?:[ .]\d{2}){4}(?!\d)|0\d{2,4} \d{3,4}(?: \d{3,4})?(?!\d)|0\d{8,9}(?!\d)|\d{3}\) ?\d{3}-\d{4}(?!\d)|0\d{1,3}-\d{3,4}-?\d{3,4}(?!\d)/y
const PHONE_ABROAD = /(?<=\+)(?=(?:[ .()-]{0,2}\d){7})\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?!\d)/y
const PLAN =
  /(?:401|403|457|501|529)\(?[abkc]\)?(?:\(\d\))?(?![a-z\d])|24\/7|9-(?:to-)?5(?![\d%])|1099(?:-[a-z]{1,4})?(?![\d%])|(?:10|8)-[kq](?![a-z])/y
const GEARING = /\d{1,3}:1(?![\d:])|1:\d{1,4}(?![\d:])/y
const YEAR = /(?:(?:19|20)\d{2}|2[4-6]\d{2})(?:[-/](?:(?:19|20|24|25|26)\d{2}|\d{2})(?!\d))?(?![\d%]|[.,]\d)/y
const YEAR_BEFORE =
  /(?:^|[^a-z])(?:in|since|by|of|from|until|for|during|through|before|after|year|early|late|mid|end|en|depuis|annee|fin|debut|avant|apres|jusqu'en|pour|ete|exercice) ?$|(?:ปี|พ\.ศ\.|ค\.ศ\.)$/
const DAY = /\d{1,2}(?!\d)/y
const ORDINAL = /(?:st|nd|rd|th|er|ere|eme|e)(?![a-z])/y
const DAY_OF = /(?:of|de) /y
const RANGE_DAY = / ?- ?\d{1,2}(?!\d) ?/y
const YEAR_AFTER = /,? ?(?:พ\.ศ\.|ค\.ศ\.)?\d{4}(?![\d%])|\d{2}(?![\d%])/y
const DAY_AFTER_MONTH = /\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4}(?![\d%]))?(?!\d| ?%|[.,]\d|[a-z])/y
const QUARTER_NAME = /(?<![a-z\d])(?:[qhts][1-4]|fy(?:\d{4}|\d{2})|[qhts][1-4][ -]?\d{2,4})(?![\d%a-z])/y
const LISTED =
  / (?:tips|ways|reasons|things|questions|myths|mistakes|lessons|steps|facts|ideas|rules|takeaways|books|conseils|astuces|erreurs|idees|raisons|choses|etapes|pieges|reflexes|cles)(?![a-z])/y
const TOKEN = /[a-z\d._/+-]{1,4096}/y

const SHAPES: readonly (readonly [RegExp, Form])[] = [
  [PLAN, 'name'],
  [ISO_DATE, 'date'],
  [CLOCK, 'date'],
  [PHONE, 'name'],
  [PHONE_ABROAD, 'name'],
]

/**
 * Digits that a date, a time, a telephone number, a rank or a name explains, so that they measure nothing. Where they are
 * part of a word, the offset after it.
 */
export function namedAt(passage: Passage, start: number, from: number, reading: Reading): Quantity | number | undefined {
  const glued = gluedAt(passage, start, reading)
  if (glued !== undefined) return glued
  const gearing = gearingAt(passage, start)
  if (gearing) return gearing
  for (const [shape, form] of SHAPES) {
    const end = endOf(shape, passage.text, start)
    if (end !== undefined) return isolated(start, end, Number.parseFloat(passage.text.slice(start, end)), form)
  }
  return dateAt(passage, start, reading) ?? yearAt(passage, start, reading) ?? referenceAt(passage, start, from, reading)
}

/** Digits that hang on letters: Q3, COVID-19, L312-5. Currency codes and `x` may stand right before a number. */
function gluedAt({ text, words }: Passage, start: number, reading: Reading): Quantity | number | undefined {
  const previous = text[start - 1] ?? ' '
  if (isLetter(previous)) {
    if (previous === 'x' && !isWordChar(text[start - 2])) return undefined
    if (words.currencySigns.endingAt(text, start)?.end === start) return undefined
    const head = wordStart(text, start)
    const end = endOf(QUARTER_NAME, text, head)
    return end === undefined ? tokenEnd(text, start) : isolated(head, end, Number.parseInt(text.slice(start), 10), 'date')
  }
  if (!'-/_.+'.includes(previous) || !isLetter(text[start - 2])) return undefined
  if (!reading.bare) return undefined
  if (previous === '.' && (words.ranks.endingAt(text, start) || words.currencySigns.endingAt(text, start))) return undefined
  return words.names.endingAt(text, start) ? undefined : tokenEnd(text, start)
}

/** `20:1`, and `1:30` where it is no time. */
function gearingAt({ text, words }: Passage, start: number): Quantity | undefined {
  const end = endOf(GEARING, text, start)
  if (end === undefined) return undefined
  const ratio = text.slice(start, end)
  if (!ratio.endsWith(':1') && words.gearing.in(text.slice(Math.max(0, start - 40), end + 40)).length === 0) return undefined
  return { ...isolated(start, end, Math.max(...ratio.split(':').map(Number)), 'gearing'), unit: 'multiple' }
}

/** `5 April 2026`, `3-5 May`, `August 6, 1997`, `1 ม.ค. 2569`. */
function dateAt({ text, words }: Passage, start: number, reading: Reading): Quantity | undefined {
  const dayEnd = endOf(DAY, text, start)
  const day = Number.parseInt(text.slice(start, dayEnd), 10)
  if (dayEnd === undefined || day < 1 || day > 31 || reading.currency !== undefined) return undefined
  const ordinal = endOf(ORDINAL, text, dayEnd) ?? dayEnd
  const next = skipSpace(text, ordinal)
  const range = endOf(RANGE_DAY, text, ordinal)
  const month = words.months.startingAt(text, endOf(DAY_OF, text, next) ?? next) ?? (range && words.months.startingAt(text, range))
  if (month) {
    const year = endOf(YEAR_AFTER, text, month.end)
    // “5 may apply”
    if (year === undefined && text.slice(month.start, month.end) === 'may' && isLetter(text[month.end + 1])) return undefined
    return isolated(start, year ?? month.end, day, 'date')
  }
  const end = words.months.endingAt(text, start) ? endOf(DAY_AFTER_MONTH, text, start) : undefined
  return end !== undefined && reading.bare ? isolated(start, end, day, 'date') : undefined
}

function yearAt({ text, words }: Passage, start: number, reading: Reading): Quantity | undefined {
  const end = endOf(YEAR, text, start)
  if (end === undefined || reading.currency !== undefined) return undefined
  const dated = YEAR_BEFORE.test(text.slice(Math.max(0, start - 14), start)) || words.months.endingAt(text, start) !== undefined
  // “2000 students” are counted, “2045 funds” are named for a year
  if (!reading.bare && (reading.form !== 'count' || (!dated && reading.value % 100 === 0))) return undefined
  // a year of the Buddhist era stands in Thai copy
  if (!dated && !/^(?:19|20)/.test(text.slice(start, start + 2)) && !isThai(text[start - 1])) return undefined
  const decade = text[end] === 's' && !isLetter(text[end + 1]) ? end + 1 : end
  return isolated(start, decade, Number.parseInt(text.slice(start), 10), 'date')
}

/** `S&P 500`, `section 12`, `No. 1`, `1st place`. */
function referenceAt(passage: Passage, start: number, from: number, reading: Reading): Quantity | undefined {
  const { text, words } = passage
  if (reading.start < start || (!reading.bare && reading.form !== 'count')) return undefined
  const { numberEnd, value } = reading
  const ordinal = reading.bare ? endOf(ORDINAL, text, numberEnd) : undefined
  if (ordinal !== undefined) {
    const place = words.places.startingAt(text, skipSpace(text, ordinal))
    return isolated(start, place?.end ?? ordinal, value, place ? 'rank' : 'name')
  }
  const name = words.names.endingAt(text, start)
  if (name && name.start >= from) return isolated(start, numberEnd, value, 'name')
  return (
    rankAt(passage, start, reading, from) ??
    (/^(?:0\d{2,15}|\d{8,16})$/.test(text.slice(start, numberEnd)) ? isolated(start, numberEnd, value, 'name') : undefined)
  )
}

function rankAt({ text, words }: Passage, start: number, { value, numberEnd, form }: Reading, from: number): Quantity | undefined {
  const rank = words.ranks.endingAt(text, start)
  if (!rank || rank.start < from || !Number.isInteger(value) || value < 1 || value > 1000) return undefined
  const before = text.slice(rank.start, rank.end)
  // “no 300 clients”, “ที่ 5”
  if ((before === 'no' && (value > 10 || form === 'count')) || (before === 'ที่' && value !== 1)) return undefined
  const listed = before === 'top' && endOf(LISTED, text, numberEnd) !== undefined
  return isolated(rank.start, numberEnd, value, listed || words.names.endingAt(text, rank.start) ? 'name' : 'rank')
}

const tokenEnd = (text: string, at: number) => endOf(TOKEN, text, at) ?? at + 1

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 40 && isWordChar(text[start - 1])) start--
  return start
}
