import { fold } from '../document/language/fold.js'
import type { Language } from '../rule/vocabulary.js'
import { rarest } from './pattern.js'

/** A term, compiled: complete phrases where choices can be spelled out, a pattern where words may stand between. */
export type CompiledTerm =
  | { readonly literals: readonly string[] }
  | { readonly pattern: string; readonly anchors: readonly (readonly string[])[] }

/** More spellings than this are a sign that the term wants to be two. */
const MOST_SPELLINGS = 600
/** Up to here every spelling is looked up; a term with more is a pattern, which is shorter. */
const MOST_LITERALS = 24

/**
 * The term notation: words, `{a|b}` for a choice (an empty one is optional), `...` for up to three words between.
 * Everything is folded, so case, accents, quotes and hyphens between words do not matter. Throws a plain message.
 */
export function compileTerm(term: string, language: Language): CompiledTerm {
  if (!term.trim()) throw new Error('the term is empty')
  const parts = term.split('...').map((part) => part.trim())
  if (parts.some((part) => !part)) throw new Error('“...” must stand between words')
  const spelled = parts.map((part) => spellings(part, language))
  if (spelled.length === 1 && spelled[0]!.length <= MOST_LITERALS) return { literals: spelled[0]! }
  const gap = language === 'th' ? '[^.!?\\ufffc]{0,24}?' : '(?:[ ,:-]{1,3}[^\\s.!?;\\ufffc]{1,30}){0,3}?[ ,:-]{1,3}'
  const body = spelled.map(alternatives).join(gap)
  const open = isThaiEdge(spelled[0]![0]!, 0) ? '' : '(?<![\\p{L}\\p{N}])'
  const last = spelled.at(-1)![0]!
  const close = isThaiEdge(last, last.length - 1) ? '' : '(?![\\p{L}\\p{N}])'
  const anchors = rarest(spelled.flatMap(stems))
  return { pattern: `${open}${body}${close}`, anchors }
}

/** All spellings in one group; common beginnings are written once, longer spellings are tried first. */
function alternatives(words: readonly string[]): string {
  return `(?:${grouped([...words].sort(), 0).join('|')})`
}

function grouped(words: readonly string[], depth: number): readonly string[] {
  const groups: string[] = []
  for (let from = 0; from < words.length; ) {
    const first = words[from]!
    let to = from + 1
    while (to < words.length && first[depth] !== undefined && words[to]![depth] === first[depth]) to++
    const run = words.slice(from, to)
    if (run.length === 1) groups.push(escapeLiteral(first.slice(depth)))
    else {
      const shared = sharedLength(first, run.at(-1)!)
      const ends = run[0]!.length === shared
      const rest = grouped(ends ? run.slice(1) : run, shared)
      groups.push(`${escapeLiteral(first.slice(depth, shared))}(?:${rest.join('|')})${ends ? '?' : ''}`)
    }
    from = to
  }
  return groups
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** What must stand where one of the spellings does: all of it while they are few, else its first and its last word. */
function stems(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length <= MOST_LITERALS) return [words]
  const parts = (cut: (word: string) => string) => {
    const all = [...new Set(words.map(cut))]
    return all.every((stem) => stem.length >= 3)
      ? [all.filter((stem) => !all.some((other) => other !== stem && stem.startsWith(other)))]
      : []
  }
  const first = (word: string) => word.split(' ')[0]!.slice(0, 12)
  const last = (word: string) => word.split(' ').at(-1)!
  return [...parts(first), ...parts(last), ...parts((word) => word.split(' ').slice(0, 2).join(' ').slice(0, 12))]
}

function isThaiEdge(word: string, at: number): boolean {
  const code = word.charCodeAt(at)
  return code >= 0xe01 && code <= 0xe4f
}

/** A letter hyphen in text reads as a space, so a space in a spelling also matches one. */
function escapeLiteral(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[ -]')
}

/** All spellings of a piece without `...`, folded, letter hyphens as spaces. */
function spellings(piece: string, language: Language): readonly string[] {
  const choices: string[][] = []
  let at = 0
  while (at < piece.length) {
    const open = piece.indexOf('{', at)
    const text = piece.slice(at, open < 0 ? undefined : open)
    if (text.includes('}')) throw new Error('a “}” without its “{”')
    if (text) choices.push([text])
    if (open < 0) break
    const close = piece.indexOf('}', open)
    if (close < 0) throw new Error('a “{” without its “}”')
    const inner = piece.slice(open + 1, close)
    if (inner.includes('{')) throw new Error('a choice inside a choice')
    if (!inner.includes('|')) throw new Error(`“{${inner}}” offers no choice`)
    choices.push(inner.split('|'))
    at = close + 1
  }
  const count = choices.reduce((product, choice) => product * choice.length, 1)
  if (count > MOST_SPELLINGS) throw new Error(`${count} spellings; split the term`)
  let all = ['']
  for (const choice of choices) all = all.flatMap((head) => choice.map((tail) => head + tail))
  const folded = [...new Set(all.map((text) => foldTerm(text, language)))]
  if (folded.some((text) => text.length < 3)) throw new Error('a spelling of fewer than three characters')
  return folded
}

/** What the matcher compares: folded, letter hyphens as spaces, single spaces. */
export function foldTerm(text: string, _language: Language): string {
  return fold(text)
    .text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
