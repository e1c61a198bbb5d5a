import { isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Problem, Span } from '../rule/draft.js'
import type { FrontMatter } from '../rule/front-matter.js'
import { type FlatYaml, readFlatYaml } from './flat-yaml.js'
import { frontMatterSchema, LIST_FIELDS } from './front-matter-schema.js'
import { frontMatterExcessOf } from './limits.js'
import { nearest } from './nearest.js'

/** Front matter cut off a source text. */
export interface Head {
  /** The YAML between the fences; empty when there is no front matter. */
  readonly yaml: Span
  /** The fences included. */
  readonly span: Span
  /** Where the copy begins. */
  readonly bodyStart: number
  readonly problems: readonly Problem[]
}

export interface ReadFrontMatter {
  readonly values: FrontMatter
  readonly problems: readonly Problem[]
  /** The spans of keys and of values by path (`approval.by`, `evidence.0.url`). */
  readonly keys: ReadonlyMap<string, Span>
  readonly fields: ReadonlyMap<string, Span>
  /** Scalars as written, for rules that search metadata. */
  readonly scalars: readonly { readonly path: string; readonly value: string; readonly span: Span }[]
}

const OPEN = /^---[ \t]*(?:\r\n|\n|\r)/
const CLOSE = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g

/** Finds the front matter at the start of a text. A fence that is never closed is a problem when keys follow it. */
export function splitHead(text: string): Head {
  const open = OPEN.exec(text)
  const none = { yaml: { start: 0, end: 0 }, span: { start: 0, end: 0 }, bodyStart: 0, problems: [] }
  if (!open) return none
  const start = open[0].length
  CLOSE.lastIndex = start
  const rest = text.slice(start)
  CLOSE.lastIndex = 0
  const close = CLOSE.exec(rest)
  if (!close) {
    if (!/^[A-Za-z][\w-]{0,40}[ \t]*:/.test(rest)) return none
    const problem: Problem = {
      rule: 'malformed-front-matter',
      message: 'the front matter is never closed',
      advice: 'end it with a line of three dashes',
      span: { start: 0, end: 3 },
    }
    return { ...none, problems: [problem] }
  }
  const end = start + close.index
  const bodyStart = start + close.index + close[0].length
  return { yaml: { start, end }, span: { start: 0, end: bodyStart }, bodyStart, problems: [] }
}

/** Reads and checks front matter. Whatever is wrong is a problem with its place; the rest is kept. */
export function readFrontMatter(text: string, { yaml }: Head): ReadFrontMatter {
  const problems: Problem[] = []
  const malformed = (message: string, span: Span, advice?: string) =>
    problems.push({ rule: 'malformed-front-matter', message, span, ...(advice ? { advice } : {}) })
  const nothing: ReadFrontMatter = { values: {}, problems, keys: new Map(), fields: new Map(), scalars: [] }
  if (yaml.end <= yaml.start) return nothing
  const excess = frontMatterExcessOf(text, yaml.start, yaml.end)
  if (excess) {
    malformed(excess.what, excess.span)
    return nothing
  }
  // a lone CR ends a line in Markdown, but not in YAML
  const source = text.slice(yaml.start, yaml.end).replace(/\r(?!\n)/g, '\n')
  const parsed = readFlatYaml(source, yaml.start) ?? readYaml(source, yaml.start)
  problems.push(...parsed.problems)
  const { keys, fields, scalars } = parsed
  const result = (values: FrontMatter): ReadFrontMatter => ({ values, problems, keys, fields, scalars })
  if (!parsed.values) return result({})
  const values = normalise(parsed.values)
  const { value, issues } = validate(values)
  for (const issue of issues) {
    const path = issue.path.join('.')
    if (issue.unknown) {
      const known = nearest(issue.unknown, issue.known)
      const at = path ? `${path}.${issue.unknown}` : issue.unknown
      // the key itself is quoted by whoever reports it, since it may be something that must not be quoted
      problems.push({
        rule: 'unknown-field',
        message: path ? `is not a key of “${printable(path)}”` : 'is not a front-matter key',
        span: keys.get(at) ?? { start: yaml.start, end: yaml.start },
        advice: known ? `did you mean “${known}”?` : 'see the list of front-matter keys; an unknown key is never read',
      })
    } else {
      malformed(`“${printable(path)}” ${issue.message}`, spanFor(path, fields) ?? { start: yaml.start, end: yaml.start }, issue.advice)
    }
  }
  return result(value)
}

