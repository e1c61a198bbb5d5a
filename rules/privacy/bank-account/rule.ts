import { definePrivacyRule } from '../detect/privacy-rule.js'

export default definePrivacyRule({
  id: 'privacy/bank-account',
  hazard: ['pii-iban', 'pii-account', 'pii-routing'],
  covers: [
    'us/pii-routing',
    'uk-pii-bank-account',
    'uk-pii-iban-gb',
    'fr-pii-iban',
    'fr-pii-rib',
    'th-pdpa-bank-account',
    'th-pdpa-promptpay-line-passport',
  ],
  severity: 'error',
  summary: 'A bank account: IBAN, RIB, sort code and account, routing number, PromptPay.',
  why: 'Whoever has the number can send a direct debit or a payment request, and knows where the person banks.',
  advice: 'take the account out; let clients find payment details behind their login',
  kinds: {
    iban: 'an IBAN',
    'bank-account': 'a bank account number',
    'sort-code': 'a sort code',
    routing: 'a bank routing number',
    promptpay: 'a PromptPay number',
  },
  gaps: [
    'the modulus tables of British accounts are not used: form and words decide',
    'a bank’s own routing number is public: list it in firm.ids',
  ],
  examples: {
    en: {
      bad: [
        'Pay into [[20-00-00]], a/c [[12345678]].',
        'Wire to routing number [[123123123]], account [[4478120093]].',
        'IBAN [[GB33 BUKB 2020 1555 5555 55]]',
        '<!-- [[GB33BUKB20201555555555]] -->\n\nRates rose again.',
      ],
      good: [
        'Meeting 20-11-26 at 10:30.',
        'A sample IBAN: GB29 NWBK 6016 1331 9268 19.',
        'Your account earns 2% on balances up to 250000.',
      ],
    },
    fr: {
      bad: ['IBAN de notre client : [[FR76 3000 3035 4000 0503 3672 803]]', 'RIB [[20041 01005 0500013M026 06]]'],
      good: ['Un IBAN français compte 27 caractères et commence par FR76.', 'Exemple d’IBAN : FR14 2004 1010 0505 0001 3M02 606'],
    },
    th: {
      bad: ['โอนเข้าบัญชี กสิกร [[123-4-56789-0]]', 'พร้อมเพย์ [[0891234567]]'],
      good: ['ตรวจสอบเลขบัญชีก่อนโอนทุกครั้ง', 'จ่ายด้วยพร้อมเพย์ได้ทุกธนาคาร เลขที่ใบอนุญาต 0123456789'],
    },
  },
})
