import type { Audience, Authority, AuthorRelation, Draft, FirmKind, IsoDate, Jurisdiction, Product, Purpose } from 'finsocial/rule'
import { eu } from './authorities/eu.js'
import { fr } from './authorities/fr.js'
import { th } from './authorities/th.js'
import { uk } from './authorities/uk.js'
import { us } from './authorities/us.js'
import { addYears, dayOf, fiscalYearEnd, later } from './calendar/date.js'

/** What is known of a draft that a period can hang on. */
export interface RetentionFacts {
  readonly jurisdictions: readonly Jurisdiction[]
  readonly firmKind?: FirmKind | undefined
  readonly products?: readonly Product[] | undefined
  readonly audience?: readonly Audience[] | undefined
  readonly purpose?: Purpose | undefined
  readonly author?: AuthorRelation | undefined
  /** `retention.class`: what the firm files the record under. Only the names of `RETENTION_CLASSES` mean something here. */
  readonly class?: string | undefined
}

/** A minimum that one provision sets. */
export interface RetentionRow {
  /** Names it in ledgers and messages. */
  readonly id: string
  readonly years: number | 'indefinite'
  /** From when the years run. A fiscal year that is not stated ends with the calendar year. */
  readonly from: 'last use' | 'end of the fiscal year of last use'
  /** Years for which the record stays at hand, where the provision says so. */
  readonly atHand?: number
  readonly authority: Authority
  /** The provision asks for a record but names no period: the years are what firms and other regimes keep to. */
  readonly habit?: true
  applies(facts: RetentionFacts): boolean
}

/** Classes that change what the law asks; any other class is a name of the firm’s own. */
export const RETENTION_CLASSES = [
  'pension-transfer',
  'pension-conversion',
  'pension-opt-out',
  'fsavc',
  'pension',
  'life',
  'mifid',
  'general',
  'complaint',
  'authority-request',
] as const
export type RetentionClass = (typeof RETENTION_CLASSES)[number]

const FOREVER: readonly string[] = ['pension-transfer', 'pension-conversion', 'pension-opt-out', 'fsavc']
const BROKERS: readonly FirmKind[] = ['broker-dealer', 'dual']
const INSURERS: readonly FirmKind[] = ['insurer', 'producer']
const SECURITIES_FIRMS: readonly FirmKind[] = ['broker-dealer', 'adviser', 'dual', 'fund-manager', 'cpo-cta']
const INSTRUMENTS: readonly Product[] = [
  'stock',
  'bond',
  'fund',
  'mutual-fund',
  'etf',
  'money-market-fund',
  'closed-end-fund',
  'private-fund',
  'option',
  'futures',
  'forex',
  'cfd',
  'crypto-etn',
  'restricted-security',
  'ltaf',
  'structured-product',
]
const CRYPTO: readonly Product[] = ['crypto', 'stablecoin']
const INSURANCE: readonly Product[] = ['life', 'insurance', 'fixed-annuity', 'variable-annuity', 'unit-linked']
/** No promotion: outside of what the European, French, British and Thai rows are about. */
const NO_PROMOTION: readonly Purpose[] = ['recruiting', 'service']
const PROFESSIONAL: readonly Audience[] = ['institutional', 'intermediary']

const has = (list: readonly Product[] | undefined, some: readonly Product[]) => (list ?? []).some((product) => some.includes(product))
const is = (kind: FirmKind | undefined, some: readonly FirmKind[]) => kind !== undefined && some.includes(kind)
const promotes = (facts: RetentionFacts) => !facts.purpose || !NO_PROMOTION.includes(facts.purpose)

/** Copy that only shows the firm (image advertising), or that is not for retail clients, needs no record in the UK. */
const isUkPromotion = (facts: RetentionFacts) =>
  promotes(facts) &&
  facts.purpose !== 'company-update' &&
  !(facts.audience?.length && facts.audience.every((one) => PROFESSIONAL.includes(one)))

