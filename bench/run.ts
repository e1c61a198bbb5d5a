/**
 * Measures whole commands as ratios against references in the same run, because machines differ and are busy.
 *
 *   npm run bench                      drafts made here, in a temporary folder
 *   npm run bench -- --drafts <folder> these drafts instead
 *   npm run bench -- --runs 9          more pairs
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { makeDraft } from './drafts.js'

const args = process.argv.slice(2)
const option = (name: string, fallback: string) => args[args.indexOf(name) + 1] ?? fallback
const has = (name: string) => args.includes(name)
const runs = Number(has('--runs') ? option('--runs', '5') : 5)
const root = join(import.meta.dirname, '..')
const work = mkdtempSync(join(tmpdir(), 'finsocial-bench-'))

const drafts = has('--drafts') ? option('--drafts', '') : join(work, 'drafts')
if (!has('--drafts')) {
  mkdirSync(drafts)
  for (let index = 0; index < 1000; index++) writeFileSync(join(drafts, `${String(index).padStart(4, '0')}.md`), makeDraft(index))
}
const one = join(work, 'one')
mkdirSync(one)
writeFileSync(join(one, 'draft.md'), makeDraft(1))
const empty = join(work, 'empty.mjs')
writeFileSync(empty, '')

interface Sample {
  readonly wall: number
}

function time(command: readonly string[]): Sample {
  const start = performance.now()
  const done = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const wall = performance.now() - start
  if (done.error || done.status === null || done.status === 2) throw new Error(`${command.join(' ')} could not do the job`)
  return { wall }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Runs two commands in turn and takes the ratio pair by pair. */
function ratio(command: readonly string[], reference: readonly string[]): { ratio: number; wall: number } {
  time(command)
  time(reference)
  const pairs = Array.from({ length: runs }, () => [time(command), time(reference)] as const)
  return { ratio: median(pairs.map(([a, b]) => a.wall / b.wall)), wall: median(pairs.map(([a]) => a.wall)) }
}

const finsocial = (...rest: string[]) => [join(root, 'dist/bin/finsocial.js'), ...rest]
const lint = (folder: string, ...rest: string[]) => finsocial('lint', '--silent', '--exit-zero', '--no-config-lookup', ...rest, folder)
const few = join(work, 'few')
mkdirSync(few)
for (const name of readdirSync(drafts).slice(0, 200)) copyFileSync(join(drafts, name), join(few, name))
/** What threads do to a run that decides about them itself. */
const threads = (folder: string) => ({
  name: `lint ${readdirSync(folder).length} drafts / the same in one thread`,
  must: 1.05,
  measure: () => ratio(lint(folder), lint(folder, '--concurrency', 'off')),
})

const rows: readonly { name: string; must: number; measure: () => { ratio: number; wall: number } }[] = [
  { name: 'finsocial --version / bare node', must: 1.3, measure: () => ratio(finsocial('--version'), [empty]) },
  { name: 'lint one draft / bare node', must: 2.5, measure: () => ratio(lint(one), [empty]) },
  {
    name: `lint ${readdirSync(drafts).length} drafts / the stock parse of them`,
    must: 1.25,
    measure: () => ratio(lint(drafts), [join(root, 'bench/parse-alone.mjs'), drafts]),
  },
  threads(few),
  threads(drafts),
]

try {
  let missed = 0
  for (const { name, must, measure } of rows) {
    const { ratio: value, wall } = measure()
    if (value > must) missed++
    console.log(`${value.toFixed(2).padStart(6)}  (must ${must.toFixed(2)})  ${name}, ${Math.round(wall)} ms`)
  }
  if (has('--check') && missed) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
