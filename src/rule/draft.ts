import type { Root } from 'mdast'
import type { Parent as NlcstParent } from 'nlcst'
import type { FrontMatter } from './front-matter.js'
import type { Channel, IsoDate, Jurisdiction, Language, Product, Severity, Status } from './vocabulary.js'

/** A half-open range of UTF-16 offsets into the source text (without its byte order mark). */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Where a reader meets a block. `alt` and `title` belong to images and links; `html` is text inside raw HTML;
 * `field` is a front-matter field that is published (title, media text, media alternatives).
 */
export type Scope = 'body' | 'heading' | 'list-item' | 'quote' | 'table-cell' | 'alt' | 'title' | 'html' | 'footnote' | 'field'

/** Markup laid over part of a block's text; offsets are into `Block.text`. A `footnote` mark is empty: it stands where the reference does. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'delete' | 'small' | 'link' | 'hashtag' | 'mention' | 'url' | 'code' | 'footnote'
  readonly start: number
  readonly end: number
  /** Link target, for `link` and `url`. */
  readonly url?: string
}

/** Text made comparable (case, accents, width, look-alikes, spaces), with the way back to `Block.text`. */
export interface Folded {
  readonly text: string
  /** Offset in `Block.text` of the first character that unit `index` stands for. */
  startOf(index: number): number
  /** Offset in `Block.text` after the last character that unit `index` stands for. */
  endOf(index: number): number
  /** The folded unit at or after a `Block.text` offset. */
  at(offset: number): number
}

/** Offsets are into `Block.text`. `tree` is built when it is first read. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  /** nlcst sentence: words, punctuation. Thai has no word nodes: its sentence holds one text node. */
  readonly tree: NlcstParent
}

/** Offsets are into `Block.text`. */
export interface Disguise {
  readonly kind: 'leetspeak' | 'spaced-letters' | 'look-alike' | 'invisible'
  readonly start: number
  readonly end: number
}

/** A stretch that a reader reads as one. */
export interface Block {
  readonly index: number
  readonly scope: Scope
  /** `heading[0]`, `list[1]/item[0]/paragraph[0]`, `frontmatter.title`. */
  readonly path: string
  /** Which post of a thread, carousel or story it belongs to, from 0. */
  readonly post: number
  /** Reader text: markup, references and escapes resolved; soft line breaks are `\n`; code and images are U+FFFC. */
  readonly text: string
  /** Where reading `text` from its start begins in the source. */
  readonly span: Span
  readonly marks: readonly Mark[]
  /** Whether a reader of the published post sees it without doing anything: not alt text, link titles or footnotes. */
  readonly visible: boolean
  /** Heading depth 1 to 6. */
  readonly depth?: number
  /** Column, for table cells, from 0; row 0 is the header. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
  readonly language: Language
  readonly folded: Folded
  readonly sentences: readonly Sentence[]
  readonly figures: readonly Figure[]
  /** Words written so that a reader understands them and a search does not. */
  readonly disguises: readonly Disguise[]
  /** The source span of `text.slice(start, end)`. */
  spanOf(start: number, end: number): Span
  /** The source span of `folded.text.slice(start, end)`. */
  spanOfFolded(start: number, end: number): Span
  /** The sentence around a `text` offset. */
  sentenceAt(offset: number): Sentence
  /** How the words around a folded range frame it, read as `language` (default: the block's). */
  context(start: number, end: number, language?: Language): Context
  /** Where in `text` a source span of this block stands. */
  rangeOf(span: Span): { readonly start: number; readonly end: number }
}

/**
 * How the words around a match frame it. All fields are computed from the match's clause, sentence or block by the one
 * shared guard of its language (`src/document/language`).
 */
export interface Context {
  /** Denied in the same clause: “returns are not guaranteed”. */
  readonly negated: boolean
  /** Copy that warns of such claims: scams, red flags, “anyone who promises …”. */
  readonly warned: boolean
  /** Inside quotation marks or a quotation with a speech or warning word near it. */
  readonly quoted: boolean
  /** Part of a defined term: rate lock, guaranteed issue, risk-free rate. */
  readonly defined: boolean
  /** An assumption or worked example: suppose, if, imaginons, สมมติ. */
  readonly hypothetical: boolean
  /** In a sentence that asks. */
  readonly question: boolean
  /** Said of a market, an index, an economy, a survey, not of a product on offer. */
  readonly attributed: boolean
}

export type Guard = keyof Context

/**
 * What a number stands for.
 *
 * `return` performance, gain, profit or income from an investment, product, strategy or method, yields of funds and property
 * included · `rate` interest: deposit, loan, coupon, APY, APR, TAEG · `fee` any charge · `cash-back` · `discount` money or
 * percentage off · `bonus` a reward for opening, switching, referring · `payment` an instalment, or the number of them ·
 * `down-payment` · `share` of people, firms, trades, a market (surveys, success rates, “9 in 10”) · `rating` stars, scores ·
 * `growth` of sales, users, prices, wages: neither a return nor macro · `inflation` inflation and macro: GDP, unemployment,
 * a central bank's rate · `allocation` a weight in a portfolio · `tax` · `loss` falls, drawdowns, fraud losses, “74% of retail
 * accounts lose money” · `price` of a product, a share, a premium · `amount` other money: minimum, balance, limit, principal,
 * assets · `count` of people and things · `multiple` leverage, points, “twice as fast” (“tripled your money” is a return) ·
 * `duration` · `date` dates, years, times of day · `rank` · `other` names and references (S&P 500, 401(k), telephone numbers)
 * and whatever nothing explains.
 */
