export { Engine, type EngineOptions, type LintedDraft, type LintOptions } from './lint.js'
export type { RuleChoice, RuleSetting } from './select.js'
export type { WaiverOptions } from './waivers.js'
