/**
 * Measures whole commands as ratios against references in the same run, because machines differ and are busy.
 *
 *   npm run bench                      drafts made here, in a temporary folder
 *   npm run bench -- --drafts <folder> these drafts instead
 *   npm run bench -- --runs 9          more rounds; every round runs each command once, in turn
 *   npm run bench -- --quick           100 drafts in place of 1,000
 *   npm run bench -- --peers <folder>  other linters too, from its node_modules; Vale and proselint where they are installed
 *   npm run bench -- --check           fails where a ratio is more than 15 % above bench/baseline.json (with --quick: baseline.quick.json)
 *   npm run bench -- --save            writes that file
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { makeDraft } from './drafts.js'
import { peersIn } from './peers.js'

const args = process.argv.slice(2)
const has = (name: string) => args.includes(name)
const option = (name: string, fallback: string) => (has(name) ? (args[args.indexOf(name) + 1] ?? fallback) : fallback)
const runs = Number(option('--runs', has('--quick') ? '3' : '5'))
const size = has('--quick') ? 100 : 1000
const root = join(import.meta.dirname, '..')
// hundreds and thousands of drafts have ratios of their own
const baselineFile = join(import.meta.dirname, has('--quick') ? 'baseline.quick.json' : 'baseline.json')
const work = mkdtempSync(join(tmpdir(), 'finsocial-bench-'))

function folderOf(name: string, count: number): string {
  const folder = join(work, name)
  mkdirSync(folder)
  for (let index = 0; index < count; index++) writeFileSync(join(folder, `${String(index).padStart(5, '0')}.md`), makeDraft(index))
  return folder
}

const drafts = has('--drafts') ? option('--drafts', '') : folderOf('drafts', size)
const many = folderOf('many', size * 10)
const one = folderOf('one', 1)
const few = join(work, 'few')
mkdirSync(few)
for (const name of readdirSync(drafts).slice(0, 200)) copyFileSync(join(drafts, name), join(few, name))
const empty = join(work, 'empty.mjs')
writeFileSync(empty, '')

interface Sample {
  readonly wall: number
  readonly cpu: number
  readonly megabytes: number
}

interface Command {
  readonly words: readonly string[]
  readonly isProgram?: boolean
  readonly cwd?: string
  /** Exit codes that mean: could not do the job. */
  readonly failures?: readonly number[]
}

function measured({ words, isProgram = false, cwd = work, failures = [2] }: Command): Sample {
  const usage = join(work, 'usage.json')
  rmSync(usage, { force: true })
  const [program, ...rest] = isProgram
    ? (words as [string, ...string[]])
    : [process.execPath, '--require', join(root, 'bench/usage.cjs'), ...words]
  const env = { ...process.env, FINSOCIAL_USAGE: usage }
  const start = performance.now()
  const done = spawnSync(program, rest, { cwd, env, stdio: ['ignore', 'ignore', 'ignore'] })
  const wall = performance.now() - start
  if (done.error || done.status === null || failures.includes(done.status))
    throw new Error(`${words.slice(0, 6).join(' ')} could not do the job (${done.status})`)
  const told = existsSync(usage) ? (JSON.parse(readFileSync(usage, 'utf8')) as { cpu: number; megabytes: number }) : undefined
  return { wall, cpu: told?.cpu ?? wall, megabytes: told?.megabytes ?? 0 }
}

const finsocial = (...rest: string[]): Command => ({ words: [join(root, 'dist/bin/finsocial.js'), ...rest] })
const lint = (folder: string, ...rest: string[]) => finsocial('lint', '--silent', '--exit-zero', '--no-config-lookup', ...rest, folder)
const cached = (folder: string, name: string) => lint(folder, '--cache', '--cache-location', join(work, name))

const commands: Record<string, Command> = {
  B: { words: [empty] },
  L: { words: [join(root, 'bench/parse-alone.mjs'), drafts] },
  version: finsocial('--version'),
  one: lint(one),
  cold: lint(drafts),
  many: lint(many),
  warm: cached(drafts, 'warm.json'),
  warmMany: cached(many, 'warm-many.json'),
  single: lint(drafts, '--concurrency', 'off'),
  fewCold: lint(few),
  fewSingle: lint(few, '--concurrency', 'off'),
}

interface Row {
  readonly id: string
  readonly name: string
  readonly of: string
  readonly to: string
  readonly by: keyof Sample
  readonly must?: number
  readonly goal?: number
}

