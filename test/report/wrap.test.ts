import stringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import { columns, pad, shorten, wrap } from '../../src/report/wrap.js'

const WRAPPED: readonly (readonly [string, string, number, readonly string[]])[] = [
  ['nothing', '', 10, ['']],
  ['what fits', 'risk and return', 15, ['risk and return']],
  ['between words', 'risk and return', 10, ['risk and', 'return']],
  ['not before punctuation', 'past returns, again', 12, ['past', 'returns,', 'again']],
  ['not at a non-breaking space', 'environ 8\u00a0% par an', 10, ['environ', '8\u00a0% par an']],
  ['not inside a rule id', 'see claim/guaranteed-outcome', 25, ['see', 'claim/guaranteed-outcome']],
  ['an endless word', 'abcdefgh', 3, ['abc', 'def', 'gh']],
  ['emoji by their width', '🚀🚀🚀', 4, ['🚀🚀', '🚀']],
  ['a family whole', '👩‍👩‍👧👩‍👩‍👧', 2, ['👩‍👩‍👧', '👩‍👩‍👧']],
  ['Thai between words', 'ผลตอบแทนในอดีต', 8, ['ผลตอบแทน', 'ในอดีต']],
  ['Thai repetition mark with its word', 'ต่างๆ นานา', 4, ['ต่างๆ', 'นานา']],
]
for (const [name, text, width, expected] of WRAPPED) {
  test(`wrap ${name}`, () => {
    const lines = wrap(text, width)
    expect(lines).toEqual(expected)
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
  })
}

const SHORT: readonly (readonly [string, string, number, string])[] = [
  ['leaves what fits', 'abc', 3, 'abc'],
  ['ends in an ellipsis', 'abcdef', 4, 'abc…'],
  ['cuts between characters as seen', 'ที่นี่นั่น', 3, 'ที่นี่…'],
  ['never halves an emoji', 'a👩‍👩‍👧b', 3, 'a…'],
]
for (const [name, text, width, expected] of SHORT) test(`shorten ${name}`, () => expect(shorten(text, width)).toBe(expected))

test('pad counts columns, not characters', () => {
  expect(['ไม่มี', '🚀', 'abc'].map((text) => stringWidth(pad(text, 5)))).toEqual([5, 5, 5])
})

test('columns agree with the library, also where they do not ask it', () => {
  for (let unit = 0x20; unit < 0x2200; unit++) {
    const sign = String.fromCharCode(unit)
    if (unit !== 0x7f) expect([sign, columns(sign)]).toEqual([sign, stringWidth(sign)])
  }
  expect(columns('👩‍👩‍👧 ที่นี่')).toBe(5)
})
