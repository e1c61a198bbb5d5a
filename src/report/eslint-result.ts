import { type Failure, type Finding, lengthOf, type Report, type Suggestion, type Waiver } from '../rule/index.js'
import { type Entry, entriesOf, sentenceOf, shown } from './entry.js'
import type { ReportOptions } from './format.js'
import { tally } from './tally.js'

/** ESLint's result for one file, with more fields. */
export type EslintResult = ReturnType<typeof resultOf>

/** ESLint's results for all files, clean files too. */
export function resultsOf(report: Report, options: ReportOptions): readonly EslintResult[] {
  return entriesOf(report).map((entry) => resultOf(entry, options))
}

function resultOf(entry: Entry, options: ReportOptions) {
  const counts = tally(entry.findings)
  return {
    filePath: entry.file,
    messages: [...entry.failures.map(fatalMessageOf), ...shown(entry.findings, options).map(messageOf)],
    suppressedMessages: entry.waived.map((finding) => ({ ...messageOf(finding), suppressions: suppressionsOf(finding) })),
    errorCount: counts.error + entry.failures.length,
    fatalErrorCount: entry.failures.length,
    warningCount: counts.warn,
    infoCount: counts.info,
    fixableErrorCount: counts.fixableErrors,
    fixableWarningCount: counts.fixableWarnings,
    ...(entry.report?.hasBom ? { hasBom: true } : {}),
    ...(entry.report && !entry.report.checked ? { checked: false } : {}),
    ...(entry.report?.standing ? { standing: entry.report.standing } : {}),
  }
}

export function messageOf(finding: Finding) {
  return {
    ruleId: finding.rule,
    // ESLint knows no information level; `level` tells it from a warning.
    severity: finding.severity === 'error' ? 2 : 1,
    level: finding.severity,
    message: finding.message,
    messageId: finding.messageId,
    data: finding.data,
    line: finding.place.line,
    column: finding.place.column,
    endLine: finding.place.endLine,
    endColumn: finding.place.endColumn,
    offset: finding.span.start,
    endOffset: finding.span.end,
    scope: finding.scope,
    path: finding.path,
    jurisdictions: finding.jurisdictions,
    ...(finding.channel ? { channel: finding.channel } : {}),
    language: finding.language,
    citations: finding.citations.map(({ body, ref, url }) => ({ authority: body, ref, url })),
    fingerprint: finding.fingerprint,
    docsUrl: finding.docs,
    why: finding.why,
    advice: finding.advice,
    ...(finding.lowered === undefined ? {} : { lowered: finding.lowered }),
    ...(finding.fix ? { fix: editOf(finding.fix) } : {}),
    suggestions: finding.suggestions.map(suggestionOf),
  }
}

/** A crash or an unreadable draft, as ESLint writes a parsing error. */
export function fatalMessageOf(failure: Failure) {
  return {
    ruleId: failure.rule ?? null,
    fatal: true,
    severity: 2,
    level: 'error',
    message: sentenceOf(failure),
    line: 1,
    column: 1,
  }
}

export function suppressionsOf(finding: Finding) {
  return finding.waiver ? [suppressionOf(finding.waiver)] : []
}

function suppressionOf({ kind, reason, by, ticket, until }: Waiver) {
  return { kind, justification: reason, ...(by ? { by } : {}), ...(ticket ? { ticket } : {}), ...(until ? { until } : {}) }
}

function suggestionOf(suggestion: Suggestion) {
  return { desc: suggestion.description, fix: editOf(suggestion), length: lengthOf(suggestion.text) }
}

function editOf({ span, text }: Suggestion) {
  return { range: [span.start, span.end], text }
}
