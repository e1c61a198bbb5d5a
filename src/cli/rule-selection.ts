import type { OptionLayer } from '../config/resolve.js'
import { nearest } from '../document/nearest.js'
import {
  CHANNELS,
  type Channel,
  type FrontMatter,
  JURISDICTIONS,
  type Jurisdiction,
  LANGUAGES,
  type Language,
  type Rule,
} from '../rule/index.js'
import type { LintFlags } from './commands/lint.js'
import { UsageError } from './errors.js'
import { quotedName } from './names.js'
import { parseRuleOptions } from './rule-option.js'

/** What the command line sets above every configuration. The rules that it names are checked by `requireKnown`. */
export async function optionLayer(flags: LintFlags): Promise<OptionLayer> {
  const frontMatter: FrontMatter = {
    ...(flags.jurisdiction ? { jurisdictions: oneOf<Jurisdiction>(flags.jurisdiction, JURISDICTIONS, '--jurisdiction') } : {}),
    ...(flags.channel ? { channels: oneOf<Channel>(flags.channel, CHANNELS, '--channel') } : {}),
    ...(flags.language ? { language: oneOf<Language>([flags.language.toLowerCase().split(/[-_]/)[0]!], LANGUAGES, '--language')[0]! } : {}),
  }
  return {
    rules: await parseRuleOptions(flags.rule),
    frontMatter,
    linterOptions: {
      ...(flags.ready ? { ready: true } : {}),
      ...(flags.preview ? { preview: true } : {}),
      ...(flags.failSeverity ? { failSeverity: flags.failSeverity } : {}),
      ...(flags.reportUnusedDisableDirectivesSeverity
        ? { reportUnusedDisableDirectives: flags.reportUnusedDisableDirectivesSeverity }
        : {}),
    },
  }
}

export function oneOf<T extends string>(values: readonly string[], allowed: readonly T[], flag: string): readonly T[] {
  return values.map((value) => {
    const found = allowed.find((each) => each === value.toLowerCase())
    if (found) return found
    const near = nearest(value, allowed)
    throw new UsageError(`${flag}: ${quotedName(value)} is not known`, near ? `did you mean ${near}?` : `one of ${allowed.join(', ')}`)
  })
}

/** Every rule that the command line names must exist; house rules are known once the configurations are read. */
export function requireKnown({ named, rules }: { named: ReadonlyMap<string, string>; rules: readonly Rule[] }): void {
  for (const [pattern, flag] of named) {
    if (rules.some((rule) => matches(pattern, rule))) continue
    const near = nearest(
      pattern,
      rules.map(({ id }) => id),
    )
    throw new UsageError(`${flag}: there is no rule ${quotedName(pattern)}`, near ? `did you mean ${near}?` : 'see finsocial rules')
  }
}

/** The rules that options name, with the option. */
export function namedRules(flags: LintFlags, layer: OptionLayer): ReadonlyMap<string, string> {
  return new Map([
    ...Object.keys(layer.rules ?? {}).map((pattern) => [pattern, '--rule'] as const),
    ...flags.only.map((pattern) => [pattern, '--only'] as const),
    ...flags.skip.map((pattern) => [pattern, '--skip'] as const),
    ...flags.suppressRule.map((pattern) => [pattern, '--suppress-rule'] as const),
  ])
}

/** An id, `category/*`, `*`, or `tag:name`. */
export function matches(pattern: string, rule: Rule): boolean {
  if (pattern === '*' || pattern === rule.id) return true
  if (pattern.startsWith('tag:')) {
    const tag = pattern.slice(4)
    const hazards = typeof rule.hazard === 'string' ? [rule.hazard] : rule.hazard
    return rule.tags?.includes(tag) || hazards.some((hazard) => hazard === tag) || (tag === 'pii' && rule.sensitive === true)
  }
  return pattern.endsWith('/*') && rule.id.startsWith(pattern.slice(0, -1))
}

export type Selection = Pick<LintFlags, 'only' | 'skip'>

/** `--only` and `--skip`; the latter wins. */
export function selection({ only, skip }: Selection): ((rule: Rule) => boolean) | undefined {
  if (!only.length && !skip.length) return undefined
  return (rule) => (!only.length || only.some((pattern) => matches(pattern, rule))) && !skip.some((pattern) => matches(pattern, rule))
}