export type FigureKind =
  | 'return'
  | 'rate'
  | 'fee'
  | 'cash-back'
  | 'discount'
  | 'bonus'
  | 'payment'
  | 'down-payment'
  | 'share'
  | 'rating'
  | 'growth'
  | 'inflation'
  | 'allocation'
  | 'tax'
  | 'loss'
  | 'price'
  | 'amount'
  | 'count'
  | 'multiple'
  | 'duration'
  | 'date'
  | 'rank'
  | 'other'

/** A number with its unit. Offsets are into `Block.text`. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly text: string
  /** As written, with its sign; “9 out of 10” and “half of” are 90 and 50 percent, “£2.5m” is 2,500,000. */
  readonly value: number
  /** Upper end of a range (“8-12%”, “six-figure”). */
  readonly to?: number
  readonly unit: 'percent' | 'money' | 'multiple' | 'none' | 'points'
  /** ISO 4217 where the sign or word says it. */
  readonly currency?: string
  readonly kind: FigureKind
  /** “up to 12%” is the most, “from £10” and “10,000+” the least. */
  readonly bound?: 'most' | 'least'
  /** The stretch of time the figure covers, as written: “last year”, “since inception”, “YTD”, “par an”. */
  readonly period?: string
  /** Length of the period in months, where its words give one: 60 for “over 5 years”, 12 for “in 2025”, none for “since 2019”. */
  readonly months?: number
  /** What the figure is said to recur by: “a month”, “p.a.”, “ต่อวัน”. */
  readonly per?: 'day' | 'week' | 'month' | 'quarter' | 'year'
  /** Whether the figure lies in the past, the future, or neither is said. */
  readonly tense: 'past' | 'future' | 'none'
  /** Said to be before or after charges. */
  readonly basis?: 'gross' | 'net'
}

/** A phrase of a lexicon found in a block. Offsets are into `block.folded.text`. */
export interface Hit {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly span: Span
  /** What stands there, as the reader sees it. */
  readonly text: string
  readonly language: Language
  /** The lexicon entry's `group`, for rules that tell kinds of phrases apart. */
  readonly group: string | undefined
  /** Compliant rewordings offered by the entry. */
  readonly say: readonly string[]
  readonly context: Context
  /** Whether the match crosses white space between Thai clauses, where two may have met by accident. */
  readonly loose: boolean
  /** Found only after a disguise was undone (leetspeak, spaced-out letters). */
  readonly disguised: boolean
}

export interface Link {
  readonly url: string
  readonly text: string
  readonly span: Span
  /** The target alone, where it can be told apart. */
  readonly urlSpan: Span
  readonly block: Block | undefined
  readonly image: boolean
}

/**
 * Source that no reader sees, or that is not prose: comments, code, link targets, unpublished metadata, and the markup that
 * only programs read: labels, scripts, front matter that is not YAML.
 */
export interface Hidden {
  readonly kind: 'comment' | 'code' | 'target' | 'metadata' | 'html-attribute' | 'markup'
  readonly text: string
  readonly span: Span
  spanOf(start: number, end: number): Span
  /** Key path of metadata: `author.name`. */
  readonly path?: string
}

/** A value with where it came from; what is inferred from the copy lowers a finding by one step. */
export interface Known<T> {
  readonly value: T
  readonly source: 'draft' | 'config' | 'option' | 'inferred' | 'default'
}

/** What a firm knows better about a channel than the built-in figures; `false` where there is none. */
export interface ChannelSettings {
  /** The longest post, in the channel’s own count. */
  readonly limit?: number | false
  /** Characters that a reader sees without doing anything. */
  readonly fold?: number | false
  /** Lines that a reader sees without doing anything. */
  readonly foldLines?: number | false
}

export interface Draft {
  /** Path as it is reported: relative to the working folder, forward slashes. */
  readonly file: string
  /** The path itself where `file` is a masked one, because the name holds personal data. For privacy rules alone. */
  readonly unmaskedFile?: string
  /** Source text without byte order mark, line ends as they stand. */
  readonly text: string
  readonly frontMatter: FrontMatter
  /** The source span of a front-matter key's value (`approval.by`, `evidence.0.url`), where the draft has it. */
  fieldSpan(path: string): Span | undefined
  /** The span of a front-matter key itself. */
  keySpan(path: string): Span | undefined
  /** Front matter as it is in the file: the first line of content when there is none. */
  readonly headSpan: Span
  readonly language: Language
  readonly languages: readonly Language[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly channels: readonly Channel[]
  /** From the configuration: `settings.channels`. */
  readonly channelSettings: { readonly [C in Channel]?: ChannelSettings }
  readonly products: readonly Known<Product>[]
  readonly status: Known<Status>
  /** Whether governance and retention are checked strictly: status approved or later, or `--ready`. */
  readonly ready: boolean
  /** The day whose law applies: `publishAt`, else the as-of date of the run. */
  readonly date: IsoDate
  /** The as-of date of the run. */
  readonly today: IsoDate
  readonly blocks: readonly Block[]
  /** Blocks grouped by post. */
  readonly posts: readonly (readonly Block[])[]
  readonly links: readonly Link[]
  readonly hidden: readonly Hidden[]
  readonly tree: Root
  /** What the reading of the draft could not do or had to correct, for the `draft` rules. */
  readonly problems: readonly Problem[]
  /** `sha256-…` over the canonical copy (what an approval is bound to); computed when first read. */
  readonly digest: string
  /** Where the language and the jurisdictions come from; `default` and `inferred` are said on standard error. */
  readonly sources: { readonly language: Known<Language>['source']; readonly jurisdictions: Known<Jurisdiction>['source'] }
}

/** Something about the draft itself, found while reading it. */
export interface Problem {
  readonly rule: 'unreadable' | 'malformed-front-matter' | 'unknown-field' | 'language-mismatch' | 'skipped-content'
  readonly message: string
  readonly span: Span
  readonly advice?: string
  readonly severity?: Severity
}
