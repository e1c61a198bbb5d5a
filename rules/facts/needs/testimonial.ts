import type { Draft, Hit, Need } from 'finsocial/rule'
import { sellsNothing } from '../exemption.js'
import { firstPerPost, triggersIn } from '../triggers.js'

/** What stands behind praise: whose it is, whether it was paid for, and that others may fare differently. */
export function testimonialNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  const { author = {}, firm: { kind } = {} } = draft.frontMatter
  if (sellsNothing(draft)) return []
  const praise = firstPerPost(triggersIn(hits, 'testimonial').filter((hit) => !isStaff(hit)))
  const topics =
    kind === 'adviser' || kind === 'dual' ? ['testimonial-adviser'] : kind === 'broker-dealer' ? ['testimonial-broker'] : ['testimonial']
  if (kind === 'dual') topics.push('testimonial-broker')
  if (kind === 'broker-dealer' && author.paid && Number(author.value ?? 0) > 100) topics.push('testimonial-paid')
  return praise.flatMap(({ block, span }) =>
    topics.flatMap((topic): Need[] => [
      { topic, block, span, ...(topic === 'testimonial' ? {} : { jurisdictions: ['us'] }) },
      ...(topic === 'testimonial' || topics.includes('testimonial')
        ? []
        : [{ topic: 'testimonial', block, span, jurisdictions: ['uk', 'eu', 'fr'] } as const]),
    ]),
  )
}

/** What the firm's own people and bystanders say of it is no testimonial. */
function isStaff({ block, start, end }: Hit): boolean {
  const around = block.folded.text.slice(Math.max(0, start - 10), end + 90)
  return /(?:our|the) (?:[a-z]{2,14} ){0,2}(?:ceo|cfo|founder|lead|head|manager|director|economist|strategist|analyst|officer|president|intern|engineer|colleague|team)|economist|working here|chief|regulator|minister/u.test(
    around,
  )
}

/** What a rating, award or ranking says of itself. */
export function ratingNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  const { firm: { kind } = {} } = draft.frontMatter
  if (sellsNothing(draft)) return []
  const ratings = firstPerPost(triggersIn(hits, 'rating'))
  const isFund = draft.products.some(({ value }) => ['fund', 'mutual-fund', 'etf', 'closed-end-fund', 'money-market-fund'].includes(value))
  return ratings.flatMap(({ block, span, text }): Need[] => {
    if (/volatility|risk score|low[- ]risk/i.test(text)) return [{ topic: 'volatility-rating', block, span }]
    if (isFund || /star|quartile|#1|ranked/i.test(text))
      return [{ topic: 'fund-ranking', block, span }, ...(kind === 'adviser' ? [{ topic: 'rating', block, span }] : [])]
    return [{ topic: 'rating', block, span, ...(kind === 'adviser' || kind === 'dual' ? {} : { severity: 'warn' as const }) }]
  })
}
