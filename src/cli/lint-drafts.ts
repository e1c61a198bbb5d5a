import type { ResolvedConfig } from '../config/resolve.js'
import { settingOf } from '../config/resolve.js'
import { decode, LIMITS, parseDraft } from '../document/index.js'
import { applyFixes, type FixChoice, type RuleChoice } from '../engine/index.js'
import type { Draft, Failure, FileReport, Finding, Report, Rule } from '../rule/index.js'
import type { DraftFile } from './files.js'
import { quotedName } from './names.js'
import type { Applied, RuleSet } from './project.js'
import { readDraft } from './read-draft.js'
import { DOCS_BASE } from './version.js'

/** A draft to lint: a file, or bytes that came another way under a name. */
export interface Source extends DraftFile {
  readonly bytes?: Uint8Array
}

/** A draft that fixes changed. */
export interface FixedDraft {
  readonly source: Source
  readonly before: string
  readonly after: string
  readonly hasBom: boolean
  /** What was found before and what is left, for masking. */
  readonly found: readonly Finding[]
}

/** Findings of an earlier run over the same bytes, rules and configuration. */
export interface KnownReports {
  get(key: string, name: string): LintedSource | undefined
  set(key: string, name: string, linted: LintedSource): void
  /** Without bytes: the key that can be told without reading the draft, if there is one. */
  keyOf(source: Source, bytes: Uint8Array | undefined, applied: Applied): string | undefined
}

/** What linting one draft came to: plain JSON. */
export interface LintedSource {
  readonly report: FileReport
  readonly failures: readonly Failure[]
  /** What had to be assumed about it, in words. */
  readonly assumed?: string
}

export interface LintRun {
  readonly today: string
  readonly appliedTo: (path: string) => Promise<Applied>
  /** `--no-inline-config` makes it false. */
  readonly inlineConfig?: boolean
  /** `--only` and `--skip`. */
  readonly isSelected?: (rule: Rule) => boolean
  /** Fix what can be fixed; the report is of the fixed text. */
  readonly fix?: FixChoice
  readonly onFixed?: (fixed: FixedDraft) => void
  /** Called with each draft that was parsed, before its text is let go. A draft whose report is known is not. */
  readonly onDraft?: (draft: Draft, report: FileReport, rules: readonly string[]) => void
  /** Called with the text of each draft that could be read. */
  readonly onText?: (name: string, text: string, report: FileReport) => void
  readonly known?: KnownReports
  /** Asked before each draft, with how many are done; true ends the run. */
  readonly stopped?: (done: number) => boolean | Promise<boolean>
  /** Asked after each draft: `--fail-fast`. */
  readonly isEnough?: (linted: LintedSource) => boolean
}

/** Each pass may uncover the next fix; a draft that never settles is left as the last pass made it. */
const MOST_PASSES = 10

/** Lints drafts one after the other. What cannot be read is a failure; the others are linted all the same. */
export async function lintDrafts(sources: readonly Source[], run: LintRun): Promise<Report> {
  const files: FileReport[] = []
  const failures: Failure[] = []
  const assumed = new Map<string, number>()
  const notices: string[] = []
  let complete = true
  for (const [index, source] of sources.entries()) {
    if (await run.stopped?.(index)) {
      complete = false
      break
    }
    const linted = await lintSource(source, run, notices)
    if (linted.assumed) assumed.set(linted.assumed, (assumed.get(linted.assumed) ?? 0) + 1)
    failures.push(...linted.failures)
    if (linted.report) files.push(linted.report)
    if (linted.report && run.isEnough?.({ ...linted, report: linted.report }) && index + 1 < sources.length) {
      complete = false
      break
    }
  }
  const said = [...assumed].map(
    ([what, count]) => `${count} ${count === 1 ? 'draft names' : 'drafts name'} no jurisdiction: assumed ${what}`,
  )
  return { files, failures, notices: [...said, ...notices], asOf: run.today, complete }
}

type Outcome = Omit<LintedSource, 'report'> & { readonly report?: FileReport }

async function lintSource(source: Source, run: LintRun, notices: string[]): Promise<Outcome> {
  const applied = await run.appliedTo(source.path)
  const { name } = source
  const known = run.fix ? undefined : run.known
  const early = run.onText ? undefined : known?.keyOf(source, undefined, applied)
  const unchanged = early === undefined ? undefined : known?.get(early, name)
  if (unchanged) return unchanged
  const read = source.bytes ? ({ ok: true, bytes: source.bytes } as const) : readDraft(source.path)
  if (!read.ok) {
    if (read.reason === 'too-large')
      return { report: unread(name, `the draft ${read.message}; it was not checked`, applied.ruleSet), failures: [] }
    return { failures: [{ file: name, message: `${name}: ${read.message}` }] }
  }
  const decoded = decode(read.bytes)
  if (!decoded.ok) {
    return {
      report: unread(name, `the file ${decoded.problem} (byte ${decoded.byte}); it was not checked`, applied.ruleSet),
      failures: [{ file: name, message: `${name}: ${decoded.problem} (byte ${decoded.byte})` }],
    }
  }
  const { text, hasBom } = decoded
  const key = known?.keyOf(source, read.bytes, applied)
  const earlier = key === undefined ? undefined : known?.get(key, name)
  if (earlier) {
    run.onText?.(name, text, earlier.report)
    return earlier
  }
  let last = lintText(source, text, hasBom, applied, run)
  if (run.fix) last = fixed(last, { source, text, hasBom, applied, run, notices })
  const { draft, linted, rules } = last
  run.onText?.(name, draft.text, linted.report)
  run.onDraft?.(draft, linted.report, rules)
  if (key !== undefined) known?.set(key, name, linted)
  return linted
}

