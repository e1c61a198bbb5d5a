import { describe, expect, it } from 'vitest'
import { detectAll } from '../../rules/privacy/detect/index.js'
import { contextOf } from './marked.js'

const everywhere = contextOf({ jurisdictions: ['us', 'uk', 'eu', 'fr', 'th'], languages: ['en', 'fr', 'th'] })

const SEEDS: readonly string[] = [
  '1234567890',
  '@',
  '1-',
  '1 ',
  '4539 ',
  '.1',
  'a@',
  'a@a.',
  'a@a ',
  'Aa ',
  'Aa Aa, ',
  'Mr A',
  'client Aaa ',
  '$1 ',
  'account 1 ',
  'born 1',
  'ne le ',
  '1 rue de a ',
  '1 Aa St ',
  '1 Aa Aa Aa ',
  'Flat 1, ',
  'FR76 ',
  'GB11',
  'คุณ',
  'คุณสมชาย ',
  'ลูกค้าคุณสม',
  '1 หมู่ 1 ',
  'ซอย',
  'password for ',
  '-----BEGIN PRIVATE KEY-----',
  'ability able ',
  'eyJ',
  '0x',
  'a:',
  '1:',
  '1.1.1.',
  'line ',
  'a at b dot ',
  '06 12 34 56 ',
  '+33 6 ',
  '(212) ',
  'AB 12 34 ',
  '2 85 07 ',
  'https://a/1 ',
  '1\u200b',
  '1\n',
  "Acme's workers 1 ",
  'thank you @ab ',
]

/** Processor milliseconds, the best of a few tries: wall time says more about the machine's other guests. */
function cost(seed: string, length: number): number {
  const text = seed.repeat(Math.ceil(length / seed.length))
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 2; round++) {
    const start = process.cpuUsage()
    detectAll(text, everywhere)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

const SIZE = 4_000
const TIMES = 8

describe('time grows with the text, not with its square', () => {
  // eight times the text: eight times the time when linear, sixty-four when quadratic
  for (const seed of SEEDS)
    it(JSON.stringify(seed), { timeout: 60_000 }, () => {
      const once = Math.max(2, cost(seed, SIZE))
      expect(cost(seed, SIZE * TIMES) / once).toBeLessThan(30)
    })
})
