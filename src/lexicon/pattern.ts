import { type AST, RegExpParser } from '@eslint-community/regexpp'

export interface CheckedPattern {
  /** Text of which one piece stands in every match; empty when there is none. */
  readonly anchors: readonly string[]
}

/** A pattern tried from one place may take this many ways at the most. */
const MOST_WAYS = 20_000
const MOST_ANCHORS = 120

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
  const ways = waysOfDisjunction(tree.alternatives)
  if (ways > MOST_WAYS)
    throw new Error(`may try ${ways > 1e12 ? 'endlessly many' : Math.round(ways)} ways from one place; bound its repetitions more tightly`)
  refuseUpperCase(tree)
  const anchors = requiredOf(tree.alternatives) ?? []
  return { anchors: anchors.length <= MOST_ANCHORS ? [...new Set(anchors)] : [] }
}

/** How many ways the engine may go before it gives up: repetitions of variable length multiply, alternatives add. */
function waysOfDisjunction(alternatives: readonly AST.Alternative[]): number {
  return alternatives.reduce((sum, alternative) => sum + alternative.elements.reduce((product, element) => product * waysOf(element), 1), 0)
}

function waysOf(element: AST.Element): number {
  switch (element.type) {
    case 'Quantifier': {
      if (element.max === Number.POSITIVE_INFINITY) throw new Error(`“${element.raw}” repeats without a bound`)
      const inner = waysOf(element.element)
      // text that is written out is either there or not: only what fits many texts can be cut in many ways
      if (!isWide(element.element)) return element.max > 1 ? inner ** Math.min(element.max, 12) : inner
      const lengths = element.max - element.min + 1
      return element.max > 1 ? lengths * inner ** Math.min(element.max, 12) : lengths * inner
    }
    case 'Group':
    case 'CapturingGroup':
      return Math.max(1, distinct(element.alternatives))
    case 'Assertion':
      return element.kind === 'lookahead' || element.kind === 'lookbehind' ? waysOfDisjunction(element.alternatives) : 1
    default:
      return 1
  }
}

/** Whether an element fits so much text that where it ends is open: a negated or broad class, or a group with one in it. */
function isWide(element: AST.Element): boolean {
  switch (element.type) {
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return true
    case 'CharacterClass':
      return element.negate || element.elements.some((part) => part.type === 'CharacterClassRange' || part.type === 'CharacterSet')
    case 'Quantifier':
      return isWide(element.element)
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some((alternative) => alternative.elements.some(isWide))
    default:
      return false
  }
}

/** Alternatives that begin differently are told apart by their first character and do not add up. */
function distinct(alternatives: readonly AST.Alternative[]): number {
  const perStart = new Map<string, number>()
  for (const alternative of alternatives) {
    const first = alternative.elements[0]
    const start = first?.type === 'Character' ? String.fromCodePoint(first.value) : '*'
    perStart.set(start, (perStart.get(start) ?? 0) + alternative.elements.reduce((product, element) => product * waysOf(element), 1))
  }
  const any = perStart.get('*') ?? 0
  const literal = Math.max(0, ...[...perStart].filter(([start]) => start !== '*').map(([, ways]) => (ways > 1 ? Math.min(ways, 4) : 1)))
  const widest = Math.max(
    1,
    ...alternatives.map((alternative) => alternative.elements.reduce((product, element) => product * waysOf(element), 1)),
  )
  return Math.max(widest, any ? any + literal : literal)
}

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

/** The best set of texts of which a match needs one: the set whose shortest text is longest. */
function requiredOf(alternatives: readonly AST.Alternative[]): readonly string[] | undefined {
  const sets: string[] = []
  for (const alternative of alternatives) {
    const best = bestOf(alternative.elements)
    if (!best) return undefined
    sets.push(...best)
  }
  return sets
}

function bestOf(elements: readonly AST.Element[]): readonly string[] | undefined {
  let best: readonly string[] | undefined
  const consider = (candidate: readonly string[] | undefined) => {
    if (!candidate?.length || candidate.length > MOST_ANCHORS) return
    const length = Math.min(...candidate.map((text) => text.length))
    // one Thai character says as much as two Latin ones
    if (length < 2 || (length < 3 && !/[\u0e00-\u0e7f]/.test(candidate.find((text) => text.length === length)!))) return
    const bestLength = best ? Math.min(...best.map((text) => text.length)) : 0
    if (length > bestLength || (length === bestLength && candidate.length < best!.length)) best = candidate
  }
  let run = ''
  for (const element of elements) {
    if (element.type === 'Character') {
      run += String.fromCodePoint(element.value)
      continue
    }
    consider(run ? [run] : undefined)
    run = ''
    if (element.type === 'Group' || element.type === 'CapturingGroup') consider(requiredOf(element.alternatives))
    else if (element.type === 'Quantifier' && element.min > 0) {
      const inner = element.element
      if (inner.type === 'Group' || inner.type === 'CapturingGroup') consider(requiredOf(inner.alternatives))
    }
  }
  consider(run ? [run] : undefined)
  return best
}
