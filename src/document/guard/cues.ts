import type { Language } from '../../rule/vocabulary.js'
import type { Framing, ListName } from './framing.js'
import { en } from './guard.en.js'
import { fr } from './guard.fr.js'
import { th } from './guard.th.js'
import { PhraseBook, type Sightings } from './phrase-book.js'
import type { Range } from './phrases.js'
import { en as enStarts, fr as frStarts, th as thStarts } from './starts.generated.js'

const FRAMINGS: { readonly [L in Language]: Framing } = { en, fr, th }
const STARTS = { en: enStarts, fr: frStarts, th: thStarts }

/** A kind of cue: its phrases, and the phrases that only look like one. */
const KINDS = {
  negator: ['negators', 'notNegators'],
  lead: ['leads', 'notWarnings'],
  topic: ['topics', 'notWarnings'],
  hint: ['hints', 'notWarnings'],
  wording: ['wording'],
  advice: ['advice'],
  term: ['terms'],
  pitch: ['pitch'],
  call: ['calls'],
  supposition: ['openers', 'notOpeners'],
  condition: ['conditions'],
  outcome: ['outcomes'],
  indirect: ['indirect'],
  subject: ['subjects'],
  source: ['sources'],
  product: ['products'],
} satisfies Record<string, readonly [ListName, ListName?]>

export type CueKind = keyof typeof KINDS

/**
 * Where the phrases of a framing stand in one folded text. Each kind is looked for once, in the whole text, so that
 * thousands of matches in a block cost no more than one.
 */
export class Cues {
  readonly text: string
  readonly framing: Framing
  readonly #language: Language
  readonly #found = new Map<CueKind, readonly Range[]>()
  #sightings: Sightings | undefined
  #quotations: readonly Range[] | undefined

  constructor(text: string, language: Language) {
    this.text = text
    this.framing = FRAMINGS[language]
    this.#language = language
  }

  of(kind: CueKind): readonly Range[] {
    let found = this.#found.get(kind)
    if (!found) {
      const [cues, pseudo] = KINDS[kind] as readonly [ListName, ListName?]
      this.#sightings ??= phraseBook(this.#language).in(this.text)
      const seen = this.#sightings.of(cues)
      found = pseudo && seen.length ? without(seen, this.#sightings.of(pseudo)) : seen
      this.#found.set(kind, found)
    }
    return found
  }

  /** The first cue that lies between two offsets. */
  within(kind: CueKind, from: number, to: number): Range | undefined {
    const found = this.of(kind)
    for (let index = indexFrom(found, from); index < found.length && found[index]!.start < to; index++) {
      if (found[index]!.end <= to) return found[index]
    }
    return undefined
  }

  /** The cues that start between two offsets, the nearest to the second first, wherever they end. At most `most`. */
  starting(kind: CueKind, from: number, to: number, most = 4): readonly Range[] {
    const found = this.of(kind)
    const stop = indexFrom(found, to)
    return found.slice(Math.max(indexFrom(found, from), stop - most), stop).reverse()
  }

  /** The cues that end at or before an offset and start at or after another, the nearest first. At most `most`. */
  before(kind: CueKind, to: number, from: number, most = 8): readonly Range[] {
    const found = this.of(kind)
    const near: Range[] = []
    for (let index = indexFrom(found, to) - 1; index >= 0 && near.length < most; index--) {
      const cue = found[index]!
      if (cue.start < from) break
      if (cue.end <= to) near.push(cue)
    }
    return near
  }

  /** What stands between quotation marks, marks left out. */
  get quotations(): readonly Range[] {
    this.#quotations ??= quotationsIn(this.text, this.framing.spaced)
    return this.#quotations
  }
}

/** The blocks that rules come back to; bounded, and the same text always has the same cues. */
const recent: { readonly [L in Language]: Map<string, Cues> } = { en: new Map(), fr: new Map(), th: new Map() }
const RECENT = 64

export function cuesOf(text: string, language: Language): Cues {
  const known = recent[language]
  const cues = known.get(text) ?? new Cues(text, language)
  // last asked, last forgotten: a long block is asked for again and again between its sentences
  known.delete(text)
  known.set(text, cues)
  if (known.size > RECENT) known.delete(known.keys().next().value!)
  return cues
}

/** Index of the first range that starts at or after an offset. */
export function indexFrom(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

const books = new Map<Language, PhraseBook>()

function phraseBook(language: Language): PhraseBook {
  let book = books.get(language)
  if (!book) {
    book = new PhraseBook(FRAMINGS[language], STARTS[language])
    books.set(language, book)
  }
  return book
}

/** The cues that do not start inside a phrase that only looks like one. */
function without(cues: readonly Range[], pseudo: readonly Range[]): readonly Range[] {
  if (!pseudo.length || !cues.length) return cues
  let index = 0
  let covered = 0
  return cues.filter(({ start }) => {
    while (index < pseudo.length && pseudo[index]!.start <= start) covered = Math.max(covered, pseudo[index++]!.end)
    return start >= covered
  })
}

/** The longest stretch that is taken for a quotation. */
const LONGEST = 300
const QUOTE = /["']/g
const WORD = /[\p{L}\p{N}]/u
const LETTER = /\p{L}/u

/**
 * Folding makes all quotation marks straight, so a mark is told to open or close by its neighbours where words stand
 * apart, and by turns otherwise. An apostrophe inside a word is no mark.
 */
function quotationsIn(text: string, spaced: boolean): readonly Range[] {
  const ranges: Range[] = []
  const open = new Map<string, number>()
  for (const { index, 0: mark } of text.matchAll(QUOTE)) {
    const before = text[index - 1] ?? ' '
    const after = text[index + 1] ?? ' '
    if (mark === "'" && LETTER.test(before) && LETTER.test(after) && (spaced || /[a-z]/.test(before + after))) continue
    const from = open.get(mark)
    const opens = spaced && /[\s([{"'-]/.test(before) && WORD.test(after)
    const closes = spaced && !/[\s(]/.test(before) && /[\s)\].,;:!?"'-]/.test(after)
    if (from === undefined || opens) {
      // 5" and savers' close nothing
      if (!closes || !WORD.test(before)) open.set(mark, index + 1)
    } else {
      if (index - from <= LONGEST) ranges.push({ start: from, end: index })
      open.delete(mark)
    }
  }
  return ranges.sort((a, b) => a.start - b.start)
}
