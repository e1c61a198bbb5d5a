import type { ResolvedConfig } from '../config/resolve.js'
import { settingOf } from '../config/resolve.js'
import { decode, LIMITS, parseDraft } from '../document/index.js'
import { applyFixes, type FixChoice, framesOf, type RuleChoice, valuesOf, withoutFixesOfValues } from '../engine/index.js'
import type { Draft, Failure, FileReport, Finding, Report, Rule } from '../rule/index.js'
import { Overtime, within } from './deadline.js'
import { type DraftFile, quotedName } from './names.js'
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
}

/** Tells by what findings are known again. Without bytes: the key that needs no reading of the draft, if there is one. */
export type KeyOf = (source: Source, bytes: Uint8Array | undefined, applied: Applied) => string | undefined

/** What linting one draft came to: plain JSON. */
export interface LintedSource {
  readonly report: FileReport
  readonly failures: readonly Failure[]
  /** What had to be assumed about it, in words. */
  readonly assumed?: string
}

/** The same with what else was asked for: plain data, which may come from another thread. */
export interface Outcome extends Omit<LintedSource, 'report'> {
  /** Absent when the draft could not be read. */
  readonly report?: FileReport
  readonly notices?: readonly string[]
  readonly fixed?: Omit<FixedDraft, 'source'>
  /** As it is after fixes. */
  readonly text?: string
  /** By what the findings are known again. */
  readonly key?: string
}

/** What the outcome of linting a draft depends on. */
export interface LintTerms {
  readonly today: string
  readonly appliedTo: (path: string) => Promise<Applied>
  /** `--no-inline-config` makes it false. */
  readonly inlineConfig?: boolean
  /** `--only` and `--skip`. */
  readonly isSelected?: (rule: Rule) => boolean
  /** Fix what can be fixed; the report is of the fixed text. */
  readonly fix?: FixChoice
  /** Hand over the text as well. */
  readonly withText?: boolean
  readonly keyOf?: KeyOf
  /** Milliseconds after which a draft is given up. */
  readonly patience?: number
  /** Called with each draft that was parsed, before its text is let go. A draft whose report is known is not. */
  readonly onDraft?: (draft: Draft, report: FileReport, rules: readonly string[]) => void
}

export interface LintRun extends LintTerms {
  readonly onFixed?: (fixed: FixedDraft) => void
  /** Called with the text of each draft that could be read; needs `withText`. */
  readonly onText?: (name: string, text: string, report: FileReport) => void
  /** Needs `keyOf`. */
  readonly known?: KnownReports
  /** Asked before each draft, with how many are done; true ends the run. */
  readonly stopped?: (done: number) => boolean | Promise<boolean>
  /** Asked after each draft: `--fail-fast`. */
  readonly isEnough?: (linted: LintedSource) => boolean
  /** Others that lint some of these drafts meanwhile; undefined when that does not pay. */
  readonly crewFor?: (sources: readonly Source[], onOutcome: (at: number, outcome: Outcome) => void) => Crew | undefined
}

/** Threads that lint the same list of drafts. */
export interface Crew {
  /** The place of a draft that nobody has taken yet, for this thread; undefined when there is none. */
  claim(): number | undefined
  /** Waits a moment for outcomes. False when no more will come. */
  wait(): Promise<boolean>
  end(): void
}

/** Each pass may uncover the next fix; a draft that never settles is left as the last pass made it. */
const MOST_PASSES = 10
/**
 * Everything that is known to take long is counted before it is done; this is the net below, for what nobody thought of.
 * It costs a thread, so drafts that are too short to take long do without.
 */
const PATIENCE = 4_500
const WATCHED_FROM = 4_000

/**
 * Lints drafts. What cannot be read is a failure; the others are linted all the same. Whoever lints them and in whatever
 * order they are done, the report is the one of linting them one after the other.
 */
export async function lintDrafts(sources: readonly Source[], run: LintRun): Promise<Report> {
  const outcomes = new Outcomes(sources, run)
  let isStopped = false
  const goesOn = async () => {
    if (!isStopped) isStopped = outcomes.isEnough || (await run.stopped?.(outcomes.count)) === true
    return !isStopped
  }
  for (const [index, source] of run.known ? sources.entries() : []) {
    if (!(await goesOn())) break
    const known = await knownOutcome(source, run, run.known!)
    if (known) outcomes.add(index, known)
  }
  const left = isStopped ? [] : [...sources.keys()].filter((index) => !outcomes.has(index))
  const take = (at: number, outcome: Outcome) => outcomes.add(left[at]!, outcome)
  const lintHere = async (at: number) => take(at, await lintSource(sources[left[at]!]!, run))
  const crew =
    left.length && !run.onDraft
      ? run.crewFor?.(
          left.map((index) => sources[index]!),
          take,
        )
      : undefined
  try {
    if (crew) {
      while (await goesOn()) {
        const at = crew.claim()
        if (at === undefined) break
        await lintHere(at)
      }
      while (!outcomes.isWhole && (await goesOn())) if (!(await crew.wait())) break
    }
    // without a crew all of them; else what a thread had in hand when it broke
    for (const [at, index] of left.entries()) {
      if (outcomes.has(index)) continue
      if (!(await goesOn())) break
      await lintHere(at)
    }
  } finally {
    crew?.end()
  }
  return outcomes.report()
}

