/**
 * Writes the built command in ASCII, other characters as `\uXXXX`: the engine then holds the source in half the memory and
 * compares it with the compiled code of an earlier run faster. All of them stand in strings, templates and patterns, where
 * the escape means the same.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const path = join(import.meta.dirname, '..', 'dist', 'cli.cjs')
const escaped = readFileSync(path, 'utf8').replace(
  /[^\n\r\t\x20-\x7e]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
)
writeFileSync(path, escaped)
