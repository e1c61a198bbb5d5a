import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Json } from '../record/canonical.js'
import { type Entry, type EntryBody, type Link, NO_ENTRIES, readEntry, type SealedEntry, sealEntry, sha256 } from '../record/entry.js'
import { type LedgerCheck, type LedgerExpectations, verifyLedger } from '../record/ledger.js'
import { type LockOptions, withLock } from './lock.js'
import { makeFolder } from './make-folder.js'

/**
 * The ledger on disk: `<name>.jsonl` only ever grows; `<name>.jsonl.head` says how long it was and how its chain ended
 * when last written, so that a cut at the end shows. An entry is flushed to the disk before the head names it. A process
 * that is stopped in between leaves a head that lags (the next writer moves it on) or a torn last line (the next writer
 * sets it aside).
 */

/** What the head file holds. */
export interface Head extends Link {
  /** Length of the ledger. */
  readonly bytes: number
  /** Where its last entry begins. */
  readonly last: number
}

export interface Appended {
  readonly entries: readonly SealedEntry[]
  /** The side file that holds a torn last line, when one was found. */
  readonly torn?: string
}

/** The ledger is not what its head says: writing on would hide it. */
export class LedgerError extends Error {}

const EMPTY: Head = { ...NO_ENTRIES, bytes: 0, last: 0 }

/** An archive may be named as a folder, or as the ledger file in it. */
export function ledgerFileIn(archive: string): string {
  const isFile = /\.jsonl?$/.test(archive) && !(existsSync(archive) && statSync(archive).isDirectory())
  return isFile ? archive : join(archive, 'ledger.jsonl')
}

/** Adds entries in one step: after a crash either each is there or it and those after it are not. */
export function appendEntries(file: string, bodies: readonly EntryBody[], options: LockOptions = {}): Appended {
  makeFolder(dirname(file))
  return withLock(
    `${file}.lock`,
    () => {
      const isNew = !existsSync(file)
      const found = readHead(file)
      if (isNew && typeof found === 'object' && found.count > 0) {
        throw new LedgerError(`the ledger is gone, but its head names ${found.count} entries`)
      }
      if (isNew) writeHead(file, EMPTY)
      const ledger = openSync(file, 'a+')
      try {
        const { head, torn } = recover(file, ledger, isNew ? EMPTY : found)
        const { entries, text } = chain(torn ? withTorn(bodies, torn) : bodies, head)
        const lines = Buffer.from(text, 'utf8')
        append(ledger, lines, head.bytes)
        const last = Buffer.byteLength(entries.at(-1)?.line ?? '', 'utf8')
        const bytes = head.bytes + lines.length
        if (entries.length) writeHead(file, { count: entries.at(-1)!.count, hash: entries.at(-1)!.hash, bytes, last: bytes - last })
        return { entries, ...(torn ? { torn: torn.file } : {}) }
      } finally {
        closeSync(ledger)
      }
    },
    options,
  )
}

/** Reads the ledger and its head together, so that a writer at work is not taken for damage. */
export function checkLedger(file: string, expected?: LedgerExpectations['expected'], options: LockOptions = {}): LedgerCheck {
  const read = () => ({ head: readHead(file), ledger: readFileSync(file) })
  let found: ReturnType<typeof read>
  try {
    found = withLock(`${file}.lock`, read, options)
  } catch (error) {
    // A copy handed to an examiner may not be writable; then nobody writes to it either.
    if (!['EROFS', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    found = read()
  }
  return verifyLedger(found.ledger, { head: found.head, ...(expected ? { expected } : {}) })
}

/** The entries that can be read, in the order of the file. */
export function readEntries(file: string): readonly Entry[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  return lines.flatMap((line) => {
    const entry = readEntry(line)
    return entry.state === 'sound' ? [entry.value] : []
  })
}

/** Accepts a ledger whose chain is whole as it stands, after its head was lost. */
export function sealLedger(file: string, options: LockOptions = {}): LedgerCheck {
  return withLock(
    `${file}.lock`,
    () => {
      const ledger = readFileSync(file)
      const check = verifyLedger(ledger)
      if (check.ok) writeHead(file, { ...check.end, bytes: ledger.length, last: ledger.lastIndexOf(10, ledger.length - 2) + 1 })
      return check
    },
    options,
  )
}

interface Torn {
  readonly file: string
  readonly bytes: number
  readonly hash: string
}

/** Brings head and ledger together again after a writer was stopped half-way. */
function recover(file: string, ledger: number, found: Head | 'missing' | 'damaged'): { head: Head; torn?: Torn } {
  if (typeof found === 'string') {
    throw new LedgerError(`the head is ${found}: check the ledger, then accept it with “record verify --seal”`)
  }
  const size = fstatSync(ledger).size
  if (size < found.bytes) throw new LedgerError('the ledger is shorter than its head says: entries were cut off at the end')
  if (found.count > 0) {
    const last = readEntry(readText(ledger, found.last, found.bytes - 1))
    if (last.state !== 'sound' || last.hash !== found.hash) {
      throw new LedgerError(`entry ${found.count} is not the one that the head names`)
    }
  }
  if (size === found.bytes) return { head: found }
  const rest = Buffer.alloc(size - found.bytes)
  readFully(ledger, rest, found.bytes)
  let head = found
  let start = 0
  for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, start)) {
    const entry = readEntry(rest.toString('utf8', start, end))
    if (entry.state !== 'sound' || entry.previous !== head.hash || entry.sequence !== head.count + 1) {
      throw new LedgerError(`what follows entry ${head.count} does not continue its chain`)
    }
    head = { count: entry.sequence, hash: entry.hash, bytes: found.bytes + end + 1, last: found.bytes + start }
    start = end + 1
  }
  const fragment = rest.subarray(start)
  if (!fragment.length) return { head }
  const torn = setAside(file, head.count + 1, fragment)
  ftruncateSync(ledger, head.bytes)
  fsyncSync(ledger)
  return { head, torn }
}

