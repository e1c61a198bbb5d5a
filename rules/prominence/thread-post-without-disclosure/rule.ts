import { defineRule } from 'finsocial/rule'
import { answeredWith, weighed } from '../../facts/answers.js'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { th } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { placingLaw } from '../../facts/placement.js'
import { TRIGGERS } from '../../facts/triggers.js'

export default defineRule({
  id: 'prominence/thread-post-without-disclosure',
  hazard: 'hidden-disclosure',
  covers: ['uk-standalone-compliance', 'uk-warning-visibility'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  summary: 'A post of a thread, carousel or story that leaves its required words to another one.',
  why: 'Posts of a thread are shared and seen one by one; the warning in the sixth does not travel with the first.',
  basis: { law: placingLaw([uk.fg24StandAlone, us.ftcDotComStandAlone, eu.mifidDr44RiskBalance, fr.acpr2019R01Risks, th.ocpbProminence]) },
  advice: 'repeat the words in every post that makes them necessary',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  messages: { elsewhere: 'its required words stand only in post {post}: “{match}”' },
  check(draft, report, hits) {
    for (const answered of answeredWith(draft, hits, 'elsewhere')) {
      const { need, answer } = answered
      report('elsewhere', {
        span: need.span,
        ...(need.block ? { block: need.block } : {}),
        ...weighed(draft, answered),
        data: { post: (answer.passage.block?.post ?? 0) + 1 },
      })
    }
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nproducts: fund\nformat: thread\n---\n[[Grow your money]] with our fund.\n\n---\n\nWe have offices in four cities. Your capital is at risk.',
      ],
      good: [
        '---\njurisdictions: uk\nproducts: fund\nformat: thread\n---\nGrow your money with our fund. Your capital is at risk.\n\n---\n\nBeat cash with us. Your capital is at risk.',
        '---\njurisdictions: uk\nproducts: fund\nformat: thread\n---\nGrow your money with our fund. Your capital is at risk.\n\n---\n\nWe have offices in four cities.',
        '---\njurisdictions: uk\nformat: thread\n---\nFive facts about ISAs.\n\n---\n\nYour capital is at risk with stocks and shares.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nproducts: fund\nformat: carousel\n---\nCommunication publicitaire. [[Faites fructifier votre épargne]].\n\n---\n\nNos bureaux. Risque de perte en capital.',
      ],
      good: [
        '---\njurisdictions: fr\nproducts: fund\nformat: carousel\n---\nCommunication publicitaire. Faites fructifier votre épargne. Risque de perte en capital.\n\n---\n\nNos bureaux.',
        '---\njurisdictions: fr\nformat: carousel\n---\nNos bureaux.\n\n---\n\nRisque de pluie demain.',
        'Nos bureaux.',
      ],
    },
    th: {
      bad: ['---\njurisdictions: th\nproducts: loan\nformat: story\n---\nสินเชื่อบ้าน [[วงเงินสูง]]สุด 100%\n\n---\n\nกู้เท่าที่จำเป็นและชำระคืนไหว'],
      good: [
        '---\njurisdictions: th\nproducts: loan\nformat: story\n---\nสินเชื่อบ้าน วงเงินสูงสุด 100% กู้เท่าที่จำเป็นและชำระคืนไหว\n\n---\n\nสาขาทั่วประเทศ',
        '---\nformat: story\n---\nสวัสดี\n\n---\n\nสาขาทั่วประเทศ',
        'สาขาทั่วประเทศ',
      ],
    },
  },
  gaps: ['slides are told apart by thematic breaks in the draft only'],
})
