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