export interface ParsedYaml extends Omit<FlatYaml, 'values'> {
  readonly values: unknown
  readonly problems: readonly Problem[]
}

/** Reads any front matter. `values` is undefined when there is nothing to go by. */
export function readYaml(source: string, offset: number): ParsedYaml {
  const problems: Problem[] = []
  const keys = new Map<string, Span>()
  const fields = new Map<string, Span>()
  const scalars: { path: string; value: string; span: Span }[] = []
  const whole = { start: offset, end: offset + source.length }
  const result = (values?: unknown): ParsedYaml => ({ values, problems, keys, fields, scalars })
  const malformed = (message: string, span: Span) => problems.push({ rule: 'malformed-front-matter', message, span })
  const document = parseDocument(source, { logLevel: 'silent', prettyErrors: false, stringKeys: true })
  for (const error of document.errors) {
    const [from, to] = error.pos
    malformed(describe(error.code), { start: offset + from, end: offset + Math.max(from, Math.min(to, from + 40)) })
  }
  if (document.errors.length) return result()
  if (!isMap(document.contents)) {
    if (document.contents) malformed('the front matter is not a list of keys and values', whole)
    return result()
  }
  const spanOf = (node: Node | null | undefined): Span | undefined =>
    node?.range ? { start: offset + node.range[0], end: offset + node.range[1] } : undefined
  let budget = 5_000
  const visit = (node: unknown, path: string): void => {
    if (budget-- <= 0) return
    const span = spanOf(node as Node)
    if (path && span) fields.set(path, span)
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue
        const at = path ? `${path}.${String(pair.key.value)}` : String(pair.key.value)
        const keySpan = spanOf(pair.key as Node)
        if (keySpan) keys.set(at, keySpan)
        visit(pair.value, at)
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        visit(item, `${path}.${index}`)
      })
    } else if (isScalar(node) && span && node.value !== null) {
      scalars.push({ path, value: String(node.value), span })
    }
  }
  visit(document.contents, '')
  try {
    const values: unknown = document.toJS({ maxAliasCount: 50 })
    // refuses a value that contains itself, which nothing after this could walk
    JSON.stringify(values)
    return result(values)
  } catch {
    malformed('an alias names nothing, contains itself or expands to too much', whole)
    return result()
  }
}

function spanFor(path: string, fields: ReadonlyMap<string, Span>): Span | undefined {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const span = fields.get(at)
    if (span) return span
  }
  return undefined
}

/** Names in messages come from the file: keep them short and on one line. */
function printable(name: string): string {
  return name.replace(/[^\p{L}\p{N}._-]/gu, '?').slice(0, 60)
}

function describe(code: string): string {
  const words: Readonly<Record<string, string>> = {
    DUPLICATE_KEY: 'a front-matter key stands twice',
    TAB_AS_INDENT: 'front matter is indented with a tab',
    MULTILINE_IMPLICIT_KEY: 'a front-matter key runs over two lines; a colon in a value needs quotes',
    BAD_INDENT: 'front matter is indented wrongly',
    MISSING_CHAR: 'the front matter lacks a closing bracket, quote or colon',
    UNEXPECTED_TOKEN: 'the front matter holds something that is not YAML',
    BLOCK_AS_IMPLICIT_KEY: 'a front-matter value holds a colon; put it in quotes',
    ALIAS_PROPS: 'the front matter holds an alias that cannot be read',
    RESOURCE_EXHAUSTION: 'the front matter is nested too deeply',
  }
  return words[code] ?? 'the front matter is not valid YAML'
}

