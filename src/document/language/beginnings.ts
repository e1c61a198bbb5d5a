/**
 * Texts by how they begin, each with the numbers of its owners. Which of them stand at a place of a longer text is told by
 * one look at a small table for nearly all places, however many they are; what begins alike is put in order when a text
 * first calls for it, since most runs call for little.
 */
export class Beginnings {
  /** As they were added. */
  readonly #added: string[] = []
  readonly #owners: number[] = []
  /** By hash of the first three characters: one more than the last that was added; the earlier ones by `#before`. */
  readonly #last = new Int32Array(SLOTS)
  readonly #before: number[] = []
  /** What three characters any of them begins with; may say yes too often. */
  readonly #filter = new Uint8Array(FILTER)
  /** What those begin with that have fewer than three characters; and they themselves. */
  readonly #shortFilter = new Uint8Array(256)
  readonly #short = new Map<number, number[]>()
  readonly #buckets: (Bucket | undefined)[] = new Array(SLOTS)
  /** By number: what was found. */
  readonly #texts: string[] = []
  readonly #ownersOf: number[][] = []

  add(text: string, owner: number): void {
    const first = text.charCodeAt(0)
    if (text.length < KEY) {
      this.#shortFilter[first & 0xff] = 1
      const same = this.#short.get(first)
      const known = same?.find((number) => this.#texts[number] === text)
      if (known !== undefined) this.#ownersOf[known]!.push(owner)
      else if (same) same.push(this.#numberFor(text, [owner]))
      else this.#short.set(first, [this.#numberFor(text, [owner])])
      return
    }
    const hash = hashOf(first, text.charCodeAt(1), text.charCodeAt(2))
    const slot = hash >>> SHIFT
    this.#filter[hash & (FILTER - 1)] = 1
    this.#before.push(this.#last[slot]!)
    this.#owners.push(owner)
    this.#last[slot] = this.#added.push(text)
    this.#buckets[slot] = undefined
  }

  /** Appends to `found` the texts that stand at a place, by number. The codes are the three characters there. */
  at(text: string, at: number, first: number, second: number, third: number, found: number[]): void {
    if (this.#shortFilter[first & 0xff] !== 0) this.#shortAt(text, at, first, found)
    const hash = hashOf(first, second, third)
    if (this.#filter[hash & (FILTER - 1)] !== 0) this.#inSlot(hash >>> SHIFT, text, at, found)
  }

  lengthOf(number: number): number {
    return this.#texts[number]!.length
  }

  ownersOf(number: number): readonly number[] {
    return this.#ownersOf[number]!
  }

  #numberFor(text: string, owners: number[]): number {
    this.#ownersOf.push(owners)
    return this.#texts.push(text) - 1
  }

  #shortAt(text: string, at: number, first: number, found: number[]): void {
    const short = this.#short.get(first)
    if (short) for (const number of short) if (text.startsWith(this.#texts[number]!, at)) found.push(number)
  }

  #inSlot(slot: number, text: string, at: number, found: number[]): void {
    if (this.#last[slot] === 0) return
    this.#buckets[slot] ??= this.#bucket(slot)
    const { numbers, further, depths } = this.#buckets[slot]!
    if (numbers.length > MANY) {
      this.#narrowed(this.#buckets[slot]!, text, at, found)
      return
    }
    const next = furtherAt(text, at)
    for (let index = 0; index < numbers.length; index++) {
      if (((further[index]! ^ next) & depths[index]!) !== 0) continue
      const number = numbers[index]!
      if (text.startsWith(this.#texts[number]!, at)) found.push(number)
    }
  }

  /** Each text once, in order, with all its owners in the order in which they came. */
  #bucket(slot: number): Bucket {
    const owners = new Map<string, number[]>()
    for (let index = this.#last[slot]!; index; index = this.#before[index - 1]!) {
      const text = this.#added[index - 1]!
      const same = owners.get(text)
      if (same) same.push(this.#owners[index - 1]!)
      else owners.set(text, [this.#owners[index - 1]!])
    }
    const texts = [...owners.keys()].sort()
    return {
      shared: sharedBy(texts[0]!, texts.at(-1)!),
      numbers: Int32Array.from(texts, (text) => this.#numberFor(text, owners.get(text)!.reverse())),
      further: Int32Array.from(texts, (text) => furtherAt(text, 0)),
      depths: Int32Array.from(texts, ({ length }) => DEPTHS[Math.min(length - KEY, KEY)]!),
    }
  }

  /** Character by character behind what all begin with. */
  #narrowed({ numbers, shared }: Bucket, text: string, at: number, found: number[]): void {
    if (!text.startsWith(shared, at)) return
    let low = 0
    let high = numbers.length
    for (let depth = shared.length; low < high; depth++) {
      while (low < high && this.#texts[numbers[low]!]!.length === depth) found.push(numbers[low++]!)
      if (at + depth >= text.length) return
      const code = text.charCodeAt(at + depth)
      low = this.#bound(numbers, low, high, depth, code)
      high = this.#bound(numbers, low, high, depth, code + 1)
    }
  }

  /** The first in the range whose character at `depth` is not below `code`. */
  #bound(numbers: Int32Array, from: number, to: number, depth: number, code: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#texts[numbers[middle]!]!.charCodeAt(depth) < code) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Texts that begin alike, in order. */
interface Bucket {
  /** What all of them begin with. */
  readonly shared: string
  readonly numbers: Int32Array
  /** The fourth to sixth character of each, in one number, and which of them it has. */
  readonly further: Int32Array
  readonly depths: Int32Array
}

const KEY = 3
/** More are narrowed down, fewer are compared one by one. */
const MANY = 80
/** Powers of two. The slots are several times as many as different beginnings. */
const FILTER = 1 << 13
const SLOTS = 1 << 13
const SHIFT = 32 - 13
const DEPTHS = [0, 0xff, 0xffff, 0xffffff]

const hashOf = (first: number, second: number, third: number) => {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)
  return hash ^ (hash >>> 15)
}

/** Of sorted texts, what the first and the last begin with, all do. */
function sharedBy(first: string, last: string): string {
  let length = 0
  while (length < first.length && first[length] === last[length]) length++
  return first.slice(0, length)
}

/** Past the end there is nothing, which reads as zero. */
const furtherAt = (text: string, at: number) => {
  if (at + 5 < text.length)
    return (text.charCodeAt(at + 3) & 0xff) | ((text.charCodeAt(at + 4) & 0xff) << 8) | ((text.charCodeAt(at + 5) & 0xff) << 16)
  let further = 0
  for (let offset = 3; at + offset < text.length; offset++) further |= (text.charCodeAt(at + offset) & 0xff) << (8 * (offset - 3))
  return further
}
