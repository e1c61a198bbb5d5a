import { Beginnings } from '../document/language/beginnings.js'
import { codeAt, isWordCode } from '../document/language/characters.js'
import type { Undisguised } from '../document/language/disguise.js'
import { TriedPattern } from '../document/language/tried-pattern.js'
import { expand } from '../lexicon/vocabulary.js'
import type { Block, Context, Draft, Hit, Span } from '../rule/draft.js'
import { DEFAULT_GUARDS, type Lexicon, type LexiconEntry } from '../rule/lexicon.js'
import type { Rule } from '../rule/rule.js'
import type { Language } from '../rule/vocabulary.js'
import { Holdings } from './holdings.js'

/**
 * All phrases of all rules, a table for each language. A block is read once per language that it may hold: at each place
 * the table tells which phrases can begin there, so the time depends on the text and hardly on how many phrases there are.
 * Phrases that are patterns stand in the table with the texts that they begin with, and are tried there alone, if the block
 * holds what they cannot do without.
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

/** What is known of a pattern in the text at hand. */
const UNASKED = 0
const POSSIBLE = 1
const IMPOSSIBLE = 2
/** It is no pattern. */
const PHRASE = 3

class Table {
  readonly #entries: readonly Entry[]
  /** Phrases, and how patterns begin that can only begin where a word does; and how the others begin. */
  readonly #atWords = new Beginnings()
  readonly #anywhere = new Beginnings()
  /** Patterns of which it is not known how they begin: tried on every block that holds what they need. */
  readonly #open: readonly number[]
  /** What each entry needs that was asked for, as `Holdings` counts it. */
  readonly #needs: Int32Array[] = []
  /** By entry; all patterns are `UNASKED` between texts. */
  readonly #standing: Uint8Array
  /** By entry: where the next match may begin, in a text where the pattern is possible. */
  readonly #next: Int32Array
  readonly #holdings = new Holdings()

  constructor(rules: readonly Rule[], language: Language, sharing: ReadonlyMap<number, number>) {
    const entries: Entry[] = []
    const open: number[] = []
    rules.forEach((rule, ruleIndex) => {
      if (sharing.has(ruleIndex)) return
      const lexicon = rule.lexicons[language]
      for (const source of lexicon?.entries ?? []) {
        const index = entries.length
        entries.push(new Entry(source, lexicon!, ruleIndex, index))
        if (source.literals) for (const literal of source.literals) this.#atWords.add(literal, index)
        else if (!source.starts) open.push(index)
        else {
          const beginnings = source.atWord ? this.#atWords : this.#anywhere
          for (const start of source.starts.split('|')) beginnings.add(start, index)
        }
      }
    })
    this.#entries = entries
    this.#open = open
    this.#standing = Uint8Array.from(entries, ({ source }) => (source.pattern === undefined ? PHRASE : UNASKED))
    this.#next = new Int32Array(entries.length)
  }

  /** Adds the hits in a block. `back` leads from `folded` to the block's folded text, when a disguise was undone. */
  findIn(block: Block, folded: string, found: Map<number, PhraseHit[]>, back?: (index: number) => number): void {
    const text = folded.includes('-') ? folded.replace(LETTER_HYPHEN, ' ') : folded
    const report: Report = (entry, start, end) => {
      if (splitsSyllable(text, start, end)) return
      const from = back ? back(start) : start
      const to = back ? back(end - 1) + 1 : end
      const hit = new PhraseHit(block, from, to, entry, back !== undefined)
      if (overlapsUrl(block, hit) || entry.isSilenced(hit, text, start, end)) return
      const list = found.get(entry.rule)
      if (list) list.push(hit)
      else found.set(entry.rule, [hit])
    }
    const holdings = this.#holdings.of(text)
    if (text === folded) this.#read(folded, holdings, BOTH, report)
    else {
      this.#read(text, holdings, PHRASES, report)
      this.#read(folded, holdings, PATTERNS, report)
    }
    for (const index of this.#open) {
      if (!holdings.hasAll(this.#needsOf(index))) continue
      const entry = this.#entries[index]!
      entry.each(folded, (start, end) => report(entry, start, end))
    }
  }

  #needsOf(index: number): Int32Array {
    this.#needs[index] ??= this.#holdings.setsOf(this.#entries[index]!.source.anchors ?? [])
    return this.#needs[index]
  }

  /** Reads a text once, from place to place. */
  #read(text: string, holdings: Holdings, wanted: number, report: Report): void {
    const asked: number[] = []
    const found: number[] = []
    const { length } = text
    let before = 32
    let first = codeAt(text, 0)
    let second = codeAt(text, 1)
    for (let at = 0; at < length; at++) {
      const third = codeAt(text, at + 2)
      if (!(isWordCode(before) && isWordCode(first))) {
        this.#atWords.at(text, at, first, second, third, found)
        if (found.length > 0) this.#try(text, at, this.#atWords, found, holdings, wanted, asked, report)
      }
      this.#anywhere.at(text, at, first, second, third, found)
      if (found.length > 0) this.#try(text, at, this.#anywhere, found, holdings, wanted, asked, report)
      before = first
      first = second
      second = third
    }
    for (const index of asked) this.#standing[index] = UNASKED
  }

