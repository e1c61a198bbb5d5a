import type { Firm, IsoDate, Jurisdiction, Language } from 'finsocial/rule'

/** What a value is. One privacy rule gathers several kinds. */
export const KINDS = [
  'email',
  'phone',
  'card',
  'ssn',
  'nino',
  'nir',
  'thai-id',
  'itin',
  'ein',
  'utr',
  'spi',
  'iban',
  'bank-account',
  'sort-code',
  'routing',
  'promptpay',
  'account',
  'birth-date',
  'address',
  'passport',
  'driving-licence',
  'identity-card',
  'ip',
  'one-time-code',
  'password',
  'card-code',
  'private-key',
  'token',
  'seed-phrase',
  'wallet',
  'nhs',
  'mbi',
  'patient-number',
  'health-detail',
  'client-detail',
  'client-handle',
  'line-id',
] as const
export type Kind = (typeof KINDS)[number]

/** `certain`: the value proves itself (check digit, exact form) or is named; `likely`: shape and surroundings agree; `possible`: shape alone. */
export type Confidence = 'certain' | 'likely' | 'possible'

/** A value found, in the offsets of the text that was given. */
export interface Detection {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  readonly confidence: Confidence
  /** From a range kept for examples: left over in a draft rather than anybody's. */
  readonly placeholder: boolean
  /** What may be shown in its place; at most the last two characters are kept. */
  readonly masked: string
}

export interface DetectContext {
  readonly jurisdictions: readonly Jurisdiction[]
  readonly languages: readonly Language[]
  readonly firm?: Firm | undefined
  readonly today: IsoDate
}

/** What a detector hands over, in the offsets of the folded text. */
export interface Candidate {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  readonly confidence: Confidence
  readonly placeholder?: boolean
  /** Recognised as nobody's: it keeps other readings off its characters and is not reported. */
  readonly dismissed?: true
}
