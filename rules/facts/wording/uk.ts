import type { Wording } from 'finsocial/rule'
import { uk } from '../authorities/uk.js'
import { INVESTMENT_RISK, PAST_PERFORMANCE, RISK_SIGNS } from './substance.js'
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
    signs: RISK_SIGNS.en,
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

/** CONC, MCOB and the savings code: what a figure or a claim about credit and savings brings with it. */
export const ukCreditWordings: readonly Wording[] = [
  ...(['credit-rate', 'credit-cost'] as const).flatMap((topic) => [
    words(uk.concRepresentativeExample, {
      id: `uk/${topic}`,
      topic,
      products: ['loan', 'credit-card', 'high-cost-credit', 'bnpl'],
      language: 'en',
      text: 'Representative example: borrow £{amount} over {months} months at {rate}% p.a. fixed, {months} payments of £{payment}, total payable £{total}. Representative {representativeApr}% APR.',
      features: [['representative example'], ['\\d ?% ?(?:\\(?representative\\)? )?apr']],
      reach: 'near',
      severity: 'error',
    }),
    words(uk.mcob3a5, {
      id: `uk/${topic}-mortgage`,
      topic,
      products: ['mortgage', 'heloc', 'reverse-mortgage'],
      language: 'en',
      text: 'Representative example: a mortgage of £{amount} over {years} years at {rate}% fixed; total payable £{total}; overall cost for comparison {aprc}% APRC.',
      features: [['aprc'], ['representative example|total (?:amount )?payable|over \\d{1,2} years']],
      reach: 'near',
      severity: 'error',
    }),
  ]),
  words(uk.concRepresentativeApr, {
    id: 'uk/credit-access',
    topic: 'credit-access',
    language: 'en',
    text: 'Representative {representativeApr}% APR',
    features: [['representative[^.!?]{0,14}\\d[\\d.]{0,5} ?% ?apr|\\d[\\d.]{0,5} ?% ?apr \\(?representative']],
    reach: 'near',
    severity: 'error',
  }),
  words(uk.bcobs2, {
    id: 'uk/deposit-rate',
    topic: 'deposit-rate',
    language: 'en',
    text: '{aer}% AER',
    features: [['(?<![\\p{L}])(?:aer|gross)(?![\\p{L}])']],
    reach: 'near',
  }),
]

/** CONC and MCOB: what the borrower must be told of the risk. */
export const ukCreditWarnings: readonly Wording[] = [
  words(uk.concHcstcWarning, {
    id: 'uk/high-cost-warning',
    topic: 'credit-warning',
    products: ['high-cost-credit'],
    language: 'en',
    text: 'Warning: Late repayment can cause you serious money problems. For help, go to moneyhelper.org.uk',
    // the sentence was read in the rule; the address it ends with was not
    features: [['warning: late repayment can cause you serious money problems'], ['moneyhelper']],
    mayBe: ['url'],
    reach: 'fold',
    severity: 'error',
  }),
  words(uk.concHcstcWarning, {
    id: 'uk/high-cost-warning-former',
    topic: 'credit-warning',
    products: ['high-cost-credit'],
    language: 'en',
    text: 'Warning: Late repayment can cause you serious money problems. For help, go to moneyadviceservice.org.uk',
    mandated: true,
    mayBe: ['url'],
    reach: 'fold',
    severity: 'error',
    effective: { until: '2023-11-27' },
  }),
  words(uk.concSecuredWarning, {
    id: 'uk/secured-loan-warning',
    topic: 'credit-secured',
    products: ['heloc', 'loan'],
    language: 'en',
    text: 'Your home may be repossessed if you do not keep up repayments on a mortgage or any other debt secured on it.',
    features: [['(?:home|property) may be repossessed']],
    reach: 'post',
  }),
  words(uk.mcob3a3, {
    id: 'uk/mortgage-secured',
    topic: 'credit-secured',
    products: ['mortgage'],
    language: 'en',
    text: 'Your mortgage is secured on your home.',
    features: [['secured (?:against|on|by) (?:your|the|their) (?:home|property|house)|(?:home|property) may be repossessed']],
    reach: 'post',
  }),
  words(uk.mcob3a3, {
    id: 'uk/lifetime-mortgage-secured',
    topic: 'credit-secured',
    products: ['reverse-mortgage'],
    language: 'en',
    text: 'This is a lifetime mortgage secured against your home. To understand the features and risks, ask for a personalised illustration.',
    features: [['secured (?:against|on|by) (?:your|the|their) (?:home|property|house)|ask for a personalised illustration']],
    reach: 'post',
  }),
  words(uk.mcob3RiskStatements, {
    id: 'uk/mortgage-risk',
    topic: 'mortgage-risk',
    products: ['mortgage'],
    language: 'en',
    text: 'Your home may be repossessed if you do not keep up repayments on your mortgage.',
    features: [['(?:home|property) may be repossessed']],
    reach: 'post',
  }),
  words(uk.mcob3RiskStatements, {
    id: 'uk/consolidation-risk',
    topic: 'consolidation-risk',
    language: 'en',
    text: 'Think carefully before securing other debts against your home. Your home may be repossessed if you do not keep up repayments on your mortgage.',
    features: [['think carefully before securing other debts'], ['(?:home|property) may be repossessed']],
    reach: 'post',
  }),
  words(uk.deferredPaymentCredit, {
    id: 'uk/deferred-payment',
    topic: 'credit-warning',
    products: ['bnpl'],
    language: 'en',
    text: 'This is credit. Missed payments may affect your ability to borrow.',
    features: [
      ["(?:is|are|form of|type of) (?:a form of )?credit|(?<!not even |isn't |not )credit:|credit agreement|borrow"],
      ["miss(?:ed|ing)? (?:a )?payments?|late (?:fees|payments?)|repay|if you (?:do not|don't) pay"],
    ],
    reach: 'post',
  }),
]

