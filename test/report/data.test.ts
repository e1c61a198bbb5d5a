import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { Log } from 'sarif'
import { expect, test } from 'vitest'
import { gitlab } from '../../src/report/gitlab.js'
import { rdjson } from '../../src/report/rdjson.js'
import { sarif } from '../../src/report/sarif.js'
import { GITLAB, RDJSON, SARIF } from './published-shapes.js'
import { review, sources } from './review.js'
import { busy, failed, file, finding, hostile, REPORTS, report } from './samples.js'
import { tamed } from './tamed.js'

const ajv = addFormats.default(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }))

const SHAPES = {
  sarif: [sarif, ajv.compile(SARIF)],
  gitlab: [gitlab, ajv.compile(GITLAB)],
  rdjson: [rdjson, ajv.compile(RDJSON)],
} as const

for (const [name, [format, validate]] of Object.entries(SHAPES)) {
  for (const [what, given] of [...REPORTS, ['a review', review] as const]) {
    test(`${name} of ${what} is what its schema says`, () => {
      expect(problemsOf(validate, JSON.parse(tamed(format, given)))).toEqual([])
      expect(problemsOf(validate, JSON.parse(tamed(format, given, { sources, rules: [], quiet: true })))).toEqual([])
    })
  }
  test(`the schema of ${name} refuses something else`, () => expect(validate({ runs: 1, diagnostics: 1 })).toBe(false))
}

test('the schema of sarif is read to its leaves', () => {
  const [, validate] = SHAPES.sarif
  const log = JSON.parse(tamed(sarif, busy))
  log.runs[0].results[0].level = 'fatal'
  expect(problemsOf(validate, log)).toMatchObject([{ instancePath: '/runs/0/results/0/level' }])
})

function problemsOf(validate: ValidateFunction, value: unknown): unknown {
  return validate(value) ? [] : validate.errors
}

function runOf(text: string) {
  const { runs } = JSON.parse(text) as Log
  const [run] = runs
  if (!run?.results || runs.length !== 1) throw new Error('not one run')
  return { ...run, results: run.results, rules: run.tool.driver.rules ?? [] }
}

test('sarif lists every enabled rule and every rule that reported, and results point to theirs', () => {
  const { rules, results } = runOf(tamed(sarif, busy))
  expect(rules.map((rule) => rule.id)).toEqual(['claim/guaranteed-outcome', 'disclosure/missing-ad-label', 'governance/missing-approval'])
  for (const result of results) expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
  expect(rules[0]).toMatchObject({
    name: 'ClaimGuaranteedOutcome',
    helpUri: 'https://finsocial.example/rules/claim/guaranteed-outcome',
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['claim', 'performance'], jurisdictions: ['us', 'uk'], precision: 'medium' },
  })
  expect(runOf(tamed(sarif, report())).rules).toHaveLength(2)
})

test('a sarif result has place, level, fingerprint and no snippet', () => {
  const { results, columnKind, artifacts } = runOf(tamed(sarif, busy))
  expect(columnKind).toBe('utf16CodeUnits')
  expect(artifacts?.map((artifact) => artifact.location?.uri)).toEqual(['drafts/clean.md', 'drafts/q3.md', 'drafts/th.md'])
  expect(results.map((result) => result.level)).toEqual(['error', 'warning', 'warning', 'note', 'error', 'error', 'error'])
  expect(results[0]).toMatchObject({
    ruleId: 'claim/guaranteed-outcome',
    message: { text: 'promises a result: “guaranteed return”' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'drafts/q3.md', uriBaseId: 'SRCROOT' },
          region: { startLine: 6, startColumn: 3, endLine: 6, endColumn: 20 },
        },
      },
    ],
    partialFingerprints: { 'finsocial/v1': 'abcdefghijklmnopqrstuvwxyz' },
  })
  expect(tamed(sarif, busy)).not.toContain('snippet')
})

test('sarif offers safe fixes only', () => {
  const { results } = runOf(tamed(sarif, busy))
  expect(results.filter((result) => result.fixes)).toHaveLength(1)
  expect(results[2]?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
    { deletedRegion: { charOffset: 100, charLength: 23 }, insertedContent: { text: '#ad\nOur view' } },
  ])
})

test('sarif keeps waived findings, as suppressed', () => {
  const { results } = runOf(tamed(sarif, busy))
  expect(results.flatMap((result) => result.suppressions ?? [])).toEqual([
    {
      kind: 'inSource',
      status: 'accepted',
      justification: 'Product name of an insurance policy, not a return promise.',
      properties: { by: 'j.doe@example.com', ticket: 'COMP-12', until: '2027-01-31' },
    },
  ])
  const baseline = report([file({ waived: [finding({ waiver: { kind: 'suppression', reason: 'Published before rollout' } })] })])
  expect(runOf(tamed(sarif, baseline)).results[0]?.suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'Published before rollout' },
  ])
})

