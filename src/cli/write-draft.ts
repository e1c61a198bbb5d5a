import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf, UsageError } from './errors.js'
import { makeFolder } from './make-folder.js'
import { quotedName } from './names.js'

/**
 * Replaces a file in one step: whoever reads it meanwhile sees the old text or the new, never a part, and a disk that is
 * full leaves the old one. A file that is there keeps its mode unless another is given.
 */
export function writeWhole(path: string, name: string, text: string, mode?: number): void {
  try {
    makeFolder(dirname(path))
    const stats = statSync(path, { throwIfNoEntry: false })
    // a pipe or a device is written to: replacing it with a file would be worse than anything that can go wrong
    if (stats && !stats.isFile()) writeFileSync(path, text)
    else replace(stats ? realpathSync(path) : path, text, stats, mode)
  } catch (error) {
    throw new UsageError(`${quotedName(name)}: cannot be written (${codeOf(error)})`)
  }
}

let count = 0

function replace(path: string, text: string, before: Stats | undefined, mode: number | undefined): void {
  // a name of its own, since that of the file may be as long as names can be
  const temporary = join(dirname(path), `.finsocial-${process.pid}-${process.hrtime.bigint().toString(36)}-${count++}`)
  try {
    const descriptor = openSync(temporary, 'wx', mode ?? (before ? before.mode & 0o777 : 0o666))
    try {
      // unlike a single write, this goes on until all of it is there or the system refuses
      writeFileSync(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    if (before) keepOwner(temporary, before, mode ?? before.mode)
    else if (mode !== undefined) chmodSync(temporary, mode)
    rename(temporary, path)
  } catch (error) {
    try {
      unlinkSync(temporary)
    } catch {
      // it was never made
    }
    throw error
  }
}

function keepOwner(path: string, { uid, gid }: Stats, mode: number): void {
  try {
    chownSync(path, uid, gid)
  } catch {
    // only root may give a file away
  }
  chmodSync(path, mode & 0o7777)
}

const HELD = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** Windows refuses while somebody, a virus scanner above all, holds the file open. */
function rename(from: string, to: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      if (process.platform !== 'win32' || attempt > 50 || !HELD.has(codeOf(error))) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}
