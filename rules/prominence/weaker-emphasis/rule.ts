import { type Block, type Draft, defineRule, type Jurisdiction, type Passage } from 'finsocial/rule'
import { answeredWith, answersIn, weighed } from '../../facts/answers.js'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { th } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { sentenceOf } from '../../facts/placement.js'
import { declares, RISK_PRODUCTS } from '../../facts/products.js'
import { TRIGGERS } from '../../facts/triggers.js'

/** Thai rules: at least so long on the screen, and a second for every so many characters. */
const LEAST_SECONDS = 5
const CHARACTERS_A_SECOND = 13

export default defineRule({
  id: 'prominence/weaker-emphasis',
  hazard: 'hidden-disclosure',
  covers: [
    'uk-warning-visibility',
    'uk-past-performance',
    'eu-past-performance',
    'fr-performances-passees',
    'th-ocpb-supplement-prominence',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Required words in smaller print or for a shorter time than they need, or past performance as the headline.',
  why: 'The eye reads what is big and stays; small print is where copy puts what it hopes nobody reads.',
  basis: {
    law: [
      uk.fg24Prominence,
      uk.cobs4PastPerformance,
      us.ftcClearAndConspicuous,
      us.secRiskAlert2025,
      eu.mifidDr44RiskBalance,
      eu.mifidDr44PastPerformance,
      fr.codeConsoL312_8,
      fr.amfDoc2011_24PastPerformance,
      th.ocpbProminence,
    ],
  },
  advice: 'give the words the size, weight and time of the claim',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  messages: {
    small: 'required words in small print: “{match}”',
    headline: 'past performance as the headline: “{match}”',
    brief: 'words on screen for {seconds} s; reading them takes {needed} s',
  },
  check(draft, report, hits) {
    for (const answered of answeredWith(draft, hits, 'said')) {
      const [group = []] = answered.answer.passages
      const [first] = group
      if (first && group.every(isSmall)) report('small', { ...sentenceOf(first), ...weighed(draft, answered) })
    }
    for (const { need, duty } of answersIn(draft, hits)) {
      if (need.topic !== 'past-performance' || !need.block || !HEADLINES.includes(duty.jurisdiction)) continue
      if (isHeadline(need.block, need.span))
        report('headline', { span: need.span, block: need.block, severity: 'warn', jurisdictions: [duty.jurisdiction] })
    }
    for (const block of bareFigures(draft)) report('headline', { span: block.span, block, severity: 'warn', jurisdictions: HEADLINES })
    for (const { path, text, seconds } of shownText(draft)) {
      const needed = Math.max(LEAST_SECONDS, Math.ceil(text.length / CHARACTERS_A_SECOND))
      if (seconds < needed)
        report('brief', {
          span: draft.fieldSpan(path) ?? draft.headSpan,
          severity: 'warn',
          jurisdictions: ['th'],
          data: { seconds, needed },
        })
    }
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nproducts: fund\n---\nGrow your money with us. <small>[[Capital at risk]]</small>',
        '---\njurisdictions: uk\nproducts: fund\n---\n# Up [[42%]] since January\n\nPast performance is not a reliable indicator of future results. Capital at risk.',
        '---\njurisdictions: eu\nproducts: fund\n---\n# [[61 %]]',
      ],
      good: [
        '---\njurisdictions: uk\nproducts: fund\n---\nGrow your money with us. Capital at risk.',
        '---\njurisdictions: uk\nproducts: fund\n---\n# How funds work\n\n<small>Capital at risk</small>',
        '---\njurisdictions: us\nproducts: fund\n---\n# Up 42% since January\n\nPast performance does not guarantee future results.',
        '---\njurisdictions: eu\nproducts: deposit\n---\n# 2.5 %',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nproducts: fund\n---\nCommunication publicitaire. Faites fructifier votre épargne. <sub>[[Risque de perte en capital]]</sub>',
      ],
      good: [
        '---\njurisdictions: fr\nproducts: fund\n---\nCommunication publicitaire. Faites fructifier votre épargne. **Risque de perte en capital.**',
        'H<sub>2</sub>O',
        '# 50 ans de Banque Aubrac',
      ],
    },
    th: {
      bad: ['---\njurisdictions: th\nmedia: [{file: clip.mp4, kind: video, seconds: 3, text: [[การลงทุนมีความเสี่ยง]]}]\n---\nคลิปใหม่ของเรา'],
      good: [
        '---\njurisdictions: th\nmedia: [{file: clip.mp4, kind: video, seconds: 8, text: การลงทุนมีความเสี่ยง}]\n---\nคลิปใหม่ของเรา',
        'คลิปใหม่ของเรา',
        '---\njurisdictions: th\nmedia: [{file: post.png, text: การลงทุนมีความเสี่ยง}]\n---\nภาพใหม่ของเรา',
      ],
    },
  },
  gaps: ['sizes, colours and contrast in pictures and on pages are not in the draft', 'reading time is an estimate'],
})

const HEADLINES: readonly Jurisdiction[] = ['uk', 'eu', 'fr']

/** Small print: `<small>`, `<sub>`, `<sup>`. */
function isSmall({ block, span }: Passage): boolean {
  if (!block) return false
  const { start, end } = block.rangeOf(span)
  return block.marks.some((mark) => mark.kind === 'small' && mark.start <= start && end <= mark.end)
}

/** In a heading, or in bold. */
function isHeadline(block: Block, span: Passage['span']): boolean {
  if (block.scope === 'heading') return true
  const { start, end } = block.rangeOf(span)
  return block.marks.some((mark) => mark.kind === 'strong' && mark.start <= start && end <= mark.end)
}

/** A heading that is nothing but a percentage, in copy about an investment. */
function bareFigures(draft: Draft): readonly Block[] {
  if (!declares(draft, RISK_PRODUCTS)) return []
  return draft.blocks.filter(({ scope, text }) => scope === 'heading' && /^[+-]?\d[\d.,]{0,5}\s?%[\s!]{0,3}$/.test(text.trim()))
}

/** Text that is shown for a time. */
function shownText({ frontMatter: { media = [] }, jurisdictions }: Draft): readonly { path: string; text: string; seconds: number }[] {
  if (!jurisdictions.includes('th')) return []
  return media.flatMap(({ text, seconds }, index) =>
    text && seconds !== undefined ? [{ path: `media.${index}.text`, text, seconds }] : [],
  )
}
