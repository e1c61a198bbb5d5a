import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/identity-document',
  hazard: ['pii-passport', 'pii-driver-licence', 'pii-national-id'],
  covers: ['us/pii-passport', 'us/pii-drivers-license', 'th-pdpa-promptpay-line-passport'],
  severity: 'error',
  summary: 'The number of a passport, a driving licence or an identity card.',
  why: 'Document numbers are what a forged application is made of.',
  advice: 'take the number out',
  kinds: { passport: 'a passport number', 'driving-licence': 'a driving licence number', 'identity-card': 'an identity card number' },
  gaps: ['only numbers that the words call a passport, a licence or an identity card, and British driver numbers'],
  examples: {
    en: {
      bad: [
        'Passport no. [[512345678]] was copied.',
        'Driver’s license [[D1234567]]',
        '<!-- passport [[512345679]] -->\n\nRates rose again.',
      ],
      good: ['Insurance license #0C12345, licence no. 12345678 of the firm.', 'Renew your passport before 2027.'],
    },
    fr: {
      bad: ['Passeport [[12AB34567]] de la cliente.', 'Permis de conduire n° [[123456789012]]'],
      good: ['Munissez-vous de votre passeport ou de votre carte d’identité, dossier n° 12345678.'],
    },
    th: {
      bad: ['พาสปอร์ต [[AA1234567]]', 'ใบขับขี่เลขที่ [[12345678]]'],
      good: ['ต่อพาสปอร์ตออนไลน์ได้ใน 15 นาที'],
    },
  },
})
