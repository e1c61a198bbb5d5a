import { performance } from 'node:perf_hooks'
import { type EngineOptions, RuleTimeout } from '../engine/index.js'
import type { Draft, Rule } from '../rule/index.js'
import { Overtime, within } from './deadline.js'

/** How long a rule may look at a draft, and what it gets on top for each kilobyte. */
const LIMIT = 250
const LIMIT_PER_KILOBYTE = 2
/** On a busy machine a thread may be given no time for longer than the limit, but hardly so often for the same check. */
const ATTEMPTS = 3

export interface RuleClockOptions {
  /** Which rules are held to the limit: those that this program does not bring. */
  readonly isLimited: (rule: Rule) => boolean
  readonly isTimed?: boolean
}

/**
 * Stands around the checks of rules: ends one that takes too long, even one that never returns, and keeps the time of all
 * when asked to. The built-in rules are linear in the length of a draft by construction and need no limit.
 */
export class RuleClock {
  readonly #options: RuleClockOptions
  readonly #times = new Map<string, { ms: number; calls: number }>()

  constructor(options: RuleClockOptions) {
    this.#options = options
  }

  readonly around: NonNullable<EngineOptions['around']> = (rule, draft, check) => {
    const run = this.#options.isLimited(rule) ? () => limited(rule, draft, check) : check
    if (!this.#options.isTimed) {
      run()
      return
    }
    const start = performance.now()
    try {
      run()
    } finally {
      const time = this.#times.get(rule.id) ?? { ms: 0, calls: 0 }
      this.#times.set(rule.id, { ms: time.ms + performance.now() - start, calls: time.calls + 1 })
    }
  }

  /** Milliseconds by rule, longest first. */
  get times(): readonly { readonly rule: string; readonly ms: number; readonly calls: number }[] {
    return [...this.#times].map(([rule, time]) => ({ rule, ...time })).sort((a, b) => b.ms - a.ms || (a.rule < b.rule ? -1 : 1))
  }
}

function limited(rule: Rule, draft: Draft, check: () => void): void {
  const own = 'timeoutMs' in rule && typeof rule.timeoutMs === 'number' ? rule.timeoutMs : LIMIT
  const timeout = Math.ceil(own + (draft.text.length / 1000) * LIMIT_PER_KILOBYTE)
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) if (isDone(check, timeout)) return
  throw new RuleTimeout(rule.id, timeout)
}

function isDone(check: () => void, timeout: number): boolean {
  try {
    within(timeout, check)
    return true
  } catch (error) {
    if (error instanceof Overtime) return false
    throw error
  }
}
