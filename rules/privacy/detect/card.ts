import cardValidator from 'card-validator'
import { isCalledSample } from './cues.js'
import type { Candidate } from './kinds.js'
import { labelBefore, labelOf } from './labels.js'
import { isMasked, type Reading, type Stretch, stretches } from './reading.js'

/** How the brands print their numbers; any other grouping must be a run of its own. */
const PRINTED = /^(?:4-4-4-4|4-6-5|4-6-4|4-4-4-4-[1-3]|4-4-4-[1-4]|4-4-5|8-8|1[3-9])$/

/** Numbers that processors publish for tests. */
const PUBLISHED = new Set([
  '4111111111111111',
  '4242424242424242',
  '4012888888881881',
  '4000056655665556',
  '4000000000000002',
  '4000000000009995',
  '4222222222222',
  '4917610000000000',
  '4970100000000154',
  '4970101122334422',
  '5555555555554444',
  '5105105105105100',
  '5200828282828210',
  '5454545454545454',
  '2223003122003222',
  '2223000048400011',
  '378282246310005',
  '371449635398431',
  '378734493671000',
  '341111111111111',
  '6011111111111117',
  '6011000990139424',
  '6011000000000004',
  '30569309025904',
  '38520000023237',
  '36227206271667',
  '3056930009020004',
  '3530111333300000',
  '3566002020360505',
  '6200000000000005',
  '6304000000000000',
])

export function* cards(reading: Reading): Generator<Candidate> {
  let until = 0
  for (const stretch of stretches(reading, 13, 19)) {
    if (stretch.start < until || !isCard(stretch, reading)) continue
    const placeholder = PUBLISHED.has(stretch.digits) || /^(\d)\1+$/.test(stretch.digits.slice(1, -1))
    until = stretch.end
    const { start, end } = stretch
    const label = labelOf(reading, start, end)
    const excused = (placeholder && isCalledSample(reading, start, end)) || (label?.name === 'benign' && label.tight)
    yield { kind: 'card', start, end, confidence: 'certain', placeholder, ...(excused ? { dismissed: true } : {}) }
  }
}

function isCard({ digits, shape, whole, start, end }: Stretch, reading: Reading): boolean {
  const lead = digits.charCodeAt(0) - 48
  if (lead < 2 || lead > 6) return false
  if (!whole && !PRINTED.test(shape)) return false
  const { card, isValid } = cardValidator.number(digits, { luhnValidateUnionPay: true })
  if (!isValid || !card || isMasked(reading, start, end)) return false
  // Maestro's ranges cover most numbers that begin with 5 or 6: such a number must be called a card.
  return !LOOSE.has(card.type) || labelBefore(reading, start)?.name === 'card'
}

const LOOSE = new Set(['maestro', 'unionpay', 'mir', 'elo', 'hiper', 'hipercard', 'verve'])
