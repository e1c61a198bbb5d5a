import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { HARD_MAX_BYTES } from '../config/config.js'
import { codeOf } from './errors.js'

export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'vanished' | 'unreadable' | 'not-a-file'; readonly message: string }
  /** The bytes were not read; a finding, not a failure, since the draft itself is at fault. */
  | { readonly ok: false; readonly reason: 'too-large'; readonly message: string; readonly size: number }

/** Reads one draft. What cannot be read is told apart, never thrown. A draft over `maxBytes` is not read. */
export function readDraft(path: string, maxBytes: number = HARD_MAX_BYTES): ReadResult {
  let descriptor: number
  try {
    // without O_NONBLOCK, opening a pipe would wait for its writer
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, reason: 'vanished', message: 'is no longer there' }
    return { ok: false, reason: code === 'ENXIO' ? 'not-a-file' : 'unreadable', message: `cannot be read (${code})` }
  }
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return { ok: false, reason: 'not-a-file', message: stats.isDirectory() ? 'is a folder' : 'is not a regular file' }
    const limit = Math.min(maxBytes, HARD_MAX_BYTES)
    if (stats.size > limit) return tooLarge(stats.size, limit)
    const bytes = readUpTo(descriptor, limit + 1, stats.size)
    return bytes.length > limit ? tooLarge(bytes.length, limit) : { ok: true, bytes }
  } catch (error) {
    return { ok: false, reason: 'unreadable', message: `cannot be read (${codeOf(error)})` }
  } finally {
    closeSync(descriptor)
  }
}

/** A file may grow while it is read, and one of size 0 may still have content: read on until nothing comes. */
function readUpTo(descriptor: number, limit: number, expected: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(Math.min(limit, Math.max(expected + 1, 4096)))
  let length = 0
  for (;;) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null)
    length += read
    if (read === 0 || length === limit) return buffer.subarray(0, length)
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(limit, buffer.length * 2))
  }
}

function tooLarge(size: number, limit: number): ReadResult {
  return { ok: false, reason: 'too-large', size, message: `is larger than ${limit.toLocaleString('en-US')} bytes` }
}
