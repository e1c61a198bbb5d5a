import type { Finding, Place, Span, Suggestion } from '../rule/index.js'
import { type Entry, entriesOf, failuresOfRun, sentenceOf, shown } from './entry.js'
import type { Format, ReportOptions } from './format.js'
import { jsonText } from './json-text.js'
import { plain, webAddress } from './plain.js'

const SEVERITIES = { error: 'ERROR', warn: 'WARNING', info: 'INFO' } as const

/**
 * Reviewdog's diagnostic format. It counts columns in bytes, which only the source text tells: without `sources` a
 * diagnostic covers whole lines and carries no suggestions, because a wrong column would change the wrong words.
 */
export const rdjson: Format = (report, options) => {
  const diagnostics = [
    ...entriesOf(report).flatMap((entry) => diagnosticsOf(entry, options)),
    ...failuresOfRun(report).map((failure) => ({ message: plain(sentenceOf(failure)), location: { path: '.' }, severity: 'ERROR' })),
  ]
  return `${jsonText({ source: { name: 'finsocial', url: options.homepage }, diagnostics }, 2)}\n`
}

function diagnosticsOf(entry: Entry, options: ReportOptions) {
  const rangeOf = rangesIn(options.sources?.get(entry.file))
  return [
    ...entry.failures.map((failure) => ({ message: plain(sentenceOf(failure)), location: { path: entry.file }, severity: 'ERROR' })),
    ...shown(entry.findings, options).map((finding) => {
      const suggestions = rangeOf ? suggestionsOf(finding).map(({ span, text }) => ({ range: rangeOf(span), text })) : []
      return {
        message: plain(finding.message),
        location: { path: entry.file, range: rangeOf ? rangeOf(finding.span) : linesOf(finding.place) },
        severity: SEVERITIES[finding.severity],
        code: codeOf(finding),
        ...(suggestions.length > 0 ? { suggestions } : {}),
      }
    }),
  ]
}

function suggestionsOf({ fix, suggestions }: Finding): readonly Suggestion[] {
  return fix ? [fix, ...suggestions] : suggestions
}

function codeOf({ rule, docs }: Finding) {
  const url = webAddress(docs)
  return { value: rule, ...(url ? { url } : {}) }
}

function linesOf({ line, endLine }: Place) {
  return { start: { line }, end: { line: endLine } }
}

/** Turns spans of a text into lines and byte columns. */
function rangesIn(source: string | undefined) {
  if (source === undefined) return undefined
  const starts = [0, ...Array.from(source.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)]
  const positionOf = (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: Buffer.byteLength(source.slice(starts[line], offset)) + 1 }
  }
  return ({ start, end }: Span) => ({ start: positionOf(start), end: positionOf(end) })
}
