import { describe, expect, it } from 'vitest'
import { lintDraft } from '../../src/index.js'
import { maskedName } from '../../src/redact/name.js'

const table: readonly (readonly [string, string])[] = [
  ['drafts/q3-2026.md', 'drafts/q3-2026.md'],
  ['drafts/2026-11-22 rates.md', 'drafts/2026-11-22 rates.md'],
  ['drafts/20261122-0048.md', 'drafts/20261122-0048.md'],
  ['ruiz_212-45-6789.md', 'ruiz_•••-••-••89.md'],
  ['clients/ruiz 212-45-6789/thanks.md', 'clients/ruiz •••-••-••89/thanks.md'],
  ['maria@icloud.com.md', '[email address].md'],
  ['card 4539 5787 6362 1486.mdx', 'card •••• •••• •••• ••86.mdx'],
  ['../a/1-2345-67890-12-1.md', '../a/•-••••-•••••-•2-1.md'],
]

describe('names of files', () => {
  for (const [name, masked] of table)
    it(name, () => {
      expect(maskedName(name)).toBe(masked)
      expect(maskedName(masked)).toBe(masked)
    })

  it('leave no trace in a report, nor in its fingerprints', () => {
    const report = (file: string) => lintDraft({ file, text: 'Rates rose.\n', today: '2026-11-22' }).report
    const one = report('ruiz_212-45-6789.md')
    expect(one).toMatchObject({
      file: 'ruiz_•••-••-••89.md',
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'privacy/national-identifier' })]),
    })
    expect(report('ruiz_313-46-7889.md').findings.map(({ fingerprint }) => fingerprint)).toEqual(
      one.findings.map(({ fingerprint }) => fingerprint),
    )
  })
})

describe('what rules say besides', () => {
  it('says nothing of a value, whoever copied it', () => {
    const text =
      '---\n"SSN 212-45-6789": 1\n---\n\n<!-- finsocial-disable-next claim/superlative -- about maria@icloud.com; by=j.poe@firm.example -->\n\nThe best fund.\n'
    const { report } = lintDraft({ file: 'a.md', text, today: '2026-11-22', defaults: { jurisdictions: ['us'], language: 'en' } })
    const said = JSON.stringify(report)
    expect(said).not.toMatch(/212-45|6789|maria/)
    // who decided is no secret
    expect(said).toContain('j.poe@firm.example')
  })
})
