import type { Authority, FirmKind, IsoDate, Jurisdiction } from 'finsocial/rule'
import { th } from './authorities/th.js'
import { uk } from './authorities/uk.js'
import { us } from './authorities/us.js'
import { addMonths, dayOf, later } from './calendar/date.js'

/** Months between the written attestations that a section 21 approver obtains. */
export const ATTESTATION_MONTHS = 3

/** By when the next attestation is due: three months after the approval, then after each attestation. */
export function attestationDue(approvedOn: IsoDate, attestedOn?: IsoDate): IsoDate {
  return addMonths(dayOf(attestedOn ? later(approvedOn, attestedOn) : approvedOn), ATTESTATION_MONTHS)
}

/**
 * Months after which an approval without an end of its own is called old. No provision sets a number: it is a house
 * habit, so it never backs more than a warning. `finsocial approve` writes an end where the configuration has one.
 */
export const APPROVAL_MONTHS = 12

export function approvalAges(approvedOn: IsoDate): IsoDate {
  return addMonths(dayOf(approvedOn), APPROVAL_MONTHS)
}

/** Who asks for an approval before use. */
export interface ApprovalDuty {
  readonly jurisdiction: Jurisdiction
  readonly firmKinds: readonly FirmKind[]
  readonly authority: Authority
}

export const approvalDuties: readonly ApprovalDuty[] = [
  { jurisdiction: 'us', firmKinds: ['broker-dealer', 'dual'], authority: us.finra2210Approval },
  { jurisdiction: 'us', firmKinds: ['municipal-dealer'], authority: us.msrbG21Approval },
  { jurisdiction: 'us', firmKinds: ['cpo-cta'], authority: us.nfa229Approval },
  {
    jurisdiction: 'th',
    firmKinds: ['broker-dealer', 'adviser', 'dual', 'fund-manager', 'crypto', 'bank', 'insurer'],
    authority: th.secAdvertisingApproval,
  },
  { jurisdiction: 'uk', firmKinds: [], authority: uk.s21 },
]
