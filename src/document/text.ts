/** Line starts of a source text. Line ends are LF, CRLF and a lone CR, as in Markdown. */
export class LineIndex {
  readonly #starts: number[] = [0]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1)
    }
  }

  get count(): number {
    return this.#starts.length
  }

  /** 1-based line and column (UTF-16 units) of an offset. */
  placeOf(offset: number): { line: number; column: number } {
    const at = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - this.#starts[low]! + 1 }
  }

  /** Offset where a 1-based line begins. */
  startOf(line: number): number {
    return this.#starts[Math.max(0, line - 1)] ?? this.#length
  }

  /** Offset after a 1-based line, its line end included. */
  endOf(line: number): number {
    return this.#starts[line] ?? this.#length
  }
}

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly hasBom: boolean }
  | { readonly ok: false; readonly problem: string; readonly byte: number }

/** Strict UTF-8. Anything else is named, with the byte where it shows. */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { ok: false, problem: 'is UTF-16, not UTF-8', byte: 0 }
  }
  if (isWide(bytes)) return { ok: false, problem: 'is UTF-16 or UTF-32, not UTF-8', byte: bytes.indexOf(0) }
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), hasBom }
  } catch {
    return { ok: false, problem: 'is not valid UTF-8', byte: firstInvalid(bytes) }
  }
}

/** Text of wider units is valid UTF-8 too, as letters with a NUL between them, and nothing would be found in it. */
function isWide(bytes: Uint8Array): boolean {
  const first = bytes.indexOf(0)
  if (first < 0) return false
  const sample = bytes.subarray(0, 4096)
  let nul = 0
  for (const byte of sample) if (byte === 0) nul++
  return nul * 3 >= sample.length
}

function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  const decoder = new TextDecoder('utf-8', { fatal: true })
  while (low < high) {
    const middle = (low + high + 1) >> 1
    try {
      // a character cut in two at the end is no fault of what stands before it
      decoder.decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle - 1
    } finally {
      try {
        decoder.decode()
      } catch {
        // flushes what the cut left behind
      }
    }
  }
  return low
}
