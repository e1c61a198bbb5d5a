import { resolve } from 'node:path'
import { testHouseRule } from '../house/index.js'
import { casesOf, runCase, runRule } from '../tester/index.js'
import { type Console, today, write } from './console.js'
import { UsageError } from './errors.js'
import { readHouseRules } from './house-rules.js'
import { projectHere } from './known-rules.js'
import { loadPlugin } from './plugins.js'

/** Runs the examples of rules: 0 when all hold, 1 when one does not. What cannot be read is thrown. */
export async function testRules(paths: readonly string[], host: Console): Promise<number> {
  const { cwd } = host
  const { config } = await projectHere(host).for(resolve(cwd, 'draft.md'))
  const { disclosures } = config.settings
  const folders = paths.length ? paths.map((path) => resolve(cwd, path)) : config.rulesDir
  const { files } = await readHouseRules(folders, { cwd, ...(disclosures ? { disclosures } : {}) })
  const day = today(undefined, host)
  const results = files.map(({ name, rule, source }) => ({
    name: `${rule.id} (${name})`,
    examples: source.examples.bad.length + source.examples.good.length,
    problems: testHouseRule(rule, source, day),
  }))
  for (const plugin of paths.length ? [] : config.plugins) {
    for (const rule of (await loadPlugin(plugin, cwd)).rules) {
      const cases = casesOf(rule)
      const problems = cases.flatMap((each) => runCase(rule, each).map((problem) => `${each.language}: ${each.name}: ${problem}`))
      results.push({ name: rule.id, examples: cases.length, problems: [...problems, ...runRule(rule, cases)] })
    }
  }
  if (!results.length) throw new UsageError('there is no rule to test', 'name rule files, or set rulesDir or plugins in the configuration')
  const failed = results.filter(({ problems }) => problems.length)
  const lines = results.flatMap(({ name, examples, problems }) =>
    problems.length ? [`✖ ${name}`, ...problems.map((problem) => `  ${problem}`)] : [`✔ ${name}: ${examples} examples`],
  )
  const count = `${results.length} ${results.length === 1 ? 'rule' : 'rules'}`
  await write(
    host.stdout,
    `${lines.join('\n')}\n\n${failed.length ? `${failed.length} of ${count} failed` : `${count} as the examples say`}\n`,
  )
  return failed.length ? 1 : 0
}
