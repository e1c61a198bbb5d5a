import type { Block, Context, Disguise, Figure, Folded, Mark, Scope, Sentence, Span } from '../rule/draft.js'
import type { Language } from '../rule/vocabulary.js'
import { figuresOf } from './figures/index.js'
import { frame } from './guard/guard.js'
import { hiddenLetters, type Undisguised, undisguise } from './language/disguise.js'
import { fold } from './language/fold.js'
import { sentencesOf } from './sentences.js'
import type { SourceMap } from './source-map.js'

/** What the walk over the tree knows of a block; everything else is computed when it is first read. */
export interface BlockParts {
  readonly index: number
  readonly scope: Scope
  readonly path: string
  readonly post: number
  readonly text: string
  readonly marks: readonly Mark[]
  readonly map: SourceMap
  readonly visible: boolean
  readonly language: Language
  readonly depth?: number
  readonly cell?: NonNullable<Block['cell']>
  /** The block that introduces this one: the heading or line above a list. */
  readonly leadIn?: Block
}

export class ReaderBlock implements Block {
  readonly index: number
  readonly scope: Scope
  readonly path: string
  readonly post: number
  readonly text: string
  readonly marks: readonly Mark[]
  readonly visible: boolean
  readonly language: Language
  readonly depth?: number
  readonly cell?: NonNullable<Block['cell']>
  readonly #map: SourceMap
  readonly #leadIn: Block | undefined
  #folded: Folded | undefined
  #sentences: readonly Sentence[] | undefined
  #figures: readonly Figure[] | undefined
  #undisguised: Undisguised | false | undefined

  constructor({ map, leadIn, ...parts }: BlockParts) {
    this.index = parts.index
    this.scope = parts.scope
    this.path = parts.path
    this.post = parts.post
    this.text = parts.text
    this.marks = parts.marks
    this.visible = parts.visible
    this.language = parts.language
    if (parts.depth !== undefined) this.depth = parts.depth
    if (parts.cell) this.cell = parts.cell
    this.#map = map
    this.#leadIn = leadIn
  }

  get span(): Span {
    return this.#map.spanOf(0, this.text.length)
  }

  get folded(): Folded {
    this.#folded ??= fold(this.text)
    return this.#folded
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.text, this.language)
    return this.#sentences
  }

  get figures(): readonly Figure[] {
    this.#figures ??= figuresOf({ text: this.text, folded: this.folded, language: this.language, sentences: this.sentences })
    return this.#figures
  }

  /** The folded text with leetspeak and spaced-out letters undone, when there are any. */
  get undisguised(): Undisguised | undefined {
    this.#undisguised ??= undisguise(this.folded.text) ?? false
    return this.#undisguised || undefined
  }

  get disguises(): readonly Disguise[] {
    const { folded } = this
    const written = (this.undisguised?.ranges ?? []).map(({ kind, start, end }) => ({
      kind,
      start: folded.startOf(start),
      end: folded.endOf(end - 1),
    }))
    return [...written, ...hiddenLetters(this.text)].sort((a, b) => a.start - b.start)
  }

  spanOf(start: number, end: number): Span {
    return this.#map.spanOf(start, end)
  }

  spanOfFolded(start: number, end: number): Span {
    return this.#map.spanOf(this.folded.startOf(start), end > start ? this.folded.endOf(end - 1) : this.folded.startOf(start))
  }

  rangeOf({ start, end }: Span): { start: number; end: number } {
    return { start: this.#map.offsetOf(start), end: this.#map.offsetOf(end) }
  }

  sentenceAt(offset: number): Sentence {
    return this.sentences[this.#sentenceIndex(offset)] ?? sentencesOf(this.text || ' ', 'th')[0]!
  }

  /** The last sentence that begins at or before an offset. */
  #sentenceIndex(offset: number): number {
    const { sentences } = this
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (sentences[middle]!.start <= offset) low = middle
      else high = middle - 1
    }
    return Math.max(0, low)
  }

  context(start: number, end: number, language: Language = this.language): Context {
    const { folded } = this
    const index = this.#sentenceIndex(folded.startOf(start))
    const sentence = this.sentenceAt(folded.startOf(start))
    const before = this.sentences[index - 1]
    const previous = before ? folded.text.slice(folded.at(before.start), folded.at(before.end)) : this.#leadIn?.folded.text
    return frame({
      folded: folded.text,
      start,
      end,
      language,
      sentence: { start: folded.at(sentence.start), end: folded.at(sentence.end) },
      breaks: (from, to) => /\s/.test(this.text.slice(folded.endOf(from), folded.startOf(to))),
      ...(previous === undefined ? {} : { previous }),
    })
  }
}
