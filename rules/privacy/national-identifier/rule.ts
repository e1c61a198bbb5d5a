import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/national-identifier',
  hazard: ['pii-ssn', 'pii-national-id'],
  covers: ['us/pii-ssn', 'uk-pii-nino', 'fr-pii-nir', 'th-pdpa-national-id'],
  severity: 'error',
  summary: 'A number by which a state knows a person: Social Security, National Insurance, NIR, Thai citizen.',
  why: 'A number that a person keeps for life lets whoever reads the post act in that person’s name.',
  advice: 'take the number out; no post needs it',
  kinds: {
    ssn: 'a Social Security number',
    nino: 'a National Insurance number',
    nir: 'a French social security number',
    'thai-id': 'a Thai citizen number',
  },
  gaps: [
    'a bare row of nine digits counts only where the words call it a Social Security number',
    'knows the national numbers of the United States, the United Kingdom, France and Thailand',
  ],
  examples: {
    en: {
      bad: [
        'Send the form with your SSN, for example [[078-05-1120]].',
        'NI number: [[AB 12 **34** 56 C]]',
        'SSN | Name\n--- | ---\n[[212456789]] | Maria',
        '<!-- [[212-45-6789]] -->\n\nRates rose again.',
      ],
      good: [
        'Never post your Social Security number. It starts conversations with thieves.',
        'CUSIP 037833100 matured on Friday.',
        'Sample form shows QQ 12 34 56 C, and SSN ***-**-1234.',
      ],
    },
    fr: {
      bad: ['Mme Martin, NIR [[2 85 07 78 006 084 73]], a versé 40 000 €.', 'Née à Ajaccio : [[2 85 07 2A 006 084 17]]'],
      good: ['Nous ne demandons jamais votre numéro de Sécurité sociale.', 'RCS Rennes 732 829 320, NIR 2 85 07 78 006 084 74.'],
    },
    th: {
      bad: ['เลขบัตรประชาชน [[1-2345-67890-12-1]]', 'เลข [[๑๒๓๔๕๖๗๘๙๐๑๒๑]] ได้รับรางวัล'],
      good: ['กรอกเลขบัตรประชาชน 13 หลักในแอปเท่านั้น', 'รหัสสินค้า 1234567890123 เลขบัตร 1-2345-xxxxx-xx-x'],
    },
  },
})
