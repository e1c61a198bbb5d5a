import type { Draft, Hit, Need } from 'finsocial/rule'
import { creditNeeds } from './needs/credit.js'
import { creditWarningNeeds } from './needs/credit-warning.js'
import { identityNeeds, licenceNeeds } from './needs/identity.js'
import { insuredStatusNeeds } from './needs/insured-status.js'
import { investmentRiskNeeds } from './needs/investment-risk.js'
import { labelNeeds } from './needs/label.js'
import { legendNeeds } from './needs/legend.js'
import { linkNeeds } from './needs/link.js'
import { pastPerformanceNeeds } from './needs/past-performance.js'
import { simulatedNeeds } from './needs/simulated.js'
import { taxNeeds } from './needs/tax.js'
import { ratingNeeds, testimonialNeeds } from './needs/testimonial.js'

/** Everything that a draft needs, for the rules that ask where and how it is said. */
const NEEDS: readonly ((draft: Draft, hits: readonly Hit[]) => readonly Need[])[] = [
  pastPerformanceNeeds,
  investmentRiskNeeds,
  simulatedNeeds,
  legendNeeds,
  creditNeeds,
  creditWarningNeeds,
  insuredStatusNeeds,
  testimonialNeeds,
  ratingNeeds,
  labelNeeds,
  identityNeeds,
  licenceNeeds,
  taxNeeds,
  linkNeeds,
]

export function needsOf(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  return NEEDS.flatMap((needs) => needs(draft, hits))
}
