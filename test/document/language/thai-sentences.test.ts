import { describe, expect, test } from 'vitest'
import { thaiClauses, thaiSentences } from '../../../src/document/language/thai-sentences.js'

const SENTENCES: readonly (readonly [name: string, text: string, sentences: readonly string[]])[] = [
  ['a line is a sentence', 'การลงทุนมีความเสี่ยง\nโปรดศึกษาข้อมูล', ['การลงทุนมีความเสี่ยง', 'โปรดศึกษาข้อมูล']],
  ['spaces end nothing', 'การลงทุนมีความเสี่ยง โปรดศึกษาข้อมูล', ['การลงทุนมีความเสี่ยง โปรดศึกษาข้อมูล']],
  ['a question and an answer', 'การันตีได้ไหม? ไม่ได้', ['การันตีได้ไหม?', 'ไม่ได้']],
  ['an exclamation', 'ด่วน!! วันนี้วันเดียว', ['ด่วน!!', 'วันนี้วันเดียว']],
  ['closing quotation mark', '“กำไรแน่นอน!” เขาบอก', ['“กำไรแน่นอน!”', 'เขาบอก']],
  ['a mark without a space', 'จริงหรือ?ไม่จริง', ['จริงหรือ?ไม่จริง']],
  ['the SEC', 'อนุมัติโดย ก.ล.ต. แล้ววันนี้', ['อนุมัติโดย ก.ล.ต. แล้ววันนี้']],
  ['the SEC without a space', 'สำนักงานก.ล.ต. ประกาศ', ['สำนักงานก.ล.ต. ประกาศ']],
  ['a year', 'ปี พ.ศ. 2569 เป็นต้นไป', ['ปี พ.ศ. 2569 เป็นต้นไป']],
  ['a month', 'ถึง 25 ก.ย. 67 เท่านั้น', ['ถึง 25 ก.ย. 67 เท่านั้น']],
  ['a company', 'บมจ. ตัวอย่าง และ บจก. สมมติ', ['บมจ. ตัวอย่าง และ บจก. สมมติ']],
  ['a telephone', 'โทร. 02 000 0000', ['โทร. 02 000 0000']],
  ['a street', 'ถ. สุขุมวิท', ['ถ. สุขุมวิท']],
  ['a number', 'อัตรา 12.5. ต่อปี', ['อัตรา 12.5. ต่อปี']],
  ['a decimal', 'อัตรา 12.5% ต่อปี', ['อัตรา 12.5% ต่อปี']],
  ['a Latin shortening', 'บริษัท Larkfield Co., Ltd. จำกัด', ['บริษัท Larkfield Co., Ltd. จำกัด']],
  ['a full stop after a word', 'ไม่รับประกันกำไร. โปรดอ่านหนังสือชี้ชวนแล้วตัดสินใจ.', ['ไม่รับประกันกำไร.', 'โปรดอ่านหนังสือชี้ชวนแล้วตัดสินใจ.']],
  ['an English sentence inside', 'กองทุน ETF. We explain. อ่านต่อ', ['กองทุน ETF.', 'We explain.', 'อ่านต่อ']],
  ['an ellipsis of dots', 'รอก่อน... แล้วค่อยซื้อ', ['รอก่อน...', 'แล้วค่อยซื้อ']],
  ['an address', 'ดูที่ www.larkfield.example วันนี้', ['ดูที่ www.larkfield.example วันนี้']],
  ['blank lines and edges', '\n  กองทุน \n\n หุ้น\n', ['กองทุน', 'หุ้น']],
  ['nothing', ' \n ', []],
]

const CLAUSES: readonly (readonly [text: string, clauses: readonly string[]])[] = [
  ['ไม่มีค่าธรรมเนียม การันตีกำไร', ['ไม่มีค่าธรรมเนียม', 'การันตีกำไร']],
  ['กองทุน, หุ้น; พันธบัตร', ['กองทุน', 'หุ้น', 'พันธบัตร']],
  ['ผลตอบแทน 1,000 บาท', ['ผลตอบแทน', '1,000', 'บาท']],
  ['', []],
]

describe('thaiSentences', () => {
  for (const [name, text, sentences] of SENTENCES) {
    test(name, () => expect(thaiSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences))
  }

  test('loses nothing but white space', () => {
    for (const [, text] of SENTENCES) {
      const kept = thaiSentences(text).map(({ start, end }) => text.slice(start, end))
      expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }
  })
})

describe('thaiClauses', () => {
  for (const [text, clauses] of CLAUSES) {
    test(text, () => expect(thaiClauses(text).map(({ start, end }) => text.slice(start, end))).toEqual(clauses))
  }

  test('stays within a sentence', () => {
    const text = 'หนึ่ง สอง\nสาม สี่'
    const [, second] = thaiSentences(text)
    expect(thaiClauses(text, second).map(({ start, end }) => text.slice(start, end))).toEqual(['สาม', 'สี่'])
  })
})
