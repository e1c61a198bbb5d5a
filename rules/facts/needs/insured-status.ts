import type { Draft, Hit, Need, Product } from 'finsocial/rule'
import { informs, sellsNothing } from '../exemption.js'
import { DEPOSITS, declares } from '../products.js'

/** The statements by which banks, credit unions and brokers show who insures or protects what they hold. */
export function insuredStatusNeeds(draft: Draft, _hits: readonly Hit[]): readonly Need[] {
  const { kind } = draft.frontMatter.firm ?? {}
  if (sellsNothing(draft) || informs(draft)) return []
  const declared = draft.products.filter(({ source }) => source !== 'inferred').map(({ value }) => value)
  const [block] = draft.blocks.filter(({ visible }) => visible)
  if (!block) return []
  const at = { block, span: block.span }
  const { purpose } = draft.frontMatter
  const isGeneral = !declared.length && (purpose === 'promotion' || purpose === 'direct-response')
  if (kind === 'bank' && (declares(draft, DEPOSITS) || isGeneral)) {
    const products: readonly Product[] = declared.filter((product) => DEPOSITS.includes(product))
    return [{ topic: 'insured-status', ...at, products }]
  }
  if (kind === 'credit-union' && (declared.length || isGeneral)) return [{ topic: 'insured-status-credit-union', ...at }]
  if (kind === 'broker-dealer' && (declared.length || isGeneral)) return [{ topic: 'sipc-membership', ...at }]
  return []
}
