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

const DETECTORS: readonly Detector[] = [
  emails,
  cards,
  ibans,
  unitedStatesNumbers,
  nationalInsuranceNumbers,
  healthServiceNumbers,
  taxpayerReferences,
  sortCodes,
  socialSecurityNumbers,
  fiscalNumbers,
  ribs,
  thaiIds,
  thaiBankAccounts,
  promptPayCodes,
  lineIds,
  phones,
  birthDates,
  addresses,
  documents,
  healthNumbers,
  networkAddresses,
  secrets,
  wallets,
  accountNumbers,
  clients,
]

/** Personal data of every kind in a text, in order; where two readings of the same characters compete, the surer one stands. */
export function detectAll(text: string, context: DetectContext): readonly Detection[] {
  const reading = read(text, context)
  const found: Candidate[] = []
  for (const detector of DETECTORS) for (const candidate of detector(reading)) found.push(candidate)
  const language = context.languages[0] ?? 'en'
  return settle(found)
    .filter(({ dismissed }) => !dismissed)
    .map(({ kind, start, end, confidence, placeholder = false }) => {
      const from = reading.startOf(start)
      const to = reading.endOf(end - 1)
      return { kind, start: from, end: to, confidence, placeholder, masked: mask(kind, text.slice(from, to), language) }
    })
}

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
  const chosen: Candidate[] = []
  for (const { candidate } of ranked) {
    if (SHARING.has(candidate.kind)) {
      if (chosen.some((other) => other.kind === candidate.kind && other.start < candidate.end && candidate.start < other.end)) continue
    } else if (!kept.add(candidate.start, candidate.end)) continue
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
