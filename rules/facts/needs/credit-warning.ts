import type { Draft, Hit, Need, Product } from 'finsocial/rule'
import { isForProfessionalsOnly, sellsNothing } from '../exemption.js'
import { isExplained, isOffer, offered } from '../offer.js'
import { CREDIT, HOME_LOANS, inferredOnly, LOANS, productsAmong } from '../products.js'
import type { Statement } from '../promotion.js'
import { firstPerPost, triggersIn } from '../triggers.js'

/** What copy that offers credit must say of its danger, whatever figures it shows. */
export function creditWarningNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  if (isForProfessionalsOnly(draft) || sellsNothing(draft)) return []
  const products = productsAmong(draft, CREDIT).map(({ value }) => value)
  const offers = firstPerPost(creditOffersIn(draft, hits))
  const floating = offered(hits, 'credit.floating')
  const need = (
    topic: string,
    statements: readonly Statement[],
    only: readonly Product[],
    lowered = inferredOnly(draft, only),
  ): readonly Need[] => statements.map(({ block, span }) => ({ topic, block, span, products: only, ...lowered }))
  const home = products.filter((product) => HOME_LOANS.includes(product))
  const general = products.length ? products : offers.length ? (['loan'] as const) : []
  return [
    ...need('credit-warning', general.length ? offers : [], general),
    ...need('floating-rate', products.length ? firstPerPost(floating) : [], products),
    ...need('credit-secured', home.length ? offers : firstPerPost(offered(hits, 'credit.secured')), home.length ? home : ['loan']),
    ...need('mortgage-risk', home.includes('mortgage') ? offers : [], home),
    ...need('consolidation-risk', home.length ? firstPerPost(offered(hits, 'credit.consolidation')) : [], home),
    ...need('home-loan-reflection', home.length ? offers : [], home),
    ...need('broker-no-payment', isBroker(draft) && home.length ? offers : [], home),
    ...need(
      'credit-opposition',
      draft.channels.includes('email') && products.some((product) => LOANS.includes(product)) ? offers : [],
      products,
    ),
  ]
}

/** Copy that offers credit: a call to borrow, an offer, a rate or an instalment held out. */
export function creditOffersIn(draft: Draft, hits: readonly Hit[]): readonly Statement[] {
  const credit = productsAmong(draft, CREDIT)
  const isDeclared = credit.some(({ source }) => source !== 'inferred')
  const isThai = draft.jurisdictions.includes('th') && credit.length > 0
  const groups = [
    'credit.command',
    'credit.offer',
    ...(isDeclared || isThai
      ? [
          'credit.restricted',
          'credit.incentive',
          'credit.amount',
          'credit.teaser',
          'credit.rate',
          'credit.instalment',
          'card.offer',
          'borrowing',
        ]
      : []),
    ...(credit.some(({ value }) => HOME_LOANS.includes(value)) ? ['home.offer'] : []),
  ]
  const phrases = triggersIn(hits, ...groups).filter(
    ({ block, start, language }) => (credit.length > 0 || language !== 'th') && !isExplained(block, start),
  )
  const figures = isDeclared
    ? draft.blocks.flatMap((block) =>
        block.visible && block.scope !== 'quote'
          ? block.figures
              .filter(
                (figure) =>
                  (figure.kind === 'payment' || (figure.kind === 'rate' && figure.unit === 'percent')) &&
                  isOffer(draft, block, figure, hits),
              )
              .map(({ start, end }) => ({ block, span: block.spanOf(start, end) }))
          : [],
      )
    : []
  return [...phrases, ...figures].sort((a, b) => a.span.start - b.span.start)
}

/** A firm that brings borrowers and lenders together. */
function isBroker({ frontMatter: { firm }, blocks }: Draft): boolean {
  return (
    /courtage|courtier|broker/i.test(firm?.name ?? '') ||
    blocks.some(({ folded }) => /(?<![a-zA-ZÀ-ɏ])(?:courtage|courtiers?|nous negocions)(?![a-zA-ZÀ-ɏ])/u.test(folded.text))
  )
}
