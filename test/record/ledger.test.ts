import { describe, expect, test } from 'vitest'
import { type EntryBody, type Link, NO_ENTRIES, readEntry, sealEntry } from '../../src/record/entry.js'
import { type LedgerExpectations, type LedgerProblem, verifyLedger } from '../../src/record/ledger.js'

const events = ['linted', 'approved', 'published', 'withdrawn'] as const

function body(number: number): EntryBody {
  return {
    event: events[number % 4]!,
    at: `2026-11-22T09:${String(number % 60).padStart(2, '0')}:00Z`,
    file: `drafts/post-${number}.md`,
    copy: { form: 'full', text: `ดอกเบี้ย ${number} % · l’épargne n’est pas garantie 😀` },
    findings: [],
  }
}

function ledgerOf(count: number, from = 1): { readonly lines: readonly string[]; readonly head: Link } {
  const lines: string[] = []
  let head = NO_ENTRIES
  for (let number = from; number < from + count; number++) {
    const entry = sealEntry(body(number), head)
    lines.push(entry.line)
    head = { count: entry.count, hash: entry.hash }
  }
  return { lines, head }
}

const { lines, head } = ledgerOf(12)
const sealed = (changed: readonly string[], expectations: LedgerExpectations = { head }) => verifyLedger(changed.join(''), expectations)
const without = (...numbers: readonly number[]) => lines.filter((_, index) => !numbers.includes(index + 1))
const swapped = (left: number, right: number) => {
  const changed = [...lines]
  changed[left - 1] = lines[right - 1]!
  changed[right - 1] = lines[left - 1]!
  return changed
}
const edited = (number: number, from: string, to: string) =>
  lines.map((line, index) => (index === number - 1 ? line.replace(from, to) : line))
/** Written anew from an entry on, with right hashes. */
const rewritten = (from: number) => {
  const kept = lines.slice(0, from - 1)
  let end: Link = from > 1 ? { count: from - 1, hash: hashOf(lines[from - 2]!) } : NO_ENTRIES
  for (let number = from; number <= lines.length; number++) {
    const entry = sealEntry({ ...body(number), file: 'drafts/other.md' }, end)
    kept.push(entry.line)
    end = entry
  }
  return kept
}
const hashOf = (line: string): string => {
  const entry = readEntry(line.trimEnd())
  return entry.state === 'sound' ? entry.hash : ''
}
const replaced = (number: number) => {
  const entry = sealEntry({ ...body(number), file: 'drafts/other.md' }, { count: number - 1, hash: hashOf(lines[number - 2]!) })
  return lines.map((line, index) => (index === number - 1 ? entry.line : line))
}

type Expected = readonly (readonly [what: LedgerProblem['what'], entry: number, line: number])[]

const damages: readonly (readonly [name: string, lines: readonly string[], problems: Expected])[] = [
  ['nothing', lines, []],
  ['a word', edited(3, 'post-3', 'post-4'), [['changed', 3, 3]]],
  ['a space', edited(3, '{"at"', '{ "at"'), [['changed', 3, 3]]],
  ['a key twice', edited(3, '{"at"', '{"at":"2026-11-22T09:03:00Z","at"'), [['changed', 3, 3]]],
  ['a carriage return', edited(3, '\n', '\r\n'), [['changed', 3, 3]]],
  ['a broken bracket', edited(3, '{"at"', '["at"'), [['unreadable', 3, 3]]],
  ['an unknown event', edited(4, '"linted"', '"deleted"'), [['unreadable', 4, 4]]],
  ['the number of an entry', edited(3, '"sequence":3', '"sequence":9'), [['changed', 3, 3]]],
  ['one entry gone', without(5), [['missing', 5, 5]]],
  [
    'two runs gone',
    without(2, 3, 8),
    [
      ['missing', 2, 2],
      ['missing', 8, 6],
    ],
  ],
  ['the first gone', without(1), [['missing', 1, 1]]],
  ['the last gone', without(12), [['missing', 12, 12]]],
  ['all gone', [], [['missing', 1, 1]]],
  ['neighbours swapped', swapped(5, 6), [['moved', 6, 5]]],
  [
    'the ends swapped',
    swapped(1, 12),
    [
      ['moved', 12, 1],
      ['moved', 1, 12],
    ],
  ],
  ['one twice', [...lines.slice(0, 5), lines[4]!, ...lines.slice(5)], [['duplicate', 5, 6]]],
  ['the last twice', [...lines, lines[11]!], [['duplicate', 12, 13]]],
  ['an empty line', [...lines.slice(0, 5), '\n', ...lines.slice(5)], [['unreadable', 6, 6]]],
  [
    'cut inside the last line',
    [lines.join('').slice(0, -20)],
    [
      ['torn', 12, 12],
      ['missing', 12, 12],
    ],
  ],
  ['half a line more', [...lines, '{"at":"2026'], [['torn', 13, 13]]],
  ['one replaced, with a right hash of its own', replaced(5), [['changed', 5, 5]]],
  ['the last replaced', replaced(12), [['head', 12, 12]]],
  ['all written anew', rewritten(1), [['head', 12, 12]]],
  ['written anew from the middle', rewritten(7), [['head', 12, 12]]],
]

