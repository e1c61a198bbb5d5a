import type { Block, Draft, Figure, Hit, Need, Product, Span } from 'finsocial/rule'
import { isForProfessionalsOnly, sellsNothing } from '../exemption.js'
import { isOffer, offered } from '../offer.js'
import { CREDIT, DEPOSITS, HOME_LOANS, isAboutSafeProducts, productsAmong } from '../products.js'
import { firstPerPost, triggersIn } from '../triggers.js'

/** What figures and claims about credit and savings bring with them, each regime's way. */
export function creditNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  if (isForProfessionalsOnly(draft) || sellsNothing(draft)) return []
  return [...loanNeeds(draft, hits), ...depositNeeds(draft, hits)]
}

interface Found {
  readonly block: Block
  readonly span: Span
  readonly figure?: Figure
}

function loanNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  const products = productsAmong(draft, CREDIT).map(({ value }) => value)
  if (!products.length) return []
  const isCard = products.includes('credit-card') || products.includes('heloc')
  const rates = figuresOf(draft, hits, (figure) => isRate(figure, draft)).filter((found) => !isRepresentative(found))
  const bare = rates.length ? rates : bareRates(draft, products)
  const costs = [...figuresOf(draft, hits, isCost), ...offered(hits, 'credit.term', 'credit.instalment')].sort(inOrder)
  const need = (topic: string, found: readonly Found[], asks: string, only?: Need['jurisdictions']): readonly Need[] =>
    firstPerPost(found).map(({ block, span }) => ({ topic, block, span, products, asks, ...(only ? { jurisdictions: only } : {}) }))
  if (products.includes('lease'))
    return need('lease-terms', [...offered(hits, 'lease'), ...costs, ...bare].sort(inOrder), 'the terms of the lease')
  return [
    ...need('credit-rate', [...bare, ...offered(hits, 'credit.rate')].sort(inOrder), 'the yearly rate with its example'),
    ...need('credit-cost', costs, 'the rate and the example'),
    ...need('credit-cost-terms', costs, 'the terms of repayment', isCard ? ['fr'] : ['us', 'fr']),
    ...need('card-terms', isCard ? offered(hits, 'credit.card-fee') : [], 'the other rates and fees'),
    ...need('credit-promotion', offered(hits, 'credit.promo-rate', 'credit.teaser'), 'what comes after the offer'),
    ...need('credit-access', offered(hits, 'credit.restricted', 'credit.comparison', 'credit.incentive'), 'the representative rate'),
    ...need('reference-rate-date', offered(hits, 'credit.floating'), 'the date of the reference rate'),
    ...need(
      'yearly-rate',
      figuresOf(draft, hits, ({ kind, per, unit }) => kind === 'rate' && unit === 'percent' && (per === 'month' || per === 'day')),
      'the rate for a year',
    ),
    ...need('card-table', products.includes('credit-card') ? triggersIn(hits, 'credit.solicitation') : [], 'the table of rates and fees'),
    ...need('revolving-name', offered(hits, 'revolving'), 'the term “crédit renouvelable”'),
  ]
}

function depositNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  const products = productsAmong(draft, [...DEPOSITS, 'isa', 'lisa']).map(({ value }) => value)
  const isElsewhere = !products.length && draft.products.some(({ source }) => source !== 'inferred')
  const bonuses = isElsewhere ? [] : offered(hits, 'deposit.bonus')
  const bonus = firstPerPost(bonuses).map(
    ({ block, span }): Need => ({
      topic: 'deposit-bonus',
      block,
      span,
      asks: 'the conditions',
      ...(products.length ? { products } : { jurisdictions: ['fr'] }),
    }),
  )
  if (!products.length) return bonus
  const rates = firstPerPost(
    figuresOf(draft, hits, ({ kind, unit, value }) => (kind === 'rate' || kind === 'return') && unit === 'percent' && value > 0),
  )
  return [
    ...bonus,
    ...rates.flatMap(({ block, span }): Need[] => [
      { topic: 'deposit-rate', block, span, products, asks: 'the yearly yield by its name' },
      { topic: 'deposit-terms', block, span, products, asks: 'the terms of the rate' },
    ]),
  ]
}

/** Figures of an offer; those of explanations, news and examples are none. */
function figuresOf(draft: Draft, hits: readonly Hit[], wanted: (figure: Figure, block: Block) => boolean): readonly Found[] {
  return draft.blocks.flatMap((block) => {
    if ((!block.visible && block.scope !== 'field') || block.scope === 'quote') return []
    return block.figures
      .filter((figure) => wanted(figure, block) && isOffer(draft, block, figure, hits))
      .map((figure) => ({ block, figure, span: block.spanOf(figure.start, figure.end) }))
  })
}

/** “5.875%” alone on a line of a mortgage post is its rate. */
function bareRates(draft: Draft, products: readonly Product[]): readonly Found[] {
  if (!products.some((product) => HOME_LOANS.includes(product))) return []
  return draft.blocks.flatMap((block) =>
    block.visible
      ? block.figures
          .filter(
            ({ unit, value, kind, start }) =>
              unit === 'percent' &&
              value > 0 &&
              value < 15 &&
              (kind === 'other' || kind === 'inflation') &&
              ((kind === 'other' && block.text.trim().length < 40) || HELD_OUT.test(block.text.slice(Math.max(0, start - 24), start))),
          )
          .map((figure) => ({ block, figure, span: block.spanOf(figure.start, figure.end) }))
      : [],
  )
}

/** “Lock in 5.49%”, “as low as 5.49%”. */
const HELD_OUT =
  /(?<![\p{L}])(?:lock(?: it)? in|as low as|starting (?:at|from)|today at|now(?: at)?|grab|secure|dès|à partir de)(?: (?:a|just|only|rates? (?:of|at|from)))?\s$/iu

/** A rate of interest; where nothing but credit is on offer, what looks like a return is one too. */
function isRate({ kind, unit, value }: Figure, draft: Draft): boolean {
  return unit === 'percent' && value > 0 && (kind === 'rate' || (kind === 'return' && isAboutSafeProducts(draft)))
}

/** An instalment, a deposit, or money “a month” that no other word explains. */
function isCost({ kind, unit, per }: Figure, { language }: Block): boolean {
  // in France a share of the price paid down says nothing of what the credit costs
  if (kind === 'down-payment' && unit === 'percent' && language === 'fr') return false
  if (kind === 'payment' || kind === 'down-payment') return true
  return unit === 'money' && (per === 'week' || per === 'month') && (kind === 'amount' || kind === 'price' || kind === 'other')
}

/** “Representative 39.9% APR” is what another rule asks for, not a rate that is advertised. */
function isRepresentative({ block, span }: Found): boolean {
  const { start, end } = block.rangeOf(span)
  return (
    /representative[\s:]{0,3}$/i.test(block.text.slice(Math.max(0, start - 20), start)) &&
    /^\s?(?:% )?apr/i.test(block.text.slice(end, end + 6))
  )
}

function inOrder(a: Found, b: Found): number {
  return a.span.start - b.span.start
}
