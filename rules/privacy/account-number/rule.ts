import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/account-number',
  hazard: 'pii-account',
  covers: ['us/pii-account'],
  severity: 'error',
  summary: 'A number that the firm gave a client: account, policy, loan, claim, member.',
  why: 'With the number a stranger passes the first question of a call centre.',
  advice: 'take the number out',
  kinds: { account: 'a client’s number' },
  gaps: ['only numbers that the words call an account, policy, loan, claim, member or customer number'],
  examples: {
    en: {
      bad: [
        'Ask for loan no. [[55120487]] and we will look it up.',
        'Policy number [[LF-2231-8890]] paid out.',
        '<!-- claim no. [[77120034]] -->\n\nRates rose again.',
      ],
      good: ['Case No. 20-cv-00652, Release 34-105524, NMLS 1234567.', 'Open an account 24/7 from 100 dollars; 1200000 customers did.'],
    },
    fr: {
      bad: ['Le contrat n° [[884421337]] a été racheté.'],
      good: ['Dossier n° 884421337, ORIAS 07001234.'],
    },
    th: {
      bad: ['กรมธรรม์เลขที่ [[12345678]]'],
      good: ['เลขที่ใบอนุญาต 12345678 กรมธรรม์มี 3 แบบ'],
    },
  },
})
