import { describe, expect, it } from 'vitest'
import { detectAll, type Kind } from '../../rules/privacy/detect/index.js'
import { contextOf, expected, found, foundValues, type Place, SETTINGS, unmark } from './marked.js'

const VALUES: readonly (readonly [Place, Kind | readonly Kind[], string])[] = [
  ['us', 'email', 'Write to Maria at [[maria.ruiz@gmail.com]] today.'],
  ['us', 'email', 'Ask [[j.smith+ira@mail.larkfield.co.uk]], she knows.'],
  ['us', 'email', 'jane (at) corp: [[jane.doe [at] outlook [dot] com]]'],
  ['us', 'email', 'Broken here [[jane.doe@\noutlook.com]] over the line'],
  ['us', 'email', 'Fill in [[someone@example.com]] first'],
  ['us', 'email', 'Our info@gmail look-alike [[info@gmail.com]] is a person'],
  ['us', 'email', 'Full width [[ｍａｒｉａ＠ｇｍａｉｌ．ｃｏｍ]] too'],
  ['us', 'email', 'Hidden [[ma\u200bria@gm\u200bail.com]] too'],
  ['fr', 'email', 'Écrivez à [[hélène.dupré@orange.fr]], elle répondra.'],
  ['fr', 'email', 'mail : [[luc.martin@banque-verte.fr]].'],
  ['fr', 'email', 'luc [[luc.martin(arobase)wanadoo.fr]]'],
  ['th', 'email', 'อีเมล[[somchai.j@hotmail.com]]ของลูกค้า'],
  ['th', 'email', 'ติดต่อ [[suda99@yahoo.co.th]] ได้เลย'],
  ['uk', 'email', 'mailto:[[ann.brown@btinternet.com]]?subject=hi'],

  ['us', 'card', 'Card [[4539 5787 6362 1486]] was charged twice.'],
  ['us', 'card', 'Card [[4539578763621486]], exp 12/28, CVV later'],
  ['us', 'card', 'on [[4539-5787-6362-1486]] 12/28'],
  ['us', 'card', '[[4539·5787·6362·1486]]'],
  ['us', 'card', '[[4539 5787\n6362 1486]] wrapped'],
  ['us', 'card', '[[4539 57\u200b87 6362 1486]] zero width'],
  ['us', 'card', '[[４５３９ ５７８７ ６３６２ １４８６]]'],
  ['us', 'card', 'Amex [[3714 496353 98431]]'],
  ['us', 'card', 'two: [[4539 5787 6362 1486]] [[5425 2334 3010 9903]]'],
  ['us', 'card', 'spaced [[4 5 3 9 5 7 8 7 6 3 6 2 1 4 8 6]]'],
  ['fr', 'card', 'Sa carte [[4970 1012 3456 7893]] est volée'],
  ['th', 'card', 'บัตรเครดิต[[๔๕๓๙ ๕๗๘๗ ๖๓๖๒ ๑๔๘๖]]ของลูกค้า'],
  ['uk', 'card', 'Card 4111 is [[4111 1111 1111 1111]].'],

  ['us', 'ssn', 'Her SSN is [[212-45-6789]].'],
  ['us', 'ssn', 'SSN: [[212456789]]'],
  ['us', 'ssn', '[[212 45 6789]] is on file'],
  ['us', 'ssn', '[[212.45.6789]]'],
  ['us', 'ssn', '[[212‑45‑6789]] non-breaking hyphens'],
  ['us', 'ssn', '[[212–45–6789]] en dashes'],
  ['us', 'ssn', '[[212-\n45-6789]]'],
  ['us', 'ssn', 'Social Security number [[212 456 789]]'],
  ['us', 'ssn', 'social: [[2 1 2 4 5 6 7 8 9]]'],
  ['us', 'ssn', '[[212456789]] (SSN)'],
  ['us', 'ssn', '[[212456789]] is her social security number'],
  ['us', 'ssn', '[[２１２-４５-６７８９]]'],
  ['us', 'ssn', 'Send the form with your SSN, for example [[078-05-1120]].'],
  ['us', 'ssn', 'Two of them: [[212-45-6789]], [[313-55-4321]]'],
  ['us', 'ssn', '[[987-65-4321]] was left in'],
  ['us', 'itin', 'Client tax id [[900-70-0000]] is on file.'],
  ['us', 'itin', 'ITIN [[912881234]]'],
  ['us', 'ein', "Client's EIN [[12-3456789]]"],
  ['us', 'routing', 'Wire to routing number [[123123123]] today'],
  ['us', 'routing', 'ABA [[021000021]], done'],
  ['fr', 'ssn', 'son SSN américain [[212-45-6789]]'],

  ['uk', 'nino', 'NI number: [[AB 12 34 56 C]]'],
  ['uk', 'nino', '[[AB123456C]] is his'],
  ['uk', 'nino', 'NINO [[ab123456c]]'],
  ['uk', 'nino', 'National Insurance [[AB-12-34-56-C]]'],
  ['uk', 'nino', '[[AB 12 34\n56 C]]'],
  ['uk', 'nino', '[[ＡＢ １２ ３４ ５６ Ｃ]]'],
  ['uk', 'nino', 'NI no. [[AB 123456]]'],
  ['uk', 'nhs', 'NHS no. [[943 476 5919]] on file'],
  ['uk', 'nhs', '[[401 023 2137]] was printed'],
  ['uk', 'utr', 'UTR [[1234567895]] filed'],
  ['uk', ['sort-code', 'bank-account'], 'Pay into [[20-00-00]], a/c [[12345678]].'],
  ['uk', ['sort-code', 'bank-account'], 'sort code [[200000]] account number [[12345678]]'],
  ['uk', ['sort-code', 'bank-account'], '[[20-45-77]] [[43218765]]'],
  ['uk', ['bank-account', 'sort-code'], 'Account [[43218765]], sort code [[20-45-77]]'],
  ['uk', 'iban', 'IBAN [[GB33 BUKB 2020 1555 5555 55]]'],
  ['uk', 'iban', '[[gb33bukb20201555555555]]'],

  ['fr', 'nir', 'Mme Martin, NIR [[2 85 07 78 006 084 73]], a versé'],
  ['fr', 'nir', '[[285077800608473]]'],
  ['fr', 'nir', '[[2 85 07 2A 006 084 17]] née à Ajaccio'],
  ['fr', 'nir', 'numéro de sécurité sociale : [[285077800608 4]]'],
  ['fr', 'nir', '[[2.85.07.78.006.084.73]]'],
  ['fr', 'nir', '[[2 85 07 78 006 084 (73)]]'],
  ['fr', 'nir', '[[2\u202f85\u202f07\u202f78\u202f006\u202f084\u202f73]]'],
  ['fr', 'spi', 'numéro fiscal [[3023217600053]]'],
  ['fr', 'spi', 'SPI : [[07 01 987 765 493]]'],
  ['fr', 'iban', 'IBAN de notre client : [[FR76 3000 3035 4000 0503 3672 803]]'],
  ['fr', 'bank-account', 'RIB [[20041 01005 0500013M026 06]]'],

  ['th', 'thai-id', 'ลูกค้าชื่อสมชาย เลขบัตรประชาชน [[1-2345-67890-12-1]]'],
  ['th', 'thai-id', 'เลข [[๑๒๓๔๕๖๗๘๙๐๑๒๑]] ได้รับรางวัล'],
  ['th', 'thai-id', 'เลข[[๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑]]ได้'],
  ['th', 'thai-id', 'บัตรประชาชน[[1 2345 67890 12 1]]'],
  ['th', 'thai-id', 'บัตรประชาชน [[12345\u200b67890121]]'],
  ['th', 'thai-id', 'พร้อมเพย์ [[1234567890121]]'],
  ['th', 'promptpay', 'พร้อมเพย์ [[0891234567]]'],
  ['th', 'bank-account', 'โอนเข้าบัญชี กสิกร [[123-4-56789-0]]'],
  ['th', 'bank-account', 'เลขบัญชีออมสิน [[020-1-23456-789]]'],
  ['th', 'bank-account', 'โอนเข้า ไทยพาณิชย์ [[1234567890]]'],
  ['th', 'line-id', 'ไลน์ไอดี [[somchai99]] ลูกค้าของเรา'],
]

