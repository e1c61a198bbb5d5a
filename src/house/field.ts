import type { Draft, Span } from '../rule/draft.js'

/** The values of a front-matter field by its path, as text; none where it is absent or empty. */
export function valuesOf(draft: Draft, path: string): readonly string[] {
  const value = path
    .split('.')
    .reduce<unknown>((at, key) => (isRecord(at) ? at[key] : Array.isArray(at) ? at[Number(key)] : undefined), draft.frontMatter)
  if (value !== undefined) return flat(value)
  // a key that the front matter of every draft may have is typed; others are kept as they are written
  return draft.hidden.filter((hidden) => hidden.kind === 'metadata' && hidden.path === path).map(({ text }) => text)
}

/** Where the field stands, or where its absence is told: the nearest key above it, or the top of the draft. */
export function placeOf(draft: Draft, path: string): Span {
  const span = draft.fieldSpan(path)
  if (span) return span
  const parent = path.split('.').slice(0, -1).join('.')
  const above = parent ? draft.keySpan(parent) : undefined
  return above ?? { start: draft.headSpan.start, end: draft.headSpan.start }
}

function flat(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(flat)
  if (isRecord(value)) return Object.values(value).flatMap(flat)
  const text = String(value).trim()
  return text ? [text] : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
