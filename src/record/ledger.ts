import { GENESIS, type Link, type ReadEntry, readEntry } from './entry.js'

export interface LedgerProblem {
  /** The number of the entry, or the number it should have. */
  readonly entry: number
  /** 1-based; for what is missing, where it should stand. */
  readonly line: number
  readonly what: 'changed' | 'unreadable' | 'missing' | 'moved' | 'duplicate' | 'torn' | 'head'
  readonly message: string
}

export interface LedgerCheck {
  readonly ok: boolean
  /** Complete lines. */
  readonly entries: number
  readonly problems: readonly LedgerProblem[]
  /** The end of the chain: what to note down elsewhere, to hand in as `expected` another day. */
  readonly end: Link
  /** Entries after the sealed head: written by a process that was stopped before it sealed them. */
  readonly unsealed: number
}

export interface LedgerExpectations {
  /** The sealed head kept beside the ledger; `missing` when it should be there and is not. Absent: not compared. */
  readonly head?: Link | 'missing' | 'damaged'
  /** An earlier end of the chain, noted down outside of the archive: the ledger must still run through it. */
  readonly expected?: Partial<Link>
}

type Row = ReadEntry & { readonly line: number }
type SoundRow = Extract<Row, { state: 'sound' }>

/**
 * Looks for every change, removal, reorder and repetition. The chain alone cannot show that entries were cut off at the
 * end, nor that all of it was written anew: the head and the expected end can.
 */
export function verifyLedger(ledger: string | Uint8Array, expectations: LedgerExpectations = {}): LedgerCheck {
  const { lines, torn } = linesOf(ledger)
  const rows = lines.map((line, index): Row => ({ ...readEntry(line), line: index + 1 }))
  const problems: LedgerProblem[] = []
  const { numbers, surplus } = numbersOf(rows)
  rows.forEach((row, index) => {
    if (row.state !== 'sound') {
      problems.push({ entry: numbers[index]!, line: row.line, what: row.state, message: `entry ${numbers[index]} ${row.why}` })
    }
  })
  problems.push(...orderProblems(rows, numbers, surplus))
  const byNumber = new Map<number, SoundRow>()
  for (const row of rows) if (row.state === 'sound' && !byNumber.has(row.sequence)) byNumber.set(row.sequence, row)
  problems.push(...chainProblems(byNumber))
  const count = numbers.reduce((most, number, index) => (surplus.has(index) ? most : Math.max(most, number)), 0)
  const end: Link = { count, hash: byNumber.get(count)?.hash ?? (count ? '' : GENESIS) }
  if (torn) {
    const message = `entry ${count + 1} is torn: ${torn} bytes without a line end`
    problems.push({ entry: count + 1, line: rows.length + 1, what: 'torn', message })
  }
  const { head, expected } = expectations
  problems.push(...endProblems(head, byNumber, count, rows.length, 'the head'))
  if (expected) problems.push(...endProblems(expected, byNumber, count, rows.length, 'the expected end'))
  problems.sort((left, right) => left.line - right.line || left.entry - right.entry)
  const sealed = typeof head === 'object' ? head.count : count
  return { ok: problems.length === 0, entries: rows.length, problems, end, unsealed: Math.max(0, count - sealed) }
}

/**
 * A changed line has no number to trust: it takes the one that its place gives, or, where the entries around it leave
 * no room, the number of the entry after it.
 */
function numbersOf(rows: readonly Row[]): { readonly numbers: readonly number[]; readonly surplus: ReadonlySet<number> } {
  const surplus = new Set<number>()
  // The number of the next sound entry, seen from behind.
  const next: number[] = []
  for (let index = rows.length - 1, following = Number.POSITIVE_INFINITY; index >= 0; index--) {
    next[index] = following
    const row = rows[index]!
    if (row.state === 'sound') following = row.sequence
  }
  let expected = 1
  const numbers = rows.map((row, index) => {
    if (row.state === 'sound') {
      expected = row.sequence + 1
      return row.sequence
    }
    if (next[index]! > expected) return expected++
    surplus.add(index)
    return expected
  })
  return { numbers, surplus }
}

