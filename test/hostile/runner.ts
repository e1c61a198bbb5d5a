import { spawn } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { GUARD, NODE } from '../acceptance/installed.js'
import { type HostileCase, LINT } from './case.js'

/** What a run came to. */
export interface Outcome {
  readonly code: number | undefined
  readonly out: string
  readonly err: string
  /** The text of every file that the run left and was not there before. */
  readonly written: string
  readonly ms: number
  readonly cpu: number
  /** The most memory that the process had until then. */
  readonly megabytes: number
  /** Errors that got past the program. */
  readonly escaped: readonly string[]
}

const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'cli.cjs')
/** After this long without an answer a run hangs. */
const PATIENCE = 30_000

/** Puts a case on disk. */
export function laidOut({ files = {}, prepare }: HostileCase, folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  // the worker may have nobody's rights
  chmodSync(folder, 0o777)
  prepare?.(folder)
}

/** Runs cases against the built program, all of them in one process as long as it lives. */
export async function outcomesOf(cases: readonly HostileCase[]): Promise<ReadonlyMap<string, Outcome>> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'finsocial-hostile-')))
  chmodSync(folder, 0o755)
  const outcomes = new Map<string, Outcome>()
  try {
    const runs = cases.map((each, index) => {
      const cwd = join(folder, String(index), 'work')
      laidOut(each, cwd)
      const before = filesIn(cwd)
      const { args = LINT, env = {}, stdin = '', name } = each
      return { before, run: { id: name, cwd, args, env, stdin: Buffer.from(stdin).toString('base64') } }
    })
    let left = runs.map(({ run }) => run)
    while (left.length) {
      const stuck = await work(left, outcomes)
      if (stuck) outcomes.set(stuck, DEAD)
      left = left.filter(({ id }) => !outcomes.has(id))
    }
    for (const { before, run } of runs) {
      const now = filesIn(run.cwd)
      const written = [...now].filter(([path, text]) => before.get(path) !== text).map(([path, text]) => `${path}\n${text}`)
      outcomes.set(run.id, { ...outcomes.get(run.id)!, written: written.join('\n') })
    }
  } finally {
    unlocked(folder)
    rmSync(folder, { recursive: true, force: true })
  }
  return outcomes
}

const DEAD: Outcome = { code: undefined, out: '', err: '', written: '', ms: PATIENCE, cpu: 0, megabytes: 0, escaped: ['hung or died'] }

/** Returns the run that the worker did not survive. */
async function work(runs: readonly { readonly id: string }[], outcomes: Map<string, Outcome>): Promise<string | undefined> {
  const { PATH, HOME } = process.env
  const worker = spawn(NODE, ['--require', GUARD, join(import.meta.dirname, 'worker.mjs')], {
    env: { PATH, HOME, LANG: 'C.UTF-8' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  worker.stdin.on('error', () => {})
  worker.stdin.end(JSON.stringify({ program: PROGRAM, runs }))
  let current: string | undefined
  let timer = setTimeout(() => worker.kill('SIGKILL'), PATIENCE)
  for await (const line of createInterface({ input: worker.stdout })) {
    clearTimeout(timer)
    timer = setTimeout(() => worker.kill('SIGKILL'), PATIENCE)
    const { id, begun, ...outcome } = JSON.parse(line) as Outcome & { id: string; begun?: boolean }
    if (begun) current = id
    else {
      outcomes.set(id, outcome)
      current = undefined
    }
  }
  clearTimeout(timer)
  return current ?? runs.find(({ id }) => !outcomes.has(id))?.id
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const visit = (path: string): void => {
    for (const name of readdirSync(path)) {
      const inner = join(path, name)
      try {
        const stats = lstatSync(inner)
        if (stats.isDirectory()) visit(inner)
        else found.set(inner.slice(folder.length + 1), stats.isFile() && stats.size < 1e6 ? readFileSync(inner, 'utf8') : '')
      } catch {
        // locked on purpose
      }
    }
  }
  try {
    visit(folder)
  } catch {
    // locked on purpose
  }
  return found
}

/** So that folders which were locked can be removed. */
function unlocked(folder: string): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue
      const path = join(folder, entry.name)
      chmodSync(path, 0o755)
      unlocked(path)
    }
  } catch {
    // gone, or too deep
  }
}
