import type { Root } from 'mdast'
import type { Block, Draft, Hidden, Known, Link, Problem, Span } from '../rule/draft.js'
import type { FrontMatter } from '../rule/front-matter.js'
import type { Channel, IsoDate, Jurisdiction, Language, Product, Status } from '../rule/vocabulary.js'
import { alignedMap } from './alignment.js'
import { ReaderBlock } from './block.js'
import { hiddenIn, readBody } from './blocks.js'
import { digestOf } from './digest.js'
import { type Head, type ReadFrontMatter, readFrontMatter, splitHead } from './front-matter.js'
import { contradicts, detectLanguage } from './language/detect.js'
import { excessOf, LIMITS } from './limits.js'
import { lexicalMarks } from './marks.js'
import { withHtmlComments } from './mdx-comments.js'
import { parseMarkdown } from './parse.js'
import { inferProducts } from './products.js'
import { SourceMap } from './source-map.js'

export interface DraftInput {
  /** As it is reported: relative, forward slashes. */
  readonly file: string
  /** The path itself, where `file` is a masked one. */
  readonly unmaskedFile?: string
  /** Without byte order mark. */
  readonly text: string
  /** The as-of date of the run. */
  readonly today: IsoDate
  /** From configuration: below the front matter. */
  readonly defaults?: FrontMatter
  /** What configuration says of the drafts in this place: below the front matter, above what the copy looks like. */
  readonly expectedLanguage?: Language
  /** From configuration overrides and the command line: above the front matter. */
  readonly forced?: {
    readonly language?: Language
    readonly jurisdictions?: readonly Jurisdiction[]
    readonly channels?: readonly Channel[]
  }
  readonly channelSettings?: Draft['channelSettings']
  /** Check governance as for an approved draft. */
  readonly ready?: boolean
  readonly maxLength?: number
  /** Switch every Markdown construct on, for the test that switching them off changes nothing. */
  readonly everyConstruct?: boolean
}

/** Jurisdictions that a language suggests when nothing says whose rules apply. */
const ASSUMED: Readonly<Record<Language, readonly Jurisdiction[]>> = { en: ['us'], fr: ['eu', 'fr'], th: ['th'] }
const READY: readonly Status[] = ['approved', 'scheduled', 'published']
const THAI = /[\u0e01-\u0e3a\u0e40-\u0e4e]/

/** Reads a draft. Never throws on its content: what is wrong with it stands in `problems`. */
export function parseDraft(input: DraftInput): Draft {
  return new SourceDraft(input)
}