const CLEAN: readonly (readonly [Place, string])[] = [
  ['us', 'Thanks @larkfield for having us at 4@5'],
  ['us', 'Write to info@larkfield.com or support@help.larkfield.co.uk'],
  ['us', 'Complaints: ask@cfpb.gov, enquiries@fca.org.uk'],
  ['us', 'See photo@2x.png'],
  ['us', 'https://user:pass@host'],
  ['us', 'We meet @ noon. Sales @ store.example'],
  ['us', 'Sample card art shows 1234 5678 9012 3456.'],
  ['us', 'Test card number 4242 4242 4242 4242 on our sandbox'],
  ['us', 'Card 4539 5787 6362 1487 has a wrong digit'],
  ['us', 'Card 4539 57xx xxxx 1486'],
  ['us', 'Card •••• •••• •••• 1486'],
  ['us', 'Order no. 4539578763621486 has shipped'],
  ['us', 'Tracking 4539 5787 6362 1486'],
  ['us', 'CUSIP 037833100 matured on Friday.'],
  ['us', 'Harbor Home Loans, NMLS #000000, CRD 1234567.'],
  ['us', 'Springfield, IL 62701-1234.'],
  ['us', 'Case No. 20-cv-00652 was filed on 11/22/2026; see Release 34-105524.'],
  ['us', 'Never post your Social Security number. It starts conversations with thieves.'],
  ['us', 'SSN 000-12-3456 and 666-12-3456 do not exist'],
  ['us', 'SSN: ___-__-____'],
  ['us', 'SSN ***-**-1234'],
  ['us', 'a total of 212456789 people'],
  ['us', 'SEC file 801-00000, CIK 0001234567, accession 0000000000-26-000000'],
  ['us', 'AAPL260116C00200000 expired'],
  ['us', 'Our EIN 12-3456789 is public; a 501(c)(3) charity'],
  ['us', '$212,456,789 under management; 212.456.789,00 €'],
  ['us', 'reserved for advertising: 987-65-4321'],
  ['uk', 'Sample form shows QQ 12 34 56 C'],
  ['uk', 'Meeting 20-11-26 at 10:30'],
  ['uk', 'Ref. 1234567890'],
  ['uk', 'We will never ask for your National Insurance number by DM.'],
  ['uk', 'FRN 123456, company no. 01234567'],
  ['uk', 'Model AB123456C is out'],
  ['uk', 'NHS number 943 476 5918'],
  ['uk', 'a sample IBAN: GB29 NWBK 6016 1331 9268 19'],
  ['uk', 'IBAN GB33 BUKB 2020 1555 5555 54'],
  ['uk', 'ISIN GB0002634946, SEDOL 0263494, LEI 213800LBQA1Y9L22JB70'],
  ['fr', 'RCS Rennes 732 829 320, SIRET 732 829 320 00074'],
  ['fr', 'TVA FR40303265045, ORIAS 07001234'],
  ['fr', 'Nous ne demandons jamais votre numéro de Sécurité sociale.'],
  ['fr', 'NIR 2 85 07 78 006 084 74'],
  ['fr', 'un capital de 1 234 567 890 €'],
  ['fr', 'ISBN 978-2-07-036822-8'],
  ['th', 'กรอกเลขบัตรประชาชน 13 หลักในแอปเท่านั้น'],
  ['th', 'รหัสสินค้า 1234567890123'],
  ['th', 'รหัสสินค้า 1234567890121'],
  ['th', 'เลขบัตร 1-2345-xxxxx-xx-x'],
  ['th', 'ตรวจสอบเลขบัญชีก่อนโอนทุกครั้ง'],
  ['th', 'เลขที่ใบอนุญาต 0123456789'],
  ['th', 'ฝากเข้าบัญชีผ่านแอปได้ 24 ชั่วโมง'],
  ['th', 'แอดไลน์ @examplebank'],
  ['th', 'จ่ายด้วยพร้อมเพย์ได้ทุกธนาคาร'],
  ['th', 'ยอดขาย 1,234,567,890.12 บาท'],
]

