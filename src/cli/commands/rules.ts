import { type Command, Option } from 'commander'
import type { Rule } from '../../rule/index.js'
import { type Console, write } from '../console.js'
import { DOCS_BASE } from '../version.js'

/** `finsocial rules`: what there is. */
export function addRules(program: Command, host: Console, finish: (code: number) => void): void {
  program
    .command('rules')
    .description('list the rules')
    .option('--jurisdiction <name>', 'only rules that cite its law')
    .option('--language <tag>', 'only rules that read it')
    .option('--tag <name>', 'only rules with this category, hazard or tag')
    .addOption(new Option('--format <name>', 'how to print').choices(['table', 'json', 'md']).default('table'))
    .action(async (flags: { jurisdiction?: string; language?: string; tag?: string; format: 'table' | 'json' | 'md' }) => {
      const { builtinRules } = await import('../../index.js')
      const rules = builtinRules.filter(
        (rule) =>
          (!flags.jurisdiction || rule.jurisdictions === 'all' || rule.jurisdictions.some((name) => name === flags.jurisdiction)) &&
          (!flags.language || rule.languages.some((name) => name === flags.language)) &&
          (!flags.tag ||
            rule.category === flags.tag ||
            [rule.hazard].flat().some((hazard) => hazard === flags.tag) ||
            rule.tags?.includes(flags.tag)),
      )
      await write(host.stdout, PRINT[flags.format](rules))
      finish(0)
    })
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
