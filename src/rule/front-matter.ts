import type { Audience, Channel, Format, IsoDate, Jurisdiction, Language, Product, Purpose, Status } from './vocabulary.js'

/** The facts that travel with a draft. Every key is optional; lists are always lists here, however they were written. */
export interface FrontMatter {
  readonly title?: string
  readonly publishTitle?: boolean
  readonly language?: Language
  readonly alsoLanguages?: readonly Language[]
  readonly jurisdictions?: readonly Jurisdiction[]
  readonly states?: readonly string[]
  readonly channels?: readonly Channel[]
  readonly format?: Format
  readonly purpose?: Purpose
  readonly audience?: readonly Audience[]
  readonly products?: readonly Product[]
  readonly offering?: 'registered' | '506b' | '506c' | 'reg-a' | 'reg-cf'
  readonly firm?: Firm
  readonly author?: Author
  readonly employer?: Employer
  readonly targeting?: Targeting
  readonly approval?: Approval
  readonly filing?: readonly Filing[]
  readonly retention?: Retention
  readonly publishAt?: IsoDate
  readonly firstUsedOn?: IsoDate
  readonly lastUsedOn?: IsoDate
  readonly consent?: Consent
  readonly evidence?: readonly EvidenceEntry[]
  readonly disclosures?: { readonly profile?: readonly string[]; readonly landing?: readonly string[] }
  readonly figures?: Readonly<Record<string, string | number>>
  readonly media?: readonly Media[]
  readonly generatedBy?: 'human' | 'ai' | 'mixed'
  readonly review?: { readonly by?: string; readonly on?: IsoDate }
  readonly status?: Status
  readonly finsocial?: { readonly waivers?: readonly FieldWaiver[] }
}

export const FIRM_KINDS = [
  'broker-dealer',
  'adviser',
  'dual',
  'bank',
  'credit-union',
  'insurer',
  'producer',
  'mortgage-lender',
  'lender',
  'fund-manager',
  'cpo-cta',
  'municipal-dealer',
  'crypto',
  'plan-provider',
  'employer',
  'other',
] as const
export type FirmKind = (typeof FIRM_KINDS)[number]

export interface Firm {
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly kind?: FirmKind
  readonly ids?: readonly string[]
  readonly domains?: readonly string[]
  readonly emails?: readonly string[]
  readonly phones?: readonly string[]
  readonly addresses?: readonly string[]
  readonly handles?: readonly string[]
}

export const AUTHOR_RELATIONS = [
  'firm',
  'employee',
  'appointed-representative',
  'affiliate',
  'influencer',
  'client',
  'unauthorised',
] as const
export type AuthorRelation = (typeof AUTHOR_RELATIONS)[number]

export interface Author {
  readonly name?: string
  readonly relation?: AuthorRelation
  readonly paid?: boolean
  readonly value?: string | number
  readonly agreement?: string
  readonly holdsPosition?: boolean
}

export interface Employer {
  readonly name?: string
  readonly agreement?: string
  readonly approvedBy?: string
  readonly approvedOn?: IsoDate
}

export interface Targeting {
  readonly employers?: readonly string[]
  readonly jobTitles?: readonly string[]
  readonly industries?: readonly string[]
  readonly interests?: readonly string[]
  readonly ages?: string
  readonly regions?: readonly string[]
  readonly customAudience?: string | boolean
}

export interface Approval {
  readonly by?: string
  readonly role?: string
  readonly on?: IsoDate
  readonly expires?: IsoDate
  readonly digest?: string
  readonly reference?: string
  readonly jurisdictions?: readonly Jurisdiction[]
  readonly channels?: readonly Channel[]
  readonly firmReference?: string
  readonly attestedOn?: IsoDate
}

export interface Filing {
  readonly regime?: string
  readonly submittedOn?: IsoDate
  readonly reference?: string
  readonly exclusion?: string
}

export interface Retention {
  readonly archive?: string
  readonly class?: string
  readonly years?: number
  /** A date, or `indefinite`. */
  readonly until?: IsoDate
}

export interface Consent {
  readonly reference?: string
  readonly on?: IsoDate
  readonly person?: string
}

export interface EvidenceEntry {
  readonly id?: string
  readonly claim?: string
  readonly source?: string
  readonly url?: string
  readonly asOf?: IsoDate
  readonly expires?: IsoDate
}

export interface Media {
  readonly file?: string
  readonly alt?: string
  readonly text?: string
  readonly seconds?: number
  readonly kind?: string
}

export interface FieldWaiver {
  readonly rule: string
  readonly match?: string
  readonly reason?: string
  readonly by?: string
  readonly until?: IsoDate
}
