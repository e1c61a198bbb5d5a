import { defineDisclosureRule } from 'finsocial/rule'
import { legendNeeds } from '../../facts/needs/legend.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-product-legend',
  hazard: 'missing-legend',
  covers: [
    'us/prospectus-offer',
    'us/money-market-legend',
    'us/options-disclosure',
    'us/variable-product',
    'us/bank-nondeposit-disclosure',
    'us/security-futures-predisclosure',
    'us/cmo-comparison',
    'us/complex-etf',
    'us/muni-ad',
    'uk-isa-claims',
    'uk-unregulated-part-clear',
    'uk-crypto-unregulated-disclosure',
    'eu-fund-marketing-identification',
    'eu-mmf-statement',
    'eu-mica-art7-statement',
    'eu-mica-art7-whitepaper',
    'fr-unites-de-compte',
    'fr-assurance-vie-rendement',
    'fr-placements-atypiques',
    'th-oic-buyer-warning',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'A product on offer without the legend that belongs to it.',
  why: 'Each of these products has one thing that buyers get wrong; the legend is the place where it is said.',
  message: 'offers a product without its legend: “{match}”',
  advice: 'add the legend of the product to the post',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  topics: [
    'product-legend',
    'bank-nondeposit',
    'security-futures',
    'mortgage-obligation',
    'leveraged-fund',
    'new-issue-yield',
    'annuity-guarantee',
    'annuity-liquidity',
    'token-offer',
    'white-paper',
    'redemption',
    'utility-token',
    'unregulated-part',
    'unit-linked',
    'yield-basis',
    'atypical-investment',
    'insurance-buyer',
  ],
  wordings: WORDINGS,
  needs: legendNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nproducts: etf\n---\n[[Meet $HLGE, our new dividend ETF]].',
        '---\njurisdictions: us\nproducts: option\n---\nSell [[covered calls]] on $AAPL for 2% a month.',
        '---\njurisdictions: eu\n---\n[[Presale]] of LUNE is live, join now.',
      ],
      good: [
        '---\njurisdictions: us\nproducts: mutual-fund\n---\nWhat is an expense ratio? A 30-second guide.',
        'Your 401(k) investment options changed this month.',
        '---\njurisdictions: us\npurpose: recruiting\nproducts: etf\n---\nOur ETF team is hiring.',
        '3x faster onboarding.',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\n---\n[[Découvrez Cap Armor Océan, le fonds]] qui investit dans l’eau.'],
      good: [
        'Qu’est-ce qu’un ETF ?',
        '---\njurisdictions: fr\n---\nCommunication publicitaire. Découvrez Cap Armor Océan, le fonds qui investit dans l’eau. Risque de perte en capital.',
        'Cours de dégustation',
      ],
    },
    th: {
      bad: ['[[ประกันสุขภาพ เบี้ยเริ่มต้นวันละ 15 บาท สมัคร]]เลย'],
      good: [
        'แจ้งเคลมประกันรถช่วงน้ำท่วม โทร 1234',
        'สิทธิประกันสังคม มาตรา 33 เบิกอะไรได้บ้าง',
        'ซื้อประกันเดินทาง คำเตือน : ผู้ซื้อควรทำความเข้าใจในรายละเอียดความคุ้มครองและเงื่อนไข ก่อนตัดสินใจซื้อทุกครั้ง',
      ],
    },
  },
  gaps: [
    'the official French text of the MiCA statement was not read: its parts are looked for',
    'legends of narrow products (TFEX, DW, foreign-exchange risk of Thai funds) are not asked for',
  ],
})
