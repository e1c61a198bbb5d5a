import type { Draft, Hit, Need } from 'finsocial/rule'
import { isForProfessionalsOnly, sellsNothing } from '../exemption.js'
import { isAboutSafeProducts } from '../products.js'
import { firstPerPost, triggersIn } from '../triggers.js'

/** What simulated results, outputs of tools and forecasts must say of themselves. */
export function simulatedNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  if (isForProfessionalsOnly(draft) || sellsNothing(draft) || isAboutSafeProducts(draft)) return []
  const isFutures = draft.frontMatter.firm?.kind === 'cpo-cta'
  const need = (topic: string, more: Partial<Need> = {}, group = topic): readonly Need[] =>
    firstPerPost(triggersIn(hits, group)).map(({ block, span }) => ({ topic, block, span, ...more }))
  return [
    ...need('simulated', isFutures ? { products: ['futures'] } : {}),
    ...need('tool-output', {}, 'tool'),
    ...need('forecast', { jurisdictions: ['th'] }),
    ...need('performance-standard', {}, 'performance-table'),
  ]
}
