import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { LexiconEntry } from '../rule/lexicon.js'

/** A pattern that may begin in more ways is not told apart by them. */
const MOST_STARTS = 240
/** Longer beginnings tell more and are more: the longest of these that keeps them few. */
const LENGTHS = [6, 4, 3, 2]
/** A class of more characters may as well be any. */
const MOST_MEMBERS = 12

/** Where a matcher need try a pattern. */
export function placesOf(pattern: string): Pick<LexiconEntry, 'starts' | 'atWord'> {
  const tree = parsed(pattern)
  const starts = startsOf(tree, isTelling)
  if (!starts?.length || starts.some((text) => text.includes('|'))) return {}
  return { starts: starts.join('|'), ...(isAtWord(tree.alternatives) ? { atWord: true } : {}) }
}

/** The texts with which a match of a pattern can begin, parted by `|`, however short; empty when it may be any. */
export function beginningsOf(pattern: string): string {
  const starts = startsOf(parsed(pattern), (text) => text !== '') ?? []
  return starts.some((text) => text.includes('|')) ? '' : starts.join('|')
}

function parsed(pattern: string): AST.Pattern {
  return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true })
}

/**
 * How the matches of a pattern can begin: each match begins with one of these texts. Undefined when it cannot be told, or
 * by too many or too short ones.
 */
function startsOf(tree: AST.Pattern, tells: (text: string) => boolean): readonly string[] | undefined {
  for (const length of LENGTHS) {
    const all = extend([{ text: '', ended: false }], tree.alternatives, length)
    if (all.length > TOO_MANY) continue
    const starts = within(new Set(all.map(({ text }) => text)))
    if (starts.some((text) => !tells(text))) return undefined
    if (starts.length <= MOST_STARTS) return starts.sort()
  }
  return undefined
}

/** Beginnings of this many kinds are not counted further. */
const TOO_MANY = 800

/** Whether no match can begin inside a word. */
function isAtWord(alternatives: readonly AST.Alternative[]): boolean {
  return alternatives.every(({ elements: [first] }) => {
    if (first?.type === 'Group') return isAtWord(first.alternatives)
    return first?.type === 'Assertion' && BOUNDARIES.includes(first.raw)
  })
}

const BOUNDARIES = ['(?<![\\p{L}\\p{N}])', '(?<![a-z0-9])']

/** A letter stands everywhere. */
function isTelling(text: string): boolean {
  return text.length > 1 || (text.length === 1 && /[^\p{L}\p{M}\p{N} ]/u.test(text))
}

/** Without those that begin with another. */
function within(texts: ReadonlySet<string>): string[] {
  return [...texts].filter((text) => {
    for (let length = 0; length < text.length; length++) if (texts.has(text.slice(0, length))) return false
    return true
  })
}

interface Start {
  readonly text: string
  /** Anything may follow. */
  readonly ended: boolean
}

function extend(starts: readonly Start[], alternatives: readonly AST.Alternative[], length: number): readonly Start[] {
  return unique(alternatives.flatMap(({ elements }) => elements.reduce((grown, element) => extended(grown, element, length), starts)))
}

function unique(starts: readonly Start[]): readonly Start[] {
  const known = new Set<string>()
  return starts.filter(({ text, ended }) => {
    const key = `${ended}${text}`
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}

function extended(starts: readonly Start[], element: AST.Element, length: number): readonly Start[] {
  if (starts.length > TOO_MANY) return starts
  if (element.type === 'Assertion' || starts.every(({ ended }) => ended)) return starts
  const open = starts.filter(({ ended }) => !ended)
  return starts.filter(({ ended }) => ended).concat(grownBy(open, element, length))
}

function grownBy(open: readonly Start[], element: AST.Element, length: number): readonly Start[] {
  const ending = () => open.map(({ text }) => ({ text, ended: true }))
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return extend(open, element.alternatives, length)
    case 'Quantifier': {
      const all: Start[] = element.min === 0 ? [...open] : []
      let grown: readonly Start[] = open
      for (let times = 1; times <= element.max && grown.some(({ ended }) => !ended); times++) {
        grown = unique(extended(grown, element.element, length))
        if (times >= element.min || times > length) for (const start of grown) all.push(start)
        if (times > length || all.length > TOO_MANY) break
      }
      return unique([...all, ...grown.filter(({ ended }) => ended)])
    }
    default: {
      const members = membersOf(element)
      if (!members) return ending()
      return members.flatMap((member) =>
        open.map(({ text }) => {
          const longer = text + member
          return { text: longer.slice(0, length), ended: longer.length >= length }
        }),
      )
    }
  }
}

/** The characters that a class stands for, when they are few. */
function membersOf(element: AST.Element): readonly string[] | undefined {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)]
  if (element.type === 'CharacterSet') return element.kind === 'digit' && !element.negate ? [...'0123456789'] : undefined
  if (element.type !== 'CharacterClass' || element.negate) return undefined
  const members: string[] = []
  for (const part of element.elements) {
    if (part.type === 'Character') members.push(String.fromCodePoint(part.value))
    else if (part.type === 'CharacterClassRange')
      for (let code = part.min.value; code <= part.max.value && members.length <= MOST_MEMBERS; code++)
        members.push(String.fromCodePoint(code))
    else if (part.type === 'CharacterSet' && part.kind === 'digit' && !part.negate) members.push(...'0123456789')
    else return undefined
  }
  return members.length <= MOST_MEMBERS ? members : undefined
}
