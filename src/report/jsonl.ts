import { type Entry, entriesOf, failuresOfRun, shown } from './entry.js'
import { fatalMessageOf, messageOf, suppressionsOf, waiverOf } from './eslint-result.js'
import type { Format, ReportOptions } from './format.js'
import { jsonText } from './json-text.js'

/** One finding a line, for streams and `grep`; nothing for clean drafts. Waivers that were asked for come last. */
export const jsonl: Format = (report, options) =>
  [
    ...entriesOf(report).flatMap((entry) => linesOf(entry, options)),
    ...failuresOfRun(report).map((failure) => fatalMessageOf(failure)),
    ...(report.waivers ?? []).map((waiver) => ({ type: 'waiver', ...waiverOf(waiver) })),
  ]
    .map((line) => `${jsonText(line)}\n`)
    .join('')

function linesOf({ file, failures, findings, waived }: Entry, options: ReportOptions): readonly object[] {
  const silenced = options.showSuppressed ? waived : []
  return [
    ...failures.map(fatalMessageOf),
    ...shown(findings, options).map(messageOf),
    ...silenced.map((finding) => ({ ...messageOf(finding), suppressions: suppressionsOf(finding) })),
  ].map((line) => ({ filePath: file, ...line }))
}
