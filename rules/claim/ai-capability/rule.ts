import { type Draft, defineLexiconRule } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { fr as france } from '../../facts/authorities/fr.js'
import { th as thailand } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineLexiconRule({
  id: 'claim/ai-capability',
  hazard: 'exaggeration',
  covers: ['us/ai-washing'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'Artificial intelligence said to predict, to pick or to beat.',
  why: 'A machine sounds neutral and certain. Firms have been fined for claiming abilities that theirs did not have.',
  basis: {
    law: [...authoritiesOf(['us/ai-washing']), uk.cobs4FairClear, eu.mifid24, france.codeConsoL121_2, thailand.consumerProtection22],
  },
  message: 'what a machine is said to achieve: “{match}”',
  advice: 'say what the software does, no more, and record what shows it under “evidence”',
  gaps: ['does not know what the software can do'],
  lexicons: { en, fr, th },
  examples: {
    en: {
      bad: [
        'The [[first regulated AI financial adviser]] is here.',
        'Our [[AI predicts]] winners before anyone else.',
        'Expert [[AI-driven forecasts]] for your portfolio.',
      ],
      good: [
        'We use software to rebalance accounts when they drift 5% from target.',
        'How AI is changing call centres: a short read.',
        'This caption was drafted with an AI tool and reviewed by our compliance team.',
        'No AI predicts markets.',
      ],
    },
    fr: {
      bad: [
        'Notre [[IA prédit]] la prochaine hausse.',
        'Le [[premier conseiller IA]] de France.',
        'Des [[prévisions générées par notre IA]].',
      ],
      good: [
        'L’IA change les centres d’appels.',
        'Aucune IA ne prédit les marchés.',
        'Un logiciel rééquilibre le portefeuille chaque mois.',
      ],
    },
    th: {
      bad: ['[[AI ของเราทำนาย]]หุ้นขาขึ้น', '[[บอทเทรดทำกำไร]]ทุกวัน', '[[สัญญาณจาก AI]] รายวัน'],
      good: ['AI เปลี่ยนงานบริการลูกค้าอย่างไร', 'ไม่มี AI ใดทำนายตลาดได้', 'ระบบปรับสัดส่วนพอร์ตทุกเดือน'],
    },
  },
  consider: (_hit, draft) => !isEvidenced(draft),
})

/** A record of what the software was shown to do. */
function isEvidenced({ frontMatter: { evidence = [] } }: Draft): boolean {
  return evidence.some(({ claim, source, url }) => claim !== undefined && (source ?? url) !== undefined && MACHINE.test(claim))
}

const MACHINE =
  /(?<![a-zA-ZÀ-ɏ])(?:ai|ia|artificial intelligence|intelligence artificielle|algorithme?s?|model|software|logiciel)(?![a-zA-ZÀ-ɏ])|เอไอ|ปัญญาประดิษฐ์|อัลกอริทึม/iu
