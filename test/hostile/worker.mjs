/**
 * Runs the built program again and again in one process, which is quick and hides nothing: each run is a whole one. Takes
 * a list of runs as JSON on standard input, prints a line of JSON for each.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { Readable, Writable } from 'node:stream'

const { program, runs } = JSON.parse(readFileSync(0, 'utf8'))
const { main } = createRequire(import.meta.url)(program)
// nobody's rights, so that a folder that may not be read cannot be
if (process.getuid() === 0) {
  process.setegid(65534)
  process.seteuid(65534)
}
let escaped = []
for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, (error) => escaped.push(String(error?.stack ?? error)))

for (const { id, cwd, args, env, stdin } of runs) {
  const streams = { out: '', err: '' }
  const sink = (name) =>
    new Writable({
      decodeStrings: false,
      write(chunk, _, done) {
        streams[name] += chunk
        done()
      },
    })
  escaped = []
  process.stdout.write(`${JSON.stringify({ id, begun: true })}\n`)
  const start = performance.now()
  const before = process.cpuUsage()
  let code
  try {
    code = await main(args, {
      cwd,
      env,
      stdin: Readable.from([Buffer.from(stdin, 'base64')]),
      stdout: sink('out'),
      stderr: sink('err'),
      now: () => Date.UTC(2026, 10, 22, 12),
      importModule: (url) => import(url),
    })
  } catch (error) {
    escaped.push(String(error?.stack ?? error))
  }
  const ms = Math.round(performance.now() - start)
  const { user, system } = process.cpuUsage(before)
  await new Promise(setImmediate)
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  process.stdout.write(`${JSON.stringify({ id, code, ...streams, ms, cpu: Math.round((user + system) / 1000), megabytes, escaped })}\n`)
}
