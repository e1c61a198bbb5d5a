import { type Failure, type Finding, type ListedWaiver, lengthOf, type Report, type Suggestion, type Waiver } from '../rule/index.js'
import { type Entry, entriesOf, sentenceOf, shown } from './entry.js'
import type { ReportOptions } from './format.js'
import { tally } from './tally.js'

/** ESLint's result for one file, with more fields. */
export type EslintResult = ReturnType<typeof resultOf>

/** ESLint's results for all files, clean files too. */
export function resultsOf(report: Report, options: ReportOptions): readonly EslintResult[] {
  const entries = entriesOf(report)
  if (!report.waivers) return entries.map((entry) => resultOf(entry, options))
  const known = new Set(entries.map(({ file }) => file))
  // An accepted finding is told with its draft; one whose draft was not looked at, with the list that it stands in.
  const waivers = new Map<string, readonly ListedWaiver[]>()
  for (const waiver of report.waivers) {
    const home = waiver.draft !== undefined && known.has(waiver.draft) ? waiver.draft : waiver.file
    waivers.set(home, [...(waivers.get(home) ?? []), waiver])
  }
  const others = [...waivers.keys()].filter((file) => !known.has(file))
  return [...entries, ...others.map((file): Entry => ({ file, findings: [], waived: [], failures: [] }))].map((entry) =>
    resultOf(entry, options, waivers.get(entry.file) ?? []),
  )
}

function resultOf(entry: Entry, options: ReportOptions, waivers?: readonly ListedWaiver[]) {
  const counts = tally(entry.findings)
  const source = options.includeSource ? options.sources?.get(entry.file) : undefined
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
    ...(waivers ? { waivers: waivers.map(waiverOf) } : {}),
    ...(source === undefined ? {} : { source }),
  }
}

export function waiverOf({ file, rule, match, place, state, findings, draft, ...waiver }: ListedWaiver) {
  return {
    filePath: file,
    ruleId: rule,
    ...(match === undefined ? {} : { match }),
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    ...suppressionOf(waiver),
    state,
    findings,
    ...(draft === undefined ? {} : { draft }),
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
