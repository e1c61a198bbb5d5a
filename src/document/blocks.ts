import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import type { Block, Hidden, Link, Mark, Scope, Span } from '../rule/draft.js'
import type { Language } from '../rule/vocabulary.js'
import { alignedMap, referencesDecoded } from './alignment.js'
import { ReaderBlock } from './block.js'
import { htmlParts } from './html-text.js'
import { lexicalMarks } from './marks.js'
import { altOf, mapValue, titleOf } from './parse.js'
import { SourceMap } from './source-map.js'

/** Stands where a reader sees something that is not text of this block: code, an image. */
export const OBJECT = '\ufffc'

export interface ReadBody {
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly hidden: readonly Hidden[]
}

export interface WalkOptions {
  readonly source: string
  /** Offset of the parsed body in the source. */
  readonly base: number
  /** Whether thematic breaks separate posts. */
  readonly thread: boolean
  readonly languageOf: (text: string) => Language
}

/** Reads a tree into blocks, links and what no reader sees, in document order. */
export function readBody(tree: Root, options: WalkOptions): ReadBody {
  const walk = new Walk(options)
  walk.root(tree)
  return walk
}

interface Place {
  readonly scope: Scope
  readonly path: string
}

/** The text of one block while it is put together. */
class Builder {
  text = ''
  readonly map = new SourceMap()
  readonly marks: Mark[] = []

  add(value: string, from: number, to: number): void {
    this.text += value
    this.map.add(value.length, from, to)
  }
}

class Walk implements ReadBody {
  readonly blocks: Block[] = []
  readonly links: Link[] = []
  readonly hidden: Hidden[] = []
  readonly #options: WalkOptions
  readonly #definitions = new Map<string, Definition>()
  /** Alternatives and titles wait until the block they stand in is finished. */
  #waiting: (() => void)[] = []
  #post = 0
  #tables = 0
  #leadIn: Block | undefined
  #linkBlocks: { link: { -readonly [K in keyof Link]: Link[K] } }[] = []

  constructor(options: WalkOptions) {
    this.#options = options
  }

  root(tree: Root): void {
    this.#define(tree)
    this.#children(tree.children, { scope: 'body', path: '' })
  }

