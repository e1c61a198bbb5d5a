import type { ChannelSettings } from '../rule/draft.js'
import type { FrontMatter } from '../rule/front-matter.js'
import type { Channel, Severity } from '../rule/vocabulary.js'

/** `on` is the rule's own severity, by jurisdiction. */
export type RuleSwitch = Severity | 'on' | 'off'
export const RULE_SWITCHES: readonly [RuleSwitch, ...RuleSwitch[]] = ['off', 'info', 'warn', 'error', 'on']

export type RuleEntry = RuleSwitch | readonly [RuleSwitch] | readonly [RuleSwitch, unknown]
/** Keys are rule ids, `category/*` or `*`. */
export type RuleEntries = Readonly<Record<string, RuleEntry>>

/** A configuration as it is written, after validation: lists are lists, however they were written. */
export interface Config {
  readonly $schema?: string
  /** Nothing above this folder is read. The search stops at the first configuration anyway: this says so to the reader. */
  readonly root?: boolean
  /** Presets (`finsocial:us`) and files, applied left to right below this configuration. */
  readonly extends?: readonly string[]
  readonly rulesDir?: readonly string[]
  readonly plugins?: readonly string[]
  /** Which files of a folder are drafts; by default those with a Markdown extension. */
  readonly files?: readonly string[]
  readonly ignores?: readonly string[]
  readonly defaults?: FrontMatter
  readonly settings?: Settings
  readonly rules?: RuleEntries
  readonly linterOptions?: LinterOptions
  readonly overrides?: readonly Override[]
}

/** Rules and front-matter defaults for the drafts that `files` matches. */
export interface Override extends FrontMatter {
  readonly files: readonly string[]
  readonly ignores?: readonly string[]
  readonly rules?: RuleEntries
}

export interface Settings {
  /** Files with a firm's own disclosure wording. */
  readonly disclosures?: readonly string[]
  /** How long an approval stands, and in which roles somebody may give one. */
  readonly approval?: { readonly maxAgeDays?: number; readonly roles?: readonly string[] }
  /** What differs from the built-in facts of a channel: its limits and where it cuts a post. */
  readonly channels?: { readonly [C in Channel]?: ChannelSettings }
  /** The longest draft that is read, in bytes. */
  readonly maxBytes?: number
}

export const REASON_FIELDS = ['by', 'ticket', 'until'] as const
export type ReasonField = (typeof REASON_FIELDS)[number]

/** What a waiver must say for itself. */
export interface ReasonDemand {
  readonly minLength?: number
  readonly fields?: readonly ReasonField[]
}

export interface LinterOptions {
  /** `true` is `error`, `false` is `off`. */
  readonly reportUnusedDisableDirectives?: Severity | 'off' | boolean
  readonly requireReason?: ReasonDemand | 'off' | boolean
  /** Rules that no directive and no front matter can waive; `true` is all of them. */
  readonly noInlineConfig?: boolean | readonly string[]
  /** Judge every draft as if it were ready to publish (`--ready`). */
  readonly ready?: boolean
  /** Let trial rules fail the run (`--preview`). */
  readonly preview?: boolean
  /** The lowest severity that fails the run (`--fail-severity`). */
  readonly failSeverity?: Severity
}

/** The options with every default filled in and every short form spelled out. */
export interface ResolvedLinterOptions {
  readonly reportUnusedDisableDirectives: Severity | 'off'
  readonly requireReason: Required<ReasonDemand> | 'off'
  readonly noInlineConfig: readonly string[]
  readonly ready: boolean
  readonly preview: boolean
  readonly failSeverity: Severity
}

/** The longest draft that can be asked for, whatever the settings say. */
export const HARD_MAX_BYTES = 4 * 1024 * 1024
