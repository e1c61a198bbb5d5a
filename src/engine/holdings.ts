import { DIGIT } from '../lexicon/digit.js'

/**
 * Which of many texts stand in a longer one. Each is looked for once at the most, and nearly all that are not there are told
 * by three characters that the longer text does not hold.
 */
export class Holdings {
  readonly #parts: string[] = []
  readonly #known = new Map<string, number>()
  /** By part: which three characters it begins and ends with; -1 for what is shorter. */
  readonly #opening: number[] = []
  readonly #closing: number[] = []
  readonly #triples = new Uint8Array(TRIPLES)
  #standing = new Uint8Array(1024)
  #asked: number[] = []
  #text = ''

  /** Sets of parts as `hasAll` takes them: the numbers of each, and `END`. */
  setsOf(sets: readonly (readonly string[])[]): Int32Array {
    return Int32Array.from(sets.flatMap((set) => [...set.map((part) => this.#numberOf(part)), END]))
  }

  #numberOf(part: string): number {
    const known = this.#known.get(part)
    if (known !== undefined) return known
    const number = this.#parts.push(part) - 1
    this.#known.set(part, number)
    if (number >= this.#standing.length) {
      const longer = new Uint8Array(2 * this.#standing.length)
      longer.set(this.#standing)
      this.#standing = longer
    }
    this.#opening.push(part.length < 3 ? -1 : tripleAt(part, 0))
    this.#closing.push(part.length < 3 ? -1 : tripleAt(part, part.length - 3))
    return number
  }

  /** From now on it is this text that is asked about. */
  of(text: string): this {
    for (const number of this.#asked) this.#standing[number] = UNASKED
    this.#asked = []
    this.#text = text
    this.#triples.fill(0)
    let first = text.charCodeAt(0)
    let second = text.charCodeAt(1)
    for (let at = 2; at < text.length; at++) {
      const third = text.charCodeAt(at)
      this.#triples[tripleOf(first, second, third)] = 1
      first = second
      second = third
    }
    return this
  }

  /** Whether the text holds one part of each set. */
  hasAll(needs: Int32Array): boolean {
    for (let at = 0; at < needs.length; at++) {
      let isHeld = false
      for (; needs[at] !== END; at++) isHeld ||= this.#has(needs[at]!)
      if (!isHeld) return false
    }
    return true
  }

  #has(number: number): boolean {
    const standing = this.#standing[number]
    if (standing !== UNASKED) return standing === THERE
    const opening = this.#opening[number]!
    if (opening >= 0 && (this.#triples[opening] === 0 || this.#triples[this.#closing[number]!] === 0)) return false
    const part = this.#parts[number]!
    const isThere = part === DIGIT ? /\d/.test(this.#text) : this.#text.includes(part)
    this.#standing[number] = isThere ? THERE : MISSING
    this.#asked.push(number)
    return isThere
  }
}

/** After each set of numbers. */
const END = -1

const UNASKED = 0
const THERE = 1
const MISSING = 2

/** So many kinds of three characters are told apart; a power of two. */
const TRIPLES = 1 << 12

const tripleOf = (first: number, second: number, third: number) =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 20

const tripleAt = (text: string, at: number) => tripleOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))
