import { isEffective } from '../rule/authority.js'
import type { Draft } from '../rule/draft.js'
import { type Rule, severityFor } from '../rule/rule.js'
import type { Jurisdiction, Severity } from '../rule/vocabulary.js'

export type RuleSetting = 'off' | Severity

/** What configuration says of a rule for one draft; absent: the rule's own severity. */
export interface RuleChoice {
  readonly severity?: RuleSetting
  readonly options?: unknown
}

export interface SelectedRule {
  readonly rule: Rule
  readonly index: number
  readonly severity: Severity
  readonly jurisdictions: readonly Jurisdiction[]
}

/** The rules that apply to a draft: switched on, in force on its day, citing one of its jurisdictions, in a language it has. */
export function selectRules(
  rules: readonly Rule[],
  draft: Draft,
  choiceOf: (id: string) => RuleChoice | undefined,
): readonly SelectedRule[] {
  const selected: SelectedRule[] = []
  rules.forEach((rule, index) => {
    const choice = choiceOf(rule.id)?.severity
    if (rule.maturity === 'retired' || choice === 'off' || !isEffective(rule.effective, draft.date)) return
    const jurisdictions =
      rule.jurisdictions === 'all'
        ? draft.jurisdictions
        : rule.jurisdictions.filter((jurisdiction) => draft.jurisdictions.includes(jurisdiction))
    if (!jurisdictions.length || !rule.languages.some((language) => draft.languages.includes(language))) return
    const own = severityFor(rule, jurisdictions)
    if (!own) return
    selected.push({ rule, index, jurisdictions, severity: choice ?? own })
  })
  return selected
}