/** A torn line is evidence of what was being written: it is moved, never dropped. */
function setAside(file: string, number: number, fragment: Buffer): Torn {
  for (let attempt = 1; ; attempt++) {
    const side = `${file}.torn-${number}${attempt > 1 ? `-${attempt}` : ''}`
    if (existsSync(side)) continue
    const descriptor = openSync(side, 'wx')
    try {
      writeFully(descriptor, fragment)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    return { file: side, bytes: fragment.length, hash: sha256(fragment) }
  }
}

/** The next entry says that a line before it was torn, and where it went. */
function withTorn(bodies: readonly EntryBody[], torn: Torn): readonly EntryBody[] {
  const [first, ...others] = bodies
  const note: Json = { file: basename(torn.file), bytes: torn.bytes, hash: torn.hash }
  return first ? [{ ...first, torn: note }, ...others] : []
}

function chain(bodies: readonly EntryBody[], after: Link): { entries: readonly SealedEntry[]; text: string } {
  const entries: SealedEntry[] = []
  let end: Link = after
  for (const body of bodies) {
    const entry = sealEntry(body, end)
    entries.push(entry)
    end = entry
  }
  return { entries, text: entries.map((entry) => entry.line).join('') }
}

function append(ledger: number, lines: Buffer, before: number): void {
  try {
    writeFully(ledger, lines)
    fsyncSync(ledger)
  } catch (error) {
    // A full disk leaves part of a line: take it back while we still hold the lock.
    ftruncateSync(ledger, before)
    throw error
  }
}

function readHead(file: string): Head | 'missing' | 'damaged' {
  let text: string
  try {
    text = readFileSync(`${file}.head`, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing'
    throw error
  }
  try {
    const { count, hash, bytes, last } = JSON.parse(text) as Partial<Head>
    if (!isCount(count) || !isCount(bytes) || !isCount(last) || typeof hash !== 'string') return 'damaged'
    return last > bytes ? 'damaged' : { count, hash, bytes, last }
  } catch {
    return 'damaged'
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function writeHead(file: string, head: Head): void {
  // One name for all: whoever writes it holds the lock, and what a stopped process left is written over.
  const temporary = `${file}.head.new`
  const descriptor = openSync(temporary, 'w')
  try {
    writeFully(descriptor, Buffer.from(`${JSON.stringify(head)}\n`, 'utf8'))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  try {
    renameSync(temporary, `${file}.head`)
  } catch (error) {
    unlinkSync(temporary)
    throw error
  }
}

function writeFully(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}

function readText(descriptor: number, from: number, to: number): string {
  const bytes = Buffer.alloc(Math.max(0, to - from))
  readFully(descriptor, bytes, from)
  return bytes.toString('utf8')
}

function readFully(descriptor: number, bytes: Buffer, from: number): void {
  for (let read = 0; read < bytes.length; ) {
    const count = readSync(descriptor, bytes, read, bytes.length - read, from + read)
    if (count === 0) throw new LedgerError('the ledger became shorter while it was read')
    read += count
  }
}
