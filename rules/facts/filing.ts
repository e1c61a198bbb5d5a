import type { Audience, Authority, Draft, FirmKind, Format, IsoDate, Product, Purpose } from 'finsocial/rule'
import { us } from './authorities/us.js'
import { addBusinessDays, calendars } from './calendar/business-days.js'
import { addDays } from './calendar/date.js'
import { dayIn } from './calendar/zones.js'

/** When a piece goes to a regulator, counted from its first use. */
export interface FilingClock {
  /** How a draft names it in `filing[].regime`; the name before the first dash stands for all of that body. */
  readonly regime: string
  readonly when: 'before' | 'after'
  readonly days: number
  readonly unit: 'business' | 'calendar'
  /** Whether use waits for the regulator’s answer. */
  readonly waits: boolean
  readonly authority: Authority
}

const prior = { when: 'before', days: 10, unit: 'business', waits: false } as const
const subsequent = { when: 'after', days: 10, unit: 'business', waits: false } as const

/**
 * The clocks of the United States. No other regulator here takes single pieces; approvers in the United Kingdom report
 * on their approvals twice a year, which is no matter of one draft.
 */
export const filingClocks = {
  firstYear: { regime: 'finra-first-year', ...prior, authority: us.finra2210FilingPrior },
  fundRanking: { regime: 'finra-fund-ranking', ...prior, authority: us.finra2210RankingFiling },
  securityFutures: { regime: 'finra-security-futures', ...prior, authority: us.finra2210FuturesFiling },
  optionsBeforeOdd: { regime: 'finra-options', when: 'before', days: 10, unit: 'calendar', waits: true, authority: us.finra2220Filing },
  registeredFund: { regime: 'finra-fund', ...subsequent, authority: us.finra2210FundFiling },
  directParticipation: { regime: 'finra-dpp', ...subsequent, authority: us.finra2210FilingAfter },
  mortgageObligation: { regime: 'finra-cmo', ...subsequent, authority: us.finra2210FilingAfter },
  registeredDerivative: { regime: 'finra-derivative', ...subsequent, authority: us.finra2210FilingAfter },
  filmed: { regime: 'finra-film', ...subsequent, authority: us.finra2210FilmFiling },
  investmentTool: { regime: 'finra-tool', ...subsequent, authority: us.finra2214Filing },
  audioVideo: { regime: 'nfa-audio-video', when: 'before', days: 10, unit: 'calendar', waits: false, authority: us.nfa229AudioVideo },
} as const satisfies Record<string, FilingClock>

export interface FilingFacts {
  readonly firmKind?: FirmKind | undefined
  readonly products: readonly Product[]
  readonly audience?: readonly Audience[] | undefined
  readonly format?: Format | undefined
  readonly purpose?: Purpose | undefined
  /** Regimes that the draft or the configuration names: a firm in its first year says so there. */
  readonly named?: readonly string[] | undefined
  /** Sound or film with a trade recommendation or talk of profit. */
  readonly profitTalk?: boolean | undefined
}

/** Why a piece is to be filed. */
export interface FilingDuty {
  readonly clock: FilingClock
  /** The product that asks for it; absent where the draft names the regime, or the format asks. */
  readonly product?: Product
}

const FINRA_MEMBERS: readonly FirmKind[] = ['broker-dealer', 'dual']
const PROFESSIONAL: readonly Audience[] = ['institutional', 'intermediary']
/** A piece that promotes no product need not be filed. */
const WITHOUT_PRODUCT: readonly Purpose[] = ['education', 'company-update', 'service', 'recruiting']
const BY_PRODUCT: Readonly<Partial<Record<Product, FilingClock>>> = {
  fund: filingClocks.registeredFund,
  'mutual-fund': filingClocks.registeredFund,
  etf: filingClocks.registeredFund,
  'money-market-fund': filingClocks.registeredFund,
  'closed-end-fund': filingClocks.registeredFund,
  'variable-annuity': filingClocks.registeredFund,
  'structured-product': filingClocks.registeredDerivative,
  tool: filingClocks.investmentTool,
  option: filingClocks.optionsBeforeOdd,
}

/** The clocks that run for a piece. */
export function filingDuties(facts: FilingFacts): readonly FilingDuty[] {
  const { firmKind, products, audience = [], format, purpose, named = [], profitTalk = false } = facts
  const duties = new Map<FilingClock, FilingDuty>()
  const add = (clock: FilingClock, product?: Product) => {
    if (!duties.has(clock)) duties.set(clock, { clock, ...(product ? { product } : {}) })
  }
  for (const clock of Object.values(filingClocks)) if (named.some((name) => regimeOf(name) === clock.regime)) add(clock)
  const isRetail = !audience.length || audience.some((one) => !PROFESSIONAL.includes(one))
  const isPromotion = !purpose || !WITHOUT_PRODUCT.includes(purpose)
  if (firmKind && FINRA_MEMBERS.includes(firmKind) && isRetail && isPromotion && format !== 'interactive' && format !== 'dm') {
    for (const product of products) {
      const clock = BY_PRODUCT[product]
      // Clients with an options account have the disclosure document.
      const hasDocument = audience.length > 0 && audience.every((one) => one === 'existing-client' || PROFESSIONAL.includes(one))
      if (clock && !(clock === filingClocks.optionsBeforeOdd && hasDocument)) add(clock, product)
    }
  }
  if (firmKind === 'cpo-cta' && profitTalk) add(filingClocks.audioVideo)
  return [...duties.values()]
}

/**
 * The last day to file. Where a regulator does not say whose holidays count, the earliest day that any reading gives.
 */
export function filingDeadline(clock: FilingClock, firstUse: IsoDate): IsoDate {
  const day = dayIn(firstUse, clock.authority.jurisdiction)
  const days = clock.when === 'before' ? -clock.days : clock.days
  if (clock.unit === 'calendar') return addDays(day, days)
  return calendars[clock.authority.jurisdiction].map((calendar) => addBusinessDays(day, days, calendar)).sort()[0]!
}

/** Whether what a draft calls a regime is meant for a clock: `finra-fund`, or `FINRA` for any of that body. */
export function isFiledUnder(regime: string, clock: FilingClock): boolean {
  const name = regimeOf(regime)
  return name === clock.regime || name === clock.regime.split('-')[0]
}

function regimeOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}

/** The clocks that run for a draft. */
export function filingDutiesOf(draft: Draft): readonly FilingDuty[] {
  const { firm, audience, format, purpose, filing, media } = draft.frontMatter
  const isFilm =
    format === 'video' ||
    format === 'reel' ||
    (media ?? []).some((item) => item.seconds !== undefined || /video|audio|film/i.test(item.kind ?? ''))
  return filingDuties({
    firmKind: firm?.kind,
    products: draft.products.map(({ value }) => value),
    audience,
    format,
    purpose,
    named: filing?.flatMap((entry) => entry.regime ?? []),
    // A return or a multiple in the copy is talk of profit.
    profitTalk: isFilm && draft.blocks.some((block) => block.figures.some(({ kind }) => kind === 'return' || kind === 'multiple')),
  })
}
