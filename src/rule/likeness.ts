import type { Passage } from './answer.js'
import type { Block } from './draft.js'
import { HOLE_PATTERN, plain, type Wording } from './wording.js'

/** From here on text is taken for an attempt at prescribed words. */
const LIKE = 0.6
/** A block with a smaller share of the words is not compared. */
const LEAST_SHARED = 0.45
/** A block longer than this many words is not compared. */
const MOST = 1200

/**
 * The stretch of copy that is nearly the prescribed words: whole sentences of one block, compared word by word (Thai:
 * character by character). Nothing when no stretch is like them.
 */
export function likenessIn(blocks: readonly Block[], wording: Wording): Passage | undefined {
  const isThai = wording.language === 'th'
  const { wanted, distinct } = wantedBy(wording)
  let best: { passage: Passage; likeness: number } | undefined
  for (const block of blocks) {
    // most blocks share next to nothing with the words, and need no comparing
    const words = wordsOf(block, isThai)
    if (distinct.reduce((count, word) => (words.has(word) ? count + 1 : count), 0) < LEAST_SHARED * distinct.length) continue
    const sentences = block.sentences.map((sentence) => {
      const start = block.folded.at(sentence.start)
      const end = block.folded.at(sentence.end)
      return { start, end, tokens: tokensOf(block.folded.text.slice(start, end), isThai) }
    })
    if (sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) > MOST) continue
    for (let first = 0; first < sentences.length; first++) {
      let run: string[] = []
      for (let last = first; last < sentences.length; last++) {
        run = [...run, ...sentences[last]!.tokens]
        if (run.length > 2 * wanted.length) break
        const likeness = likenessOf(wanted, run)
        if (likeness < LIKE || (best && likeness <= best.likeness)) continue
        const { start } = sentences[first]!
        const { end } = sentences[last]!
        best = { passage: { block, start, end, span: block.spanOfFolded(start, end) }, likeness }
      }
    }
  }
  return best?.passage
}

const wantedWords = new WeakMap<Wording, { readonly wanted: readonly string[]; readonly distinct: readonly string[] }>()

function wantedBy(wording: Wording): { readonly wanted: readonly string[]; readonly distinct: readonly string[] } {
  let words = wantedWords.get(wording)
  if (!words) {
    const wanted = tokensOf(plain(wording.text.replace(HOLE_PATTERN, '0')), wording.language === 'th')
    words = { wanted, distinct: [...new Set(wanted)] }
    wantedWords.set(wording, words)
  }
  return words
}

const blockWords = new WeakMap<Block, { latin?: ReadonlySet<string>; thai?: ReadonlySet<string> }>()

/** The different words of a block, or the different characters where Thai words are compared. */
function wordsOf(block: Block, isThai: boolean): ReadonlySet<string> {
  const words = blockWords.get(block) ?? {}
  blockWords.set(block, words)
  const key = isThai ? 'thai' : 'latin'
  words[key] ??= new Set(tokensOf(block.folded.text, isThai))
  return words[key]
}

function tokensOf(text: string, isThai: boolean): string[] {
  return text.replace(/\d+(?:[.,]\d+)?/g, '0').match(isThai ? /[^\s.,!?]/gu : /[\p{L}\p{N}']+/gu) ?? []
}

/** Twice the longest common run of words, in order, over the length of both: 1 when they are equal. */
function likenessOf(wanted: readonly string[], have: readonly string[]): number {
  if (!wanted.length || !have.length || 2 * Math.min(wanted.length, have.length) < LIKE * (wanted.length + have.length)) return 0
  let row = new Uint16Array(have.length + 1)
  for (const word of wanted) {
    const next = new Uint16Array(have.length + 1)
    for (let at = 0; at < have.length; at++) next[at + 1] = word === have[at] ? row[at]! + 1 : Math.max(next[at]!, row[at + 1]!)
    row = next
  }
  return (2 * row[have.length]!) / (wanted.length + have.length)
}
