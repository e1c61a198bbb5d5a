import type { Console, StopSignal } from './console.js'

const SHOWN_AFTER = 1000
const SHOWN_EVERY = 100
/** A signal is only heard between two turns of the event loop, so the run pauses this often. */
const PAUSE_EVERY = 20

/** Watches over a long run: tells how far it is, and ends it when the process is asked to end. */
export class RunWatch {
  readonly #host: Console
  readonly #total: number
  readonly #isShown: boolean
  readonly #begun: number
  #lastShown: number
  #lastPause: number
  #drawn = false
  #signal: StopSignal | undefined
  readonly #forget: (() => void) | undefined

  constructor(host: Console, total: number, { progress = true }: { readonly progress?: boolean } = {}) {
    this.#host = host
    this.#total = total
    this.#isShown = progress && host.stderr.isTTY === true && !host.env.CI
    this.#begun = this.#lastShown = this.#lastPause = host.now()
    this.#forget = host.onStop?.((signal) => {
      this.#signal = signal
    })
  }

  get signal(): StopSignal | undefined {
    return this.#signal
  }

  /** To be awaited before each draft: true when the run has to end. */
  async stopped(done: number): Promise<boolean> {
    const now = this.#host.now()
    if (now - this.#lastPause >= PAUSE_EVERY) {
      await new Promise((resume) => setImmediate(resume))
      this.#lastPause = now
    }
    if (this.#isShown && now - this.#begun >= SHOWN_AFTER && now - this.#lastShown >= SHOWN_EVERY) {
      this.#host.stderr.write(`\r\u001b[K${done} of ${this.#total} drafts checked`)
      this.#drawn = true
      this.#lastShown = now
    }
    return this.#signal !== undefined
  }

  end(): void {
    if (this.#drawn) this.#host.stderr.write('\r\u001b[K')
    this.#forget?.()
  }
}

/** What a shell reports of a program that a signal ended. */
export const SIGNAL_CODES: Readonly<Record<StopSignal, number>> = { SIGINT: 130, SIGTERM: 143 }
