import { closeSync, openSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from './make-folder.js'

/**
 * A lock between processes, kept in a folder. Every holder makes a file with the next number, which only one process
 * can; the file with the highest number says who holds the lock, and is never removed by anybody who does not hold a
 * higher one. So a lock whose holder died is taken over by making the next file, and two processes that both see the
 * death cannot both succeed: the usual remove-and-make-anew lets the second remove the lock of the first.
 */

interface Holder {
  readonly pid: number
  readonly host: string
  /** Tells two processes with the same number apart: after a restart, or in containers. */
  readonly token: string
}

export interface LockOptions {
  /** How long to wait for the holder. */
  readonly patience?: number
  /** After how long a holder is given up whose death cannot be seen: on another host, or with a number in use again. */
  readonly stale?: number
}

export class LockError extends Error {}

const FREE = 'free'
/** A file without contents was made a moment ago, or its maker died in that moment. */
const EMPTY_IS_DEAD = 5_000
const own = new Set<string>()

/** Waits for the lock, does the work, gives the lock back. */
export function withLock<T>(folder: string, work: () => T, options: LockOptions = {}): T {
  const { patience = 60_000, stale = 600_000 } = options
  makeFolder(folder)
  const token = `${process.pid}-${process.hrtime.bigint().toString(36)}`
  own.add(token)
  const deadline = Date.now() + patience
  let nap = 1
  try {
    for (;;) {
      const held = take(folder, token, stale)
      if (held) {
        try {
          return work()
        } finally {
          writeFileSync(held, FREE)
        }
      }
      if (Date.now() > deadline) throw new LockError('another process holds the lock')
      sleep(nap * (0.5 + Math.random()))
      nap = Math.min(nap * 1.5, 25)
    }
  } finally {
    own.delete(token)
  }
}

/** The file of the lock when it was free to take. */
function take(folder: string, token: string, stale: number): string | undefined {
  const top = numbersIn(folder).at(-1) ?? 0
  if (top > 0 && isHeld(fileOf(folder, top), stale)) return undefined
  const file = fileOf(folder, top + 1)
  if (!make(file, { pid: process.pid, host: hostname(), token })) return undefined
  const numbers = numbersIn(folder)
  if (numbers.at(-1)! > top + 1) {
    // Others went on while we looked: our number is one that was used up before.
    remove(file)
    return undefined
  }
  for (const number of numbers) if (number <= top) remove(fileOf(folder, number))
  return file
}

function numbersIn(folder: string): readonly number[] {
  return readdirSync(folder)
    .map(Number)
    .filter((number) => Number.isSafeInteger(number) && number > 0)
    .sort((left, right) => left - right)
}

function fileOf(folder: string, number: number): string {
  return join(folder, String(number))
}

function make(file: string, holder: Holder): boolean {
  let descriptor: number
  try {
    descriptor = openSync(file, 'wx')
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
  try {
    writeSync(descriptor, JSON.stringify(holder))
  } finally {
    closeSync(descriptor)
  }
  return true
}

function isHeld(file: string, stale: number): boolean {
  let text: string
  let age: number
  try {
    text = readFileSync(file, 'utf8')
    age = Date.now() - statSync(file).mtimeMs
  } catch (error) {
    // Removed by the next holder since the folder was listed.
    if (isCode(error, 'ENOENT')) return true
    throw error
  }
  if (text === FREE) return false
  const holder = holderIn(text)
  if (!holder) return age < EMPTY_IS_DEAD
  if (age > stale) return false
  if (holder.host !== hostname()) return true
  return holder.pid === process.pid ? own.has(holder.token) : isRunning(holder.pid)
}

function holderIn(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null
    if (typeof holder?.pid === 'number' && typeof holder.host === 'string' && typeof holder.token === 'string') return holder as Holder
  } catch {}
  return undefined
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !isCode(error, 'ESRCH')
  }
}

function remove(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
