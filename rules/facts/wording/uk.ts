import type { Wording } from 'finsocial/rule'
import { uk } from '../authorities/uk.js'
import { INVESTMENT_RISK, PAST_PERFORMANCE } from './substance.js'
import { words } from './wording.js'

/** Words for posts under United Kingdom law. */
export const ukWordings: readonly Wording[] = [
  words(uk.cobs4PastPerformance, {
    id: 'uk/past-performance',
    topic: 'past-performance',
    language: 'en',
    text: 'These figures refer to the past. Past performance is not a reliable indicator of future results.',
    features: [PAST_PERFORMANCE.en],
    reach: 'near',
    severity: 'error',
  }),
  words(uk.cobs4RiskBalance, {
    id: 'uk/risk',
    topic: 'investment-risk',
    language: 'en',
    text: 'Your capital is at risk.',
    features: [INVESTMENT_RISK.en],
    reach: 'near',
    severity: 'error',
  }),
  words(uk.cobs412aCryptoWarning, {
    id: 'uk/risk-crypto',
    topic: 'investment-risk',
    products: ['crypto', 'crypto-etn'],
    language: 'en',
    text: "Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.",
    mandated: true,
    reach: 'fold',
    severity: 'error',
  }),
  words(uk.cobs412aWarning, {
    id: 'uk/risk-restricted',
    topic: 'investment-risk',
    products: ['restricted-security'],
    language: 'en',
    text: "Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong.",
    mandated: true,
    reach: 'fold',
    severity: 'error',
  }),
  words(uk.cobs412aWarning, {
    id: 'uk/risk-p2p',
    topic: 'investment-risk',
    products: ['p2p'],
    language: 'en',
    text: "Don't invest unless you're prepared to lose money. This is a high-risk investment. You may not be able to access your money easily and are unlikely to be protected if something goes wrong.",
    mandated: true,
    reach: 'fold',
    severity: 'error',
  }),
  words(uk.cobs412aWarning, {
    id: 'uk/risk-ltaf',
    topic: 'investment-risk',
    products: ['ltaf'],
    language: 'en',
    text: 'This is a high-risk investment, and assets may take a long time to buy and sell. Only invest if you can wait (possibly several years) to get your money back. You do not have protection against poor performance.',
    mandated: true,
    reach: 'fold',
    severity: 'error',
  }),
  words(uk.cobs225Warning, {
    id: 'uk/risk-cfd',
    topic: 'investment-risk',
    products: ['cfd', 'forex'],
    language: 'en',
    text: 'CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. {cfdLossPercent}% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.',
    mandated: true,
    reach: 'fold',
    severity: 'error',
  }),
]
