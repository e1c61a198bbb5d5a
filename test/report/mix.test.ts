import { describe, expect, test } from 'vitest'
import { mixHtml } from '../../src/report/mix/html.js'
import { mixMarkdown } from '../../src/report/mix/markdown.js'
import { type MixedDraft, mixOf } from '../../src/report/mix/mix.js'
import { mixText } from '../../src/report/mix/text.js'

const draft = (fields: Partial<MixedDraft>): MixedDraft => ({
  file: 'drafts/a.md',
  status: 'draft',
  purpose: undefined,
  channels: [],
  jurisdictions: ['us'],
  day: undefined,
  checked: true,
  found: [],
  waived: [],
  waivers: [],
  ...fields,
})
const options = { asOf: '2026-11-22', horizon: 30, most: 10 }
const waiver = (until: string, rule = 'claim/superlative') => ({ rule, reason: 'The name of an award', by: 'j.doe', until })
const sample = mixOf(
  [
    draft({ file: 'a.md', purpose: 'education', channels: ['x', 'linkedin'], status: 'approved', day: '2026-11-05' }),
    draft({
      file: 'b.md',
      purpose: 'market-commentary',
      channels: ['x'],
      status: 'published',
      day: '2026-11-20',
      found: [{ rule: 'claim/superlative', severity: 'warn' }],
    }),
    draft({
      file: 'c.md',
      purpose: 'direct-response',
      channels: ['x', 'x'],
      day: '2027-01-02',
      found: [
        { rule: 'claim/guaranteed-outcome', severity: 'error' },
        { rule: 'claim/superlative', severity: 'info' },
      ],
    }),
    draft({ file: 'd.md', purpose: 'recruiting', jurisdictions: ['eu', 'fr'], checked: false }),
    draft({
      file: 'e.md',
      waived: ['claim/superlative'],
      waivers: [waiver('2026-11-21'), waiver('2026-12-22'), waiver('2026-12-23'), waiver('2026-11-22', 'claim/tax-advantage')],
    }),
  ],
  options,
)

describe('mixOf', () => {
  test('counts what drafts are for, where they go and how far they are', () => {
    expect(sample).toMatchObject({
      drafts: 5,
      stances: [
        { name: 'education', count: 2 },
        { name: 'direct response', count: 1 },
        { name: 'other', count: 1 },
        { name: 'not stated', count: 1 },
      ],
      channels: [
        { name: 'x', count: 3 },
        { name: 'not stated', count: 2 },
        { name: 'linkedin', count: 1 },
      ],
      jurisdictions: [
        { name: 'us', count: 4 },
        { name: 'eu', count: 1 },
        { name: 'fr', count: 1 },
      ],
      readiness: [
        { name: 'ready', count: 1 },
        { name: 'to decide', count: 1 },
        { name: 'to settle', count: 1 },
        { name: 'not approved yet', count: 1 },
        { name: 'not checked', count: 1 },
      ],
      undated: 2,
    })
  })

  test('months without a draft are part of the picture', () => {
    expect(sample.months.map(({ month, counts }) => [month, counts.education, counts['direct response']])).toEqual([
      ['2026-11', 2, 0],
      ['2026-12', 0, 0],
      ['2027-01', 0, 1],
    ])
  })

  test('a day far away does not make a list without end', () => {
    const months = mixOf([draft({ day: '1900-01-01' }), draft({ day: '2569-12-01' })], options).months
    expect(months).toHaveLength(240)
  })

  test('rules by their worst, with drafts counted once', () => {
    expect(sample.rules).toEqual([
      { rule: 'claim/guaranteed-outcome', error: 1, warn: 0, info: 0, waived: 0, drafts: 1 },
      { rule: 'claim/superlative', error: 0, warn: 1, info: 1, waived: 1, drafts: 3 },
    ])
    expect(mixOf([], options).rules).toEqual([])
  })

  test('waivers that end within the horizon, and those that are over', () => {
    expect(sample.waivers.map(({ rule, until, daysLeft }) => [rule, until, daysLeft])).toEqual([
      ['claim/superlative', '2026-11-21', -1],
      ['claim/tax-advantage', '2026-11-22', 0],
      ['claim/superlative', '2026-12-22', 30],
    ])
  })
})

describe('printing the mix', () => {
  test('as text', () => {
    const text = mixText(sample)
    expect(text).toContain('5 drafts, as of 2026-11-22')
    expect(text).toMatch(/education +2 +40% +█{10}\n/)
    expect(text).toContain('  2026-11      2   100% education     0% direct response')
    expect(text).toContain('  2026-12      0      – education      – direct response')
    expect(text).toContain('over for 1 day')
    expect(text).toContain('ends today')
    expect(mixText(mixOf([draft({})], options))).toContain('none ends within 30 days')
  })

  test('as Markdown', () => {
    const text = mixMarkdown(sample)
    expect(text).toContain('| education | 2 | 40% |')
    expect(text).toContain('| 2027-01 | 0 | 0 | 1 | 0 | 0 | 1 | 0% | 100% |')
    for (const table of text.split('\n\n').filter((part) => part.startsWith('|'))) {
      expect(
        new Set(
          table
            .trimEnd()
            .split('\n')
            .map((line) => line.split(/(?<!\\)\|/).length),
        ).size,
      ).toBe(1)
    }
  })

  const page = { version: '0.1.0', homepage: 'https://finsocial.example/' }

  test('as a page with charts and without scripts', () => {
    const html = mixHtml(sample, page)
    expect(html).toContain('<svg class="chart" role="img"')
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|javascript:|\son\w+=/i)
    expect(html.match(/<svg/g)!.length).toBe(html.match(/<\/svg>/g)!.length)
    expect(html).toContain('2026-11, education: 2 of 2')
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('hostile names stay text', () => {
    const evil = '"><script>alert(1)</script><b>'
    const mix = mixOf(
      [
        draft({
          file: evil,
          channels: [evil],
          found: [{ rule: evil, severity: 'error' }],
          waivers: [{ rule: evil, reason: evil, by: evil, until: '2026-12-01' }],
          day: '2026-11-01',
        }),
      ],
      options,
    )
    expect(mixHtml(mix, page)).not.toMatch(/<script|<b>alert/)
    expect(mixMarkdown(mix)).not.toContain('<script>')
    expect(mixText(mixOf([draft({ file: 'a\u001b[31m.md', waivers: [waiver('2026-12-01')] })], options))).not.toContain('\u001b')
  })

  test('no drafts at all', () => {
    const none = mixOf([], options)
    expect(mixText(none)).toContain('0 drafts')
    expect(mixMarkdown(none)).toContain('# 0 drafts')
    expect(mixHtml(none, page)).not.toMatch(/NaN|undefined/)
  })
})
