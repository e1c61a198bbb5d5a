import { defineDisclosureRule } from 'finsocial/rule'
import { pastPerformanceNeeds } from '../../facts/needs/past-performance.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-past-performance-warning',
  hazard: 'missing-past-performance-disclosure',
  covers: [
    'us/past-performance-disclosure',
    'uk-past-performance',
    'eu-past-performance',
    'fr-performances-passees',
    'th-sec-past-performance-warning',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Past performance without the words that it says nothing about the future.',
  why: 'Readers take a past gain for what they will earn; the warning is the only thing beside the figure that says otherwise.',
  basis: authoritiesOf([
    'us/past-performance-disclosure',
    'uk-past-performance',
    'eu-past-performance',
    'fr-performances-passees',
    'th-sec-past-performance-warning',
  ]),
  message: 'past performance without {asks}: “{match}”',
  advice: 'say next to the figure that past performance does not tell the future, or leave the figure out',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  topics: ['past-performance', 'past-performance-years', 'past-performance-currency'],
  wordings: WORDINGS,
  needs: pastPerformanceNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\n---\nThe Larkfield Equity Fund gained [[18.2%]] in 2025. Details on our site.',
        '---\njurisdictions: us\n---\nUp [[22%]] YTD and counting!',
        '---\njurisdictions: uk\n---\nOur [[fund has outperformed]] since launch.',
      ],
      good: [
        '---\njurisdictions: uk\n---\nOur fund returned: 2021 6.1%, 2022 -4.0%, 2023 7.0%, 2024 5.5%, 2025 4.1%. Past performance is not a reliable indicator of future results.',
        'Consumer prices rose 3.1% over the year.',
        'Our savings account pays 4.10% APY.',
        'The FTSE 100 closed at 9,120 today, up 0.4%.',
        'Our own revenue grew 14% in 2025.',
        'What does past performance tell you? Less than you think.',
      ],
    },
    fr: {
      bad: ['[[+14 %]] en 2025 pour notre gestion pilotée !', 'Le fonds a gagné [[12 %]] en 2025. Capital non garanti.'],
      good: [
        '---\njurisdictions: fr\n---\nLe fonds a gagné : 2021 6,1 %, 2022 -9,8 %, 2023 7,0 %, 2024 5,5 %, 2025 6 %. Les performances passées ne préjugent pas des performances futures.',
        'L’inflation a atteint 1,9 % en octobre.',
        'Notre chiffre d’affaires a progressé de 8 %.',
      ],
    },
    th: {
      bad: ['กองทุนของเราให้ผลตอบแทน [[12.4%]] ปีที่แล้ว', 'ปีที่ผ่านมาพอร์ตนี้ทำกำไรไป [[35%]]'],
      good: [
        '---\njurisdictions: th\n---\nกองทุนให้ผลตอบแทน 12% ปีที่แล้ว ทั้งนี้ ผลการดำเนินงานในอดีต ไม่ได้เป็นสิ่งยืนยันถึงผลการดำเนินงานในอนาคต',
        'อัตราเงินเฟ้อปีที่แล้วอยู่ที่ 1.2%',
        'ดอกเบี้ยเงินฝาก 1.5% ต่อปี',
      ],
    },
  },
  gaps: [
    'charts and pictures of performance are not read',
    'whether five figures are full years and the source is sound is for a person to check',
    'a boast without a figure is seen only where it uses a known phrase',
  ],
})
