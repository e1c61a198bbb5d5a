import { type Command, InvalidArgumentError, Option } from 'commander'
import { nearest } from '../../document/nearest.js'
import { CHANNELS, JURISDICTIONS, LANGUAGES, type Rule } from '../../rule/index.js'
import { type Console, write } from '../console.js'
import { UsageError } from '../errors.js'
import { DOCS_BASE } from '../version.js'

interface RulesFlags {
  readonly jurisdiction?: string
  readonly language?: string
  readonly channel?: string
  readonly tag?: string
  readonly enabledFor?: string
  readonly newSince?: string
  readonly format: 'table' | 'json' | 'md'
}

/** `finsocial rules`: what there is, the rules of the house included. */
export function addRules(program: Command, host: Console, finish: (code: number) => void): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('--jurisdiction <name>', 'only rules that cite its law').choices(JURISDICTIONS))
    .addOption(new Option('--language <tag>', 'only rules that read it').choices(LANGUAGES))
    .addOption(new Option('--channel <name>', 'only rules that look at posts there').choices(CHANNELS))
    .option('--tag <name>', 'only rules with this category, hazard or tag')
    .option('--enabled-for <file>', 'only rules that apply to this draft')
    .addOption(new Option('--new-since <version>', 'only rules that came after this release').argParser(version))
    .addOption(new Option('--format <name>', 'how to print').choices(['table', 'json', 'md']).default('table'))
    .action(async (flags: RulesFlags) => {
      const { knownRules, rulesFor } = await import('../known-rules.js')
      const all = flags.enabledFor === undefined ? (await knownRules(undefined, host)).rules : await rulesFor(flags.enabledFor, host)
      if (flags.tag && !all.some((rule) => hasTag(rule, flags.tag!)))
        throw new UsageError(`no rule has the tag “${flags.tag.replace(/[\p{Cc}\p{Cf}]/gu, '?')}”`, nearTag(flags.tag, all))
      await write(host.stdout, PRINT[flags.format](all.filter((rule) => isWanted(rule, flags))))
      finish(0)
    })
}

function isWanted(rule: Rule, { jurisdiction, language, channel, tag, newSince }: RulesFlags): boolean {
  if (jurisdiction && rule.jurisdictions !== 'all' && !rule.jurisdictions.some((name) => name === jurisdiction)) return false
  if (language && !rule.languages.some((name) => name === language)) return false
  // a rule that names no channel looks at all of them
  const channels = (rule.tags ?? []).filter((name) => CHANNELS.some((known) => known === name))
  if (channel && channels.length && !channels.includes(channel)) return false
  if (newSince && rule.since !== 'house' && compareVersions(rule.since, newSince) <= 0) return false
  return !tag || hasTag(rule, tag)
}

const tagsOf = (rule: Rule): readonly string[] => [rule.category, ...[rule.hazard].flat(), ...(rule.tags ?? [])]

const hasTag = (rule: Rule, tag: string): boolean => tagsOf(rule).includes(tag)

function nearTag(tag: string, rules: readonly Rule[]): string {
  const near = nearest(tag, [...new Set(rules.flatMap(tagsOf))])
  return near ? `did you mean ${near}?` : 'finsocial rules --format json shows categories and hazards'
}

function version(value: string): string {
  if (!/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(value)) throw new InvalidArgumentError('It takes a release such as 0.1.0.')
  return value
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number))
  for (const index of [0, 1, 2]) if (left![index] !== right![index]) return left![index]! - right![index]!
  return 0
}

const severityText = ({ severity }: Rule) =>
  typeof severity === 'string'
    ? severity
    : Object.entries(severity)
        .map(([jurisdiction, level]) => `${jurisdiction}:${level}`)
        .join(' ')

const jurisdictionText = ({ jurisdictions }: Rule) => (jurisdictions === 'all' ? 'all' : jurisdictions.join(' '))

const PRINT: Readonly<Record<'table' | 'json' | 'md', (rules: readonly Rule[]) => string>> = {
  json: (rules) => `${JSON.stringify(rules.map(describe), null, 2)}\n`,
  md: (rules) =>
    `| rule | finds | severity | law of | languages |\n| --- | --- | --- | --- | --- |\n${rules
      .map(
        (rule) =>
          `| [${rule.id}](${DOCS_BASE}${rule.id}.md) | ${rule.summary} | ${severityText(rule)} | ${jurisdictionText(rule)} | ${rule.languages.join(' ')} |\n`,
      )
      .join('')}`,
  table: (rules) => {
    const rows = rules.map((rule) => [rule.id, severityText(rule), jurisdictionText(rule), rule.languages.join(' '), rule.summary])
    const widths = [0, 1, 2, 3].map((column) => Math.min(44, Math.max(0, ...rows.map((row) => row[column]!.length))))
    return `${rows.map((row) => row.map((cell, column) => (column < 4 ? cell.padEnd(widths[column]!) : cell)).join('  ')).join('\n')}\n${rules.length} rules\n`
  },
}

/** One rule as `--format json` prints it. */
function describe(rule: Rule): object {
  return {
    id: rule.id,
    category: rule.category,
    hazard: rule.hazard,
    severity: rule.severity,
    maturity: rule.maturity,
    confidence: rule.confidence,
    covers: rule.covers ?? [],
    jurisdictions: rule.jurisdictions,
    languages: rule.languages,
    summary: rule.summary,
    since: rule.since,
    sensitive: rule.sensitive ?? false,
    ...(rule.effective ? { effective: rule.effective } : {}),
    docs: `${DOCS_BASE}${rule.id}.md`,
  }
}
