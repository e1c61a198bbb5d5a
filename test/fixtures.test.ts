import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintDraft } from '../src/index.js'
import type { Finding } from '../src/rule/index.js'

const root = join(import.meta.dirname, '..', 'fixtures', 'drafts')
const posts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()

/** What a reviewer reads: `UPDATE=1 npx vitest run test/fixtures.test.ts` writes it anew, and the diff is reviewed as prose. */
function shown(finding: Finding): object {
  const { line, column, endLine, endColumn } = finding.place
  return {
    rule: finding.rule,
    severity: finding.severity,
    at: `${line}:${column}-${endLine}:${endColumn}`,
    message: finding.message,
    ...(finding.lowered ? { lowered: finding.lowered } : {}),
    law: finding.citations.map(({ body, ref }) => `${body}, ${ref}`),
    advice: finding.advice,
    suggestions: finding.suggestions.map(({ text }) => text),
    ...(finding.waiver ? { waived: finding.waiver.reason } : {}),
  }
}

describe('whole posts', () => {
  it('are many, in all languages, for all jurisdictions and at least six channels', () => {
    expect(posts.length).toBeGreaterThanOrEqual(24)
    for (const language of ['en', 'fr', 'th']) expect(posts.filter((name) => name.endsWith(`.${language}.md`)).length).toBeGreaterThan(3)
    for (const jurisdiction of ['us', 'uk', 'fr', 'th']) expect(posts.some((name) => name.startsWith(`${jurisdiction}/`))).toBe(true)
    expect(new Set(posts.map((name) => /\/([a-z]+)-/.exec(name)?.[1])).size).toBeGreaterThanOrEqual(6)
  })

  for (const name of posts) {
    it(name, () => {
      const path = join(root, name)
      const { report, failures } = lintDraft({ file: relative(root, path), text: readFileSync(path, 'utf8'), today: '2026-11-22' })
      const actual = { findings: report.findings.map(shown), waived: report.waived.map(shown) }
      const file = path.replace(/\.md$/, '.expected.json')
      if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`)
      expect(failures).toEqual([])
      expect(existsSync(file)).toBe(true)
      expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')))
    })
  }
})
