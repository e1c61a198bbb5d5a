import { describe, expect, it } from 'vitest'
import { built } from '../acceptance/installed.js'
import { OBEYED } from '../report/tamed.js'
import { parseXml } from '../report/xml-shape.js'
import type { HostileCase } from './case.js'
import { configurationCases } from './configuration.js'
import { encodingCases, sizeCases, yamlCases } from './content.js'
import { fileSystemCases } from './file-system.js'
import { injectionCases, secretCases } from './injection.js'
import { markdownCases } from './markdown.js'
import { type Outcome, outcomesOf } from './runner.js'

const GROUPS: Readonly<Record<string, readonly HostileCase[]>> = {
  markdown: markdownCases,
  size: sizeCases,
  yaml: yamlCases,
  encoding: encodingCases,
  'file system': fileSystemCases,
  injection: injectionCases,
  secrets: secretCases,
  configuration: configurationCases,
}

/** Processor time that a single run may take, and memory that a process has had at the most. */
const MOST_MILLISECONDS = 5_000
const MOST_MEGABYTES = 512

/** Every way in which an outcome is not what was promised. */
function faults({ code, finds = [], says, never = [], args = [] }: HostileCase, outcome: Outcome): readonly string[] {
  const { out, err, written, cpu, megabytes, escaped } = outcome
  const both = `${out}\n${err}`
  const format = args.includes('-f') ? args[args.indexOf('-f') + 1] : args.length ? 'stylish' : 'json'
  const found = args.length ? both : JSON.stringify(rulesIn(out))
  const faulty: (readonly [boolean, string])[] = [
    [outcome.code !== code, `exit ${outcome.code} in place of ${code}: ${err.slice(0, 200)}`],
    ...finds.map(
      (wanted) => [!wanted.split(' | ').some((rule) => found.includes(rule)), `no ${wanted} in ${found.slice(0, 200)}`] as const,
    ),
    [says !== undefined && !says.test(both), `does not say ${says}: ${both.slice(0, 300)}`],
    ...never.map((text) => [both.includes(text) || written.includes(text), `leaks ${text}`] as const),
    [escaped.length > 0, `escaped: ${escaped.join().slice(0, 300)}`],
    [/^\s+at .+:\d+|a bug:|node:internal/m.test(both), `a stack: ${both.slice(0, 300)}`],
    [
      OBEYED.test(both),
      `obeyed: ${JSON.stringify(OBEYED.exec(both)?.[0])} in ${JSON.stringify(both.slice(Math.max(0, both.search(OBEYED) - 60), both.search(OBEYED) + 60))}`,
    ],
    [format !== 'github' && /^\s*::/m.test(both), 'a workflow command'],
    [written.includes('\u001b'), 'an escape sequence in a file'],
    [code !== 2 && !isWhole(format, out), `not a whole ${format}: ${out.slice(0, 200)}`],
    [cpu > MOST_MILLISECONDS, `${cpu} ms`],
    [megabytes > MOST_MEGABYTES, `${megabytes} MB`],
  ]
  return faulty.flatMap(([isFault, what]) => (isFault ? [what] : []))
}

function rulesIn(out: string): readonly string[] {
  try {
    return (JSON.parse(out) as { messages: { ruleId: string }[] }[]).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
  } catch {
    return []
  }
}

/** Whether a machine can read it to the end. */
function isWhole(format: string | undefined, out: string): boolean {
  if (!out) return true
  try {
    if (format === 'jsonl') for (const line of out.split('\n').slice(0, -1)) JSON.parse(line)
    else if (['json', 'json-with-metadata', 'sarif', 'gitlab', 'rdjson'].includes(format ?? '')) JSON.parse(out)
    else if (format === 'junit' || format === 'checkstyle') parseXml(out)
    return true
  } catch {
    return false
  }
}

describe('hostile input', () => {
  built()
  it('comes in more than a thousand shapes, each under a name of its own', () => {
    const names = Object.values(GROUPS).flatMap((cases) => cases.map(({ name }) => name))
    expect(names.length).toBeGreaterThan(1000)
    expect(new Set(names).size).toBe(names.length)
  })
  for (const [group, cases] of Object.entries(GROUPS))
    it(`${group}: ${cases.length} inputs end as they must`, { timeout: 300_000 }, async () => {
      const outcomes = await outcomesOf(cases)
      const wrong = cases.flatMap((each) => faults(each, outcomes.get(each.name)!).map((fault) => `${each.name}: ${fault}`))
      expect(wrong).toEqual([])
    })
})
