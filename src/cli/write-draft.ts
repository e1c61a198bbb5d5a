import { dirname } from 'node:path'
import { writeFileSync } from 'atomically'
import { UsageError } from './errors.js'
import { makeFolder } from './make-folder.js'
import { quotedName } from './names.js'

/**
 * Replaces a file in one step: whoever reads it meanwhile sees the old text or the new, never a part. A file that is there
 * keeps its mode unless another is given.
 */
export function writeWhole(path: string, name: string, text: string, mode?: number): void {
  try {
    makeFolder(dirname(path))
    writeFileSync(path, text, mode === undefined ? {} : { mode })
  } catch (error) {
    throw new UsageError(
      `${quotedName(name)}: cannot be written (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'})`,
    )
  }
}
