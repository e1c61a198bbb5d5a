import { plain } from '../report/plain.js'
import type { Finding } from '../rule/index.js'

/** Findings below the name of their draft: place, message and rule, with what to do on the next line. */
export function findingLines(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ place, message, advice, rule }) =>
        `  ${place.line}:${place.column}  ${plain(message)}  ${rule}\n${advice ? `        ${plain(advice)}\n` : ''}`,
    )
    .join('')
}
