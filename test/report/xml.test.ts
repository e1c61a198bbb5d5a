import { expect, test } from 'vitest'
import { checkstyle } from '../../src/report/checkstyle.js'
import { junit } from '../../src/report/junit.js'
import { CHECKSTYLE, JUNIT } from './published-shapes.js'
import { busy, failed, file, finding, HOSTILE, hostile, REPORTS, report } from './samples.js'
import { tamed } from './tamed.js'
import { deviations, type Node, parseXml } from './xml-shape.js'

for (const [what, given] of REPORTS) {
  test(`junit of ${what} has the published shape, and counts right`, () => {
    const root = parseXml(tamed(junit, given))
    expect(root.name).toBe('testsuites')
    expect(deviations(root, JUNIT)).toEqual([])
    const outcomes = { failures: 'failure', errors: 'error', skipped: 'skipped' }
    for (const suite of root.children) {
      expect(suite.attributes.tests).toBe(String(suite.children.length))
      for (const [attribute, child] of Object.entries(outcomes)) {
        expect(suite.attributes[attribute]).toBe(
          String(suite.children.filter((one) => one.children.some((node) => node.name === child)).length),
        )
      }
    }
    for (const attribute of ['tests', 'failures', 'errors']) {
      expect(root.attributes[attribute]).toBe(String(root.children.reduce((sum, suite) => sum + Number(suite.attributes[attribute]), 0)))
    }
  })
  test(`checkstyle of ${what} has the published shape`, () => {
    const root = parseXml(tamed(checkstyle, given))
    expect(root).toMatchObject({ name: 'checkstyle', attributes: { version: '4.3' } })
    expect(deviations(root, CHECKSTYLE)).toEqual([])
    for (const error of root.children.flatMap((child) => child.children)) {
      expect(['error', 'warning', 'info']).toContain(error.attributes.severity)
      expect(error.attributes.source).toMatch(/^finsocial\./u)
      expect(Number(error.attributes.line)).toBeGreaterThan(0)
    }
  })
}

test('the shapes refuse what does not fit', () => {
  expect(deviations(parseXml('<testsuite name="x"><failure/></testsuite>'), JUNIT)).toEqual([
    'testsuite lacks tests',
    'testsuite lacks failures',
    'testsuite lacks errors',
    'failure in testsuite',
  ])
  expect(() => parseXml('<a>\u0007</a>')).toThrow()
})

const suiteFor = (root: Node, name: string) => root.children.find((suite) => suite.attributes.name === name)

test('junit has a passing case for a clean draft, and errors for what was not checked', () => {
  const root = parseXml(tamed(junit, failed))
  expect(suiteFor(root, 'drafts/clean.md')?.children).toMatchObject([{ name: 'testcase', children: [] }])
  expect(suiteFor(root, 'drafts/broken.md')?.children[0]?.children).toMatchObject([{ name: 'error', attributes: { type: 'not-checked' } }])
  expect(suiteFor(root, 'this run')?.attributes.errors).toBe('1')
})

const FAILING: readonly (readonly [string, 'error' | 'warn' | 'info' | undefined, readonly string[]])[] = [
  ['errors fail', undefined, ['failure', 'system-out', 'system-out', 'system-out', 'skipped']],
  ['warnings fail when they fail the run', 'warn', ['failure', 'failure', 'failure', 'system-out', 'skipped']],
  ['reminders fail when they fail the run', 'info', ['failure', 'failure', 'failure', 'failure', 'skipped']],
]
for (const [name, failSeverity, expected] of FAILING) {
  test(`junit: ${name}`, () => {
    const suite = suiteFor(parseXml(tamed(junit, busy, failSeverity ? { failSeverity } : {})), 'drafts/q3.md')
    expect(suite?.children.map((one) => one.children[0]?.name)).toEqual(expected)
  })
}

test('junit tells who waived what until when', () => {
  const skipped = suiteFor(parseXml(tamed(junit, busy)), 'drafts/q3.md')?.children.at(-1)?.children[0]
  expect(skipped?.attributes.message).toBe(
    'waived · Product name of an insurance policy, not a return promise. · by j.doe@example.com · COMP-12 · until 2027-01-31',
  )
})

test('checkstyle gives place, level and rule', () => {
  const [error] = parseXml(tamed(checkstyle, report([file({ findings: [finding({ severity: 'warn' })] })]))).children[0]?.children ?? []
  expect(error?.attributes).toEqual({
    line: '6',
    column: '3',
    severity: 'warning',
    message: 'promises a result: “guaranteed return”',
    source: 'finsocial.claim/guaranteed-outcome',
  })
})

test('hostile copy stays text', () => {
  const messages = parseXml(tamed(checkstyle, hostile)).children.flatMap((child) => child.children.map((error) => error.attributes.message))
  expect(messages).toContainEqual(expect.stringContaining('<script>alert(1)</script> & "double" \'single\' `tick` ]]> -->'))
  expect(messages.join('')).toContain('ผู้ลงทุน 👩‍👩‍👧')
  expect(HOSTILE).toContain('\0')
  expect(tamed(junit, hostile)).not.toMatch(/<script|\ufffe/u)
})
