import { endOf, isDigit } from './characters.js'
import { type Passage, seenAt } from './passage.js'
import type { Vocabulary } from './vocabulary.js'

/** Digits or number words, without sign, currency or unit. */
export interface NumberRead {
  readonly value: number
  readonly end: number
  /** In words. */
  readonly spelled: boolean
}

const PLAIN =
  /\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,6})?|\d{1,3}(?:\.\d{3}){1,6},\d{1,2}(?!\d)|\d{1,3}(?:\.\d{3}){2,6}(?!\d)|\d{1,15}(?:\.\d{1,6}|,\d{1,2}(?!\d))?/y
const CONTINENTAL =
  /\d{1,3}(?: \d{3}){1,6}(?!\d)(?:[.,]\d{1,6})?|\d{1,3}(?:\.\d{3}){1,6}(?!\d)(?:,\d{1,6})?|\d{1,3}(?:,\d{3}){1,6}\.\d{1,6}|\d{1,3}(?:,\d{3}){2,6}(?!\d)|\d{1,15}(?:[.,]\d{1,6})?/y
const SPACED = /\d{1,3}(?: \d{3}){1,6}(?!\d)/y
const FRACTION = /\.\d{1,6}/y
const NO_BREAK = /[\u00a0\u2007\u2009\u202f]/

export function numberAt(passage: Passage, at: number): NumberRead | undefined {
  const { text, words } = passage
  if (text[at] === '.' && isDigit(text[at + 1])) {
    const end = endOf(FRACTION, text, at)
    return end === undefined ? undefined : { value: Number(text.slice(at, end)), end, spelled: false }
  }
  if (!isDigit(text[at])) return spelledAt(text, at, words)
  const { continental } = words.words
  const spaced = continental ? undefined : endOf(SPACED, text, at)
  const grouped = spaced !== undefined && spacesHold(passage, at, spaced) ? spaced : undefined
  const end = grouped ?? endOf(continental ? CONTINENTAL : PLAIN, text, at)
  if (end === undefined) return undefined
  return mixedAt(passage, at, end) ?? { value: valueOfDigits(text.slice(at, end), continental), end, spelled: false }
}

const FRACTIONS: Readonly<Record<string, number>> = {
  '¼': 0.25,
  '½': 0.5,
  '¾': 0.75,
  '⅓': 0.33,
  '⅔': 0.67,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
}

/** `4½`, which folds to 41/2. */
function mixedAt(passage: Passage, start: number, end: number): NumberRead | undefined {
  for (let index = start; index < end; index++) {
    const fraction = FRACTIONS[seenAt(passage, index) ?? '']
    if (fraction === undefined) continue
    const place = passage.folded.startOf(index)
    let after = index + 1
    while (after < passage.text.length && passage.folded.startOf(after) === place) after++
    return { value: Number(passage.text.slice(start, index)) + fraction, end: after, spelled: false }
  }
  return undefined
}

/** Outside French, only a space that does not break groups digits. */
function spacesHold(passage: Passage, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (passage.text[index] === ' ' && !NO_BREAK.test(seenAt(passage, index) ?? ' ')) return false
  }
  return true
}

/** `1,000.50`, `1.000,50`, `1 000,5`, and `12,4`, which is no thousand in any language. */
function valueOfDigits(digits: string, continental: boolean): number {
  const plain = digits.replaceAll(' ', '')
  const comma = plain.lastIndexOf(',')
  const point = plain.lastIndexOf('.')
  if (comma >= 0 && point >= 0) {
    return comma > point ? Number(plain.replaceAll('.', '').replace(',', '.')) : Number(plain.replaceAll(',', ''))
  }
  const groups = (sign: string, thousands: boolean) => {
    const count = plain.split(sign).length - 1
    return count > 1 || (count === 1 && thousands && plain.length - plain.lastIndexOf(sign) === 4)
  }
  if (groups(',', !continental)) return Number(plain.replaceAll(',', ''))
  if (groups('.', continental)) return Number(plain.replaceAll('.', ''))
  return Number(plain.replace(',', '.'))
}

const JOINT = / and | et |-et-|-| /y
const MOST_WORDS = 12

/** `two hundred and fifty thousand`, `quatre-vingt-dix`, `สามสิบห้า`. */
export function spelledAt(text: string, start: number, words: Vocabulary): NumberRead | undefined {
  let total = 0
  let group = 0
  let unit: number | undefined
  let end: number | undefined
  let at = start
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = words.numerals.startingAt(text, at)
    if (!word) break
    const { value, multiplies } = word.value
    if (!multiplies) {
      // “five six” are two numbers, “sixty six” is one
      if (unit !== undefined && unit < 20 && value < 20 && unit % 10 !== 0) break
      group += unit ?? 0
      unit = value
    } else if (value < 1000) {
      group += (unit ?? 1) * value
      unit = undefined
    } else {
      const thousands = group + (unit ?? 0) || 1
      total = value >= 1e6 ? (total + thousands) * value : total + thousands * value
      group = 0
      unit = undefined
    }
    end = word.end
    at = endOf(JOINT, text, word.end) ?? word.end
  }
  return end === undefined ? undefined : { value: total + group + (unit ?? 0), end, spelled: true }
}
