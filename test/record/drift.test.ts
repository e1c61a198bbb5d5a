import { describe, expect, test } from 'vitest'
import { approvalPayload, isSignedBy } from '../../src/record/approval.js'
import { type Change, driftOf, type Piece } from '../../src/record/drift.js'
import { maskSpans } from '../../src/record/mask.js'

const piece = (line: string, index: number): Piece => {
  const at = line.indexOf(' ')
  return { kind: line.slice(0, at), text: line.slice(at + 1), span: { start: index * 100, end: index * 100 + 10 } }
}
const shown = ({ kind, change, parts, offset }: Change): string =>
  `${kind} ${change} @${offset}: ${parts
    .map(({ change: how, text }) => (how === 'added' ? `{+${text}+}` : how === 'removed' ? `[-${text}-]` : text))
    .join('')}`

const drifts: readonly (readonly [name: string, before: readonly string[], after: readonly string[], changes: readonly string[]])[] = [
  ['nothing', ['text A word.', 'link https://a.example/'], ['text A word.', 'link https://a.example/'], []],
  [
    'a word',
    ['text Our account pays interest.'],
    ['text Our account earns interest.'],
    ['text changed @0: Our account [-pays-]{+earns+} interest.'],
  ],
  ['a digit', ['text Pays 2.5% a year.'], ['text Pays 3.5% a year.'], ['text changed @0: Pays [-2.5-]{+3.5+}% a year.']],
  [
    'a link',
    ['text A', 'link https://a.example/'],
    ['text A', 'link https://b.example/'],
    ['link changed @100: https://[-a.example-]{+b.example+}/'],
  ],
  ['a channel', ['text A', 'channels linkedin'], ['text A', 'channels linkedin x'], ['channels changed @100: linkedin{+ x+}']],
  ['a paragraph more', ['text A', 'text C'], ['text A', 'text B', 'text C'], ['text added @100: {+B+}']],
  ['a paragraph less', ['text A', 'text B', 'text C'], ['text A', 'text C'], ['text removed @100: [-B-]']],
  [
    'two in a row',
    ['text A b', 'text C d'],
    ['text A x', 'text C y'],
    ['text changed @0: A [-b-]{+x+}', 'text changed @100: C [-d-]{+y+}'],
  ],
  ['Thai words', ['text ดอกเบี้ยสองบาท'], ['text ดอกเบี้ยสามบาท'], ['text changed @0: ดอกเบี้ย[-สอง-]{+สาม+}บาท']],
  ['an emoji', ['text Save 🙂'], ['text Save 🚀'], ['text changed @0: Save [-🙂-]{+🚀+}']],
]

describe('driftOf', () => {
  for (const [name, before, after, changes] of drifts) {
    test(name, () => {
      const language = name.startsWith('Thai') ? 'th' : 'en'
      expect(driftOf(before.map(piece), after.map(piece), language).map(shown)).toEqual(changes)
    })
  }
})

describe('approvalPayload', () => {
  test('is the same in any order and without what is absent', () => {
    const one = approvalPayload({ by: 'Jane', digest: 'sha256-x', on: '2026-11-22' })
    expect(approvalPayload({ on: '2026-11-22', digest: 'sha256-x', by: 'Jane' })).toBe(one)
    expect(one).toBe('finsocial approval 1\n{"by":"Jane","digest":"sha256-x","on":"2026-11-22"}\n')
  })
  test('leaves out attestations, which come later', () => {
    expect(approvalPayload({ by: 'Jane', attestedOn: '2026-11-22' })).toBe(approvalPayload({ by: 'Jane' }))
  })
})

const signers: readonly (readonly [principal: string, by: string, same: boolean])[] = [
  ['jane@a.example', 'jane@a.example', true],
  ['jane@a.example', 'Jane Poe <Jane@A.example>', true],
  ['jane@a.example', 'Jane Poe', false],
  ['jane@a.example', 'john@a.example', false],
  ['a.example', 'jane@a.example', false],
]

describe('isSignedBy', () => {
  for (const [principal, by, same] of signers) test(`${principal} for ${by}`, () => expect(isSignedBy(principal, by)).toBe(same))
})

describe('maskSpans', () => {
  test('keeps lengths and line ends', () => {
    expect(maskSpans('Call 12 34\n56 now', [{ start: 5, end: 13 }])).toBe('Call ██ ██\n██ now')
    expect(
      maskSpans('abc', [
        { start: 0, end: 2 },
        { start: 1, end: 3 },
      ]),
    ).toBe('███')
    expect(maskSpans('abc', [])).toBe('abc')
  })
})
