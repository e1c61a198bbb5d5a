import { getCountrySpecifications, isValidBBAN, ValidationErrorsIBAN, validateIBAN } from 'ibantools'
import { isCalledSample } from './cues.js'
import type { Candidate } from './kinds.js'
import { isMasked, type Reading } from './reading.js'

const HEAD = /(?<![A-Za-z0-9])[A-Za-z][ ]?[A-Za-z][ \-.\n]{0,2}\d[ ]?\d(?=[ \-.\n]{0,3}[A-Za-z0-9])/g
const BETWEEN = new Set(' -.\n·_/')
const MAX_BETWEEN = 3

/** Accounts that banks and standards print in their own documentation. */
const PUBLISHED = new Set([
  'GB29NWBK60161331926819',
  'GB82WEST12345698765432',
  'GB33BUKB20201555555555',
  'GB94BARC10201530093459',
  'FR1420041010050500013M02606',
  'FR7630006000011234567890189',
  'FR7630001007941234567890185',
  'FR7630004000031234567890143',
  'DE89370400440532013000',
  'DE75512108001245126199',
  'BE68539007547034',
  'BE71096123456769',
  'NL91ABNA0417164300',
  'NL02ABNA0123456789',
  'ES9121000418450200051332',
  'ES7921000813610123456789',
  'IT60X0542811101000000123456',
  'CH9300762011623852957',
  'CH5604835012345678009',
  'IE29AIBK93115212345678',
  'IE64IRCE92050112345678',
  'LU280019400644750000',
  'LU120010001234567891',
  'PT50000201231234567890154',
  'AT611904300234573201',
  'AT483200000012345864',
])

let lengths: Map<string, number> | undefined

function lengthOf(country: string): number | undefined {
  lengths ??= new Map(Object.entries(getCountrySpecifications()).flatMap(([code, { chars }]) => (chars ? [[code, chars] as const] : [])))
  return lengths.get(country)
}

export function* ibans(reading: Reading): Generator<Candidate> {
  if (!reading.runs.length) return
  const { text } = reading
  HEAD.lastIndex = 0
  for (let head = HEAD.exec(text); head; head = HEAD.exec(text)) {
    HEAD.lastIndex = head.index + 1
    const length = lengthOf(head[0].replace(/[^A-Za-z]/g, '').toUpperCase())
    const found = length && take(text, head.index, length)
    if (!found) continue
    const faults = faultsOf(found.value)
    if (faults !== 'none') {
      // Mistyped, it is nobody's account; nor are the digits in it anybody's card.
      if (faults === 'check') yield { kind: 'iban', start: head.index, end: found.end, confidence: 'certain', dismissed: true }
      continue
    }
    HEAD.lastIndex = found.end
    const placeholder = PUBLISHED.has(found.value)
    const span = { start: head.index, end: found.end }
    if (isMasked(reading, span.start, span.end)) continue
    const excused = (placeholder && isCalledSample(reading, span.start, span.end)) || reading.contacts.isId(found.value)
    yield { kind: 'iban', ...span, confidence: 'certain', placeholder, ...(excused ? { dismissed: true } : {}) }
  }
}

/** `length` letters and digits from `start`, across separators; nothing when the value would go on. */
function take(text: string, start: number, length: number): { value: string; end: number } | undefined {
  let value = ''
  let gap = 0
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at)
    if (/[A-Za-z0-9]/.test(char)) {
      value += char
      gap = 0
      if (value.length === length) return /[A-Za-z0-9]/.test(text.charAt(at + 1)) ? undefined : { value: value.toUpperCase(), end: at + 1 }
    } else if (!BETWEEN.has(char) || ++gap > MAX_BETWEEN || (char === '\n' && text.charAt(at - 1) === '\n')) return undefined
  }
  return undefined
}

/** Country length, form and mod 97; a national check digit inside may be wrong, the transfer would still be tried. */
function faultsOf(value: string): 'none' | 'check' | 'form' {
  const { errorCodes } = validateIBAN(value)
  const serious = errorCodes.filter((code) => code !== ValidationErrorsIBAN.WrongAccountBankBranchChecksum)
  if (!serious.length) return 'none'
  return serious.every((code) => code === ValidationErrorsIBAN.WrongIBANChecksum) ? 'check' : 'form'
}

/** Whether a domestic account number is right for its country. */
export const bbanOf = (country: string, value: string): boolean => isValidBBAN(value, country)
