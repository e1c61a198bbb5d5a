import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/health-identifier',
  hazard: 'pii-medical',
  covers: ['us/pii-mrn-medicare', 'uk-pii-nhs', 'uk-pii-special-category', 'th-pdpa-client-story'],
  severity: 'error',
  summary: 'A patient’s number, or an illness or belief of a named client.',
  why: 'Health, religion and union membership are the data that do most harm; the law asks for explicit consent.',
  advice: 'take it out, or record the person’s consent in consent.reference',
  kinds: {
    nhs: 'an NHS number',
    mbi: 'a Medicare number',
    'patient-number': 'a patient’s number',
    'health-detail': 'a named person’s health',
  },
  consented: true,
  gaps: ['illnesses are known by common words only'],
  examples: {
    en: {
      bad: [
        'NHS no. [[943 476 5919]] on file.',
        'MRN [[00482913]] was filed.',
        'Our client Maria Ruiz, [[diagnosed with cancer]], was paid in a week.',
        '<!-- [[1EG4-TE5-MK73]] -->\n\nRates rose again.',
      ],
      good: [
        'NHS number 943 476 5918 has a wrong digit.',
        'Cancer cover from day one.',
        '---\nconsent: {reference: C-118}\n---\n\nOur client Maria Ruiz beat cancer.',
      ],
    },
    fr: {
      bad: ['Notre cliente Marie Dupont, atteinte d’un [[cancer]], a été indemnisée.'],
      good: ['Le diabète n’empêche pas d’emprunter.'],
    },
    th: {
      bad: ['ลูกค้าคุณสมชาย [[ป่วยมะเร็ง]] เราจ่าย 2 ล้าน'],
      good: ['ประกันมะเร็ง เจอ จ่าย จบ'],
    },
  },
})
