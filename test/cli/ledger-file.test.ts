import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appendEntries, checkLedger, LedgerError, ledgerFileIn, sealLedger } from '../../src/cli/ledger-file.js'
import { LockError, withLock } from '../../src/cli/lock.js'
import type { EntryBody } from '../../src/record/entry.js'

const writer = fileURLToPath(new URL('ledger-writer.ts', import.meta.url))
let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  file = join(folder, 'archive', 'ledger.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bodies = (count: number): readonly EntryBody[] =>
  Array.from({ length: count }, (_, index) => ({ event: 'linted', at: '2026-11-22T09:00:00Z', file: `drafts/${index + 1}.md` }))

/** Starts a process that adds entries; each number it prints was acknowledged. */
function write(name: string, entries: number, bytes = 0) {
  const process_ = spawn(process.execPath, ['--import', 'tsx', writer, file, name, String(entries), String(bytes)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  process_.stdout.on('data', (data: Buffer) => {
    output += data.toString()
  })
  process_.stderr.on('data', (data: Buffer) => {
    errors += data.toString()
  })
  return {
    process: process_,
    ended: once(process_, 'close'),
    acknowledged: () => output.split('\n').length - 1,
    errors: () => errors,
  }
}

describe('appendEntries', () => {
  test('makes a ledger, and goes on with it', () => {
    expect(appendEntries(file, bodies(2)).entries.map((entry) => entry.count)).toEqual([1, 2])
    expect(appendEntries(file, bodies(3)).entries.map((entry) => entry.count)).toEqual([3, 4, 5])
    expect(checkLedger(file)).toMatchObject({ ok: true, entries: 5, unsealed: 0 })
    expect(readdirSync(dirname(file)).sort()).toEqual(['ledger.jsonl', 'ledger.jsonl.head', 'ledger.jsonl.lock'])
  })

  test('nothing to add is nothing written', () => {
    appendEntries(file, bodies(1))
    const before = readFileSync(file)
    expect(appendEntries(file, []).entries).toEqual([])
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(checkLedger(file).ok).toBe(true)
  })

  test('what was written before never changes', () => {
    appendEntries(file, bodies(3))
    const before = readFileSync(file)
    appendEntries(file, bodies(4))
    expect(readFileSync(file).subarray(0, before.length).equals(before)).toBe(true)
  })

  test('an archive is a folder or a file', () => {
    expect(ledgerFileIn(folder)).toBe(join(folder, 'ledger.jsonl'))
    expect(ledgerFileIn(join(folder, 'new'))).toBe(join(folder, 'new', 'ledger.jsonl'))
    expect(ledgerFileIn(join(folder, 'desk.jsonl'))).toBe(join(folder, 'desk.jsonl'))
    mkdirSync(join(folder, 'odd.jsonl'))
    expect(ledgerFileIn(join(folder, 'odd.jsonl'))).toBe(join(folder, 'odd.jsonl', 'ledger.jsonl'))
  })
})

const damages: readonly (readonly [name: string, damage: () => void, message: RegExp])[] = [
  ['an entry cut off', () => truncateSync(file, readFileSync(file).length - 30), /cut off at the end/],
  [
    'the last entry changed',
    () => writeFileSync(file, readFileSync(file, 'utf8').replace('drafts/3.md', 'drafts/9.md')),
    /entry 3 is not the one/,
  ],
  ['a forged entry after the head', () => appendFileSync(file, `${readFileSync(file, 'utf8').split('\n')[0]}\n`), /does not continue/],
  ['no head', () => rmSync(`${file}.head`), /head is missing/],
  ['a damaged head', () => writeFileSync(`${file}.head`, '{"count":3'), /head is damaged/],
  ['a head of nonsense', () => writeFileSync(`${file}.head`, '{"count":3,"hash":1,"bytes":-1,"last":0}'), /head is damaged/],
  ['the ledger gone', () => rmSync(file), /is gone/],
]

describe('a ledger that is not what its head says', () => {
  for (const [name, damage, message] of damages) {
    test(`${name}: nothing is written on`, () => {
      appendEntries(file, bodies(3))
      damage()
      const before = existsSync(file) ? readFileSync(file) : undefined
      expect(() => appendEntries(file, bodies(1))).toThrow(LedgerError)
      expect(() => appendEntries(file, bodies(1))).toThrow(message)
      expect(existsSync(file) ? readFileSync(file) : undefined).toEqual(before)
      if (existsSync(file)) expect(checkLedger(file).ok).toBe(false)
    })
  }

  test('a lost head can be sealed again, if the chain is whole', () => {
    appendEntries(file, bodies(3))
    rmSync(`${file}.head`)
    expect(sealLedger(file)).toMatchObject({ ok: true, end: { count: 3 } })
    appendEntries(file, bodies(1))
    expect(checkLedger(file)).toMatchObject({ ok: true, entries: 4 })
    writeFileSync(file, readFileSync(file, 'utf8').replace('drafts/2.md', 'drafts/9.md'))
    rmSync(`${file}.head`)
    expect(sealLedger(file).ok).toBe(false)
    expect(existsSync(`${file}.head`)).toBe(false)
  })
})

describe('a writer that was stopped half-way', () => {
  test('between the entry and its head: the next writer moves the head on', () => {
    appendEntries(file, bodies(2))
    const head = readFileSync(`${file}.head`)
    appendEntries(file, bodies(2))
    writeFileSync(`${file}.head`, head)
    expect(checkLedger(file)).toMatchObject({ ok: true, entries: 4, unsealed: 2 })
    appendEntries(file, bodies(1))
    expect(checkLedger(file)).toMatchObject({ ok: true, entries: 5, unsealed: 0 })
  })

  test('inside the line: the torn line is reported, then set aside, and the next entry says so', () => {
    appendEntries(file, bodies(2))
    const torn = '{"at":"2026-11-22T09:00:00Z","copy":"ดอกเบี้ย'
    appendFileSync(file, torn)
    expect(checkLedger(file).problems).toMatchObject([{ what: 'torn', entry: 3, line: 3 }])
    const appended = appendEntries(file, bodies(1))
    expect(appended.torn).toBe(`${file}.torn-3`)
    expect(readFileSync(`${file}.torn-3`, 'utf8')).toBe(torn)
    expect(checkLedger(file)).toMatchObject({ ok: true, entries: 3 })
    expect(JSON.parse(readFileSync(file, 'utf8').split('\n')[2]!)).toMatchObject({
      sequence: 3,
      torn: { file: 'ledger.jsonl.torn-3', bytes: Buffer.byteLength(torn) },
    })
  })

  test('twice at the same place: both torn lines are kept', () => {
    appendEntries(file, bodies(1))
    appendFileSync(file, '{"a')
    writeFileSync(`${file}.torn-2`, 'kept from before')
    expect(appendEntries(file, bodies(1)).torn).toBe(`${file}.torn-2-2`)
    expect(readFileSync(`${file}.torn-2`, 'utf8')).toBe('kept from before')
    expect(readFileSync(`${file}.torn-2-2`, 'utf8')).toBe('{"a')
  })

  test('before the first entry', () => {
    mkdirSync(dirname(file), { recursive: true })
    appendEntries(file, [])
    expect(checkLedger(file)).toMatchObject({ ok: true, entries: 0 })
    appendEntries(file, bodies(1))
    expect(checkLedger(file)).toMatchObject({ ok: true, entries: 1 })
  })

  test('killed again and again: at most the entry being written is lost', { timeout: 120_000 }, async () => {
    let acknowledged = 0
    for (let round = 0; round < 8; round++) {
      const running = write(`round-${round}`, 100_000, 40_000)
      while (running.acknowledged() < 3 && running.process.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2))
      await new Promise((resolve) => setTimeout(resolve, round * 3))
      running.process.kill('SIGKILL')
      await running.ended
      expect(running.errors()).toBe('')
      acknowledged += running.acknowledged()
      const check = checkLedger(file)
      expect(check.problems.every((problem) => problem.what === 'torn')).toBe(true)
      expect(check.entries).toBeGreaterThanOrEqual(acknowledged)
      // The entry whose number was not printed yet may be there as well.
      expect(check.entries - acknowledged).toBeLessThanOrEqual(1)
      acknowledged = check.entries
    }
    appendEntries(file, bodies(1))
    expect(checkLedger(file)).toMatchObject({ ok: true, entries: acknowledged + 1, unsealed: 0 })
  })
})

describe('eight processes at once', () => {
  test('every entry is there, and the chain is whole', { timeout: 120_000 }, async () => {
    const each = 100
    const running = Array.from({ length: 8 }, (_, index) => write(`writer-${index}`, each, 300))
    for (const one of running) {
      expect(await one.ended).toEqual([0, null])
      expect(one.errors()).toBe('')
    }
    expect(checkLedger(file)).toMatchObject({ ok: true, entries: 8 * each, problems: [], unsealed: 0 })
    const names = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { file: string }).file)
    expect(new Set(names).size).toBe(8 * each)
    for (let index = 0; index < 8; index++) {
      const own = names.filter((name) => name.startsWith(`drafts/writer-${index}-`))
      expect(own).toEqual(Array.from({ length: each }, (_, number) => `drafts/writer-${index}-${number + 1}.md`))
    }
  })

  test('some of them killed', { timeout: 120_000 }, async () => {
    const running = Array.from({ length: 6 }, (_, index) => write(`writer-${index}`, index < 3 ? 60 : 100_000, 2_000))
    for (const one of running.slice(3)) {
      while (one.acknowledged() < 4 && one.process.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2))
      one.process.kill('SIGKILL')
    }
    await Promise.all(running.map((one) => one.ended))
    for (const one of running.slice(0, 3)) expect(one.acknowledged()).toBe(60)
    appendEntries(file, bodies(1))
    const check = checkLedger(file)
    expect(check).toMatchObject({ ok: true, unsealed: 0 })
    const acknowledged = running.reduce((sum, one) => sum + one.acknowledged(), 0)
    expect(check.entries - 1).toBeGreaterThanOrEqual(acknowledged)
    expect(check.entries - 1 - acknowledged).toBeLessThanOrEqual(3)
  })
})

