import type { Span } from '../rule/draft.js'

/** Front matter read without a YAML parser: what most drafts have is one line a key. */
export interface FlatYaml {
  readonly values: Readonly<Record<string, unknown>>
  readonly keys: ReadonlyMap<string, Span>
  readonly fields: ReadonlyMap<string, Span>
  readonly scalars: readonly { readonly path: string; readonly value: string; readonly span: Span }[]
}

const LINE = /^([A-Za-z][A-Za-z0-9_-]{0,60}):(?:[ ]+(\S.{0,600}?))?[ ]*$/
/** Text that YAML reads as it stands: it begins with a letter or digit and holds no sign that YAML may mean otherwise. */
const PLAIN = /^[\p{L}\p{N}](?:[^#:,[\]{}"'`\\&*!|>%@\n\t]|(?<=\S):(?=\S)){0,600}$/u
const LIST = /^\[([^[\]{}"'#:&*!|>%@`\\]{0,600})\]$/
/** What YAML's core schema reads as something else than text. */
const TYPED = /^(?:[-+.]?\d.*|0[ox].*|\.?(?:inf|nan))$/i

/**
 * Reads front matter that consists of `key: text` and `key: [text, text]` lines, exactly as the YAML parser would;
 * undefined for anything else, which the parser then reads.
 */
export function readFlatYaml(source: string, offset: number): (FlatYaml & { readonly problems: readonly never[] }) | undefined {
  const values: Record<string, unknown> = {}
  const keys = new Map<string, Span>()
  const fields = new Map<string, Span>()
  const scalars: { path: string; value: string; span: Span }[] = []
  let at = 0
  for (const whole of source.split('\n')) {
    const start = offset + at
    at += whole.length + 1
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    if (!line.trim()) continue
    const match = LINE.exec(line)
    const [, key, text] = match ?? []
    if (!key || !text || Object.hasOwn(values, key) || key === '__proto__') return undefined
    keys.set(key, { start, end: start + key.length })
    const from = start + line.indexOf(text, key.length + 1)
    const add = (path: string, part: string, begin: number): unknown => {
      const value = scalarOf(part)
      if (value === undefined) return undefined
      const span = { start: begin, end: begin + part.length }
      fields.set(path, span)
      scalars.push({ path, value: String(value), span })
      return value
    }
    const list = LIST.exec(text)
    if (!list) {
      const value = add(key, text, from)
      if (value === undefined) return undefined
      values[key] = value
      continue
    }
    fields.set(key, { start: from, end: from + text.length })
    const items: unknown[] = []
    let begin = from + 1
    for (const item of list[1]!.split(',')) {
      const part = item.trim()
      const value = part ? add(`${key}.${items.length}`, part, begin + item.indexOf(part)) : undefined
      if (value === undefined) return undefined
      items.push(value)
      begin += item.length + 1
    }
    values[key] = items
  }
  return { values, keys, fields, scalars, problems: [] }
}

/** Text, a whole number, true or false; undefined where only the parser can tell. */
function scalarOf(text: string): string | number | boolean | undefined {
  if (text === 'true') return true
  if (text === 'false') return false
  if (/^(?:true|false|null)$/i.test(text)) return undefined
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  return TYPED.test(text) || !PLAIN.test(text) ? undefined : text
}
