import type { Undisguised } from '../document/language/disguise.js'
import { DIGIT } from '../lexicon/digit.js'
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
  /** Rules that share their lexicons: of each such set the first is searched for, and the others take its hits. */
  readonly #sharing: ReadonlyMap<number, number>

  constructor(rules: readonly Rule[]) {
    const first = new Map<Rule['lexicons'], number>()
    const sharing = new Map<number, number>()
    rules.forEach(({ lexicons }, index) => {
      const leader = first.get(lexicons)
      if (leader === undefined) first.set(lexicons, index)
      else sharing.set(index, leader)
    })
    this.#rules = rules
    this.#sharing = sharing
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
    for (const [rule, leader] of this.#sharing) {
      const hits = found.get(leader)
      if (hits) found.set(rule, hits)
    }
    return found
  }

  #table(language: Language): Table {
    let table = this.#tables.get(language)
    if (!table) {
      table = new Table(this.#rules, language, this.#sharing)
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
  /** For each literal, what it completes or suggests. */
  readonly #owners: readonly (readonly Owner[])[]
  /** Where in `#literals` those with the same first three characters stand: the characters and `[from, to)`, found by hashing. */
  readonly #slots = new Int32Array(SLOT_WIDTH * SLOTS)
  /** Which of a pattern’s sets of literals were seen in the block at hand, by entry; all zero between blocks. */
  readonly #seen: Uint8Array
  /** Texts too short for the table, which only decide whether a pattern is tried. */
  readonly #tokens: readonly (readonly [string, readonly Owner[]])[]
  /** Patterns without literal text, tried on every block. */
  readonly #unanchored: readonly number[]

  constructor(rules: readonly Rule[], language: Language, sharing: ReadonlyMap<number, number>) {
    const entries: Entry[] = []
    const owners = new Map<string, Owner[]>()
    const unanchored: number[] = []
    rules.forEach((rule, ruleIndex) => {
      if (sharing.has(ruleIndex)) return
      const lexicon = rule.lexicons[language]
      for (const source of lexicon?.entries ?? []) {
        const index = entries.length
        entries.push(new Entry(source, lexicon!, ruleIndex))
        const sets = source.literals ? [source.literals] : (source.anchors ?? [])
        if (!sets.length) unanchored.push(index)
        sets.forEach((set, bit) => {
          for (const literal of set) {
            const list = owners.get(literal)
            if (list) list.push({ index, bit: 1 << bit })
            else owners.set(literal, [{ index, bit: 1 << bit }])
          }
        })
      }
    })
    this.#entries = entries
    this.#unanchored = unanchored
    this.#tokens = [...owners].filter(([text]) => text.length < START)
    this.#seen = new Uint8Array(entries.length)
    this.#literals = [...owners.keys()].filter((text) => text.length >= START).sort()
    this.#owners = this.#literals.map((literal) => owners.get(literal)!)
    for (let from = 0; from < this.#literals.length; ) {
      const first = this.#literals[from]!.slice(0, START)
      let to = from + 1
      while (to < this.#literals.length && this.#literals[to]!.startsWith(first)) to++
      let slot = SLOT_WIDTH * slotOf(first.charCodeAt(0), first.charCodeAt(1), first.charCodeAt(2))
      while (this.#slots[slot + 3]) slot = (slot + SLOT_WIDTH) % this.#slots.length
      this.#slots.set([pair(first, 0), first.charCodeAt(2), from, to], slot)
      from = to
    }
  }

  /** Adds the hits in a block. `back` leads from `folded` to the block's folded text, when a disguise was undone. */
  findIn(block: Block, folded: string, found: Map<number, PhraseHit[]>, back?: (index: number) => number): void {
    const text = folded.includes('-') ? folded.replace(LETTER_HYPHEN, ' ') : folded
    const touched: number[] = []
    const see = ({ index, bit }: Owner) => {
      const before = this.#seen[index]!
      if (!before) touched.push(index)
      this.#seen[index] = before | bit
    }
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
    const slots = this.#slots
    const last = text.length - START
    let first = text.charCodeAt(0)
    let second = text.charCodeAt(1)
    for (let at = 0; at <= last; at++) {
      const third = text.charCodeAt(at + 2)
      let slot = SLOT_WIDTH * slotOf(first, second, third)
      for (let to = slots[slot + 3]!; to; to = slots[slot + 3]!) {
        if (slots[slot] === ((first << 16) | second) && slots[slot + 1] === third) {
          this.#walk(text, at, slots[slot + 2]!, to, (literal, length) => {
            for (const owner of this.#owners[literal]!) {
              if (this.#entries[owner.index]!.source.pattern !== undefined) see(owner)
              else if (isBounded(text, at, at + length)) report(owner.index, at, at + length)
            }
          })
          break
        }
        slot = (slot + SLOT_WIDTH) % slots.length
      }
      first = second
      second = third
    }
    for (const [token, owners] of this.#tokens) {
      if (token === DIGIT ? /\d/.test(text) : text.includes(token)) for (const owner of owners) see(owner)
    }
    const patterns = [...this.#unanchored]
    for (const index of touched) {
      if (this.#seen[index] === this.#entries[index]!.bits) patterns.push(index)
      this.#seen[index] = 0
    }
    for (const index of patterns) {
      const entry = this.#entries[index]!
      entry.each(folded, (start, end) => report(index, start, end))
    }
  }

  /** Calls back with each literal of the range that stands at `at`; narrows the range character by character. */
  #walk(text: string, at: number, from: number, to: number, onLiteral: (literal: number, length: number) => void): void {
    let low = from
    let high = to
    for (let depth = START; low < high; depth++) {
      while (low < high && this.#literals[low]!.length === depth) onLiteral(low++, depth)
      const code = text.charCodeAt(at + depth)
      if (Number.isNaN(code)) return
      low = this.#bound(low, high, depth, code)
      high = this.#bound(low, high, depth, code + 1)
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

/** Literals are found by this many first characters; none is shorter. */
const START = 3
/** A power of two, several times the number of different beginnings. */
const SLOTS = 1 << 15
/** The first three characters in two numbers, then `from` and `to`. */
const SLOT_WIDTH = 4

function pair(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

function slotOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 17
}

/** “risk-free” and “risk free” are one phrase. */
export const LETTER_HYPHEN = /(?<=\p{L})-(?=\p{L})/gu

interface Owner {
  readonly index: number
  readonly bit: number
}

/**
 * Folded Latin text is ASCII but for rare letters, so a word boundary need not ask for all of Unicode, and a pattern that
 * asks for nothing else runs several times faster without the `u` flag.
 */
function compile(pattern: string): RegExp {
  const plain = pattern.replaceAll('(?<![\\p{L}\\p{N}])', '(?<![a-z0-9])').replaceAll('(?![\\p{L}\\p{N}])', '(?![a-z0-9])')
  const needsUnicode = /\\[pPu]|[\ud800-\udfff]/.test(plain)
  return new RegExp(plain, needsUnicode ? 'gu' : 'g')
}

/** A pattern that runs more often than this is worth compiling for speed. */
const OFTEN = 12

/**
 * V8 makes the code of a group again for each way to arrive at it. An empty look-ahead before each group stops that: such a
 * pattern compiles three times as fast and runs three times as slowly, which pays where it runs a few times.
 */
function quick(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replaceAll('(?:', '(?=)(?:'), pattern.flags)
}

class Entry {
  readonly source: LexiconEntry
  readonly rule: number
  readonly language: Language
  /** All sets of literals that a pattern needs. */
  readonly bits: number
  readonly #lexicon: Lexicon
  #pattern: RegExp | undefined
  #uses = 0

  constructor(source: LexiconEntry, lexicon: Lexicon, rule: number) {
    this.source = source
    this.#lexicon = lexicon
    this.language = lexicon.language
    this.rule = rule
    this.bits = (1 << (source.anchors?.length ?? 0)) - 1
  }

  /** Calls back with each match in a folded text. */
  each(text: string, onMatch: (start: number, end: number) => void): void {
    this.#uses++
    if (!this.#pattern) this.#pattern = quick(compile(expand(this.source.pattern ?? '', this.#lexicon.define)))
    else if (this.#uses === OFTEN) this.#pattern = compile(expand(this.source.pattern ?? '', this.#lexicon.define))
    const pattern = this.#pattern
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0]) onMatch(match.index, match.index + match[0].length)
      else pattern.lastIndex++
    }
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

/**
 * White space that may end a Thai clause: a line break, or a space between Thai words. Beside a number, a Latin word or
 * the repetition mark a space is spelling.
 */
const THAI_BREAK = /[\n\r]|(?<![\s\da-z๐-๙%ๆ])\s+(?![\s\da-z๐-๙%ๆ])/iu

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
    return this.language === 'th' && THAI_BREAK.test(this.text)
  }
}

function overlapsUrl(block: Block, hit: PhraseHit): boolean {
  if (!block.marks.length) return false
  const from = block.folded.startOf(hit.start)
  const to = block.folded.endOf(hit.end - 1)
  return block.marks.some((mark) => mark.kind === 'url' && mark.start < to && from < mark.end)
}

/** One finding each: of hits that overlap the longest stays, of equal ones the first. */
function withoutOverlaps(hits: readonly PhraseHit[]): PhraseHit[] {
  const kept: PhraseHit[] = []
  let cluster: PhraseHit[] = []
  let end = -1
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start >= end) {
      kept.push(...longest(cluster))
      cluster = []
    }
    cluster.push(hit)
    end = Math.max(end, hit.end)
  }
  kept.push(...longest(cluster))
  return kept
}

function longest(cluster: readonly PhraseHit[]): readonly PhraseHit[] {
  if (cluster.length < 2) return cluster
  // the kept hits of a group stand apart, so only the two around a place need be asked
  const groups = new Map<string | undefined, PhraseHit[]>()
  for (const hit of [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const kept = groups.get(hit.group) ?? []
    groups.set(hit.group, kept)
    const at = firstFrom(kept, hit.start)
    if ((kept[at]?.start ?? Number.POSITIVE_INFINITY) < hit.end || (kept[at - 1]?.end ?? 0) > hit.start) continue
    kept.splice(at, 0, hit)
  }
  return [...groups.values()].flat().sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Index of the first hit that starts at or after a place. */
function firstFrom(hits: readonly PhraseHit[], start: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
