import { describe, expect, it } from 'vitest'
import { alignedMap, referencesDecoded } from '../../src/document/alignment.js'

/** The value as read, the source, and the source of a part of the value. */
const table: readonly (readonly [string, string, string, string, string])[] = [
  ['a quoted scalar', 'a b', '"a b"', 'b', 'b'],
  ['an escape', 'maria@x', '"mari\\u0061@x"', 'a@', '\\u0061@'],
  ['a folded line', 'a b c', '>-\n  a b\n  c', 'b c', 'b\n  c'],
  ['a literal block', 'a\nb\n', '|\n  a\n  b\n', 'b', 'b'],
  ['code in a quote', 'a\n  b', '```js\n> a\n>   b\n> ```', 'b', 'b'],
  ['a character reference', 'a@b', 'a&#64;b', '@', '&#64;'],
  ['a named reference', 'a@b', 'a&commat;b', '@b', '&commat;b'],
  ['a doubled quote', "it's", "'it''s'", "t's", "t''s"],
]

describe('where a decoded text stands', () => {
  for (const [name, value, source, part, expected] of table)
    it(name, () => {
      const at = value.indexOf(part)
      const span = alignedMap(value, source, { start: 0, end: source.length })?.spanOf(at, at + part.length)
      expect(span && source.slice(span.start, span.end)).toBe(expected)
    })
  it('is not guessed', () => expect(alignedMap('abc', 'a-b-c', { start: 0, end: 5 })).toBeUndefined())
  it('reads references as HTML does', () => expect(referencesDecoded('a&#64;b&commat;c&nope;&#x40;')).toBe('a@b@c&nope;@'))
})