function orderProblems(rows: readonly Row[], numbers: readonly number[], surplus: ReadonlySet<number>): readonly LedgerProblem[] {
  if (numbers.every((number, index) => number === index + 1)) return []
  const problems: LedgerProblem[] = []
  const first = new Map<number, number>()
  numbers.forEach((number, index) => {
    if (surplus.has(index)) return
    const before = first.get(number)
    if (before === undefined) first.set(number, index)
    else if (rows[index]!.state === 'sound') {
      const message = `entry ${number} stands on line ${rows[before]!.line} and again on line ${index + 1}`
      problems.push({ entry: number, line: index + 1, what: 'duplicate', message })
    }
  })
  const kept = new Set(longestIncrease([...first.keys()]))
  for (const [number, index] of first) {
    if (!kept.has(number) && rows[index]!.state === 'sound') {
      problems.push({ entry: number, line: index + 1, what: 'moved', message: `entry ${number} stands out of order, on line ${index + 1}` })
    }
  }
  const present = [...first.keys()].sort((left, right) => left - right)
  let previous = 0
  for (const number of present) {
    if (number > previous + 1) problems.push(missing(previous + 1, number - 1, (first.get(number) ?? 0) + 1))
    previous = number
  }
  return problems
}

function chainProblems(byNumber: ReadonlyMap<number, SoundRow>): readonly LedgerProblem[] {
  const problems: LedgerProblem[] = []
  for (const [number, row] of byNumber) {
    const before = byNumber.get(number - 1)
    if (number === 1 && row.previous !== GENESIS) {
      problems.push({ entry: 1, line: row.line, what: 'changed', message: 'entry 1 is chained to something before it' })
    } else if (before && before.hash !== row.previous) {
      const message = `entry ${number - 1} is not the one that entry ${number} was chained to`
      problems.push({ entry: number - 1, line: before.line, what: 'changed', message })
    }
  }
  return problems
}

function endProblems(
  end: Partial<Link> | 'missing' | 'damaged' | undefined,
  byNumber: ReadonlyMap<number, SoundRow>,
  count: number,
  lines: number,
  name: string,
): readonly LedgerProblem[] {
  if (end === undefined) return []
  const at = { entry: count, line: lines }
  if (typeof end === 'string') {
    return [{ ...at, what: 'head', message: `${name} is ${end}: entries cut off at the end would not be noticed` }]
  }
  if (end.count !== undefined && end.count > count) return [missing(count + 1, end.count, lines + 1)]
  if (end.hash === undefined || (end.hash === GENESIS && !end.count)) return []
  if (end.count === undefined) {
    const found = [...byNumber.values()].some((row) => row.hash === end.hash)
    return found ? [] : [{ ...at, what: 'head', message: `no entry has the hash of ${name}` }]
  }
  const row = byNumber.get(end.count)
  if (row?.hash === end.hash) return []
  return [{ entry: end.count, line: row?.line ?? lines, what: 'head', message: `entry ${end.count} is not the one that ${name} names` }]
}

function missing(from: number, to: number, line: number): LedgerProblem {
  const message = from === to ? `entry ${from} is missing` : `entries ${from} to ${to} are missing`
  return { entry: from, line, what: 'missing', message }
}

/** What stays in place when as few as possible are called moved. */
function longestIncrease(numbers: readonly number[]): readonly number[] {
  // tails[k]: the smallest number that ends an increasing run of k + 1; `before` leads back along the run.
  const tails: number[] = []
  const before = new Map<number, number | undefined>()
  for (const number of numbers) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (tails[middle]! < number) low = middle + 1
      else high = middle
    }
    before.set(number, tails[low - 1])
    tails[low] = number
  }
  const run: number[] = []
  for (let number = tails.at(-1); number !== undefined; number = before.get(number)) run.push(number)
  return run.reverse()
}

interface Lines {
  readonly lines: readonly (string | undefined)[]
  /** Bytes (or characters) after the last line feed. */
  readonly torn: number
}

function linesOf(ledger: string | Uint8Array): Lines {
  if (typeof ledger === 'string') {
    const lines = ledger.split('\n')
    return { torn: lines.pop()!.length, lines }
  }
  // A line that is not UTF-8 must not be mended by the decoder: it would read like one that is.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const decode = (bytes: Uint8Array): string | undefined => {
    try {
      return decoder.decode(bytes)
    } catch {
      return undefined
    }
  }
  const lines: (string | undefined)[] = []
  let start = 0
  for (let end = ledger.indexOf(10); end >= 0; end = ledger.indexOf(10, start)) {
    lines.push(decode(ledger.subarray(start, end)))
    start = end + 1
  }
  return { lines, torn: ledger.length - start }
}
