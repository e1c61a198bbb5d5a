import type { Authority } from './authority.js'
import type { Scope, Span } from './draft.js'
import type { Channel, Jurisdiction, Language, Severity, Status } from './vocabulary.js'

/** Text offered in place of a span. A fix is a suggestion with one right answer that cannot change meaning. */
export interface Suggestion {
  readonly description: string
  readonly span: Span
  readonly text: string
}

/** 1-based, in UTF-16 units; `endColumn` is exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** How a finding was silenced. */
export interface Waiver {
  readonly kind: 'directive' | 'front-matter' | 'suppression'
  readonly reason: string
  readonly by?: string
  readonly ticket?: string
  readonly until?: string
}

/**
 * What became of a waiver: it silences something or nothing, it ended, it has a fault, or the run did not ask its rule.
 */
export type WaiverState =
  | 'used'
  | 'unused'
  | 'expired'
  | 'missing-reason'
  | 'forbidden'
  | 'unknown-rule'
  | 'unclosed'
  | 'misplaced'
  | 'unreadable'
  | 'not-asked'

/** A waiver where it stands, whether or not it silences anything. */
export interface StandingWaiver extends Waiver {
  readonly rule: string
  /** The matched text that it is limited to. */
  readonly match?: string
  readonly place: Place
  readonly state: WaiverState
  /** How many findings it fits. */
  readonly findings: number
}

/** A waiver of a run. */
export interface ListedWaiver extends StandingWaiver {
  /** The file that it stands in: a draft, or the list of suppressions. */
  readonly file: string
  /** The draft whose finding an entry of that list accepts, where the run looked at it. */
  readonly draft?: string
}

/** One problem in one draft: plain JSON, no source text beyond the excerpt in `message`. */
export interface Finding {
  readonly rule: string
  readonly messageId: string
  readonly message: string
  readonly why: string
  readonly advice: string
  readonly severity: Severity
  /** Why the severity is lower than the rule's own, when it is. */
  readonly lowered?: string
  readonly data: Readonly<Record<string, string | number>>
  readonly span: Span
  readonly place: Place
  readonly scope: Scope | 'document'
  readonly path: string
  readonly jurisdictions: readonly Jurisdiction[]
  readonly channel?: Channel
  readonly language: Language
  readonly citations: readonly Authority[]
  readonly suggestions: readonly Suggestion[]
  readonly fix?: Suggestion
  readonly sensitive: boolean
  readonly waivable: boolean
  readonly fingerprint: string
  readonly docs: string
  readonly waiver?: Waiver
}

/** Where a draft stands: what it says of itself, in the vocabulary's words and never in its own. */
export interface Standing {
  readonly status: Status
  /** Whether governance and retention were checked strictly. */
  readonly ready: boolean
  readonly language: Language
  readonly jurisdictions: readonly Jurisdiction[]
  readonly channels: readonly Channel[]
}

/** What was found in one draft. */
export interface FileReport {
  /** Relative to the working folder, forward slashes. */
  readonly file: string
  readonly findings: readonly Finding[]
  readonly waived: readonly Finding[]
  /** The waivers that stand in the draft, those with a fault too. */
  readonly waivers?: readonly StandingWaiver[]
  readonly hasBom: boolean
  /** Whether the copy was read to its end; a draft over a limit was not. */
  readonly checked: boolean
  /** Absent when the draft could not be read far enough to know. */
  readonly standing?: Standing
}

/** A rule that crashed, a draft that could not be read: the job was not done, exit 2. */
export interface Failure {
  readonly file?: string
  readonly rule?: string
  readonly message: string
  /** Only shown with `--debug`, redacted. */
  readonly stack?: string
}

export interface Report {
  readonly files: readonly FileReport[]
  readonly failures: readonly Failure[]
  /** One-line remarks for standard error: assumed jurisdictions, ignored operands. */
  readonly notices: readonly string[]
  /** Every waiver, by file and place, where the run was asked to list them. */
  readonly waivers?: readonly ListedWaiver[]
  /** The day whose law and waivers applied. */
  readonly asOf: string
  /** False when a signal or `--fail-fast` ended the run early. */
  readonly complete: boolean
}
