import { leadingWord } from './code.js'
import { isCalledSample } from './cues.js'
import type { Candidate } from './kinds.js'
import { labelOf } from './labels.js'
import { densest, isMasked, type Reading } from './reading.js'

/** Medicare beneficiary identifier: eleven places with fixed classes, letters without S, L, O, I, B, Z. */
const MBI =
  /(?<![A-Za-z0-9])[1-9][AC-HJKMNP-RT-Yac-hjkmnp-rt-y][AC-HJKMNP-RT-Y0-9ac-hjkmnp-rt-y]\d[ \-\n]?[AC-HJKMNP-RT-Yac-hjkmnp-rt-y][AC-HJKMNP-RT-Y0-9ac-hjkmnp-rt-y]\d[ \-\n]?[AC-HJKMNP-RT-Yac-hjkmnp-rt-y]{2}\d{2}(?![A-Za-z0-9])/g
/** The identifier on the sample cards. */
const SAMPLE_MBI = /^1EG4TE5MK7[23]$/
const CODE = /(?<![A-Za-z0-9$£€฿@.,])(?:[A-Za-z]{1,2}[ -]?|[A-Z]{3,4}-)?\d(?:[ -]?\d){3,13}(?:-[A-Z0-9]{1,3})?(?![A-Za-z0-9]|[.,:/]\d|%)/g

export function* healthNumbers(reading: Reading): Generator<Candidate> {
  const density = densest(reading, 3)
  if (density < 4) return
  if (density >= 5) yield* beneficiaries(reading)
  if (!/mrn|medical|patient|chart|hospital|health|hn|ipp|mutuelle|ผู้ป่วย|เวชระเบียน/.test(reading.plain)) return
  for (const match of reading.text.matchAll(CODE)) {
    const start = match.index + leadingWord(match[0])
    const end = match.index + match[0].length
    const label = labelOf(reading, start, end)
    if (label?.name !== 'patient-number' || (!label.tight && label.gap.length > 24) || isMasked(reading, start, end)) continue
    yield { kind: 'patient-number', start, end, confidence: 'certain' }
  }
}

function* beneficiaries(reading: Reading): Generator<Candidate> {
  for (const match of reading.text.matchAll(MBI)) {
    const start = match.index
    const end = start + match[0].length
    const label = labelOf(reading, start, end)
    const placeholder = SAMPLE_MBI.test(match[0].replace(/[^A-Za-z0-9]/g, '').toUpperCase())
    if (label?.name !== 'mbi' && ((label?.tight && label.name === 'benign') || match[0] !== match[0].toUpperCase())) continue
    if (placeholder && isCalledSample(reading, start, end)) continue
    yield { kind: 'mbi', start, end, confidence: 'certain', placeholder }
  }
}
