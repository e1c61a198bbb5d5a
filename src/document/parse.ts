import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Nodes, Root, Text } from 'mdast'
import type { CompileContext, Extension as FromMarkdownExtension, Handle, Token } from 'mdast-util-from-markdown'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Extension as MicromarkExtension } from 'micromark-util-types'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { SourceMap } from './source-map.js'

/** Each GFM construct, and the text without which it cannot start: what is absent is not switched on. */
const CONSTRUCTS: readonly {
  readonly starts: RegExp
  readonly syntax: () => MicromarkExtension
  readonly tree: () => FromMarkdownExtension
}[] = [
  // without the transform that looks for addresses again in finished text nodes: it would drop their positions
  { starts: /@|:\/\/|www\./i, syntax: gfmAutolinkLiteral, tree: () => ({ ...gfmAutolinkLiteralFromMarkdown(), transforms: [] }) },
  { starts: /\[\^/, syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
  { starts: /~/, syntax: gfmStrikethrough, tree: gfmStrikethroughFromMarkdown },
  { starts: /\||:-|-:/, syntax: gfmTable, tree: gfmTableFromMarkdown },
  { starts: /\[[\sxX]\]/, syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
]
const EVERY_CONSTRUCT = (1 << CONSTRUCTS.length) - 1

const processors = new Map<number, (body: string) => Root>()

function processorFor(constructs: number): (body: string) => Root {
  let parse = processors.get(constructs)
  if (!parse) {
    const on = CONSTRUCTS.filter((_, index) => constructs & (1 << index))
    const processor = unified()
      .data(
        'micromarkExtensions',
        on.map(({ syntax }) => syntax()),
      )
      .data('fromMarkdownExtensions', [...on.map(({ tree }) => tree()), recorder])
      .use(remarkParse)
      .freeze()
    parse = (body) => processor.parse(body)
    processors.set(constructs, parse)
  }
  return parse
}

/** Parses a draft's body. `everything` switches all GFM constructs on, for the test that nothing depends on it. */
export function parseMarkdown(body: string, { everything = false } = {}): Root {
  let constructs = EVERY_CONSTRUCT
  if (!everything) {
    constructs = 0
    CONSTRUCTS.forEach(({ starts }, index) => {
      if (starts.test(body)) constructs |= 1 << index
    })
  }
  return processorFor(constructs)(body)
}

// Where each piece of a text came from is noted while the tree is compiled: afterwards mdast only has the positions of
// whole nodes, and a reference, an escape or a quote's line prefix inside a node cannot be told from its value.

interface Noted {
  readonly at: number
  readonly length: number
  readonly from: number
  readonly to: number
}

const notes = new WeakMap<object, Noted[]>()
const altChildren = new WeakMap<object, readonly Nodes[]>()
const titleChildren = new WeakMap<object, readonly Nodes[]>()

function note(node: object, at: number, length: number, from: number, to: number): void {
  const list = notes.get(node)
  if (list) list.push({ at, length, from, to })
  else notes.set(node, [{ at, length, from, to }])
}

const point = ({ line, column, offset }: Token['start']) => ({ line, column, offset })

/** The default `data` handler, and the note of where the text stood. */
const exitData: Handle = function (token) {
  const tail = this.stack.pop() as Text
  const value = this.sliceSerialize(token)
  note(tail, tail.value.length, value.length, token.start.offset, token.end.offset)
  tail.value += value
  tail.position!.end = point(token.end)
}

type ReferenceData = CompileContext['data'] & { referenceValue?: { at: number; length: number } | undefined }

/** The default handler for the value of `&amp;`, and how long it came out. */
const exitReferenceValue: Handle = function (token) {
  const written = this.sliceSerialize(token)
  const data = this.data as ReferenceData
  const type = data.characterReferenceType
  data.characterReferenceType = undefined
  const value = type
    ? decodeNumericCharacterReference(written, type === 'characterReferenceMarkerNumeric' ? 10 : 16)
    : decodeNamedCharacterReference(written) || ''
  const tail = this.stack.at(-1) as Text
  data.referenceValue = { at: tail.value.length, length: value.length }
  tail.value += value
}

const exitReference: Handle = function (token) {
  const tail = this.stack.pop() as Text
  const { referenceValue } = this.data as ReferenceData
  if (referenceValue) note(tail, referenceValue.at, referenceValue.length, token.start.offset, token.end.offset)
  tail.position!.end = point(token.end)
}

/** HTML is kept as one string: hand the notes of its only text over to it. */
const exitHtml: Handle = function (token) {
  const fragment = this.stack.at(-1) as { children: Nodes[] }
  const text = fragment.children[0]
  const value = this.resume()
  const node = this.stack.at(-1) as { value: string }
  node.value = value
  const noted = text && notes.get(text)
  if (noted) notes.set(node, noted)
  this.exit(token)
}

/** The default `label` handler, which forgets the positions inside an image's alternative text. */
const exitLabel: Handle = function () {
  const fragment = this.stack.at(-1) as { children: Nodes[] }
  const value = this.resume()
  const node = this.stack.at(-1) as Nodes
  this.data.inReference = true
  if (node.type === 'link') node.children = fragment.children as typeof node.children
  else if (node.type === 'image') {
    node.alt = value
    altChildren.set(node, fragment.children)
  }
}

const exitTitle: Handle = function () {
  const fragment = this.stack.at(-1) as { children: Nodes[] }
  const value = this.resume()
  const node = this.stack.at(-1) as { title?: string | null }
  node.title = value
  titleChildren.set(node, fragment.children)
}

const recorder: FromMarkdownExtension = {
  exit: {
    data: exitData,
    characterEscapeValue: exitData,
    characterReferenceValue: exitReferenceValue,
    characterReference: exitReference,
    htmlFlowData: exitData,
    htmlTextData: exitData,
    htmlFlow: exitHtml,
    htmlText: exitHtml,
    label: exitLabel,
    resourceTitleString: exitTitle,
    definitionTitleString: exitTitle,
  },
}

/** The alternative text of an image as the nodes it was written with. */
export function altOf(node: object): readonly Nodes[] {
  return altChildren.get(node) ?? []
}

export function titleOf(node: object): readonly Nodes[] {
  return titleChildren.get(node) ?? []
}

/** Adds a node's value to `map`, piece by piece; `base` is where the parsed body starts in the source. */
export function mapValue(node: { readonly value: string; readonly position?: Nodes['position'] }, map: SourceMap, base: number): void {
  const noted = notes.get(node)
  const nodeStart = base + (node.position?.start.offset ?? 0)
  const nodeEnd = base + (node.position?.end.offset ?? 0)
  const { length } = node.value
  if (!noted) {
    map.add(length, nodeStart, nodeEnd)
    return
  }
  const last = noted.at(-1)!
  // a task item's text loses its first space after it was compiled
  const lost = Math.max(0, last.at + last.length - length)
  let at = 0
  let from = nodeStart
  for (const piece of noted) {
    const start = piece.at - lost
    const skipped = Math.max(0, -start)
    const length = piece.length - skipped
    if (length <= 0) continue
    const pieceFrom = base + piece.from + (piece.to - piece.from === piece.length ? skipped : 0)
    // between two notes lies a line ending with what prefixes the next line
    if (start > at) map.add(start - at, from, pieceFrom)
    map.add(length, pieceFrom, base + piece.to)
    at = Math.max(0, start) + length
    from = base + piece.to
  }
  if (at < length) map.add(length - at, from, nodeEnd)
}