class SourceDraft implements Draft {
  readonly file: string
  readonly unmaskedFile?: string
  readonly text: string
  readonly today: IsoDate
  readonly date: IsoDate
  readonly frontMatter: FrontMatter
  readonly headSpan: Span
  readonly language: Language
  readonly languages: readonly Language[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly channels: readonly Channel[]
  readonly channelSettings: Draft['channelSettings']
  readonly products: readonly Known<Product>[]
  readonly status: Known<Status>
  readonly ready: boolean
  readonly blocks: readonly Block[]
  readonly posts: readonly (readonly Block[])[]
  readonly links: readonly Link[]
  readonly hidden: readonly Hidden[]
  readonly tree: Root
  readonly problems: readonly Problem[]
  readonly sources: Draft['sources']
  readonly #head: ReadFrontMatter
  #digest: string | undefined

  constructor(input: DraftInput) {
    const { text, defaults = {}, forced = {} } = input
    const problems: Problem[] = []
    this.file = input.file
    if (input.unmaskedFile !== undefined) this.unmaskedFile = input.unmaskedFile
    this.text = text
    this.today = input.today
    const head = splitHead(text)
    this.#head = readFrontMatter(text, head)
    problems.push(...head.problems, ...this.#head.problems)
    const own = this.#head.values
    this.frontMatter = { ...defaults, ...own, ...(defaults.firm || own.firm ? { firm: { ...defaults.firm, ...own.firm } } : {}) }
    const matter = this.frontMatter
    this.date = matter.publishAt ?? input.today
    this.headSpan = head.span.end ? head.span : firstLine(text)

    const body = text.slice(head.bodyStart)
    const markdown = /\.mdx$/i.test(input.file) ? withHtmlComments(body) : body
    const detected = detectLanguage(body.slice(0, 20_000)).language
    // in this order; what stands first decides
    const said: readonly (readonly [Language | undefined, Known<Language>['source']])[] = [
      [forced.language, 'option'],
      [own.language, 'draft'],
      [input.expectedLanguage, 'config'],
      [detected, 'inferred'],
      [defaults.language, 'config'],
    ]
    const [language = 'en', languageSource = 'default'] = said.find(([value]) => value) ?? []
    this.language = language
    const also = matter.alsoLanguages ?? []
    this.languages = [...new Set([language, ...also, ...(THAI.test(body) ? (['th'] as const) : [])])]
    const declared = own.language ?? forced.language
    const other = declared && contradicts(declared, body.slice(0, 20_000))
    if (declared && other && !also.includes(other)) {
      problems.push({
        rule: 'language-mismatch',
        message: `the draft is declared as ${declared} but reads as ${other}`,
        advice: `set language: ${other}, or name both in alsoLanguages`,
        span: this.#head.fields.get('language') ?? this.headSpan,
      })
    }
    const jurisdictions = forced.jurisdictions ?? own.jurisdictions ?? defaults.jurisdictions
    this.jurisdictions = withImplied(jurisdictions?.length ? jurisdictions : ASSUMED[language])
    this.sources = {
      language: languageSource,
      jurisdictions: forced.jurisdictions ? 'option' : own.jurisdictions ? 'draft' : defaults.jurisdictions ? 'config' : 'inferred',
    }
    this.channelSettings = input.channelSettings ?? {}
    this.channels = forced.channels ?? matter.channels ?? []
    this.status = own.status
      ? { value: own.status, source: 'draft' }
      : { value: defaults.status ?? 'draft', source: defaults.status ? 'config' : 'default' }
    this.ready = input.ready === true || READY.includes(this.status.value)

    const languageOf = (blockText: string): Language => {
      if (THAI.test(blockText)) return 'th'
      return language === 'th' ? (also.find((tag) => tag !== 'th') ?? 'en') : language
    }
    const excess = excessOf(text, head.bodyStart, input.maxLength ?? LIMITS.length)
    if (excess)
      problems.push({
        rule: 'unreadable',
        message: `the draft is ${withArticle(excess.what)}; it was not checked`,
        advice: 'split it, or make it smaller',
        span: excess.span,
      })
    this.tree = excess ? { type: 'root', children: [] } : parseMarkdown(markdown, input.everyConstruct ? { everything: true } : {})
    const format = matter.format
    const walked = readBody(this.tree, {
      source: text,
      base: head.bodyStart,
      thread: format === 'thread' || format === 'carousel' || format === 'story',
      languageOf,
    })
    this.blocks = [...walked.blocks, ...fieldBlocks(this.#head, matter, text, walked.blocks.length, languageOf)]
    this.links = walked.links
    this.hidden = [...walked.hidden, ...metadata(this.#head, matter, text, head)]
    const posts: Block[][] = []
    for (const block of this.blocks) {
      posts[block.post] ??= []
      posts[block.post]!.push(block)
    }
    this.posts = Array.from(posts, (post) => post ?? [])
    const products = own.products ?? defaults.products
    this.products = products
      ? products.map((value) => ({ value, source: own.products ? 'draft' : 'config' }))
      : inferProducts(this.blocks.map((block) => block.folded.text)).map((value) => ({ value, source: 'inferred' }))
    this.problems = problems
  }

  get digest(): string {
    this.#digest ??= digestOf(this)
    return this.#digest
  }

  fieldSpan(path: string): Span | undefined {
    return this.#head.fields.get(path) ?? (/\.\d+$/.test(path) ? this.#head.fields.get(path.replace(/\.\d+$/, '')) : undefined)
  }

  keySpan(path: string): Span | undefined {
    return this.#head.keys.get(path)
  }
}

function withArticle(what: string): string {
  return what.startsWith('more') || what.startsWith('too') || what.startsWith('a ') || what.startsWith('lists')
    ? `over a limit: ${what}`
    : what
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/)
  return { start: 0, end: Math.min(end < 0 ? text.length : end, 80) }
}

function withImplied(jurisdictions: readonly Jurisdiction[]): readonly Jurisdiction[] {
  const all = new Set<Jurisdiction>(jurisdictions)
  if (all.has('fr')) all.add('eu')
  return [...all]
}

/** Front-matter fields that are published: linted like the copy. */
function fieldBlocks(
  head: ReadFrontMatter,
  matter: FrontMatter,
  source: string,
  first: number,
  languageOf: (text: string) => Language,
): Block[] {
  const blocks: Block[] = []
  const add = (path: string, value: string | undefined, visible: boolean) => {
    const span = head.fields.get(path)
    if (!value?.trim() || !span) return
    const map = alignedMap(value, source, span) ?? alignment(value, source, span)
    blocks.push(
      new ReaderBlock({
        index: first + blocks.length,
        scope: 'field',
        path: `frontmatter.${path}`,
        post: 0,
        text: value,
        marks: lexicalMarks(value, []),
        map,
        visible,
        language: languageOf(value),
      }),
    )
  }
  if (matter.publishTitle) add('title', matter.title, true)
  matter.media?.forEach((media, index) => {
    add(`media.${index}.alt`, media.alt, false)
    add(`media.${index}.text`, media.text, false)
  })
  return blocks
}

/** About where each character of a YAML scalar's value stands, where it cannot be told exactly. */
function alignment(value: string, source: string, span: Span): SourceMap {
  const map = new SourceMap()
  let at = span.start
  for (const char of value) {
    const white = /\s/.test(char)
    let found = at
    while (found < span.end && !(white ? /\s/.test(source[found]!) : source.startsWith(char, found))) found++
    if (found >= span.end) {
      map.add(char.length, Math.min(at, span.end), Math.min(at, span.end))
      continue
    }
    map.add(char.length, found, found + char.length)
    at = found + char.length
  }
  return map
}

/** Metadata and comments in front matter: not copy, but nobody's data belongs there either. */
function metadata(head: ReadFrontMatter, matter: FrontMatter, source: string, { yaml }: Head): Hidden[] {
  const published = (path: string) => (path === 'title' ? matter.publishTitle === true : /^media\.\d+\.(?:alt|text)$/.test(path))
  const hidden = head.scalars
    .filter(({ path }) => !published(path))
    .map(({ path, value, span }) => hiddenIn(source, 'metadata', span, value, path))
  const text = source.slice(yaml.start, yaml.end)
  if (!head.scalars.length) {
    if (text.trim()) hidden.push(hiddenIn(source, 'markup', yaml, text))
    return hidden
  }
  for (const [path, span] of head.keys)
    if (/[\d@]/.test(path)) hidden.push(hiddenIn(source, 'markup', span, source.slice(span.start, span.end)))
  for (const match of text.matchAll(/(?:^|[ \t\r\n])(#[^\r\n]{1,1000})/g)) {
    const start = yaml.start + match.index + match[0].length - match[1]!.length
    const span = { start, end: start + match[1]!.length }
    if (!head.scalars.some((scalar) => scalar.span.start < span.end && span.start < scalar.span.end))
      hidden.push(hiddenIn(source, 'comment', span, match[1]!))
  }
  return hidden
}
