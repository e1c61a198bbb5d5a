import { type Draft, defineLexiconRule, type Hit } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineLexiconRule({
  id: 'claim/guaranteed-outcome',
  hazard: 'guarantee',
  covers: [
    'us/promissory-return',
    'us/insurance-guarantee-basis',
    'uk-guarantee-language',
    'uk-future-performance',
    'fr-simulations-futures',
    'fr-garantie-capital',
    'th-sec-return-guarantee',
    'th-oic-absolute-cover',
    'th-ocpb-guarantee-terms',
    'th-fraud-abnormal-return',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Copy that promises a return, an income or the capital.',
  why: 'People decide differently when a hope is worded as a promise: they stop asking what happens if it fails, and no market return can be promised.',
  basis: {
    law: [
      ...authoritiesOf([
        'us/promissory-return',
        'us/insurance-guarantee-basis',
        'uk-guarantee-language',
        'fr-garantie-capital',
        'th-sec-return-guarantee',
        'th-oic-absolute-cover',
        'th-ocpb-guarantee-terms',
      ]),
      eu.mifid24,
      eu.mifidDr44RiskBalance,
    ],
  },
  message: 'reads as a promise of the outcome: “{match}”',
  advice:
    'say what is expected, how it was worked out and that it may not happen; where a guarantee exists, name who gives it and on what conditions',
  lexicons: { en, fr, th },
  consider: (hit, draft) => {
    if (hit.language !== 'th' && isInsured(draft) && hit.group !== undefined && BY_CONTRACT.includes(hit.group) && isContractual(hit))
      return false
    if (hit.language === 'th' && hit.group === 'guarantee' && isDepositInterest(hit, draft)) return false
    if (hit.group === 'annuity') return isUnsupported(draft) && { jurisdictions: ['us'] }
    if (hit.group === 'government' && (isInsured(draft) || draft.products.some(({ value }) => value === 'bond' || value === 'muni')))
      return false
    if (hit.group === 'steady' && isQualified(draft)) return false
    // rents and coupons do come regularly; that they keep coming is suggested rather than said
    if (hit.group === 'steady' && hit.language === 'fr' && EVEN.test(hit.block.folded.text.slice(hit.start, hit.end)))
      return { severity: 'warn' }
    if (hit.group === 'capital' && CAPITAL_TERMS.test(surroundings(hit))) return false
    if (hit.group === 'money-back') return !hasRefundTerms(draft)
    return true
  },
  examples: {
    en: {
      bad: [
        'The Harborline plan comes with [[guaranteed returns of 8% a year]].',
        'Start today and [[double your money]] in six weeks.',
        'Our members enjoy [[steady daily profits]], rain or shine.',
      ],
      good: [
        'Returns are not guaranteed, and you can lose money.',
        'If someone promises you guaranteed returns, report it.',
        'Guaranteed-issue life cover: no medical exam for ages 50 to 80.',
        'Lock it in: our mortgage rate lock is guaranteed for 45 days after application.',
      ],
    },
    fr: {
      bad: ['Un [[rendement garanti]] de 8 % par an.', '[[Doublez votre argent]] en trois mois.', 'Des [[gains assurés]] pour tous.'],
      good: [
        'Le rendement n’est pas garanti.',
        'Un prêt garanti par l’État pour les petites entreprises.',
        'Attention aux arnaques : aucun conseiller sérieux ne promet un rendement garanti.',
      ],
    },
    th: {
      bad: ['กองทุนนี้[[รับประกันผลตอบแทน]] 8% ต่อปี', 'เรา[[การันตีกำไร]]ทุกเดือน', 'ฝากกับเรา [[เงินต้นไม่หาย]]'],
      good: ['กองทุนนี้ไม่รับประกันผลตอบแทนและเงินต้น', 'รับประกันภัยโดย บริษัท ตัวอย่างประกันภัย จำกัด (มหาชน)', 'ระวังมิจฉาชีพ อ้างว่าการันตีผลตอบแทน 30% ต่อเดือน'],
    },
  },
  gaps: [
    'does not read promises in pictures',
    'French as it is spoken and texted (no “ne”, “ça paie à tous les coups”) is read in its usual forms; a native reader should add new ones',
    'Thai copy writes certainty in many playful ways; a native reader should try further spellings of “sure”',
  ],
})

/** Groups of phrases that are true of a product whose guarantee is part of the contract. */
const BY_CONTRACT = ['guarantee', 'capital', 'certainty', 'steady']
const INSURED = ['deposit', 'cd', 'pension', 'fixed-annuity', 'variable-annuity', 'life', 'insurance', 'isa']

function isInsured(draft: Draft): boolean {
  return draft.products.some(({ value }) => INSURED.includes(value))
}

/** An annuity guarantees an income, a deposit its interest; neither guarantees a profit. */
function isContractual(hit: Hit): boolean {
  return !/(?:profit|winn|double|gain|make|earn|success|ensur|plus|benefice|กำไร|รวย|การันตี)/u.test(hit.text.toLowerCase())
}

/** A Thai deposit does pay a certain interest; whoever vouches for it says more than that. */
function isDepositInterest(hit: Hit, draft: Draft): boolean {
  if (!isContractual(hit) || /รับประกัน|100/u.test(hit.text)) return false
  const declared = draft.products.filter(({ source }) => source !== 'inferred')
  if (declared.length) return declared.every(({ value }) => value === 'deposit' || value === 'cd')
  const sentence = surroundings(hit)
  return /เงินฝาก|ฝากประจำ/u.test(sentence) && !/กองทุน|หุ้น|ประกัน|สหกรณ์|เหรียญ|ลงทุน|เทรด/u.test(sentence)
}

/** In the United States an insurer's guarantee says that it rests on the insurer's ability to pay. */
function isUnsupported(draft: Draft): boolean {
  return (
    draft.jurisdictions.includes('us') &&
    draft.products.some(({ value }) => ANNUITIES.includes(value)) &&
    !draft.blocks.some(({ folded }) =>
      /claims[ -]paying|(?:ability|strength) of the (?:issu|insur)|issuing (?:insur|compan)|backed by the (?:issuing )?insur/u.test(
        folded.text,
      ),
    )
  )
}

const ANNUITIES = ['fixed-annuity', 'variable-annuity', 'life']

/** “Steady returns” beside “not guaranteed” is a hope, not a promise. */
function isQualified(draft: Draft): boolean {
  return draft.blocks.some(({ folded }) =>
    /(?:not|no|isn't|aren't) (?:be )?guarant|non garanti|sans garantie|ไม่(?:ได้)?(?:รับประกัน|การันตี)/u.test(folded.text),
  )
}

/** How income comes, where a promise would say that it is sure or daily. */
const EVEN =
  /^(?!.*(?:garanti|assure|quotidien|journalier|chaque jour|a vie|sure?s?(?![a-z])|illimite)).*(?:regulie|passif|mensuel|stable|recurrent)/u

/** A guarantee of capital that says by whom, on what part, or on which terms. */
const CAPITAL_TERMS = /fonds (?:en )?euros?|livret|ldds|garanti[es]{0,2} par|hors defaut|net de frais|fscs|fdic|กองทุนรวมมีประกัน/u

function surroundings(hit: Hit): string {
  const { folded } = hit.block
  const { start, end } = hit.block.sentenceAt(folded.startOf(hit.start))
  return folded.text.slice(folded.at(start), folded.at(end))
}

function hasRefundTerms(draft: Draft): boolean {
  const text = draft.blocks.map(({ folded }) => folded.text).join('\n')
  return /ภายใน\d{1,4}วัน|\d(?:วัน|เดือน|ปี)/u.test(text) && text.includes('เงื่อนไข')
}
