import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../src/document/index.js'
import { applyFixes, Engine, FIX_TYPES } from '../../src/engine/index.js'
import { builtinRules } from '../../src/index.js'
import type { Finding } from '../../src/rule/index.js'
import { broken, reportOf } from '../fuzz/promises.js'
import { anything, draft } from './written.js'

const RUNS = Number(process.env.FINSOCIAL_RUNS ?? 60)
const SEED = 20261122

function hold<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void, runs = RUNS): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      check(value)
    }),
    { numRuns: runs, seed: SEED },
  )
}

/** What was found, by what it is and what it says; where it stands is compared where that must not change either. */
const told = (findings: readonly Finding[]) => findings.map(({ rule, messageId, message }) => `${rule} ${messageId} ${message}`).sort()
const placed = (findings: readonly Finding[]) =>
  findings.map(({ rule, place: { line, column, endLine, endColumn } }) => `${rule} ${line}:${column}-${endLine}:${endColumn}`)

describe('whatever a draft holds', { timeout: 300_000 }, () => {
  it('nothing throws, every span lies in the text, fixes settle', () => {
    hold(draft, (text) => expect(broken(text)).toEqual([]))
    hold(anything, (text) => expect(broken(text)).toEqual([]), RUNS * 3)
  })

  it('every letter of reader text stands where its span says', () => {
    hold(draft, (text) => {
      for (const block of parseDraft({ file: 'a.md', text, today: '2026-11-22' }).blocks)
        for (let at = 0; at < block.text.length; at++) {
          const { start, end } = block.spanOf(at, at + 1)
          const char = block.text[at]!
          if (end - start === 1 && /[A-Za-z0-9\u0e00-\u0e7f]/.test(char)) expect(text.slice(start, end)).toBe(char)
        }
    })
  })

  it('LF and CRLF are judged alike, at the same lines and columns', () => {
    hold(draft, (text) => {
      if (text.includes('\r')) return
      const windows = text.replaceAll('\n', '\r\n')
      expect(placed(reportOf(windows).report.findings)).toEqual(placed(reportOf(text).report.findings))
    })
  })

  it('a second time gives the same bytes', () => {
    hold(draft, (text) => expect(JSON.stringify(reportOf(text))).toBe(JSON.stringify(reportOf(text))), 20)
  })

  it('what is fixed once needs no more fixing', () => {
    hold(
      draft,
      (text) => {
        let now = text
        for (let pass = 0; pass < 10; pass++) {
          const { report } = reportOf(now)
          const next = applyFixes(now, report.findings, { types: FIX_TYPES, unsafe: false })
          if (next.text === now) break
          now = next.text
        }
        const again = applyFixes(now, reportOf(now).report.findings, { types: FIX_TYPES, unsafe: false })
        expect(again.text).toBe(now)
      },
      30,
    )
  })

  it('no personal data is repeated by anything that is said', () => {
    const secret = fc.constantFrom('jane.doe@harbourline.example', 'card 4111 1111 1111 1111', 'IBAN GB82 WEST 1234 5698 7654 32')
    hold(fc.tuple(draft, secret, fc.nat(5)), ([text, value, at]) => {
      const parts = text.split('\n\n')
      const seeded = [...parts.slice(0, at + 1), `A guaranteed return of 8% for ${value}.`, ...parts.slice(at + 1)].join('\n\n')
      const { findings, waived } = reportOf(seeded).report
      const found = [...findings, ...waived].some(({ sensitive }) => sensitive)
      if (found)
        expect(JSON.stringify([...findings, ...waived].map(({ fix: _, ...rest }) => rest))).not.toContain(
          value.replace(/^(?:card|IBAN) /, ''),
        )
    })
  })

  it('a paragraph about nothing changes no other finding about a claim or a person', () => {
    const about = (findings: readonly Finding[]) => told(findings.filter(({ rule }) => /^(?:claim|privacy)\//.test(rule)))
    hold(draft, (text) => {
      const { languages } = parseDraft({ file: 'a.md', text, today: '2026-11-22' })
      const more = `${text}\n\nThe bridge over the river was painted green.\n`
      // a language that is only guessed may be guessed anew
      if (parseDraft({ file: 'a.md', text: more, today: '2026-11-22' }).languages.join() !== languages.join()) return
      expect(about(reportOf(more).report.findings)).toEqual(expect.arrayContaining([...about(reportOf(text).report.findings)]))
    })
  })

  it('a rule finds the same alone and among any others, in any order', () => {
    const all = new Engine({ rules: builtinRules })
    hold(fc.tuple(draft, fc.uniqueArray(fc.nat(builtinRules.length - 1), { minLength: 1, maxLength: 12 })), ([text, picked]) => {
      const parsed = parseDraft({ file: 'a.md', text, today: '2026-11-22' })
      const rules = picked.map((index) => builtinRules[index]!)
      const ids = new Set<string>(rules.map(({ id }) => id))
      const options = { waivers: { enabled: false } }
      const own = (findings: readonly Finding[]) =>
        findings
          .filter(({ rule, sensitive }) => ids.has(rule) && !sensitive)
          .map(({ rule, messageId, span }) => `${rule} ${messageId} ${span.start}-${span.end}`)
          .sort()
      expect(own(new Engine({ rules }).lint(parsed, options).report.findings)).toEqual(own(all.lint(parsed, options).report.findings))
    })
  })
})
