import { defineRule, detailsOf } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'
import { missingTerms } from './terms.js'

export default defineRule({
  id: 'solicitation/text-message-offer',
  hazard: 'direct-response-cta',
  covers: ['us/text-message-cta'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'An invitation to receive marketing texts that does not say what the reader agrees to.',
  why: 'A text to a short code is consent to advertising; without the terms beside it, it is none.',
  basis: { law: authoritiesOf(['us/text-message-cta']) },
  advice:
    'add beside it: who sends recurring automated texts, “Consent is not a condition of purchase. Msg and data rates may apply. Reply STOP to end.”',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: { missing: 'invites to marketing texts without saying {terms}: “{match}”' },
  check(draft, report, hits) {
    for (const hit of hits) {
      const missing = missingTerms(draft.posts[hit.block.post] ?? [hit.block])
      if (missing.length) report('missing', { ...detailsOf(hit), data: { terms: missing.join(', ') } })
    }
  },
  examples: {
    en: {
      bad: [
        '[[Text WEALTH to 55512]] for our stock picks!',
        '[[Text LOAN to 55512]].',
        '[[Drop your number and we will text you]] rates.',
        '[[Text JOIN to 555-12]]. Msg and data rates may apply. Reply STOP to end.',
      ],
      good: [
        'Text RATES to 55512 for recurring automated offers from Harbor Home Loans. Consent is not a condition of purchase. Msg and data rates may apply. Reply STOP to end.',
        'Text your mom. It is Mother’s Day.',
        'Call the number on the back of your card.',
        'Text STOP to 55512 to end messages.',
        'Never text your PIN to 55512.',
      ],
    },
    fr: {
      bad: ['[[Envoyez PRET au 36000]].', '[[Tapez "CREDIT" au 36000]].', '[[Recevez nos offres par SMS]].'],
      good: ['Envoyez STOP au 36000 pour ne plus rien recevoir.', 'Envoyez un SMS à votre mère.', 'Envoyez 20 euros à un proche.'],
    },
    th: {
      bad: ['[[พิมพ์ LOAN ส่งมาที่ 4567890]]', '[[สมัครรับข่าวสารทาง SMS]]', '[[ฝากเบอร์ไว้ เราจะส่ง SMS]] ให้'],
      good: ['อย่าตอบ SMS จากเบอร์แปลก', 'ส่งข้อความหาแม่วันนี้', 'ธนาคารยกเลิกการส่งลิงก์ทาง SMS'],
    },
  },
  gaps: ['knows the American terms only; other countries ask for consent in their own words'],
})
