import { type Command, Option } from 'commander'
import { nearest } from '../../document/nearest.js'
import { type Console, write } from '../console.js'
import { UsageError } from '../errors.js'

/** `finsocial explain <rule>`: the page of a rule, from the rule itself. */
export function addExplain(program: Command, host: Console, finish: (code: number) => void): void {
  program
    .command('explain')
    .description('explain a rule: why, law, examples, what to write instead')
    .argument('<rule>', 'its id, such as claim/guaranteed-outcome')
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'md', 'json']).default('text'))
    .action(async (id: string, { format }: { format: 'text' | 'md' | 'json' }) => {
      const { knownRules } = await import('../known-rules.js')
      const { rules } = await knownRules(id, host)
      const rule = rules.find((each) => each.id === id)
      if (!rule) {
        const ids = rules.map((each) => each.id)
        const near = nearest(id, ids) ?? ids.find((each) => each.endsWith(`/${id}`))
        throw new UsageError(
          `there is no rule “${id.replace(/[\p{Cc}\p{Cf}]/gu, '?')}”`,
          near ? `did you mean ${near}?` : 'see finsocial rules',
        )
      }
      const { ruleJson, ruleMarkdown, ruleText } = await import('../../report/rule-page.js')
      const print = { text: ruleText, md: ruleMarkdown, json: ruleJson }[format]
      await write(host.stdout, print(rule))
      finish(0)
    })
}
