/** Run as a process of its own: `ledger-writer <ledger> <name> <entries> [bytes]` adds entries one by one. */
import { appendEntries } from '../../src/cli/ledger-file.js'

const [file = '', name = '', entries = '0', bytes = '0'] = process.argv.slice(2)
const copy = 'x'.repeat(Number(bytes))
for (let number = 1; number <= Number(entries); number++) {
  appendEntries(file, [{ event: 'linted', at: '2026-11-22T09:00:00Z', file: `drafts/${name}-${number}.md`, copy }])
  process.stdout.write(`${number}\n`)
}
