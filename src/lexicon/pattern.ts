import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { DIGIT } from './digit.js'
import { lengthOf, waysOf } from './ways.js'

export interface CheckedPattern {
  /** Sets of texts: of each set one stands in every match; `DIGIT` stands for any digit. Empty when nothing must. */
  readonly anchors: readonly (readonly string[])[]
}

/** A pattern tried from one place may take this many ways at the most. */
const MOST_WAYS = 100_000
/** A pattern with its repetitions written out may be this long. */
const LONGEST = 20_000
/** A larger set is no help: it is almost always there. */
const MOST_ANCHORS = 160
const MOST_SETS = 3

/**
 * Refuses what could take more than linear time: a repetition without a bound, and bounded ones that multiply. Throws a
 * plain message. Patterns read folded text, so an upper-case letter in one can never match and is refused too.
 */
export function checkPattern(pattern: string): CheckedPattern {
  let tree: AST.Pattern
  try {
    tree = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true })
  } catch (error) {
    throw new Error(
      `not a regular expression: ${error instanceof Error ? error.message.replace(/^Invalid regular expression: \/.*\/[a-z]*: /s, '') : 'unreadable'}`,
    )
  }
  const ways = waysOf(tree)
  if (ways > MOST_WAYS)
    throw new Error(`may try ${ways > 1e12 ? 'endlessly many' : Math.round(ways)} ways from one place; bound its repetitions more tightly`)
  const length = lengthOf(tree.alternatives)
  if (length > LONGEST) throw new Error('is too long once its repetitions are written out; bound them more tightly')
  refuseUpperCase(tree)
  return {
    anchors:
      tree.alternatives.length === 1 ? rarest(setsOf(tree.alternatives[0]!.elements)) : rarest([requiredOf(tree.alternatives) ?? []]),
  }
}

/** The sets that say most, without those that are in almost every text. */
export function rarest(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const useful = sets.map((set) => [...new Set(set)]).filter((set) => set.length && set.length <= MOST_ANCHORS)
  const weighed = useful.map((set) => ({ set, weight: weightOf(set) })).sort((a, b) => a.weight - b.weight)
  return weighed
    .filter(({ weight }, index) => index === 0 || weight < 1)
    .slice(0, MOST_SETS)
    .map(({ set }) => set)
}

/** About how often one of the texts stands in a paragraph: short ones and everyday words weigh most. */
function weightOf(set: readonly string[]): number {
  return set.reduce(
    (sum, text) => sum + (text === DIGIT ? 0.6 : EVERYDAY.test(text) ? 0.5 : 2.6 ** -text.replace(/[\u0e00-\u0e7f]/g, '$&$&').length * 6),
    0,
  )
}

const EVERYDAY =
  /^ ?(?:the|and|for|you|your|our|this|that|with|will|are|is|to|in|on|of|we|it|can|get|from|have|has|not|all|more|be|by|an|as|at|or|if|no|new|now|out|up|les|des|une|vous|votre|vos|nous|nos|pour|est|sont|dans|par|sur|avec|sans|plus|pas|que|qui|la|le|du|de|en|un|et|ou|au|aux|ce|cette|tout|tous|ที่|และ|ของ|ใน|ได้|ให้|การ|เป็น|มี|ไม่|จะ|กับ|เรา|คุณ) ?$/

function refuseUpperCase(node: AST.Pattern): void {
  const visit = (value: unknown): void => {
    if (!value || typeof value !== 'object') return
    const { type, value: code, raw } = value as { type?: string; value?: number; raw?: string }
    if (type === 'Character' && typeof code === 'number' && code >= 65 && code <= 90 && raw?.length === 1)
      throw new Error(`“${raw}” is upper case; patterns read folded text`)
    for (const [key, child] of Object.entries(value)) {
      if (key === 'parent' || key === 'references' || key === 'resolved') continue
      if (Array.isArray(child)) child.forEach(visit)
      else if (child && typeof child === 'object') visit(child)
    }
  }
  visit(node.alternatives)
}

/** Texts of which a match of one of the alternatives needs one: the rarest set of each. */
function requiredOf(alternatives: readonly AST.Alternative[]): readonly string[] | undefined {
  const texts: string[] = []
  for (const alternative of alternatives) {
    const best = rarest(setsOf(alternative.elements))[0]
    if (!best) return undefined
    texts.push(...best)
  }
  return texts
}

/** Sets of texts that a sequence needs: runs of plain characters, digits, and what its groups need. */
function setsOf(elements: readonly AST.Element[]): readonly (readonly string[])[] {
  const sets: (readonly string[])[] = []
  const add = (set: readonly string[] | undefined) => {
    if (set?.length && set.length <= MOST_ANCHORS && set.every(isTelling)) sets.push(set)
  }
  let run = ''
  for (const element of elements) {
    if (element.type === 'Character') {
      run += String.fromCodePoint(element.value)
      continue
    }
    add([run])
    run = ''
    const inner = element.type === 'Quantifier' && element.min > 0 ? element.element : element
    if (inner.type === 'CharacterSet' && inner.kind === 'digit' && !inner.negate) add([DIGIT])
    if (inner.type !== 'Group' && inner.type !== 'CapturingGroup') continue
    if (inner.alternatives.length === 1) sets.push(...setsOf(inner.alternatives[0]!.elements))
    else add(requiredOf(inner.alternatives))
  }
  add([run])
  return sets
}

/** One or two letters stand everywhere; a sign, a digit, or a word does not. */
function isTelling(text: string): boolean {
  return text.length >= 3 || text === DIGIT || /[^\p{L}\p{M} ]/u.test(text)
}