const byJurisdiction: Readonly<Record<Jurisdiction, readonly RetentionRow[]>> = {
  us: [
    {
      id: 'us/broker-communications',
      years: 3,
      atHand: 2,
      from: 'last use',
      authority: us.rule17a4,
      applies: ({ firmKind }) => is(firmKind, BROKERS),
    },
    {
      id: 'us/broker-communications-file',
      years: 3,
      atHand: 2,
      from: 'last use',
      authority: us.finra2210RecordPeriod,
      applies: ({ firmKind }) => is(firmKind, BROKERS),
    },
    {
      id: 'us/customer-complaint',
      years: 4,
      from: 'last use',
      authority: us.finra4513,
      applies: (facts) => facts.class === 'complaint' && is(facts.firmKind, BROKERS),
    },
    {
      id: 'us/adviser-advertisement',
      years: 5,
      atHand: 2,
      from: 'end of the fiscal year of last use',
      authority: us.rule2042Advertisements,
      applies: ({ firmKind }) => is(firmKind, ['adviser', 'dual', 'fund-manager']),
    },
    {
      id: 'us/adviser-support',
      years: 5,
      from: 'end of the fiscal year of last use',
      authority: us.rule2042Support,
      applies: ({ firmKind, author }) =>
        is(firmKind, ['adviser', 'dual', 'fund-manager']) && (author === 'client' || author === 'influencer' || author === 'affiliate'),
    },
    {
      // Bank dealers may stop after three years; a draft does not say which kind a dealer is.
      id: 'us/municipal-dealer',
      years: 4,
      from: 'last use',
      authority: us.msrbG8G9,
      applies: ({ firmKind }) => firmKind === 'municipal-dealer',
    },
    {
      id: 'us/commodity-promotion',
      years: 5,
      atHand: 2,
      from: 'last use',
      authority: us.nfa229Records,
      applies: ({ firmKind }) => firmKind === 'cpo-cta',
    },
    {
      id: 'us/mortgage-communication',
      years: 2,
      from: 'last use',
      authority: us.regNRecords,
      applies: ({ firmKind, products }) => firmKind === 'mortgage-lender' || has(products, ['mortgage', 'reverse-mortgage', 'heloc']),
    },
    {
      id: 'us/deposit-advertisement',
      years: 2,
      from: 'last use',
      authority: us.regDdRecords,
      applies: ({ products }) => has(products, ['deposit', 'cd']),
    },
    {
      // Or until the next examination, whichever is later: a date that a draft does not know.
      id: 'us/insurance-advertisement',
      years: 4,
      from: 'last use',
      authority: us.naic570Records,
      applies: ({ firmKind, products }) => is(firmKind, INSURERS) || has(products, INSURANCE),
    },
    {
      id: 'us/unknown-registrant',
      years: 6,
      from: 'last use',
      authority: us.finra4511,
      applies: ({ firmKind }) => firmKind === undefined || firmKind === 'other',
    },
  ],
  uk: [
    {
      id: 'uk/pension-transfer',
      years: 'indefinite',
      from: 'last use',
      authority: uk.cobs411Periods,
      applies: (facts) => FOREVER.includes(facts.class ?? ''),
    },
    {
      id: 'uk/life-or-pension',
      years: 6,
      from: 'last use',
      authority: uk.cobs411Periods,
      applies: (facts) =>
        isUkPromotion(facts) &&
        (['pension', 'life'].includes(facts.class ?? '') || has(facts.products, ['pension', 'life', 'unit-linked'])),
    },
    {
      id: 'uk/mifid-business',
      years: 5,
      from: 'last use',
      authority: uk.cobs411Periods,
      // A firm that files a fund promotion as `general` says that it is not MiFID business.
      applies: (facts) =>
        isUkPromotion(facts) && (facts.class === 'mifid' || (facts.class !== 'general' && has(facts.products, INSTRUMENTS))),
    },
    { id: 'uk/promotion', years: 3, from: 'last use', authority: uk.cobs411Periods, applies: isUkPromotion },
  ],
  eu: [
    {
      id: 'eu/mifid-business',
      years: 5,
      from: 'last use',
      authority: eu.mifidRecords,
      applies: (facts) =>
        promotes(facts) &&
        (facts.class === 'mifid' || has(facts.products, INSTRUMENTS) || is(facts.firmKind, ['broker-dealer', 'adviser', 'dual'])),
    },
    {
      id: 'eu/crypto-service',
      years: 5,
      from: 'last use',
      authority: eu.micaRecords,
      applies: (facts) => promotes(facts) && (facts.firmKind === 'crypto' || has(facts.products, CRYPTO)),
    },
    {
      id: 'eu/authority-request',
      years: 7,
      from: 'last use',
      authority: eu.mifidRecords,
      applies: (facts) => facts.class === 'authority-request',
    },
  ],
  fr: [
    {
      id: 'fr/social-media-archive',
      years: 5,
      habit: true,
      from: 'last use',
      authority: fr.acpr2016R01Archives,
      applies: promotes,
    },
    {
      id: 'fr/influencer-evidence',
      years: 5,
      from: 'last use',
      authority: fr.influenceEvidence,
      applies: ({ author }) => author === 'influencer' || author === 'affiliate',
    },
  ],
  th: [
    {
      id: 'th/securities-record',
      years: 5,
      atHand: 2,
      from: 'last use',
      authority: th.secRecords,
      applies: (facts) => promotes(facts) && (is(facts.firmKind, SECURITIES_FIRMS) || has(facts.products, INSTRUMENTS)),
    },
    {
      id: 'th/advertising',
      years: 5,
      from: 'last use',
      authority: th.advertisingRecords,
      applies: promotes,
    },
  ],
}