/** Bare values where lists may stand, numbers where text is meant, empty keys: what one right reading exists for. */
function normalise(raw: unknown): Record<string, unknown> {
  const walk = (value: unknown, path: string, inList: boolean): unknown => {
    if (value === null || value === undefined) return undefined
    let plain = value
    if (Array.isArray(value)) return value.map((item) => walk(item, path, true)).filter((item) => item !== undefined)
    if (typeof value === 'object') {
      const entries = Object.entries(value).map(([key, item]) => [key, walk(item, path ? `${path}.${key}` : key, false)])
      plain = Object.fromEntries(entries.filter(([, item]) => item !== undefined))
    } else if (typeof value === 'number' && !NUMERIC.has(path)) plain = String(value)
    else if (typeof value === 'string' && LANGUAGE_FIELDS.has(path)) plain = primary(value)
    return LIST_FIELDS.has(path) && !inList ? [plain] : plain
  }
  return walk(raw, '', false) as Record<string, unknown>
}

const LANGUAGE_FIELDS = new Set(['language', 'alsoLanguages'])
const NUMERIC = new Set(['retention.years', 'media.seconds', 'author.value'])

/** `fr-CA` is `fr`. */
function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? tag
}

interface Issue {
  readonly path: readonly string[]
  readonly message: string
  readonly advice?: string
  readonly unknown?: string
  readonly known: readonly string[]
}

/** What the schema says, without what it refuses. */
export function validate(values: Record<string, unknown>): { value: FrontMatter; issues: readonly Issue[] } {
  const issues: Issue[] = []
  let current: unknown = values
  for (let round = 0; round < 8; round++) {
    const parsed = frontMatterSchema.safeParse(current)
    if (parsed.success) return { value: parsed.data as FrontMatter, issues }
    for (const issue of parsed.error.issues) {
      const path = issue.path.map(String)
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys) issues.push({ path, unknown: key, message: '', known: knownKeys(path) })
        current = without(current, path, issue.keys)
      } else {
        issues.push({
          path,
          known: [],
          ...explain(issue as { code: string; message: string; values?: readonly unknown[]; expected?: string }, valueAt(current, path)),
        })
        current = without(current, path.slice(0, -1), [path.at(-1) ?? ''])
      }
    }
  }
  return { value: {}, issues }
}

function explain(
  issue: { code: string; message: string; values?: readonly unknown[]; expected?: string },
  value: unknown,
): { message: string; advice?: string } {
  if (issue.code === 'invalid_value' && issue.values) {
    const allowed = issue.values.map(String)
    const near = typeof value === 'string' ? nearest(value, allowed) : undefined
    return { message: 'has a value that is not in its list', advice: near ? `did you mean “${near}”?` : `one of ${allowed.join(', ')}` }
  }
  if (issue.code === 'custom') return { message: issue.message }
  const expected: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys and values',
    record: 'keys and values',
  }
  return { message: `should be ${expected[issue.expected ?? ''] ?? 'something else'}` }
}

function knownKeys(path: readonly string[]): readonly string[] {
  let schema: unknown = frontMatterSchema
  for (const key of path) {
    const unwrapped = unwrap(schema)
    schema = /^\d+$/.test(key) ? (unwrapped.element ?? unwrapped) : unwrapped.shape?.[key]
  }
  return Object.keys(unwrap(schema).shape ?? {})
}

function unwrap(schema: unknown): { shape?: Record<string, unknown>; element?: unknown } {
  const def = (schema as { def?: { innerType?: unknown; shape?: Record<string, unknown>; element?: unknown } } | undefined)?.def
  if (!def) return {}
  return def.innerType ? unwrap(def.innerType) : def
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined),
    root,
  )
}

function without(root: unknown, path: readonly string[], keys: readonly string[]): unknown {
  if (path.length) {
    const [head, ...rest] = path as [string, ...string[]]
    if (Array.isArray(root)) return root.map((item, index) => (String(index) === head ? without(item, rest, keys) : item))
    if (!root || typeof root !== 'object') return root
    return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, key === head ? without(value, rest, keys) : value]))
  }
  if (Array.isArray(root)) return root.filter((_, index) => !keys.includes(String(index)))
  if (!root || typeof root !== 'object') return root
  return Object.fromEntries(Object.entries(root).filter(([key]) => !keys.includes(key)))
}