/** Takes outcomes in any order and hands them on in the order of the drafts. */
class Outcomes {
  readonly #sources: readonly Source[]
  readonly #run: LintRun
  /** Those that wait for one before them; null when it was handed on. */
  readonly #waiting = new Map<number, Outcome | null>()
  #next = 0
  #isEnough = false
  readonly #files: FileReport[] = []
  readonly #failures: Failure[] = []
  readonly #assumed = new Map<string, number>()
  readonly #notices: string[] = []

  constructor(sources: readonly Source[], run: LintRun) {
    this.#sources = sources
    this.#run = run
  }

  get count(): number {
    return this.#waiting.size
  }

  get isWhole(): boolean {
    return this.count === this.#sources.length
  }

  /** What comes after is not asked for any more. */
  get isEnough(): boolean {
    return this.#isEnough
  }

  has(index: number): boolean {
    return this.#waiting.has(index)
  }

  add(index: number, outcome: Outcome): void {
    if (this.has(index)) return
    this.#waiting.set(index, outcome)
    for (let next = this.#waiting.get(this.#next); next && !this.#isEnough; next = this.#waiting.get(this.#next)) this.#handOn(next)
  }

  /** Of all that is there: a run that was ended leaves gaps. */
  report(): Report {
    while (this.#next < this.#sources.length && !this.#isEnough) {
      const outcome = this.#waiting.get(this.#next)
      if (outcome) this.#handOn(outcome)
      else this.#next++
    }
    const complete = this.isWhole && this.#next === this.#sources.length
    const said = [...this.#assumed].map(
      ([what, count]) => `${count} ${count === 1 ? 'draft names' : 'drafts name'} no jurisdiction: assumed ${what}`,
    )
    return { files: this.#files, failures: this.#failures, notices: [...said, ...this.#notices], asOf: this.#run.today, complete }
  }

  #handOn({ report, failures, assumed, notices, fixed, text, key }: Outcome): void {
    const index = this.#next++
    this.#waiting.set(index, null)
    const source = this.#sources[index]!
    const { onText, onFixed, known, isEnough } = this.#run
    if (assumed) this.#assumed.set(assumed, (this.#assumed.get(assumed) ?? 0) + 1)
    if (notices) this.#notices.push(...notices)
    this.#failures.push(...failures)
    if (!report) return
    this.#files.push(report)
    if (text !== undefined) onText?.(source.name, text, report)
    if (fixed) onFixed?.({ source, ...fixed })
    const linted = { report, failures, ...(assumed ? { assumed } : {}) }
    if (key !== undefined) known?.set(key, source.name, linted)
    this.#isEnough = isEnough?.(linted) ?? false
  }
}

/** What an earlier run found, if nothing changed. */
async function knownOutcome(source: Source, run: LintRun, known: KnownReports): Promise<Outcome | undefined> {
  const applied = await run.appliedTo(source.path)
  const early = run.keyOf?.(source, undefined, applied)
  if (early !== undefined && !run.withText) return known.get(early, source.name)
  const read = source.bytes ? ({ ok: true, bytes: source.bytes } as const) : readDraft(source.path)
  if (!read.ok) return undefined
  const key = early ?? run.keyOf?.(source, read.bytes, applied)
  const linted = key === undefined ? undefined : known.get(key, source.name)
  if (!linted || !run.withText) return linted
  const decoded = decode(read.bytes)
  return decoded.ok ? { ...linted, text: decoded.text } : undefined
}

/** Lints one draft. */
export async function lintSource(source: Source, terms: LintTerms): Promise<Outcome> {
  const applied = await terms.appliedTo(source.path)
  const { name } = source
  // asked before the draft is read: what is written in between must not be taken for known
  const early = terms.keyOf?.(source, undefined, applied)
  const read = source.bytes ? ({ ok: true, bytes: source.bytes } as const) : readDraft(source.path)
  if (!read.ok) {
    if (read.reason === 'too-large')
      return { report: unread(name, `the draft ${read.message}; it was not checked`, applied.ruleSet), failures: [] }
    return { failures: [{ file: name, message: `${quotedName(name)}: ${read.message}` }] }
  }
  const decoded = decode(read.bytes)
  if (!decoded.ok) {
    return {
      report: unread(name, `the file ${decoded.problem} (byte ${decoded.byte}); it was not checked`, applied.ruleSet),
      failures: [{ file: name, message: `${quotedName(name)}: ${decoded.problem} (byte ${decoded.byte})` }],
    }
  }
  const { text, hasBom } = decoded
  const key = early ?? terms.keyOf?.(source, read.bytes, applied)
  let ended: Fixed
  try {
    const first = watched(text, terms, () => lintText(source, text, hasBom, applied, terms))
    ended = terms.fix ? fix(first, { source, text, hasBom, applied, terms }) : { last: first, notices: [] }
  } catch (error) {
    return gaveUp(name, error, applied.ruleSet)
  }
  const { last, notices, fixed } = ended
  const linted = unfixed(last)
  terms.onDraft?.(last.draft, linted.report, last.rules)
  return {
    ...linted,
    notices,
    ...(fixed ? { fixed } : {}),
    ...(terms.withText ? { text: last.draft.text } : {}),
    ...(key !== undefined ? { key } : {}),
  }
}

/** As it is reported: nothing will be fixed any more. */
function unfixed({ draft, linted }: Linted): LintedSource {
  const { findings, waived } = linted.report
  const values = valuesOf(draft.text, findings, waived)
  return values.length ? { ...linted, report: { ...linted.report, findings: withoutFixesOfValues(findings, values) } } : linted
}

function watched<T>(text: string, { patience = PATIENCE }: LintTerms, work: () => T): T {
  if (text.length < WATCHED_FROM && patience === PATIENCE) return work()
  const before = process.cpuUsage()
  try {
    return within(patience, work)
  } catch (error) {
    const { user, system } = process.cpuUsage(before)
    // the clock went on while this process stood still: on a machine that is busy with others it gets more time
    if (error instanceof Overtime && (user + system) / 1000 < patience * 0.7) return within(patience * 4, work)
    throw error
  }
}

/** A draft that took too long, or on which the program itself failed: the others are linted all the same. */
function gaveUp(name: string, error: unknown, ruleSet: RuleSet): Outcome {
  const why =
    error instanceof Overtime
      ? 'the draft takes too long'
      : `a bug: ${error instanceof Error ? error.name : 'unknown error'}; please report it`
  const stack = error instanceof Error && !(error instanceof Overtime) && error.stack ? { stack: framesOf(error.stack) } : {}
  return {
    report: unread(name, `${why}; the draft was not checked`, ruleSet),
    failures: [{ file: name, message: `${quotedName(name)}: ${why}`, ...stack }],
  }
}

interface Linted {
  readonly draft: Draft
  readonly linted: LintedSource
  readonly rules: readonly string[]
}

function lintText(source: Source, text: string, hasBom: boolean, { config, ruleSet }: Applied, terms: LintTerms): Linted {
  const { linterOptions, settings } = config
  const { language, jurisdictions, channels } = config.forced
  const draft = parseDraft({
    file: source.name,
    ...(source.unmasked === undefined ? {} : { unmaskedFile: source.unmasked }),
    text,
    today: terms.today,
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
    choiceOf: choices(config, ruleSet.rules, terms.isSelected),
    waivers: {
      enabled: terms.inlineConfig !== false,
      unused: linterOptions.reportUnusedDisableDirectives,
      ...(terms.isSelected ? { isAsked: (id) => ruleSet.rules.some((rule) => rule.id === id && terms.isSelected!(rule)) } : {}),
      forbidden: linterOptions.noInlineConfig,
      reason: linterOptions.requireReason === 'off' ? false : linterOptions.requireReason,
    },
  })
  const nothing = rules.length
    ? []
    : [{ file: source.name, message: `${quotedName(source.name)}: no rule applies to this draft, so nothing was checked` }]
  const assumed = draft.sources.jurisdictions === 'inferred' && `${draft.jurisdictions.join(' and ')} from the language (${draft.language})`
  return { draft, rules, linted: { report, failures: [...nothing, ...failures], ...(assumed ? { assumed } : {}) } }
}

interface Fixing {
  readonly source: Source
  readonly text: string
  readonly hasBom: boolean
  readonly applied: Applied
  readonly terms: LintTerms
}

interface Fixed {
  readonly last: Linted
  readonly notices: readonly string[]
  readonly fixed?: Omit<FixedDraft, 'source'>
}

/** Fixes and lints again until nothing is left to fix. */
function fix(first: Linted, { source, text, hasBom, applied, terms }: Fixing): Fixed {
  let last = first
  const found = [...first.linted.report.findings, ...first.linted.report.waived]
  for (let pass = 0; pass < MOST_PASSES && last.linted.report.checked; pass++) {
    const next = applyFixes(last.draft.text, last.linted.report.findings, terms.fix!)
    if (!next.applied.length || next.text === last.draft.text) break
    last = watched(next.text, terms, () => lintText(source, next.text, hasBom, applied, terms))
    found.push(...last.linted.report.findings)
  }
  if (last === first) return { last, notices: [] }
  const { approval } = first.draft.frontMatter
  const isStale = approval?.digest && last.draft.digest !== first.draft.digest
  const notices = isStale ? [`${quotedName(source.name)}: the fixes change the copy, so its approval no longer stands`] : []
  return { last, notices, fixed: { before: text, after: last.draft.text, hasBom, found } }
}

function choices(
  config: ResolvedConfig,
  rules: readonly Rule[],
  isSelected: LintTerms['isSelected'],
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
