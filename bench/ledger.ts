/**
 * Eight processes write one ledger: `node --import tsx bench/ledger.ts [entries each] [bytes each]`. Prints how long it
 * took, how long the verification took, and whether every entry is there.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkLedger } from '../src/cli/ledger-file.js'

const PROCESSES = 8
const [each = 1000, bytes = 600] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
const file = join(folder, 'ledger.jsonl')
const writer = fileURLToPath(new URL('../test/cli/ledger-writer.ts', import.meta.url))

const start = performance.now()
const running = Array.from({ length: PROCESSES }, (_, index) =>
  spawn(process.execPath, ['--import', 'tsx', writer, file, `writer-${index}`, String(each), String(bytes)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  }),
)
await Promise.all(running.map((one) => once(one, 'close')))
const written = performance.now()
const check = checkLedger(file)
const verified = performance.now()

const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`
console.log(`${PROCESSES} processes, ${each} entries each: ${seconds(start, written)}`)
console.log(`${(statSync(file).size / 1e6).toFixed(1)} MB verified in ${seconds(written, verified)}`)
console.log(`${check.entries} entries, ${check.problems.length} problems`)
rmSync(folder, { recursive: true })
process.exitCode = check.ok && check.entries === PROCESSES * each ? 0 : 1
