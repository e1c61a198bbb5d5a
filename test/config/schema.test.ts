import { describe, expect, test } from 'vitest'
import { problemText } from '../../src/config/problem.js'
import { validateConfig } from '../../src/config/schema.js'
import { parseSource } from '../../src/config/source-text.js'

const SOURCE = { file: 'finsocial.config.yaml' }

function linesOf(value: unknown): readonly string[] {
  const result = validateConfig(value, SOURCE)
  return result.ok ? [] : result.problems.map((problem) => problemText(problem).replace('finsocial.config.yaml: ', ''))
}

describe('what is accepted, and how it is read', () => {
  const cases: readonly [string, unknown, unknown][] = [
    ['nothing at all', null, {}],
    ['an empty configuration', {}, {}],
    ['keys without a value', { rules: null, overrides: null, defaults: { language: null } }, { defaults: {} }],
    ['one bare value for a list', { extends: 'finsocial:us', files: 'drafts/**' }, { extends: ['finsocial:us'], files: ['drafts/**'] }],
    [
      'bare values in front matter',
      { defaults: { jurisdictions: 'us', firm: { domains: 'harbourline.example', ids: [12345] } } },
      { defaults: { jurisdictions: ['us'], firm: { domains: ['harbourline.example'], ids: ['12345'] } } },
    ],
    [
      'one override without a list',
      { overrides: { files: '*.fr.md', language: 'fr' } },
      { overrides: [{ files: ['*.fr.md'], language: 'fr' }] },
    ],
    [
      'one rule that cannot be waived',
      { linterOptions: { noInlineConfig: 'privacy/*' } },
      { linterOptions: { noInlineConfig: ['privacy/*'] } },
    ],
    ['waivers switched off altogether', { linterOptions: { noInlineConfig: true } }, { linterOptions: { noInlineConfig: true } }],
    ['reasons switched off', { linterOptions: { requireReason: 'off' } }, { linterOptions: { requireReason: 'off' } }],
    ['one reason field', { linterOptions: { requireReason: { fields: 'by' } } }, { linterOptions: { requireReason: { fields: ['by'] } } }],
    [
      'all forms of a rule entry',
      { rules: { '*': 'on', 'claim/*': 'warn', 'claim/urgency': ['error'], 'house/own-words': ['info', { words: null }] } },
      { rules: { '*': 'on', 'claim/*': 'warn', 'claim/urgency': ['error'], 'house/own-words': ['info', { words: null }] } },
    ],
    ['facts of a channel', { settings: { channels: { x: { fold: 280 } } } }, { settings: { channels: { x: { fold: 280 } } } }],
  ]
  for (const [name, input, expected] of cases) {
    test(name, () => expect(validateConfig(input, SOURCE)).toEqual({ ok: true, value: expected }))
  }
})

