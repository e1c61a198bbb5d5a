import type { Undisguised } from '../document/language/disguise.js'
import { expand } from '../lexicon/vocabulary.js'
import type { Block, Context, Draft, Hit, Span } from '../rule/draft.js'
import { DEFAULT_GUARDS, type Lexicon, type LexiconEntry } from '../rule/lexicon.js'
import type { Rule } from '../rule/rule.js'
import type { Language } from '../rule/vocabulary.js'

/**
 * All phrases of all rules, a sorted table for each language. A block is read once per language that it may hold: at each
 * position the table is narrowed character by character, so the time depends on the text and hardly on how many phrases
 * there are. Phrases that are patterns stand in the table with the literal text that they cannot do without, and run only
 * where it occurs.
 */
export class Matcher {
  readonly #rules: readonly Rule[]
  readonly #tables = new Map<Language, Table>()

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
  }

  /** The hits of every rule in a draft, by rule index, in source order; guarded ones left out. */
  find(draft: Draft): ReadonlyMap<number, readonly Hit[]> {
    const found = new Map<number, PhraseHit[]>()
    for (const block of draft.blocks) {
      const perRule = new Map<number, PhraseHit[]>()
      const plain = (block as { undisguised?: Undisguised | undefined }).undisguised
      for (const language of languagesOf(block, draft)) {
        const table = this.#table(language)
        table.findIn(block, block.folded.text, perRule)
        if (plain) table.findIn(block, plain.text, perRule, plain.toFolded)
      }
      for (const [rule, hits] of perRule) {
        const list = found.get(rule)
        const kept = withoutOverlaps(hits)
        if (list) list.push(...kept)
        else found.set(rule, kept)
      }
    }
    return found
  }

  #table(language: Language): Table {
    let table = this.#tables.get(language)
    if (!table) {
      table = new Table(this.#rules, language)
      this.#tables.set(language, table)
    }
    return table
  }
}

/** Thai phrases are looked for wherever there are Thai letters; the others where their language is read. */
function languagesOf(block: Block, draft: Draft): readonly Language[] {
  return draft.languages.filter((language) => language !== 'th' || block.language === 'th')
}

class Table {
  readonly #entries: readonly Entry[]
  readonly #literals: readonly string[]
  /** For each literal, the entries it completes or suggests. */
  readonly #owners: readonly (readonly number[])[]
  /** Range of `#literals` by their first two characters. */
  readonly #starts = new Map<number, readonly [number, number]>()
  /** Patterns without literal text, tried on every block. */
  readonly #unanchored: readonly number[]

