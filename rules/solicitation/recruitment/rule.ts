import { defineRule, detailsOf } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr as french, th } from './lexicons.generated.js'

export default defineRule({
  id: 'solicitation/recruitment',
  hazard: 'prohibited-promotion',
  covers: ['th-fraud-recruitment'],
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'warn', uk: 'warn', eu: 'warn', fr: 'warn', th: 'error' },
  confidence: 'likely',
  summary: 'Pay for recruiting people who pay in, and teams built on it.',
  why: 'Where newcomers’ money pays for recruiting, most who join lose; regulators read it as a mark of a pyramid.',
  basis: {
    law: [
      ...authoritiesOf(['th-fraud-recruitment']),
      us.finra2210FalseClaims,
      us.ftcAct5,
      uk.cobs4FairClear,
      uk.asaHannahd,
      eu.mifid24,
      fr.codeConsoL121_2,
    ],
  },
  advice: 'drop the pay for recruits; a gift for one introduced friend needs its terms and belongs to incentives',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr: french, th },
  messages: {
    levels: 'speaks of income from a network of recruits: “{match}”',
    recruits: 'pays for people who are brought in: “{match}”',
    circle: 'opens a savings circle to anybody: “{match}”',
    team: 'invites to join a team that earns: “{match}”',
  },
  check(draft, report, hits) {
    if (draft.frontMatter.purpose === 'recruiting') return
    for (const hit of hits) {
      const message = hit.group === 'levels' || hit.group === 'team' || hit.group === 'circle' ? hit.group : 'recruits'
      report(message, { ...detailsOf(hit), ...(message === 'team' || message === 'circle' ? { severity: 'warn' } : {}) })
    }
  },
  examples: {
    en: {
      bad: [
        '[[Recruit friends and earn]] every week.',
        'Build a [[downline]] in thirty days.',
        'She trades forex every day: [[join her team]] and earn a second income.',
      ],
      good: [
        'We are hiring: join our team in Leeds.',
        'A pyramid scheme pays members for recruiting others.',
        'Refer a friend to our current account; terms apply.',
        'Our team of traders covers forex markets around the clock.',
      ],
    },
    fr: {
      bad: [
        '[[Gagnez 5 % sur les dépôts de vos filleuls]].',
        'Des [[commissions sur plusieurs niveaux]].',
        'Envie de vivre du trading ? [[Rejoins mon équipe]] et commence à gagner avec le trading.',
      ],
      good: [
        'Rejoignez notre équipe : nous recrutons un analyste.',
        'Une vente pyramidale rémunère le recrutement de nouveaux membres.',
        'Parrainage : 80 € sous conditions pour un proche.',
      ],
    },
    th: {
      bad: ['[[ชวนเพื่อนมาลงทุน รับค่าแนะนำ]] 5%', 'สร้าง[[ดาวน์ไลน์]] รับรายได้ไม่อั้น', '[[เข้าร่วมทีมกับโค้ช]] สร้างรายได้จากเทรด'],
      good: ['ชวนเพื่อนออมเงิน 30 วัน', 'เตือนภัยแชร์ลูกโซ่ ชวนเพื่อนมาลงทุนรับค่าแนะนำ', 'แนะนำเพื่อนมาสมัครงานกับเรา'],
    },
  },
  gaps: [
    'does not tell a lawful one-level programme from a scheme when both use the same words',
    'Thai savings circles are known by their usual words only',
  ],
})
