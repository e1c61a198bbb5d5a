import { RULE_SWITCHES, type RuleEntries, type RuleSwitch } from '../config/config.js'
import { problemText } from '../config/problem.js'
import { UsageError } from './errors.js'

const SHORT = /^\s{0,9}(\*|[a-z0-9-]{1,64}\/(?:\*|[a-z0-9-]{1,128}))\s{0,9}[:=]\s{0,9}([a-z]{2,9})\s{0,9}$/

/** Reads `--rule 'claim/urgency: warn'` and `--rule 'claim/urgency: [warn, {…}]'`; later ones win. */
export async function parseRuleOptions(texts: readonly string[]): Promise<RuleEntries> {
  const entries: Record<string, RuleEntries[string]> = {}
  for (const text of texts) {
    const [, rule, severity] = SHORT.exec(text) ?? []
    if (rule && isSwitch(severity)) entries[rule] = severity
    else Object.assign(entries, await parseLong(text))
  }
  return entries
}

/** Only what is not the short form loads the parser and the schema. */
async function parseLong(text: string): Promise<RuleEntries> {
  const { parseSource } = await import('../config/source-text.js')
  const { validateConfig } = await import('../config/schema.js')
  const parsed = await parseSource(text, 'yaml', '--rule')
  const checked = parsed.ok ? validateConfig({ rules: parsed.value.value }, { file: '--rule' }) : parsed
  const hint = 'write it as --rule "category/name: severity" or "category/name: [severity, {option: value}]"'
  if (!checked.ok) throw new UsageError(checked.problems.map((problem) => ({ message: problemText(problem), hint })))
  if (!Object.keys(checked.value.rules ?? {}).length) throw new UsageError('--rule: names no rule', hint)
  return checked.value.rules ?? {}
}

function isSwitch(word: string | undefined): word is RuleSwitch {
  return RULE_SWITCHES.some((known) => known === word)
}