describe('values of persons', () => {
  for (const [place, kind, marked] of VALUES) {
    const draft = unmark(marked)
    it(`${place} ${marked}`, () => expect(foundValues(draft.text, SETTINGS[place])).toEqual(expected(draft, kind)))
  }
})

describe('numbers and names of nobody', () => {
  for (const [place, text] of CLEAN) it(`${place} ${text}`, () => expect(found(text, SETTINGS[place])).toEqual([]))
})

describe('the firm’s own', () => {
  const own = contextOf({
    firm: {
      domains: ['https://www.larkfield.com/'],
      emails: ['Cove@Gmail.com'],
      ids: ['EIN 12-3456789', 'ABA: 021000021', 'GB33 BUKB 2020 1555 5555 55'],
    },
  })
  for (const text of [
    'jane.doe@larkfield.com',
    'jane.doe@uk.LARKFIELD.com',
    'cove@gmail.com',
    'tax id 12-3456789',
    'routing 021000021',
    'IBAN GB33BUKB20201555555555',
  ]) {
    it(text, () => expect(found(text, own)).toEqual([]))
  }
  it('is told by value, not by likeness', () => expect(found('jane@notlarkfield.com', own)).toEqual(['email jane@notlarkfield.com']))
})

describe('placeholders', () => {
  for (const [text, placeholder] of [
    ['someone@example.com', true],
    ['maria@gmail.com', false],
    ['4111 1111 1111 1111', true],
    ['4539 5787 6362 1486', false],
    ['SSN 078-05-1120', true],
    ['SSN 212-45-6789', false],
    ['GB29 NWBK 6016 1331 9268 19', true],
  ] as const) {
    it(text, () => expect(detectAll(text, contextOf()).map((detection) => detection.placeholder)).toEqual([placeholder]))
  }
})
