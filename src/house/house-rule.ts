import type { Effective } from '../rule/authority.js'
import type { Draft, FigureKind, Guard, Scope } from '../rule/draft.js'
import type { Audience, Channel, Hazard, Jurisdiction, Language, Purpose, Severity, Status } from '../rule/vocabulary.js'

export const KINDS = ['forbid', 'prefer', 'require', 'require-when', 'limit', 'consistent', 'field', 'metric'] as const
export type Kind = (typeof KINDS)[number]

/** What counts as near, or as one. */
export const PLACES = ['sentence', 'block', 'post', 'document'] as const
export type Place = (typeof PLACES)[number]

export const SCOPES = [
  'body',
  'heading',
  'list-item',
  'quote',
  'table-cell',
  'alt',
  'title',
  'html',
  'footnote',
  'field',
] as const satisfies readonly Scope[]
export const GUARDS = [
  'negated',
  'warned',
  'quoted',
  'defined',
  'hypothetical',
  'question',
  'attributed',
] as const satisfies readonly Guard[]
export const FIGURE_KINDS = [
  'return',
  'rate',
  'fee',
  'cash-back',
  'discount',
  'bonus',
  'payment',
  'down-payment',
  'share',
  'rating',
  'growth',
  'inflation',
  'allocation',
  'tax',
  'loss',
  'price',
  'amount',
  'count',
  'multiple',
] as const satisfies readonly FigureKind[]
export const METRICS = [
  'characters',
  'words',
  'sentences',
  'words-per-sentence',
  'hashtags',
  'mentions',
  'links',
  'emoji',
  'exclamation-marks',
  'capital-share',
] as const
export type Metric = (typeof METRICS)[number]

export type ByLanguage<T> = { readonly [L in Language]?: T }
export type HouseTerm =
  | string
  | { readonly term: string; readonly say?: readonly string[]; readonly unless?: readonly string[]; readonly with?: readonly string[] }

export interface HouseWords {
  readonly terms?: ByLanguage<readonly HouseTerm[]>
  readonly patterns?: ByLanguage<readonly string[]>
  readonly disclosures?: readonly string[]
}

export interface HouseExample {
  readonly lang: Language
  readonly text: string
  readonly match?: string
}

export interface Requirement {
  readonly anyOf?: HouseWords
  readonly allOf?: HouseWords
  readonly within?: Place
  readonly before?: 'fold' | number
}

export interface HouseWhen extends HouseWords {
  readonly scopes?: readonly Scope[]
  readonly figures?: readonly FigureKind[]
  readonly field?: string
  readonly in?: readonly string[]
  readonly present?: boolean
}

/** A firm’s own rule, as it stands in a YAML file of `rulesDir`, after validation. */
export interface HouseRule {
  readonly id: string
  readonly kind: Kind
  readonly why: string
  readonly severity?: Severity
  readonly maturity?: 'trial' | 'settled' | 'retired'
  readonly message?: string
  readonly advice?: string
  readonly hazard?: Hazard
  readonly tags?: readonly string[]
  readonly jurisdictions?: readonly Jurisdiction[]
  readonly languages?: readonly Language[]
  readonly citations?: readonly {
    readonly authority: string
    readonly ref: string
    readonly url?: string
    readonly title?: string
    readonly jurisdiction?: Jurisdiction
    readonly checked?: string
  }[]
  readonly effective?: Effective
  readonly suppressible?: boolean
  readonly timeoutMs?: number
  readonly applies?: {
    readonly channels?: readonly Channel[]
    readonly audience?: readonly Audience[]
    readonly purposes?: readonly Purpose[]
    readonly status?: readonly Status[]
    readonly scopes?: readonly Scope[]
  }
  readonly terms?: ByLanguage<readonly HouseTerm[]>
  readonly patterns?: ByLanguage<readonly string[]>
  readonly say?: ByLanguage<readonly string[]>
  readonly guards?: 'none' | readonly Guard[]
  readonly unless?: HouseWords & { readonly within?: Place }
  readonly when?: HouseWhen
  readonly require?: 'present' | 'absent' | Requirement
  readonly variants?: ByLanguage<readonly (readonly string[])[]>
  readonly field?: string
  readonly in?: readonly string[]
  readonly matches?: string
  readonly metric?: Metric
  readonly within?: Place
  readonly max?: number
  readonly min?: number
  readonly examples: { readonly bad: readonly HouseExample[]; readonly good: readonly HouseExample[] }
}

/** What rules may refer to and do not bring themselves. */
export interface HouseWorld {
  /** The firm’s disclosure wording by id. */
  readonly disclosures: ReadonlyMap<string, ByLanguage<string>>
  /** How many characters of a post a channel shows before its “more”. */
  readonly foldOf: (draft: Draft, channel: Channel) => number | undefined
}

/** One thing that keeps a rule from being used, with the path of its key. */
export interface HouseProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}
