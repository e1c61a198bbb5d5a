import type { Draft, Hit, Need } from 'finsocial/rule'
import { informs, isForProfessionalsOnly, sellsNothing } from '../exemption.js'
import { investmentPromotionsIn } from '../promotion.js'
import { firstPerPost } from '../triggers.js'

/** One need for each post that promotes: at its first promotional statement. */
export function investmentRiskNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  if (isForProfessionalsOnly(draft) || sellsNothing(draft) || informs(draft)) return []
  return firstPerPost(investmentPromotionsIn(draft, hits)).map(({ block, span }) => ({ topic: 'investment-risk', block, span }))
}
