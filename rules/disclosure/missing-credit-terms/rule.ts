import { defineDisclosureRule } from 'finsocial/rule'
import { creditNeeds } from '../../facts/needs/credit.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-credit-terms',
  hazard: 'missing-credit-terms',
  covers: [
    'us/reg-z-closed-end-trigger',
    'us/reg-z-open-end-trigger',
    'us/reg-z-promo-rate',
    'us/reg-dd-apy',
    'us/reg-dd-bonus',
    'us/lease-trigger',
    'us/card-solicitation-table',
    'uk-conc-representative-example',
    'uk-conc-representative-apr',
    'uk-mcob-standard-information',
    'uk-savings-rate-basis',
    'fr-credit-exemple-representatif',
    'fr-credit-immobilier',
    'fr-credit-renouvelable',
    'fr-sous-conditions',
    'th-bot-effective-rate-range',
    'th-bot-reference-rate-date',
    'th-bot-teaser-conditions',
    'th-bot-instalment-assumptions',
    'th-bot-monthly-rate-only',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'A figure of credit or savings without the terms that it calls for.',
  why: 'One attractive figure hides the price: only the yearly rate and the whole cost let a reader compare.',
  basis: authoritiesOf([
    'us/reg-z-closed-end-trigger',
    'us/reg-z-open-end-trigger',
    'us/reg-z-promo-rate',
    'us/reg-dd-apy',
    'us/reg-dd-bonus',
    'us/lease-trigger',
  ]),
  message: '“{match}” calls for {asks}',
  advice: 'give the terms in the same post, or leave the figure out',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  topics: [
    'credit-rate',
    'credit-cost',
    'credit-cost-terms',
    'card-terms',
    'credit-promotion',
    'credit-access',
    'reference-rate-date',
    'yearly-rate',
    'card-table',
    'revolving-name',
    'lease-terms',
    'deposit-rate',
    'deposit-terms',
    'deposit-bonus',
  ],
  wordings: WORDINGS,
  needs: creditNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nproducts: loan\n---\nRates from [[6.9%]]!',
        '---\njurisdictions: us\nproducts: loan\n---\n[[$299]] a month puts you in a new truck!',
        '---\njurisdictions: uk\nproducts: loan\n---\nBorrow £5,000 from [[£105]] a month.',
      ],
      good: [
        '---\njurisdictions: us\nproducts: loan\n---\nAuto loans from 6.49% APR for qualified borrowers.',
        '---\njurisdictions: us\nproducts: mortgage\n---\nFHA loans allow for down payments as low as 3.5 percent.',
        '---\njurisdictions: uk\nproducts: loan\n---\nInterest-free and fee-free for 10 months.',
        '---\njurisdictions: uk\nproducts: mortgage\n---\nSwap rates fell this week.',
      ],
    },
    fr: {
      bad: ['---\nproducts: loan\n---\nPrêt à [[2,9 %]] !', '---\nproducts: loan\n---\nVotre voiture pour [[199 €]]/mois'],
      good: [
        '---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-22\n---\nExemple : 10 000 € sur 48 mois, taux débiteur fixe 4,89 %, TAEG fixe 5,00 %, 48 mensualités de 229,90 €, montant total dû 11 035,20 €.',
        'Crédit d’impôt : calendrier 2026.',
        '---\nproducts: loan\n---\nLa BCE a baissé son taux à 2 %.',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: th\nproducts: loan\n---\nเงินกู้ส่วนบุคคล [[ดอกเบี้ยต่ำ]] สมัครวันนี้',
        '---\njurisdictions: th\nproducts: loan\n---\n[[ผ่อนเดือนละ 1]],500 บาท ขับรถกลับบ้านได้เลย',
      ],
      good: [
        '---\njurisdictions: th\nproducts: loan\n---\nสินเชื่อรถ ดอกเบี้ยเริ่มต้น 0.29% ต่อเดือน อัตราดอกเบี้ยที่แท้จริงต่อปี 6.08% - 15.00%',
        '---\njurisdictions: th\nproducts: loan\n---\nกนง. คงดอกเบี้ยนโยบายที่ 1.25% สินเชื่อยังทรงตัว',
        '---\njurisdictions: th\nproducts: loan\n---\nวางแผนผ่อนบ้านไม่ให้เกินกำลัง',
      ],
    },
  },
  gaps: [
    'whether an example is representative and its sums are right is for a person to check',
    'equal prominence of the items is not measured',
    'the native wording of fee and term offers changes quickly and should be read by a lender’s compliance team',
  ],
})
