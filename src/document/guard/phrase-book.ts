import { Beginnings } from '../language/beginnings.js'
import { codeAt, isWordCode } from '../language/characters.js'
import { TriedPattern } from '../language/tried-pattern.js'
import { type Framing, LISTS, type ListName } from './framing.js'
import { type Range, whole } from './phrases.js'

/** For each list, for each of its phrases: the texts with which it can begin, parted by `|`; empty when it may be any. */
export type Starts = Readonly<Record<ListName, readonly string[]>>

/** A phrase that is tried this often is worth compiling to run fast. */
const OFTEN = 60

/** A phrase of a list. */
class Phrase extends TriedPattern {
  readonly list: ListName
  /** Its place in the list: of phrases that begin at one place the first counts. */
  readonly order: number

  constructor(list: ListName, order: number, source: string) {
    super(source, 'y', OFTEN)
    this.list = list
    this.order = order
  }
}

/** All lists of a framing by how their phrases begin: one reading of a text tells which of thousands need be tried where. */
export class PhraseBook {
  readonly phrases: readonly Phrase[]
  readonly #beginnings = new Beginnings()
  /** Phrases that may begin with anything. */
  readonly #open: readonly number[]
  readonly #spaced: boolean

  constructor(framing: Framing, starts: Starts) {
    const phrases: Phrase[] = []
    const open: number[] = []
    for (const list of Object.keys(LISTS) as ListName[]) {
      LISTS[list](framing).forEach((source, order) => {
        const index = phrases.push(new Phrase(list, order, framing.spaced ? whole(source) : source)) - 1
        const own = starts[list][order]
        if (own) for (const start of own.split('|')) this.#beginnings.add(start, index)
        else open.push(index)
      })
    }
    this.phrases = phrases
    this.#open = open
    this.#spaced = framing.spaced
  }

  /** What may stand in a text, by list. */
  in(text: string): Sightings {
    const sighted = new Map<ListName, number[]>()
    const add = (at: number, index: number) => {
      const { list } = this.phrases[index]!
      const places = sighted.get(list)
      if (places) places.push(at, index)
      else sighted.set(list, [at, index])
    }
    const found: number[] = []
    const { length } = text
    let inWord = false
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at)
      const isWord = isWordCode(code)
      if (!(this.#spaced && isWord && inWord)) {
        this.#beginnings.at(text, at, code, codeAt(text, at + 1), codeAt(text, at + 2), found)
        if (found.length > 0) {
          for (const one of found) for (const index of this.#beginnings.ownersOf(one)) add(at, index)
          found.length = 0
        }
        if (isWord || !this.#spaced) for (const index of this.#open) add(at, index)
      }
      inWord = isWord
    }
    return new Sightings(text, sighted, this.phrases)
  }
}

/** What may stand in one text. Phrases are tried when their list is first asked for. */
export class Sightings {
  readonly #text: string
  readonly #sighted: ReadonlyMap<ListName, readonly number[]>
  readonly #phrases: readonly Phrase[]
  readonly #found = new Map<ListName, readonly Range[]>()

  constructor(text: string, sighted: ReadonlyMap<ListName, readonly number[]>, phrases: readonly Phrase[]) {
    this.#text = text
    this.#sighted = sighted
    this.#phrases = phrases
  }

  /** Where the phrases of a list stand, by start. They do not overlap. */
  of(list: ListName): readonly Range[] {
    let found = this.#found.get(list)
    if (!found) {
      found = this.#tried(this.#sighted.get(list) ?? [])
      this.#found.set(list, found)
    }
    return found
  }

  #tried(places: readonly number[]): readonly Range[] {
    const ranges: Range[] = []
    let free = 0
    for (let index = 0; index < places.length; ) {
      const start = places[index]!
      let next = index
      while (next < places.length && places[next] === start) next += 2
      if (start >= free) {
        const end = this.#endAt(start, places, index, next)
        if (end > start) {
          ranges.push({ start, end })
          free = end
        }
      }
      index = next
    }
    return ranges
  }

  /** The end of the first phrase of the list that stands at a place. */
  #endAt(start: number, places: readonly number[], from: number, to: number): number {
    const phrases: Phrase[] = []
    for (let index = from; index < to; index += 2) phrases.push(this.#phrases[places[index + 1]!]!)
    if (phrases.length > 1) phrases.sort((a, b) => a.order - b.order)
    for (const phrase of phrases) {
      const end = phrase.endAt(this.#text, start)
      if (end > start) return end
    }
    return -1
  }
}
