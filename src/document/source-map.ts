import type { Span } from '../rule/draft.js'

/** `length` characters of reader text that stand at `from` in the source, one to one unless the source is wider. */
export interface Piece {
  readonly at: number
  readonly length: number
  readonly from: number
  readonly to: number
}

/** From offsets of a block's reader text to source spans. Built while the text is put together. */
export class SourceMap {
  readonly #pieces: Piece[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Appends `length` characters of text that stand for the source range. */
  add(length: number, from: number, to: number): void {
    if (length === 0) return
    const last = this.#pieces.at(-1)
    const exact = to - from === length
    if (last && exact && last.to === from && last.to - last.from === last.length) {
      this.#pieces[this.#pieces.length - 1] = { at: last.at, length: last.length + length, from: last.from, to }
    } else {
      this.#pieces.push({ at: this.#length, length, from, to })
    }
    this.#length += length
  }

  spanOf(start: number, end: number): Span {
    if (!this.#pieces.length) return { start: 0, end: 0 }
    const first = this.#pieceAt(Math.max(0, Math.min(start, this.#length - 1)))
    const from = isExact(first) ? first.from + Math.min(start - first.at, first.length) : first.from
    if (end <= start) return { start: from, end: from }
    const last = this.#pieceAt(Math.min(end, this.#length) - 1)
    const to = isExact(last) ? last.from + (Math.min(end, this.#length) - last.at) : last.to
    return { start: from, end: to }
  }

  /** The text offset that stands at or after a source offset. */
  offsetOf(source: number): number {
    let low = 0
    let high = this.#pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#pieces[middle]!.to <= source) low = middle + 1
      else high = middle
    }
    const piece = this.#pieces[low]
    if (!piece) return this.#length
    if (source <= piece.from) return piece.at
    return isExact(piece) ? piece.at + (source - piece.from) : piece.at
  }

  #pieceAt(offset: number): Piece {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#pieces[middle]!.at <= offset) low = middle
      else high = middle - 1
    }
    return this.#pieces[low]!
  }
}

function isExact(piece: Piece): boolean {
  return piece.to - piece.from === piece.length
}
