import { defineLexiconRule } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { th as thailand } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineLexiconRule({
  id: 'claim/recurring-performance',
  hazard: 'projection',
  covers: ['us/past-performance-recurrence', 'fr-pression-temoignage'],
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'error', uk: 'warn', eu: 'warn', fr: 'warn', th: 'warn' },
  confidence: 'likely',
  summary: 'Copy that lets past results stand for future ones.',
  why: 'A streak says nothing about what comes next, yet readers follow it; that is why past results may not be offered as what to expect.',
  basis: {
    law: [
      ...authoritiesOf(['us/past-performance-recurrence', 'fr-pression-temoignage']),
      uk.cobs4PastPerformance,
      eu.mifidDr44PastPerformance,
      thailand.secPastPerformance,
    ],
  },
  message: 'implies that past results will recur: “{match}”',
  advice: 'give past results with period, source and warning, and nothing that says they will go on',
  lexicons: { en, fr, th },
  examples: {
    en: {
      bad: [
        '[[Eleven winning years in a row]], and we invest on.',
        '[[Message me for similar results]].',
        'A [[proven track record]] in every cycle.',
      ],
      good: [
        'Past performance does not guarantee future results.',
        'We have served teachers since 1987.',
        'The index has had both long winning streaks and sharp losses.',
        'Save a little every month, year after year.',
      ],
    },
    fr: {
      bad: [
        '[[Huit années gagnantes]] pour nos clients.',
        '[[L’histoire se répète]] en bourse.',
        'Un [[palmarès impressionnant]] depuis dix ans.',
      ],
      good: [
        'Les performances passées ne préjugent pas des performances futures.',
        'Au service des enseignants depuis 1987.',
        'Épargnez un peu chaque mois, année après année.',
      ],
    },
    th: {
      bad: ['[[กำไรต่อเนื่อง 5 ปี]] กองทุนเรา', 'ลงทุนตามเรา [[คุณก็ทำได้]]', '[[ชนะ 95%]] ของทุกไม้'],
      good: ['ผลการดำเนินงานในอดีตมิได้เป็นสิ่งยืนยันถึงผลการดำเนินงานในอนาคต', 'ออมเงินต่อเนื่องทุกเดือน', 'ให้บริการลูกค้ามาตั้งแต่ปี 2530'],
    },
  },
  gaps: ['a past figure without such words is left to the disclosure rules'],
})
