import type { Block, Draft, Hit, Jurisdiction, Need, Span } from 'finsocial/rule'
import { sellsNothing } from '../exemption.js'
import { firstPerPost, triggersIn } from '../triggers.js'

/** What must show that somebody was paid, works for the firm, or advertises in the clothes of an article. */
export function labelNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  const { author = {}, purpose } = draft.frontMatter
  if (purpose === 'recruiting') return []
  const place = placeOf(draft)
  if (!place) return []
  if (author.paid) {
    return [
      { topic: 'ad-label', ...place },
      ...securitiesIn(draft).map((security): Need => ({ topic: 'paid-amount', ...security })),
      ...(author.holdsPosition ? [{ topic: 'position', ...place }] : []),
    ]
  }
  if (author.relation === 'influencer' || author.relation === 'affiliate') {
    const recommended = firstPerPost(triggersIn(hits, 'paid', 'personal', 'praise', 'invest', 'risky', 'testimonial', 'credit.command'))
    return recommended.map(({ block, span }) => ({ topic: 'ad-label', block, span, severity: 'warn' }))
  }
  if (author.relation === 'employee') {
    const praise = firstPerPost(triggersIn(hits, 'praise', 'personal', 'invest.command', 'risky.command', 'testimonial'))
    return praise.map(({ block, span }) => ({ topic: 'employee-label', block, span, jurisdictions: ['us'] }))
  }
  const signs = firstPerPost(triggersIn(hits, 'paid'))
  if (signs.length) return signs.map(({ block, span }) => ({ topic: 'ad-label', block, span, severity: 'warn' }))
  if (author.relation === undefined && !sellsNothing(draft)) {
    const personal = firstPerPost(triggersIn(hits, 'personal'))
    if (personal.length)
      return personal.map(({ block, span }) => ({
        topic: 'ad-label',
        block,
        span,
        severity: 'warn',
        lowered: 'who wrote it and for what is not said',
      }))
  }
  const disguised = firstPerPost(triggersIn(hits, 'disguise'))
  const isPromotion = purpose === 'promotion' || purpose === 'direct-response'
  return disguised.map(({ block, span }) => ({
    topic: 'ad-label',
    block,
    span,
    jurisdictions: EDITORIAL,
    severity: isPromotion ? 'error' : 'warn',
  }))
}

/** Where advertising in the clothes of journalism has a rule of its own. */
const EDITORIAL: readonly Jurisdiction[] = ['eu', 'fr']

/** The key of the front matter that says who wrote it, or the beginning of the copy. */
function placeOf(draft: Draft): { readonly span: Span; readonly block?: Block } | undefined {
  const span = draft.fieldSpan('author.paid') ?? draft.fieldSpan('author.relation') ?? draft.keySpan('author')
  if (span) return { span }
  const block = draft.blocks.find(({ visible }) => visible)
  return block && { block, span: block.span }
}

const SECURITY =
  /(?<![a-zA-Z0-9À-ɏ])(?:\$[a-z]{2,6}(?![a-zA-Z0-9À-ɏ])|(?:stocks?|shares|tokens?|coins?|icos?|presale|etf|fund)(?![a-zA-ZÀ-ɏ]))/u

/** A security or token that a paid author speaks of. */
function securitiesIn({ blocks }: Draft): readonly { readonly block: Block; readonly span: Span }[] {
  for (const block of blocks) {
    const found = block.visible ? SECURITY.exec(block.folded.text) : null
    if (found) return [{ block, span: block.spanOfFolded(found.index, found.index + found[0].length) }]
  }
  return []
}