  constructor(rules: readonly Rule[], language: Language) {
    const entries: Entry[] = []
    const owners = new Map<string, number[]>()
    const unanchored: number[] = []
    rules.forEach((rule, ruleIndex) => {
      const lexicon = rule.lexicons[language]
      for (const source of lexicon?.entries ?? []) {
        const index = entries.length
        entries.push(new Entry(source, lexicon!, ruleIndex))
        const literals = source.literals ?? source.anchors
        if (!literals?.length) unanchored.push(index)
        for (const literal of literals ?? []) {
          const list = owners.get(literal)
          if (list) list.push(index)
          else owners.set(literal, [index])
        }
      }
    })
    this.#entries = entries
    this.#unanchored = unanchored
    this.#literals = [...owners.keys()].sort()
    this.#owners = this.#literals.map((literal) => owners.get(literal)!)
    for (let from = 0; from < this.#literals.length; ) {
      const key = pairAt(this.#literals[from]!, 0)
      let to = from + 1
      while (to < this.#literals.length && pairAt(this.#literals[to]!, 0) === key) to++
      this.#starts.set(key, [from, to])
      from = to
    }
  }

  /** Adds the hits in a block. `back` leads from `folded` to the block's folded text, when a disguise was undone. */
  findIn(block: Block, folded: string, found: Map<number, PhraseHit[]>, back?: (index: number) => number): void {
    const text = folded.replace(LETTER_HYPHEN, ' ')
    const patterns = new Set<number>(this.#unanchored)
    const report = (index: number, start: number, end: number) => {
      const entry = this.#entries[index]!
      const from = back ? back(start) : start
      const to = back ? back(end - 1) + 1 : end
      const hit = new PhraseHit(block, from, to, entry, back !== undefined)
      if (overlapsUrl(block, hit) || entry.isSilenced(hit, text, start, end)) return
      const list = found.get(entry.rule)
      if (list) list.push(hit)
      else found.set(entry.rule, [hit])
    }
    for (let at = 0; at + 1 < text.length; at++) {
      const range = this.#starts.get((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1))
      if (!range) continue
      let [low, high] = range
      for (let depth = 2; low < high; depth++) {
        while (low < high && this.#literals[low]!.length === depth) {
          for (const index of this.#owners[low]!) {
            if (this.#entries[index]!.source.pattern !== undefined) patterns.add(index)
            else if (isBounded(text, at, at + depth)) report(index, at, at + depth)
          }
          low++
        }
        const code = text.charCodeAt(at + depth)
        if (Number.isNaN(code)) break
        low = this.#bound(low, high, depth, code)
        high = this.#bound(low, high, depth, code + 1)
      }
    }
    for (const index of patterns) {
      const entry = this.#entries[index]!
      for (const match of folded.matchAll(entry.pattern)) {
        if (match[0]) report(index, match.index, match.index + match[0].length)
      }
    }
  }

  /** The first literal in the range whose character at `depth` is not below `code`. */
  #bound(from: number, to: number, depth: number, code: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#literals[middle]!.charCodeAt(depth) < code) low = middle + 1
      else high = middle
    }
    return low
  }
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** “risk-free” and “risk free” are one phrase. */
export const LETTER_HYPHEN = /(?<=\p{L})-(?=\p{L})/gu

class Entry {
  readonly source: LexiconEntry
  readonly rule: number
  readonly language: Language
  readonly #lexicon: Lexicon
  #pattern: RegExp | undefined

  constructor(source: LexiconEntry, lexicon: Lexicon, rule: number) {
    this.source = source
    this.#lexicon = lexicon
    this.language = lexicon.language
    this.rule = rule
  }

  get pattern(): RegExp {
    this.#pattern ??= new RegExp(expand(this.source.pattern ?? '', this.#lexicon.define), 'gu')
    return this.#pattern
  }

  isSilenced(hit: PhraseHit, text: string, start: number, end: number): boolean {
    const { guards = DEFAULT_GUARDS, unless, with: needed } = this.source
    if (guards.some((guard) => hit.context[guard])) return true
    if (unless?.length) {
      const clause =
        text
          .slice(Math.max(0, start - 80), start)
          .split(/[.!?;:]\s|[()]/)
          .at(-1) ?? ''
      if (unless.some((word) => holds(clause, word))) return true
    }
    if (needed?.length) {
      const { block } = hit
      const sentence = block.sentenceAt(block.folded.startOf(hit.start))
      const around = block.folded.text.slice(block.folded.at(sentence.start), block.folded.at(sentence.end))
      if (!needed.some((word) => holds(around, word))) return true
    }
    return end <= start
  }
}

function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isBounded(text, at, at + word.length)) return true
  return false
}

const isWord = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code > 127 && !(code >= 0xe00 && code <= 0xe7f) && code < 0x2000 && /\p{L}/u.test(String.fromCharCode(code)))

/** Whether a Latin phrase stands on word boundaries. A phrase that begins or ends with Thai needs none. */
export function isBounded(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(end - 1)
  if (isWord(first) && start > 0 && isWord(text.charCodeAt(start - 1))) return false
  return !(isWord(last) && end < text.length && isWord(text.charCodeAt(end)))
}

class PhraseHit implements Hit {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly language: Language
  readonly group: string | undefined
  readonly say: readonly string[]
  readonly disguised: boolean
  #context: Context | undefined

  constructor(block: Block, start: number, end: number, { source, language }: Entry, disguised: boolean) {
    this.block = block
    this.start = start
    this.end = end
    this.language = language
    this.group = source.group
    this.say = source.say ?? []
    this.disguised = disguised
  }

  get span(): Span {
    return this.block.spanOfFolded(this.start, this.end)
  }

  get text(): string {
    const { folded, text } = this.block
    return text.slice(folded.startOf(this.start), folded.endOf(this.end - 1))
  }

  get context(): Context {
    this.#context ??= this.block.context(this.start, this.end, this.language)
    return this.#context
  }

  get loose(): boolean {
    return this.language === 'th' && /\s/.test(this.text)
  }
}

function overlapsUrl(block: Block, hit: PhraseHit): boolean {
  if (!block.marks.length) return false
  const from = block.folded.startOf(hit.start)
  const to = block.folded.endOf(hit.end - 1)
  return block.marks.some((mark) => mark.kind === 'url' && mark.start < to && from < mark.end)
}

/** One finding each: of overlapping hits the longest stays, of equal ones the first. */
function withoutOverlaps(hits: readonly PhraseHit[]): PhraseHit[] {
  const kept: PhraseHit[] = []
  for (const hit of [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => other.group === hit.group && other.start < hit.end && hit.start < other.end)) kept.push(hit)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}
