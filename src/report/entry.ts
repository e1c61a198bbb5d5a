import type { Failure, FileReport, Finding, Report } from '../rule/index.js'
import type { ReportOptions } from './format.js'

/** One draft in a report: what was found in it, and what kept it from being checked. */
export interface Entry {
  readonly file: string
  readonly findings: readonly Finding[]
  readonly waived: readonly Finding[]
  readonly failures: readonly Failure[]
  /** Absent for a draft that could not be read at all. */
  readonly report?: FileReport
}

/** Every draft of the report, clean ones and failed ones too, by path. */
export function entriesOf(report: Report): readonly Entry[] {
  const reports = new Map(report.files.map((file) => [file.file, file]))
  const failed = new Map<string, Failure[]>()
  for (const failure of report.failures) {
    if (failure.file !== undefined) failed.set(failure.file, [...(failed.get(failure.file) ?? []), failure])
  }
  return [...new Set([...reports.keys(), ...failed.keys()])].sort().map((file) => {
    const found = reports.get(file)
    return {
      file,
      findings: found?.findings ?? [],
      waived: found?.waived ?? [],
      failures: failed.get(file) ?? [],
      ...(found ? { report: found } : {}),
    }
  })
}

/** What failed without belonging to a draft. */
export function failuresOfRun(report: Report): readonly Failure[] {
  return report.failures.filter((failure) => failure.file === undefined)
}

/** `--quiet` leaves the errors. */
export function shown(findings: readonly Finding[], options: ReportOptions): readonly Finding[] {
  return options.quiet ? findings.filter((finding) => finding.severity === 'error') : findings
}

/** One sentence on a failure, for formats that have one line for it. */
export function sentenceOf({ rule, file, message }: Failure): string {
  if (rule !== undefined) return `rule ${rule} stopped: ${message}`
  if (file === undefined) return message
  // standard error has no place to name the file in but the message
  return `could not be checked: ${message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message}`
}