/** Every minimum that is known, for documentation and tests. */
export const retentionRows: readonly RetentionRow[] = Object.values(byJurisdiction).flat()

export interface RetentionMinimum {
  /** 0 where no provision asks for a record. */
  readonly years: number | 'indefinite'
  /** The rows that set it; several where they agree. */
  readonly because: readonly RetentionRow[]
  /** All that apply, the longest first. */
  readonly rows: readonly RetentionRow[]
}

/** The longest period that applies. */
export function retentionFor(facts: RetentionFacts): RetentionMinimum {
  const rows = facts.jurisdictions
    .flatMap((jurisdiction) => byJurisdiction[jurisdiction])
    .filter((row) => row.applies(facts))
    .sort((left, right) => weightOf(right) - weightOf(left))
  const [longest] = rows
  if (!longest) return { years: 0, because: [], rows }
  return { years: longest.years, because: rows.filter((row) => weightOf(row) === weightOf(longest)), rows }
}

/** The minimum as far as sources back it: without the rows that rest on memory or on habit. */
export function provenRetention(minimum: RetentionMinimum): RetentionMinimum {
  const rows = minimum.rows.filter((row) => row.authority.evidence !== 'memory' && !row.habit)
  const [longest] = rows
  return longest
    ? { years: longest.years, because: rows.filter((row) => weightOf(row) === weightOf(longest)), rows }
    : { years: 0, because: [], rows }
}

/** The last day on which the record must still be there; nothing where no provision asks for one. */
export function retainUntil(minimum: RetentionMinimum, lastUse: IsoDate, fiscalEnd?: string): IsoDate | 'indefinite' | undefined {
  const dates = minimum.rows.map((row) => untilOf(row, lastUse, fiscalEnd))
  return dates.includes('indefinite') ? 'indefinite' : dates.sort().at(-1)
}

function untilOf(row: RetentionRow, lastUse: IsoDate, fiscalEnd?: string): IsoDate | 'indefinite' {
  if (row.years === 'indefinite') return 'indefinite'
  const start = row.from === 'last use' ? dayOf(lastUse) : fiscalYearEnd(lastUse, fiscalEnd)
  return addYears(start, row.years, 'spill')
}

/** Years that run from the end of a fiscal year reach further than as many that run from a day in it. */
function weightOf(row: RetentionRow): number {
  if (row.years === 'indefinite') return Number.POSITIVE_INFINITY
  return row.years + (row.from === 'last use' ? 0 : 0.5)
}

/** The minimum for a draft. */
export function retentionOf(draft: Draft): RetentionMinimum {
  const { firm, author, audience, purpose, retention } = draft.frontMatter
  return retentionFor({
    jurisdictions: draft.jurisdictions,
    firmKind: firm?.kind,
    products: draft.products.map(({ value }) => value),
    audience,
    purpose,
    author: author?.relation,
    class: retention?.class,
  })
}

/** From which day a draft's record is counted: its last use, as far as it is known. */
export function lastUseOf(draft: Draft): IsoDate {
  const { lastUsedOn, firstUsedOn, publishAt } = draft.frontMatter
  return lastUsedOn ?? later(draft.today, firstUsedOn ?? publishAt ?? draft.today)
}

/** What of a draft no archive of public posts holds: messages, and what vanishes within a day. */
export function fleetingOf(draft: Draft): 'messages' | 'stories' | 'LINE messages' | undefined {
  const { format } = draft.frontMatter
  if (format === 'dm') return 'messages'
  if (format === 'story') return 'stories'
  return draft.channels.includes('line') ? 'LINE messages' : undefined
}
