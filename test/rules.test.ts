import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RAISED_BY_ENGINE } from 'finsocial/rule'
import { casesOf, runCase, runRule } from 'finsocial/tester'
import { describe, expect, it } from 'vitest'
import { builtinRules } from '../rules/index.js'

const folder = (id: string) => join(import.meta.dirname, '..', 'rules', id)

for (const rule of builtinRules) {
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
