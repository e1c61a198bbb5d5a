import { expect, it } from 'vitest'
import { builtinRules } from '../../rules/index.js'
import { Beginnings } from '../../src/document/language/beginnings.js'
import { beginningsOf, placesOf } from '../../src/lexicon/starts.js'
import { LANGUAGES } from '../../src/rule/vocabulary.js'

const CASES: readonly (readonly [pattern: string, starts: string | undefined, atWord: boolean])[] = [
  ['guaranteed', 'guaran', false],
  ['(?<![\\p{L}\\p{N}])(?:no|zero) risks?', 'no ris|zero r', true],
  ['(?:(?<![\\p{L}\\p{N}]))risk[ -]?free', 'risk f|risk-f|riskfr', true],
  ['(?:a |the )?(?:sure|safe) bet', 'a safe|a sure|safe b|sure b|the sa|the su', false],
  ['(?<=x)12%', '12%', false],
  ['[$£]\\d', '$0|$1|$2|$3|$4|$5|$6|$7|$8|$9|£0|£1|£2|£3|£4|£5|£6|£7|£8|£9', false],
  ['ab{2,3}c', 'abbbc|abbc', false],
  ['a|b{{c', undefined, false],
  ['[a-z]{2,9} fund', undefined, false],
  ['.{0,4}fund', undefined, false],
]

it.each(CASES)('%s begins as it must', (pattern, starts, atWord) => {
  const source = pattern.includes('{{') ? pattern.replace('{{c', '') : pattern
  expect(placesOf(source)).toEqual(starts === undefined ? {} : { starts, ...(atWord ? { atWord } : {}) })
})

it('keeps short beginnings where it must not guess', () => {
  expect(beginningsOf('(?:i|you)')).toBe('i|you')
  expect(beginningsOf('[a-z]{1,14}rait')).toBe('')
})

/** What patterns must be found by: the samples of every lexicon are found through its beginnings (rules.test.ts), and every literal here. */
it('finds every phrase of the lexicons where it stands, and nothing that does not', () => {
  for (const language of LANGUAGES) {
    const beginnings = new Beginnings()
    const texts = new Set<string>()
    for (const rule of builtinRules) {
      for (const { literals = [], starts } of rule.lexicons[language]?.entries ?? [])
        for (const text of [...literals, ...(starts?.split('|') ?? [])]) texts.add(text)
    }
    const all = [...texts]
    all.forEach((text, index) => {
      beginnings.add(text, index)
      beginnings.add(text, -1)
    })
    for (const text of all.filter((_, index) => index % 7 === 0)) {
      const where = `x ${text} y`
      const found: number[] = []
      const code = (at: number) => (at < where.length ? where.charCodeAt(at) : 0)
      beginnings.at(where, 2, code(2), code(3), code(4), found)
      const owners = found.flatMap((number) => beginnings.ownersOf(number)).filter((owner) => owner >= 0)
      const expected = all.filter((other) => where.startsWith(other, 2))
      expect(owners.map((owner) => all[owner]).sort()).toEqual(expected.sort())
    }
  }
})
