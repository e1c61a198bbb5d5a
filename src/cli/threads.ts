import { availableParallelism } from 'node:os'
import { performance } from 'node:perf_hooks'
import type { Worker } from 'node:worker_threads'
import type { Console } from './console.js'
import { codeOf } from './errors.js'
import type { Crew, LintRun, Outcome, Source } from './lint-drafts.js'
import type { LintPlan } from './lint-plan.js'
import { type ClaimBoard, claimNext, type ThreadMessage } from './thread.js'

/** `--concurrency`: how many threads, or let the number of drafts decide. */
export type Concurrency = number | 'auto' | 'off'

/** More threads than these wait for memory and for each other. */
const MOST = 4
/** After so many drafts it is known how long one takes: half of them run cold, the others are measured. */
const TRIED = 24
/** Milliseconds of work that must be left. Until it is warm, a thread takes several times as long for a draft; see docs/decisions/threads.md. */
const WORTH_IT = 1500
/** What of a core this process must have had meanwhile: the first thread one, its compiler some of another that is idle. */
const SHARE = 1.05
/** How long nothing may be heard of a signal. */
const PAUSE = 20

/** Threads that lint together with the one that asks; undefined when it is to be alone. */
export function crewFor(concurrency: Concurrency, plan: LintPlan, { startThread }: Console): NonNullable<LintRun['crewFor']> {
  return (sources, onOutcome) => {
    const threads = threadsFor(concurrency, sources.length)
    if (threads < 2 || !startThread) return undefined
    return new ThreadCrew(sources, { onOutcome, plan, startThread, helpers: threads - 1, isTried: concurrency === 'auto' })
  }
}

/** How many threads may lint so many drafts, the one that asks among them. */
export function threadsFor(concurrency: Concurrency, drafts: number, cores = availableParallelism()): number {
  if (concurrency === 'off') return 1
  if (concurrency === 'auto') return drafts > TRIED ? Math.min(cores, MOST) : 1
  return Math.min(concurrency, Math.max(cores, MOST), drafts)
}

interface CrewOptions {
  readonly onOutcome: (at: number, outcome: Outcome) => void
  readonly plan: LintPlan
  readonly startThread: NonNullable<Console['startThread']>
  readonly helpers: number
  /** Start only if that is worth it. */
  readonly isTried: boolean
}

/** Worker threads that take drafts from one list together with the thread that started them. */
class ThreadCrew implements Crew {
  readonly #sources: readonly Source[]
  readonly #options: CrewOptions
  readonly #claims: ClaimBoard
  readonly #workers = new Set<Worker>()
  readonly #begun = { at: performance.now(), usage: process.cpuUsage() }
  #asked = 0
  #warmAt = 0
  #wake = () => {}

  constructor(sources: readonly Source[], options: CrewOptions) {
    this.#sources = sources
    this.#options = options
    this.#claims = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (1 + options.helpers)))
  }

  claim(): number | undefined {
    const asked = this.#asked++
    if (!this.#options.isTried) {
      if (asked === 0) this.#start()
    } else if (asked === TRIED / 2) this.#warmAt = performance.now()
    else if (asked === TRIED && this.#pays()) this.#start()
    return claimNext(this.#claims, this.#sources.length)
  }

  #pays(): boolean {
    const now = performance.now()
    const left = ((now - this.#warmAt) / (TRIED / 2)) * (this.#sources.length - TRIED)
    const { user, system } = process.cpuUsage(this.#begun.usage)
    return left >= WORTH_IT && (user + system) / 1000 >= SHARE * (now - this.#begun.at)
  }

  /** A thread that cannot be started is one that does not help. */
  #start(): void {
    const { plan, helpers, startThread, onOutcome } = this.#options
    try {
      for (let thread = 1; thread <= helpers; thread++) {
        const worker = startThread({ plan, sources: this.#sources, claims: this.#claims, thread })
        this.#workers.add(worker)
        worker.on('message', ([at, outcome]: ThreadMessage) => {
          onOutcome(at, outcome)
          this.#wake()
        })
        worker.on('error', (error) => this.#broken(thread, error))
        worker.on('exit', () => {
          this.#workers.delete(worker)
          this.#wake()
        })
      }
    } catch {
      // those that are there go on
    }
  }

  async wait(): Promise<boolean> {
    if (!this.#workers.size) return false
    await new Promise<void>((resume) => {
      const timer = setTimeout(resume, PAUSE)
      this.#wake = () => {
        clearTimeout(timer)
        resume()
      }
    })
    return true
  }

  end(): void {
    Atomics.store(this.#claims, 0, this.#sources.length)
    for (const worker of this.#workers) {
      worker.removeAllListeners('message')
      void worker.terminate()
    }
  }

  /** What a broken thread had in hand is linted by the one that waits for it, but not if there it would end the whole run. */
  #broken(thread: number, error: unknown): void {
    const at = this.#claims[thread]! - 1
    const source = this.#sources[at]
    if (!source || codeOf(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return
    this.#options.onOutcome(at, { failures: [{ file: source.name, message: `${source.name}: there was not enough memory to check it` }] })
  }
}
