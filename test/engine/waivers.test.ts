import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../src/document/index.js'
import { Engine, type WaiverOptions } from '../../src/engine/index.js'
import { promise, secret } from './fixture-rule.js'

const engine = new Engine({ rules: [promise, secret] })
const RULE = 'claim/guaranteed-outcome'
const WHY = 'quoted from the regulator'

function lint(text: string, waivers: Partial<WaiverOptions> = {}) {
  const { report } = engine.lint(parseDraft({ file: 'a.md', text, today: '2026-11-22' }), { waivers })
  return {
    open: report.findings.map(({ rule }) => rule),
    waived: report.waived.map(({ rule, waiver }) => [rule, waiver?.kind, waiver?.reason]),
  }
}

const silenced = { open: [], waived: [[RULE, 'directive', WHY]] }

const WAIVERS: readonly (readonly [string, string, object])[] = [
  ['the next block', `<!-- finsocial-disable-next ${RULE} -- ${WHY} -->\n\nOne line,\nthen guaranteed.`, silenced],
  [
    'the next block only',
    `<!-- finsocial-disable-next ${RULE} -- ${WHY} -->\n\nGuaranteed.\n\nguaranteed`,
    { open: [RULE], waived: silenced.waived },
  ],
  [
    'the next list item',
    `<!-- finsocial-disable-next ${RULE} -- ${WHY} -->\n\n- guaranteed\n- guaranteed`,
    { open: [RULE], waived: silenced.waived },
  ],
  [
    'stacked directives',
    `<!-- finsocial-disable-next ${RULE} -- ${WHY} -->\n<!-- finsocial-disable-next claim/* -- ${WHY} -->\n\nguaranteed`,
    silenced,
  ],
  ['the same line', `guaranteed <!-- finsocial-disable-line ${RULE} -- ${WHY} -->`, silenced],
  ['the next line', `a <!-- finsocial-disable-next-line ${RULE} -- ${WHY} -->\nguaranteed`, silenced],
  ['a range', `<!-- finsocial-disable ${RULE} -- ${WHY} -->\n\nguaranteed\n\n<!-- finsocial-enable ${RULE} -->`, silenced],
  ['the file', `<!-- finsocial-disable-file ${RULE} -- ${WHY} -->\n\nguaranteed`, silenced],
  [
    'front matter',
    `---\nfinsocial:\n  waivers:\n    - {rule: ${RULE}, reason: ${WHY}, by: j.doe}\n---\n\nguaranteed`,
    { open: [], waived: [[RULE, 'front-matter', WHY]] },
  ],
  [
    'a match',
    `<!-- finsocial-disable-file ${RULE} ("risk free") -- ${WHY} -->\n\nrisk-free\n`,
    { open: ['draft/unused-waiver', RULE], waived: [] },
  ],
  ['a category', `<!-- finsocial-disable-file claim/* -- ${WHY} -->\n\nguaranteed`, silenced],
  ['a date to come', `<!-- finsocial-disable-file ${RULE} -- ${WHY}; until=2026-11-22 -->\n\nguaranteed`, silenced],
  ['no reason', `<!-- finsocial-disable-file ${RULE} -->\n\nguaranteed`, { open: ['draft/missing-reason', RULE], waived: [] }],
  [
    'a placeholder',
    `<!-- finsocial-disable-file ${RULE} -- <explanation> -->\n\nguaranteed`,
    { open: ['draft/missing-reason', RULE], waived: [] },
  ],
  [
    'a past date',
    `<!-- finsocial-disable-file ${RULE} -- ${WHY}; until=2026-11-21 -->\n\nguaranteed`,
    { open: ['draft/expired-waiver', RULE], waived: [] },
  ],
  [
    'an unknown rule',
    `<!-- finsocial-disable-file claim/guarantee -- ${WHY} -->\n\nguaranteed`,
    { open: ['draft/unknown-rule', RULE], waived: [] },
  ],
  ['an unknown verb', `<!-- finsocial-ignore ${RULE} -- ${WHY} -->\n\nguaranteed`, { open: ['draft/unknown-rule', RULE], waived: [] }],
  ['no rule', `<!-- finsocial-disable-file -- ${WHY} -->\n\nguaranteed`, { open: ['draft/unknown-rule', RULE], waived: [] }],
  ['nothing to silence', `<!-- finsocial-disable-file ${RULE} -- ${WHY} -->\n\nx`, { open: ['draft/unused-waiver'], waived: [] }],
  [
    'personal data',
    `<!-- finsocial-disable-file privacy/secret -- ${WHY} -->\n\nsecret1`,
    { open: ['draft/forbidden-waiver', 'privacy/secret'], waived: [] },
  ],
  [
    'personal data in front matter',
    `---\nfinsocial:\n  waivers: {rule: privacy/*, reason: ${WHY}}\n---\n\nsecret1`,
    { open: ['draft/forbidden-waiver', 'privacy/secret'], waived: [] },
  ],
  [
    'a range that is never closed',
    `<!-- finsocial-disable ${RULE} -- ${WHY} -->\n\nguaranteed`,
    { open: ['draft/unused-waiver', RULE], waived: [] },
  ],
  [
    'disable-file after the copy',
    `guaranteed\n\n<!-- finsocial-disable-file ${RULE} -- ${WHY} -->`,
    { open: [RULE, 'draft/unknown-rule'], waived: [] },
  ],
]