describe('what is refused, and in which words', () => {
  const cases: readonly [string, unknown, readonly string[]][] = [
    ['a list', [], ['should be keys and values']],
    ['text', 'finsocial:us', ['should be keys and values']],
    ['an unknown key', { rule: {} }, ['rule: unknown key (did you mean “rules”?)']],
    [
      'an unknown key that resembles nothing',
      { defaults: { zzzzzzzz: 1 } },
      [expect.stringMatching(/^defaults\.zzzzzzzz: unknown key \(one of title, /)],
    ],
    ['a key in the wrong case', { linteroptions: {} }, ['linteroptions: unknown key (did you mean “linterOptions”?)']],
    ['a number for a flag', { root: 1 }, ['root: should be true or false']],
    ['keys for text', { $schema: {} }, ['$schema: should be text']],
    ['an empty name', { rulesDir: [''] }, ['rulesDir[0]: is empty']],
    ['no files in an override', { overrides: [{ language: 'fr' }] }, ['overrides[0].files: is missing']],
    ['an empty list of files in an override', { overrides: [{ files: [] }] }, ['overrides[0].files: is an empty list']],
    [
      'a value of front matter',
      { defaults: { language: 'english' } },
      ['defaults.language: “english” is not known here (did you mean “en”?)'],
    ],
    [
      'a language with its region',
      { overrides: [{ files: 'a', language: 'fr-CA' }] },
      ['overrides[0].language: “fr-CA” is not known here (did you mean “fr”?)'],
    ],
    [
      'a channel among the facts',
      { settings: { channels: { linkedn: {} } } },
      ['settings.channels.linkedn: unknown key (did you mean “linkedin”?)'],
    ],
    [
      'a day that does not exist',
      { defaults: { publishAt: '2026-02-30' } },
      ['defaults.publishAt: is not an ISO 8601 date such as 2026-12-01'],
    ],
    [
      'a severity of another linter',
      { rules: { 'claim/urgency': 'warning' } },
      ['rules.claim/urgency: “warning” is not known here (did you mean “warn”?)'],
    ],
    [
      'a severity as a number',
      { rules: { 'claim/urgency': 2 } },
      ['rules.claim/urgency: should be one of off, info, warn, error, on, or a list [severity, options]'],
    ],
    [
      'a severity inside a list',
      { rules: { 'claim/urgency': ['eror', {}] } },
      ['rules.claim/urgency[0]: “eror” is not known here (did you mean “error”?)'],
    ],
    ['too many options', { rules: { 'claim/urgency': ['error', {}, {}] } }, [expect.stringContaining('or a list [severity, options]')]],
    ['a name that is no rule', { rules: { Urgency: 'warn' } }, ['rules.Urgency: is not a rule id, `category/*` or `*`']],
    [
      'a pattern that is no rule',
      { linterOptions: { noInlineConfig: ['privacy'] } },
      ['linterOptions.noInlineConfig[0]: “privacy” is not a rule id, `category/*` or `*`'],
    ],
    [
      'a number out of range',
      { settings: { maxBytes: 1e9, approval: { maxAgeDays: 0 } } },
      ['settings.approval.maxAgeDays: should be at least 1', 'settings.maxBytes: should be at most 4194304'],
    ],
    ['half a day', { settings: { approval: { maxAgeDays: 0.5 } } }, ['settings.approval.maxAgeDays: should be a whole number']],
    ['an unknown preset', { extends: ['finsocial:us', 'finsocial:usa'] }, ['extends[1]: no such preset (did you mean “finsocial:us”?)']],
    [
      'addresses',
      { extends: ['https://firm.example/a.yaml', 'npm:preset', '//host/share.yaml'] },
      Array(3)
        .fill(0)
        .map(
          (_, index) => `extends[${index}]: names an address; a configuration is never fetched (extend a preset or a file of the project)`,
        ),
    ],
    [
      'a value with control characters',
      { defaults: { status: 'a\u001b[31m\u202eb' } },
      [expect.stringContaining('“a?[31m?b” is not known here')],
    ],
  ]
  for (const [name, input, expected] of cases) test(name, () => expect(linesOf(input)).toEqual(expected))

  test('a drive of Windows is no address', () => expect(linesOf({ extends: ['C:\\firm\\house.yaml'] })).toEqual([]))
  test('no key reaches the prototype', () => {
    expect(linesOf(JSON.parse('{"__proto__": {"root": true}, "defaults": {"constructor": 1}}'))).toHaveLength(2)
    expect(Object.hasOwn(Object.prototype, 'root')).toBe(false)
  })
})

test('all problems come at once, with their lines, in the order of the file', async () => {
  const text = [
    'rules:',
    '  claim/urgency: warning',
    'extends: [finsocial:us, finsocial:nowhere]',
    'overrides:',
    '  - files: a',
    '    langage: fr',
    'roots: true',
    '',
  ].join('\n')
  const parsed = await parseSource(text, 'yaml', 'finsocial.config.yaml')
  if (!parsed.ok) throw new Error('the text is YAML')
  const result = validateConfig(parsed.value.value, { file: 'finsocial.config.yaml', place: parsed.value.place })
  expect(result.ok ? [] : result.problems.map(problemText)).toEqual([
    'finsocial.config.yaml:2:18: rules.claim/urgency: “warning” is not known here (did you mean “warn”?)',
    expect.stringMatching(/^finsocial\.config\.yaml:3:25: extends\[1\]: no such preset \(one of finsocial:recommended, /),
    'finsocial.config.yaml:6:5: overrides[0].langage: unknown key (did you mean “language”?)',
    'finsocial.config.yaml:7:1: roots: unknown key (did you mean “root”?)',
  ])
})
