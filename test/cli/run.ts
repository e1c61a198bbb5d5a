import { PassThrough, Writable } from 'node:stream'
import { main } from '../../src/cli/main.js'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Noon of the day on which examples are linted. */
export const NOON = Date.UTC(2026, 10, 22, 12)

/** Runs the program in a folder as a person would, without a terminal. */
export async function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  const stdin = new PassThrough()
  stdin.end()
  const code = await main(args, { cwd, env, stdin, stdout: into(out), stderr: into(err), now: () => NOON })
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }
}

function into(chunks: Buffer[]): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
}
