import { isCalledSample, namesSomebody } from './cues.js'
import type { Candidate } from './kinds.js'
import { type Label, labelOf } from './labels.js'
import { around, isMasked, type Reading, stretches } from './reading.js'

/** Social security numbers, taxpayer and employer numbers, bank routing numbers: nine digits that only form and words tell apart. */
export function* unitedStatesNumbers(reading: Reading): Generator<Candidate> {
  for (const { digits, shape, start, end, whole } of stretches(reading, 9, 9)) {
    if (isMasked(reading, start, end)) continue
    const separators = reading.text.slice(start, end).replace(/\d/g, '')
    const label = labelOf(reading, start, end)
    if (label?.name === 'benign' && (label.tight || shape === '9')) continue
    const kind = kindOf({ digits, shape, separators, label, whole, reading, start, end })
    if (!kind) continue
    const owned = reading.contacts.isId(digits)
    const placeholder = (kind === 'ssn' || kind === 'itin') && isReserved(digits)
    const excused = owned || (placeholder && isCalledSample(reading, start, end))
    const confidence = label && label.name !== 'benign' ? 'certain' : 'likely'
    yield { kind, start, end, confidence, placeholder, ...(excused ? { dismissed: true } : {}) }
  }
}

interface Nine {
  readonly digits: string
  readonly shape: string
  readonly separators: string
  readonly label: Label | undefined
  readonly whole: boolean
  readonly reading: Reading
  readonly start: number
  readonly end: number
}

type NineKind = 'ssn' | 'itin' | 'ein' | 'routing'

const SSN_LABELS = new Set(['ssn', 'tin', 'itin'])

function kindOf({ digits, shape, separators, label, whole, reading, start, end }: Nine): NineKind | undefined {
  const name = label?.name
  const printed = shape === '3-2-4' && PRINTED.test(separators) && (whole || !isInChain(reading.text, start, end))
  if (name === 'routing') return isRouting(digits) ? 'routing' : undefined
  if (name === 'ein' || (shape === '2-7' && (name === 'tin' || isEmployerOfSomebody(reading, start, end)))) {
    return isEmployer(digits) && !isPublicEmployer(reading, start, end) ? 'ein' : undefined
  }
  const called = name !== undefined && SSN_LABELS.has(name) && (whole || shape === '9')
  if (!called && !printed) return undefined
  if (isSocialSecurity(digits) || isAdvertised(digits)) return 'ssn'
  return isTaxpayer(digits) ? 'itin' : undefined
}

/** Hyphens go on to further digits: a book number, a part number. */
const isInChain = (text: string, start: number, end: number): boolean =>
  /\d-$/.test(text.slice(Math.max(0, start - 2), start)) || /^-\d/.test(text.slice(end, end + 2))

/** The same separator twice, a broken line counting as one. */
const PRINTED = /^(?:([-. ·_/])\1|\n[-. ]|[-. ]\n|-\n-?|--?\n| ?- {1,2}- ?|\n\n?)$/

/** Area, group and serial each have values that were never given out. */
export function isSocialSecurity(digits: string): boolean {
  const area = digits.slice(0, 3)
  return area !== '000' && area !== '666' && area[0] !== '9' && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000'
}

/** ITIN groups 50-65, 70-88, 90-92, 94-99; 93 is the adoption number. */
export function isTaxpayer(digits: string): boolean {
  const group = Number(digits.slice(3, 5))
  return digits[0] === '9' && ((group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 99))
}

const NO_EMPLOYER = new Set(['00', '07', '08', '09', '17', '18', '19', '28', '29', '49', '69', '70', '78', '79', '89', '96', '97'])

export const isEmployer = (digits: string): boolean => !NO_EMPLOYER.has(digits.slice(0, 2)) && !/^(\d)\1+$/.test(digits)

/** Federal Reserve prefix and the 3-7-1 check of the American Bankers Association. */
export function isRouting(digits: string): boolean {
  const prefix = Number(digits.slice(0, 2))
  if (!(prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80) || /^0+$/.test(digits))
    return false
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * [3, 7, 1][at % 3]!
  return sum % 10 === 0
}

/** 987-65-4320 to -4329 were set aside for advertising. */
const isAdvertised = (digits: string): boolean => digits.startsWith('98765432')

/** Numbers printed on sample cards and in adverts until somebody took them for their own. */
const isReserved = (digits: string): boolean =>
  isAdvertised(digits) || digits === '078051120' || digits === '219099999' || digits === '123456789' || digits === '457555462'

/** A number that a charity or the firm itself publishes. */
const isPublicEmployer = (reading: Reading, start: number, end: number): boolean =>
  /(?<![a-z])(?:our(?! (?:[a-z-]{2,14} )?(?:clients?|customers?|borrowers?|members?|applicants?|tenants?))|tax-?exempt|501\(c\)|charit(?:y|able)|non-?profits?|foundation|donations?|donate|association|the firm's|the bank's)(?![a-z])/.test(
    around(reading, start, end, 90),
  )

const isEmployerOfSomebody = (reading: Reading, start: number, end: number): boolean =>
  /(?<![a-z])(?:clients?|customers?|sole proprietor|borrower|her|his|their|business owner)(?:'s)?(?![a-z])/.test(
    around(reading, start, end, 60),
  ) &&
  namesSomebody(around(reading, start, end, 60)) &&
  !/[/]/.test(reading.text.slice(start, end))
