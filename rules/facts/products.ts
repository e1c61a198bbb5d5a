import type { Draft, Known, Product } from 'finsocial/rule'

/** Products whose buyer may lose money. */
export const RISK_PRODUCTS: readonly Product[] = [
  'stock',
  'bond',
  'fund',
  'mutual-fund',
  'etf',
  'money-market-fund',
  'closed-end-fund',
  'private-fund',
  'muni',
  '529',
  'option',
  'futures',
  'forex',
  'cfd',
  'crypto',
  'stablecoin',
  'crypto-etn',
  'restricted-security',
  'p2p',
  'ltaf',
  'structured-product',
  'variable-annuity',
  'unit-linked',
]

/** Products whose buyer gets back what was agreed, or owes rather than owns. */
export const SAFE_PRODUCTS: readonly Product[] = [
  'deposit',
  'cd',
  'loan',
  'credit-card',
  'bnpl',
  'high-cost-credit',
  'heloc',
  'mortgage',
  'reverse-mortgage',
  'lease',
  'insurance',
  'life',
  'fixed-annuity',
]

export const HOME_LOANS: readonly Product[] = ['mortgage', 'heloc', 'reverse-mortgage']
/** Credit that is not tied to a home, cards apart. */
export const LOANS: readonly Product[] = ['loan', 'high-cost-credit', 'bnpl']
export const CREDIT: readonly Product[] = [...LOANS, 'credit-card', ...HOME_LOANS, 'lease']
export const DEPOSITS: readonly Product[] = ['deposit', 'cd']
export const FUNDS: readonly Product[] = ['fund', 'mutual-fund', 'etf', 'closed-end-fund', 'money-market-fund', 'variable-annuity']

/** The products of a draft that stand in a list, and how it is known. */
export function productsAmong({ products }: Draft, list: readonly Product[]): readonly Known<Product>[] {
  return products.filter(({ value }) => list.includes(value))
}

/** Whether the draft, and not a guess, says that it is about one of these. */
export function declares(draft: Draft, list: readonly Product[]): boolean {
  return productsAmong(draft, list).some(({ source }) => source !== 'inferred')
}

/** Why a finding about one of these products is lower by a step, when the draft does not declare it. */
export function inferredOnly(draft: Draft, list: readonly Product[]): { readonly lowered?: string } {
  const among = productsAmong(draft, list)
  return among.length && among.every(({ source }) => source === 'inferred') ? { lowered: 'product inferred from the copy' } : {}
}

/** Whether everything the draft declares itself to be about leaves the reader's money whole. */
export function isAboutSafeProducts({ products }: Draft): boolean {
  const declared = products.filter(({ source }) => source !== 'inferred')
  return declared.length > 0 && declared.every(({ value }) => SAFE_PRODUCTS.includes(value))
}
