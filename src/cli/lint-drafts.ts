import type { ResolvedConfig } from '../config/resolve.js'
import { settingOf } from '../config/resolve.js'
import { decode, LIMITS, parseDraft } from '../document/index.js'
import { Engine, type RuleChoice } from '../engine/index.js'
import type { Draft, Failure, FileReport, Finding, Report, Rule } from '../rule/index.js'
import type { DraftFile } from './files.js'
import { readDraft } from './read-draft.js'

/** A draft to lint: a file, or bytes that came another way under a name. */
export interface Source extends DraftFile {
  readonly bytes?: Uint8Array
}

export interface LintRun {
  readonly rules: readonly Rule[]
  readonly today: string
  readonly docsBase: string
  readonly configOf: (path: string) => Promise<ResolvedConfig>
  /** `--no-inline-config` makes it false. */
  readonly inlineConfig?: boolean
  /** `--only` and `--skip`. */
  readonly isSelected?: (rule: Rule) => boolean
  /** Called with each draft that was read, before its text is let go. */
  readonly onDraft?: (draft: Draft, report: FileReport) => void
  readonly stopped?: () => boolean
}

/** Lints drafts one after the other. What cannot be read is a failure; the others are linted all the same. */
export async function lintDrafts(sources: readonly Source[], run: LintRun): Promise<Report> {
  const engine = new Engine({ rules: run.rules, docsBase: run.docsBase })
  const files: FileReport[] = []
  const failures: Failure[] = []
  const assumed = new Map<string, number>()
  let complete = true
  for (const source of sources) {
    if (run.stopped?.()) {
      complete = false
      break
    }
    const config = await run.configOf(source.path)
    const { linterOptions, settings } = config
    const maxLength = settings.maxBytes ?? LIMITS.length
    const read = source.bytes ? ({ ok: true, bytes: source.bytes } as const) : readDraft(source.path)
    if (!read.ok) {
      if (read.reason === 'too-large') files.push(unread(source.name, `the draft ${read.message}; it was not checked`, run))
      else failures.push({ file: source.name, message: `${source.name}: ${read.message}` })
      continue
    }
    const decoded = decode(read.bytes)
    if (!decoded.ok) {
      const problem = `the file ${decoded.problem} (byte ${decoded.byte}); it was not checked`
      files.push(unread(source.name, problem, run))
      failures.push({ file: source.name, message: `${source.name}: ${decoded.problem} (byte ${decoded.byte})` })
      continue
    }
    const { language, jurisdictions, channels } = config.forced
    const draft = parseDraft({
      file: source.name,
      text: decoded.text,
      today: run.today,
      defaults: config.defaults,
      forced: { ...(language ? { language } : {}), ...(jurisdictions ? { jurisdictions } : {}), ...(channels ? { channels } : {}) },
      ...(config.overridden.language ? { expectedLanguage: config.overridden.language } : {}),
      ready: linterOptions.ready,
      maxLength,
    })
    const linted = engine.lint(draft, {
      hasBom: decoded.hasBom,
      choiceOf: choices(config, run),
      waivers: {
        enabled: run.inlineConfig !== false,
        unused: linterOptions.reportUnusedDisableDirectives,
        forbidden: linterOptions.noInlineConfig,
        reason: linterOptions.requireReason === 'off' ? false : linterOptions.requireReason,
      },
    })
    if (draft.sources.jurisdictions === 'inferred') {
      const key = `${draft.jurisdictions.join(' and ')} from the language (${draft.language})`
      assumed.set(key, (assumed.get(key) ?? 0) + 1)
    }
    if (linted.ruleCount === 0)
      failures.push({ file: source.name, message: `${source.name}: no rule applies to this draft, so nothing was checked` })
    files.push(linted.report)
    failures.push(...linted.failures)
    run.onDraft?.(draft, linted.report)
  }
  const notices = [...assumed].map(
    ([what, count]) => `${count} ${count === 1 ? 'draft names' : 'drafts name'} no jurisdiction: assumed ${what}`,
  )
  return { files, failures, notices, asOf: run.today, complete }
}

function choices(config: ResolvedConfig, { isSelected, rules }: LintRun): (id: string) => RuleChoice | undefined {
  const skipped = new Set<string>(isSelected ? rules.filter((rule) => !isSelected(rule)).map(({ id }) => id) : [])
  return (id) => {
    if (skipped.has(id)) return { severity: 'off' }
    const { severity, options } = settingOf(config, id)
    return { ...(severity === 'on' ? {} : { severity }), ...(options === undefined ? {} : { options }) }
  }
}

/** The report of a draft whose text was never seen. */
function unread(file: string, message: string, { docsBase, rules }: LintRun): FileReport {
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
    docs: `${docsBase}draft/unreadable.md`,
  }
  return { file, findings: [finding], waived: [], hasBom: false, checked: false }
}
