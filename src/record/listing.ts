import type { Json } from './canonical.js'
import type { Entry } from './entry.js'
import type { Event } from './events.js'

/** Which entries are asked for; an empty list asks for all. */
export interface Listing {
  readonly events: readonly Event[]
  /** Beginnings of paths. */
  readonly drafts: readonly string[]
  readonly channels: readonly string[]
  readonly jurisdictions: readonly string[]
  /** Days, both included, by when the entry was written (UTC). */
  readonly since?: string
  readonly until?: string
}

export function matchesListing(entry: Entry, { events, drafts, channels, jurisdictions, since, until }: Listing): boolean {
  const day = entry.at.slice(0, 10)
  return (
    (!events.length || events.includes(entry.event)) &&
    (!drafts.length || drafts.some((prefix) => textOf(entry.draft).startsWith(prefix))) &&
    overlaps(channels, field(entry, 'facts', 'channels')) &&
    overlaps(jurisdictions, field(entry, 'facts', 'jurisdictions')) &&
    (!since || since <= day) &&
    (!until || day <= until)
  )
}

/** One row of a listing, in words. */
export interface Row {
  readonly entry: number
  readonly at: string
  readonly event: string
  readonly draft: string
  readonly channels: string
  readonly approvedBy: string
  readonly findings: number
  readonly waived: number
  readonly keepUntil: string
  readonly digest: string
}

export function rowOf(entry: Entry): Row {
  const approval = [textOf(field(entry, 'approval', 'by')), textOf(field(entry, 'approval', 'on'))].filter(Boolean)
  return {
    entry: entry.sequence,
    at: entry.at,
    event: entry.event,
    draft: textOf(entry.draft),
    channels: listOf(field(entry, 'facts', 'channels')).join(' '),
    approvedBy: approval.join(', '),
    findings: listOf(entry.findings).length,
    waived: listOf(entry.waivers).length,
    keepUntil: textOf(field(entry, 'retention', 'minimumUntil')),
    digest: textOf(entry.digest),
  }
}

function overlaps(wanted: readonly string[], found: Json | undefined): boolean {
  return !wanted.length || listOf(found).some((one) => typeof one === 'string' && wanted.includes(one))
}

function field(entry: Entry, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, key) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? (value as { readonly [key: string]: Json | undefined })[key]
        : undefined,
    entry,
  )
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : []
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
