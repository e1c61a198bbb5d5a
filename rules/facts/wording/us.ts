import type { Wording } from 'finsocial/rule'
import { us } from '../authorities/us.js'
import { INVESTMENT_RISK, PAST_PERFORMANCE } from './substance.js'
import { words } from './wording.js'

/** Words for posts under United States law. */
export const usWordings: readonly Wording[] = [
  words(us.finra2210Content, {
    id: 'us/past-performance',
    topic: 'past-performance',
    language: 'en',
    text: 'Past performance does not guarantee future results.',
    features: [PAST_PERFORMANCE.en],
    reach: 'near',
  }),
  words(us.rule482PastPerformance, {
    id: 'us/past-performance-fund',
    topic: 'past-performance',
    products: ['fund', 'mutual-fund', 'etf', 'money-market-fund', 'closed-end-fund', 'variable-annuity'],
    language: 'en',
    text: 'Past performance does not guarantee future results.',
    features: [PAST_PERFORMANCE.en],
    reach: 'near',
    severity: 'error',
  }),
  words(us.nfa229PastProfits, {
    id: 'us/past-performance-futures',
    topic: 'past-performance',
    products: ['futures', 'forex'],
    language: 'en',
    text: 'Past performance is not necessarily indicative of future results.',
    features: [PAST_PERFORMANCE.en],
    reach: 'near',
    severity: 'error',
  }),
  words(us.marketingRuleRiskBalance, {
    id: 'us/risk',
    topic: 'investment-risk',
    language: 'en',
    text: 'Investing involves risk, including loss of principal.',
    features: [INVESTMENT_RISK.en],
    reach: 'post',
  }),
]
