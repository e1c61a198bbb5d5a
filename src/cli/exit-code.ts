import type { Report, Severity } from '../rule/index.js'

export interface Threshold {
  readonly failSeverity: Severity
  /** More warnings than this fail the run; -1: any number passes. */
  readonly maxWarnings: number
}

export type ExitCode = 0 | 1 | 2

/** 0 clean, 1 findings at or above the threshold, 2 the job could not be done. */
export function exitCodeOf(report: Pick<Report, 'files' | 'failures'>, { failSeverity, maxWarnings }: Threshold): ExitCode {
  if (report.failures.length) return 2
  const order: readonly Severity[] = ['info', 'warn', 'error']
  let warnings = 0
  let failing = 0
  for (const { findings } of report.files) {
    for (const { severity } of findings) {
      if (severity === 'warn') warnings++
      if (order.indexOf(severity) >= order.indexOf(failSeverity)) failing++
    }
  }
  return failing || (maxWarnings >= 0 && warnings > maxWarnings) ? 1 : 0
}
