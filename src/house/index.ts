export { type CompiledHouseRule, compileHouseRule, type HouseRuleInUse } from './compile.js'
export { testHouseRule } from './examples.js'
export type { ByLanguage, HouseProblem, HouseRule, HouseWorld } from './house-rule.js'
