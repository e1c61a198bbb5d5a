import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/network-address',
  hazard: 'pii-ip',
  covers: ['us/client-nonpublic-info'],
  severity: 'warn',
  summary: 'The network address from which somebody connected.',
  why: 'An address on the network places a person in a house or an office.',
  advice: 'take the address out',
  kinds: { ip: 'a network address' },
  gaps: ['private and documentation ranges, version and section numbers pass'],
  examples: {
    en: {
      bad: [
        'The client logged in from [[81.2.69.142]].',
        'Seen: [[2a02:c7f:1234:5600::1]]',
        '<!-- ip [[81.2.69.143]] -->\n\nRates rose again.',
      ],
      good: ['Read COBS 4.12.3.1 and version 10.2.33.4.', 'Point your resolver to 8.8.8.8.'],
    },
    fr: {
      bad: ['Connexion de la cliente : [[81.2.69.142]]'],
      good: ['Voir l’article 4.12.3.1, version 10.2.33.4.'],
    },
    th: {
      bad: ['ลูกค้าเข้าสู่ระบบจาก [[81.2.69.142]]'],
      good: ['แอปเวอร์ชัน 10.2.33.4'],
    },
  },
})
