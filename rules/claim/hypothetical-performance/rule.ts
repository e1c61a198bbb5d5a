import { type Draft, defineLexiconRule, type Hit, type Language } from 'finsocial/rule'
import { th as thailand } from '../../facts/authorities/th.js'
import { informs } from '../../facts/exemption.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { wholeSpan } from '../../facts/stretch.js'
import { en, fr, th } from './lexicons.generated.js'

const COVERED = [
  'us/hypothetical-performance',
  'us/investment-tool-legend',
  'uk-simulated-performance',
  'eu-simulated-performance',
  'fr-simulations-futures',
] as const

export default defineLexiconRule({
  id: 'claim/hypothetical-performance',
  hazard: ['missing-past-performance-disclosure', 'projection'],
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Results that nobody had: backtests, model portfolios, what money would have become, what a tool gives out.',
  why: 'Hindsight always wins. A simulated gain reads like one that somebody has had and that the reader can have.',
  basis: { law: [...authoritiesOf(COVERED), thailand.secPastPerformance] },
  message: 'performance that nobody had: “{match}”',
  advice: 'leave it out of a public post; where it may stand, call it simulated and add the required notice',
  gaps: ['knows the notice by its usual words', 'does not know who will receive a piece that is not public'],
  lexicons: { en, fr, th },
  examples: {
    en: {
      bad: [
        'Our model, [[backtested since 2005, beat]] the market.',
        '$10,000 in our strategy [[would have become $61,000]].',
        'RetireScope gave Dana an [[84% chance of never running out]] of money.',
      ],
      good: [
        'These figures refer to simulated past performance of the index. Past performance is not a reliable indicator of future performance. Backtested return: 4%.',
        'What is backtesting? A method, with well-known flaws.',
        'A hypothetical saver who starts at 25 has ten more years of contributions.',
        'Most drivers would have paid less with another insurer, a survey found.',
      ],
    },
    fr: {
      bad: ['[[Backtest : +18 % par an depuis 2008]].', 'La méthode [[aurait rapporté]] 12 %.', '[[À ce rythme, vous doublez]] en 8 ans.'],
      good: [
        'Qu’est-ce qu’un backtest ?',
        'Exemple avec 2 % par an, soit 200 € par mois = 60 000 € dans 20 ans. Les performances simulées ne préjugent pas des performances futures.',
        'Livret A : intérêts calculés par quinzaine.',
      ],
    },
    th: {
      bad: ['ระบบนี้[[ทดสอบย้อนหลังได้กำไร]]ทุกปี', '[[ผลตอบแทน 20% จากการทดสอบย้อนหลัง]]', '[[ถ้าคุณซื้อบิตคอยน์ตั้งแต่ปี 2558 ตอนนี้รวย]]ไปแล้ว'],
      good: ['การทดสอบย้อนหลังคืออะไร', 'ผลการดำเนินงานย้อนหลัง 5 ปีของกองทุน', 'เราทดสอบระบบย้อนหลังทุกครั้งก่อนเปิดใช้งาน'],
    },
  },
  consider(hit, draft) {
    if (isNoticed(hit, draft) || (hit.group !== 'simulated' && informs(draft))) return false
    return { span: wholeSpan(hit), ...(hit.group === 'simulated' ? {} : { severity: 'warn' as const }) }
  },
})

/** The words that have to stand with simulated results, or the long notice for futures. */
function isNoticed(hit: Hit, draft: Draft): boolean {
  const post = draft.posts[hit.block.post] ?? draft.blocks
  return post.some(({ folded }) => NOTICE[hit.language].test(folded.text))
}

const NOTICE: { readonly [L in Language]: RegExp } = {
  en: /refer to simulated past performance|hypothetical (?:or simulated )?performance results (?:have|that have) (?:many|certain)? ?inherent limitations|simulated or hypothetical performance results|are hypothetical in nature, do not reflect actual/u,
  fr: /(?:performances? (?:passees )?simulees?|simulations?) (?:;|:)?.{0,40}(?:ne prejug|ne constituent pas|pas un indicateur)|performances passees simulees|pas un indicateur fiable des performances futures/u,
  th: /มิได้เป็นสิ่งยืนยัน|ไม่ได้เป็นสิ่งยืนยัน|ไม่(?:สามารถ|อาจ)ใช้เป็น/u,
}
