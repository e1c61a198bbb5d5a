import { defineRule } from 'finsocial/rule'
import { answeredWith, weighed } from '../../facts/answers.js'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { th } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { CONCEALED, placingLaw } from '../../facts/placement.js'
import { TRIGGERS } from '../../facts/triggers.js'

export default defineRule({
  id: 'prominence/concealed-disclosure',
  hazard: 'hidden-disclosure',
  covers: ['uk-warning-visibility', 'fr-risque-perte-capital'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Required words that stand only where no reader meets them.',
  why: 'A warning in a hashtag, a footnote or the alternative of a picture satisfies a search, not a reader.',
  basis: {
    law: placingLaw([
      uk.cobs45NoDisguise,
      uk.fg24Prominence,
      us.ftcClearAndConspicuous,
      us.finra2210Footnotes,
      eu.mifidDr44RiskBalance,
      fr.acpr2019R01Risks,
      th.ocpbProminence,
    ]),
  },
  advice: 'write the words as a sentence in the body of the post',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  messages: { concealed: 'required words stand only {place}: “{match}”' },
  check(draft, report, hits) {
    for (const answered of answeredWith(draft, hits, 'concealed')) {
      const { passage, how } = answered.answer
      report('concealed', {
        span: passage.span,
        ...(passage.block ? { block: passage.block } : {}),
        ...weighed(draft, answered),
        data: { place: CONCEALED[how] },
      })
    }
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nproducts: fund\n---\nGrow your money with us. #[[CapitalAtRisk]]',
        '---\njurisdictions: uk\nproducts: fund\n---\nGrow your money with us.[^1]\n\n[^1]: Your [[capital is at risk]].',
        '---\njurisdictions: us\n---\nThe Larkfield Equity Fund gained 18.2% in 2025. ![Chart. [[Past performance does not guarantee future]] results](chart.png)',
        '---\njurisdictions: uk\nproducts: fund\n---\nGrow your money with us. <!--[[ capital at risk ]]-->',
        '---\njurisdictions: uk\nproducts: fund\n---\nGrow your money with us. ~~Your [[capital is at risk]].~~',
      ],
      good: [
        '---\njurisdictions: uk\nproducts: fund\n---\nGrow your money with us. Your capital is at risk. #CapitalAtRisk',
        '---\njurisdictions: uk\nproducts: fund\n---\nHow funds work.[^1]\n\n[^1]: Capital is at risk.',
        '---\njurisdictions: uk\nproducts: fund\nmedia: [{file: post.png, text: Your capital is at risk.}]\n---\nGrow your money with us.',
        '---\njurisdictions: uk\nauthor: {paid: true}\n---\n#ad Oakmere’s budgeting tool.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nproducts: fund\n---\nFaites fructifier votre épargne. Communication publicitaire.[^1]\n\n[^1]: [[Risque de perte]] en capital.',
      ],
      good: [
        '---\njurisdictions: fr\nproducts: fund\n---\nCommunication publicitaire. Faites fructifier votre épargne. Risque de perte en capital.[^1]\n\n[^1]: Voir le prospectus.',
        'Un texte.[^1]\n\n[^1]: Une note.',
        'Nos bureaux de Rennes ferment à midi. #Rennes',
      ],
    },
    th: {
      bad: ['---\njurisdictions: th\nproducts: loan\n---\nสินเชื่อบ้าน วงเงินสูงสุด 100% ![ภาพ [[กู้เท่าที่จำเป็นและชำระคืนไหว]]](post.png)'],
      good: [
        '---\njurisdictions: th\nproducts: loan\n---\nสินเชื่อบ้าน วงเงินสูงสุด 100% กู้เท่าที่จำเป็นและชำระคืนไหว ![บ้าน](post.png)',
        'วันหยุดธนาคาร ![ปฏิทิน](post.png)',
        '#ออมเงิน กับธนาคารใกล้บ้าน',
      ],
    },
  },
  gaps: ['text that is only on a picture counts when the front matter gives it', 'colours, contrast and sizes are not in the draft'],
})
