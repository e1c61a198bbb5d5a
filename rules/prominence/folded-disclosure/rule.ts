import { type Draft, defineRule, type Passage } from 'finsocial/rule'
import { answeredWith, weighed } from '../../facts/answers.js'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { th } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { foldedIn, placingLaw, sentenceOf } from '../../facts/placement.js'
import { TRIGGERS } from '../../facts/triggers.js'

export default defineRule({
  id: 'prominence/folded-disclosure',
  hazard: 'hidden-disclosure',
  covers: ['uk-warning-visibility', 'us/endorsement-material-connection'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Required words that stand behind the channel’s “more”.',
  why: 'Most readers never open a post; what stands behind the cut was never said to them.',
  basis: {
    law: placingLaw([
      uk.fg24Prominence,
      uk.cobs412aNoDesign,
      us.ftcClearAndConspicuous,
      us.cftc441Prominence,
      eu.mifidDr44RiskBalance,
      fr.acpr2019R01Risks,
      th.ocpbProminence,
    ]),
  },
  advice: 'move the words to the beginning of the post, or shorten what stands before them',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  messages: {
    folded: 'required words start at character {at}; {channel} shows {fold}',
    pushed: 'required words are pushed down by empty lines: “{match}”',
  },
  check(draft, report, hits) {
    for (const answered of answeredWith(draft, hits, 'said')) {
      const { answer } = answered
      if (answer.wording.topic === 'ad-label') continue
      const folded = foldedIn(draft, answered)
      if (folded) {
        const { passage, at, channel, fold, lowered } = folded
        report('folded', {
          ...sentenceOf(passage),
          ...weighed(draft, answered),
          ...(lowered ? { lowered } : {}),
          data: { at, channel, fold },
        })
        continue
      }
      const [[passage] = []] = answer.passages
      if (passage && isPushedDown(draft, passage)) report('pushed', { ...sentenceOf(passage), ...weighed(draft, answered) })
    }
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nproducts: fund\nchannels: linkedin\n---\nAim to grow your money with Oakmere Growth. Our managers visit every company they buy, read every report and talk to suppliers and customers before they decide.\n\n[[Your capital is at risk.]]',
        '---\njurisdictions: uk\nproducts: fund\n---\nGrow your money with us.\n\\.\n\\.\n\\.\n\\.\n[[Capital at risk]]',
      ],
      good: [
        '---\njurisdictions: uk\nproducts: fund\nchannels: linkedin\n---\nYour capital is at risk. Aim to grow your money with Oakmere Growth. Our managers visit every company they buy, read every report and talk to suppliers and customers before they decide.',
        '---\njurisdictions: uk\nproducts: fund\nchannels: blog\n---\nAim to grow your money with Oakmere Growth. Our managers visit every company they buy, read every report and talk to suppliers and customers before they decide.\n\nYour capital is at risk.',
        '---\njurisdictions: uk\nproducts: fund\nchannels: linkedin\n---\nGrow your money with us. Your capital is at risk.',
        '---\njurisdictions: uk\nproducts: deposit\nchannels: linkedin\n---\nHow we closed three branches and what we learned from the people who came in on the last day, some of whom had come for thirty years and brought cake.\n\nYour capital is at risk.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nproducts: fund\nchannels: instagram\n---\nFaites fructifier votre épargne avec Cap Armor. Nos gérants visitent chaque entreprise, lisent chaque rapport et parlent aux fournisseurs avant de décider.\n\n[[Risque de perte en capital.]]',
      ],
      good: [
        '---\njurisdictions: fr\nproducts: fund\nchannels: instagram\n---\nFaites fructifier votre épargne. Risque de perte en capital. Communication publicitaire.',
        '---\njurisdictions: fr\nproducts: fund\nchannels: email\n---\nFaites fructifier votre épargne avec Cap Armor. Nos gérants visitent chaque entreprise, lisent chaque rapport et parlent aux fournisseurs avant de décider.\n\nRisque de perte en capital.',
        'Notre agence de Rennes déménage.',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: uk\nproducts: fund\nchannels: tiktok\nlanguage: th\n---\nจองซื้อกองทุนวันนี้ ทีมผู้จัดการของเราลงพื้นที่ทุกบริษัทก่อนตัดสินใจทุกครั้งไม่มียกเว้น\n\n[[การลงทุนมีความเสี่ยง]]',
      ],
      good: [
        '---\njurisdictions: th\nproducts: fund\nchannels: tiktok\n---\nการลงทุนมีความเสี่ยง ผู้ลงทุนควรศึกษาข้อมูลก่อนตัดสินใจลงทุน จองซื้อกองทุนวันนี้',
        'สาขาของเราย้ายที่ทำการ',
        'วันหยุดธนาคารปี 2569',
      ],
    },
  },
  gaps: ['the fold figures are third parties’ measurements and vary with device, line breaks and pictures'],
})

/** Three or more lines with nothing but dots, dashes or tags right before the words. */
function isPushedDown(draft: Draft, { block, span }: Passage): boolean {
  if (!block) return false
  const { start } = block.rangeOf(span)
  const above = draft.blocks
    .filter(({ post, index, visible }) => post === block.post && visible && index < block.index)
    .map(({ text }) => text)
  const text = [...above, block.text.slice(0, start)].join('\n')
  return /(?:\n[^\p{L}\p{N}\n]{0,4}(?=\n)){3}[^\p{L}\p{N}]{0,12}$/u.test(text)
}
