import type { Authority, Jurisdiction, Wording } from 'finsocial/rule'
import { describe, expect, it, vi } from 'vitest'

/**
 * A place that does not exist gets two warnings, one of them new law next year. Nothing but facts is touched: the rules are
 * those that ship.
 */
const PLACE = 'zz' as Jurisdiction

vi.mock('../rules/facts/wording.js', async (original) => {
  const { WORDINGS } = await original<{ readonly WORDINGS: readonly Wording[] }>()
  const authority = (ref: string, effective?: Authority['effective']): Authority => ({
    jurisdiction: 'zz' as Jurisdiction,
    body: 'Office of Zed',
    ref,
    title: 'What sellers say of danger.',
    url: 'https://law.example/zz',
    evidence: 'primary',
    checked: '2026-11-22',
    ...(effective ? { effective } : {}),
  })
  const warning = (id: string, text: string, law: Authority): Wording => ({
    id,
    topic: 'investment-risk',
    jurisdictions: [law.jurisdiction],
    language: 'en',
    text,
    mandated: true,
    reach: 'fold',
    severity: 'error',
    authority: law,
    evidence: law.evidence,
    checked: law.checked,
    ...(law.effective ? { effective: law.effective } : {}),
  })
  return {
    WORDINGS: [
      ...WORDINGS,
      warning('zz/risk', 'Whoever buys this may lose it all, says the Office of Zed.', authority('Rule 1', { until: '2026-12-31' })),
      warning('zz/risk-next', 'The Office of Zed advises you to keep your purse closed.', authority('Rule 2', { from: '2027-01-01' })),
    ],
  }
})

const { Engine } = await import('../src/engine/index.js')
const { parseDraft } = await import('../src/document/index.js')
const { builtinRules } = await import('../src/index.js')
const { applyFixes, FIX_TYPES } = await import('../src/engine/fixes.js')

const engine = new Engine({ rules: builtinRules })
const NOW = 'Whoever buys this may lose it all, says the Office of Zed.'
const NEXT = 'The Office of Zed advises you to keep your purse closed.'
const GROW = 'Grow your money with us.'
const LONG =
  'Our analysts read every report, talk to suppliers and customers and argue for an hour each Tuesday before they decide. They write it all down.'

function parsed(head: string, body: string) {
  const text = `---\nlanguage: en\nproducts: fund\n${head}\n---\n\n${body}\n`
  return parseDraft({ file: 'a.md', text, today: '2026-11-22', forced: { jurisdictions: [PLACE] } })
}

describe('a jurisdiction added in facts alone', () => {
  const cases: readonly [string, string, string, readonly string[]][] = [
    ['missing', 'channels: linkedin', GROW, ['disclosure/missing-risk-warning']],
    ['said', 'channels: linkedin', `${NOW} ${GROW}`, []],
    ['folded', 'channels: linkedin', `${GROW} ${LONG}\n\n${NOW}`, ['prominence/folded-disclosure']],
    ['concealed', 'channels: linkedin', `${GROW} <!-- ${NOW} -->`, ['prominence/concealed-disclosure']],
    ['in another post', 'format: thread', `${GROW}\n\n---\n\n${NOW}`, ['prominence/thread-post-without-disclosure']],
    ['altered', 'channels: linkedin', `Whoever buys this might lose it, says the Office of Zed. ${GROW}`, ['disclosure/altered-wording']],
    ['of another day', 'channels: linkedin', `${NEXT} ${GROW}`, ['disclosure/outdated-wording']],
    ['of its day', 'publishAt: 2027-01-01', `${NEXT} ${GROW}`, []],
    ['of a day that is over', 'publishAt: 2027-01-01', `${NOW} ${GROW}`, ['disclosure/outdated-wording']],
  ]
  it.each(cases)('its warning %s', (_, head, body, expected) => {
    const { report } = engine.lint(parsed(head, body))
    expect(report.findings.map(({ rule }) => rule).filter((rule) => /^(?:disclosure|prominence)\//.test(rule))).toEqual(expected)
    for (const { jurisdictions } of report.findings) expect(jurisdictions).toEqual([PLACE])
  })
  it('its law and its words are in the finding, and its words are put where they belong', () => {
    const draft = parsed('channels: linkedin', GROW)
    const { report } = engine.lint(draft)
    const finding = report.findings.find(({ rule }) => rule === 'disclosure/missing-risk-warning')
    expect(finding).toMatchObject({ severity: 'error', advice: `add “${NOW}”`, citations: [{ body: 'Office of Zed', ref: 'Rule 1' }] })
    const { text } = applyFixes(draft.text, report.findings, { types: FIX_TYPES })
    expect(text).toContain(`\n${NOW}\n\n${GROW}`)
  })
})
