import { validate as validId } from 'stdnum/lib/cjs/th/idnr.js'
import type { Candidate } from './kinds.js'
import { type LabelName, labelOf } from './labels.js'
import { around, isMasked, type Reading, stretches } from './reading.js'

const isThai = ({ context }: Reading): boolean => context.jurisdictions.includes('th') || context.languages.includes('th')

const ID_LABELS = new Set<LabelName>(['thai-id', 'promptpay', 'tin', 'identity-card'])

/** Thirteen digits with a check digit; a barcode passes one time in ten, so a bare one needs Thai surroundings. */
export function* thaiIds(reading: Reading): Generator<Candidate> {
  for (const { digits, shape, start, end, whole } of stretches(reading, 13, 13)) {
    if (!/^[1-8]/.test(digits) || isMasked(reading, start, end) || !validId(digits).isValid) continue
    const label = labelOf(reading, start, end)
    const called = label !== undefined && ID_LABELS.has(label.name)
    const printed = shape === '1-4-5-2-1'
    if (!called && label?.name === 'benign' && (label.tight || !printed)) continue
    if (!called && !printed && !(isThai(reading) && whole)) continue
    if (!called && !printed && label?.tight && label.name !== 'phone') continue
    yield { kind: 'thai-id', start, end, confidence: called || printed ? 'certain' : 'likely' }
  }
}

/** How the banks print their account numbers. */
const PRINTED = /^(?:3-1-5-[13]|3-6-1|3-3-3-1|4-3-6-1)$/

export function* thaiBankAccounts(reading: Reading): Generator<Candidate> {
  for (const { digits, shape, start, end, whole } of stretches(reading, 10, 15)) {
    const printed = PRINTED.test(shape) && /^[\d-]+$/.test(reading.text.slice(start, end))
    if ((!whole && !printed) || isMasked(reading, start, end)) continue
    const label = labelOf(reading, start, end)
    if (label?.name === 'promptpay') {
      if (whole && isPromptPay(digits)) yield { kind: 'promptpay', start, end, confidence: 'certain' }
      continue
    }
    if (label?.name === 'benign') continue
    const called =
      label?.name === 'account' &&
      /[ก-๛]/.test(around(reading, start, end, 60)) &&
      (digits.length === 10 || digits.length === 12 || digits.length === 14)
    if (called ? whole : printed && isThai(reading)) yield { kind: 'bank-account', start, end, confidence: called ? 'certain' : 'likely' }
  }
}

/** A mobile number, a person's or taxpayer's number, or an e-wallet. */
const isPromptPay = (digits: string): boolean =>
  /^(?:0[689]\d{8}|66[689]\d{8})$/.test(digits) || digits.length === 13 || digits.length === 15

/** The payload of a payment QR code that somebody pasted as text. */
const QR = /(?<![A-Za-z0-9])000201\d{2,40}A00000067701011[0-9]{2,60}[A-Z0-9]{0,60}/g

export function* promptPayCodes(reading: Reading): Generator<Candidate> {
  if (!reading.text.includes('A00000067701011')) return
  for (const match of reading.text.matchAll(QR))
    yield { kind: 'promptpay', start: match.index, end: match.index + match[0].length, confidence: 'certain' }
}

/** Not the end of “online” or “deadline”. */
const LINE = /(?:^|[^a-z])line|line\.me|ไลน์/
const LINE_LINK = /line\.me\/(?:ti\/p\/|r\/ti\/p\/)~?([\w.-]{3,33})/g
const LINE_ID =
  /(?:(?:ไอดี ?|(?<![a-z])id ?)?(?:(?<![a-z])line|ไลน์))(?: ?(?:id|ไอดี|ไอ ?ดี))? ?(?:ส่วนตัว)? ?(?:is|คือ|:|=|ที่)? ?([a-z0-9][a-z0-9._-]{3,19})(?![a-z0-9@])/g
const LINE_WORDS =
  /^(?:official|today|bank|chat|group|account|man|pay|shopping|app|stickers?|with|from|below|above|that|this|number|item|manager|messenger|notify|here|your|shop|play|store|points?|melody|friends?|beacon|voom|open|ads|connect|oa|bk|card|page|link|code)(?![a-z0-9_.-])/

/** Personal LINE names; official accounts begin with `@`. */
export function* lineIds(reading: Reading): Generator<Candidate> {
  const { plain } = reading
  if (!(plain.includes('line') || plain.includes('ไลน์')) || !LINE.test(plain)) return
  for (const match of plain.matchAll(LINE_LINK)) {
    yield {
      kind: 'line-id',
      start: match.index + match[0].length - match[1]!.length,
      end: match.index + match[0].length,
      confidence: 'certain',
    }
  }
  for (const match of plain.matchAll(LINE_ID)) {
    const id = match[1]!.replace(/[._-]+$/, '')
    const named = /(?:id|ไอดี|ไอ ?ดี|ส่วนตัว)/.test(match[0].slice(0, match[0].length - match[1]!.length))
    const start = match.index + match[0].length - match[1]!.length
    if (id.length < 4 || LINE_WORDS.test(id) || reading.contacts.isHandle(id)) continue
    if (!named && (!/[:=]/.test(match[0]) || !/[\d._]/.test(id)) && !(/ไลน์/.test(match[0]) && /\d/.test(id))) continue
    if (named && !/\d|[._-]/.test(id) && !/[:=]|คือ|ไอดี|id /.test(match[0])) continue
    yield { kind: 'line-id', start, end: start + id.length, confidence: 'likely' }
  }
}
