import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Crew, type LintRun, lintDrafts, lintSource, type Outcome, type Source } from '../../src/cli/lint-drafts.js'
import { type LintPlan, openPlan } from '../../src/cli/lint-plan.js'
import { type Concurrency, threadsFor } from '../../src/cli/threads.js'
import { folderWith } from './folder.js'

const BAD = 'A guaranteed return of 8% a year.\n'

describe('how many threads', () => {
  const cases: readonly (readonly [Concurrency, number, number, number])[] = [
    ['off', 10_000, 8, 1],
    ['auto', 20, 8, 1],
    ['auto', 10_000, 8, 4],
    ['auto', 10_000, 2, 2],
    ['auto', 10_000, 1, 1],
    [1, 10_000, 8, 1],
    [3, 10_000, 1, 3],
    [3, 2, 8, 2],
    [9999, 10_000, 8, 8],
    [9999, 10_000, 2, 4],
    [6, 0, 8, 0],
  ]
  for (const [asked, drafts, cores, expected] of cases) {
    it(`${asked}, ${drafts} drafts, ${cores} cores: ${expected}`, () => expect(threadsFor(asked, drafts, cores)).toBe(expected))
  }
})

/** Eight drafts of which every other one fails, and what lints them. */
function project() {
  const names = Array.from({ length: 8 }, (_, index) => `${index}.md`)
  const folder = folderWith(Object.fromEntries(names.map((name, index) => [name, index % 2 ? BAD : 'Hello.\n'])))
  const sources: readonly Source[] = names.map((name) => ({ name, path: join(folder, name) }))
  const plan: LintPlan = {
    search: { cwd: folder },
    today: '2026-11-22',
    inlineConfig: true,
    selection: { only: [], skip: [] },
    withText: true,
  }
  const { terms } = openPlan(plan)
  return { sources, terms }
}

/** A crew that lints the drafts of a script in its order, one at each sign of life of the first thread; the others are for that one. */
class ScriptedCrew implements Crew {
  isEnded = false
  readonly #script: (() => Promise<void>)[]
  readonly #left: number[]

  constructor(script: (() => Promise<void>)[], left: readonly number[]) {
    this.#script = script
    this.#left = [...left]
  }

  claim(): number | undefined {
    return this.#left.shift()
  }

  async wait(): Promise<boolean> {
    const next = this.#script.shift()
    await next?.()
    return next !== undefined
  }

  end(): void {
    this.isEnded = true
  }
}

describe('drafts that others lint', () => {
  const cases: readonly (readonly [string, { readonly others: readonly number[]; readonly own: readonly number[] }])[] = [
    ['in any order', { others: [7, 2, 5, 0, 1], own: [3, 4, 6] }],
    ['all of them', { others: [7, 6, 5, 4, 3, 2, 1, 0], own: [] }],
    ['twice', { others: [3, 3, 1, 0], own: [2, 4, 5, 6, 7] }],
    ['and lose', { others: [6], own: [1, 3] }],
    ['and lose all of', { others: [], own: [] }],
  ]
  for (const [name, { others, own }] of cases) {
    for (const isEnough of [undefined, ({ report }: { report: { findings: readonly unknown[] } }) => report.findings.length > 0]) {
      it(`${name}${isEnough ? ', until it is enough' : ''}`, async () => {
        const { sources, terms } = project()
        const read = (texts: string[]): LintRun => ({
          ...terms,
          onText: (file, text) => texts.push(`${file}: ${text}`),
          ...(isEnough ? { isEnough } : {}),
        })
        const aloneTexts: string[] = []
        const alone = await lintDrafts(sources, read(aloneTexts))
        const texts: string[] = []
        let crew: ScriptedCrew | undefined
        const report = await lintDrafts(sources, {
          ...read(texts),
          crewFor: (given, onOutcome: (at: number, outcome: Outcome) => void) => {
            const script = others.map((at) => async () => onOutcome(at, structuredClone(await lintSource(given[at]!, terms))))
            crew = new ScriptedCrew(script, own)
            return crew
          },
        })
        expect(report).toEqual(alone)
        expect(texts).toEqual(aloneTexts)
        expect(crew?.isEnded).toBe(true)
        expect(alone.complete).toBe(!isEnough)
      })
    }
  }
  it('are told as far as they are done when the run is ended', async () => {
    const { sources, terms } = project()
    let asked = 0
    const report = await lintDrafts(sources, {
      ...terms,
      stopped: () => asked++ >= 5,
      crewFor: (given, onOutcome) =>
        new ScriptedCrew(
          [6, 4].map((at) => async () => onOutcome(at, await lintSource(given[at]!, terms))),
          [1, 2],
        ),
    })
    expect(report.complete).toBe(false)
    expect(report.files.map(({ file }) => file)).toEqual(['1.md', '2.md', '4.md', '6.md'])
  })
})
