/** Runs every generator in order; `--check` runs them all and fails when one finds something stale. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const args = process.argv.slice(2)
let status = 0
for (const script of ['generate', 'schemas', 'pages', 'picture']) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, `${script}.ts`), ...args], { stdio: 'inherit' })
  if (done.status !== 0) status = 1
}
process.exitCode = status
