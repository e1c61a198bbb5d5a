import { fstatSync, writeFileSync } from 'node:fs'
import type { Writable } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import { codeOf, UsageError } from './errors.js'
import type { Importer } from './import-module.js'
import type { ThreadTask } from './thread.js'

/** What the program may touch of the process it runs in; a test hands in its own. */
export interface Console {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls back when the process is asked to end; returns what takes the listener away again. */
  onStop?(listener: (signal: StopSignal) => void): () => void
  /** Runs a module; the program’s own `import()` when absent. */
  readonly importModule?: Importer
  /** Starts a thread of this program with a task; without it, all is done in one. */
  readonly startThread?: (task: ThreadTask) => Worker
  /** Tells one build of the program from another. */
  readonly build?: string
}

export type StopSignal = 'SIGINT' | 'SIGTERM'

/** Whether to colour: `--color` and `--no-color`, then FORCE_COLOR, NO_COLOR, TERM, and whether a terminal reads it. */
export function wantsColor(option: boolean | undefined, { env, stdout }: Pick<Console, 'env' | 'stdout'>): boolean {
  if (option !== undefined) return option
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

/** Whether to print OSC 8 links: `--no-hyperlinks`, FORCE_HYPERLINK, then whether a terminal that knows them reads it. */
export function wantsHyperlinks(option: boolean, { env, stdout }: Pick<Console, 'env' | 'stdout'>): boolean {
  if (!option) return false
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0' && env.FORCE_HYPERLINK !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb' && !env.CI
}

/** The day of the run: `--as-of`, SOURCE_DATE_EPOCH, else today in UTC. */
export function today(asOf: string | undefined, host: Pick<Console, 'env' | 'now'>): string {
  return asOf ?? instant(host).slice(0, 10)
}

/** The moment of the run in UTC: SOURCE_DATE_EPOCH, else the clock. */
export function instant({ env, now }: Pick<Console, 'env' | 'now'>): string {
  const epoch = Number(env.SOURCE_DATE_EPOCH)
  const milliseconds = env.SOURCE_DATE_EPOCH && Number.isSafeInteger(epoch) ? epoch * 1000 : now()
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

const watched = new WeakSet<Writable>()

/** Writes all of a text. A reader that went away is no error of ours. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!text) return
  const file = fileOf(stream)
  if (file !== undefined) {
    try {
      // the stream of a file writes once and takes no notice when the disk took a part
      writeFileSync(file, text)
    } catch (error) {
      throw unwritten(error)
    }
    return
  }
  if (!watched.has(stream)) {
    watched.add(stream)
    // the stream tells the callback first and everybody else after it, when nobody may be listening any more
    stream.on('error', () => {})
  }
  await new Promise<void>((done, fail) => {
    const end = (error?: NodeJS.ErrnoException | null) => (!error || isGone(error) ? done() : fail(unwritten(error)))
    if (stream.destroyed) done()
    else stream.write(text, end)
  })
}

function unwritten(error: unknown): UsageError {
  return new UsageError(`the output cannot be written (${codeOf(error)})`)
}

/** The descriptor of a stream that goes to a regular file. */
function fileOf(stream: Writable): number | undefined {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return undefined
  try {
    return fstatSync(stream.fd).isFile() ? stream.fd : undefined
  } catch {
    return undefined
  }
}

function isGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF'
}
