import { accountNumbers } from './account.js'
import { addresses } from './address.js'
import { birthDates } from './birth.js'
import { cards } from './card.js'
import { clients } from './client.js'
import { documents } from './document.js'
import { emails } from './email.js'
import { fiscalNumbers, ribs, socialSecurityNumbers } from './france.js'
import { healthNumbers } from './health.js'
import { ibans } from './iban.js'
import type { Candidate, Confidence, DetectContext, Detection, Kind } from './kinds.js'
import { mask } from './mask.js'
import { networkAddresses } from './network.js'
import { phones } from './phone.js'
import { type Reading, read } from './reading.js'
import { secrets } from './secret.js'
import { lineIds, promptPayCodes, thaiBankAccounts, thaiIds } from './thailand.js'
import { healthServiceNumbers, nationalInsuranceNumbers, sortCodes, taxpayerReferences } from './united-kingdom.js'
import { unitedStatesNumbers } from './united-states.js'
import { wallets } from './wallet.js'

export type { Confidence, DetectContext, Detection, Kind } from './kinds.js'
export { KINDS } from './kinds.js'

type Detector = (reading: Reading) => Iterable<Candidate>

/** Detectors with the digits that one run must have for them: most texts have too few for most. */
const DETECTORS: readonly (readonly [digits: number, detector: Detector])[] = [
  [0, emails],
  [13, cards],
  [1, ibans],
  [9, unitedStatesNumbers],
  [1, nationalInsuranceNumbers],
  [10, healthServiceNumbers],
  [10, taxpayerReferences],
  [6, sortCodes],
  [1, socialSecurityNumbers],
  [13, fiscalNumbers],
  [1, ribs],
  [13, thaiIds],
  [10, thaiBankAccounts],
  [14, promptPayCodes],
  [0, lineIds],
  [7, phones],
  [1, birthDates],
  [1, addresses],
  [1, documents],
  [1, healthNumbers],
  [1, networkAddresses],
  [0, secrets],
  [0, wallets],
  [1, accountNumbers],
  [0, clients],
]

/** Personal data of every kind in a text, in order; where two readings of the same characters compete, the surer one stands. */
export function detectAll(text: string, context: DetectContext): readonly Detection[] {
  const reading = read(text, context)
  const found: Candidate[] = []
  for (const [digits, detector] of DETECTORS)
    if (digits <= reading.longestRun) for (const candidate of detector(reading)) found.push(candidate)
  if (!found.length) return NOTHING
  const language = context.languages[0] ?? 'en'
  return settle(outsideAddresses(reading, found))
    .filter(({ dismissed }) => !dismissed)
    .map(({ kind, start, end, confidence, placeholder = false }) => {
      const from = reading.startOf(start)
      const to = reading.endOf(end - 1)
      return { kind, start: from, end: to, confidence, placeholder, masked: mask(kind, text.slice(from, to), language) }
    })
}

const NOTHING: readonly Detection[] = []

/** Personal data of some kinds only. */
export function detect(kinds: readonly Kind[], text: string, context: DetectContext): readonly Detection[] {
  return detectAll(text, context).filter(({ kind }) => kinds.includes(kind))
}

const SURENESS: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, possible: 0 }

/** Kinds that may stand on the same characters: a person who is also a handle, a detail beside a name. */
const SHARING: ReadonlySet<Kind> = new Set<Kind>(['client-detail', 'health-detail', 'client-handle'])

function settle(found: Candidate[]): readonly Candidate[] {
  const ranked = found
    .map((candidate, order) => ({ candidate, order }))
    .sort(
      (a, b) =>
        SURENESS[b.candidate.confidence] - SURENESS[a.candidate.confidence] ||
        b.candidate.end - b.candidate.start - (a.candidate.end - a.candidate.start) ||
        a.order - b.order,
    )
  const kept = new Spans()
  const shared = new Map<Kind, Spans>()
  const chosen: Candidate[] = []
  for (const { candidate } of ranked) {
    const taken = SHARING.has(candidate.kind) ? (shared.get(candidate.kind) ?? new Spans()) : kept
    if (taken !== kept) shared.set(candidate.kind, taken)
    if (!taken.add(candidate.start, candidate.end)) continue
    chosen.push(candidate)
  }
  return chosen.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Taken ranges that do not overlap. Values are short, so a table of their characters stays small. */
class Spans {
  readonly #taken = new Set<number>()

  add(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#taken.has(at)) return false
    for (let at = start; at < end; at++) this.#taken.add(at)
    return true
  }
}

const WEB_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"']{1,2000}/g
/** Kinds that a web address shows as plainly as a sentence does. */
const PLAIN_IN_ADDRESS: ReadonlySet<Kind> = new Set<Kind>([
  'email',
  'token',
  'private-key',
  'iban',
  'wallet',
  'password',
  'line-id',
  'promptpay',
])
const NAMED_IN_ADDRESS =
  /(?:tel|phone|mobile|cell|msisdn|wa\.me|whatsapp|sms|card|pan|ssn|nir|nino|nin|account|acct|dob|birth|id_?card|citizen|client|customer|policy|loan|member|passport|licen[cs]e|otp|pin|code|[?&;/]ip)[a-z_-]{0,14}(?:[=/:]|%3d)(?:\+|%2b)?$/

/** Numbers in web addresses count and address pages; only those that the address names are somebody's. */
function outsideAddresses({ text, plain }: Reading, found: readonly Candidate[]): Candidate[] {
  if (!/:\/\/|www\./.test(text)) return [...found]
  const addresses = [...text.matchAll(WEB_ADDRESS)].map(({ index, 0: { length } }) => [index, index + length] as const)
  return found.filter(({ kind, start }) => {
    const address = addresses.find(([from, to]) => from <= start && start < to)
    return !address || PLAIN_IN_ADDRESS.has(kind) || NAMED_IN_ADDRESS.test(plain.slice(Math.max(address[0], start - 40), start))
  })
}
