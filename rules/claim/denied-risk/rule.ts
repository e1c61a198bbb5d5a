import { type Draft, defineLexiconRule, type Hit } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineLexiconRule({
  id: 'claim/denied-risk',
  hazard: 'risk-denial',
  covers: [
    'us/promissory-return',
    'uk-guarantee-language',
    'fr-garantie-capital',
    'th-sec-return-guarantee',
    'th-sec-no-risk-claim',
    'us/mortgage-misrepresentation',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Copy that says an investment has no risk, or little of it, or cannot lose.',
  why: 'Risk is what a reader needs most to decide; copy that denies it is what regulators sanction most often after a guarantee.',
  basis: {
    law: [
      ...authoritiesOf([
        'us/promissory-return',
        'us/mortgage-misrepresentation',
        'uk-guarantee-language',
        'fr-garantie-capital',
        'th-sec-no-risk-claim',
      ]),
      eu.mifid24,
      eu.mifidDr44RiskBalance,
    ],
  },
  message: 'says that there is no risk, or hardly any: “{match}”',
  advice:
    'drop the claim and name the main risk in the same sentence; protection that exists is stated with who gives it, how much and when',
  lexicons: { en, fr, th },
  consider: (hit, draft) => {
    if (draft.products.some(({ value }) => INSURED.includes(value)) && hit.group === 'safe') return false
    if (hit.language === 'fr' && isAboutDeposits(draft) && /capital|perd|perte/.test(hit.block.folded.text.slice(hit.start, hit.end + 14)))
      return false
    // safety and protection are matters of degree; the rest denies the risk outright
    if (hit.group === 'safe' || hit.group === 'carefree') return { severity: 'warn' }
    if (isOfSomethingElse(hit)) return false
    return isProse(hit) ? { lowered: 'a long sentence that names nothing to invest in' } : true
  },
  examples: {
    en: {
      bad: ['[[Zero risk]]. Real returns.', 'With this ETF you simply [[cannot lose]].', '[[100% risk-free]] income from staking.'],
      good: [
        'No investment is risk-free. Ask what could go wrong before you ask what could go right.',
        'The risk-free rate is the yield on short Treasury bills.',
        'You could lose all the money you invest.',
        'A pitch that sounds risk-free is a red flag.',
      ],
    },
    fr: {
      bad: ['Un placement [[sans aucun risque]].', 'Vous n’avez [[rien à perdre]].', 'Le bitcoin [[ne peut que monter]].'],
      good: [
        'Aucun placement n’est sans risque.',
        'Paiement sécurisé par carte.',
        'Vous pouvez perdre tout ou partie de votre capital.',
        'Méfiez-vous si on vous promet un gain sans risque.',
      ],
    },
    th: {
      bad: ['หุ้นตัวนี้[[ไม่มีความเสี่ยง]] ซื้อได้เลย', 'ลงทุนแบบ[[ไร้ความเสี่ยง]] เริ่ม 1,000 บาท', '[[ไม่มีทางขาดทุน]] พอร์ตนี้โค้ชดูแลเอง'],
      good: ['ไม่มีการลงทุนใดที่ไม่มีความเสี่ยง', 'การลงทุนมีความเสี่ยง โปรดศึกษาข้อมูล', 'อัตราผลตอบแทนปราศจากความเสี่ยงใช้เป็นจุดอ้างอิงในการคำนวณ'],
    },
  },
  gaps: [
    'does not weigh a fair statement of low risk against the product',
    'Thai words of comfort (“sleep well”, “no worries”) are read only beside an investment; a native reader should try others',
    'French “sûr” and “sur” are one word when folded: it is read as “safe” only where nothing follows',
  ],
})

const INSURED = ['deposit', 'cd']

/** A savings book cannot lose its capital, and may say so. */
function isAboutDeposits({ products }: Draft): boolean {
  const declared = products.filter(({ source }) => source !== 'inferred')
  return declared.length > 0 && declared.every(({ value }) => INSURED.includes(value))
}

/** Longer than a pitch: “stay safe and risk-free and miss the chance to …” in an article is a figure of speech. */
const PROSE = 150
const INVESTED =
  /invest|fund|stocks?|shares?|bonds?|crypto|coin|token|trad(?:e|ing)|portfolio|returns?|profit|income|earn|money|savings?|account|loan|yield|capital|deposit|placement|epargne|rendement|gain|revenu|argent|actions?|obligation|credit|pret|compte|livret|bourse|ลงทุน|กองทุน|หุ้น|เทรด|พอร์ต|ผลตอบแทน|กำไร|(?<!การ|น้ำ)เงิน|สินเชื่อ|บัญชี|ฝาก|เหรียญ|รายได้/u

function isProse({ block, start }: Hit): boolean {
  const sentence = block.sentenceAt(block.folded.startOf(start))
  const text = block.folded.text.slice(block.folded.at(sentence.start), block.folded.at(sentence.end))
  return text.length > PROSE && !INVESTED.test(text)
}

/** “No risk to your credit score”, “a free trial with no risk”. */
function isOfSomethingElse(hit: Hit): boolean {
  const { text } = hit.block.folded
  const after = text.slice(hit.end, hit.end + 30)
  return /^ ?(?:to your (?:credit|data)|trial|quote|consultation|assessment|of (?:repossession|fraud)|warning)/u.test(after)
}
