/** Folded text with a disguise undone, and the way back to offsets of the folded text. */
export interface Undisguised {
  readonly text: string
  toFolded(index: number): number
  /** The folded ranges that were disguised. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

/** A letter-like sign between letters: `gu4ranteed`, `pr0fit`, `ri$k`. Not a plain number, nor a plural like `401ks`. */
const LEET_WORD = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}@$!|]{0,30}[a-z][0134578@$!|]{1,3}[a-z])[a-z][a-z0134578@$!|]{3,30}(?![\p{L}\p{N}])/gu
/** Single letters with a blank, dot or hyphen between each: `r i s k - f r e e`, `g.u.a.r.a.n.t.e.e.d`. */
const SPACED_WORD = /(?<![\p{L}\p{N}])(?:[a-z](?: {0,2}[._*/|-] {0,2}| {1,2})){4,40}[a-z](?![\p{L}\p{N}])/gu
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i', '|': 'l' }

/** Undoes leetspeak and spaced-out letters; undefined when there are none. */
export function undisguise(folded: string): Undisguised | undefined {
  const ranges: { start: number; end: number; kind: 'leet' | 'spaced' }[] = []
  if (/[a-z][0134578@$!|][a-z]/.test(folded)) {
    for (const match of folded.matchAll(LEET_WORD)) if (looksLeet(match[0])) ranges.push({ start: match.index, end: match.index + match[0].length, kind: 'leet' })
  }
  if (/(?<![\p{L}\p{N}])[a-z][ ._*/|-]{1,3}[a-z][ ._*/|-]{1,3}[a-z](?![\p{L}\p{N}])/u.test(folded)) {
    for (const match of folded.matchAll(SPACED_WORD)) ranges.push({ start: match.index, end: match.index + match[0].length, kind: 'spaced' })
  }
  if (!ranges.length) return undefined
  ranges.sort((a, b) => a.start - b.start)
  let text = ''
  const offsets: number[] = []
  let at = 0
  const copy = (to: number) => {
    for (; at < to; at++) {
      text += folded[at]
      offsets.push(at)
    }
  }
  for (const { start, end, kind } of ranges) {
    copy(start)
    for (; at < end; at++) {
      const char = folded[at]!
      const plain = kind === 'leet' ? (LEET[char] ?? char) : char
      // two blanks between spaced-out letters part words
      if (kind === 'spaced' && !/[a-z]/.test(char)) {
        if (!(char === ' ' && folded[at + 1] === ' ') && !(char === '-' && folded[at - 1] === ' ' && folded[at + 1] === ' ')) continue
        text += ' '
        offsets.push(at)
        continue
      }
      text += plain
      offsets.push(at)
    }
  }
  copy(folded.length)
  return { text, toFolded: (index) => offsets[Math.min(index, offsets.length - 1)] ?? 0, ranges }
}

/** Words with a digit that are words already: h1, b2b, q3fy, covid19. */
function looksLeet(word: string): boolean {
  const signs = word.replace(/[a-z]/g, '')
  return signs.length <= word.length / 2 && !/^(?:[a-z]{1,2}\d[a-z]{1,2}|\d+[a-z]+)$/.test(word)
}
