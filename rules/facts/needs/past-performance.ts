import type { Draft, Hit, Need } from 'finsocial/rule'
import { isForProfessionalsOnly, sellsNothing } from '../exemption.js'
import { pastPerformanceIn } from '../performance.js'
import { firstPerPost } from '../triggers.js'

/** One need for each post that tells of a past result: at its first statement. */
export function pastPerformanceNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  if (isForProfessionalsOnly(draft) || sellsNothing(draft)) return []
  return firstPerPost(pastPerformanceIn(draft, hits)).map(({ block, span }) => ({ topic: 'past-performance', block, span }))
}
