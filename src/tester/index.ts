/** Runs a rule's own examples and refuses what would make them worthless. Needs no test runner. */
import { type DraftInput, parseDraft } from '../document/index.js'
import { Engine } from '../engine/index.js'
import type { Draft } from '../rule/draft.js'
import type { FileReport, Finding } from '../rule/finding.js'
import type { Rule } from '../rule/rule.js'
import type { Language } from '../rule/vocabulary.js'
import { type Case, parseCases } from './cases.js'
import { unmark } from './marks.js'

export { type Case, parseCases } from './cases.js'
export { type Unmarked, unmark } from './marks.js'

/** The day on which examples are linted, unless they say when they are published. */
export const EXAMPLE_DAY = '2026-11-22'

export interface RuleCase extends Case {
  readonly language: Language
  /** Examples must mark their spans; a bad case without marks needs at least one finding. */
  readonly source: 'example' | 'case'
}

/** All examples and cases of a rule. `casesOf` hands over the text of `cases.<language>.md`, where there is one. */
export function casesOf(rule: Rule, casesFile: (language: Language) => string | undefined = () => undefined): readonly RuleCase[] {
  return rule.languages.flatMap((language) => {
    const examples = rule.examples[language]
    const own = (['bad', 'good'] as const).flatMap((kind) =>
      (examples?.[kind] ?? []).map(
        (draft, index): RuleCase => ({ kind, name: `${kind} example ${index + 1}`, draft, line: 0, language, source: 'example' }),
      ),
    )
    const more = parseCases(casesFile(language) ?? '').map((each): RuleCase => ({ ...each, language, source: 'case' }))
    return [...own, ...more]
  })
}

/** What is wrong with one case; empty when it holds. */
export function runCase(rule: Rule, example: RuleCase): readonly string[] {
  let unmarked: ReturnType<typeof unmark>
  try {
    unmarked = unmark(example.draft)
  } catch (error) {
    return [(error as Error).message]
  }
  const { text, spans } = unmarked
  if (example.kind === 'good' && spans.length) return ['a good case marks nothing']
  if (example.kind === 'bad' && example.source === 'example' && !spans.length)
    return ['a bad example marks the span that must be found with [[ ]]']
  const { findings, problems } = lintWith(rule, text, example.language)
  const said = [...problems]
  if (example.kind === 'bad' && !spans.length) {
    if (!findings.length) said.push('nothing was found')
  } else {
    const want = spans.map(({ start, end }) => quote(text, start, end))
    const have = findings.map(({ span: { start, end } }) => quote(text, start, end))
    for (const span of want) if (!have.includes(span)) said.push(`not found: ${span}`)
    for (const span of have) if (!want.includes(span)) said.push(`found, but not marked: ${span}`)
  }
  for (const finding of findings) said.push(...faultsOf(rule, finding, text, spans.length ? findings.length : undefined, example.language))
  return said
}

/** Problems of the rule as a whole: cases that repeat, messages that no case reaches. */
export function runRule(rule: Rule, cases: readonly RuleCase[]): readonly string[] {
  const said: string[] = []
  const seen = new Set<string>()
  const reached = new Set<string>()
  for (const each of cases) {
    if (seen.has(each.draft)) said.push(`two identical cases: ${each.draft.slice(0, 60)}`)
    seen.add(each.draft)
    if (each.kind === 'good') continue
    for (const finding of lintWith(rule, unmark(each.draft).text, each.language).findings) reached.add(finding.messageId)
  }
  for (const id of Object.keys(rule.messages)) if (!reached.has(id)) said.push(`no case reaches the message “${id}”`)
  return said
}

function quote(text: string, start: number, end: number): string {
  return `${start}-${end} “${text.slice(start, end)}”`
}

/** Lints with one rule, in the jurisdictions that it cites unless the draft names its own. */
export function lintWith(
  rule: Rule,
  text: string,
  language: Language,
): { readonly findings: readonly Finding[]; readonly problems: readonly string[]; readonly report: FileReport } {
  const jurisdictions = rule.jurisdictions === 'all' ? undefined : rule.jurisdictions
  const input: DraftInput = {
    file: 'example.md',
    text,
    today: EXAMPLE_DAY,
    defaults: { language, ...(jurisdictions ? { jurisdictions } : {}) },
    ...(/^language:/m.test(text) ? {} : { forced: { language } }),
    // gates only speak of drafts that are ready; an example that names a status is taken at its word
    ready: rule.gate === true && !/^status:/m.test(text),
  }
  const draft = parseDraft(input)
  freeze(draft.tree)
  const problems: string[] = []
  const { report, failures } = new Engine({ rules: [rule] }).lint(draft)
  for (const failure of failures) problems.push(`${failure.message}\n${failure.stack ?? ''}`)
  const findings = report.findings.filter((finding) => finding.rule === rule.id)
  return { findings, problems, report }
}

function faultsOf(rule: Rule, finding: Finding, text: string, count: number | undefined, language: Language): readonly string[] {
  const said: string[] = []
  if (/\{\w+\}/.test(finding.message)) said.push(`a placeholder is not filled: ${finding.message}`)
  if (rule.sensitive) {
    const value = text.slice(finding.span.start, finding.span.end)
    const shown = JSON.stringify({ ...finding, suggestions: [] })
    if (value.length > 3 && shown.includes(value)) said.push('the finding shows the data that it should hide')
  }
  for (const suggestion of finding.suggestions) {
    if (count === undefined) break
    const mended = text.slice(0, suggestion.span.start) + suggestion.text + text.slice(suggestion.span.end)
    const left = lintWith(rule, mended, language).findings
    if (left.length >= count) said.push(`the suggestion “${suggestion.text}” still triggers the rule`)
  }
  return said
}

function freeze(node: Draft['tree'] | object): void {
  Object.freeze(node)
  for (const value of Object.values(node)) if (value && typeof value === 'object' && !Object.isFrozen(value)) freeze(value)
}
