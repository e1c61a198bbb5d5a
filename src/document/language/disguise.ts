import type { Disguise } from '../../rule/draft.js'

/** Folded text with a disguise undone, and the way back to offsets of the folded text. */
export interface Undisguised {
  readonly text: string
  toFolded(index: number): number
  /** The folded ranges that were disguised. */
  readonly ranges: readonly { readonly start: number; readonly end: number; readonly kind: 'leetspeak' | 'spaced-letters' }[]
}

/** A letter-like sign between letters: `gu4ranteed`, `pr0fit`, `ri$k`. Not a plain number, nor a plural like `401ks`. */
const LEET_WORD = /(?<![a-z0-9])(?=[a-z0-9@$!|]{0,30}[a-z][0134578@$!|]{1,3}[a-z])[a-z][a-z0134578@$!|]{3,30}(?![a-z0-9])/g
/** Single letters with a blank, dot or hyphen between each: `r i s k - f r e e`, `g.u.a.r.a.n.t.e.e.d`. */
const SPACED_WORD = /(?<![a-z0-9])(?:[a-z](?: {0,2}[._*/|-] {0,2}| {1,2})){4,40}[a-z](?![a-z0-9])/g
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
}

/** Undoes leetspeak and spaced-out letters; undefined when there are none. */
export function undisguise(folded: string): Undisguised | undefined {
  const ranges: { start: number; end: number; kind: 'leetspeak' | 'spaced-letters' }[] = []
  if (/[a-z][0134578@$!|][a-z]/.test(folded)) {
    for (const match of folded.matchAll(LEET_WORD))
      if (looksLeet(match[0])) ranges.push({ start: match.index, end: match.index + match[0].length, kind: 'leetspeak' })
  }
  if (/(?<![a-z0-9])[a-z][ ._*/|-]{1,3}[a-z][ ._*/|-]{1,3}[a-z](?![a-z0-9])/.test(folded)) {
    for (const match of folded.matchAll(SPACED_WORD))
      if (!isAlphabet(match[0])) ranges.push({ start: match.index, end: match.index + match[0].length, kind: 'spaced-letters' })
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
      const plain = kind === 'leetspeak' ? (LEET[char] ?? char) : char
      // two blanks between spaced-out letters part words
      if (kind === 'spaced-letters' && !/[a-z]/.test(char)) {
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

/** Words with a digit that are words already: h1n1, b2b, mp3s, i18n. */
function looksLeet(word: string): boolean {
  const signs = word.replace(/[a-z]/g, '').length
  const letters = word.length - signs
  return letters >= 3 && signs <= letters && !/^(?:[a-z]{1,2}\d{1,2}[a-z]{1,2}\d?|[a-z]{1,4}\d{1,2}s)$/.test(word)
}

/** `a b c d e` is a list of letters, not a word. */
function isAlphabet(spaced: string): boolean {
  const letters = spaced.replace(/[^a-z]/g, '')
  return 'abcdefghijklmnopqrstuvwxyz'.includes(letters)
}

const LETTERS = /\p{L}[\p{L}\p{M}\0-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200d\u2060\ufeff]{1,60}/gu
const LATIN = /\p{Script=Latin}/u
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u
const INVISIBLE_INSIDE = /\p{Script=Latin}[\0-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200d\u2060\ufeff]{1,8}\p{Script=Latin}/u

/** Words of reader text that mix look-alike scripts or hide invisible characters. Latin letters only: Thai copy has honest ones. */
export function hiddenLetters(text: string): readonly Disguise[] {
  if (!/[\0-\x08\x0e-\x1f\x7f-\x9f\u0370-\u058f\u200b-\u200d\u2060\ufeff]/.test(text)) return []
  return [...text.matchAll(LETTERS)].flatMap((match): Disguise[] => {
    const [word] = match
    const range = { start: match.index, end: match.index + word.length }
    if (INVISIBLE_INSIDE.test(word)) return [{ kind: 'invisible', ...range }]
    // a single Greek letter beside Latin ones is a finance term: Δhedge, αlpha is not
    return LATIN.test(word) && LOOK_ALIKE.test(word) && word.length > 3 ? [{ kind: 'look-alike', ...range }] : []
  })
}
