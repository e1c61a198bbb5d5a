import { validate as validSpi } from 'stdnum/lib/cjs/fr/nif.js'
import { validate as validNir } from 'stdnum/lib/cjs/fr/nir.js'
import { isAmount } from './cues.js'
import { bbanOf } from './iban.js'
import type { Candidate } from './kinds.js'
import { labelOf } from './labels.js'
import { densest, isMasked, type Reading, stretches } from './reading.js'

/** Sex, year, month, then department (Corsica has letters), commune and order; the key of two digits may be missing. */
const NIR =
  /(?<![A-Za-z0-9]|\d[.,])[1-478](?:[ \-./·_\n]{0,3}\d){4}[ \-./·_\n]{0,3}(?:\d[ \-./·_\n]{0,3}\d|2[ \-./·_\n]{0,3}[ABab])(?:[ \-./·_\n]{0,3}\d){6}(?:[ \-./·_\n(]{0,3}(?:cl[eé]|key)?[ :.]{0,2}\d[ ]?\d)?\)?(?![A-Za-z0-9]|[.,-]\d)/g

/** Months 20 to 42 and above 50 stand for births whose month is not known. */
const MONTH = /^.{3}(?:0[1-9]|1[0-2]|[2-3]\d|4[0-2]|[5-9]\d)/

export function* socialSecurityNumbers(reading: Reading): Generator<Candidate> {
  if (densest(reading, 7) < 12) return
  NIR.lastIndex = 0
  for (let match = NIR.exec(reading.text); match; match = NIR.exec(reading.text)) {
    const start = match.index
    const end = start + match[0].replace(/\)$/, (sign) => (match![0].includes('(') ? sign : '')).length
    const value = match[0]
      .toUpperCase()
      .replace(/CL[EÉ]|KEY/g, '')
      .replace(/[^0-9AB]/g, '')
    NIR.lastIndex = Math.max(start + 1, end - 1)
    if (!MONTH.test(value) || isMasked(reading, start, end)) continue
    const label = labelOf(reading, start, end)
    const called = label?.name === 'nir'
    if (value.length === 15) {
      if (!validNir(value).isValid) continue
      if (!called && ((label?.name === 'benign' && label.tight && !label.text.startsWith('dossier')) || isAmount(reading, start, end)))
        continue
    } else if (!called || value.length !== 13) continue
    yield { kind: 'nir', start, end, confidence: 'certain', placeholder: PUBLISHED.has(value) }
  }
}

/** Numbers of public documentation, on nobody's card. */
const PUBLISHED = new Set(['255081416802538', '269054958815780', '180126955222380'])

/** Tax numbers of persons: thirteen digits with a key; barcodes look the same, so the words must agree. */
export function* fiscalNumbers(reading: Reading): Generator<Candidate> {
  if (!/fisc|spi|impot|tin(?![a-z])|tax/.test(reading.plain)) return
  for (const { digits, start, end } of stretches(reading, 13, 13)) {
    if (!/^[0-3]/.test(digits) || !validSpi(digits).isValid) continue
    const name = labelOf(reading, start, end)?.name
    if ((name !== 'spi' && name !== 'tin') || isMasked(reading, start, end)) continue
    yield { kind: 'spi', start, end, confidence: 'certain' }
  }
}

/** Bank, branch, account, key. */
const RIB = /(?<![A-Za-z0-9]|[.,]\d)(?:\d[ \-.\n]{0,2}){10}(?:[A-Za-z0-9][ \-.\n]{0,2}){11}\d[ ]?\d(?![A-Za-z0-9]|[.,]\d)/g
const RIB_PARTS =
  /(?:code )?banque ?:? ?(\d{5})[^\d]{1,24}guichet ?:? ?(\d{5})[^\d]{1,30}compte ?:? ?([a-z0-9]{11})[^\d]{1,16}cle(?: rib)? ?:? ?(\d{2})/g

export function* ribs(reading: Reading): Generator<Candidate> {
  if (densest(reading, 2) >= 10) {
    RIB.lastIndex = 0
    for (let match = RIB.exec(reading.text); match; match = RIB.exec(reading.text)) {
      const value = match[0].replace(/[ \-.\n]/g, '').toUpperCase()
      const start = match.index
      const end = start + match[0].length
      RIB.lastIndex = start + 5
      if (bbanOf('FR', value) && !isMasked(reading, start, end)) yield { kind: 'bank-account', start, end, confidence: 'certain' }
    }
  }
  if (!reading.plain.includes('guichet')) return
  RIB_PARTS.lastIndex = 0
  for (let match = RIB_PARTS.exec(reading.plain); match; match = RIB_PARTS.exec(reading.plain)) {
    const value = match.slice(1).join('').toUpperCase()
    if (bbanOf('FR', value)) yield { kind: 'bank-account', start: match.index, end: match.index + match[0].length, confidence: 'certain' }
  }
}
