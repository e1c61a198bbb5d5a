import type { Document, Node, Pair } from 'yaml'
import { yamlExcessOf } from '../document/index.js'
import type { ConfigProblem, KeyPath, Placer, Position, Result } from './problem.js'

export type Syntax = 'yaml' | 'json' | 'jsonc'

/** A value with the place of every key in the text it was read from. */
export interface Placed {
  readonly value: unknown
  readonly place: Placer
}

/** A configuration is small; the parser's time grows with the square of the number of keys, and its stack with the depth. */
const LONGEST = 256 * 1024
const MOST_ALIASES = 100
const LIMITS = { length: LONGEST, keys: 5_000, depth: 100, aliases: 1_000 }

/**
 * Reads YAML, JSON or JSON with comments. Whatever is wrong is a problem with its line; no message quotes the text.
 * The parser is only loaded here, since most runs have no configuration.
 */
export async function parseSource(source: string, syntax: Syntax, file: string): Promise<Result<Placed>> {
  const text = source.replace(/^\uFEFF/, '')
  const fail = (message: string, position?: Position): Result<Placed> => ({
    ok: false,
    problems: [{ file, path: '', message, ...(position ? { position } : {}) }],
  })
  if (text.length > LONGEST) return fail(`is longer than ${LONGEST / 1024} kB`)
  if (text.includes('\uFFFD')) return fail('is not valid UTF-8', positionIn(text, text.indexOf('\uFFFD')))
  const excess = yamlExcessOf(text, 0, text.length, LIMITS)
  if (excess) return fail(`is ${excess.what}`, positionIn(text, excess.span.start))

  const { parseDocument } = await import('yaml')
  const plain = syntax === 'jsonc' ? (await import('strip-json-comments')).default(text, { trailingCommas: true }) : text
  const document = parseDocument(plain, {
    schema: syntax === 'yaml' ? 'core' : 'json',
    logLevel: 'error',
    prettyErrors: false,
    stringKeys: true,
  })
  const wrong = [...document.errors, ...document.warnings]
  if (wrong.length) {
    const problems = wrong.slice(0, 20).map(({ code, message, pos }): ConfigProblem => {
      const words = code === 'MULTIPLE_DOCS' ? 'holds more than one document' : `syntax: ${firstLine(message)}`
      return { file, path: '', message: words, position: positionIn(text, pos[0]) }
    })
    return { ok: false, problems }
  }
  const stray = syntax === 'yaml' || !plain.trim() ? undefined : strayInJson(plain)
  if (stray !== undefined) return fail('is not JSON: a comma too many, a comment or single quotes', positionIn(text, stray))
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    // refuses a value that contains itself, which nothing after this could walk
    JSON.stringify(value)
    return { ok: true, value: { value, place: placerOf(document, text) } }
  } catch {
    return fail('an alias names nothing, contains itself or expands to too much')
  }
}

/** A placer for a part of a file: `finsocial` in `package.json`. */
export function placerWithin(place: Placer, prefix: KeyPath): Placer {
  return (path, part) => place([...prefix, ...path], part)
}

/** Where the YAML parser is more lenient than JSON. */
function strayInJson(text: string): number | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return Number(/position (\d{1,9})/.exec(String(error))?.[1] ?? 0)
  }
}

/** The parser's own words, without what it repeats of the text. */
function firstLine(message: string): string {
  const [line = ''] = message.split('\n')
  return line.replace(/ ?"[^"]{1,1000}"/u, '')
}

/** Asks the parsed document: the nearest key or value that stands on the way. */
function placerOf(document: Document.Parsed, text: string): Placer {
  return (path, part = 'value') => {
    let node: unknown = document.contents
    let found: Node | undefined = isNode(node) ? node : undefined
    for (const [index, step] of path.entries()) {
      const pair = pairAt(document, node, step)
      if (!pair) break
      node = pair.value
      const wantsKey = index < path.length - 1 || part === 'key'
      const target = (wantsKey ? pair.key : pair.value) ?? pair.value ?? pair.key
      if (isNode(target)) found = target
    }
    return found?.range ? positionIn(text, found.range[0]) : undefined
  }
}

function pairAt(document: Document.Parsed, node: unknown, step: string | number): { key?: unknown; value: unknown } | undefined {
  const items = itemsOf(document, node)
  const isMap = items?.some((item) => keyOf(item) !== undefined)
  // one bare value may stand for a list
  if (typeof step === 'number') return items && !isMap ? { value: items[step] } : { value: node }
  return items?.find((item): item is Pair => keyOf(item) === step)
}

function itemsOf(document: Document.Parsed, node: unknown): readonly unknown[] | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  if ('resolve' in node && typeof node.resolve === 'function') return itemsOf(document, node.resolve(document))
  return 'items' in node && Array.isArray(node.items) ? node.items : undefined
}

function keyOf(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('key' in item)) return undefined
  const { key } = item
  return typeof key === 'object' && key !== null && 'value' in key ? key.value : key
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const line = before.split(/\r\n|\n|\r/)
  return { line: line.length, column: (line.at(-1)?.length ?? 0) + 1 }
}
