import type { Draft, Hit, Jurisdiction, Need, Product } from 'finsocial/rule'
import { informs, isForProfessionalsOnly, sellsNothing } from '../exemption.js'
import { offered } from '../offer.js'
import { declares, inferredOnly, productsAmong, RISK_PRODUCTS } from '../products.js'
import { investmentPromotionsIn, type Statement } from '../promotion.js'
import { firstPerPost, triggersIn } from '../triggers.js'
import { unitLinkedOffersIn } from '../unit-linked.js'

/** Legends that a product carries wherever it is offered, and what some of its claims bring with them. */
export function legendNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  if (isForProfessionalsOnly(draft) || sellsNothing(draft)) return []
  const promotions = informs(draft) ? [] : firstPerPost(investmentPromotionsIn(draft, hits))
  const on = (topic: string, statements: readonly Statement[], more: Partial<Need> = {}): readonly Need[] =>
    firstPerPost(statements).map(({ block, span }) => ({ topic, block, span, ...more }))
  const found = (topic: string, more: Partial<Need> = {}, group = topic) => on(topic, triggersIn(hits, group), more)
  return [
    ...productLegends(draft, hits, promotions, on),
    ...bankNeeds(draft),
    ...found('security-futures'),
    ...found('mortgage-obligation'),
    ...found('leveraged-fund', {}, 'leveraged'),
    ...found('new-issue-yield', {}, 'new-issue').filter(() =>
      draft.blocks.some(({ figures }) => figures.some(({ unit }) => unit === 'percent')),
    ),
    ...(declares(draft, ['variable-annuity']) ? [...found('annuity-guarantee'), ...found('annuity-liquidity')] : []),
    ...found('token-offer'),
    ...found('white-paper', {}, 'token-offer'),
    ...found('redemption', {}, 'e-money-token'),
    ...found('utility-token'),
    ...(triggersIn(hits, 'status-line').length ? found('unregulated-part', {}, 'unregulated') : []),
    ...on('unit-linked', unitLinkedOffersIn(hits), inferredOnly(draft, ['unit-linked'])),
    ...on('yield-basis', yieldsOf(draft), { jurisdictions: ['fr'], ...inferredOnly(draft, SAVINGS_INSURANCE) }),
    ...found('atypical-investment', {}, 'atypical'),
    ...found('insurance-buyer', { jurisdictions: ['th'] }, 'insurance.offer'),
  ]
}

const FUNDLIKE: readonly Product[] = ['mutual-fund', 'etf', 'closed-end-fund', 'variable-annuity', 'fund']
const SAVINGS_INSURANCE: readonly Product[] = ['unit-linked', 'life']

/** Prospectus words, fund identification and the like: for products that the draft declares, or names while promoting. */
function productLegends(
  draft: Draft,
  hits: readonly Hit[],
  promotions: readonly Statement[],
  on: (topic: string, statements: readonly Statement[], more?: Partial<Need>) => readonly Need[],
): readonly Need[] {
  const needs: Need[] = []
  const add = (products: readonly Product[], statements: readonly Statement[], jurisdictions?: readonly Jurisdiction[]) => {
    const among = productsAmong(draft, products).map(({ value }) => value)
    if (among.length)
      needs.push(
        ...on('product-legend', statements, {
          products: among,
          ...(jurisdictions ? { jurisdictions } : {}),
          ...inferredOnly(draft, products),
        }),
      )
  }
  add(FUNDLIKE, promotions)
  add(['money-market-fund'], [...offered(hits, 'mmf'), ...promotions])
  add(['option'], declares(draft, ['option']) ? [...triggersIn(hits, 'options'), ...promotions] : triggersIn(hits, 'options'))
  add(['529'], [...triggersIn(hits, 'college-plan'), ...promotions])
  add(['lisa'], [...promotions, ...bonusOf(draft)])
  return needs
}

/** “25% from the government” in copy for a lifetime ISA. */
function bonusOf({ blocks }: Draft): readonly Statement[] {
  return blocks.flatMap((block) =>
    block.visible
      ? block.figures.filter(({ value }) => value === 25).map(({ start, end }) => ({ block, span: block.spanOf(start, end) }))
      : [],
  )
}

/** A bank that sells what is no deposit says so. */
function bankNeeds(draft: Draft): readonly Need[] {
  const { kind } = draft.frontMatter.firm ?? {}
  const sold = [...RISK_PRODUCTS, 'fixed-annuity', 'life', 'insurance'] as const
  if ((kind !== 'bank' && kind !== 'credit-union') || informs(draft) || !declares(draft, sold)) return []
  const [first] = draft.blocks.filter(({ visible }) => visible)
  return first ? [{ topic: 'bank-nondeposit', block: first, span: first.span }] : []
}

/** What only life insurance has. */
const EURO_FUND = /(?<![a-zA-ZÀ-ɏ])fonds (?:en )?euros?(?![a-zA-ZÀ-ɏ])/u
const OTHER_SAVINGS = /(?<![a-zA-ZÀ-ɏ])(?:livrets?|ldds|lep|pel|compte a terme|inflation)(?![a-zA-ZÀ-ɏ])/u

/** Yields of life insurance as a percentage. */
function yieldsOf(draft: Draft): readonly Statement[] {
  const isLife = productsAmong(draft, SAVINGS_INSURANCE).length > 0
  return draft.blocks.flatMap((block) =>
    block.visible && (isLife || EURO_FUND.test(block.folded.text)) && !OTHER_SAVINGS.test(block.folded.text)
      ? block.figures
          .filter(({ kind, unit, value }) => unit === 'percent' && value > 0 && ['return', 'rate', 'other', 'share'].includes(kind))
          .filter(({ start, end }) => {
            const { negated, warned, attributed, hypothetical } = block.context(block.folded.at(start), block.folded.at(end))
            return !(negated || warned || attributed || hypothetical)
          })
          .map(({ start, end }) => ({ block, span: block.spanOf(start, end) }))
      : [],
  )
}
