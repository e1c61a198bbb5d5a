/** The library: lint one draft that is already text. For files and configuration see `finsocial/node`. */
import { builtinRules } from '../rules/index.js'
import { type DraftInput, parseDraft } from './document/index.js'
import { Engine, type EngineOptions, type LintedDraft, type LintOptions } from './engine/index.js'

export type { DraftInput } from './document/index.js'
export { parseDraft } from './document/index.js'
export { Engine, type EngineOptions, type LintedDraft, type LintOptions } from './engine/index.js'
export type * from './rule/index.js'
export { builtinRules }

let builtIn: Engine | undefined

/** Lints one draft with the built-in rules, or with those given. */
export function lintDraft(
  input: DraftInput,
  { rules, ...options }: LintOptions & { readonly rules?: EngineOptions['rules'] } = {},
): LintedDraft {
  if (!rules) builtIn ??= new Engine({ rules: builtinRules })
  const engine = rules ? new Engine({ rules }) : builtIn!
  return engine.lint(parseDraft(input), options)
}
