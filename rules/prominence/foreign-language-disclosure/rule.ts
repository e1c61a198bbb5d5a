import { type Draft, defineRule } from 'finsocial/rule'
import { answeredWith, weighed } from '../../facts/answers.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { placingLaw, sentenceOf } from '../../facts/placement.js'
import { TRIGGERS } from '../../facts/triggers.js'

const COVERED = ['uk-warning-language', 'fr-langue-francaise', 'th-ocpb-thai-language'] as const

export default defineRule({
  id: 'prominence/foreign-language-disclosure',
  hazard: 'hidden-disclosure',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Required words in another language than the copy, or copy without the language that the law asks for.',
  why: 'Who is sold to in one language is warned in that language, or not at all.',
  basis: { law: placingLaw(authoritiesOf([...COVERED, 'eu-risk-balance'])) },
  advice: 'write the words in the language of the copy',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  messages: {
    foreign: 'required words in another language than the copy: “{match}”',
    french: 'copy for France without French: “{match}”',
    thai: 'copy for Thailand without Thai: “{match}”',
  },
  check(draft, report, hits) {
    for (const answered of answeredWith(draft, hits, 'foreign')) {
      report('foreign', {
        ...sentenceOf(answered.answer.passage),
        ...weighed(draft, answered),
      })
    }
    const block = draft.blocks.find(({ visible, scope }) => visible && scope !== 'field')
    if (!block || !isRetail(draft)) return
    if (
      draft.jurisdictions.includes('fr') &&
      draft.language !== 'fr' &&
      !draft.languages.includes('fr') &&
      draft.sources.jurisdictions !== 'inferred'
    )
      report('french', { block, span: block.span, severity: 'warn', jurisdictions: ['fr'] })
    if (draft.jurisdictions.includes('th') && !draft.languages.includes('th') && draft.sources.jurisdictions !== 'inferred')
      report('thai', { block, span: block.span, severity: 'warn', jurisdictions: ['th'] })
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: eu\nproducts: fund\n---\nGrow your money with our fund. Marketing communication. [[Risque de perte en capital.]]',
        '---\njurisdictions: fr\n---\n[[Earn more with Monéa]]',
        '---\njurisdictions: th\n---\n[[Our new branch opens on Monday.]]',
      ],
      good: [
        '---\njurisdictions: eu\nproducts: fund\n---\nGrow your money with our fund. Marketing communication. Your capital is at risk.',
        '---\njurisdictions: eu\n---\nOur office in Dublin is hiring.',
        '---\njurisdictions: [uk]\n---\nLive better.',
        '---\njurisdictions: fr\nalsoLanguages: [fr]\n---\nLive better* (*Vivez mieux)',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\n---\nInvestissez dès 10 €. [[Capital at risk.]]',
        '---\njurisdictions: fr\n---\nNotre fonds a gagné 12 % en 2025. Risque de perte en capital. [[Past performance is not a reliable indicator of future results.]]',
      ],
      good: [
        '---\njurisdictions: fr\n---\nInvestissez dès 10 €. Risque de perte en capital.',
        '---\njurisdictions: fr\n---\nInvestissez dès 10 €. Risque de perte en capital. Capital at risk.',
        '---\njurisdictions: fr\n---\nNotre appli « Easy Trading » est disponible.',
      ],
    },
    th: {
      bad: ['---\njurisdictions: th\nproducts: stock\nalsoLanguages: [en]\n---\n[[ลงทุนเลย Your capital is at risk.]]'],
      good: [
        '---\njurisdictions: th\nproducts: stock\n---\nลงทุนเลย การลงทุนมีความเสี่ยง',
        '---\njurisdictions: th\n---\nสาขาใหม่เปิดวันจันทร์',
        '---\njurisdictions: th\n---\nดาวน์โหลดแอป Example Bank',
      ],
    },
  },
  gaps: [
    'Welsh, Polish and other languages of the copy are not recognised',
    'the language of a whole draft is judged, not of each sentence',
  ],
})

function isRetail({ frontMatter: { audience = [] } }: Draft): boolean {
  return !audience.length || audience.includes('retail') || audience.includes('existing-client')
}
