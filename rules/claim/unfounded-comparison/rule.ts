import { defineLexiconRule, type Hit } from 'finsocial/rule'
import { th as thailand } from '../../facts/authorities/th.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineLexiconRule({
  id: 'claim/unfounded-comparison',
  hazard: 'comparison',
  covers: ['us/comparison-without-differences', 'uk-comparison-basis', 'eu-comparison-and-tax'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'A comparison with other products or firms that gives no basis.',
  why: 'A reader who is told that one product beats another takes them for the same kind of thing; what differs in risk, access and protection goes unsaid.',
  basis: {
    law: [
      ...authoritiesOf(['us/comparison-without-differences', 'uk-comparison-basis', 'eu-comparison-and-tax']),
      thailand.consumerProtection22,
    ],
  },
  message: 'compares without saying on what basis: “{match}”',
  advice: 'name what is compared, the figures, their source and date, and how the two differ in risk, access and protection',
  lexicons: { en, fr, th },
  consider: (hit) => !hasBasis(hit),
  examples: {
    en: {
      bad: ['[[Beats savings]] every time.', 'Why wait? Our token [[pays double]].', '[[Half the fees]] of the big banks.'],
      good: [
        'Our bond fund may yield more than a CD, but unlike a CD it is not FDIC-insured and its value can fall.',
        'Checking vs savings: what is the difference?',
        'Platform fee 0.25% v 0.45% average of 12 platforms (Oakmere survey, Oct 2026).',
        'Investing and saving serve different aims.',
      ],
    },
    fr: {
      bad: ['Deux fois [[moins cher que votre banque]].', 'Monéa [[bat les marchés]].', '[[Contrairement aux banques]], nous écoutons.'],
      good: [
        'Frais 0,20 % contre 0,45 % en moyenne (12 courtiers, étude Monéa, oct. 2026).',
        'Louer ou acheter ? Nos critères.',
        'Les actions peuvent être plus risquées que les obligations.',
      ],
    },
    th: {
      bad: ['[[ผลตอบแทนสูงกว่าเงินฝาก]]ทุกปี', 'กองทุนเรา[[ชนะตลาด]]', '[[คุ้มกว่าฝากธนาคาร]]'],
      good: ['เงินฝากกับกองทุนต่างกันอย่างไร', 'กองทุนมีความเสี่ยงสูงกว่าเงินฝาก', 'กองทุนนี้มุ่งหวังให้ผลตอบแทนสูงกว่าดัชนีชี้วัด'],
    },
  },
  gaps: ['takes a named source in the sentence for a basis', 'a comparison drawn by a table of figures is not read'],
})

const BASIS =
  /(?<![a-zA-ZÀ-ɏ])(?:according to|sources?:|source :|survey|study|studies|based on (?:data|research|an? )|as of|morningstar|moneyfacts|lipper|not fdic|fdic[ -]insured|insured|(?:can|may|could) (?:also )?(?:fall|go down|lose)|get back less|selon|d'apres|etude|enquete|barometre|risque de perte)(?![a-zA-ZÀ-ɏ])|ที่มา|อ้างอิง|ข้อมูล(?:จาก|ณ)|ความเสี่ยงสูงกว่า/u

/** Whether its sentence says where the comparison comes from, or what differs. */
function hasBasis(hit: Hit): boolean {
  const { folded } = hit.block
  const { start, end } = hit.block.sentenceAt(folded.startOf(hit.start))
  return BASIS.test(folded.text.slice(folded.at(start), folded.at(end)))
}
