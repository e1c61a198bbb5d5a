import type { FixChoice } from '../engine/index.js'
import { builtinRules } from '../index.js'
import type { Rule } from '../rule/index.js'
import { type CacheStrategy, draftKeys } from './cache.js'
import { type ConfigSearch, openConfigs } from './config-file.js'
import type { LintTerms } from './lint-drafts.js'
import { Project } from './project.js'
import { RuleClock } from './rule-clock.js'
import { type Selection, selection } from './rule-selection.js'

/** What the outcome of linting a draft depends on, as plain data: another thread can be handed it. */
export interface LintPlan {
  readonly search: ConfigSearch
  readonly today: string
  readonly inlineConfig: boolean
  readonly selection: Selection
  readonly fix?: FixChoice
  readonly withText: boolean
  /** Findings are kept, and known again by this. */
  readonly keys?: CacheStrategy
}

export interface OpenPlan {
  readonly project: Project
  readonly terms: LintTerms
  readonly clock: RuleClock
}

const builtIn = new Set<Rule>(builtinRules)

export function openPlan(plan: LintPlan, { isTimed = false }: { readonly isTimed?: boolean } = {}): OpenPlan {
  const { today, inlineConfig, fix, withText } = plan
  const clock = new RuleClock({ isLimited: (rule) => !builtIn.has(rule), isTimed })
  const project = new Project(openConfigs(plan.search), { cwd: plan.search.cwd, around: clock.around })
  const isSelected = selection(plan.selection)
  const terms: LintTerms = {
    today,
    inlineConfig,
    withText,
    appliedTo: (path) => project.for(path),
    ...(isSelected ? { isSelected } : {}),
    ...(fix ? { fix } : {}),
    ...(plan.keys ? { keyOf: draftKeys(plan.keys) } : {}),
  }
  return { project, terms, clock }
}