  #define(node: Nodes): void {
    if (node.type === 'definition') {
      if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node)
    } else if ('children' in node)
      for (const child of node.children) if (child.type === 'definition' || 'children' in child) this.#define(child)
  }

  #span(node: Nodes): Span {
    const { base } = this.#options
    return { start: base + (node.position?.start.offset ?? 0), end: base + (node.position?.end.offset ?? 0) }
  }

  #children(nodes: readonly Nodes[], place: Place): void {
    const counts = new Map<string, number>()
    for (const node of nodes) {
      const name = NAMES[node.type] ?? node.type
      const count = counts.get(name) ?? 0
      counts.set(name, count + 1)
      this.#node(node as RootContent, { scope: place.scope, path: `${place.path}${place.path ? '/' : ''}${name}[${count}]` })
    }
  }

  #node(node: RootContent, place: Place): void {
    switch (node.type) {
      case 'paragraph': {
        const block = this.#phrasing(node.children, place)
        if (place.scope === 'body') this.#leadIn = block
        break
      }
      case 'heading':
        this.#leadIn = this.#phrasing(
          node.children,
          { ...place, scope: place.scope === 'body' ? 'heading' : place.scope },
          { depth: node.depth },
        )
        break
      case 'blockquote':
        this.#children(node.children, { ...place, scope: place.scope === 'footnote' ? 'footnote' : 'quote' })
        break
      case 'list':
      case 'listItem':
        this.#children(node.children, { ...place, scope: place.scope === 'footnote' ? 'footnote' : 'list-item' })
        break
      case 'table': {
        const table = this.#tables++
        node.children.forEach((row, rowIndex) => {
          row.children.forEach((cell, column) => {
            this.#phrasing(
              cell.children,
              { scope: 'table-cell', path: `${place.path}/row[${rowIndex}]/cell[${column}]` },
              { cell: { table, row: rowIndex, column } },
            )
          })
        })
        break
      }
      case 'footnoteDefinition':
        this.#label(node)
        this.#children(node.children, { ...place, scope: 'footnote' })
        break
      case 'html':
        this.#html(node, place)
        break
      case 'code':
        this.#hide('code', this.#span(node), node.value)
        if (node.lang) this.#hide('markup', this.#infoSpan(node), node.meta ? `${node.lang} ${node.meta}` : node.lang)
        break
      case 'definition':
        this.#label(node)
        if (node.title) this.#aside(titleOf(node), { scope: 'title', path: `${place.path}/title` })
        this.#hide('target', this.#span(node), node.url)
        break
      case 'thematicBreak':
        if (this.#options.thread && place.scope === 'body') {
          this.#post++
          this.#leadIn = undefined
        }
        break
      default:
        if ('children' in node) this.#children(node.children as readonly Nodes[], place)
    }
  }

  #phrasing(
    nodes: readonly PhrasingContent[],
    place: Place,
    extra: { depth?: number; cell?: NonNullable<Block['cell']> } = {},
  ): Block | undefined {
    const builder = new Builder()
    this.#flatten(nodes, builder, place)
    return this.#finish(builder, place, extra)
  }

  #finish(builder: Builder, place: Place, extra: { depth?: number; cell?: NonNullable<Block['cell']> } = {}): Block | undefined {
    const waiting = this.#waiting
    const linked = this.#linkBlocks
    this.#waiting = []
    this.#linkBlocks = []
    let block: Block | undefined
    if (builder.text.trim()) {
      block = new ReaderBlock({
        index: this.blocks.length,
        scope: place.scope,
        path: place.path,
        post: this.#post,
        text: builder.text,
        marks: [...builder.marks, ...lexicalMarks(builder.text, builder.marks)].sort((a, b) => a.start - b.start || b.end - a.end),
        map: builder.map,
        visible: place.scope !== 'alt' && place.scope !== 'title' && place.scope !== 'footnote',
        language: this.#options.languageOf(builder.text),
        ...extra,
        ...(this.#leadIn && place.scope === 'list-item' ? { leadIn: this.#leadIn } : {}),
      })
      this.blocks.push(block)
    }
    for (const { link } of linked) link.block = block
    for (const later of waiting) later()
    return block
  }

  #flatten(nodes: readonly Nodes[], builder: Builder, place: Place): void {
    for (const node of nodes) {
      const span = this.#span(node)
      switch (node.type) {
        case 'text':
          this.#text(node, builder)
          break
        case 'emphasis':
        case 'strong':
        case 'delete':
          this.#marked(node.type, node.children, builder, place)
          break
        case 'break':
          builder.add('\n', span.start, span.end)
          break
        case 'link':
        case 'linkReference':
          this.#link(node, builder, place)
          break
        case 'image':
        case 'imageReference':
          this.#image(node, builder, place)
          break
        case 'inlineCode': {
          const start = builder.text.length
          builder.add(OBJECT, span.start, span.end)
          builder.marks.push({ kind: 'code', start, end: start + 1 })
          this.#hide('code', span, node.value)
          break
        }
        case 'html':
          this.#inlineHtml(node, builder, place)
          break
        case 'footnoteReference':
          this.#label(node)
          builder.marks.push({ kind: 'footnote', start: builder.text.length, end: builder.text.length })
          break
        default:
          if ('children' in node) this.#flatten(node.children as readonly Nodes[], builder, place)
      }
    }
  }

  #text(node: { readonly value: string; readonly position?: Nodes['position'] }, builder: Builder): void {
    const { value } = node
    if (!value.includes('\r')) {
      mapValue(node, builder.map, this.#options.base)
      builder.text += value
      return
    }
    const map = new SourceMap()
    mapValue(node, map, this.#options.base)
    this.#copy(builder, map, value, 0)
  }

  /** Appends text unit by unit through another map. Every line end reads as one LF. */
  #copy(builder: Builder, map: SourceMap, text: string, at: number): void {
    for (let index = 0; index < text.length; index++) {
      const width = text[index] === '\r' && text[index + 1] === '\n' ? 2 : 1
      const span = map.spanOf(at + index, at + index + width)
      builder.add(text[index] === '\r' ? '\n' : text[index]!, span.start, span.end)
      index += width - 1
    }
  }

  #marked(kind: Mark['kind'], nodes: readonly Nodes[], builder: Builder, place: Place, url?: string): void {
    const start = builder.text.length
    this.#flatten(nodes, builder, place)
    if (builder.text.length > start) builder.marks.push({ kind, start, end: builder.text.length, ...(url === undefined ? {} : { url }) })
  }

  #link(node: Nodes & { type: 'link' | 'linkReference' }, builder: Builder, place: Place): void {
    const target = node.type === 'link' ? node : this.#definitions.get(node.identifier)
    const url = target?.url ?? ''
    const start = builder.text.length
    const literal = isLiteral(node, url)
    this.#marked(literal ? 'url' : 'link', node.children, builder, place, url)
    const span = this.#span(node)
    if (node.type === 'linkReference' && node.referenceType === 'full') this.#label(node)
    const urlSpan = literal ? span : this.#targetSpan(node.type === 'link' ? node : target, url)
    this.#addLink({ url, text: builder.text.slice(start), span, urlSpan, image: false })
    if (!literal && node.type === 'link') this.#hide('target', urlSpan, url)
    if (node.type === 'link' && node.title)
      this.#later(() => this.#aside(titleOf(node), { scope: 'title', path: `${place.path}/link/title` }))
  }

  #image(node: Nodes & { type: 'image' | 'imageReference' }, builder: Builder, place: Place): void {
    const span = this.#span(node)
    builder.add(OBJECT, span.start, span.end)
    if (node.type === 'imageReference' && node.referenceType === 'full') this.#label(node)
    const target = node.type === 'image' ? node : this.#definitions.get(node.identifier)
    const url = target?.url ?? ''
    const urlSpan = this.#targetSpan(node.type === 'image' ? node : target, url)
    this.#addLink({ url, text: node.alt ?? '', span, urlSpan, image: true })
    if (node.type === 'image') this.#hide('target', urlSpan, url)
    this.#later(() => {
      const alternative = altOf(node)
      if (alternative.length) this.#aside(alternative, { scope: 'alt', path: `${place.path}/alt` })
      if (node.type === 'image' && node.title) this.#aside(titleOf(node), { scope: 'title', path: `${place.path}/image/title` })
    })
  }

  #addLink(parts: Omit<Link, 'block'>): void {
    const link = { ...parts, block: undefined }
    this.links.push(link)
    this.#linkBlocks.push({ link })
  }

  /** A label with a digit or an at sign may be somebody's; the others only tie a reference to its target. */
  #label(node: Nodes & { readonly label?: string | null | undefined }): void {
    const { label } = node
    if (label && /[\d@]/.test(label)) this.#hide('markup', this.#span(node), label)
  }

  /** The first line of a code block: what its fence says. */
  #infoSpan(node: Nodes): Span {
    const { start, end } = this.#span(node)
    const { source } = this.#options
    const line = /[\r\n]/.exec(source.slice(start, end))
    return { start, end: line ? start + line.index : end }
  }

  #targetSpan(node: Nodes | undefined, url: string): Span {
    if (!node) return { start: 0, end: 0 }
    const span = this.#span(node)
    const at = this.#options.source.slice(span.start, span.end).lastIndexOf(url)
    return at < 0 || !url ? span : { start: span.start + at, end: span.start + at + url.length }
  }

  #later(task: () => void): void {
    this.#waiting.push(task)
  }

  #aside(nodes: readonly Nodes[], place: Place): void {
    this.#phrasing(nodes as readonly PhrasingContent[], place)
  }

  #hide(kind: Hidden['kind'], span: Span, text: string): void {
    if (text) this.hidden.push(hiddenIn(this.#options.source, kind, span, text))
  }

  /** A tag, a comment or a processing instruction inside a paragraph; text between tags are nodes of their own. */
  #inlineHtml(node: Nodes & { type: 'html' }, builder: Builder, place: Place): void {
    const map = new SourceMap()
    mapValue(node, map, this.#options.base)
    for (const part of htmlParts(node.value)) {
      if (part.kind === 'comment' || part.kind === 'markup')
        this.#hide(part.kind, map.spanOf(part.start, part.end), node.value.slice(part.start, part.end))
      else if (part.kind === 'attribute') this.#attribute(part, node.value, map, place)
      else if (part.kind === 'open' && part.tag === 'br') {
        const span = map.spanOf(part.start, part.end)
        builder.add('\n', span.start, span.end)
      } else if (part.kind === 'open' && CONCEALING[part.tag]) this.#openTags.push({ tag: part.tag, start: builder.text.length })
      else if (part.kind === 'close') this.#closeTag(part.tag, builder)
    }
  }

  #openTags: { tag: string; start: number }[] = []

  #closeTag(tag: string, builder: Builder): void {
    const index = this.#openTags.findLastIndex((open) => open.tag === tag)
    if (index < 0) return
    const [open] = this.#openTags.splice(index)
    const kind = CONCEALING[tag]
    if (kind && open && builder.text.length > open.start) builder.marks.push({ kind, start: open.start, end: builder.text.length })
  }

  #attribute(part: { name: string; start: number; end: number }, html: string, map: SourceMap, place: Place): void {
    const value = html.slice(part.start, part.end)
    if (part.name === 'alt' || part.name === 'title') {
      this.#later(() => {
        const builder = new Builder()
        this.#decoded(builder, map, value, part.start)
        this.#finish(builder, { scope: part.name === 'alt' ? 'alt' : 'title', path: `${place.path}/${part.name}` })
      })
    } else this.#hide('html-attribute', map.spanOf(part.start, part.end), referencesDecoded(value))
  }

  /** Appends the value of an attribute, each character reference as the character it stands for. */
  #decoded(builder: Builder, map: SourceMap, value: string, at: number): void {
    const text = referencesDecoded(value)
    const aligned = text === value ? undefined : alignedMap(text, value, { start: 0, end: value.length })
    if (!aligned) {
      this.#copy(builder, map, value, at)
      return
    }
    for (let index = 0; index < text.length; index++) {
      const inner = aligned.spanOf(index, index + 1)
      const span = map.spanOf(at + inner.start, at + inner.end)
      builder.add(text[index]!, span.start, span.end)
    }
  }

  /** A run of HTML blocks: its text in as many blocks as its block elements make. */
  #html(node: Nodes & { type: 'html' }, place: Place): void {
    const map = new SourceMap()
    mapValue(node, map, this.#options.base)
    const here: Place = { ...place, scope: 'html' }
    let builder = new Builder()
    const flush = () => {
      this.#openTags = []
      this.#finish(builder, here)
      builder = new Builder()
    }
    for (const part of htmlParts(node.value)) {
      const span = map.spanOf(part.start, part.end)
      if (part.kind === 'text') this.#copy(builder, map, node.value.slice(part.start, part.end), part.start)
      else if (part.kind === 'reference') builder.add(part.value, span.start, span.end)
      else if (part.kind === 'comment' || part.kind === 'markup') this.#hide(part.kind, span, node.value.slice(part.start, part.end))
      else if (part.kind === 'attribute') this.#attribute(part, node.value, map, here)
      else if (part.tag === 'br') builder.add('\n', span.start, span.end)
      else if (!INLINE.has(part.tag)) flush()
      else if (part.kind === 'open' && CONCEALING[part.tag]) this.#openTags.push({ tag: part.tag, start: builder.text.length })
      else if (part.kind === 'close') this.#closeTag(part.tag, builder)
    }
    flush()
  }
}

