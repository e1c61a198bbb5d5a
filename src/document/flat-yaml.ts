import type { Span } from '../rule/draft.js'

/** Front matter read without a YAML parser: what most drafts have is one line a key. */
export interface FlatYaml {
  readonly values: Readonly<Record<string, unknown>>
  readonly keys: ReadonlyMap<string, Span>
  readonly fields: ReadonlyMap<string, Span>
  readonly scalars: readonly { readonly path: string; readonly value: string; readonly span: Span }[]
}

const LINE = /^( {0,8})([A-Za-z][A-Za-z0-9_-]{0,60}):(?:[ ]+(\S.{0,600}?))?[ ]*$/
/** Text that YAML reads as it stands: it begins with a letter or digit and holds no sign that YAML may mean otherwise. */
const PLAIN = /^[\p{L}\p{N}](?:[^#:,[\]{}"'`\\&*!|>%@\n\t]|(?<=\S):(?=\S)){0,600}$/u
const QUOTED = /^"([^"\\\t]{0,600})"$/
const LIST = /^\[([^[\]{}"'#:&*!|>%@`\\]{0,600})\]$/
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/
/** What YAML's core schema reads as something else than text. */
const TYPED = /^(?:[-+.]?\d.*|0[ox].*|\.?(?:inf|nan))$/i

/**
 * Reads front matter that consists of `key: text`, `key: [text, text]` and keys indented below a key, exactly as the YAML
 * parser would; undefined for anything else, which the parser then reads.
 */
export function readFlatYaml(source: string, offset: number): (FlatYaml & { readonly problems: readonly never[] }) | undefined {
  const reader = new Reader()
  let at = 0
  for (const whole of source.split('\n')) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    if (!reader.line(line, offset + at)) return undefined
    at += whole.length + 1
  }
  return reader.end() ? { ...reader, problems: [] } : undefined
}

class Reader implements FlatYaml {
  readonly values: Record<string, unknown> = {}
  readonly keys = new Map<string, Span>()
  readonly fields = new Map<string, Span>()
  readonly scalars: { path: string; value: string; span: Span }[] = []
  /** The key that the lines being read are indented below. */
  #outer: { readonly key: string; readonly values: Record<string, unknown>; indent: number; start: number; end: number } | undefined

  line(line: string, start: number): boolean {
    if (!line.trim()) return !this.#outer
    const [, indent = '', key, text] = LINE.exec(line) ?? []
    if (!key || key === '__proto__') return false
    const from = start + indent.length
    if (!indent) {
      if (!this.end()) return false
      this.#outer = undefined
    }
    const outer = this.#outer
    if (indent) {
      if (!outer || (outer.indent && outer.indent !== indent.length) || !text) return false
      if (!outer.indent) {
        outer.indent = indent.length
        outer.start = from
      }
    }
    const values = outer?.values ?? this.values
    if (Object.hasOwn(values, key)) return false
    const path = outer ? `${outer.key}.${key}` : key
    this.keys.set(path, { start: from, end: from + key.length })
    if (text) {
      const begin = from + line.slice(indent.length).indexOf(text, key.length + 1)
      const value = LIST.test(text) ? this.#list(path, text, begin) : this.#scalar(path, text, begin)
      if (value === undefined) return false
      values[key] = value
      if (outer) outer.end = begin + text.length
      return true
    }
    this.#outer = { key, values: {}, indent: 0, start: 0, end: 0 }
    values[key] = this.#outer.values
    // its place in the order of fields, to be filled in at its end
    this.fields.set(key, { start: 0, end: 0 })
    return true
  }

  /** Whether the keys below a key, if one was open, came. */
  end(): boolean {
    const outer = this.#outer
    if (!outer) return true
    this.fields.set(outer.key, { start: outer.start, end: outer.end })
    return outer.indent > 0
  }

  #list(path: string, text: string, begin: number): readonly unknown[] | undefined {
    this.fields.set(path, { start: begin, end: begin + text.length })
    const items: unknown[] = []
    let at = begin + 1
    for (const item of text.slice(1, -1).split(',')) {
      const part = item.trim()
      const value = part ? this.#scalar(`${path}.${items.length}`, part, at + item.indexOf(part)) : undefined
      if (value === undefined) return undefined
      items.push(value)
      at += item.length + 1
    }
    return items
  }

  #scalar(path: string, text: string, begin: number): string | number | boolean | undefined {
    const value = scalarOf(text)
    if (value === undefined) return undefined
    const span = { start: begin, end: begin + text.length }
    this.fields.set(path, span)
    this.scalars.push({ path, value: String(value), span })
    return value
  }
}

/** Text, a whole number, true or false; undefined where only the parser can tell. */
function scalarOf(text: string): string | number | boolean | undefined {
  if (text === 'true') return true
  if (text === 'false') return false
  const quoted = QUOTED.exec(text)
  if (quoted) return quoted[1]
  if (/^(?:true|false|null)$/i.test(text)) return undefined
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  if (DATE.test(text)) return text
  return TYPED.test(text) || !PLAIN.test(text) ? undefined : text
}
