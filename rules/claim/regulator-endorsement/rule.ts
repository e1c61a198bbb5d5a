import { defineLexiconRule, type Hit } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

const COVERED = [
  'us/government-endorsement',
  'us/crypto-claims',
  'uk-regulator-endorsement',
  'eu-authority-endorsement',
  'fr-regulateur',
  'th-sec-regulator-endorsement',
] as const

export default defineLexiconRule({
  id: 'claim/regulator-endorsement',
  hazard: 'regulator-endorsement',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Copy that has a regulator or a government vouch for the product.',
  why: 'Regulators license firms; they do not recommend products. Who reads “approved” stops asking what may go wrong.',
  basis: { law: [...authoritiesOf(COVERED)] },
  message: 'has an authority vouch for it: “{match}”',
  advice: 'state the licence and its number, and nothing about approval or safety',
  gaps: ['does not know which guarantees of a state are real beyond the usual ones', 'sees no logos or seals in images'],
  lexicons: { en, fr, th },
  examples: {
    en: {
      bad: ['Our fund is [[approved by the SEC]].', 'An [[FCA-approved]] way to earn 9%.', 'Crypto, but [[safe: we’re FCA registered]].'],
      good: [
        'Oakmere Ltd is authorised and regulated by the Financial Conduct Authority (FRN 123456).',
        'Treasury bills are backed by the full faith and credit of the US government.',
        'The FCA has not approved this product; it does not approve products.',
        'Private lenders make VA loans; the VA guarantees a part.',
      ],
    },
    fr: {
      bad: ['Placement [[validé par l’AMF]].', 'Le seul robot [[certifié AMF]].', '[[Agréé ORIAS donc fiable]].'],
      good: [
        'Cap Armor Gestion, société de gestion agréée par l’AMF n° GP-00000000.',
        'L’AMF met en garde contre ces offres.',
        'Livret A, garanti par l’État.',
      ],
    },
    th: {
      bad: ['[[ก.ล.ต. รับรองแล้ว]] ลงทุนได้สบายใจ', '[[การันตีความปลอดภัยโดย ก.ล.ต.]]', '[[แบงก์ชาติการันตี]] กู้ได้ทุกคน'],
      good: ['ได้รับใบอนุญาตประกอบธุรกิจหลักทรัพย์จาก ก.ล.ต.', 'ก.ล.ต. มิได้รับรองผลตอบแทนของกองทุนนี้', 'เลือกบริษัทที่มีใบอนุญาตและมีหน่วยงานรัฐกำกับดูแล'],
    },
  },
  consider(hit) {
    if (isRealGuarantee(hit)) return false
    if (hit.group === 'approval') return true
    if (hit.group === 'ruling' && !PITCH.test(hit.block.folded.text)) return false
    return { severity: 'warn' }
  },
})

/** What a government does stand behind: its own debt, its savings books, its loan programmes. */
function isRealGuarantee({ block, start, end }: Hit): boolean {
  const sentence = block.sentenceAt(block.folded.startOf(start))
  const around = block.folded.text.slice(block.folded.at(sentence.start), Math.max(end, block.folded.at(sentence.end)))
  return BACKED.test(around)
}

const BACKED =
  /(?<![a-zA-ZÀ-ɏ])(?:treasury (?:bills?|bonds?|notes?|securities)|treasuries|t-bills|savings bonds?|gilts?|ns&i|premium bonds|full faith and credit|fha|va (?:loans?|home)|veterans|usda|sba|ginnie mae|rural development|help to buy|livret|ldds?|lep|pret garanti par l'etat|pge|obligations? d'etat|oat|bons? du tresor|fonds de garantie|credit d'impot)(?![a-zA-ZÀ-ɏ])|พันธบัตร(?:รัฐบาล|ออมทรัพย์)?|ตั๋วเงินคลัง|สลากออมสิน|บสย/u

/** What turns the news of a ruling into a pitch. */
const PITCH =
  /(?<![a-zA-ZÀ-ɏ])(?:you (?:could|may|might)|are you (?:owed|due|eligible)|find out (?:if|whether|how much)|claim (?:now|yours|today|your)|click here|check (?:if|now)|get your)(?![a-zA-ZÀ-ɏ])/u
