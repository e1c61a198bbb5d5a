import type { Authority, Finding, Report } from '../rule/index.js'
import { plain } from './plain.js'

/** A provision as a compliance officer cites it. */
export function citationOf({ body, ref }: Authority): string {
  return plain(`${body} ${ref}`)
}

/** The first two provisions of a finding, by jurisdiction when the reader has to tell several apart. */
export function lawOf(finding: Finding, byJurisdiction: boolean): string {
  const { citations } = finding
  const cited = citations.slice(0, 2).map((citation) => {
    const text = citationOf(citation)
    return byJurisdiction ? `${citation.jurisdiction}: ${text}` : text
  })
  const more = citations.length - cited.length
  return cited.join('; ') + (more > 0 ? ` and ${more} more` : '')
}

/** Whether the report speaks of more than one jurisdiction. */
export function spansJurisdictions(report: Report): boolean {
  const active = new Set(
    report.files.flatMap((file) => [...(file.standing?.jurisdictions ?? []), ...file.findings.flatMap((finding) => finding.jurisdictions)]),
  )
  return active.size > 1
}