const count = readdirSync(drafts).length
const rows: Row[] = [
  { id: '1', name: 'finsocial --version / bare node', of: 'version', to: 'B', by: 'wall', must: 1.3, goal: 1.15 },
  { id: '2', name: 'lint one draft / bare node, processor time', of: 'one', to: 'B', by: 'cpu', must: 2.5, goal: 2.1 },
  { id: '3', name: `lint ${count} drafts / the stock parse of them`, of: 'cold', to: 'L', by: 'wall', must: 1.25, goal: 1.0 },
  { id: '8', name: `lint ${count * 10} drafts / ${count}`, of: 'many', to: 'cold', by: 'wall', must: 10, goal: 8.5 },
  { id: '9', name: `${count} unchanged drafts / bare node`, of: 'warm', to: 'B', by: 'wall', must: 2.0, goal: 1.6 },
  { id: '10', name: `${count * 10} unchanged drafts / bare node`, of: 'warmMany', to: 'B', by: 'wall', must: 5.0, goal: 4.2 },
  { id: '11', name: 'unchanged / changed', of: 'warm', to: 'cold', by: 'wall', must: 0.08, goal: 0.05 },
  { id: '14', name: 'peak memory / the stock parse', of: 'cold', to: 'L', by: 'megabytes', must: 1.2, goal: 1.0 },
  { id: '15', name: `peak memory of ${count * 10} drafts / ${count}`, of: 'many', to: 'cold', by: 'megabytes', must: 1.5, goal: 1.25 },
  { id: 'threads-few', name: 'lint 200 drafts / the same in one thread', of: 'fewCold', to: 'fewSingle', by: 'wall', must: 1.05 },
  { id: 'threads', name: `lint ${count} drafts / the same in one thread`, of: 'cold', to: 'single', by: 'wall', must: 1.05 },
]

/** Goals against those that the product is measured by; the others are told for comparison. */
const AGAINST: Readonly<Record<string, readonly [string, number, number]>> = {
  alex: ['4', 0.4, 0.28],
  'textlint + terminology': ['5', 0.55, 0.4],
  'textlint + terminology + alex + 200 prh': ['6', 0.08, 0.06],
  'markdownlint-cli2': ['7', 1.1, 0.9],
}

if (has('--peers'))
  for (const { name, version, command, isProgram = false, cwd, failures } of peersIn(resolve(option('--peers', '')), work)) {
    commands[name] = { words: command(drafts), isProgram, cwd, failures }
    const [id = `peer ${name}`, must, goal] = AGAINST[name] ?? []
    const goals = must !== undefined && goal !== undefined ? { must, goal } : {}
    rows.push({ id, name: `lint ${count} drafts / ${name} ${version}`, of: 'cold', to: name, by: 'wall', ...goals })
  }

/** Rows that are steady enough on a busy machine to fail a check. */
const GATED = new Set(['3', '8', '14', '15'])
const SLACK = 1.15

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

try {
  const names = Object.keys(commands)
  const samples: Record<string, Sample[]> = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = -1; round < runs; round++)
    for (const name of names) {
      const sample = measured(commands[name]!)
      // the first round warms the caches of the machine, and makes those of the warm runs
      if (round >= 0) samples[name]!.push(sample)
    }
  const baseline = existsSync(baselineFile) ? (JSON.parse(readFileSync(baselineFile, 'utf8')) as Record<string, number>) : {}
  const ratios: Record<string, number> = {}
  let worse = 0
  console.log('   row   ratio    must    goal  baseline')
  for (const { id, name, of, to, by, must, goal } of rows) {
    const value = median(samples[of]!.map((sample, round) => sample[by] / samples[to]![round]![by]))
    ratios[id] = Math.round(value * 1000) / 1000
    const before = baseline[id]
    const isWorse = before !== undefined && value > before * SLACK
    if (isWorse && GATED.has(id)) worse++
    const cell = (number: number | undefined) => (number === undefined ? '-' : number.toFixed(2)).padStart(8)
    const wall = Math.round(median(samples[of]!.map((sample) => sample.wall)))
    const verdict = `${goal !== undefined && value <= goal ? ' met' : ''}${isWorse ? ' WORSE' : ''}`
    console.log(`${id.slice(0, 6).padStart(6)}${cell(value)}${cell(must)}${cell(goal)}${cell(before)}  ${name}, ${wall} ms${verdict}`)
  }
  if (has('--save')) writeFileSync(baselineFile, `${JSON.stringify(ratios, null, 2)}\n`)
  if (has('--check') && !Object.keys(baseline).length) throw new Error('there is no baseline: run with --save first')
  if (has('--check') && worse) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
