import { defineLexiconRule, type Hit } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineLexiconRule({
  id: 'claim/superlative',
  // a superlative compares with everybody else at once
  hazard: ['exaggeration', 'comparison'],
  covers: ['us/exaggerated-claim', 'uk-comparison-basis', 'eu-comparison-and-tax', 'th-ocpb-absolute-claims'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'A superlative or first rank claimed for a product, a price or a firm.',
  why: 'A claim to be best compares with every other offer at once, and hardly anybody can show that it is true.',
  basis: { law: authoritiesOf(['us/exaggerated-claim', 'uk-comparison-basis', 'eu-comparison-and-tax', 'th-ocpb-absolute-claims']) },
  message: 'claims to be first or best: “{match}”',
  advice: 'name the ranking, who made it and its date beside the claim, or say what the product does',
  lexicons: { en, fr, th },
  consider: (hit) => !isSourced(hit),
  examples: {
    en: {
      bad: ['The [[safest place for]] your retirement money.', '[[The UK’s best ISA]].', 'Home loans at [[the lowest rates anywhere]].'],
      good: [
        'Ten leading indicators we watch.',
        'Regulation Best Interest, explained in two minutes.',
        'Best time to post? Tuesday morning.',
        'Shop around to get the best rates.',
      ],
    },
    fr: {
      bad: ['[[La meilleure plateforme]] pour investir.', 'Des [[frais imbattables]].', 'Courtage Lisière, [[leader du]] prêt.'],
      good: [
        'L’un des meilleurs placements selon une étude.',
        'Comment choisir le meilleur contrat ?',
        'Faites de votre mieux pour épargner chaque mois.',
      ],
    },
    th: {
      bad: ['ดอกเบี้ยเงินฝาก[[สูงที่สุด]]ในประเทศ', '[[โบรกเกอร์อันดับ 1]] ของไทย', '[[คุ้มที่สุด]] ต้องรีบสมัคร'],
      good: ['สิ่งที่สำคัญที่สุดคือวินัยการออม', 'ในที่สุดก็ปลดหนี้ได้', 'เราจะตอบกลับเร็วที่สุดเท่าที่จะทำได้'],
    },
  },
  gaps: ['takes any named source in the sentence for a good one', 'does not check whether a named ranking is current'],
})

const SOURCE =
  /(?<![a-zA-ZÀ-ɏ])(?:according to|sources?:|source :|surveys?|study|studies|research by|(?:rated|ranked|voted|named|awarded|chosen|recogni[sz]ed) (?:[^.!?]{0,40} )?by|awards?(?![ -]winning)|rankings?|ratings? (?:by|from)|moneyfacts|morningstar|trustpilot|forbes|j\.?d\.? power|nerdwallet|bankrate|lipper|am best|selon|d'apres|etude|classement|palmares|enquete|barometre)(?![a-zA-ZÀ-ɏ])|ที่มา|แหล่งข้อมูล|อ้างอิง|จัดอันดับโดย|สำรวจ(?:ที่)?(?:จัดทำ|ดำเนินการ)?โดย|ข้อมูล(?:จาก|ณ|ของ)|ผลสำรวจ(?:จาก|โดย|ของ)|รางวัล/u

/** Whether its sentence names where the ranking comes from. */
function isSourced(hit: Hit): boolean {
  const { folded } = hit.block
  const { start, end } = hit.block.sentenceAt(folded.startOf(hit.start))
  return SOURCE.test(folded.text.slice(folded.at(start), folded.at(end)))
}