test('sarif tells whether the run did its job', () => {
  expect(runOf(tamed(sarif, busy)).invocations).toEqual([{ executionSuccessful: true, exitCode: 1, toolExecutionNotifications: [] }])
  const [invocation] = runOf(tamed(sarif, failed, { exitCode: 2 })).invocations ?? []
  expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 })
  expect(invocation?.toolExecutionNotifications?.map((one) => [one.message.text, one.associatedRule?.id])).toEqual([
    ['could not be checked: not UTF-8 text', undefined],
    ['rule claim/superlative stopped: took longer than 250 ms', 'claim/superlative'],
    ['the house rules could not be loaded', undefined],
    ['the run was stopped early: not every draft was checked', undefined],
  ])
})

const URIS: readonly (readonly [string, object])[] = [
  ['drafts/a b&ü%#?.md', { uri: 'drafts/a%20b%26%C3%BC%25%23%3F.md', uriBaseId: 'SRCROOT' }],
  ['x:y.md', { uri: 'x%3Ay.md', uriBaseId: 'SRCROOT' }],
  ['/srv/drafts/a.md', { uri: 'file:///srv/drafts/a.md' }],
  ['C:/drafts/ä.md', { uri: 'file:///C:/drafts/%C3%A4.md' }],
]
for (const [path, expected] of URIS) {
  test(`sarif address of ${path}`, () => {
    expect(runOf(tamed(sarif, report([file({ file: path })]))).artifacts?.[0]?.location).toEqual(expected)
  })
}

test('copy makes no link in sarif', () => {
  expect(runOf(tamed(sarif, hostile)).results[0]?.message.text).toContain('[link] (javascript:alert(1))')
})

test('gitlab severities, and one fingerprint a finding', () => {
  const violations: readonly { severity: string; fingerprint: string; check_name: string }[] = JSON.parse(tamed(gitlab, busy))
  expect(violations.map((violation) => violation.severity)).toEqual(['critical', 'minor', 'minor', 'info', 'critical', 'critical'])
  const twins = report(['a.md', 'b.md'].map((name) => file({ file: name, findings: [finding(), finding(), finding({ waivable: false })] })))
  const found: typeof violations = JSON.parse(tamed(gitlab, twins))
  expect(found.map((violation) => violation.severity).slice(0, 3)).toEqual(['critical', 'critical', 'blocker'])
  expect(new Set(found.map((violation) => violation.fingerprint)).size).toBe(6)
})

test('a gitlab fingerprint does not depend on other drafts', () => {
  const fingerprint = (...names: readonly string[]) =>
    JSON.parse(tamed(gitlab, report(names.map((name) => file({ file: name, findings: [finding()] }))))).at(-1).fingerprint
  expect(fingerprint('z.md')).toBe(fingerprint('a.md', 'z.md'))
})

test('rdjson counts columns in bytes where it has the text', () => {
  const { diagnostics } = JSON.parse(tamed(rdjson, review, { sources }))
  for (const diagnostic of diagnostics) {
    const lines = (sources.get(diagnostic.location.path) ?? '').split(/\r\n|\n/)
    for (const { range, text } of [{ range: diagnostic.location.range, text: undefined }, ...(diagnostic.suggestions ?? [])]) {
      expect(range.start.line).toBe(range.end.line)
      const bytes = Buffer.from(lines[range.start.line - 1] ?? '')
      const words = bytes.subarray(range.start.column - 1, range.end.column - 1).toString()
      expect(words).not.toContain('\ufffd')
      if (text === undefined && words !== '' && !words.startsWith('*')) expect(diagnostic.message + lines.join()).toContain(words)
    }
  }
  const thai = diagnostics.find((diagnostic: { message: string }) => diagnostic.message.includes('ไม่มีความเสี่ยง'))
  const before = 'ลงทุนกับเราวันนี้ 🚀 รับประกันผลตอบแทน 8% ต่อปี '
  expect(thai.location.range.start).toEqual({ line: 1, column: Buffer.byteLength(before) + 1 })
})

test('rdjson offers suggestions where it has the text, and whole lines where it has not', () => {
  const withText = JSON.parse(tamed(rdjson, review, { sources })).diagnostics
  expect(
    withText.flatMap((one: { suggestions?: readonly { text: string }[] }) => one.suggestions?.map(({ text }) => text) ?? []),
  ).toContain('targeted return, not guaranteed')
  const without = JSON.parse(tamed(rdjson, review)).diagnostics
  expect(without[0].location.range).toEqual({ start: { line: 1 }, end: { line: 1 } })
  expect(without.some((one: object) => 'suggestions' in one)).toBe(false)
})
