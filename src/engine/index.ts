export { Engine, type EngineOptions, type LintedDraft } from './lint.js'
export type { RuleChoice, RuleSetting } from './select.js'
export type { WaiverOptions } from './waivers.js'
