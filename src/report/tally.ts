import type { Finding, Report, Severity } from '../rule/index.js'

export interface Tally {
  readonly error: number
  readonly warn: number
  readonly info: number
  readonly fixableErrors: number
  readonly fixableWarnings: number
}

export function tally(findings: readonly Finding[]): Tally {
  const count = (severity: Severity, fixable = false) =>
    findings.filter((finding) => finding.severity === severity && (!fixable || finding.fix)).length
  return {
    error: count('error'),
    warn: count('warn'),
    info: count('info'),
    fixableErrors: count('error', true),
    fixableWarnings: count('warn', true),
  }
}

export function tallyAll(report: Report): Tally {
  return tally(report.files.flatMap((file) => file.findings))
}

/** Findings per rule, rules in alphabetical order. */
export function tallyByRule(report: Report): ReadonlyMap<string, Tally & { readonly waived: number }> {
  const findings = report.files.flatMap((file) => file.findings)
  const waived = report.files.flatMap((file) => file.waived)
  const rules = [...new Set([...findings, ...waived].map((finding) => finding.rule))].sort()
  const of = (rule: string) => (finding: Finding) => finding.rule === rule
  return new Map(rules.map((rule) => [rule, { ...tally(findings.filter(of(rule))), waived: waived.filter(of(rule)).length }]))
}

/** “1 draft”, “2 drafts”. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
