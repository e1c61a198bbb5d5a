import { endOf, isDigit, isLetter, isThai, isWordChar, skipSpace } from './characters.js'
import { type NumberRead, numberAt } from './numbers.js'
import { type Passage, seenAt } from './passage.js'
import type { Form, Quantity } from './quantity.js'
import type { Unit } from './vocabulary.js'

/** A number with what stands right around it: sign, currency, multipliers, unit, what is counted. */
export interface Reading {
  readonly start: number
  readonly end: number
  /** After the digits, words and multipliers. */
  readonly numberEnd: number
  readonly value: number
  /** What multipliers made of it: 1,000,000 for `2.5 million`. */
  readonly scale: number
  readonly to?: number
  readonly unit: Quantity['unit']
  readonly currency?: string
  readonly form: Form
  readonly sign?: '+' | '-'
  /** A plus sign follows: 10,000+. */
  readonly more?: boolean
  /** Nothing says what it counts. */
  readonly bare: boolean
  /** In words. */
  readonly spelled: boolean
  /** The unit stands before the number: ร้อยละ 8. */
  readonly unitFirst?: boolean
}

/** What one reading becomes; the rest of it is known by then. */
type Start = Omit<Reading, 'end' | 'unit' | 'form' | 'bare'>

const MULTIPLIERS = 2
const WORD = /[a-z'-]{2,16} /y
const OF_MANY = /d'|de /y
/** Words that end the search for what is counted. */
const STOP =
  /^(?:of|in|to|and|or|for|de|du|les|en|et|the|with|per|is|are|was|at|on|by|que|qui|par|sur|pour|dans|will|can|have|has|had|from) $/
const FREQUENCY = / ?(?:a|per|each|every|par|chaque) (?:day|week|month|year|quarter|jour|semaine|mois|an|annee|trimestre)(?![a-z])/y
const SPLIT_IN =
  /(?:pay|split|paid|spread|payez|payer|paiement|reglez|regler|paye|payable)[a-z ]{0,24} (?:in|into|over|en) $|(?<![a-z])en $/
const SIGN = /\p{Sc}/u
const MOST_INSTALMENTS = 600

/** The number at `start`; nothing before `from` may be taken along. `given` is what stood before it and counts for it. */
export function readingAt(passage: Passage, start: number, from: number, given?: 'percent' | 'money'): Reading | undefined {
  const { text } = passage
  const before = isDigit(text[start]) ? beforeNumber(passage, start, from) : currencyAt(passage, start)
  const number = numberAt(passage, before?.number ?? start)
  if (!number) return undefined
  const opening = before?.start ?? start
  const signed = { start: opening, spelled: number.spelled, ...(before?.sign ? { sign: before.sign } : {}) }
  const digits = digitsOf(passage, number)
  if (digits) return { ...signed, numberEnd: number.end, scale: 1, form: 'plain', bare: false, ...digits }
  const { scale, end: numberEnd } = scaled(passage, number, given === 'money' || before?.currency !== undefined)
  const more = text[numberEnd] === '+' && !isDigit(text[numberEnd + 1])
  const at = more ? numberEnd + 1 : numberEnd
  const read: Start = { ...signed, numberEnd, value: number.value * scale, scale, ...(more ? { more } : {}) }
  if (given === 'percent') return { ...read, end: at, unit: 'percent', form: 'plain', bare: false, unitFirst: true }
  const unit = unitAt(passage, at, number.value)
  const currency = before?.currency
  if (unit && (currency === undefined || unit.unit === 'money')) return withUnit(passage, read, unit, currency)
  if (currency !== undefined) return { ...read, end: numberEnd, unit: 'money', currency, form: 'plain', bare: false }
  if (text[opening] === 'x' || text[opening] === '×') return { ...read, end: at, unit: 'multiple', form: 'plain', bare: false }
  const counted = number.spelled && number.value === 1 ? undefined : countedAt(passage, at, scale > 1)
  if (counted !== undefined) return { ...read, end: counted, unit: 'none', form: 'count', bare: false }
  return { ...read, end: numberEnd, unit: 'none', form: 'plain', bare: true }
}

function withUnit(passage: Passage, read: Start, unit: Unit & { readonly end: number }, currency: string | undefined): Reading {
  const { end } = unit
  switch (unit.unit) {
    case 'money':
      return { ...read, end, unit: 'money', currency: currency ?? unit.currency, form: 'plain', bare: false }
    case 'none':
      return { ...read, end, unit: 'none', form: unit.form, bare: false }
    case 'multiple':
      return { ...read, end, ...multiple(passage, read.start, end), bare: false }
    default:
      return { ...read, end, unit: unit.unit, form: 'plain', bare: false }
  }
}

/** `3 times a year` is no multiple, and `en 3 fois` is a number of instalments. */
function multiple({ text }: Passage, start: number, end: number): Pick<Reading, 'unit' | 'form'> {
  if (endOf(FREQUENCY, text, end) !== undefined) return { unit: 'none', form: 'name' }
  if (SPLIT_IN.test(text.slice(Math.max(0, start - 40), start))) return { unit: 'none', form: 'instalments' }
  return { unit: 'multiple', form: 'plain' }
}

/** What stands right before a number. */
interface Before {
  readonly start: number
  /** Where the number itself begins: `.17` begins before its first digit. */
  readonly number: number
  readonly currency?: string
  readonly sign?: '+' | '-'
}

/** A currency sign that begins the second end of a range: `to £12,000`. */
function currencyAt({ text, words }: Passage, at: number): Before | undefined {
  const sign = words.currencySigns.startingAt(text, at)
  return sign && { start: sign.start, number: skipSpace(text, sign.end), currency: sign.value }
}

function beforeNumber(passage: Passage, digit: number, from: number): Before {
  const { text, words } = passage
  const number = text[digit - 1] === '.' && !isWordChar(text[digit - 2]) && digit - 1 >= from ? digit - 1 : digit
  const currency = words.currencySigns.endingAt(text, number)
  const known = currency && currency.start >= from ? currency : undefined
  const begin = known?.start ?? timesSign(text, number, from) ?? number
  const sign = signBefore(passage, begin, from)
  return {
    start: sign?.start ?? begin,
    number,
    ...(known ? { currency: known.value } : {}),
    ...(sign ? { sign: sign.value } : {}),
  }
}

/** The `x` of `x5`, the `×` of `× 5`. */
function timesSign(text: string, at: number, from: number): number | undefined {
  const spaced = text[at - 1] === ' ' && text[at - 2] === '×' ? at - 2 : at - 1
  const char = text[spaced]
  return (char === 'x' || char === '×') && spaced >= from && !isWordChar(text[spaced - 1]) ? spaced : undefined
}

function signBefore(passage: Passage, at: number, from: number): { readonly start: number; readonly value: '+' | '-' } | undefined {
  const { text } = passage
  if (text[at - 1] === '+' && at - 1 >= from) return { start: at - 1, value: '+' }
  if (text[at - 1] === ' ' && text[at - 2] === '+' && at - 2 >= from && !isWordChar(text[at - 3])) return { start: at - 2, value: '+' }
  if (text[at - 1] !== '-' || at - 1 < from) return undefined
  // a long dash parts words and is no minus
  const seen = seenAt(passage, at - 1)
  if (seen === '—' || seen === '―') return undefined
  const previous = text[at - 2] ?? ' '
  const free = ' (:;,|/='.includes(previous) || isLetter(previous) || isThai(previous)
  return free ? { start: at - 1, value: '-' } : undefined
}

/** `six-figure`, `6 หลัก`: any amount of so many digits. */
function digitsOf({ text, words }: Passage, { value, end }: NumberRead): Pick<Reading, 'value' | 'to' | 'unit' | 'end'> | undefined {
  if (!Number.isInteger(value) || value < 4 || value > 9) return undefined
  const found = words.figures.startingAt(text, end) ?? words.figures.startingAt(text, skipSpace(text, end))
  return found && { value: 10 ** (value - 1), to: 10 ** value - 1, unit: 'money', end: found.end }
}

/** `2.5 million`, `5 หมื่นล้าน`, `£350k`. */
function scaled(passage: Passage, number: NumberRead, money: boolean): { readonly scale: number; readonly end: number } {
  if (number.spelled) return { scale: 1, end: number.end }
  const { text, words } = passage
  let scale = 1
  let end = number.end
  for (let count = 0; count < MULTIPLIERS; count++) {
    const multiplier = words.multipliers.startingAt(text, skipSpace(text, end))
    if (!multiplier) break
    scale *= multiplier.value
    end = multiplier.end
  }
  const suffix = scale === 1 ? suffixAt(passage, end, money) : undefined
  return suffix ? { scale: suffix.value, end: suffix.end } : { scale, end }
}

/** A letter means thousands or millions only in money, before what is counted or a plus sign; `12m` may be months. */
function suffixAt(passage: Passage, at: number, money: boolean): { readonly value: number; readonly end: number } | undefined {
  const { text, words } = passage
  const suffix = words.suffixes.startingAt(text, at) ?? words.suffixes.startingAt(text, skipSpace(text, at))
  if (!suffix) return undefined
  if (money && (suffix.start === at || suffix.end - suffix.start > 1)) return suffix
  if (words.units.startingAt(text, skipSpace(text, suffix.end))?.value.unit === 'money') return suffix
  if (suffix.start !== at) return undefined
  const counts = suffix.value === 1000 || text[suffix.end] === '+' || countedAt(passage, suffix.end, false) !== undefined
  return counts ? suffix : undefined
}

function unitAt({ text, words }: Passage, at: number, value: number): (Unit & { readonly end: number }) | undefined {
  const next = skipSpace(text, at)
  const found = words.units.startingAt(text, at) ?? words.units.startingAt(text, next)
  if (found) {
    const { unit } = found.value
    if (unit === 'none' && found.value.form === 'instalments' && value > MOST_INSTALMENTS) return undefined
    // the sign of the next amount: `30 $12`
    if (unit === 'money' && isDigit(text[found.end]) && SIGN.test(text[found.end - 1] ?? '')) return undefined
    return { ...found.value, end: found.end }
  }
  const adjective = words.timeAdjectives.startingAt(text, next)
  const noun = adjective && words.units.startingAt(text, skipSpace(text, adjective.end))
  return noun?.value.unit === 'none' && noun.value.form === 'duration' ? { ...noun.value, end: noun.end } : undefined
}

/** The end of what is counted, at most two words on. */
export function countedAt({ text, words }: Passage, at: number, many: boolean): number | undefined {
  let next = skipSpace(text, at)
  if (many) next = endOf(OF_MANY, text, next) ?? next
  for (let count = 0; count < 3; count++) {
    const noun = words.counted.startingAt(text, next)
    if (noun) return noun.end
    const word = endOf(WORD, text, next)
    if (word === undefined || STOP.test(text.slice(next, word))) return undefined
    next = word
  }
  return undefined
}