interface Linted {
  readonly draft: Draft
  readonly linted: LintedSource
  readonly rules: readonly string[]
}

function lintText(source: Source, text: string, hasBom: boolean, { config, ruleSet }: Applied, run: LintRun): Linted {
  const { linterOptions, settings } = config
  const { language, jurisdictions, channels } = config.forced
  const draft = parseDraft({
    file: source.name,
    text,
    today: run.today,
    defaults: config.defaults,
    forced: { ...(language ? { language } : {}), ...(jurisdictions ? { jurisdictions } : {}), ...(channels ? { channels } : {}) },
    ...(config.overridden.language ? { expectedLanguage: config.overridden.language } : {}),
    ...(settings.channels ? { channelSettings: settings.channels } : {}),
    ready: linterOptions.ready,
    maxLength: settings.maxBytes ?? LIMITS.length,
  })
  const { report, failures, rules } = ruleSet.engine.lint(draft, {
    hasBom,
    preview: linterOptions.preview,
    choiceOf: choices(config, ruleSet.rules, run.isSelected),
    waivers: {
      enabled: run.inlineConfig !== false,
      unused: linterOptions.reportUnusedDisableDirectives,
      ...(run.isSelected ? { isAsked: (id) => ruleSet.rules.some((rule) => rule.id === id && run.isSelected!(rule)) } : {}),
      forbidden: linterOptions.noInlineConfig,
      reason: linterOptions.requireReason === 'off' ? false : linterOptions.requireReason,
    },
  })
  const nothing = rules.length
    ? []
    : [{ file: source.name, message: `${source.name}: no rule applies to this draft, so nothing was checked` }]
  const assumed = draft.sources.jurisdictions === 'inferred' && `${draft.jurisdictions.join(' and ')} from the language (${draft.language})`
  return { draft, rules, linted: { report, failures: [...nothing, ...failures], ...(assumed ? { assumed } : {}) } }
}

interface Fixing {
  readonly source: Source
  readonly text: string
  readonly hasBom: boolean
  readonly applied: Applied
  readonly run: LintRun
  readonly notices: string[]
}

/** Fixes and lints again until nothing is left to fix. */
function fixed(first: Linted, { source, text, hasBom, applied, run, notices }: Fixing): Linted {
  let last = first
  const found = [...first.linted.report.findings, ...first.linted.report.waived]
  for (let pass = 0; pass < MOST_PASSES && last.linted.report.checked; pass++) {
    const next = applyFixes(last.draft.text, last.linted.report.findings, run.fix!)
    if (!next.applied.length || next.text === last.draft.text) break
    last = lintText(source, next.text, hasBom, applied, run)
    found.push(...last.linted.report.findings)
  }
  if (last === first) return last
  const { approval } = first.draft.frontMatter
  if (approval?.digest && last.draft.digest !== first.draft.digest)
    notices.push(`${quotedName(source.name)}: the fixes change the copy, so its approval no longer stands`)
  run.onFixed?.({ source, before: text, after: last.draft.text, hasBom, found })
  return last
}

function choices(
  config: ResolvedConfig,
  rules: readonly Rule[],
  isSelected: LintRun['isSelected'],
): (id: string) => RuleChoice | undefined {
  const skipped = new Set<string>(isSelected ? rules.filter((rule) => !isSelected(rule)).map(({ id }) => id) : [])
  return (id) => {
    if (skipped.has(id)) return { severity: 'off' }
    const { severity, options } = settingOf(config, id)
    return { ...(severity === 'on' ? {} : { severity }), ...(options === undefined ? {} : { options }) }
  }
}

/** The report of a draft whose text was never seen. */
function unread(file: string, message: string, { rules }: RuleSet): FileReport {
  const rule = rules.find(({ id }) => id === 'draft/unreadable')
  const finding: Finding = {
    rule: 'draft/unreadable',
    messageId: 'found',
    message,
    why: rule?.why ?? '',
    advice: rule?.advice ?? '',
    severity: 'error',
    data: {},
    span: { start: 0, end: 0 },
    place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    scope: 'document',
    path: '',
    jurisdictions: [],
    language: 'en',
    citations: [],
    suggestions: [],
    sensitive: false,
    waivable: false,
    fingerprint: `v1:unreadable:${file}`,
    docs: `${DOCS_BASE}draft/unreadable.md`,
  }
  return { file, findings: [finding], waived: [], hasBom: false, checked: false }
}
