/** The library: lint one draft that is already text. For files and configuration see `finsocial/node`. */
import { builtinRules } from '../rules/index.js'
import { type DraftInput, parseDraft } from './document/index.js'
import { Engine, type EngineOptions, type LintedDraft } from './engine/index.js'

export type { DraftInput } from './document/index.js'
export { parseDraft } from './document/index.js'
export { Engine, type EngineOptions, type LintedDraft } from './engine/index.js'
export type * from './rule/index.js'
export { builtinRules }

/** Lints one draft with the built-in rules, or with those given. */
export function lintDraft(input: DraftInput, options: Partial<EngineOptions> = {}): LintedDraft {
  return new Engine({ rules: builtinRules, ...options }).lint(parseDraft(input))
}