describe('verifyLedger', () => {
  for (const [name, changed, expected] of damages) {
    test(name, () => {
      const check = sealed(changed)
      expect(check.problems.map(({ what, entry, line }) => [what, entry, line])).toEqual(expected)
      expect(check.ok).toBe(expected.length === 0)
      for (const problem of check.problems) expect(problem.message).toMatch(/entr|head/)
    })
  }

  test('the end of the chain is what the head holds', () => {
    const check = sealed(lines)
    expect(check).toMatchObject({ entries: 12, end: head, unsealed: 0 })
    expect(verifyLedger('')).toMatchObject({ ok: true, entries: 0, end: NO_ENTRIES })
  })

  test('a head that lags is told apart from a cut', () => {
    expect(sealed(lines, { head: { count: 10, hash: hashOf(lines[9]!) } })).toMatchObject({ ok: true, unsealed: 2 })
    expect(sealed(lines, { head: NO_ENTRIES })).toMatchObject({ ok: true, unsealed: 12 })
  })

  test('a head that is not there, or that names another chain', () => {
    for (const state of ['missing', 'damaged'] as const) {
      expect(sealed(lines, { head: state }).problems).toMatchObject([{ what: 'head', entry: 12 }])
    }
    expect(sealed(lines, { head: { count: 5, hash: head.hash } }).problems).toMatchObject([{ what: 'head', entry: 5, line: 5 }])
  })

  test('cut together with its head, only the end noted down elsewhere shows it', () => {
    const cut = lines.slice(0, 9)
    const forged: Link = { count: 9, hash: hashOf(lines[8]!) }
    expect(sealed(cut, { head: forged }).ok).toBe(true)
    expect(sealed(cut, { head: forged, expected: head }).problems).toMatchObject([{ what: 'missing', entry: 10 }])
    expect(sealed(cut, { head: forged, expected: { hash: head.hash } }).problems).toMatchObject([{ what: 'head' }])
    expect(sealed(cut, { head: forged, expected: { count: 12 } }).problems).toMatchObject([{ what: 'missing', entry: 10 }])
    expect(sealed(lines, { expected: { hash: hashOf(lines[6]!) } }).ok).toBe(true)
    expect(sealed(lines, { expected: forged }).ok).toBe(true)
  })

  test('bytes that are no text are not mended', () => {
    const bytes = Buffer.from(lines.join(''), 'utf8')
    expect(verifyLedger(bytes, { head }).ok).toBe(true)
    const at = bytes.indexOf(Buffer.from('é', 'utf8'))
    bytes[at] = 0xff
    expect(verifyLedger(bytes, { head }).problems).toMatchObject([{ what: 'unreadable', entry: 1, line: 1 }])
  })
})

/** Small, seeded: the same thousand edits every time. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

describe('a thousand random edits of a ledger of 500', () => {
  const long = ledgerOf(500)
  const text = long.lines.join('')
  const bytes = Buffer.from(text, 'utf8')
  const join = (changed: readonly string[]) => Buffer.from(changed.join(''), 'utf8')
  const edits: Readonly<Record<string, (pick: (below: number) => number) => Uint8Array>> = {
    flip(pick) {
      const changed = Buffer.from(bytes)
      const at = pick(bytes.length)
      changed[at] = changed[at]! ^ (1 << pick(8))
      return changed
    },
    'delete an entry': (pick) => join(long.lines.toSpliced(pick(500), 1)),
    'delete some bytes'(pick) {
      const at = pick(bytes.length)
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + pick(200))])
    },
    swap(pick) {
      const [left, right] = [pick(500), pick(500)]
      const changed = [...long.lines]
      changed[left] = long.lines[right === left ? (left + 1) % 500 : right]!
      changed[right === left ? (left + 1) % 500 : right] = long.lines[left]!
      return join(changed)
    },
    truncate: (pick) => bytes.subarray(0, pick(bytes.length)),
    duplicate(pick) {
      const [from, to] = [pick(500), pick(501)]
      return join(long.lines.toSpliced(to, 0, long.lines[from]!))
    },
  }
  for (const [name, edit] of Object.entries(edits)) {
    test(name, { timeout: 60_000 }, () => {
      const pick = random(500)
      for (let round = 0; round < 170; round++) {
        const changed = edit(pick)
        expect(bytes.equals(changed)).toBe(false)
        const check = verifyLedger(changed, { head: long.head })
        expect(check.ok).toBe(false)
        expect(check.problems.length).toBeGreaterThan(0)
        for (const problem of check.problems) expect(problem.entry).toBeGreaterThan(0)
      }
    })
  }

  test('each flip is named by the entry that it fell on', { timeout: 60_000 }, () => {
    const pick = random(7)
    for (let round = 0; round < 200; round++) {
      const at = pick(bytes.length)
      const changed = Buffer.from(bytes)
      changed[at] = changed[at]! ^ (1 << pick(8))
      const line = bytes.subarray(0, at).toString('latin1').split('\n').length
      const { problems } = verifyLedger(changed, { head: long.head })
      expect([at, problems.some((problem) => problem.line === line)]).toEqual([at, true])
    }
  })

  test('each entry that is gone, doubled or moved is named', { timeout: 60_000 }, () => {
    const pick = random(11)
    const named = (lines: readonly string[], what: string, entry: number) =>
      verifyLedger(join(lines), { head: long.head }).problems.some((problem) => problem.what === what && problem.entry === entry)
    for (let round = 0; round < 60; round++) {
      const index = pick(500)
      expect([index, named(long.lines.toSpliced(index, 1), 'missing', index + 1)]).toEqual([index, true])
      expect([index, named(long.lines.toSpliced(pick(501), 0, long.lines[index]!), 'duplicate', index + 1)]).toEqual([index, true])
      const to = (index + 2 + pick(490)) % 500
      const moved = long.lines.toSpliced(index, 1).toSpliced(to, 0, long.lines[index]!)
      expect([index, to, named(moved, 'moved', index + 1)]).toEqual([index, to, true])
    }
  })
})
