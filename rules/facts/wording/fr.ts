import type { Patterns, Wording } from 'finsocial/rule'
import { fr } from '../authorities/fr.js'
import { INVESTMENT_RISK, PAST_PERFORMANCE, RISK_SIGNS } from './substance.js'
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
    signs: RISK_SIGNS.fr,
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
    signs: RISK_SIGNS.fr,
    reach: 'near',
    severity: 'error',
  }),
]

const EXAMPLE: readonly [Patterns, ...Patterns[]] = [
  ['taeg'],
  ['taux debiteur|taux (?:fixe|revisable|variable)'],
  ['\\d[\\d ]{1,9}(?:,\\d{2})? ?(?:€|euros)'],
  ['\\d{1,3} ?(?:mois|mensualites|echeances|ans)'],
]
const EXAMPLE_TEXT =
  'Exemple : {montant} € sur {duree} mois, taux débiteur fixe {taux} %, TAEG fixe {taeg} %, {duree} mensualités de {mensualite} €, montant total dû {total} €.'
const HOME: Wording['products'] = ['mortgage', 'heloc', 'reverse-mortgage']

/** Code de la consommation: what a figure of credit brings with it, before and after 20 November 2026. */
export const frCreditWordings: readonly Wording[] = [
  ...(['credit-rate', 'credit-cost'] as const).flatMap((topic) => [
    words(fr.codeConsoL312_6, {
      id: `fr/${topic}`,
      topic,
      language: 'fr',
      text: EXAMPLE_TEXT,
      features: EXAMPLE,
      reach: 'post',
      severity: 'error',
    }),
    words(fr.codeConsoL312_6Former, {
      id: `fr/${topic}-former`,
      topic,
      language: 'fr',
      text: EXAMPLE_TEXT,
      features: [...EXAMPLE, ['montant total du|total du|remboursement total|cout total']],
      reach: 'post',
      severity: 'error',
    }),
    words(fr.codeConsoR313_1, {
      id: `fr/${topic}-home`,
      topic,
      products: HOME,
      language: 'fr',
      text: 'Exemple représentatif : {montant} € sur {annees} ans, taux débiteur fixe {taux} %, TAEG {taeg} %, {echeances} échéances de {mensualite} €, montant total dû {total} €, prêt garanti par hypothèque.',
      features: [...EXAMPLE, ['montant total du|total du|cout total']],
      reach: 'post',
      severity: 'error',
    }),
  ]),
  words(fr.codeConsoL312_6, {
    id: 'fr/credit-total',
    topic: 'credit-cost-terms',
    language: 'fr',
    text: 'montant total dû {total} €, {duree} mensualités de {mensualite} €',
    features: [['montant total du|total du|remboursement total'], ['mensualites|echeances|(?:sur|pendant|en) \\d{1,3} mois']],
    reach: 'click',
    severity: 'error',
  }),
  words(fr.codeConsoL312_58, {
    id: 'fr/revolving-name',
    topic: 'revolving-name',
    language: 'fr',
    text: 'crédit renouvelable',
    mandated: true,
    reach: 'post',
    severity: 'error',
  }),
  words(fr.acpr2019R01SousConditions, {
    id: 'fr/offer-conditions',
    topic: 'deposit-bonus',
    language: 'fr',
    text: 'sous conditions',
    features: [
      [
        "sous (?:reserve|conditions?)|dans la limite|voir (?:les )?conditions|conditions (?:de l'offre|sur|en)|a partir de \\d[^.!?]{0,20} verse|1er versement",
      ],
    ],
    reach: 'near',
  }),
]

const CONSUMER_CREDIT: Wording['products'] = ['loan', 'credit-card', 'high-cost-credit', 'lease']

