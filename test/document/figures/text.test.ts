import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../../src/document/figures/index.js'
import { listed } from '../../../src/document/figures/phrases.js'
import { en } from '../../../src/document/figures/words.en.js'
import { fr } from '../../../src/document/figures/words.fr.js'
import { th } from '../../../src/document/figures/words.th.js'
import { fold } from '../../../src/document/language/fold.js'
import type { Language } from '../../../src/rule/index.js'
import { sentences as english } from './sentences.en.js'
import { sentences as french } from './sentences.fr.js'
import { sentences as thai } from './sentences.th.js'
import { read } from './written.js'

const copies: readonly (readonly [Language, string])[] = [
  ...english.map(([copy]) => ['en', copy] as const),
  ...french.map(([copy]) => ['fr', copy] as const),
  ...thai.map(([copy]) => ['th', copy] as const),
]

const meaning = (copy: string, language: Language) =>
  read(copy, language).map(({ value, to, unit, currency, kind, tense, bound, per, months }) => ({
    value,
    to,
    unit,
    currency,
    kind,
    tense,
    bound,
    per,
    months,
  }))

describe('figures and the text they stand in', () => {
  test('each figure is a piece of the copy, in order, none inside another', () => {
    for (const [language, copy] of copies) {
      let end = 0
      for (const figure of read(copy, language)) {
        expect(copy.slice(figure.start, figure.end)).toBe(figure.text)
        expect(figure.start).toBeGreaterThanOrEqual(end)
        expect(figure.end).toBeGreaterThan(figure.start)
        end = figure.end
      }
    }
  })

  test.each([
    ['decomposed letters', (copy: string) => copy.normalize('NFD')],
    ['capitals', (copy: string) => copy.replaceAll(/[a-zà-ÿ]/g, (letter) => letter.toUpperCase())],
    ['no-break spaces', (copy: string) => copy.replaceAll(/ (?=[%€])/g, '\u00a0')],
    ['typographic apostrophes', (copy: string) => copy.replaceAll('’', "'")],
    ['zero-width spaces', (copy: string) => copy.replaceAll(/(?<=[ก-ฮ])(?=[ก-ฮ])/g, '\u200b')],
  ])('%s change nothing', (_, variant) => {
    for (const [language, copy] of copies) expect(meaning(variant(copy), language), copy).toEqual(meaning(copy, language))
  })

  test('copy without a number has no figures', () => {
    for (const copy of ['No number stands here.', 'Aucun chiffre ici, ni rien de tel.', 'ไม่มีตัวเลขในข้อความนี้', '']) {
      expect(figuresOf({ text: copy, folded: fold(copy), language: 'en', sentences: [] })).toEqual([])
    }
  })

  test('any text can be read', () => {
    const scraps = [
      '8%',
      '£1,000',
      ' ',
      ',',
      '-',
      'to',
      'returned',
      'last year',
      'ร้อยละ',
      'ล้าน',
      'สิบ',
      'บาท',
      '%',
      '$',
      '.',
      '1',
      '00',
      'x',
      '\n',
      '“',
      '#',
      '@',
      'sur',
      'à',
      'mille',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...scraps), { maxLength: 40 }),
        fc.constantFrom<Language>('en', 'fr', 'th'),
        (parts, language) => {
          const copy = parts.join('')
          for (const figure of read(copy, language)) {
            expect(copy.slice(figure.start, figure.end)).toBe(figure.text)
            expect(Number.isFinite(figure.value)).toBe(true)
            expect(figure.to === undefined || figure.to > figure.value).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each<[string, Language, string]>([
    ['figures without end', 'en', 'returned 8% and '],
    ['digits', 'en', '1'],
    ['digits in groups', 'fr', '1 000 '],
    ['ranges', 'en', '8-'],
    ['currency signs', 'en', '$'],
    ['number words', 'en', 'twenty '],
    ['Thai number words', 'th', 'สิบล้าน'],
    ['signs', 'en', '+-'],
    ['dates', 'fr', '12 mai 2026, '],
    ['letters in a row', 'en', 'a1'],
    ['dots', 'en', '1.2.3.'],
    ['words of a ratio', 'fr', '3 bons clients sur '],
  ])('%s: time grows with the length', (_, language, piece) => {
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const folded = fold(text)
      const start = process.cpuUsage()
      figuresOf({ text, folded, language, sentences: [{ start: 0, end: text.length }] })
      return process.cpuUsage(start).user / 1000
    }
    const short = time(20_000)
    // five times the text may take five times as long; the rest is the machine
    expect(time(100_000)).toBeLessThan(Math.max(short, 50) * 20)
  })
})

describe('word lists', () => {
  const lists = (words: object): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      key === 'periods' ? [] : typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? lists(value) : [],
    )

  test.each([
    ['English', en],
    ['French', fr],
    ['Thai', th],
  ])('%s words are folded, or they would never match', (_, words) => {
    const entries = lists(words).flatMap(listed)
    const unfolded = entries.filter((entry) => fold(entry.replaceAll('_', '5')).text !== entry.replaceAll('_', '5') || /[{}|]/.test(entry))
    expect(unfolded).toEqual([])
  })
})
