import { isFiller, leadingWord } from './code.js'
import { isAmount } from './cues.js'
import type { Candidate } from './kinds.js'
import { labelOf } from './labels.js'
import { densest, isMasked, type Reading } from './reading.js'

/** Passport, licence and card numbers have as many forms as issuers: one or two groups of letters, digits in groups. */
const CODE =
  /(?<![A-Za-z0-9$£€฿@]|\d[.,:])(?:[A-Za-z]{1,2}[ -]?|[A-Z]{3,5}-?)?\d(?:[ \-\n]?[A-Z]{0,2}\d){3,14}(?:[ -]?[A-Z0-9]{1,3}){0,2}(?![A-Za-z0-9]|[.,:]\d|%)/g
/** Codes that mix letters and digits freely, such as the newer French and German cards. */
const MIXED = /(?<![A-Za-z0-9])(?=[A-Z0-9]{0,8}\d)(?=[A-Z0-9]{0,8}[A-Z])[A-Z0-9]{9}(?![A-Za-z0-9])/g
/** British driver number: five letters of the surname, six digits of birth, initials, two checks. */
const DRIVER = /(?<![A-Za-z0-9])[A-Z]{1,5}9{0,4}[ -]?\d[0156]\d[0-3]\d{2}[ -]?[A-Z9]{2}[ -]?\d[A-Z]{2}(?: ?\d\d)?(?![A-Za-z0-9])/g

const KINDS = { passport: 'passport', 'driving-licence': 'driving-licence', 'identity-card': 'identity-card' } as const

function* driverNumbers(text: string): Generator<Candidate> {
  for (const match of text.matchAll(DRIVER)) {
    if (match[0].replace(/\d[0156]\d[0-3].*$/s, '').replace(/[ -]/g, '').length !== 5) continue
    yield { kind: 'driving-licence', start: match.index, end: match.index + match[0].length, confidence: 'certain' }
  }
}

export function* documents(reading: Reading): Generator<Candidate> {
  if (!reading.runs.length) return
  const { text } = reading
  if (densest(reading, 0) >= 6) yield* driverNumbers(text)
  if (
    !/passport|passeport|licen[cs]e|permis|identi|cni|sejour|residence|brp|green card|alien|uscis|(?<![a-z])dl|d\.l\.|หนังสือเดินทาง|พาสปอร์ต|พาสพอร์ต|ใบขับขี่|ใบอนุญาตขับ|ต่างด้าว|ถิ่นที่อยู่/.test(
      reading.plain,
    )
  )
    return
  for (const pattern of [CODE, MIXED]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + leadingWord(match[0])
      const end = match.index + match[0].length
      const label = labelOf(reading, start, end)
      const kind = label && label.name in KINDS ? KINDS[label.name as keyof typeof KINDS] : undefined
      if (!label || !kind || (!label.tight && label.gap.length > 36)) continue
      const digits = text.slice(start, end).replace(/\D/g, '').length
      if (
        digits < (pattern === MIXED ? 1 : kind === 'passport' ? 5 : 4) ||
        /^(?:19|20)\d\d$/.test(text.slice(start, end)) ||
        /^\d{1,2}[-/ ]\d{1,2}[-/ ]\d{2,4}$/.test(text.slice(start, end))
      )
        continue
      if (isAmount(reading, start, end) || isMasked(reading, start, end) || isFiller(text.slice(start, end))) continue
      yield { kind, start, end, confidence: label.tight ? 'certain' : 'likely' }
    }
  }
}