describe('a waiver for', () => {
  for (const [name, text, expected] of WAIVERS) {
    it(name, () => {
      expect(lint(text)).toEqual(expected)
    })
    it(`${name}, CRLF`, () => {
      expect(lint(text.replaceAll('\n', '\r\n'))).toEqual(expected)
    })
  }
})

describe('options', () => {
  const waived = `<!-- finsocial-disable-file ${RULE} -- ${WHY} -->\n\nguaranteed`
  it('switch waivers off', () => {
    expect(lint(waived, { enabled: false })).toEqual({ open: [RULE], waived: [] })
  })
  it('ask for an owner', () => {
    expect(lint(waived, { reason: { fields: ['by'] } }).open).toEqual(['draft/missing-reason', RULE])
  })
  it('ask for no reason', () => {
    expect(lint(`<!-- finsocial-disable-file ${RULE} -->\n\nguaranteed`, { reason: false }).open).toEqual([])
  })
  it('forbid more', () => {
    expect(lint(waived, { forbidden: ['claim/*'] }).open).toEqual(['draft/forbidden-waiver', RULE])
  })
  it('leave unused waivers unsaid', () => {
    expect(lint(`<!-- finsocial-disable-file ${RULE} -- ${WHY} -->\n\nx`, { unused: 'off' }).open).toEqual([])
  })
})

describe('every waiver is listed, with what became of it', () => {
  const listed = (text: string, waivers: Partial<WaiverOptions> = {}) =>
    engine
      .lint(parseDraft({ file: 'a.md', text, today: '2026-11-22' }), { waivers })
      .report.waivers?.map(({ rule, match, state, findings, place }) => [
        place.line,
        rule,
        ...(match === undefined ? [] : [match]),
        state,
        findings,
      ])
  const STATES: readonly (readonly [string, string, readonly (readonly (string | number)[])[]])[] = [
    ['in force', `<!-- finsocial-disable-file ${RULE} -- ${WHY} -->\n\nguaranteed, guaranteed`, [[1, RULE, 'used', 2]]],
    [
      'two that fit the same finding',
      `<!-- finsocial-disable-file ${RULE} -- ${WHY} -->\n<!-- finsocial-disable-next claim/* -- ${WHY} -->\n\nguaranteed`,
      [
        [1, RULE, 'used', 1],
        [2, 'claim/*', 'used', 1],
      ],
    ],
    [
      'two rules in one',
      `<!-- finsocial-disable-file ${RULE}, privacy/secret -- ${WHY} -->\n\nguaranteed`,
      [
        [1, RULE, 'used', 1],
        [1, 'privacy/secret', 'forbidden', 0],
      ],
    ],
    ['of one text', `<!-- finsocial-disable-file ${RULE}("risk free") -- ${WHY} -->\n\nx`, [[1, RULE, 'risk free', 'unused', 0]]],
    ['ended', `<!-- finsocial-disable-file ${RULE} -- ${WHY}; until=2026-11-21 -->\n\nguaranteed`, [[1, RULE, 'expired', 0]]],
    ['without a reason', `<!-- finsocial-disable-file ${RULE} -->\n\nguaranteed`, [[1, RULE, 'missing-reason', 0]]],
    [
      'of a rule that does not exist',
      `<!-- finsocial-disable-file claim/guarantee -- ${WHY} -->\n\nx`,
      [[1, 'claim/guarantee', 'unknown-rule', 0]],
    ],
    ['an unclosed range', `<!-- finsocial-disable ${RULE} -- ${WHY} -->\n\nguaranteed`, [[1, RULE, 'unclosed', 0]]],
    ['in the wrong place', `guaranteed\n\n<!-- finsocial-disable-file ${RULE} -- ${WHY} -->`, [[3, RULE, 'misplaced', 0]]],
    [
      'that cannot be read',
      `<!-- finsocial-disable-nxt ${RULE} -- ${WHY} -->\n\nguaranteed`,
      [[1, 'finsocial-disable-nxt', 'unreadable', 0]],
    ],
    [
      'in front matter',
      `---\nfinsocial:\n  waivers:\n    - {rule: ${RULE}, reason: ${WHY}}\n    - {rule: claim/*, reason: TODO}\n---\n\nguaranteed`,
      [
        [4, RULE, 'used', 1],
        [5, 'claim/*', 'missing-reason', 0],
      ],
    ],
    // the text that it was to match may be the very data
    [
      'of personal data',
      `<!-- finsocial-disable-file privacy/secret("secret1") -- ${WHY} -->\n\nsecret1`,
      [[1, 'privacy/secret', 'forbidden', 0]],
    ],
  ]
  for (const [name, text, expected] of STATES) it(name, () => expect(listed(text)).toEqual(expected))
  it('of a rule that was left out', () => {
    expect(listed(`<!-- finsocial-disable-file ${RULE} -- ${WHY} -->\n\nx`, { isAsked: () => false })).toEqual([[1, RULE, 'not-asked', 0]])
  })
  it('a slip in a verb gets a hint', () => {
    const { report } = engine.lint(
      parseDraft({ file: 'a.md', text: `<!-- finsocial-disable-nxt ${RULE} -- ${WHY} -->`, today: '2026-11-22' }),
    )
    expect(report.findings).toMatchObject([{ rule: 'draft/unknown-rule', advice: 'did you mean finsocial-disable-next?' }])
  })
})
