import { parseDraft } from '../document/index.js'
import { Engine } from '../engine/index.js'
import type { Rule } from '../rule/rule.js'
import type { HouseExample, HouseRule } from './house-rule.js'

/** What is wrong with the examples of a rule; empty when each does what it says. `today` is the day they are judged on. */
export function testHouseRule(rule: Rule, source: HouseRule, today: string): readonly string[] {
  const engine = new Engine({ rules: [rule] })
  const problems: string[] = []
  for (const kind of ['bad', 'good'] as const) {
    source.examples[kind].forEach((example, index) => {
      const name = `${kind} example ${index + 1} (${example.lang})`
      const { matches, failures } = lint(engine, rule, source, example, today)
      problems.push(...failures.map((failure) => `${name}: ${failure}`))
      if (kind === 'good' && matches.length) problems.push(`${name}: found ${matches.map((match) => `“${match}”`).join(', ')}`)
      if (kind === 'bad' && !matches.length) problems.push(`${name}: nothing was found`)
      else if (kind === 'bad' && example.match && !matches.includes(example.match))
        problems.push(`${name}: found ${matches.map((match) => `“${match}”`).join(', ')}, not “${example.match}”`)
    })
  }
  return problems
}

function lint(engine: Engine, rule: Rule, { applies, jurisdictions }: HouseRule, { lang, text }: HouseExample, today: string) {
  const draft = parseDraft({
    file: 'example.md',
    text,
    today: rule.effective?.from && rule.effective.from > today ? rule.effective.from : today,
    // an example that does not say otherwise is one that the rule is for
    defaults: {
      language: lang,
      jurisdictions: jurisdictions ?? ['us'],
      ...(applies?.channels?.[0] ? { channels: [applies.channels[0]] } : {}),
      ...(applies?.audience?.[0] ? { audience: [applies.audience[0]] } : {}),
      ...(applies?.purposes?.[0] ? { purpose: applies.purposes[0] } : {}),
      ...(applies?.status?.[0] ? { status: applies.status[0] } : {}),
    },
    ...(/^language:/m.test(text) ? {} : { forced: { language: lang } }),
  })
  const { report, failures } = engine.lint(draft)
  const found = [...report.findings, ...report.waived].filter((finding) => finding.rule === rule.id)
  return { matches: found.map(({ data, message }) => String(data.match ?? message)), failures: failures.map(({ message }) => message) }
}
