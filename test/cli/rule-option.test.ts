import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/cli/errors.js'
import { parseRuleOptions } from '../../src/cli/rule-option.js'

describe('--rule', () => {
  const cases: readonly [readonly string[], unknown][] = [
    [[], {}],
    [['claim/urgency: warn'], { 'claim/urgency': 'warn' }],
    [['claim/urgency=off', 'claim/*: info', '*:error'], { 'claim/urgency': 'off', 'claim/*': 'info', '*': 'error' }],
    [['claim/urgency: warn', 'claim/urgency: error'], { 'claim/urgency': 'error' }],
    [['claim/urgency: [warn, {words: [now]}]'], { 'claim/urgency': ['warn', { words: ['now'] }] }],
    [['{"claim/urgency": ["warn", {"words": 1}], "claim/*": "off"}'], { 'claim/urgency': ['warn', { words: 1 }], 'claim/*': 'off' }],
  ]
  for (const [texts, expected] of cases) test(JSON.stringify(texts), async () => expect(await parseRuleOptions(texts)).toEqual(expected))

  const wrong: readonly [string, string][] = [
    ['claim/urgency: warning', '--rule: rules.claim/urgency: “warning” is not known here (did you mean “warn”?)'],
    ['urgency: warn', '--rule: rules.urgency: is not a rule id'],
    ['claim/urgency', '--rule: rules: should be keys and values'],
    ['', '--rule: names no rule'],
    ['claim/urgency: [warn', '--rule:1:21: syntax: '],
  ]
  for (const [text, message] of wrong) {
    test(JSON.stringify(text), async () => {
      const error = await parseRuleOptions([text]).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(UsageError)
      expect(String((error as UsageError).message)).toContain(message)
    })
  }
})
