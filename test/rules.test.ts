import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from 'finsocial/rule'
import { RAISED_BY_ENGINE } from 'finsocial/rule'
import { casesOf, runCase, runRule } from 'finsocial/tester'
import { describe, expect, it } from 'vitest'

/** `RULES=claim/urgency,privacy/secret` loads those folders alone, so that a neighbour's half-written rule does not matter. */
const only = process.env.RULES?.split(',')
const rules: readonly Rule[] = only
  ? await Promise.all(
      only.map(
        async (id) =>
          ((await import(/* @vite-ignore */ join(import.meta.dirname, '..', 'rules', id, 'rule.ts'))) as { default: Rule }).default,
      ),
    )
  : (await import('../rules/index.js')).builtinRules

const folder = (id: string) => join(import.meta.dirname, '..', 'rules', id)

for (const rule of rules) {
  if (Object.values(rule.examples).includes(RAISED_BY_ENGINE)) continue
  const cases = casesOf(rule, (language) => {
    const file = join(folder(rule.id), `cases.${language}.md`)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  })
  describe(rule.id, () => {
    for (const example of cases) {
      it(`${example.language}: ${example.name}${example.line ? ` (line ${example.line})` : ''}`, () => {
        expect(runCase(rule, example)).toEqual([])
      })
    }
    it('has cases that reach every message, none of them twice', () => {
      expect(runRule(rule, cases)).toEqual([])
    })
  })
}
