import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { firstsOf, isOpen, lengthOf, meet, waysOf } from '../../src/lexicon/ways.js'

/** What a repetition without a bound counts as, when what follows it could also be within it. */
const ENDLESS = 5_000
const MOST_WAYS = 100_000
const LONGEST = 60_000

/**
 * Why a regular expression may take more than linear time on a long text, as far as it can be told from its shape; empty
 * when it cannot. Three things grow: ways to share one text out among repetitions, alternatives in a repetition that begin
 * alike, and a search that begins anew at every character of a run which it has just been through.
 */
export function growthOf(source: string, flags: string): readonly string[] {
  const unicode = flags.includes('u')
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode,
    unicodeSets: flags.includes('v'),
  })
  const faults: string[] = []
  if (waysOf(pattern, ENDLESS) > MOST_WAYS) faults.push('shares a text out in too many ways')
  if (lengthOf(pattern.alternatives) > LONGEST) faults.push('is too long once its repetitions are written out')
  for (const quantifier of quantifiersIn(pattern))
    if (quantifier.max > 12 && isAmbiguous(quantifier)) faults.push(`alternatives of “${quantifier.raw.slice(0, 40)}” begin alike`)
  if (!flags.includes('y')) for (const { elements } of pattern.alternatives) faults.push(...restartsOf(elements))
  return [...new Set(faults)]
}

function quantifiersIn(node: unknown): readonly AST.Quantifier[] {
  if (!node || typeof node !== 'object') return []
  const own = 'type' in node && node.type === 'Quantifier' ? [node as AST.Quantifier] : []
  const inner = Object.entries(node).flatMap(([key, value]) => {
    if (key === 'parent' || key === 'references' || key === 'resolved') return []
    return Array.isArray(value) ? value.flatMap(quantifiersIn) : quantifiersIn(value)
  })
  return [...own, ...inner]
}

/** A repeated choice between things that begin alike can be read in many ways, unless each is a plain text of its own. */
function isAmbiguous({ element, max }: AST.Quantifier): boolean {
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false
  const { alternatives } = element
  if (alternatives.some(({ elements }) => elements.length && elements.every((each) => each.type === 'Quantifier' && each.min === 0)))
    return true
  if (max !== Number.POSITIVE_INFINITY) return false
  return alternatives.some((one, index) =>
    alternatives.slice(index + 1).some((other) => {
      const texts = [one, other].map(textOf)
      if (texts[0] !== undefined && texts[1] !== undefined) return texts[0].startsWith(texts[1]) || texts[1].startsWith(texts[0])
      return meet(firstsOf(one.elements, []), firstsOf(other.elements, []))
    }),
  )
}

function textOf({ elements }: AST.Alternative): string | undefined {
  return elements.every((element) => element.type === 'Character') ? elements.map(({ raw }) => raw).join('') : undefined
}

/** Repetitions without a bound that a search walks through, fails behind, and walks through again from the next character. */
function restartsOf(elements: readonly AST.Element[]): readonly string[] {
  const [first] = elements
  if (first?.type === 'Assertion' && first.kind === 'start') return []
  return elements.flatMap((element, index) => {
    if (element.type !== 'Quantifier' || element.max !== Number.POSITIVE_INFINITY || !isOpen(element.element)) return []
    const after = elements.slice(index + 1)
    // nothing behind it can fail
    if (after.every((each) => each.type === 'Quantifier' && each.min === 0)) return []
    const own = firstsOf([element.element], [])
    // what stands before it cannot stand in it, so the next attempt begins behind the run
    const before = elements.slice(0, index)
    const lead = before.find((each) => each.type !== 'Assertion')
    const isTold = before.some((each) => isRequired(each) && !meet(firstsOf([each], []), own))
    const isLookedBehind = first?.type === 'Assertion' && first.kind === 'lookbehind' && first.negate && !lead
    return isTold || isLookedBehind ? [] : [`“${element.raw.slice(0, 40)}” is walked through again from every character of it`]
  })
}

function isRequired(element: AST.Element): boolean {
  return element.type === 'Quantifier' ? element.min > 0 : element.type !== 'Assertion'
}
