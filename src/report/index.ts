import type { Format } from './format.js'
import { json } from './json.js'
import { stylish } from './stylish.js'

export type { Format, ReportOptions } from './format.js'
export { json, stylish }

/** The formats by name. Only the two that most runs use are loaded with the program. */
export const FORMATS = {
  stylish: async () => stylish,
  json: async () => json,
  'json-with-metadata': async () => (await import('./json-with-metadata.js')).jsonWithMetadata,
  compact: async () => (await import('./compact.js')).compact,
  unix: async () => (await import('./unix.js')).unix,
  junit: async () => (await import('./junit.js')).junit,
  sarif: async () => (await import('./sarif.js')).sarif,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html.js')).htmlSheet,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>

export type FormatName = keyof typeof FORMATS
