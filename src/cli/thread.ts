import { lintSource, type Outcome, type Source } from './lint-drafts.js'
import { type LintPlan, openPlan } from './lint-plan.js'

/** What a thread is started with. */
export interface ThreadTask {
  readonly plan: LintPlan
  readonly sources: readonly Source[]
  readonly claims: ClaimBoard
  /** Which of the helpers this is, counted from 1. */
  readonly thread: number
}

/** What a thread sends back: the outcome of the draft at a place. */
export type ThreadMessage = readonly [at: number, outcome: Outcome]

/** Shared by all threads: first the place of the next draft to take, then what each helper took last, counted from 1. */
export type ClaimBoard = Int32Array<SharedArrayBuffer>

/** Takes the next draft that nobody has; undefined when there is none. */
export function claimNext(claims: ClaimBoard, count: number): number | undefined {
  const at = Atomics.add(claims, 0, 1)
  return at < count ? at : undefined
}

/** Lints drafts until there are no more. */
export async function lintInThread({ plan, sources, claims, thread }: ThreadTask, send: (message: ThreadMessage) => void): Promise<void> {
  const { terms } = openPlan(plan)
  // configuration, rules and their phrases are there before a draft is taken from somebody who could begin at once
  await terms.appliedTo(sources[0]!.path)
  for (let at = claimNext(claims, sources.length); at !== undefined; at = claimNext(claims, sources.length)) {
    Atomics.store(claims, thread, at + 1)
    send([at, await lintSource(sources[at]!, terms)])
  }
}
