import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/tax-identifier',
  hazard: ['pii-itin', 'pii-ein', 'pii-tax-id'],
  covers: ['us/pii-itin', 'us/pii-ein', 'uk-pii-utr', 'fr-pii-spi', 'fr-id-entreprise'],
  severity: 'error',
  summary: 'A number under which a person or a client’s business pays tax.',
  why: 'A tax number opens tax records and proves an identity to people who never meet its owner.',
  advice: 'take the number out',
  kinds: {
    itin: 'an individual taxpayer number',
    ein: 'an employer identification number',
    utr: 'a taxpayer reference',
    spi: 'a French tax number',
  },
  milder: { ein: 'warn' },
  gaps: ['a company’s SIREN and SIRET are public and pass, a sole trader’s too'],
  examples: {
    en: {
      bad: [
        'Client tax id [[900-70-0000]] is on file.',
        'Client’s EIN [[12-3456789]]',
        'UTR [[2345678901]] was filed late.',
        '<!-- ITIN [[912-88-1234]] -->\n\nRates rose again.',
      ],
      good: ['Our EIN 12-3456789 is public: we are a 501(c)(3).', 'Ref. 1234567890 and UTR deadlines.'],
    },
    fr: {
      bad: ['Son numéro fiscal : [[3023217600053]]'],
      good: ['Votre numéro fiscal figure sur l’avis d’impôt. SIREN 732829320, code 3023217600053.'],
    },
    th: {
      bad: ['UTR ของลูกค้าอังกฤษ [[2345678901]]'],
      good: ['เลขประจำตัวผู้เสียภาษีของบริษัท 0105536000000'],
    },
  },
})
