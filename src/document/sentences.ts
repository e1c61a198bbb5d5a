import type { Sentence as NlcstSentence, Parent, Root } from 'nlcst'
import { ParseLatin } from 'parse-latin'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import type { Sentence } from '../rule/draft.js'
import type { Language } from '../rule/vocabulary.js'
import { thaiSentences } from './language/thai-sentences.js'

/** parse-english costs the square of some inputs: longer text is cut at white space before it. */
const CHUNK = 5_000

let english: { parse(text: string): unknown } | undefined
let latin: ParseLatin | undefined

function nlcst(text: string, language: Language): Root {
  if (language === 'fr') {
    latin ??= new ParseLatin()
    return latin.parse(text) as Root
  }
  english ??= unified().use(retextEnglish).freeze()
  return english.parse(text) as Root
}

/** The sentences of a block's reader text. Offsets are into it; trees are built when they are read. */
export function sentencesOf(text: string, language: Language): readonly Sentence[] {
  const ranges = language === 'th' ? thaiSentences(text) : latinRanges(text, language)
  return ranges.flatMap((range) => bounded(text, range)).map(({ start, end }) => new LazySentence(text.slice(start, end), start, language))
}

/** No honest sentence is longer; what frames a phrase is looked for in its sentence, so its length is bounded. */
const LONGEST = 1_500

function bounded(text: string, range: Range): readonly Range[] {
  const ranges: Range[] = []
  let { start } = range
  while (range.end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST)
    const end = space > start + LONGEST / 2 ? space + 1 : start + LONGEST
    ranges.push({ start, end })
    start = end
  }
  return [...ranges, { start, end: range.end }]
}

interface Range {
  readonly start: number
  readonly end: number
}

class LazySentence implements Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly #language: Language
  #tree: Parent | undefined

  constructor(text: string, start: number, language: Language) {
    this.text = text
    this.start = start
    this.end = start + text.length
    this.#language = language
  }

  get tree(): Parent {
    this.#tree ??=
      this.#language === 'th'
        ? ({ type: 'SentenceNode', children: [{ type: 'TextNode', value: this.text }] } as unknown as Parent)
        : sentenceTree(this.text, this.#language)
    return this.#tree
  }
}

function sentenceTree(text: string, language: Language): Parent {
  const sentences: NlcstSentence[] = []
  for (const { start, end } of chunks(text)) {
    for (const paragraph of nlcst(text.slice(start, end), language).children) {
      if ('children' in paragraph)
        sentences.push(...(paragraph.children.filter((child) => child.type === 'SentenceNode') as NlcstSentence[]))
    }
  }
  return sentences.length === 1
    ? sentences[0]!
    : ({ type: 'SentenceNode', children: sentences.flatMap((sentence) => sentence.children) } as NlcstSentence)
}

const ENDS = /[.!?…]["'”’»)\]]{0,3}(?=\s)/

function latinRanges(text: string, language: Language): readonly Range[] {
  const ranges: Range[] = []
  for (const line of lines(text)) {
    const slice = text.slice(line.start, line.end)
    if (!ENDS.test(slice)) ranges.push(line)
    else for (const range of parsedRanges(slice, language)) ranges.push({ start: line.start + range.start, end: line.start + range.end })
  }
  return ranges.filter(({ start, end }) => end > start)
}

/** Abbreviations after which parse-latin wrongly ends a French sentence. */
const FRENCH_ABBREVIATION = /(?:^|[\s(])(?:art|p|env|min|max|rec|dr|pr|av|éd|cf|ex|c\.-à-d|m|mme|me|no|n|vol|chap|etc)\.\s*$/i

function parsedRanges(text: string, language: Language): readonly Range[] {
  const ranges: Range[] = []
  for (const chunk of chunks(text)) {
    for (const paragraph of nlcst(text.slice(chunk.start, chunk.end), language).children) {
      if (!('children' in paragraph)) continue
      for (const sentence of paragraph.children) {
        if (sentence.type !== 'SentenceNode' || !sentence.position) continue
        let start = chunk.start + (sentence.position.start.offset ?? 0)
        const end = chunk.start + (sentence.position.end.offset ?? 0)
        const last = ranges.at(-1)
        const closing = last && /^[»”"]\s*/.exec(text.slice(start, end))
        if (last && closing) {
          // a closing quotation mark belongs to the sentence that it closes
          ranges[ranges.length - 1] = { start: last.start, end: start + closing[0].trimEnd().length }
          start += closing[0].length
          if (start >= end) continue
        }
        const before = ranges.at(-1)
        if (before && language === 'fr' && FRENCH_ABBREVIATION.test(text.slice(Math.max(before.start, before.end - 12), before.end))) {
          ranges[ranges.length - 1] = { start: before.start, end }
        } else ranges.push({ start, end })
      }
    }
  }
  return ranges
}

function chunks(text: string): readonly Range[] {
  if (text.length <= CHUNK) return [{ start: 0, end: text.length }]
  const found: Range[] = []
  let start = 0
  while (start < text.length) {
    let end = Math.min(text.length, start + CHUNK)
    if (end < text.length) {
      const space = text.lastIndexOf(' ', end)
      if (space > start + CHUNK / 2) end = space + 1
    }
    found.push({ start, end })
    start = end
  }
  return found
}

/** Where a short line ends and the next begins like a sentence, posts mean a new one; wrapped prose goes on. */
const SHORT_LINE = 64
const STARTS_LINE = /^[\s\p{Ps}"'“«*•–—-]*(?:\p{Lu}|\p{N}|\p{Extended_Pictographic}|[#@✓✔→•])/u

function lines(text: string): readonly Range[] {
  if (!text.includes('\n')) return [{ start: 0, end: text.length }]
  const found: Range[] = []
  let start = 0
  let lineStart = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (at - lineStart <= SHORT_LINE && STARTS_LINE.test(text.slice(at + 1, at + 12))) {
      if (at > start) found.push({ start, end: at })
      start = at + 1
    }
    lineStart = at + 1
  }
  found.push({ start, end: text.length })
  return found
}
