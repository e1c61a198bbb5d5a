import { createHash } from 'node:crypto'
import type { Finding } from '../rule/index.js'
import { type Entry, entriesOf, failuresOfRun, sentenceOf, shown } from './entry.js'
import type { Format, ReportOptions } from './format.js'
import { jsonText } from './json-text.js'
import { plain } from './plain.js'

/** GitLab's Code Quality report: findings beside the lines of a merge request. */
export const gitlab: Format = (report, options) => {
  const unique = fingerprints()
  const violations = [
    ...entriesOf(report).flatMap((entry) => violationsOf(entry, options, unique)),
    ...failuresOfRun(report).map((failure) => failureAt('.', sentenceOf(failure), unique)),
  ]
  return `${jsonText(violations, 2)}\n`
}

type Fingerprints = (...parts: readonly string[]) => string

/**
 * GitLab drops a violation whose fingerprint it has seen. Ours is made of the sentence, so the same sentence in two
 * drafts, or twice in one, needs its draft and its ordinal beside it.
 */
function fingerprints(): Fingerprints {
  const seen = new Map<string, number>()
  return (...parts) => {
    const key = parts.map((part) => part.toWellFormed()).join('\0')
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return createHash('sha256').update(`${key}\0${ordinal}`).digest('hex').slice(0, 40)
  }
}

function violationsOf(entry: Entry, options: ReportOptions, unique: Fingerprints) {
  return [
    ...entry.failures.map((failure) => failureAt(entry.file, sentenceOf(failure), unique)),
    ...shown(entry.findings, options).map((finding) => ({
      description: plain(finding.message),
      check_name: finding.rule,
      fingerprint: unique(finding.rule, finding.fingerprint, entry.file),
      severity: severityOf(finding),
      location: { path: entry.file, lines: { begin: finding.place.line, end: finding.place.endLine } },
    })),
  ]
}

function severityOf({ severity, waivable }: Finding): string {
  if (severity === 'error') return waivable ? 'critical' : 'blocker'
  return severity === 'warn' ? 'minor' : 'info'
}

function failureAt(path: string, message: string, unique: Fingerprints) {
  return {
    description: plain(message),
    check_name: 'not-checked',
    fingerprint: unique('not-checked', message, path),
    severity: 'blocker',
    location: { path, lines: { begin: 1, end: 1 } },
  }
}
