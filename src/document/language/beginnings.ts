/**
 * Texts by how they begin, each with the numbers of its owners. Which of them stand at a place of a longer text is told by
 * one look at a small table for nearly all places, however many they are. All are added before the first is looked for.
 */
export class Beginnings {
  readonly #texts: string[] = []
  readonly #owners: number[][] = []
  readonly #known = new Map<string, number>()
  /** What three characters any of them begins with; may say yes too often. */
  readonly #filter = new Uint8Array(FILTER)
  /** What those begin with that have fewer than three characters; and they themselves. */
  readonly #shortFilter = new Uint8Array(256)
  readonly #short = new Map<number, number[]>()
  /** By hash of the first three characters: where its texts begin in the lists below, and the next one’s. */
  #slots = new Int32Array(0)
  #at = new Int32Array(0)
  /** The fourth to sixth character of each, in one number, and which of them it has. */
  #further = new Int32Array(0)
  #depths = new Int32Array(0)
  readonly #sorted = new Set<number>()

  add(text: string, owner: number): void {
    const known = this.#known.get(text)
    if (known !== undefined) {
      this.#owners[known]!.push(owner)
      return
    }
    const index = this.#texts.push(text) - 1
    this.#owners.push([owner])
    this.#known.set(text, index)
    if (text.length >= KEY) return
    const first = text.charCodeAt(0)
    this.#shortFilter[first & 0xff] = 1
    const same = this.#short.get(first)
    if (same) same.push(index)
    else this.#short.set(first, [index])
  }

  /** Appends to `found` the texts that stand at a place, by number. The codes are the three characters there. */
  at(text: string, at: number, first: number, second: number, third: number, found: number[]): void {
    if (this.#slots.length === 0) this.#arrange()
    if (this.#shortFilter[first & 0xff] !== 0) this.#shortAt(text, at, first, found)
    const hash = hashOf(first, second, third)
    if (this.#filter[hash & (FILTER - 1)] !== 0) this.#inSlot(hash >>> SHIFT, text, at, found)
  }

  lengthOf(index: number): number {
    return this.#texts[index]!.length
  }

  ownersOf(index: number): readonly number[] {
    return this.#owners[index]!
  }

  #shortAt(text: string, at: number, first: number, found: number[]): void {
    const short = this.#short.get(first)
    if (short) for (const index of short) if (text.startsWith(this.#texts[index]!, at)) found.push(index)
  }

  #inSlot(slot: number, text: string, at: number, found: number[]): void {
    const from = this.#slots[slot]!
    const to = this.#slots[slot + 1]!
    if (to - from > MANY) {
      this.#narrowed(slot, text, at, found)
      return
    }
    const next = furtherAt(text, at)
    for (let index = from; index < to; index++) {
      if (((this.#further[index]! ^ next) & this.#depths[index]!) !== 0) continue
      if (text.startsWith(this.#texts[this.#at[index]!]!, at)) found.push(this.#at[index]!)
    }
  }

  #arrange(): void {
    const texts = this.#texts
    const slots = new Int32Array(SLOTS + 1)
    const slotsOf = texts.map((text) => {
      if (text.length < KEY) return -1
      const hash = hashOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2))
      this.#filter[hash & (FILTER - 1)] = 1
      return hash >>> SHIFT
    })
    for (const slot of slotsOf) if (slot >= 0) slots[slot + 1]!++
    for (let slot = 0; slot < SLOTS; slot++) slots[slot + 1]! += slots[slot]!
    this.#at = new Int32Array(slots[SLOTS]!)
    this.#further = new Int32Array(slots[SLOTS]!)
    this.#depths = new Int32Array(slots[SLOTS]!)
    const next = slots.slice()
    slotsOf.forEach((slot, index) => {
      if (slot < 0) return
      const place = next[slot]!++
      this.#at[place] = index
      this.#further[place] = furtherAt(texts[index]!, 0)
      this.#depths[place] = DEPTHS[Math.min(texts[index]!.length - KEY, KEY)]!
    })
    this.#slots = slots
  }

  /** Character by character through what is sorted. */
  #narrowed(slot: number, text: string, at: number, found: number[]): void {
    const texts = this.#texts
    let low = this.#slots[slot]!
    let high = this.#slots[slot + 1]!
    if (!this.#sorted.has(slot)) {
      this.#at.subarray(low, high).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1))
      this.#sorted.add(slot)
    }
    for (let depth = 0; low < high; depth++) {
      while (low < high && texts[this.#at[low]!]!.length === depth) found.push(this.#at[low++]!)
      const code = text.charCodeAt(at + depth)
      if (Number.isNaN(code)) return
      low = this.#bound(low, high, depth, code)
      high = this.#bound(low, high, depth, code + 1)
    }
  }

  /** The first in the range whose character at `depth` is not below `code`. */
  #bound(from: number, to: number, depth: number, code: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#texts[this.#at[middle]!]!.charCodeAt(depth) < code) low = middle + 1
      else high = middle
    }
    return low
  }
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

/** Past the end there is nothing, which reads as zero. */
const furtherAt = (text: string, at: number) => {
  if (at + 5 < text.length)
    return (text.charCodeAt(at + 3) & 0xff) | ((text.charCodeAt(at + 4) & 0xff) << 8) | ((text.charCodeAt(at + 5) & 0xff) << 16)
  let further = 0
  for (let offset = 3; at + offset < text.length; offset++) further |= (text.charCodeAt(at + offset) & 0xff) << (8 * (offset - 3))
  return further
}
