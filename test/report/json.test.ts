import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { json } from '../../src/report/json.js'
import { jsonText } from '../../src/report/json-text.js'
import { jsonWithMetadata } from '../../src/report/json-with-metadata.js'
import { jsonl } from '../../src/report/jsonl.js'
import { busy, failed, file, finding, HOSTILE, hostile, REPORTS, report, waived } from './samples.js'
import { tamed } from './tamed.js'

const schema = JSON.parse(readFileSync('schemas/output.schema.json', 'utf8'))
const ajv = addFormats.default(new Ajv2020.default({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }))
ajv.addSchema(schema, 'output')

function problemsOf(part: string, value: unknown): unknown {
  const validate = ajv.getSchema(`output#/$defs/${part}`)
  if (!validate) throw new Error(`no schema for ${part}`)
  return validate(value) ? [] : validate.errors
}

for (const [what, given] of REPORTS) {
  test(`json of ${what} is what its schema says`, () => {
    expect(problemsOf('results', JSON.parse(tamed(json, given)))).toEqual([])
  })
  test(`json-with-metadata of ${what} is what its schema says`, () => {
    expect(problemsOf('document', JSON.parse(tamed(jsonWithMetadata, given, { stats: { parse: 1.5 } })))).toEqual([])
  })
  test(`jsonl of ${what} is what its schema says`, () => {
    for (const line of tamed(jsonl, given, { showSuppressed: true }).split('\n').slice(0, -1)) {
      expect(problemsOf('line', JSON.parse(line))).toEqual([])
    }
  })
}

test('the schema refuses what is not ours', () => {
  expect(problemsOf('results', [{ filePath: 1 }])).not.toEqual([])
  expect(problemsOf('document', { results: [] })).not.toEqual([])
})

test('every key that is printed is in the schema', () => {
  const documented = new Set(keysOf(schema))
  const printed = keysOf(JSON.parse(tamed(jsonWithMetadata, failed, { stats: {} })), ['data', 'rulesMeta', 'severity', 'statistics'])
  expect([...new Set(printed)].filter((key) => !documented.has(key))).toEqual([])
})

/** All keys of a value, those of `maps` aside, whose own keys are data. */
function keysOf(value: unknown, maps: readonly string[] = []): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, maps))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => [key, ...keysOf(maps.includes(key) ? Object.values(child) : child, maps)])
}

