import { type Draft, featuresOf, type Hit, isRead, type Need, plain } from 'finsocial/rule'
import { isForProfessionalsOnly, sellsNothing } from '../exemption.js'
import { inferredOnly, productsAmong } from '../products.js'
import { firstPerPost, triggersIn } from '../triggers.js'
import { unitLinkedOffersIn } from '../unit-linked.js'
import { WORDINGS } from '../wording.js'

/** Links and documents that copy must lead to. */
export function linkNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  if (isForProfessionalsOnly(draft) || sellsNothing(draft)) return []
  const packaged = productsAmong(draft, PACKAGED)
  const offers = [
    ...triggersIn(hits, 'structured'),
    ...(packaged.length ? [...triggersIn(hits, 'invest', 'risky'), ...unitLinkedOffersIn(hits)] : []),
  ].sort((a, b) => a.span.start - b.span.start)
  return [
    ...firstPerPost(offers).map(
      ({ block, span }): Need => ({ topic: 'key-information', block, span, jurisdictions: ['eu'], ...inferredOnly(draft, PACKAGED) }),
    ),
    ...learnMore(draft),
  ]
}

const PACKAGED = ['structured-product', 'unit-linked', 'cfd', 'private-fund', 'closed-end-fund'] as const

const HIGH_RISK = ['crypto', 'crypto-etn', 'restricted-security', 'p2p', 'ltaf'] as const

/** The warning of a restricted mass market investment is followed by a link with a text of its own. */
function learnMore(draft: Draft): readonly Need[] {
  if (!draft.jurisdictions.includes('uk') || !productsAmong(draft, HIGH_RISK).length) return []
  const link = draft.links.find(({ text, url }) => plain(text).startsWith('take 2 mins to learn more') && /^https?:\/\/[^/]+\/./.test(url))
  const warnings = WORDINGS.filter(
    ({ topic, jurisdictions, products }) => topic === 'investment-risk' && jurisdictions.includes('uk') && products,
  )
  for (const block of draft.blocks.filter(isRead)) {
    for (const wording of warnings) {
      const [[pattern] = []] = featuresOf(wording)
      const found = pattern && [...block.folded.text.matchAll(pattern)][0]
      if (found)
        return [
          {
            topic: 'learn-more',
            block,
            span: block.spanOfFolded(found.index, found.index + found[0].length),
            said: link?.span ?? null,
            ...inferredOnly(draft, HIGH_RISK),
          },
        ]
    }
  }
  return []
}
