import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/phone-number',
  hazard: 'pii-phone',
  covers: ['us/pii-phone', 'uk-pii-phone', 'fr-pii-tel', 'th-pdpa-phone'],
  severity: 'warn',
  summary: 'A telephone number that is neither the firm’s own nor a public service line.',
  why: 'A number leads strangers to a person, and an account is often reset through it.',
  advice: 'leave it out, or list the firm’s own lines in firm.phones',
  kinds: { phone: 'a telephone number' },
  gaps: [
    'takes a line for the firm’s when the words say “call us” or “our branch”, except a mobile number',
    'knows the numbering plans through a library’s shortened tables',
  ],
  examples: {
    en: {
      bad: [
        'Client’s mobile: [[07911 123456]]',
        'Call Maria at [[(415) 867-5309]], she is a happy customer.',
        'Ask for her: [text](tel:[[+14158675309]]).',
      ],
      good: [
        'Call 0800 123 4567 or 1-800-555-0100.',
        'Call our branch on 020 7123 4567.',
        '---\nfirm: {phones: ["+44 7911 123456"]}\n---\n\nText 07911 123 456 for an appointment.',
      ],
    },
    fr: {
      bad: ['Joignez Paul au [[06 12 34 56 79]], il est client.'],
      good: ['Service clients 09 69 00 00 00, ou appelez-nous au 01 42 92 81 00.'],
    },
    th: {
      bad: ['คุณสมหญิง โทร [[081-234-5679]] ลูกค้าดีเด่นของเรา'],
      good: ['สอบถามเพิ่มเติม โทร 02-123-4567 หรือ 1213'],
    },
  },
})
