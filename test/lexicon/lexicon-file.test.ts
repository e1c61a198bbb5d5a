import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../../src/lexicon/lexicon-file.js'
import { checkPattern } from '../../src/lexicon/pattern.js'
import { compileTerm } from '../../src/lexicon/term.js'

const WRONG: readonly (readonly [string, string, number, RegExp])[] = [
  ['an unknown key', '- terms: [guaranteed]\n  severity: error\n', 2, /unknown key “severity”/],
  ['an unbalanced brace', '- terms:\n    - "guarantee{d|s"\n', 2, /“\{” without its “\}”/],
  ['a brace closed twice', '- terms:\n    - "guaranteed}"\n', 2, /“\}” without its “\{”/],
  ['a choice of one', '- terms: ["guarantee{d}"]\n', 1, /offers no choice/],
  ['a gap at the end', '- terms: ["double ..."]\n', 1, /must stand between words/],
  ['a term of two letters', '- terms: ["ok"]\n', 1, /fewer than three/],
  ['a repeated term', '- terms: [guaranteed]\n- terms: [Guaranteed]\n', 2, /already stands in line 1/],
  ['a catastrophic pattern', '- patterns: ["(?:a+)+$"]\n  finds: [aaa]\n', 1, /without a bound/],
  [
    'a bounded pattern that multiplies',
    `- patterns: ["[^.]{0,90}a[^.]{0,90}b[^.]{0,90}c[^.]{0,90}d"]\n  finds: [abcd]\n`,
    1,
    /ways from one place/,
  ],
  ['a pattern that is none', '- patterns: ["(abc"]\n  finds: [abc]\n', 1, /not a regular expression/],
  ['a pattern in upper case', '- patterns: ["Abc"]\n  finds: [abc]\n', 1, /upper case/],
  ['a pattern without a sample', '- patterns: ["abc"]\n', 1, /no text under “finds”/],
  ['a pattern that misses its sample', '- patterns: ["abcd"]\n  finds: [abc]\n', 1, /no text under “finds”/],
  ['a pattern that names nothing', '- patterns: ["{{nothing}} abc"]\n  finds: [abc]\n', 1, /no vocabulary named “nothing”/],
  ['a guard that is none', '- terms: [guaranteed]\n  guards: [sarcasm]\n', 2, /no guard “sarcasm”/],
  ['no list', 'terms: [guaranteed]\n', 1, /a lexicon is a list/],
  ['an empty entry', '- group: a\n', 1, /needs terms or patterns/],
]

describe('a lexicon is refused, with the line, for', () => {
  for (const [name, source, line, message] of WRONG) {
    it(name, () => {
      const compiled = compileLexicon(source, 'en')
      expect(compiled.ok).toBe(false)
      if (compiled.ok) return
      expect(compiled.problems[0]!.line).toBe(line)
      expect(compiled.problems.map((problem) => problem.message).join('\n')).toMatch(message)
    })
  }
})

const FOUND: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['a choice', 'guarantee{d|s} return{s|}', ['guaranteed return', 'guarantees returns'], ['guarantee return']],
  ['a gap', 'double ... money', ['double your money', 'double all of your money'], ['double a b c d money', 'doubled your money']],
  ['many spellings', '{a|b|c|d|e|f}{g|h|i|j|k|l} word{s|}', ['ag word', 'fl words'], ['aa word']],
  ['accents', 'épargne garantie', ['epargne garantie'], ['epargne garanti']],
]

describe('terms find', () => {
  for (const [name, term, found, not] of FOUND) {
    it(name, () => {
      const compiled = compileTerm(term, 'en')
      const finds = (text: string) =>
        'literals' in compiled ? compiled.literals.includes(text) : new RegExp(`^(?:${compiled.pattern})$`, 'u').test(text)
      for (const text of found) expect(finds(text)).toBe(true)
      for (const text of not) expect(finds(text)).toBe(false)
    })
  }
})

describe('what a pattern cannot do without', () => {
  const NEEDS: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    ['its plain words', 'guaranteed (?:profit|gain)s?', [['guaranteed '], ['profit', 'gain']]],
    ['a digit', '(?:up to|over) ?\\d{1,3} ?%', [['up to', 'over'], ['\\d']]],
    ['nothing that is optional', '(?:very )?safe', [['safe']]],
    ['nothing at all', '[a-z]{3,9}', []],
  ]
  for (const [name, pattern, sets] of NEEDS) {
    it(name, () => {
      const { anchors } = checkPattern(pattern)
      expect(anchors.map((set) => [...set].sort()).sort()).toEqual(sets.map((set) => [...set].sort()).sort())
    })
  }
})
