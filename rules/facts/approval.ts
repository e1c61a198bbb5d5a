import type { Audience, Author, Authority, FirmKind, Format, IsoDate, Jurisdiction, Product, Purpose, Severity } from 'finsocial/rule'
import { th } from './authorities/th.js'
import { uk } from './authorities/uk.js'
import { us } from './authorities/us.js'
import { addMonths, dayOf, later } from './calendar/date.js'

/** Months between the written attestations that a section 21 approver obtains. */
const ATTESTATION_MONTHS = 3

/** By when the next attestation is due: three months after the approval, then after each attestation. */
export function attestationDue(approvedOn: IsoDate, attestedOn?: IsoDate): IsoDate {
  return addMonths(dayOf(attestedOn ? later(approvedOn, attestedOn) : approvedOn), ATTESTATION_MONTHS)
}

/**
 * Months after which an approval without an end of its own is called old. No provision sets a number: it is a house
 * habit, so it never backs more than a warning. `finsocial approve` writes an end where the configuration has one.
 */
const APPROVAL_MONTHS = 12

/** The last day on which an approval without an end is not called old. */
export function approvalAges(approvedOn: IsoDate): IsoDate {
  return addMonths(dayOf(approvedOn), APPROVAL_MONTHS)
}

/** What is known of a draft that an approval can hang on. */
export interface ApprovalFacts {
  readonly firmKind?: FirmKind | undefined
  readonly author?: Author['relation'] | undefined
  readonly audience?: readonly Audience[] | undefined
  readonly purpose?: Purpose | undefined
  readonly format?: Format | undefined
  readonly products?: readonly Product[] | undefined
  /** Written ahead, paid for, or filmed: not a remark in a conversation. */
  readonly prepared?: boolean | undefined
}

/** Who approves before use, by whose word. */
export interface ApprovalDuty {
  readonly jurisdiction: Jurisdiction
  /** With its article, as a message names it. */
  readonly approver: string
  readonly authority: Authority
  readonly severity: Severity
  applies(facts: ApprovalFacts): boolean
}

const PROFESSIONAL: readonly Audience[] = ['institutional', 'intermediary']
const BROKERS: readonly FirmKind[] = ['broker-dealer', 'dual']
/** Nothing is recommended or promoted, unless a product is named after all. */
const NO_PROMOTION: readonly Purpose[] = ['recruiting', 'service']
/** Whose promotions somebody authorised must approve. */
const UNAUTHORISED: readonly Author['relation'][] = ['influencer', 'affiliate', 'unauthorised']
const THAI_OPERATORS: readonly FirmKind[] = ['broker-dealer', 'adviser', 'dual', 'fund-manager', 'cpo-cta', 'crypto']

const is = (kind: FirmKind | undefined, some: readonly FirmKind[]) => kind !== undefined && some.includes(kind)
const isRetail = ({ audience }: ApprovalFacts) => !audience?.length || audience.some((one) => !PROFESSIONAL.includes(one))
const isConversation = ({ format }: ApprovalFacts) => format === 'interactive' || format === 'dm'
const promotes = ({ purpose, products }: ApprovalFacts) =>
  purpose === 'promotion' || purpose === 'direct-response' || ((products?.length ?? 0) > 0 && !(purpose && NO_PROMOTION.includes(purpose)))
const isStatic = (facts: ApprovalFacts) =>
  isRetail(facts) && !isConversation(facts) && (promotes(facts) || !(facts.purpose && NO_PROMOTION.includes(facts.purpose)))

const duties: readonly ApprovalDuty[] = [
  {
    jurisdiction: 'us',
    approver: 'a registered principal',
    authority: us.finra2210Approval,
    severity: 'error',
    applies: (facts) => is(facts.firmKind, BROKERS) && isStatic(facts),
  },
  {
    jurisdiction: 'us',
    approver: 'a registered principal',
    authority: us.finra2210Interactive,
    severity: 'warn',
    applies: (facts) => is(facts.firmKind, BROKERS) && isRetail(facts) && facts.format === 'interactive' && facts.prepared === true,
  },
  {
    jurisdiction: 'us',
    approver: 'a registered principal',
    authority: us.finraOversightReport2026,
    severity: 'error',
    applies: (facts) => is(facts.firmKind, BROKERS) && (facts.author === 'influencer' || facts.author === 'affiliate'),
  },
  {
    jurisdiction: 'us',
    approver: 'a municipal securities principal',
    authority: us.msrbG21Approval,
    severity: 'error',
    applies: (facts) => facts.firmKind === 'municipal-dealer' && isStatic(facts),
  },
  {
    jurisdiction: 'us',
    approver: 'a supervisor other than the author',
    authority: us.nfa229Approval,
    severity: 'error',
    applies: (facts) => facts.firmKind === 'cpo-cta' && isStatic(facts),
  },
  {
    // The Marketing Rule asks for no approval in advance; most firms’ own policies do.
    jurisdiction: 'us',
    approver: 'the person whom the firm’s policy names',
    authority: us.advisersComplianceRule,
    severity: 'info',
    applies: (facts) => facts.firmKind === 'adviser' && isStatic(facts),
  },
  {
    jurisdiction: 'uk',
    approver: 'an authorised firm',
    authority: uk.s21,
    severity: 'error',
    applies: (facts) => needsSection21(facts),
  },
  {
    jurisdiction: 'th',
    approver: 'the operator',
    authority: th.secAdvertisingApproval,
    severity: 'error',
    applies: (facts) => is(facts.firmKind, THAI_OPERATORS) && facts.purpose === 'direct-response',
  },
  {
    jurisdiction: 'th',
    approver: 'the operator',
    authority: th.secAdvertisingApproval,
    severity: 'warn',
    applies: (facts) => facts.purpose !== 'education' && promotes(facts),
  },
]

/** The approvals that a draft needs in its jurisdictions. */
export function approvalDuties(facts: ApprovalFacts, jurisdictions: readonly Jurisdiction[]): readonly ApprovalDuty[] {
  return duties.filter((duty) => jurisdictions.includes(duty.jurisdiction) && duty.applies(facts))
}

/** Whether the copy invites to invest in the name of somebody who may not do so alone. */
export function needsSection21(facts: ApprovalFacts): boolean {
  return UNAUTHORISED.includes(facts.author) && promotes(facts)
}
