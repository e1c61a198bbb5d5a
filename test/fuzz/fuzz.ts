/**
 * Lints drafts that chance has damaged, for as long as it is told:
 *
 *   npx tsx test/fuzz/fuzz.ts --minutes 30 [--seed 1]
 *
 * Prints how many there were. One that breaks a promise is made as short as it goes and kept under `seeds`, where a test
 * tries it again for ever.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDraft } from '../../bench/drafts.js'
import { within } from '../../src/cli/deadline.js'
import { yamlCases } from '../hostile/content.js'
import { markdownCases } from '../hostile/markdown.js'
import { Chance, mutated } from './mutations.js'
import { broken } from './promises.js'

const args = process.argv.slice(2)
const option = (name: string, fallback: number) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : fallback)
const minutes = option('--minutes', 1)
const seed = option('--seed', 1)
/** Milliseconds of processor time that a draft may take, and of the clock after which it hangs. */
const LONGEST = 5_000
const HUNG = 60_000
/** Milliseconds for making one shorter. */
const SHORTENING = 30_000
const root = join(import.meta.dirname, '..', '..')
const seeds = join(import.meta.dirname, 'seeds')

const posts = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(root, 'fixtures', name), 'utf8'))
const hostile = [...markdownCases, ...yamlCases].map(({ files }) => String(files?.['draft.md'])).filter(({ length }) => length < 3_000)
const pool = [...posts, ...hostile, ...Array.from({ length: 40 }, (_, index) => makeDraft(index))]

/** What is wrong with a draft; nothing when all promises hold. */
function faultOf(text: string): string | undefined {
  const before = process.cpuUsage()
  try {
    const [fault] = within(HUNG, () => broken(text))
    const { user, system } = process.cpuUsage(before)
    return fault ?? ((user + system) / 1000 > LONGEST ? 'takes too long' : undefined)
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.message.slice(0, 80)}` : 'unknown'
  }
}

/** The shortest text that is found by leaving parts out and still has a fault of the same kind. */
function reduced(text: string, fault: string): string {
  const kind = fault.split(' ').slice(0, 2).join(' ')
  let short = text
  const until = performance.now() + SHORTENING
  for (let size = short.length >> 1; size >= 1; size >>= 1)
    for (let at = 0; at < short.length && performance.now() < until; ) {
      const candidate = short.slice(0, at) + short.slice(at + size)
      if (faultOf(candidate)?.startsWith(kind)) short = candidate
      else at += size
    }
  return short
}

const chance = new Chance(seed)
const begun = performance.now()
const until = begun + minutes * 60_000
let count = 0
let characters = 0
let slowest = 0
const found = new Map<string, string>()
while (performance.now() < until) {
  const text = mutated(chance.pick(pool), chance.pick(pool), chance)
  const before = process.cpuUsage()
  const fault = faultOf(text)
  const { user, system } = process.cpuUsage(before)
  slowest = Math.max(slowest, (user + system) / 1000)
  count++
  characters += text.length
  if (fault && !found.has(fault)) {
    found.set(fault, '')
    console.log(`draft ${count}: ${fault}`)
    const short = reduced(text, fault)
    const name = `${createHash('sha256').update(short).digest('hex').slice(0, 12)}.md`
    mkdirSync(seeds, { recursive: true })
    writeFileSync(join(seeds, name), short)
    found.set(fault, name)
    console.log(`${fault}: seeds/${name}, ${short.length} characters`)
  }
  if (count % 500 === 0) console.log(`${count} drafts, ${Math.round((performance.now() - begun) / 1000)} s, ${found.size} faults`)
}
console.log(
  `${count} drafts, ${(characters / 1e6).toFixed(1)} million characters, ${minutes} minutes, seed ${seed}, slowest ${Math.round(slowest)} ms, ${found.size} faults`,
)
process.exitCode = found.size ? 1 : 0
