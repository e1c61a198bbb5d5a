import type { Candidate } from './kinds.js'
import { labelBefore, labelOf } from './labels.js'
import { after, before, densest, isFree, isMasked, type Reading, stretches } from './reading.js'

/** HMRC manual NIM39110: letters never used, prefixes never issued, suffix A to D. */
const NINO =
  /(?<![A-Za-z0-9])(?!(?:BG|GB|KN|NK|NT|TN|ZZ))[A-CEGHJ-PR-TW-Z][ \-./\n]{0,2}[A-CEGHJ-NPR-TW-Z](?:[ \-./\n·]{0,2}\d){6}(?:[ \-./\n·]{0,2}[A-D])?(?![A-Za-z0-9]|[ -]?\d)/gi

export function* nationalInsuranceNumbers(reading: Reading): Generator<Candidate> {
  if (densest(reading, 2) < 6) return
  NINO.lastIndex = 0
  for (let match = NINO.exec(reading.text); match; match = NINO.exec(reading.text)) {
    const start = match.index
    const end = start + match[0].length
    const label = labelOf(reading, start, end)
    const called = label?.name === 'nino' || (label?.name === 'tin' && label.tight)
    const suffixed = /[A-D]$/i.test(match[0])
    if (!called) {
      if (label?.name === 'benign' && label.tight) continue
      if (!suffixed || match[0] !== match[0].toUpperCase()) continue
      if (label?.tight && label.name !== 'phone') continue // named something else
      if (
        !/^[A-Z]{2}(?:([ \-.·\n])\d{2}\1\d{2}\1\d{2}\1[A-D]|[ -]?\d{6}[ -]?[A-D]|[ \-.]?\d{2}.?\d{2}.?\d{2}[ \-.]?[A-D])$/s.test(match[0])
      )
        continue
    }
    if (isMasked(reading, start, end)) continue
    const spaced = /[ \-.·\n]/.test(match[0])
    yield { kind: 'nino', start, end, confidence: called ? 'certain' : spaced ? 'likely' : 'possible' }
  }
}

/** Ten digits with a check digit modulo 11; a phone number passes one time in eleven, so form or words must agree. */
export function* healthServiceNumbers(reading: Reading): Generator<Candidate> {
  const british = reading.context.jurisdictions.includes('uk')
  for (const { digits, shape, start, end } of stretches(reading, 10, 10)) {
    if (!isHealthService(digits) || isMasked(reading, start, end)) continue
    const label = labelOf(reading, start, end)
    const called = label?.name === 'nhs' || (label?.name === 'patient-number' && label.tight)
    if (!called && (!british || shape !== '3-3-4' || label?.name === 'phone' || label?.tight)) continue
    if (!called && !/^\d{3}[ \n]\d{3}[ \n]\d{4}$|^\d{3}-\d{3}-\d{4}$/.test(reading.text.slice(start, end))) continue
    yield { kind: 'nhs', start, end, confidence: called ? 'certain' : 'likely' }
  }
}

export function isHealthService(digits: string): boolean {
  if (digits[0] === '0' || /^(\d)\1+$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at)
  const check = 11 - (sum % 11)
  return check !== 10 && check % 11 === Number(digits[9])
}

/** Unique taxpayer references: ten digits, never without their name. */
export function* taxpayerReferences(reading: Reading): Generator<Candidate> {
  if (!/utr|unique|assessment/.test(reading.plain)) return
  for (const { digits, start, end } of stretches(reading, 10, 10)) {
    const label = labelOf(reading, start, end)
    if (label?.name !== 'utr' || /^(\d)\1+$/.test(digits) || isMasked(reading, start, end)) continue
    yield { kind: 'utr', start, end, confidence: 'certain' }
  }
}

const DATE_LIKE = /(?<![a-z])(?:on|from|until|by|dated?|meeting|since|before|after|at|between|and|to|due|le|du|au)[ :]{0,2}$/

/** A sort code with the account it belongs to, or called a sort code. */
export function* sortCodes(reading: Reading): Generator<Candidate> {
  const isCalled = /sort ?code|s\/c/.test(reading.plain)
  for (const { shape, start, end, digits, opens } of stretches(reading, 6, 6)) {
    if (shape !== '2-2-2' && !(shape === '6' && isCalled)) continue
    const value = reading.text.slice(start, end)
    const label = labelOf(reading, start, end)
    const called = label?.name === 'sort-code'
    if (shape === '6' && !called) continue
    if (!called && !opens) continue
    if (!called && !/^\d\d([- ])\d\d\1\d\d$/.test(value)) continue
    if (/^(\d)\1+$/.test(digits) || isMasked(reading, start, end)) continue
    const account = accountAfter(reading, end)
    const isFollowed = ACCOUNT_BEFORE.test(before(reading, start, 40))
    if (!account && !isFollowed && (!called || digits === '123456')) continue
    if (!called && !isFollowed && DATE_LIKE.test(before(reading, start, 24)) && !account?.called) continue
    yield { kind: 'sort-code', start, end, confidence: 'certain' }
    if (account) yield { kind: 'bank-account', start: account.start, end: account.end, confidence: 'certain' }
  }
  if (isCalled) yield* accountsBeforeSortCodes(reading)
}

const ACCOUNT_AFTER = /^[^\d]{1,44}?(?<!\d)((?:\d[ -]?){5,7}\d)(?!\d|[.,:/]\d| ?%|[ -]\d)/

function accountAfter(reading: Reading, end: number): { start: number; end: number; called: boolean } | undefined {
  const tail = after(reading, end, 64)
  const match = ACCOUNT_AFTER.exec(tail)
  if (!match) return undefined
  const value = match[1]!.trimEnd()
  const lead = match[0].slice(0, match[0].length - match[1]!.length)
  const called = /a\/c|acc|account|compte|beneficiary|payee/.test(lead)
  if (!called && !/^[ ,;/|&\n()-]{1,4}$/.test(lead)) return undefined
  const start = end + lead.length
  if (/[£$€]/.test(lead) || !isFree(reading.text, start, start + value.length)) return undefined
  return { start, end: start + value.length, called }
}

/** “account 12345678 at 20-00-00”. */
const ACCOUNT_BEFORE = /(?<![a-z])(?:account|a\/c|acc|acct)(?: (?:no|number))?[.: ]{1,3}\d{6,8}(?: at | @ |[ ,/]{1,3})$/

/** “Account 12345678, sort code 20-00-00”. */
function* accountsBeforeSortCodes(reading: Reading): Generator<Candidate> {
  for (const { start, end, digits } of stretches(reading, 6, 8)) {
    if (!/^[^\d]{1,24}sort ?code[^\d]{1,12}\d\d[- ]?\d\d[- ]?\d\d/.test(after(reading, end, 60))) continue
    if (labelBefore(reading, start)?.name === 'sort-code' || /^(\d)\1+$/.test(digits)) continue
    yield { kind: 'bank-account', start, end, confidence: 'certain' }
  }
}
