import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frame } from '../../src/document/guard/guard.js'
import { fold } from '../../src/document/language/fold.js'
import { LANGUAGES, type Language } from '../../src/rule/vocabulary.js'
import { framesOf } from './framed.js'

const never = () => false

function read(folded: string, start: number, end: number, language: Language, previous?: string): readonly boolean[] {
  const context = frame({
    folded,
    start,
    end,
    language,
    sentence: { start: 0, end: folded.length },
    breaks: never,
    ...(previous === undefined ? {} : { previous }),
  })
  return [context.negated, context.warned, context.quoted, context.defined, context.hypothetical, context.question, context.attributed]
}

describe('two languages in one block', () => {
  const CASES: readonly (readonly [copy: string, language: Language, frames: string])[] = [
    ['กองทุนนี้ไม่ [[guaranteed]]', 'en', 'negated'],
    ['กองทุนนี้ [[guaranteed]] แน่นอน', 'en', ''],
    ['ระวังมิจฉาชีพ อ้างว่า [[guaranteed return]] 30%', 'en', 'warned'],
    ['Not [[guaranteed]] ค่ะ', 'en', 'negated'],
    ['Our fund is [[guaranteed]] กองทุนของเรา', 'en', ''],
    ['Le fonds « Secure Plus » n’est pas [[guaranteed]]', 'fr', 'negated'],
  ]
  for (const [copy, language, frames] of CASES) test(copy, () => expect(framesOf(copy, language)).toBe(frames))
})

describe('typography', () => {
  const CASES: readonly (readonly [copy: string, language: Language, frames: string])[] = [
    ['Returns aren’t [[guaranteed]].', 'en', 'negated'],
    ['RETURNS ARE NOT [[GUARANTEED]].', 'en', 'negated'],
    ['Returns are\u00a0not\u00a0[[guaranteed]].', 'en', 'negated'],
    ['Returns are no\u200bt [[guaranteed]].', 'en', 'negated'],
    ['Returns are not\n[[guaranteed]].', 'en', 'negated'],
    ['No fees — [[guaranteed returns]]', 'en', ''],
    ['The phrase “[[risk-free]]” means little.', 'en', 'quoted'],
    ['The phrase ‘[[risk-free]]’ means little.', 'en', 'quoted'],
    ['Savers’ [[guaranteed returns]] and the bank’s promise', 'en', ''],
    ['A 5" screen and [[guaranteed returns]], says our 6" phone', 'en', ''],
    ['LE CAPITAL N’EST PAS [[GARANTI]].', 'fr', 'negated'],
    ['Le capital n’est pas [[garanti·e]].', 'fr', 'negated'],
    ['Le mot «\u202f[[garanti]]\u202f» est réservé.', 'fr', 'quoted'],
    ['Le mot “[[garanti]]” est réservé.', 'fr', 'quoted'],
    ['กองทุนนี้ ไม่ [[รับประกันผลตอบแทน]]', 'th', 'negated'],
    ['กองทุนนี้ไม่\n[[รับประกันผลตอบแทน]]', 'th', 'negated'],
    ['กองทุนนี้ไม่[[รับประกันผลตอบแทน]]', 'th', 'negated'],
    ['ไม่มี\u200bใคร[[การันตีกํ\u0e32ไร]]ได้', 'th', 'negated'],
  ]
  for (const [copy, language, frames] of CASES) test(JSON.stringify(copy), () => expect(framesOf(copy, language)).toBe(frames))
})

describe('the sentence before and the line above', () => {
  const CASES: readonly (readonly [copy: string, language: Language, frames: string, leadIn: string])[] = [
    ['[[Guaranteed returns]]', 'en', 'warned', 'Do not say:'],
    ['[[Guaranteed returns]]', 'en', '', 'Our promise:'],
    ['[[Guaranteed returns]]', 'en', '', 'Scams are rare.\nOur fund offers'],
    ['[[You would have $82,000]]', 'en', 'hypothetical', 'Suppose you save $200 a month'],
    ['[[Rendement garanti]]', 'fr', 'warned', 'À ne pas écrire'],
    ['[[Rendement garanti]]', 'fr', '', 'Nos atouts'],
    ['[[การันตีกำไร]]', 'th', 'warned', 'กลโกงที่พบบ่อย'],
    ['[[การันตีกำไร]]', 'th', '', 'จุดเด่นของเรา'],
  ]
  for (const [copy, language, frames, leadIn] of CASES)
    test(`${leadIn} / ${copy}`, () => expect(framesOf(copy, language, leadIn)).toBe(frames))
})

describe('whatever the text', () => {
  test('never throws, and says the same twice', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'not ',
        "n't ",
        'no fees, ',
        '"',
        "'",
        'guaranteed ',
        ', or ',
        '? ',
        'no.',
        'garanti ',
        "n'",
        'pas ',
        'ไม่',
        'การันตี',
        'ว่า',
        '“',
        ' ',
        '\n',
        'ๆ',
        '.',
        'scam ',
        'suppose ',
      ),
      fc.string({ maxLength: 12, unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...LANGUAGES),
        (pieces, from, length, language) => {
          const folded = fold(pieces.join('')).text
          if (!folded) return
          const start = from % folded.length
          const end = Math.min(folded.length, start + 1 + (length % 20))
          expect(read(folded, start, end, language)).toEqual(read(folded, start, end, language))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('an unrelated paragraph far away changes nothing', () => {
    const copy = 'returns are not guaranteed by the fund. '
    const filler = 'we opened an office in leeds and hired ten people. '.repeat(60)
    const at = filler.length + copy.indexOf('guaranteed')
    expect(read(filler + copy + filler, at, at + 10, 'en')).toEqual(
      read(copy, copy.indexOf('guaranteed'), copy.indexOf('guaranteed') + 10, 'en'),
    )
  })
})

describe('time grows with the text and no faster', () => {
  const LENGTH = 150_000
  const UNITS: Readonly<Record<Language, readonly string[]>> = {
    en: [
      'guaranteed returns ',
      "n't not no never without ",
      '"guaranteed" \'',
      'anyone who will often try to ',
      'if a firm ever tries to ',
      'fined a b c d e f g h ',
      'the regulator a b c ',
      'not, and or, including ',
      'would if suppose ',
      'a ',
    ],
    fr: [
      'rendement garanti ',
      'ne pas que ni sans ',
      "les offres qu'on vous ",
      'livret a et a ',
      'sanctionne a b c d e f ',
      "si on vous n'en ",
    ],
    th: ['การันตีกำไร', 'ไม่มีใครที่', 'ถ้ามีใครมาบอก', 'มิจฉาชีพ', 'สมมติตลาด', 'ก'],
  }
  for (const language of LANGUAGES) {
    for (const unit of UNITS[language]) {
      test(`${language}: ${unit}`, () => {
        const folded = unit.repeat(Math.ceil(LENGTH / unit.length))
        const start = process.cpuUsage().user
        for (let at = 0; at + 10 < folded.length; at += 500) read(folded, at, at + 10, language, folded)
        expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2_500)
      })
    }
  }
})
