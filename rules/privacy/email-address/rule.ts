import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/email-address',
  hazard: 'pii-email',
  covers: ['us/pii-email', 'eu-pii-email'],
  severity: 'warn',
  summary: 'An email address that is not the firm’s own.',
  why: 'An address in a post is collected by robots within hours, and it tells whose account a thief may try.',
  advice: 'leave it out, or give a mailbox of the firm and list it in firm.emails',
  kinds: { email: 'an email address' },
  gaps: [
    'takes addresses such as info@ and support@ for mailboxes of a function',
    'takes any address under firm.domains for staff who agreed to it',
  ],
  examples: {
    en: {
      bad: [
        'Ask [[maria.ruiz@gmail.com]], she moved her pension last week.',
        'Our client signs in as [[j.**kent**@yahoo.co.uk]] every day.',
        '<!-- from [[m.ruiz@outlook.com]] -->\n\nRates rose again.',
      ],
      good: [
        'Write to support@larkfield.co.uk.',
        '---\nfirm: {domains: [larkfield.com]}\n---\n\nAsk jane.doe@larkfield.com.',
        'Complaints go to enquiries@fca.org.uk. Never mail your password to @anybody.',
      ],
    },
    fr: {
      bad: ['Notre cliente répond à [[helene.dupre@orange.fr]].'],
      good: ['Écrivez à contact@banque-verte.fr ou à reclamations@banque-verte.fr.'],
    },
    th: {
      bad: ['อีเมลลูกค้า [[somchai.j@hotmail.com]]'],
      good: ['ติดต่อ info@thanakarn.co.th ได้ทุกวัน'],
    },
  },
})