  #try(
    text: string,
    at: number,
    beginnings: Beginnings,
    found: number[],
    holdings: Holdings,
    wanted: number,
    asked: number[],
    report: Report,
  ): void {
    for (const one of found) {
      for (const index of beginnings.ownersOf(one)) {
        const standing = this.#standing[index]!
        if (standing === IMPOSSIBLE) continue
        if (standing === PHRASE) {
          const entry = this.#entries[index]!
          const end = at + beginnings.lengthOf(one)
          if ((wanted & PHRASES) !== 0 && isBounded(text, at, end)) report(entry, at, end)
          continue
        }
        if ((wanted & PATTERNS) === 0) continue
        if (standing === UNASKED) {
          asked.push(index)
          this.#next[index] = 0
          const isPossible = holdings.hasAll(this.#needsOf(index))
          this.#standing[index] = isPossible ? POSSIBLE : IMPOSSIBLE
          if (!isPossible) continue
        }
        if (at < this.#next[index]!) continue
        const entry = this.#entries[index]!
        const end = entry.endAt(text, at)
        if (end <= at) continue
        this.#next[index] = end
        report(entry, at, end)
      }
    }
    found.length = 0
  }
}

type Report = (entry: Entry, start: number, end: number) => void

const PHRASES = 1
const PATTERNS = 2
const BOTH = PHRASES | PATTERNS

/** “risk-free” and “risk free” are one phrase. */
export const LETTER_HYPHEN = /(?<=\p{L})-(?=\p{L})/gu

/**
 * Folded Latin text is ASCII but for rare letters, so a word boundary need not ask for all of Unicode, and a pattern that
 * asks for nothing else runs several times faster without the `u` flag.
 */
function toTry(pattern: string, flag: 'g' | 'y'): TriedPattern {
  const plain = pattern.replaceAll('(?<![\\p{L}\\p{N}])', '(?<![a-z0-9])').replaceAll('(?![\\p{L}\\p{N}])', '(?![a-z0-9])')
  const needsUnicode = /\\[pPu]|[\ud800-\udfff]/.test(plain)
  return new TriedPattern(plain, needsUnicode ? `u${flag}` : flag, OFTEN)
}

/** A pattern that is tried this often is worth compiling to run fast. */
const OFTEN = 12

class Entry {
  readonly source: LexiconEntry
  readonly rule: number
  readonly language: Language
  /** The place among the entries of its table. */
  readonly index: number
  readonly #lexicon: Lexicon
  #tried: TriedPattern | undefined

  constructor(source: LexiconEntry, lexicon: Lexicon, rule: number, index: number) {
    this.source = source
    this.#lexicon = lexicon
    this.language = lexicon.language
    this.rule = rule
    this.index = index
  }

  /** Calls back with each match in a folded text. */
  each(text: string, onMatch: (start: number, end: number) => void): void {
    const { pattern } = this.#toTry('g')
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0]) onMatch(match.index, match.index + match[0].length)
      else pattern.lastIndex++
    }
  }

  /** Where a match ends that begins at a place; -1 without one. */
  endAt(text: string, at: number): number {
    return this.#toTry('y').endAt(text, at)
  }

  /** An entry is asked for one flag only. */
  #toTry(flag: 'g' | 'y'): TriedPattern {
    this.#tried ??= toTry(expand(this.source.pattern ?? '', this.#lexicon.define), flag)
    return this.#tried
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
  isWordCode(code) || (code > 127 && !(code >= 0xe00 && code <= 0xe7f) && code < 0x2000 && /\p{L}/u.test(String.fromCharCode(code)))

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

/**
 * Whether a Thai match begins after a vowel that is written before its consonant (ปิดรับ in เปิดรับ) or ends before a
 * mark that belongs to its last one (หมดไว in หมดไว้): no word does.
 */
function splitsSyllable(text: string, start: number, end: number): boolean {
  return (
    (isThaiMark(text.charCodeAt(end)) && isThaiLetter(text.charCodeAt(end - 1))) ||
    (start > 0 && isLeadingVowel(text.charCodeAt(start - 1)) && isThaiLetter(text.charCodeAt(start)))
  )
}

const isThaiMark = (code: number) => code === 0xe31 || (code >= 0xe34 && code <= 0xe3a) || (code >= 0xe47 && code <= 0xe4e)
const isThaiLetter = (code: number) => code >= 0xe01 && code <= 0xe4e
const isLeadingVowel = (code: number) => code >= 0xe40 && code <= 0xe44

class PhraseHit implements Hit {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly language: Language
  readonly group: string | undefined
  readonly say: readonly string[]
  readonly disguised: boolean
  /** Of hits that are equal, the one whose entry comes first is kept. */
  readonly order: number
  #context: Context | undefined

  constructor(block: Block, start: number, end: number, { source, language, index }: Entry, disguised: boolean) {
    this.block = block
    this.start = start
    this.end = end
    this.language = language
    this.group = source.group
    this.say = source.say ?? []
    this.disguised = disguised
    this.order = index
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
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)) {
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
