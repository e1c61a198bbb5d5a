import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/client-detail',
  hazard: 'pii-name-with-financial-detail',
  covers: ['us/client-nonpublic-info', 'uk-pii-client-story', 'fr-pii-client', 'th-pdpa-client-story'],
  severity: 'error',
  summary: 'A named or tagged person together with money, a product, or the fact of being a client.',
  why: 'That somebody is a client at all is nobody else’s business, and the law treats it so.',
  advice: 'tell it without the name, or record the person’s consent in consent.reference',
  kinds: { 'client-detail': 'a named client' },
  consented: true,
  gaps: [
    'names are told by capitals, titles and the words beside them; a first name alone counts only with an amount',
    'does not know public figures by name',
  ],
  examples: {
    en: {
      bad: [
        'Congratulations to our client [[Maria Ruiz]] on paying off her $212,000 mortgage!',
        '[[Acme Corp]]’s workers average $48,200 in our plan.',
        '[[John Smith]], a customer since 2019, saved £4,000.',
        '<!-- our client [[Maria Ruiz]] -->\n\nRates rose again.',
      ],
      good: [
        'Congratulations to every client who paid off a mortgage this year.',
        '---\nconsent: {reference: C-118, on: 2026-10-02}\n---\n\nMaria Ruiz, a client since 2019, shared her story.',
        'Our CFO Maria Ruiz speaks at the summit today.',
        'Our client Maria Ruiz (name changed) saved £4,000.',
      ],
    },
    fr: {
      bad: ['Notre cliente [[Marie Dupont]] a placé 30 000 €.', '[[Mme Martin]] a versé 40 000 € sur son contrat.'],
      good: [
        'Nos clients ont placé 30 000 € en moyenne.',
        'Notre cliente Marie Dupont (prénom modifié) a placé 30 000 €.',
        'Marie Dupont, directrice clientèle, répond.',
      ],
    },
    th: {
      bad: ['ลูกค้า[[คุณสมชาย]] กู้ผ่าน 2 ล้านบาท', 'รีวิวจาก[[นางสาวมณี]] เปิดพอร์ตกับเรา'],
      good: ['ลูกค้าคุณเอ (นามสมมติ) เล่าประสบการณ์เคลม', 'รีวิวจากคุณสมชาย ได้รับความยินยอมให้เผยแพร่แล้ว', 'ลูกค้าคุณภาพได้รับสิทธิพิเศษ'],
    },
  },
})
