import { Document, isMap, isScalar, type Pair, parseDocument, YAMLMap } from 'yaml'
import { splitHead } from './front-matter.js'

export type FrontMatterValue = string | number | boolean | readonly string[]

/** Keys to set, by name; a map sets the keys in it, and removes those that are `undefined`. */
export type FrontMatterChanges = Readonly<Record<string, FrontMatterValue | Readonly<Record<string, FrontMatterValue | undefined>>>>

/**
 * Sets top-level keys of a draft's front matter. Everything that is not set keeps its bytes: other keys, comments,
 * order, white space, line ends, the copy. Nothing when the front matter cannot be edited (it is not YAML, or no map).
 */
export function editFrontMatter(text: string, changes: FrontMatterChanges): string | undefined {
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const head = splitHead(text)
  if (head.problems.length) return undefined
  let edited = text
  if (head.span.end === 0) edited = `---${newline}---${newline}${newline}${text}`
  for (const [key, value] of Object.entries(changes)) {
    const next = setKey(edited, key, value, newline)
    if (next === undefined) return undefined
    edited = next
  }
  return edited
}

function setKey(text: string, key: string, value: FrontMatterChanges[string], newline: string): string | undefined {
  const { yaml } = splitHead(text)
  const source = text.slice(yaml.start, yaml.end)
  const document = parseDocument(source, { logLevel: 'silent', prettyErrors: false })
  const { contents } = document
  if (document.errors.length || (contents !== null && !isMap(contents))) return undefined
  const pair = contents?.items.find((item) => isScalar(item.key) && item.key.value === key)
  const written = writtenPair(document, pair, key, value)
  const splice = (start: number, end: number, replacement: string) =>
    text.slice(0, yaml.start + start) + replacement.replace(/\n/g, newline) + text.slice(yaml.start + end)
  if (!pair) {
    if (contents?.flow) return undefined
    const before = source === '' || /[\r\n]$/.test(source) ? '' : '\n'
    // The line end before the closing fence is not part of the YAML, except where there is no YAML yet.
    return splice(source.length, source.length, before + written + (source === '' ? '\n' : ''))
  }
  const start = isScalar(pair.key) ? pair.key.range?.[0] : undefined
  const end = (pair.value as { range?: readonly number[] } | null)?.range?.[1] ?? undefined
  if (start === undefined || end === undefined) return undefined
  // The range of a block map ends after its last line; of a value in one line, before what follows it.
  const tail = /[\r\n]+$/.exec(source.slice(start, end))?.[0] ?? ''
  return splice(start, end - tail.length, contents?.flow ? written.replace(/\n[ \t]*/g, ' ') : written)
}

/** `key: value` as YAML, without a line end. A map that is there keeps its style, its other keys and the comments in it. */
function writtenPair(document: Document, pair: Pair | undefined, key: string, value: FrontMatterChanges[string]): string {
  const alone = new Document({})
  if (typeof value === 'object' && !isList(value)) {
    const map = pair && isMap(pair.value) ? pair.value : new YAMLMap(document.schema)
    for (const [name, item] of Object.entries(value)) {
      if (item === undefined) map.delete(name)
      else map.set(name, isList(item) ? document.createNode(item, { flow: true }) : item)
    }
    // What follows a map stays where it is: it is outside of what is replaced.
    map.comment = null
    map.spaceBefore = false
    alone.set(key, map)
  } else alone.set(key, value)
  return alone.toString({ lineWidth: 0 }).replace(/\n$/, '')
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}
