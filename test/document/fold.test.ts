import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/document/language/fold.js'

const VECTORS: readonly (readonly [string, string, string])[] = [
  ['decomposed sara am', 'จํานวน', 'จำนวน'],
  ['nikhahit before a tone', 'น\u0e4d\u0e49า', 'น้ำ'],
  ['nikhahit after a tone', 'น\u0e49\u0e4dา', 'น้ำ'],
  ['tone after sara am', 'นำ้', 'น้ำ'],
  ['vowel after a tone', 'ก\u0e49\u0e39', 'กู้'],
  ['two marks out of order', 'เบ\u0e49\u0e35ย', 'เบี้ย'],
  ['two sara e', 'เเน่นอน', 'แน่นอน'],
  ['zero-width space', 'กำ\u200bไร', 'กำไร'],
  ['a Thai space', 'กำ ไร', 'กำไร'],
  ['zero-width inside sara am', 'กํ\u200bาไร', 'กำไร'],
  ['lakkhangyao for aa', 'กํๅไร', 'กำไร'],
  ['doubled tone', 'กู้้ง่าย', 'กู้ง่าย'],
  ['repetition mark', 'ใคร ๆ ก็กู้ได้', 'ใครๆก็กู้ได้'],
  ['Thai digits', '๑๐๐%', '100%'],
  ['lakkhangyao after ru', 'ฤๅษี', 'ฤๅษี'],
  ['Latin words keep their spaces', 'buy ETF now', 'buy etf now'],
  ['Latin beside Thai', 'ETF คืออะไร', 'etfคืออะไร'],
  ['asterisks that are no emphasis', 'กา**รัน**ตี กำ ไร', 'การันตีกำไร'],
  ['a number beside Thai', '10 % ต่อ เดือน', '10 %ต่อเดือน'],
  ['case', 'GUARANTEED Returns', 'guaranteed returns'],
  ['accents', 'ÉPARGNE épargne e\u0301pargne EPARGNE', 'epargne epargne epargne epargne'],
  ['ligatures', 'cœur ﬁn æquo', 'coeur fin aequo'],
  ['quotes', '‘a’ “b” « c »', '\'a\' "b" " c "'],
  ['dashes', '8–12 — 3−1', '8-12 - 3-1'],
  ['French spaces', '12\u202f% et 1\u00a0000', '12 % et 1 000'],
  ['full width', 'ｇuaranteed ８％', 'guaranteed 8%'],
  ['look-alike letters', 'gu\u0430r\u0430nteed', 'guaranteed'],
  ['mathematical letters', '𝐠𝐮𝐚ranteed', 'guaranteed'],
  ['soft hyphens', 'guar\u00adan\u00adteed', 'guaranteed'],
  ['a hashtag of words', '#GuaranteedReturns #ETFInvesting #Earn10Percent', '#guaranteed returns #etf investing #earn 10 percent'],
  ['inclusive forms', 'garanti·e·s garanti(e)s return(s)', 'garanties garanties returns'],
  ['footnote figures', '8 %¹ et 9 %²', '8 % et 9 %'],
  ['line breaks', 'one\ntwo\n\nthree', 'one two three'],
]

describe('folding', () => {
  for (const [name, source, folded] of VECTORS) {
    it(name, () => {
      expect(fold(source).text).toBe(folded)
    })
  }

  it('maps every unit to the characters that it stands for', () => {
    const source = 'x **กํา ไร** «é» y'
    const folded = fold(source)
    const at = folded.text.indexOf('กำไร')
    expect(source.slice(folded.startOf(at), folded.endOf(at + 3))).toBe('กํา ไร')
  })

  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'กำไรน้ํเแๅ๑ abcÉé\u0301\u200b\u00ad«»“”’-–#(s)\n\u00a0😀🚀ﬁ𝐠'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
    ),
    maxLength: 60,
  })

  it('keeps its map in order and in range', () => {
    fc.assert(
      fc.property(text, (source) => {
        const folded = fold(source)
        let last = 0
        for (let unit = 0; unit < folded.text.length; unit++) {
          const start = folded.startOf(unit)
          const end = folded.endOf(unit)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(source.length)
          last = start
        }
      }),
      { numRuns: 500 },
    )
  })

  it('folds NFC and NFD alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'éàçêïœÉaZ 0.,%', 'กำ', 'น้ำ', 'ที่', 'กู้', 'เบี้ย'), maxLength: 40 }), (source) => {
        expect(fold(source.normalize('NFD')).text).toBe(fold(source.normalize('NFC')).text)
      }),
    )
  })

  it('changes nothing when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcÉéกไรแ 12%-\'"\u200b'), maxLength: 40 }), (source) => {
        const once = fold(source).text
        expect(fold(once).text).toBe(once)
      }),
    )
  })
})
