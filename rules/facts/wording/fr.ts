import type { Wording } from 'finsocial/rule'
import { fr } from '../authorities/fr.js'
import { INVESTMENT_RISK, PAST_PERFORMANCE } from './substance.js'
import { words } from './wording.js'

/** Words for posts under French law. */
export const frWordings: readonly Wording[] = [
  words(fr.amfDoc2011_24PastPerformance, {
    id: 'fr/past-performance',
    topic: 'past-performance',
    language: 'fr',
    text: 'Les performances passées ne préjugent pas des performances futures.',
    features: [PAST_PERFORMANCE.fr],
    reach: 'near',
    severity: 'error',
  }),
  words(fr.acpr2019R01CapitalLoss, {
    id: 'fr/risk',
    topic: 'investment-risk',
    language: 'fr',
    text: 'Risque de perte en capital.',
    features: [INVESTMENT_RISK.fr],
    reach: 'near',
    severity: 'error',
  }),
  words(fr.digitalAssetsWarnings, {
    id: 'fr/risk-crypto',
    topic: 'investment-risk',
    products: ['crypto', 'stablecoin', 'crypto-etn'],
    language: 'fr',
    text: 'Investir dans les crypto-actifs comporte un risque de perte totale du capital.',
    features: [INVESTMENT_RISK.fr],
    reach: 'near',
    severity: 'error',
  }),
]
