import { sha256 } from '@noble/hashes/sha2.js'
import { keccak_256 } from '@noble/hashes/sha3.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { bech32, bech32m, createBase58check } from '@scure/base'
import { isCalledSample } from './cues.js'
import type { Candidate, Kind } from './kinds.js'
import { before, type Reading } from './reading.js'

const BASE58 = /(?<![A-Za-z0-9])[1-9A-HJ-NP-Za-km-z]{25,112}(?![A-Za-z0-9])/g
const BECH32 = /(?<![A-Za-z0-9])(?:bc1|tb1|ltc1|BC1|LTC1)[02-9ac-hj-np-zAC-HJ-NP-Z]{11,87}(?![A-Za-z0-9])/g
const ETHEREUM = /(?<![A-Za-z0-9])0x[0-9a-fA-F]{40}(?![A-Za-z0-9])/g

const base58check = createBase58check(sha256)

/** First byte of an address: Bitcoin, its test network, Litecoin, Dogecoin, Dash, Tron. */
const ADDRESS_VERSIONS = new Set([0x00, 0x05, 0x6f, 0xc4, 0x30, 0x32, 0x1e, 0x16, 0x4c, 0x41])
const WIF_VERSIONS = new Set([0x80, 0xef, 0xb0, 0x9e])

/** Addresses of the standards' own examples and of the first block. */
const PUBLISHED = new Set([
  '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
  '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
  '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
  '0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359',
  '0xd8da6bf26964af9d7eed9e03e53415d37aa96045',
])

/** A token's own contract, or a hash, is public. */
const PUBLIC =
  /(?<![a-z])(?:contract|token|smart contract|deployed|tx(?: hash| id)?|transaction|hash|block|contrat intelligent)(?: (?:address|at|is|hash|id))?[ :=]{0,3}$|สัญญาอัจฉริยะ[ :]{0,2}$/

export function* wallets(reading: Reading): Generator<Candidate> {
  const { text } = reading
  if (!reading.hasLongWord) return
  for (const match of text.matchAll(BASE58)) {
    const kind = base58Kind(match[0])
    if (kind) yield* candidate(reading, kind, match.index, match[0])
  }
  for (const match of text.matchAll(BECH32)) if (isSegwit(match[0])) yield* candidate(reading, 'wallet', match.index, match[0])
  for (const match of text.matchAll(ETHEREUM)) if (isEthereum(match[0])) yield* candidate(reading, 'wallet', match.index, match[0])
}

function* candidate(reading: Reading, kind: Kind, start: number, value: string): Generator<Candidate> {
  const end = start + value.length
  const placeholder = PUBLISHED.has(value) || PUBLISHED.has(value.toLowerCase())
  if (placeholder && isCalledSample(reading, start, end)) return
  if (kind === 'wallet' && (reading.contacts.isId(value) || PUBLIC.test(before(reading, start, 40)))) return
  yield { kind, start, end, confidence: 'certain', placeholder }
}

function base58Kind(value: string): Kind | undefined {
  if (!/\d/.test(value) || !/[a-z]/i.test(value)) return undefined
  try {
    const bytes = base58check.decode(value)
    if (bytes.length === 21 && ADDRESS_VERSIONS.has(bytes[0]!)) return 'wallet'
    if ((bytes.length === 33 || bytes.length === 34) && WIF_VERSIONS.has(bytes[0]!)) return 'private-key'
    if (bytes.length === 78)
      return value.startsWith('xprv') || value.startsWith('yprv') || value.startsWith('zprv') ? 'private-key' : 'wallet'
  } catch {
    return undefined // the checksum says no
  }
  return undefined
}

function isSegwit(value: string): boolean {
  const lower = value.toLowerCase() as `${string}1${string}`
  const version = lower.charAt(lower.indexOf('1') + 1)
  try {
    const { words } = (version === 'q' ? bech32 : bech32m).decode(lower, 90)
    return words.length > 1 && words[0]! <= 16
  } catch {
    return false
  }
}

/** EIP-55 writes the checksum in the case of the letters; all of one case carries none. */
function isEthereum(value: string): boolean {
  const digits = value.slice(2)
  const lower = digits.toLowerCase()
  if (/^(.)\1+$/.test(lower)) return false
  if (digits === lower || digits === digits.toUpperCase()) return true
  const hash = bytesToHex(keccak_256(new TextEncoder().encode(lower)))
  return [...digits].every((char, at) => !/[a-f]/i.test(char) || Number.parseInt(hash.charAt(at), 16) > 7 === (char !== char.toLowerCase()))
}
