/** Text made comparable for personal data: digits, widths, dashes and spaces made one; case stays. */
export interface LightFold {
  readonly text: string
  /** Offset in the given text of the first character that unit `index` stands for. */
  startOf(index: number): number
  /** Offset in the given text after the last character that unit `index` stands for. */
  endOf(index: number): number
}

/** What folding changes. Text without any of it is its own folding. */
const NEEDS_FOLD =
  /[\t\v\f\r\x85\xa0\xad\xb4\u02bc\u0300-\u036f\u061c\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u1680\u17e0-\u17e9\u180e\u2000-\u2015\u2018\u2019\u2028-\u202f\u2043\u205f-\u206f\u20e3\u2212\u3000\ud835\ufe00-\ufe0f\ufe58\ufe63\ufeff\uff01-\uff5e]| {2}| \n|\n /

const SPACE = String.raw`[ \t\v\f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]`
/** What folding makes shorter: dropped characters, runs of spaces, odd line ends, digits outside the basic plane. */
const RESIZES = new RegExp(
  String.raw`[\xad\u0300-\u036f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff\ud835\r\x85\u2028\u2029]|${SPACE}(?:${SPACE}|\n)|\n(?:${SPACE}|\n\n)`,
)
/** What it replaces one for one. */
const CHANGED =
  /[\t\v\f\xa0\xb4\u02bc\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u1680\u17e0-\u17e9\u2000-\u200a\u2010-\u2015\u2018\u2019\u202f\u2043\u205f\u2212\u3000\ufe58\ufe63\uff01-\uff5e]/g

/** The zeros of the decimal digits that people (and phones) type instead of ASCII: Thai, Arabic, Indic, Lao, Khmer, Burmese. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0]
/** Mathematical digits: five styles of ten in a row. */
const MATH_DIGITS = 0x1d7ce

const isDropped = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  code === 0xad ||
  (code >= 0x0300 && code <= 0x036f) ||
  code === 0x061c ||
  code === 0x180e ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  (code >= 0x2066 && code <= 0x206f) ||
  code === 0x20e3 ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0x0b ||
  code === 0x0c ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029

const isDash = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x2043 || code === 0xfe58 || code === 0xfe63

/** The ASCII character that a single UTF-16 unit stands for, or 0. */
function asciiOf(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  if (isDash(code)) return 0x2d
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xb4) return 0x27
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero + 0x30
  return 0
}

const unitOf = (code: number): string => (isSpace(code) ? ' ' : String.fromCharCode(asciiOf(code) || code))

export function fold(source: string): LightFold {
  if (!NEEDS_FOLD.test(source)) return { text: source, startOf: (index) => index, endOf: (index) => index + 1 }
  if (!RESIZES.test(source))
    return { text: source.replace(CHANGED, (char) => unitOf(char.charCodeAt(0))), startOf: (index) => index, endOf: (index) => index + 1 }
  const starts = new Int32Array(source.length + 1)
  const ends = new Int32Array(source.length + 1)
  const codes = new Uint16Array(source.length)
  let length = 0
  const put = (code: number, start: number, end: number) => {
    codes[length] = code
    starts[length] = start
    ends[length++] = end
  }
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at)
    if ((code > 0x20 && code < 0x7f) || (code >= 0xe01 && code < 0xe50) || (code >= 0xc0 && code < 0x250)) {
      put(code, at, ++at)
      continue
    }
    if (isDropped(code)) {
      at++
      continue
    }
    if (isSpace(code) || isLineEnd(code)) {
      const from = at
      let lines = 0
      for (; at < source.length; at++) {
        const next = source.charCodeAt(at)
        if (isLineEnd(next)) {
          if (!(next === 0x0a && source.charCodeAt(at - 1) === 0x0d)) lines++
        } else if (!isSpace(next) && !isDropped(next)) break
      }
      put(lines ? 0x0a : 0x20, from, at)
      if (lines > 1) put(0x0a, from, at)
      continue
    }
    if (code === 0xd835) {
      const low = source.charCodeAt(at + 1)
      const point = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
      if (point >= MATH_DIGITS && point < MATH_DIGITS + 50) {
        put(0x30 + ((point - MATH_DIGITS) % 10), at, at + 2)
        at += 2
        continue
      }
    }
    put(asciiOf(code) || code, at, ++at)
  }
  return { text: decode(codes, length), startOf: (index) => starts[index] ?? source.length, endOf: (index) => ends[index] ?? source.length }
}

const fromCodes = (codes: Uint16Array): string => String.fromCharCode.apply(null, codes as unknown as number[])

/** `String.fromCharCode` takes its arguments on the stack, so long text goes in pieces. */
function decode(codes: Uint16Array, length: number): string {
  const pieces: string[] = []
  for (let at = 0; at < length; at += 8192) pieces.push(fromCodes(codes.subarray(at, Math.min(length, at + 8192))))
  return pieces.join('')
}

const ABOVE_ASCII = /[\u0080-\uffff]/
const DEGREE = /[°º]/
const ACCENTED = /[\u00c0-\u017f]/
const EVERY_ACCENTED = /[\u00c0-\u017f]/g
const FIRST_ACCENTED = 0xc0

let bareLetters: readonly string[] | undefined

/** Lower case without accents, unit for unit, so that offsets hold. */
export function plainOf(text: string): string {
  const lower = text.toLowerCase()
  if (!ABOVE_ASCII.test(text)) return lower
  const aligned = lower.length === text.length ? lower : [...text].map((char) => sameLength(char)).join('')
  bareLetters ??= Array.from({ length: 0x180 - FIRST_ACCENTED }, (_, at) =>
    String.fromCharCode(FIRST_ACCENTED + at)
      .normalize('NFD')
      .charAt(0),
  )
  const letters = bareLetters
  const numbered = DEGREE.test(aligned) ? aligned.replace(/n[°º]/g, 'no') : aligned
  return ACCENTED.test(numbered) ? numbered.replace(EVERY_ACCENTED, (char) => letters[char.charCodeAt(0) - FIRST_ACCENTED]!) : numbered
}

function sameLength(char: string): string {
  const lower = char.toLowerCase()
  return lower.length === char.length ? lower : char
}
