import type { Report, Rule, Severity } from '../rule/index.js'

/** A report as text, ending in a line feed; empty when there is nothing to say. */
export type Format = (report: Report, options: ReportOptions) => string

export interface ReportOptions {
  readonly color: boolean
  /** Columns of the terminal; without it nothing is wrapped. */
  readonly width?: number
  /** Whether the terminal understands OSC 8 links. */
  readonly hyperlinks: boolean
  /** The enabled rules, whether or not they found anything. */
  readonly rules: readonly Rule[]
  /** Print errors only; everything still counts. */
  readonly quiet: boolean
  /** List waived findings where a format otherwise only counts them. */
  readonly showSuppressed: boolean
  /** Print the text of `sources` in JSON. */
  readonly includeSource?: boolean
  /** Printed in metadata as it is: hand in `.` to keep the output free of this machine's paths. */
  readonly cwd: string
  readonly version: string
  readonly homepage: string
  readonly exitCode: number
  /** The lowest severity that fails this run: `warn` too once there are more warnings than allowed. `error` when absent. */
  readonly failSeverity?: Severity
  /** The address of a rule's page. */
  readonly docs?: (rule: string) => string
  /** Adds a table of findings per rule to stylish. */
  readonly statistics?: boolean
  /** Measured times, for the metadata; they differ from run to run, so only on request. */
  readonly stats?: Readonly<Record<string, number>>
  /** The resolved configurations, for the metadata. */
  readonly configs?: readonly unknown[]
  /**
   * The drafts' text by `FileReport.file`, without byte order mark, sensitive spans masked one unit for one unit so that
   * offsets still hold. `html` shows the copy with it; `rdjson` needs it to count columns in bytes.
   */
  readonly sources?: ReadonlyMap<string, string>
}
