import { type Entry, entriesOf, failuresOfRun, sentenceOf, shown } from './entry.js'
import type { Format, ReportOptions } from './format.js'
import { plain, withoutCommands } from './plain.js'

/** One finding a line as editors and `grep` read it: `path:line:column: message [level/rule]`. */
export const compact: Format = (report, options) => {
  const lines = [
    ...entriesOf(report).flatMap((entry) => linesOf(entry, options)),
    ...failuresOfRun(report).map((failure) => `finsocial: ${plain(sentenceOf(failure))} [failure]`),
  ]
  return withoutCommands(lines.map((line) => `${line}\n`).join(''))
}

function linesOf({ file, failures, findings }: Entry, options: ReportOptions): readonly string[] {
  const path = plain(file)
  return [
    ...failures.map((failure) => `${path}:1:1: ${plain(sentenceOf(failure))} [failure]`),
    ...shown(findings, options).map(
      ({ place, message, severity, rule }) => `${path}:${place.line}:${place.column}: ${plain(message)} [${severity}/${plain(rule)}]`,
    ),
  ]
}
