/**
 * `tsx bench/privacy.ts`: whether the search for personal data takes time in proportion to the text, on text that is made to
 * be slow. No draft may be that long; the limits are lifted by asking the detectors directly. Exits 1 when time grows faster.
 */
import { detectAll } from '../rules/privacy/detect/index.js'

const context = { jurisdictions: ['us', 'uk', 'eu', 'fr', 'th'], languages: ['en', 'fr', 'th'], today: '2026-11-22' } as const
/** In kilobytes: plain repetition in megabytes, what detectors look at closely in less. */
const LARGE = [1024, 2048, 4096]
const SMALL = [128, 256, 512]
/** Twice the text, twice the time; the rest is the machine's. */
const MOST_GROWTH = 2.8
/** What is repeated, and how often. */
const SEEDS: readonly (readonly [string, readonly number[]])[] = [
  ...['1234567890', '@', '1-', 'a@', 'a@a.'].map((seed) => [seed, LARGE] as const),
  ...[
    '1 ',
    '1\n',
    '1.1.1.',
    '1:',
    '4539 ',
    'account 1 ',
    'SSN 212-45-6789 ',
    'client Ann Lee has $1 ',
    '๑๒๓๔๕ ',
    'คุณสมชาย ',
    '1\u200b',
  ].map((seed) => [seed, SMALL] as const),
]

function milliseconds(text: string): number {
  const before = process.cpuUsage()
  detectAll(text, context)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

detectAll('SSN 212-45-6789 of Ann Lee, ann@larkfield.test', context)
let isLinear = true
console.log('CPU time for a text of one size, of twice that size and of four times that size')
for (const [seed, sizes] of SEEDS) {
  const times = sizes.map((size) => Math.min(...[0, 1].map(() => milliseconds(seed.repeat(Math.ceil((size * 1024) / seed.length))))))
  // from the smallest to the largest, a doubling
  const growth = Math.sqrt(times.at(-1)! / Math.max(1, times[0]!))
  if (growth > MOST_GROWTH) isLinear = false
  const columns = sizes.map((size, index) => `${size} KB ${times[index]!.toFixed(0)} ms`.padStart(18))
  console.log(
    `${JSON.stringify(seed).padEnd(26)}${columns.join('')}   x ${growth.toFixed(2)}${growth > MOST_GROWTH ? '  faster than the text' : ''}`,
  )
}
if (!isLinear) process.exitCode = 1
