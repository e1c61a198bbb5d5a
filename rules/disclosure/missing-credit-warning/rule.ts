import { defineDisclosureRule } from 'finsocial/rule'
import { creditWarningNeeds } from '../../facts/needs/credit-warning.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-credit-warning',
  hazard: 'missing-credit-terms',
  covers: [
    'uk-conc-hcstc-warning',
    'uk-conc-secured-warning',
    'uk-bnpl-credit-clarity',
    'uk-mcob-secured-clear',
    'uk-mcob-risk-statement',
    'eu-ccd2-warning',
    'fr-credit-mention',
    'fr-credit-immobilier',
    'fr-iobsp-aucun-versement',
    'fr-credit-opposition',
    'th-bot-loan-warning',
    'th-bot-credit-card-warning',
    'th-bot-floating-rate-warning',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Credit on offer without the sentence that warns the borrower.',
  why: 'An offer of money now is read at once, its repayment later; the sentence is there to be read at the same moment.',
  message: 'offers credit without its warning: “{match}”',
  advice: 'add the prescribed sentence to the body of the post',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  topics: [
    'credit-warning',
    'floating-rate',
    'credit-secured',
    'mortgage-risk',
    'consolidation-risk',
    'home-loan-reflection',
    'broker-no-payment',
    'credit-opposition',
  ],
  wordings: WORDINGS,
  needs: creditWarningNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nproducts: high-cost-credit\n---\n[[Payday loan]] in 15 minutes.',
        '---\njurisdictions: uk\nproducts: mortgage\n---\n[[Release tax-free cash]] at 60.',
        '---\njurisdictions: eu\nproducts: loan\npublishAt: 2026-11-20\n---\n[[Instant loan]], no worries!',
      ],
      good: [
        '---\njurisdictions: eu\nproducts: loan\npublishAt: 2026-11-19\n---\nInstant loan, no worries!',
        '---\njurisdictions: uk\nproducts: mortgage\n---\nWhat is loan-to-value?',
        '---\njurisdictions: uk\nproducts: bnpl\n---\nPay in 3 is credit. Missed payments may affect your ability to borrow.',
        '---\njurisdictions: us\nproducts: loan\n---\nApply today.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-21\n---\n[[Prêt perso Vélin Crédit,]] réponse aujourd’hui.',
        '---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-19\n---\n[[Prêt perso Vélin Crédit,]] réponse aujourd’hui.',
        '---\njurisdictions: fr\nproducts: mortgage\nfirm: {name: Courtage Lisière}\n---\nCourtage Lisière [[décroche votre taux]].',
      ],
      good: [
        '---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-21\n---\nAttention ! Un crédit coûte de l’argent et doit être remboursé ! Prêt perso Vélin Crédit, réponse aujourd’hui.',
        '---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-19\n---\nUn crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager. Prêt perso Vélin Crédit, réponse aujourd’hui.',
        'Crédit d’impôt : calendrier 2026.',
        '---\nproducts: loan\n---\nQu’est-ce qu’un crédit affecté ?',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: th\nproducts: loan\n---\nรีไฟแนนซ์บ้าน [[วงเงินสูง]]สุด 100%',
        '---\njurisdictions: th\nproducts: credit-card\n---\n[[สมัคร]]บัตรเครดิตวันนี้ รับเงินคืน 1,000 บาท',
      ],
      good: [
        '---\njurisdictions: th\nproducts: loan\n---\nรีไฟแนนซ์บ้าน วงเงินสูงสุด 100% *กู้เท่าที่จำเป็น และชำระคืนไหว',
        'หุ้นกู้ชุดใหม่ อายุ 3 ปี จองซื้อผ่านธนาคาร',
        'อาสากู้ภัยรับสมัครวันนี้',
        'ระวังเงินกู้นอกระบบและมิจฉาชีพ สมัครแล้วโดนหลอก',
      ],
    },
  },
  gaps: [
    'a warning shown only by a logo on a picture is seen only when the picture’s text is in the front matter',
    'the exact code text of the French sentence of 20 November 2026 was read in notes of lawyers, not in the code',
    'the ending of the Thai card sentence (the rate) is not compared with the product’s rate',
  ],
})
