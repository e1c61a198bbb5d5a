import { type Entry, entriesOf, failuresOfRun, sentenceOf, shown } from './entry.js'
import type { Format, ReportOptions } from './format.js'
import { element, xmlDocument } from './xml.js'

const SEVERITIES = { error: 'error', warn: 'warning', info: 'info' } as const

/** Checkstyle's XML, which many servers read; clean drafts are listed too. */
export const checkstyle: Format = (report, options) => {
  const files = entriesOf(report).map((entry) => element('file', { name: entry.file }, errorsOf(entry, options)))
  const run = failuresOfRun(report).map((failure) => failureOf(sentenceOf(failure)))
  const all = run.length > 0 ? [...files, element('file', { name: '.' }, run)] : files
  return xmlDocument(element('checkstyle', { version: '4.3' }, all))
}

function errorsOf(entry: Entry, options: ReportOptions): readonly string[] {
  return [
    ...entry.failures.map((failure) => failureOf(sentenceOf(failure))),
    ...shown(entry.findings, options).map(({ place, severity, message, rule }) =>
      element('error', {
        line: place.line,
        column: place.column,
        severity: SEVERITIES[severity],
        message,
        source: `finsocial.${rule}`,
      }),
    ),
  ]
}

function failureOf(message: string): string {
  return element('error', { line: 1, column: 1, severity: 'error', message, source: 'finsocial.not-checked' })
}
