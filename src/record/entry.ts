import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical.js'
import { EVENTS, type Event } from './events.js'

/** The layout of an entry; raised when a reader of the old one would misread the new. */
export const ENTRY_VERSION = 1

/** What the first entry of a ledger is chained to. */
export const GENESIS = 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='

/** An entry before it has a place in a ledger. */
export type EntryBody = { readonly event: Event; readonly at: string } & { readonly [key: string]: Json | undefined }

/** The end of a chain: how many entries there are and what the next one is chained to. */
export interface Link {
  readonly count: number
  readonly hash: string
}

/** An entry's place in the chain and its line, which ends in a line feed. */
export interface SealedEntry extends Link {
  readonly line: string
}

/** What a ledger that holds nothing ends with. */
export const NO_ENTRIES: Link = { count: 0, hash: GENESIS }

/** Gives an entry its place: number, link to the one before, and a hash over all of it. */
export function sealEntry(body: EntryBody, after: Link): SealedEntry {
  const unsealed = { ...body, version: ENTRY_VERSION, sequence: after.count + 1, previous: after.hash }
  const hash = hashOf(unsealed)
  return { count: after.count + 1, hash, line: `${canonicalJson({ ...unsealed, hash })}\n` }
}

/** The hash over an entry without its own hash. */
export function hashOf(entry: { readonly [key: string]: Json | undefined }): string {
  return sha256(canonicalJson({ ...entry, hash: undefined }))
}

/** In the form of an approval's digest. */
export function sha256(data: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(data).digest('base64')}`
}

/** A line of a ledger, read and compared with the hash it carries. */
export type ReadEntry =
  | { readonly state: 'sound'; readonly sequence: number; readonly previous: string; readonly hash: string; readonly value: Entry }
  | { readonly state: 'changed'; readonly why: string }
  | { readonly state: 'unreadable'; readonly why: string }

/** An entry as it stands in a ledger. */
export type Entry = EntryBody & {
  readonly version: number
  readonly sequence: number
  readonly previous: string
  readonly hash: string
}

/** Reads one line, without its line feed. `undefined` stands for bytes that are not UTF-8. */
export function readEntry(line: string | undefined): ReadEntry {
  if (line === undefined) return { state: 'unreadable', why: 'is not UTF-8' }
  let value: Json
  try {
    value = JSON.parse(line) as Json
  } catch {
    return { state: 'unreadable', why: 'is not JSON' }
  }
  if (!isEntry(value)) return { state: 'unreadable', why: 'is not a ledger entry' }
  let written: string
  try {
    written = canonicalJson(value)
  } catch {
    return { state: 'unreadable', why: 'is not a ledger entry' }
  }
  // Also refuses white space, another order of keys and a key written twice, none of which a parsed value shows.
  if (written !== line) return { state: 'changed', why: 'is not written as it was sealed' }
  if (hashOf(value) !== value.hash) return { state: 'changed', why: 'does not match its hash' }
  return { state: 'sound', sequence: value.sequence, previous: value.previous, hash: value.hash, value }
}

function isEntry(value: Json): value is Entry {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false
  const entry = value as { readonly [key: string]: Json | undefined }
  return (
    typeof entry.hash === 'string' &&
    typeof entry.previous === 'string' &&
    typeof entry.at === 'string' &&
    Number.isSafeInteger(entry.sequence) &&
    (entry.sequence as number) > 0 &&
    EVENTS.some((event) => event === entry.event)
  )
}
