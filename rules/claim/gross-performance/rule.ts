import { type Block, type Draft, defineRule } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { th } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { isSavingsInterest } from '../../facts/interest.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { postAround, returnsIn } from '../../facts/returns.js'

export default defineRule({
  id: 'claim/gross-performance',
  hazard: 'missing-past-performance-disclosure',
  covers: ['us/gross-without-net'],
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'error', uk: 'warn', eu: 'warn', th: 'warn' },
  confidence: 'likely',
  summary: 'A return before charges, without the return after them.',
  why: 'Nobody receives the return before charges; over years the charges are the difference between a good and a poor result.',
  basis: { law: [...authoritiesOf(['us/gross-without-net']), uk.cobs46Charges, eu.mifidDr44PastPerformance, th.secPastPerformance] },
  advice: 'show the return after charges beside it, for the same period and as prominently',
  gaps: ['takes a return that an American adviser states without a basis for one before charges', 'does not compare the two figures'],
  languages: ['en', 'fr', 'th'],
  messages: {
    gross: 'a return before charges alone: “{match}”',
    unstated: 'a return that is not said to be after charges: “{match}”',
  },
  examples: {
    en: {
      bad: [
        'Our Core model returned [[14.6%]] gross in 2025.',
        'Up [[14.6%]] last year (before fees).',
        '---\nfirm: {kind: adviser}\njurisdictions: us\n---\n\nComposite: [[11.2%]] annualized.\n',
      ],
      good: [
        '2025: our model returned 14.6% gross and 13.4% net.',
        'The S&P 500 index returned 9% over the period; our fees are on our site.',
        '---\nfirm: {kind: adviser}\njurisdictions: us\n---\n\nWe manage $410 million for 300 households.\n',
        'Our gross margin rose to 31%.',
      ],
    },
    fr: {
      bad: [
        'Notre fonds a gagné [[12 %]] brut en 2025.',
        'Performance de [[9,4 %]] en 2025, avant frais.',
        'Le portefeuille a rapporté [[7 %]] brut de frais l’an dernier.',
      ],
      good: [
        'Notre fonds a gagné 12 % brut, soit 10,6 % net de frais, en 2025.',
        'Salaire brut en hausse de 3 % en 2025.',
        'Le livret rapporte 2 % brut par an.',
        'Livret Aubrac : 3 % brut pendant trois mois, puis 1,5 % brut par an.',
      ],
    },
    th: {
      bad: [
        'กองทุนของเราให้ผลตอบแทน [[12%]] ก่อนหักค่าธรรมเนียมในปีที่แล้ว',
        'ปีที่ผ่านมาพอร์ตนี้ทำกำไร [[35%]] ก่อนหักค่าใช้จ่าย',
        'ผลตอบแทนย้อนหลัง 1 ปี [[8%]] ก่อนหักค่าธรรมเนียม',
      ],
      good: [
        'กองทุนให้ผลตอบแทน 12% ก่อนหักค่าธรรมเนียม และ 10% หลังหักค่าธรรมเนียม ในปีที่แล้ว',
        'ดัชนีให้ผลตอบแทน 9% ในปีที่แล้ว',
        'ดอกเบี้ยเงินฝาก 1.5% ต่อปี ก่อนหักภาษี',
      ],
    },
  },
  check(draft, report) {
    const adviser = isAdviser(draft)
    for (const { block, figure } of returnsIn(draft.blocks)) {
      if (figure.basis === 'net' || saysNet(postAround(draft, block))) continue
      if (NO_RETURN.test(block.folded.text.slice(0, block.folded.at(figure.start)).slice(-40)) || isSavingsInterest(draft, block, figure))
        continue
      const gross = figure.basis === 'gross' || GROSS.test(block.folded.text.slice(0, block.folded.at(figure.end) + 40).slice(-90))
      if (!gross && !adviser) continue
      const span = block.spanOf(figure.start, figure.end)
      report(gross ? 'gross' : 'unstated', { span, block, data: { match: span }, ...(gross ? {} : { jurisdictions: ['us'] as const }) })
    }
  },
})

/** American advisers owe the net return whatever the figure is called. */
function isAdviser({ frontMatter: { firm }, jurisdictions }: Draft): boolean {
  return jurisdictions.includes('us') && (firm?.kind === 'adviser' || firm?.kind === 'dual')
}

function saysNet(post: readonly Block[]): boolean {
  return post.some(
    ({ folded, figures }) => NET.test(folded.text) || figures.some(({ basis, kind }) => basis === 'net' && kind === 'return'),
  )
}

const GROSS =
  /(?<![a-zA-ZÀ-ɏ])(?:gross(?! (?:margin|domestic|profit|income|salary|pay|wages?|revenue))|before (?:fees|charges|costs)|brute?s?|avant frais)(?![a-zA-ZÀ-ɏ])|ก่อนหักค่า/u
const NET =
  /(?<![a-zA-ZÀ-ɏ])(?:net(?:te)?s?(?: of| de)?(?: all)?(?: fees| charges| frais)?|after (?:all )?(?:fees|charges|costs)|apres frais)(?![a-zA-ZÀ-ɏ])|หลังหักค่า|สุทธิ/u

/** Other things that are gross. */
const NO_RETURN = /(?<![a-zA-ZÀ-ɏ])(?:gross (?:margin|profit|income|salary|pay|revenue)|salaires?|marge|chiffre d'affaires)(?![a-zA-ZÀ-ɏ])/u
