import { type Draft, defineLexiconRule, type Hit } from 'finsocial/rule'
import { fr as france } from '../../facts/authorities/fr.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { declares } from '../../facts/products.js'
import { postAround } from '../../facts/returns.js'
import { en, fr, th } from './lexicons.generated.js'

const COVERED = [
  'us/insurance-product-mislabel',
  'us/variable-product',
  'us/cmo-comparison',
  'us/mortgage-misrepresentation',
  'eu-mmf-statement',
  'th-oic-insurance-as-deposit',
] as const

export default defineLexiconRule({
  id: 'claim/product-mislabel',
  hazard: 'exaggeration',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'A product presented as another: insurance as a savings plan, a fund as a deposit, a moving rate as fixed.',
  why: 'The name of a product tells what can go wrong with it. Under another name the wrong people buy it.',
  basis: { law: [...authoritiesOf(COVERED), france.acpr2019R01NatureContrat] },
  message: 'presents the product as another: “{match}”',
  advice: 'call it what it is in the same post',
  gaps: ['insurance and variable contracts are only known when the draft declares them'],
  lexicons: { en, fr, th },
  examples: {
    en: {
      bad: [
        '---\nproducts: life\njurisdictions: us\n---\n\n[[Become your own bank]] with us.\n',
        '---\nproducts: variable-annuity\njurisdictions: us\n---\n\n[[Take your money out whenever]] you like.\n',
        '---\nproducts: mortgage\njurisdictions: us\n---\n\n[[Fixed 4.9% on our 5/1 ARM]].\n',
      ],
      good: [
        '---\nproducts: life\njurisdictions: us\n---\n\nPermanent life insurance can build cash value; a retirement plan it is not.\n',
        '---\nproducts: 401k\njurisdictions: us\n---\n\nYour retirement plan at work: five questions to ask.\n',
        '5/1 ARM: fixed for the first five years, then adjusts annually.',
        'Money market funds and money market accounts are different things.',
      ],
    },
    fr: {
      bad: [
        '[[Fonds monétaire : aussi sûr qu’]]un livret.',
        'Une [[assurance-vie comme un livret]].',
        'Notre [[super livret en assurance-vie]].',
      ],
      good: ['Livret A', 'Comment fonctionne un fonds monétaire ?', 'L’assurance-vie n’est pas un livret.'],
    },
    th: {
      bad: ['[[ฝากเงินกับประกันชีวิต]] ได้มากกว่า', '[[ประกันสะสมทรัพย์ ดอกเบี้ยสูง]]', '[[เงินฝากพิเศษแถมคุ้มครองชีวิต]]'],
      good: ['ผลิตภัณฑ์ประกันไม่ใช่เงินฝาก', 'ประกันสะสมทรัพย์จ่ายเงินคืนตามเงื่อนไขกรมธรรม์', 'เงินฝากประจำดอกเบี้ย 1.5% ต่อปี'],
    },
  },
  consider(hit, draft) {
    if (hit.language !== 'en') return true
    const american = draft.jurisdictions.includes('us')
    switch (hit.group) {
      case 'insurance':
        return american && declares(draft, ['life', 'insurance', 'fixed-annuity', 'variable-annuity']) && !saysInsurance(hit, draft)
      case 'variable':
        return american && declares(draft, ['variable-annuity']) && !isVariableBalanced(hit, draft)
      default:
        return true
    }
  },
})

function textOf(hit: Hit, draft: Draft): string {
  return postAround(draft, hit.block)
    .map(({ folded }) => folded.text)
    .join('\n')
}

function saysInsurance(hit: Hit, draft: Draft): boolean {
  return /(?<![a-zA-ZÀ-ɏ])(?:insurance|annuit(?:y|ies)|insurer|polic(?:y|ies))(?![a-zA-ZÀ-ɏ])/u.test(textOf(hit, draft))
}

function isVariableBalanced(hit: Hit, draft: Draft): boolean {
  return /claims[ -]paying|surrender charges?|fluctuate|penalt/u.test(textOf(hit, draft))
}
