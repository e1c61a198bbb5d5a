import type { Wording } from 'finsocial/rule'
import { eu } from '../authorities/eu.js'
import { INVESTMENT_RISK, PAST_PERFORMANCE, RISK_SIGNS } from './substance.js'
import { words } from './wording.js'

/** Words for posts under the law of the European Union; national languages other than French are not shipped yet. */
export const euWordings: readonly Wording[] = [
  words(eu.mifidDr44PastPerformance, {
    id: 'eu/past-performance',
    topic: 'past-performance',
    language: 'en',
    text: 'These figures refer to the past. Past performance is not a reliable indicator of future results.',
    features: [PAST_PERFORMANCE.en],
    reach: 'near',
    severity: 'error',
  }),
  words(eu.mifidDr44PastPerformance, {
    id: 'eu/past-performance-fr',
    topic: 'past-performance',
    language: 'fr',
    text: 'Les performances passées ne sont pas un indicateur fiable des performances futures.',
    features: [PAST_PERFORMANCE.fr],
    reach: 'near',
    severity: 'error',
  }),
  words(eu.mifidDr44RiskBalance, {
    id: 'eu/risk',
    topic: 'investment-risk',
    language: 'en',
    text: 'Capital at risk: you may lose some or all of what you invest.',
    features: [INVESTMENT_RISK.en],
    signs: RISK_SIGNS.en,
    reach: 'near',
    severity: 'error',
  }),
  words(eu.mifidDr44RiskBalance, {
    id: 'eu/risk-fr',
    topic: 'investment-risk',
    language: 'fr',
    text: 'Risque de perte en capital.',
    features: [INVESTMENT_RISK.fr],
    signs: RISK_SIGNS.fr,
    reach: 'near',
    severity: 'error',
  }),
  words(eu.mica66, {
    id: 'eu/risk-crypto',
    topic: 'investment-risk',
    products: ['crypto', 'stablecoin', 'crypto-etn'],
    language: 'en',
    text: 'Crypto-assets are volatile: you may lose everything you invest.',
    features: [INVESTMENT_RISK.en],
    signs: RISK_SIGNS.en,
    reach: 'near',
    severity: 'error',
  }),
  words(eu.mica66, {
    id: 'eu/risk-crypto-fr',
    topic: 'investment-risk',
    products: ['crypto', 'stablecoin', 'crypto-etn'],
    language: 'fr',
    text: 'Les crypto-actifs sont volatils : vous pouvez perdre la totalité de votre investissement.',
    features: [INVESTMENT_RISK.fr],
    signs: RISK_SIGNS.fr,
    reach: 'near',
    severity: 'error',
  }),
  words(eu.esmaCfdWarning, {
    id: 'eu/risk-cfd',
    topic: 'investment-risk',
    products: ['cfd', 'forex'],
    language: 'en',
    text: 'CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. {cfdLossPercent} % of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.',
    mandated: true,
    features: [
      [
        'cfds are complex instruments and come with a high risk of losing money rapidly due to leverage\\. \\d{1,2}(?:[.,]\\d{1,2})? ?% of retail investor accounts lose money when trading cfds with this provider\\. you should consider whether you understand how cfds work and whether you can afford to take the high risk of losing your money',
      ],
    ],
    reach: 'fold',
    severity: 'error',
  }),
]

export const euCreditWordings: readonly Wording[] = [
  ...(['credit-rate', 'credit-cost'] as const).map((topic) =>
    words(eu.ccd2StandardInformation, {
      id: `eu/${topic}`,
      topic,
      language: 'en',
      text: 'Representative example: €{amount} over {months} months, borrowing rate {rate}%, APR {apr}%, {months} instalments of €{payment}, total payable €{total}.',
      features: [['(?<![\\p{L}])apr(?![\\p{L}])|annual percentage rate']],
      reach: 'post',
    }),
  ),
]

export const euCreditWarnings: readonly Wording[] = [
  words(eu.ccd2Warning, {
    id: 'eu/credit-warning',
    topic: 'credit-warning',
    products: ['loan', 'credit-card', 'bnpl', 'high-cost-credit', 'lease'],
    language: 'en',
    text: 'Caution! Borrowing money costs money.',
    features: [['borrowing (?:money )?costs (?:you )?money|credit costs money']],
    reach: 'post',
  }),
  words(eu.ccd2Warning, {
    id: 'eu/credit-warning-fr',
    topic: 'credit-warning',
    products: ['loan', 'credit-card', 'bnpl', 'high-cost-credit', 'lease'],
    language: 'fr',
    text: 'Attention ! Un crédit coûte de l’argent et doit être remboursé !',
    features: [["credit coute de l'argent", 'credit vous engage et doit etre rembourse']],
    reach: 'post',
  }),
]

/** Marketing that says what it is. */
export const euLabelWordings: readonly Wording[] = [
  words(eu.mifid24, {
    id: 'eu/ad-label',
    topic: 'ad-label',
    language: 'en',
    text: 'Marketing communication',
    features: [
      [
        'marketing communication|#?marketingcommunication|^[^\\p{L}\\p{N}]{0,4}(?:ad|advert|advertisement|advertising)(?! hoc)(?=[^\\p{L}\\p{N}-]|$)|#(?:ad|advertisement)(?![\\p{L}\\p{N}])|paid partnership|sponsored|anzeige|publicidad',
      ],
    ],
    mayBe: ['hashtag'],
    reach: 'fold',
    severity: 'error',
  }),
  words(eu.mifid24, {
    id: 'eu/ad-label-fr',
    topic: 'ad-label',
    language: 'fr',
    text: 'Publicité',
    features: [
      [
        'publicite(?![\\p{L}])|communication (?:publicitaire|a caractere (?:publicitaire|promotionnel))|collaboration ?commerciale|partenariat remunere',
      ],
    ],
    mayBe: ['hashtag'],
    reach: 'fold',
    severity: 'error',
  }),
  words(eu.esmaFinfluencers, {
    id: 'eu/position',
    topic: 'position',
    language: 'en',
    text: 'I hold this security.',
    features: [['i (?:hold|own|am invested|have a position)|my holdings?']],
    reach: 'near',
  }),
  words(eu.esmaFinfluencers, {
    id: 'eu/position-fr',
    topic: 'position',
    language: 'fr',
    text: 'Je détiens ce titre.',
    features: [["je (?:detiens|possede)|j'ai une position"]],
    reach: 'near',
  }),
  words(eu.mifid24, {
    id: 'eu/testimonial',
    topic: 'testimonial',
    language: 'en',
    text: 'One customer’s experience; it is not typical and you may lose money.',
    features: [['not (?:be )?(?:representative|typical)|may differ|results (?:may |will )?vary|may lose|not paid']],
    reach: 'near',
  }),
  words(eu.mifid24, {
    id: 'eu/testimonial-fr',
    topic: 'testimonial',
    language: 'fr',
    text: 'Témoignage individuel, non représentatif ; vous pouvez perdre de l’argent.',
    features: [['non (?:representatif|remunere)|individuel|pouvez perdre|risque de perte|collectes par un tiers']],
    reach: 'near',
  }),
]
