import { type Draft, defineDisclosureRule, type Need } from 'finsocial/rule'
import { informs, isForProfessionalsOnly, sellsNothing } from '../../facts/exemption.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { investmentPromotionsIn } from '../../facts/promotion.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-risk-warning',
  hazard: 'missing-risk-warning',
  covers: [
    'us/unbalanced-benefit',
    'uk-risk-balance',
    'uk-rmmi-warning',
    'uk-cfd-warning',
    'eu-risk-balance',
    'eu-cfd-warning',
    'eu-mica-casp-communications',
    'fr-risque-perte-capital',
    'fr-crypto-avertissement',
    'th-sec-investor-warning',
    'th-da-risk-warning',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Copy that invites to invest and does not say what may be lost.',
  why: 'Whoever reads only of gains decides without knowing the price: that the money may be worth less, or gone.',
  basis: {
    law: authoritiesOf([
      'us/unbalanced-benefit',
      'uk-risk-balance',
      'uk-rmmi-warning',
      'uk-cfd-warning',
      'eu-risk-balance',
      'eu-cfd-warning',
      'eu-mica-casp-communications',
      'fr-risque-perte-capital',
      'fr-crypto-avertissement',
      'th-sec-investor-warning',
      'th-da-risk-warning',
    ]),
  },
  message: 'promotes an investment without its risk warning: “{match}”',
  advice: 'say in the same post, as visibly as the benefit, what the reader may lose',
  languages: ['en', 'fr', 'th'],
  wordings: WORDINGS,
  needs,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nproducts: fund\n---\n[[Grow your money]] faster with Oakmere Growth.',
        '---\njurisdictions: uk\nproducts: crypto\n---\n[[Buy]] SolarToken today on Nuvex.',
        '---\njurisdictions: us\nproducts: private-fund\n---\nOur new fund targets [[9%]] a year.',
      ],
      good: [
        '---\njurisdictions: uk\nproducts: fund\n---\nAim to grow your money with Oakmere Growth. Your capital is at risk.',
        '---\njurisdictions: us\nproducts: crypto\n---\nPeople who sell coins by direct message are often scammers.',
        '---\njurisdictions: uk\n---\nBrackenfield grew to 300 people this year. We are hiring.',
        '---\njurisdictions: uk\nproducts: isa\n---\nCash ISA: easy access, rate variable.',
      ],
    },
    fr: {
      bad: ['[[Faites fructifier votre épargne]] avec Cap Armor.'],
      good: [
        'Faites fructifier votre épargne. Investir comporte un risque de perte en capital.',
        'Livret A : taux fixé par l’État.',
        'L’AMF met en garde contre ceux qui promettent des rendements élevés.',
      ],
    },
    th: {
      bad: ['---\nproducts: fund\n---\nกองทุนหุ้นโลก [[จองซื้อ]]แล้ววันนี้ ขั้นต่ำ 500 บาท'],
      good: [
        '---\nproducts: fund\n---\nกองทุนหุ้นโลก จองซื้อแล้ววันนี้ ผู้ลงทุนควรทำความเข้าใจลักษณะสินค้า เงื่อนไขผลตอบแทน และความเสี่ยงก่อนตัดสินใจลงทุน',
        'ความรู้: กองทุนรวมดัชนีต่างจากหุ้นรายตัวอย่างไร',
        '---\nproducts: crypto\n---\nบล็อกเชนทำงานอย่างไร อธิบายใน 5 ข้อ',
      ],
    },
  },
  gaps: ['whether a risk that is named is the risk of this product is for a person to judge', 'promises made in pictures are not read'],
})

/** One need for each post that promotes: at its first promotional statement. */
function needs(draft: Draft): readonly Need[] {
  if (isForProfessionalsOnly(draft) || sellsNothing(draft) || informs(draft)) return []
  const seen = new Set<number>()
  const inferred = draft.products.length > 0 && draft.products.every(({ source }) => source === 'inferred')
  return investmentPromotionsIn(draft)
    .filter(({ block: { post } }) => !seen.has(post) && seen.add(post))
    .map(({ block, span }) => ({
      topic: 'investment-risk',
      block,
      span,
      ...(inferred ? { lowered: 'product inferred from the copy' } : {}),
    }))
}
