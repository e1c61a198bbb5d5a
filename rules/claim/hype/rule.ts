import { defineLexiconRule } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { th as thailand } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineLexiconRule({
  id: 'claim/hype',
  hazard: 'exaggeration',
  covers: ['us/exaggerated-claim', 'fr-pression-temoignage', 'fr-trading-formation'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'Wonder words, secrets, easy wealth and asserted proof about a financial product.',
  why: 'Enthusiasm that nothing in the post supports is what an exaggerated claim is; it draws in those who know the product least.',
  basis: {
    law: [
      ...authoritiesOf(['us/exaggerated-claim', 'fr-pression-temoignage', 'fr-trading-formation']),
      uk.cobs4FairClear,
      eu.mifid24,
      thailand.consumerProtection22,
    ],
  },
  message: 'promises wonders: “{match}”',
  advice: 'say plainly what the product does, for whom, at what cost and risk',
  lexicons: { en, fr, th },
  // every adviser has conflicts: the absolutes are wrong on their face
  consider: (hit) => (hit.group === 'absolute' ? { severity: 'error' } : true),
  examples: {
    en: {
      bad: ['[[Conflict-free]] advice for Ohio families.', 'The [[hot stock]] nobody has heard of.', '[[Quit your job]] with our signals.'],
      good: [
        'We disclose our conflicts of interest in Form ADV Part 2A.',
        'Free money does not exist, and neither do secrets of the rich.',
        'Great upside for early-career analysts.',
        'Beware of any course that sells insider secrets.',
      ],
    },
    fr: {
      bad: [
        'Une [[incroyable opportunité]] en Bretagne.',
        'Le [[secret des riches]] enfin dévoilé.',
        '[[Quittez votre travail]] grâce au trading.',
      ],
      good: [
        'Prenez le temps de lire le DIC.',
        'Il n’existe pas d’argent facile.',
        'Attention aux arnaques : l’argent facile n’existe pas.',
      ],
    },
    th: {
      bad: ['[[กำไรมหาศาล]]จากหุ้นเทคโนโลยี', '[[หุ้นเด็ด]]ประจำสัปดาห์', '[[โอกาสทอง]]ของนักลงทุน'],
      good: ['วิธีอ่านงบการเงินเบื้องต้นสำหรับมือใหม่', 'ไม่มีทางลัดสู่ความรวย', 'ระวังมิจฉาชีพ อ้างกำไรมหาศาล'],
    },
  },
  gaps: [
    'praise in a client’s own words is left to the testimonial rules',
    'irony is not recognised',
    'Thai praise in slang changes from month to month and wants a native reader',
  ],
})
