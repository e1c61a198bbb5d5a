import type { Finding, Report } from '../rule/index.js'

/** A draft's text for the formats that show it, every sensitive span masked one unit for one. */
export function masked(text: string, findings: readonly Finding[]): string {
  let out = text
  for (const { sensitive, span } of findings) {
    if (sensitive) out = out.slice(0, span.start) + out.slice(span.start, span.end).replace(/[^\r\n]/g, '*') + out.slice(span.end)
  }
  return out
}

/** Tells in messages what the engine left out of them or masked: for the eyes of whoever sits at the terminal. */
export function revealed(report: Report, texts: ReadonlyMap<string, string>): Report {
  const reveal = (file: string) => (finding: Finding) => {
    const text = texts.get(file)
    if (!finding.sensitive || text === undefined) return finding
    const value = text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ')
    const told = finding.message.replace(/\[redacted[^\]]{0,80}\]/, () => value)
    return { ...finding, message: told === finding.message ? `${told}: “${value}”` : told }
  }
  return { ...report, files: report.files.map((file) => ({ ...file, findings: file.findings.map(reveal(file.file)) })) }
}
