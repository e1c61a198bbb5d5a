import { defineLexiconRule } from 'finsocial/rule'
import { th as thailand } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

const COVERED = ['eu-sfdr-consistency', 'fr-esg'] as const

export default defineLexiconRule({
  id: 'claim/sustainability-claim',
  hazard: 'exaggeration',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'A financial product called green without a class, a share or a label that can be checked.',
  why: 'Savers who want to do good cannot see what is in a fund; a green word decides for them.',
  basis: {
    law: [...authoritiesOf(COVERED), uk.cobs4FairClear, us.marketingRuleUntrue, us.finra2210FalseClaims, thailand.consumerProtection22],
  },
  message: 'a green claim that cannot be checked: “{match}”',
  advice: 'give the class, the minimum share or the label, and where it is documented',
  gaps: ['does not compare the claim with the fund’s documents'],
  lexicons: { en, fr, th },
  examples: {
    en: {
      bad: ['A [[100% green investment]].', '[[Save the planet with our fund]].', '[[Every £10 plants]] a tree.'],
      good: [
        'Article 8 fund; at least 30% sustainable investments, see the prospectus.',
        'Our offices are carbon neutral.',
        'What is a sustainable fund?',
        'No fund is 100% sustainable.',
      ],
    },
    fr: {
      bad: ['Le placement [[100 % vert]].', '[[Contrat neutre en carbone]].', '[[Article 9 et fier]] de l’être.'],
      good: [
        'Fonds article 8 SFDR ; 30 % minimum d’investissements durables, voir prospectus.',
        'Nos bureaux sont neutres en papier.',
        'Aucun fonds n’est 100 % vert.',
      ],
    },
    th: {
      bad: ['[[กองทุนรักษ์โลก 100%]]', '[[ช่วยโลกด้วยการลงทุน]]กับเรา', '[[กองทุน net zero]] แห่งแรก'],
      good: ['กองทุนนี้ลงทุนในสินทรัพย์ยั่งยืนไม่ต่ำกว่า 80% ดูหนังสือชี้ชวน', 'การลงทุนอย่างยั่งยืนคืออะไร', 'สำนักงานของเราใช้พลังงานสะอาด'],
    },
  },
  consider: ({ block }) => !CHECKABLE.test(block.folded.text),
})

/** What lets somebody check it. */
const CHECKABLE =
  /(?<![a-zA-ZÀ-ɏ])(?:sfdr|prospectus|taxonom(?:y|ie)|greenfin|isr|labelise?e?s?|label (?:isr|greenfin|finansol)|minimum|at least \d|au moins \d|voir (?:la )?liste|see the list|methodology|methodologie|annex)(?![a-zA-ZÀ-ɏ])|หนังสือชี้ชวน|ไม่ต่ำกว่า|ไม่น้อยกว่า/u
