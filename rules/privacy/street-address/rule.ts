import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/street-address',
  hazard: 'pii-address',
  covers: ['us/pii-address', 'uk-pii-postcode'],
  severity: 'warn',
  summary: 'Where a person lives, or a postcode beside a person.',
  why: 'An address joins a name to a door.',
  advice: 'take the address out, or name the region only',
  kinds: { address: 'a street address' },
  gaps: [
    'addresses of branches, offices and authorities pass by their words or by firm.addresses',
    'knows addresses as they are written in the four countries',
  ],
  examples: {
    en: {
      bad: [
        'Well done Mrs Patel, [[14 Elm Rd, LS1 4AP]], on moving house!',
        'She lives at [[1427 Maple Avenue, Apt 3B, Dayton, OH 45402]].',
        '<!-- Mrs Patel, [[14 Elm Rd, LS1 4AP]] -->\n\nRates rose again.',
      ],
      good: ['Visit 12 Market St, Springfield, IL 62701-1234.', 'Registered office: 1 High Street, London EC2V 7AA.'],
    },
    fr: {
      bad: ['Mme Petit habite [[12 bis rue des Lilas, 69003 Lyon]].'],
      good: ['Siège social : 12 rue de la Paix, 75002 Paris.'],
    },
    th: {
      bad: ['ลูกค้าอยู่บ้านเลขที่ [[99/12 หมู่ 4 ซอยสุขุมวิท 71 ถนนสุขุมวิท แขวงพระโขนงเหนือ เขตวัฒนา กรุงเทพฯ 10110]]'],
      good: ['สำนักงานใหญ่ 99 ถนนสาทร แขวงสีลม เขตบางรัก กรุงเทพมหานคร 10500'],
    },
  },
})
