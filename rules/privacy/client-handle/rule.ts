import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/client-handle',
  hazard: 'pii-client-handle',
  covers: ['us/pii-client-handle', 'th-pdpa-promptpay-line-passport'],
  severity: 'warn',
  summary: 'A client’s handle or LINE name.',
  why: 'A tag turns a story about a client into a pointer to the person.',
  advice: 'leave the tag out, or record the person’s consent in consent.reference',
  kinds: { 'client-handle': 'a client’s handle', 'line-id': 'a personal LINE name' },
  consented: true,
  gaps: ['a handle counts only where the words beside it make its owner a client'],
  examples: {
    en: {
      bad: [
        'Welcome [[@jsmith84]], our newest account holder.',
        'Thank you [[@maria_r]] for trusting us with your mortgage!',
        '<!-- our client [[@maria_r]] -->\n\nRates rose again.',
      ],
      good: ['Thanks @fintimes for having us on the panel.', 'Follow @larkfield for more.'],
    },
    fr: {
      bad: ['Merci à [[@luc_m]] pour sa confiance !'],
      good: ['Merci à @lesechos pour l’invitation.'],
    },
    th: {
      bad: ['ไลน์ไอดี [[somchai99]] ลูกค้าของเรา'],
      good: ['แอดไลน์ @examplebank'],
    },
  },
})
