import { type Block, type Draft, defineRule, detailsOf, type Product } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { fr as france } from '../../facts/authorities/fr.js'
import { th as thailand } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { isForProfessionalsOnly } from '../../facts/exemption.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { declares } from '../../facts/products.js'
import { postAround, returnsIn } from '../../facts/returns.js'
import { overlaps, type Stretch, stretchOf } from '../../facts/stretch.js'
import { en, fr, th } from './lexicons.generated.js'

const COVERED = ['us/selective-performance', 'us/fund-standardized-performance'] as const
/** Funds whose returns are shown over set periods. */
const STANDARDIZED: readonly Product[] = ['fund', 'mutual-fund', 'etf']

export default defineRule({
  id: 'claim/selective-performance',
  hazard: 'missing-past-performance-disclosure',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'Results picked because they are good: single winners, short bursts, periods that flatter.',
  why: 'One winner says nothing of the losers beside it, and a good month nothing of a year.',
  basis: {
    law: [
      ...authoritiesOf(COVERED),
      uk.cobs4PastPerformance,
      eu.mifidDr44PastPerformance,
      france.amfDoc2011_24PastPerformance,
      thailand.secPastPerformance,
    ],
  },
  advice: 'show all of it, or the standard periods, or none',
  gaps: ['cannot know what was left out', 'the set periods are asked for where the draft declares an American fund'],
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: {
    picked: 'a result picked for being good: “{match}”',
    annualised: 'a short time blown up to a year: “{match}”',
    periods: 'fund performance off the standard periods (1, 5 and 10 years or life): “{match}”',
  },
  examples: {
    en: {
      bad: [
        '[[Our five best ideas of 2025 averaged +47%]].',
        '[[2,400% annualized in our first three weeks]]!',
        '---\nproducts: etf\njurisdictions: us\n---\n\nUp [[31%]] since March!\n',
      ],
      good: [
        'Our full 2025 list, winners and losers, is in the client letter.',
        'The seven-day yield is annualized as the SEC requires for money market funds.',
        'We bought our first office at 38 Elm Street.',
        'Shares of the chip maker rose 5% on Thursday.',
      ],
    },
    fr: {
      bad: ['[[Nos cinq meilleures idées ont fait +47 %]].', '[[+300 % en deux jours]] !', '[[240 % annualisés sur trois semaines]].'],
      good: [
        'La liste complète de nos idées, gains et pertes, est en ligne.',
        'Le CAC 40 a perdu 2 % en deux jours.',
        'Nos cinq meilleures idées de lecture.',
      ],
    },
    th: {
      bad: ['[[หุ้นที่เราแนะนำขึ้นไปแล้ว 47%]]', '[[พุ่ง 300% ใน 2 วัน]]', '[[เข้า 38 บาท ตอนนี้ 112]]'],
      good: ['หุ้นที่เราแนะนำมีทั้งขึ้นและลง', 'ดัชนีลดลง 2% ใน 2 วัน', 'ผลการดำเนินงานย้อนหลัง 1 ปี 5 ปี และ 10 ปี'],
    },
  },
  check(draft, report, hits) {
    const found: Stretch[] = []
    for (const hit of hits) {
      const stretch = stretchOf(hit)
      if (overlaps(found, stretch)) continue
      found.push(stretch)
      const span = hit.block.spanOf(stretch.start, stretch.end)
      report(hit.group === 'annualised' ? 'annualised' : 'picked', { ...detailsOf(hit), span })
    }
    if (!draft.jurisdictions.includes('us') || !declares(draft, STANDARDIZED) || isForProfessionalsOnly(draft)) return
    for (const { block, figure } of returnsIn(draft.blocks)) {
      const stretch = { block, start: figure.start, end: figure.end }
      if (overlaps(found, stretch) || isStandardized(draft, block)) continue
      found.push(stretch)
      report('periods', { span: block.spanOf(figure.start, figure.end), block, severity: 'warn', jurisdictions: ['us'] })
    }
  },
})

/** One, five and ten years, or the life of the fund, in the same post. */
function isStandardized(draft: Draft, block: Block): boolean {
  const text = postAround(draft, block)
    .map(({ folded }) => folded.text)
    .join('\n')
  return LIFE.test(text) || [ONE, FIVE, TEN].every((period) => period.test(text))
}

/** “1, 5 and 10 years” as well as each by itself. */
const ONE = /(?<![a-zA-Z0-9À-ɏ])(?:1|one|12)(?:, (?:3, )?(?:5|five),? (?:and|or|&) (?:10|ten))?[ -]?(?:yr|years?|y|months?)(?![a-zA-ZÀ-ɏ])/u
const FIVE = /(?<![a-zA-Z0-9À-ɏ])(?:5|five)(?:,? (?:and|or|&) (?:10|ten))?[ -]?(?:yr|years?|y)(?![a-zA-ZÀ-ɏ])/u
const TEN = /(?<![a-zA-Z0-9À-ɏ])(?:10|ten)[ -]?(?:yr|years?|y)(?![a-zA-ZÀ-ɏ])/u
const LIFE = /(?<![a-zA-ZÀ-ɏ])(?:since inception|life of (?:the )?fund|inception \()(?![a-zA-ZÀ-ɏ])/u