/** How a node is called in a block's path. */
const NAMES: Readonly<Record<string, string>> = {
  listItem: 'item',
  blockquote: 'quote',
  footnoteDefinition: 'footnote',
  thematicBreak: 'break',
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** HTML elements that show their text weaker or as withdrawn. */
const CONCEALING: Readonly<Record<string, Mark['kind']>> = {
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  small: 'small',
  sub: 'small',
  sup: 'small',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
}

function isLiteral(node: Nodes & { type: 'link' | 'linkReference' }, url: string): boolean {
  const only = node.children.length === 1 ? node.children[0] : undefined
  return only?.type === 'text' && (url === only.value || url === `mailto:${only.value}` || url === `http://${only.value}`)
}

/** Hidden text with the way back to the source; where it cannot be told what stands for what, to the whole of it. */
export function hiddenIn(source: string, kind: Hidden['kind'], span: Span, text: string, path?: string): Hidden {
  const offset = source.slice(span.start, span.end).indexOf(text)
  let map: SourceMap | undefined | null = null
  const mapped = (start: number, end: number): Span => {
    if (map === null) map = alignedMap(text, source, span)
    return map?.spanOf(start, end) ?? span
  }
  return {
    kind,
    text,
    span,
    spanOf: (start, end) => (offset < 0 ? mapped(start, end) : { start: span.start + offset + start, end: span.start + offset + end }),
    ...(path === undefined ? {} : { path }),
  }
}
