/**
 * V8 makes the code of a group again for each way to arrive at it, up to ten times over. An empty look-ahead before each
 * group stops that: such a pattern compiles three to five times as fast and runs three times as slowly, which pays where it
 * runs a few times.
 */
export function quickPattern(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll('(?:', '(?=)(?:'), flags)
}

/** A pattern that is compiled when it is first tried, and once more, to run fast, when it has been tried often. */
export class TriedPattern {
  readonly #source: string
  readonly #flags: string
  readonly #often: number
  #pattern: RegExp | undefined
  #uses = 0

  constructor(source: string, flags: string, often: number) {
    this.#source = source
    this.#flags = flags
    this.#often = often
  }

  /** To be used at once. */
  get pattern(): RegExp {
    this.#uses++
    if (!this.#pattern) this.#pattern = quickPattern(this.#source, this.#flags)
    else if (this.#uses === this.#often) this.#pattern = new RegExp(this.#source, this.#flags)
    return this.#pattern
  }

  /** Where a match of a sticky pattern ends that begins at a place; -1 without one. */
  endAt(text: string, at: number): number {
    const { pattern } = this
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : -1
  }
}
