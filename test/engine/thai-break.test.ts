import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../src/document/index.js'
import { Matcher } from '../../src/engine/matcher.js'
import { lexicon, promise } from './fixture-rule.js'

const rule = {
  ...promise,
  lexicons: {
    th: lexicon(
      'th',
      `- patterns: ["กำไร[^.!?]{0,12}?(?:แน่นอน|100 ?%|usdt)", "ใครๆก็กู้ได้"]\n  finds: [กำไร 100%, กำไรแน่นอน, กำไร usdt, ใคร ๆ ก็กู้ได้]\n`,
    ),
  },
} as typeof promise

/** A space that Thai spelling asks for is no sign that two clauses have met. */
const cases: readonly (readonly [name: string, text: string, loose: boolean])[] = [
  ['none', 'กำไรแน่นอน', false],
  ['between-words', 'กำไร แน่นอน', true],
  ['two-spaces', 'กำไร  แน่นอน', true],
  ['before-number', 'กำไร 100%', false],
  ['before-thai-number', 'กำไร ๑๐๐%', false],
  ['around-number', 'กำไร 20 บาทแน่นอน', false],
  ['after-percent', 'กำไร 20% แน่นอน', false],
  ['before-latin', 'กำไร USDT', false],
  ['around-repetition-mark', 'ใคร ๆ ก็กู้ได้', false],
  ['line-break-before-number', 'กำไร\n100%', true],
  ['number-and-words', 'กำไร 20% ดี แน่นอน', true],
]

describe('a Thai hit across white space', () => {
  for (const [name, text, loose] of cases) {
    it(name, () => {
      const draft = parseDraft({ file: 'a.md', today: '2026-11-22', text: `---\nlanguage: th\n---\n\n${text}\n` })
      const hits = new Matcher([rule]).find(draft).get(0) ?? []
      expect(hits.map((hit) => hit.loose)).toEqual([loose])
    })
  }
})