test('a message has the fields of the contract in its order', () => {
  const [result] = JSON.parse(tamed(json, report([file({ findings: [finding()] })])))
  expect(result.messages[0]).toEqual({
    ruleId: 'claim/guaranteed-outcome',
    severity: 2,
    level: 'error',
    message: 'promises a result: “guaranteed return”',
    messageId: 'found',
    data: { match: 'guaranteed return' },
    line: 6,
    column: 3,
    endLine: 6,
    endColumn: 20,
    offset: 38,
    endOffset: 55,
    scope: 'body',
    path: 'paragraph[0]',
    jurisdictions: ['us'],
    channel: 'linkedin',
    language: 'en',
    citations: [{ authority: 'FINRA', ref: 'Rule 2210(d)(1)(B)', url: 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210' }],
    fingerprint: 'v1:abcdefghijklmnopqrstuvwxyz',
    docsUrl: 'https://finsocial.example/rules/claim/guaranteed-outcome',
    why: 'People decide differently when a hope is worded as a promise.',
    advice: 'say what is expected, how it was worked out, and that it may not happen',
    suggestions: [],
  })
})

test('counts tell errors, warnings, reminders and what can be fixed apart', () => {
  const results = JSON.parse(tamed(json, busy))
  expect(results.map((result: { filePath: string }) => result.filePath)).toEqual(['drafts/clean.md', 'drafts/q3.md', 'drafts/th.md'])
  expect(results[0]).toMatchObject({ messages: [], errorCount: 0, warningCount: 0, infoCount: 0, fatalErrorCount: 0 })
  expect(results[1]).toMatchObject({
    errorCount: 1,
    warningCount: 2,
    infoCount: 1,
    fixableErrorCount: 0,
    fixableWarningCount: 1,
    hasBom: true,
  })
  expect(results[1].messages.map((message: { severity: number; level: string }) => [message.severity, message.level])).toEqual([
    [2, 'error'],
    [1, 'warn'],
    [1, 'warn'],
    [1, 'info'],
  ])
  expect(results[2].checked).toBe(false)
})

test('a fix, suggestions and a lowered severity are printed where there are any', () => {
  const [, { messages }] = JSON.parse(tamed(json, busy))
  expect(messages[2].fix).toEqual({ range: [100, 123], text: '#ad\nOur view' })
  expect(messages[0].suggestions[0]).toEqual({
    desc: 'Use “targeted return, not guaranteed”',
    fix: { range: [38, 55], text: 'targeted return, not guaranteed' },
    length: 31,
  })
  expect(messages[1].lowered).toBe('product inferred from the copy')
  expect(messages[0]).not.toHaveProperty('fix')
  expect(messages[0]).not.toHaveProperty('lowered')
})

test('waived findings carry who waived them', () => {
  const [, { suppressedMessages }] = JSON.parse(tamed(json, busy))
  expect(suppressedMessages).toHaveLength(1)
  expect(suppressedMessages[0].suppressions).toEqual([
    {
      kind: 'front-matter',
      justification: 'Product name of an insurance policy, not a return promise.',
      by: 'j.doe@example.com',
      ticket: 'COMP-12',
      until: '2027-01-31',
    },
  ])
})

test('a failure is fatal, on its draft, and an error', () => {
  const [broken, , q3] = JSON.parse(tamed(json, failed))
  expect(broken).toMatchObject({ filePath: 'drafts/broken.md', errorCount: 1, fatalErrorCount: 1 })
  expect(broken.messages).toEqual([
    { ruleId: null, fatal: true, severity: 2, level: 'error', message: 'could not be checked: not UTF-8 text', line: 1, column: 1 },
  ])
  expect(q3.messages[0]).toMatchObject({ ruleId: 'claim/superlative', fatal: true })
  const document = JSON.parse(tamed(jsonWithMetadata, failed, { exitCode: 2 }))
  expect(document).toMatchObject({ complete: false, exitCode: 2, failures: [{ message: 'the house rules could not be loaded' }] })
})

test('quiet leaves errors, and counts everything', () => {
  const [, q3] = JSON.parse(tamed(json, busy, { quiet: true }))
  expect(q3.messages).toHaveLength(1)
  expect(q3).toMatchObject({ errorCount: 1, warningCount: 2, infoCount: 1 })
})

test('jsonl is a line a finding; waived ones on request', () => {
  const lines = (changes: object) =>
    tamed(jsonl, busy, changes)
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
  expect(lines({})).toHaveLength(6)
  expect(lines({})[0]).toMatchObject({ filePath: 'drafts/q3.md', ruleId: 'claim/guaranteed-outcome' })
  const all = lines({ showSuppressed: true })
  expect(all).toHaveLength(7)
  expect(all.filter((line) => line.suppressions)).toMatchObject([{ fingerprint: waived.fingerprint }])
  expect(tamed(jsonl, report([file()]))).toBe('')
})

test('metadata tells which rules ran and what each found', () => {
  const { metadata, version, asOf } = JSON.parse(tamed(jsonWithMetadata, busy))
  expect([version, asOf]).toEqual([1, '2026-12-01'])
  expect(Object.keys(metadata.rulesMeta)).toEqual(['claim/guaranteed-outcome', 'governance/missing-approval'])
  expect(metadata.rulesMeta['governance/missing-approval']).toMatchObject({
    house: 'Nothing leaves the house unread.',
    jurisdictions: 'all',
  })
  expect(metadata.statistics['claim/guaranteed-outcome']).toMatchObject({ error: 3, warn: 1, info: 0, waived: 1 })
  expect(metadata).not.toHaveProperty('stats')
})

test('hostile copy comes back as it was, lone surrogates aside', () => {
  const [, result] = JSON.parse(tamed(json, hostile))
    .filter((one: { messages: unknown[] }) => one.messages.length > 1)
    .concat(null)
  expect(result).toBeNull()
  const messages = JSON.parse(tamed(json, hostile)).flatMap((one: { messages: { message: string }[] }) => one.messages)
  expect(messages.map((message: { message: string }) => message.message)).toContain(HOSTILE.toWellFormed())
})

test('escapes in JSON lose nothing', () => {
  const value = { '##[x]': '\\##[y] \u001b \u009b \u202e \u2028 ###vso[', emoji: '👩‍👩‍👧' }
  expect(JSON.parse(jsonText(value))).toEqual(value)
  expect(jsonText({ surrogate: '\ud800' })).toBe('{"surrogate":"\ufffd"}')
})
