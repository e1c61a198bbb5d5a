import { Script } from 'node:vm'

/** Thrown out of work that took too long. */
export class Overtime extends Error {
  constructor(milliseconds: number) {
    super(`took longer than ${milliseconds} ms`)
    this.name = 'Overtime'
  }
}

const DOOR = Symbol.for('finsocial.work')
const knock = new Script(`globalThis[Symbol.for('${DOOR.description}')]()`)

/**
 * Does work and ends it when it takes too long, even in the middle of a loop or of a regular expression: the engine can be
 * told to end whatever a script calls, and nothing else ends a loop in the same thread. May be nested.
 */
export function within<T>(milliseconds: number, work: () => T): T {
  const place = globalThis as { [DOOR]?: (() => void) | undefined }
  const around = place[DOOR]
  let result: { readonly value: T } | undefined
  place[DOOR] = () => {
    result = { value: work() }
  }
  try {
    knock.runInThisContext({ timeout: milliseconds })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new Overtime(milliseconds)
    throw error
  } finally {
    place[DOOR] = around
  }
  return result!.value
}