/** Labels and the basis of praise. */
export const ukLabelWordings: readonly Wording[] = [
  words(uk.cap2Identifiable, {
    id: 'uk/ad-label',
    topic: 'ad-label',
    language: 'en',
    text: 'Ad',
    features: [
      [
        '#(?:ad|advert|advertisement|advertising)(?![\\p{L}\\p{N}])',
        '^[^\\p{L}\\p{N}]{0,4}(?:ad|advert|advertisement|advertising)(?! hoc)(?=[^\\p{L}\\p{N}-]|$)',
        '\\[ad(?![\\p{L}])',
      ],
    ],
    mayBe: ['hashtag'],
    reach: 'fold',
    severity: 'error',
  }),
  words(uk.cap3Testimonials, {
    id: 'uk/testimonial',
    topic: 'testimonial',
    language: 'en',
    text: 'One customer’s experience; yours may differ and you may lose money.',
    features: [
      [
        'not (?:be )?(?:representative|typical)|may differ|results (?:may |will )?vary|individual (?:results|experience)|may lose|capital (?:is )?at risk|get back less|reviews?,|\\d (?:reviews|customers)',
      ],
    ],
    reach: 'near',
  }),
]

/** Legends of products, results, firms and tax. */
export const ukLegendWordings: readonly Wording[] = [
  words(uk.cobs46Simulated, {
    id: 'uk/simulated',
    topic: 'simulated',
    language: 'en',
    text: 'These figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.',
    features: [['simulated past performance'], PAST_PERFORMANCE.en],
    reach: 'near',
    severity: 'error',
  }),
  words(uk.cobs42Unregulated, {
    id: 'uk/unregulated-part',
    topic: 'unregulated-part',
    language: 'en',
    text: 'This service is not regulated by the FCA.',
    features: [['not (?:fca[ -])?regulated|unregulated|does not regulate']],
    reach: 'near',
  }),
  words(uk.asaCryptoUnregulated, {
    id: 'uk/utility-token',
    topic: 'utility-token',
    language: 'en',
    text: 'Tokens are cryptoassets: unregulated in the UK, and their value can fall to zero. Capital gains tax may apply.',
    features: [['unregulated|not regulated'], ['fall|lose|zero|volatile']],
    reach: 'post',
  }),
  words(uk.cobs45Isas, {
    id: 'uk/lifetime-isa',
    topic: 'product-legend',
    products: ['lisa'],
    language: 'en',
    text: 'A 25% charge applies to most other withdrawals, so you could get back less than you put in.',
    features: [['withdrawal charge|charge applies|25% charge'], ['less than']],
    reach: 'post',
  }),
  words(uk.cobs45Tax, {
    id: 'uk/tax-caveat',
    topic: 'tax-caveat',
    language: 'en',
    text: 'Tax treatment depends on your individual circumstances and may change in future.',
    features: [
      ['depend[a-z]{0,3} (?:up)?on (?:your|individual|personal|each|the)[^.!?]{0,20}circumstances'],
      ['(?:may|can|could|might) (?:be subject to )?change|subject to change'],
    ],
    reach: 'post',
    severity: 'error',
  }),
  words(uk.cobs45FirmName, { id: 'uk/firm-name', topic: 'firm-name', language: 'en', text: '{firmName}', reach: 'post' }),
  words(uk.cobs412aLearnMore, {
    id: 'uk/learn-more',
    topic: 'learn-more',
    language: 'en',
    text: 'Take 2 mins to learn more',
    mandated: true,
    reach: 'fold',
    severity: 'error',
  }),
]
