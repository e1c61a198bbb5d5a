import { LineIndex } from '../document/text.js'
import type { Draft, Hit } from '../rule/draft.js'
import type { Failure, FileReport, Finding } from '../rule/finding.js'
import type { Details, Rule } from '../rule/rule.js'
import { Matcher } from './matcher.js'
import { type RuleChoice, type SelectedRule, selectRules } from './select.js'
import { type Raw, STEPS } from './steps.js'
import { valuesOf, withoutValues, wordsWithout } from './values.js'
import { applyWaivers, type WaiverOptions } from './waivers.js'

export interface EngineOptions {
  readonly rules: readonly Rule[]
  /** Where rule pages live; an id is appended. */
  readonly docsBase?: string
  /** Stands around each rule's check: to time it, or to end it after a while by throwing. */
  readonly around?: (rule: Rule, draft: Draft, check: () => void) => void
}

/** Thrown around a check that took too long. Its message is said as it is. */
export class RuleTimeout extends Error {
  constructor(rule: string, milliseconds: number) {
    super(`draft/rule-timeout: rule ${rule} took longer than ${milliseconds} ms on this draft`)
    this.name = 'RuleTimeout'
  }
}

/** What applies to one draft. */
export interface LintOptions {
  readonly hasBom?: boolean
  /** What configuration says of a rule; undefined leaves it as it is. */
  readonly choiceOf?: (id: string) => RuleChoice | undefined
  readonly waivers?: Partial<WaiverOptions>
  /** Trial rules count like settled ones. */
  readonly preview?: boolean
}

export interface LintedDraft {
  readonly report: FileReport
  readonly failures: readonly Failure[]
  /** The ids of the rules that applied. */
  readonly rules: readonly string[]
}

const READING_FAILED = new Set(['unreadable'])

/** Runs rules over drafts. Made once per run: the matcher holds the phrases of all rules. */
export class Engine {
  readonly #options: EngineOptions
  readonly #matcher: Matcher

  constructor(options: EngineOptions) {
    this.#options = options
    this.#matcher = new Matcher(options.rules)
  }

  lint(draft: Draft, { hasBom = false, choiceOf = () => undefined, waivers, preview = false }: LintOptions = {}): LintedDraft {
    const { rules, docsBase = '', around = direct } = this.#options
    const selected = selectRules(rules, draft, choiceOf)
    const hits = this.#matcher.find(draft)
    const failures: Failure[] = []
    const raw: Raw[] = []
    for (const chosen of selected) raw.push(...run(chosen, draft, { hits: hits.get(chosen.index) ?? [], failures, around }))
    const lines = new LineIndex(draft.text)
    const findings: readonly Finding[] = STEPS.reduce<readonly Raw[]>(
      (list, step) => step.run(list, { draft, lines, docsBase, preview }),
      raw,
    ).map(({ finding }) => finding as Finding)
    const verdict = applyWaivers(findings, draft, { knownRules: new Set(rules.map(({ id }) => id)), lines, ...waivers, docsBase })
    const values = valuesOf(draft.text, verdict.findings, verdict.waived)
    return {
      report: {
        file: draft.file,
        findings: withoutValues(verdict.findings, values),
        waived: withoutValues(verdict.waived, values),
        ...(verdict.waivers.length ? { waivers: verdict.waivers.map((waiver) => wordsWithout(waiver, values)) } : {}),
        hasBom,
        standing: {
          status: draft.status.value,
          ready: draft.ready,
          language: draft.language,
          jurisdictions: draft.jurisdictions,
          channels: draft.channels,
        },
        checked: !draft.problems.some(({ rule }) => READING_FAILED.has(rule)),
      },
      failures,
      rules: selected.map(({ rule }) => rule.id),
    }
  }
}

function direct(_rule: Rule, _draft: Draft, check: () => void): void {
  check()
}

interface Running {
  readonly hits: readonly Hit[]
  readonly failures: Failure[]
  readonly around: NonNullable<EngineOptions['around']>
}

/** A rule that throws names itself; its findings so far are kept, the other rules go on. */
function run(selected: SelectedRule, draft: Draft, { hits, failures, around }: Running): Raw[] {
  const raw: Raw[] = []
  const { rule } = selected
  if (rule.gate && !draft.ready) return raw
  const report = (messageId: string, details: Details) => {
    raw.push({ selected, messageId, details })
  }
  try {
    around(rule, draft, () => {
      // it may be called again
      raw.length = 0
      rule.check(draft, report, hits)
    })
  } catch (error) {
    failures.push({
      file: draft.file,
      rule: rule.id,
      message:
        error instanceof RuleTimeout
          ? error.message
          : `rule ${rule.id} failed on this draft: ${error instanceof Error ? error.name : 'unknown error'}`,
      ...(error instanceof Error && error.stack ? { stack: framesOf(error.stack) } : {}),
    })
  }
  return raw
}

/** The frames without the message, which may quote the draft. */
export function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
}
