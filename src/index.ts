/** The library: lint one draft that is already text. For files and configuration see `finsocial/node`. */
import { builtinRules } from '../rules/index.js'
import { type DraftInput, parseDraft } from './document/index.js'
import { Engine, type EngineOptions, type LintedDraft, type LintOptions } from './engine/index.js'
import { maskedName } from './redact/name.js'

export type { DraftInput } from './document/index.js'
export { parseDraft } from './document/index.js'
export { Engine, type EngineOptions, type LintedDraft, type LintOptions } from './engine/index.js'
export type * from './rule/index.js'
export { builtinRules }

let builtIn: Engine | undefined

/** Lints one draft with the built-in rules, or with those given. Personal data in the file's name is masked in the report. */
export function lintDraft(
  input: DraftInput,
  { rules, ...options }: LintOptions & { readonly rules?: EngineOptions['rules'] } = {},
): LintedDraft {
  if (!rules) builtIn ??= new Engine({ rules: builtinRules })
  const engine = rules ? new Engine({ rules }) : builtIn!
  const file = maskedName(input.file)
  return engine.lint(parseDraft(file === input.file ? input : { unmaskedFile: input.file, ...input, file }), options)
}