/** Code de la consommation: the sentence that consumer credit carries, and the mentions of home loans and brokers. */
export const frCreditWarnings: readonly Wording[] = [
  words(fr.codeConsoL312_5, {
    id: 'fr/credit-warning',
    fragments: ['emprunter coute', 'un credit (?:vous engage|coute)'],
    topic: 'credit-warning',
    products: [...CONSUMER_CREDIT, 'bnpl'],
    language: 'fr',
    text: 'Attention ! Un crédit coûte de l’argent et doit être remboursé !',
    mandated: true,
    // sources differ on the last exclamation mark
    features: [["attention ?! un credit coute de l'argent et doit etre rembourse"]],
    reach: 'post',
    severity: 'error',
  }),
  words(fr.codeConsoL312_5Former, {
    id: 'fr/credit-warning-former',
    topic: 'credit-warning',
    products: CONSUMER_CREDIT,
    language: 'fr',
    text: 'Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.',
    mandated: true,
    reach: 'post',
    severity: 'error',
  }),
  words(fr.codeConsoL313_3, {
    id: 'fr/home-loan-reflection',
    topic: 'home-loan-reflection',
    language: 'fr',
    text: 'L’emprunteur dispose d’un délai de réflexion de 10 jours ; la vente est subordonnée à l’obtention du prêt ; si le prêt n’est pas obtenu, le vendeur doit rembourser les sommes versées.',
    features: [['(?:10|dix) jours'], ['reflexion'], ['subordonnee?'], ['rembourse']],
    reach: 'click',
  }),
  words(fr.codeConsoL322_2, {
    id: 'fr/broker-no-payment',
    fragments: ['aucuns? (?:frais|versements?) avant'],
    topic: 'broker-no-payment',
    language: 'fr',
    text: 'Aucun versement, de quelque nature que ce soit, ne peut être exigé d’un particulier, avant l’obtention d’un ou plusieurs prêts d’argent.',
    mandated: true,
    reach: 'post',
    severity: 'error',
  }),
  words(fr.codeConsoL312_9, {
    id: 'fr/credit-opposition',
    topic: 'credit-opposition',
    language: 'fr',
    text: 'Vous pouvez vous opposer sans frais à l’utilisation de vos données à des fins de prospection.',
    features: [['opposer'], ['donnees|prospection']],
    reach: 'post',
    severity: 'error',
  }),
]

export const frLabelWordings: readonly Wording[] = [
  words(fr.loiInfluenceMention, {
    id: 'fr/ad-label',
    topic: 'ad-label',
    language: 'fr',
    text: 'Publicité',
    features: [
      [
        '#?publicite(?![\\p{L}])|communication (?:publicitaire|a caractere (?:publicitaire|promotionnel))|#?collaboration ?commerciale|partenariat remunere',
      ],
    ],
    signs: ['#(?:ad|advert|advertisement|sponsored)(?![\\p{L}\\p{N}])|paid partnership|marketing communication'],
    mayBe: ['hashtag'],
    reach: 'fold',
    severity: 'error',
  }),
]

/** Legends of insurance, atypical investments and the firms that sell them. */
export const frLegendWordings: readonly Wording[] = [
  words(fr.codeAssurancesA132_5, {
    id: 'fr/unit-linked',
    topic: 'unit-linked',
    language: 'fr',
    text: 'Les unités de compte présentent un risque de perte en capital ; leur valeur n’est pas garantie.',
    features: [["perte (?:en|de|du) capital|non garantie?|n'est pas garantie|hausse (?:ou|comme) a la baisse"]],
    reach: 'post',
  }),
  words(fr.acpr2019R01Rendement, {
    id: 'fr/yield-basis',
    topic: 'yield-basis',
    language: 'fr',
    text: 'Taux annuel {annee}, net de frais de gestion, brut de prélèvements sociaux et fiscaux.',
    features: [['nets? (?:de|des) frais'], ['(?:brut|avant|hors)[^.!?]{0,20}prelevements']],
    reach: 'near',
    severity: 'error',
  }),
  words(fr.arppAtypiques, {
    id: 'fr/atypical-investment',
    topic: 'atypical-investment',
    language: 'fr',
    text: 'Offre enregistrée par l’AMF sous le n° {amf}. Risque de perte en capital, illiquidité.',
    features: [["enregistree? (?:par|aupres de) l'amf|amf[^.!?]{0,20}n°"]],
    reach: 'post',
  }),
  words(fr.codeAssurancesR521_4, {
    id: 'fr/distributor',
    topic: 'distributor',
    language: 'fr',
    text: '{firmName}, {adresse}, ORIAS {orias}',
    features: [['orias[^\\d]{0,12}\\d{8}']],
    reach: 'profile',
  }),
]
