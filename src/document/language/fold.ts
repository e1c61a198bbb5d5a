import type { Folded } from '../../rule/draft.js'

/**
 * One folding for all languages: case, accents, width, look-alike letters, quotes, dashes, white space, invisible
 * characters, and Thai spelling variants become one form. Thai rules act only next to Thai letters, so mixed copy works.
 * Every unit keeps the range of characters that it stands for.
 */
export function fold(text: string): Folded {
  if (PLAIN.test(text) && !UNPLAIN.test(text)) return new SameLength(text.toLowerCase().replace(/\n/g, ' '))
  return new Folding(text).run()
}

/** Text in which folding only changes letter case and line breaks, so offsets stay. */
const PLAIN = /^[\n\x20-\x7e]*$/
const UNPLAIN = /[ \n]{2}|#|[a-z]\((?:e|s|es|ne)\)/i

/** Invisible, or the sign that Markdown puts in the place of a NUL. */
const DROP =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\ufffd-\uffff\u200b-\u200f\u2060-\u2064\ufeff\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u202a-\u202e\u2066-\u206f\u3164\ufe00-\ufe0f\uffa0]/
const SPACE = /[\s\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const LETTER = /\p{L}/u

const isThai = (code: number) => code >= 0xe01 && code <= 0xe4f
const isVowelMark = (code: number) => code === 0xe31 || (code >= 0xe34 && code <= 0xe3a) || code === 0xe47 || code === 0xe4e
const isTone = (code: number) => code >= 0xe48 && code <= 0xe4c
const NIKHAHIT = 0xe4d
const AA = 0xe32
const AM = 0xe33
const LAKKHANGYAO = 0xe45
const E = 0xe40
const isMark = (code: number) => isVowelMark(code) || isTone(code) || code === NIKHAHIT

class Folding {
  readonly #text: string
  #out = ''
  /** The last unit of `#out`: asking the text itself would copy all of it, every time. */
  #last = 0
  #starts: number[] = []
  #ends: number[] = []

  constructor(text: string) {
    this.#text = text
  }

  run(): Folded {
    const text = this.#text
    const hashtags = hashtagRanges(text)
    let tag = 0
    let at = 0
    while (at < text.length) {
      while (tag < hashtags.length && at >= hashtags[tag]![1]) tag++
      const inTag = tag < hashtags.length && at > hashtags[tag]![0]
      at = this.#step(at, inTag)
    }
    return new Mapped(this.#out, Uint32Array.from(this.#starts), Uint32Array.from(this.#ends))
  }

  #emit(value: string, start: number, end: number): void {
    if (!value) return
    this.#out += value
    this.#last = value.charCodeAt(value.length - 1)
    for (let unit = 0; unit < value.length; unit++) {
      this.#starts.push(start)
      this.#ends.push(end)
    }
  }

  /** An invisible or combining character belongs to the unit before it. */
  #swallow(end: number): void {
    if (this.#ends.length) this.#ends[this.#ends.length - 1] = end
  }

  #step(at: number, inTag: boolean): number {
    const text = this.#text
    const code = text.charCodeAt(at)
    const char = text[at]!
    if (code < 128) {
      if (code <= 32 && SPACE.test(char)) return this.#space(at)
      if (code < 32 || code === 127) return at + 1
      if (inTag && this.#splitsTag(at)) this.#emit(' ', at, at)
      if (code >= 65 && code <= 90) this.#emit(String.fromCharCode(code + 32), at, at + 1)
      else if (inTag && code === 95) this.#emit(' ', at, at + 1)
      else if ((code === 42 || code === 95 || code === 126 || code === 96) && (this.#lastIsThai() || isThai(this.#next(at + 1))))
        return at + 1
      else if (code === 40 && this.#inclusiveEnding(at)) return this.#inclusive(at)
      else this.#emit(char, at, at + 1)
      return at + 1
    }
    if (isThai(code)) return this.#thai(at, code)
    if (code >= 0xe50 && code <= 0xe59) {
      this.#emit(String.fromCharCode(code - 0xe50 + 48), at, at + 1)
      return at + 1
    }
    if (DROP.test(char)) return at + 1
    if (SPACE.test(char)) return this.#space(at)
    if (code >= 0x300 && code <= 0x36f) {
      this.#swallow(at + 1)
      return at + 1
    }
    const point = text.codePointAt(at)!
    const width = point > 0xffff ? 2 : 1
    // a footnote mark, not a digit of the number it follows
    if (SUPERSCRIPT.test(char)) return at + width
    if ((code === 0xb7 || code === 0x2027 || code === 0x2022) && this.#betweenLetters(at)) return at + 1
    if (inTag && this.#splitsTag(at)) this.#emit(' ', at, at)
    this.#emit(simple(String.fromCodePoint(point)), at, at + width)
    return at + width
  }

  /** A run of white space (and what is invisible in it) is one space, or nothing next to a Thai letter. */
  #space(at: number): number {
    const text = this.#text
    let end = at
    while (end < text.length && (SPACE.test(text[end]!) || DROP.test(text[end]!))) end++
    if (this.#lastIsThai() || isThai(this.#next(end))) return end
    if (this.#last === 32) return end
    this.#emit(' ', at, end)
    return end
  }

  #lastIsThai(): boolean {
    return isThai(this.#last)
  }

  /** The next character that counts: not invisible, not white space, not emphasis residue. */
  #next(at: number): number {
    const text = this.#text
    for (let index = at; index < text.length && index < at + 64; index++) {
      const char = text[index]!
      if (!DROP.test(char) && !SPACE.test(char) && !'*_~`'.includes(char)) return text.charCodeAt(index)
    }
    return 0
  }

  #thai(at: number, code: number): number {
    const text = this.#text
    if (code === E) {
      const next = this.#skipDrop(at + 1)
      if (text.charCodeAt(next) === E) {
        this.#emit('แ', at, next + 1)
        return next + 1
      }
    }
    if (code === LAKKHANGYAO) {
      this.#emit(this.#last === 0xe24 || this.#last === 0xe26 ? 'ๅ' : 'า', at, at + 1)
      return at + 1
    }
    if (code === AM) {
      const tone = this.#skipDrop(at + 1)
      const toneCode = text.charCodeAt(tone)
      if (isTone(toneCode)) {
        this.#emit(`${text[tone]}ำ`, at, tone + 1)
        return tone + 1
      }
    }
    if (!isMark(code)) {
      this.#emit(text[at]!, at, at + 1)
      return at + 1
    }
    let end = at
    let vowels = ''
    let tones = ''
    let nikhahit = false
    for (let index = at; index < text.length; index = this.#skipDrop(index + 1)) {
      const mark = text.charCodeAt(index)
      if (isVowelMark(mark)) vowels += vowels.includes(text[index]!) ? '' : text[index]
      else if (isTone(mark)) tones += tones.includes(text[index]!) ? '' : text[index]
      else if (mark === NIKHAHIT) nikhahit = true
      else break
      end = index + 1
    }
    const next = this.#skipDrop(end)
    const nextCode = text.charCodeAt(next)
    if (nikhahit && (nextCode === AA || nextCode === LAKKHANGYAO)) {
      this.#emit(`${vowels}${tones}ำ`, at, next + 1)
      return next + 1
    }
    if (nextCode === AM) {
      let after = this.#skipDrop(next + 1)
      let last = next + 1
      while (isTone(text.charCodeAt(after))) {
        if (!tones.includes(text[after]!)) tones += text[after]
        last = after + 1
        after = this.#skipDrop(after + 1)
      }
      this.#emit(`${vowels}${tones}ำ`, at, last)
      return last
    }
    this.#emit(`${vowels}${nikhahit ? '\u0e4d' : ''}${tones}`, at, end)
    return end
  }

  #skipDrop(at: number): number {
    let index = at
    while (index < this.#text.length && DROP.test(this.#text[index]!)) index++
    return index
  }

  /** `#GuaranteedReturns` reads as two words. */
  #splitsTag(at: number): boolean {
    const before = this.#text[at - 1] ?? ''
    const here = this.#text[at]!
    const after = this.#text[at + 1] ?? ''
    if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(here)) return true
    if (/\p{Lu}/u.test(before) && /\p{Lu}/u.test(here) && /\p{Ll}/u.test(after)) return true
    return (/\p{L}/u.test(before) && /\d/.test(here)) || (/\d/.test(before) && /\p{L}/u.test(here))
  }

  /** `garanti(e)s` and `return(s)` read as the full form. */
  #inclusiveEnding(at: number): boolean {
    return LETTER.test(this.#text[at - 1] ?? '') && /^\((?:e|s|es|ne)\)/i.test(this.#text.slice(at, at + 4))
  }

  #inclusive(at: number): number {
    const close = this.#text.indexOf(')', at)
    for (let index = at + 1; index < close; index++) this.#emit(this.#text[index]!.toLowerCase(), index, index + 1)
    this.#swallow(close + 1)
    return close + 1
  }

  #betweenLetters(at: number): boolean {
    return LETTER.test(this.#text[at - 1] ?? '') && LETTER.test(this.#text[at + 1] ?? '')
  }
}

const SUPERSCRIPT = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u2020\u2021]/
const HASHTAG = /#[\p{L}\p{M}\p{N}_]{1,100}/gu

function hashtagRanges(text: string): [number, number][] {
  if (!text.includes('#')) return []
  return [...text.matchAll(HASHTAG)].map((match) => [match.index, match.index + match[0].length])
}

/** Letters of other scripts that a reader takes for a Latin one. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    a: 'аαɑ',
    b: 'ьв',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еєε',
    g: 'ɡԍ',
    h: 'һнη',
    i: 'іιıӏ',
    j: 'јϳ',
    k: 'кκ',
    l: 'ⅼ',
    m: 'мϻ',
    n: 'ո',
    o: 'оοօσ',
    p: 'рρ',
    q: 'ԛ',
    r: 'г',
    s: 'ѕ',
    t: 'тτ',
    u: 'υս',
    v: 'ѵν',
    w: 'ԝшω',
    x: 'хχ',
    y: 'уγ',
    z: 'ᴢ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin])),
)

const SPECIAL: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '´': "'",
  '‛': "'",
  '′': "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‹': "'",
  '›': "'",
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ß: 'ss',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '⁃': '-',
  '…': '...',
  '⁄': '/',
  '∕': '/',
  '٪': '%',
}

const simpleCache = new Map<string, string>()

/** One character, folded without looking at its neighbours. */
function simple(char: string): string {
  let folded = simpleCache.get(char)
  if (folded === undefined) {
    folded = SPECIAL[char] ?? fromCompatibility(char)
    simpleCache.set(char, folded)
  }
  return folded
}

function fromCompatibility(char: string): string {
  const decomposed = char
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFKC')
  const plain = [...decomposed].map((part) => SPECIAL[part] ?? LOOK_ALIKE[part] ?? part).join('')
  return plain.replace(/\s+/g, ' ') || char
}

class SameLength implements Folded {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  startOf(index: number): number {
    return index
  }

  endOf(index: number): number {
    return index + 1
  }

  at(offset: number): number {
    return Math.min(offset, this.text.length)
  }
}

class Mapped implements Folded {
  readonly text: string
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array

  constructor(text: string, starts: Uint32Array, ends: Uint32Array) {
    this.text = text
    this.#starts = starts
    this.#ends = ends
  }

  startOf(index: number): number {
    return index < this.#starts.length ? this.#starts[index]! : (this.#ends.at(-1) ?? 0)
  }

  endOf(index: number): number {
    return this.#ends[index] ?? this.#ends.at(-1) ?? 0
  }

  at(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
