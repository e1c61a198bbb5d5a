import type { Failure, Finding, Severity } from '../rule/index.js'
import { adviceOf } from './advice.js'
import { type Entry, entriesOf, failuresOfRun, sentenceOf, shown } from './entry.js'
import type { Format, ReportOptions } from './format.js'
import { lawOf } from './law.js'
import { element, xmlDocument } from './xml.js'

const ORDER = { info: 0, warn: 1, error: 2 } as const

/** JUnit's XML: a suite a draft, a case a finding. What does not fail the run passes here too, with a remark. */
export const junit: Format = (report, options) => {
  const run = failuresOfRun(report)
  const suites = [
    ...entriesOf(report).map((entry) => suiteOf(entry.file, casesOf(entry, options))),
    ...(run.length > 0
      ? [
          suiteOf(
            'this run',
            run.map((failure) => crashed(failure, 'this run')),
          ),
        ]
      : []),
  ]
  const sum = (of: (suite: Suite) => number) => suites.reduce((total, suite) => total + of(suite), 0)
  const totals = { tests: sum((suite) => suite.tests), failures: sum((suite) => suite.failures), errors: sum((suite) => suite.errors) }
  return xmlDocument(
    element(
      'testsuites',
      { name: 'finsocial', ...totals },
      suites.map((suite) => suite.xml),
    ),
  )
}

interface Suite {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly xml: string
}

interface Case {
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'crashed'
  readonly xml: string
}

function suiteOf(name: string, cases: readonly Case[]): Suite {
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length
  const [failures, errors, skipped] = [count('failed'), count('crashed'), count('skipped')]
  const attributes = { name, tests: cases.length, failures, errors, skipped }
  return {
    tests: cases.length,
    failures,
    errors,
    xml: element(
      'testsuite',
      attributes,
      cases.map((one) => one.xml),
    ),
  }
}

function casesOf(entry: Entry, options: ReportOptions): readonly Case[] {
  const cases = [
    ...entry.failures.map((failure) => crashed(failure, entry.file)),
    ...shown(entry.findings, options).map((finding) => reported(finding, entry.file, options.failSeverity ?? 'error')),
    ...entry.waived.map((finding) => skipped(finding, entry.file)),
  ]
  return cases.length > 0 ? cases : [{ outcome: 'passed', xml: element('testcase', { name: 'finsocial', classname: entry.file }) }]
}

function reported(finding: Finding, file: string, failSeverity: Severity): Case {
  const text = detailOf(finding)
  const failing = ORDER[finding.severity] >= ORDER[failSeverity]
  const outcome = failing
    ? element('failure', { type: finding.severity, message: finding.message }, text)
    : element('system-out', {}, `${finding.severity}: ${finding.message}. ${text}`)
  return { outcome: failing ? 'failed' : 'passed', xml: element('testcase', naming(finding, file), [outcome]) }
}

function skipped(finding: Finding, file: string): Case {
  const { reason = '', by, ticket, until } = finding.waiver ?? {}
  const message = ['waived', reason, by && `by ${by}`, ticket, until && `until ${until}`].filter((part) => part).join(' · ')
  return { outcome: 'skipped', xml: element('testcase', naming(finding, file), [element('skipped', { message })]) }
}

function crashed(failure: Failure, file: string): Case {
  const message = sentenceOf(failure)
  const error = element('error', { type: 'not-checked', message }, message)
  return { outcome: 'crashed', xml: element('testcase', { name: failure.rule ?? 'finsocial', classname: file }, [error]) }
}

function naming({ rule, place }: Finding, file: string) {
  return { name: `${rule} at ${place.line}:${place.column}`, classname: file }
}

function detailOf(finding: Finding): string {
  const law = lawOf(finding, true)
  return [finding.why, adviceOf(finding), law].filter((part) => part !== '').join(' · ')
}
