import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeDraft } from '../../bench/drafts.js'
import { Chance, mutated } from './mutations.js'
import { broken } from './promises.js'

const folder = join(import.meta.dirname, 'seeds')
const seeds = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []

it('what fuzzing once found stays mended', () => {
  for (const name of seeds) expect([name, broken(readFileSync(join(folder, name), 'utf8'))]).toEqual([name, []])
})

it('damaged drafts keep all promises', { timeout: 300_000 }, () => {
  const chance = new Chance(7)
  for (let count = 0; count < 150; count++) {
    const text = mutated(makeDraft(chance.below(100)), makeDraft(chance.below(100)), chance)
    expect([text, broken(text)]).toEqual([text, []])
  }
})