describe('withLock', () => {
  const quick = { patience: 50 }
  const lock = () => join(folder, 'lock')
  const holder = (fields: object) => {
    mkdirSync(lock(), { recursive: true })
    writeFileSync(join(lock(), '7'), JSON.stringify({ pid: process.pid, host: hostname(), token: 'other', ...fields }))
  }
  const aged = (seconds: number) => utimesSync(join(lock(), '7'), 0, Date.now() / 1000 - seconds)
  const taken = () => withLock(lock(), () => readdirSync(lock()), quick)

  test('is given back, also after a failure', () => {
    expect(withLock(lock(), () => 1)).toBe(1)
    expect(() =>
      withLock(lock(), () => {
        throw new Error('inside')
      }),
    ).toThrow('inside')
    expect(withLock(lock(), () => 2, quick)).toBe(2)
  })

  test('cannot be taken twice', () => {
    expect(() => withLock(lock(), () => withLock(lock(), () => 1, quick))).toThrow(LockError)
  })

  test('is taken over from a dead process', async () => {
    const child = spawn(process.execPath, ['-e', ''])
    const { pid } = child
    await once(child, 'close')
    holder({ pid })
    expect(taken()).toEqual(['8'])
  })

  test('is taken over from this number in an earlier life', () => {
    holder({})
    expect(taken()).toEqual(['8'])
  })

  test('is not taken from a living process', () => {
    holder({ pid: process.ppid })
    aged(30)
    expect(taken).toThrow(LockError)
  })

  test('is not taken from another host before it is old', () => {
    holder({ host: 'elsewhere' })
    expect(taken).toThrow(LockError)
    aged(3_600)
    expect(taken()).toEqual(['8'])
  })

  test('a holder that said nothing is waited for, for a while', () => {
    mkdirSync(lock())
    writeFileSync(join(lock(), '7'), '')
    expect(taken).toThrow(LockError)
    aged(10)
    expect(taken()).toEqual(['8'])
  })

  test('files of others in the folder do not matter', () => {
    mkdirSync(lock())
    writeFileSync(join(lock(), 'README'), 'not a lock')
    expect(taken()).toEqual(['1', 'README'])
  })
})

describe('checkLedger', () => {
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('reads an archive that it may not write to', () => {
    appendEntries(file, bodies(2))
    rmSync(`${file}.lock`, { recursive: true })
    chmodSync(dirname(file), 0o500)
    try {
      expect(checkLedger(file).ok).toBe(true)
    } finally {
      chmodSync(dirname(file), 0o700)
    }
  })
})
