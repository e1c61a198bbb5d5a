import type { AST } from '@eslint-community/regexpp'

/**
 * How many ways an engine that backtracks may try from one place before it gives up. Repetitions of open length multiply;
 * one that is followed by a character it cannot contain has only one way to end. Throws where a repetition has no bound,
 * unless `endless` says what to take for one.
 */
export function waysOf(pattern: AST.Pattern, endless?: number): number {
  return waysOfAlternatives(pattern.alternatives, [], endless)
}

/** How long a pattern gets when its bounded repetitions are written out, which is what an engine does with them. */
export function lengthOf(alternatives: readonly AST.Alternative[]): number {
  return alternatives.reduce((sum, { elements }) => sum + elements.reduce((length, element) => length + lengthOfElement(element), 1), 0)
}

function lengthOfElement(element: AST.Element): number {
  switch (element.type) {
    case 'Quantifier':
      return Math.max(1, element.max === Number.POSITIVE_INFINITY ? 1 : element.max) * lengthOfElement(element.element)
    case 'Group':
    case 'CapturingGroup':
      return lengthOf(element.alternatives)
    case 'Assertion':
      return element.kind === 'lookahead' || element.kind === 'lookbehind' ? lengthOf(element.alternatives) : 1
    default:
      return 1
  }
}

/** What may stand at a place: characters and classes; `any` when it cannot be told. */
export type Firsts = readonly (AST.Character | AST.CharacterClass | AST.CharacterSet | 'any')[]

function waysOfSequence(elements: readonly AST.Element[], follow: Firsts, endless?: number): number {
  return elements.reduce(
    (product, element, index) => product * waysOfElement(element, firstsOf(elements.slice(index + 1), follow), endless),
    1,
  )
}

/** Alternatives that begin differently are told apart by their first character and do not add up. */
function waysOfAlternatives(alternatives: readonly AST.Alternative[], follow: Firsts, endless?: number): number {
  const each = alternatives.map(({ elements }) => ({ first: elements[0], ways: waysOfSequence(elements, follow, endless) }))
  let most = 1
  for (const { first, ways } of each) {
    const rivals = each.filter((other) => other.ways > 1 && other.first !== first && mayMeet(first, other.first))
    most = Math.max(
      most,
      rivals.reduce((sum, other) => sum + other.ways, ways),
    )
  }
  return most
}

function mayMeet(a: AST.Element | undefined, b: AST.Element | undefined): boolean {
  return a?.type !== 'Character' || b?.type !== 'Character' || a.value === b.value
}

function waysOfElement(element: AST.Element, next: Firsts, endless?: number): number {
  switch (element.type) {
    case 'Quantifier':
      return waysOfRepetition(element, next, endless)
    case 'Group':
    case 'CapturingGroup':
      return waysOfAlternatives(element.alternatives, next, endless)
    case 'Assertion':
      return element.kind === 'lookahead' || element.kind === 'lookbehind' ? waysOfAlternatives(element.alternatives, ['any'], endless) : 1
    default:
      return 1
  }
}

function waysOfRepetition({ element, min, max: bound, raw }: AST.Quantifier, next: Firsts, endless?: number): number {
  const max = bound === Number.POSITIVE_INFINITY && endless ? min + endless : bound
  if (max === Number.POSITIVE_INFINITY) throw new Error(`“${raw}” repeats without a bound`)
  const own = firstsOf([element], [])
  const loops = max > 1 ? [...own, ...next] : next
  const inner = element.type === 'Group' || element.type === 'CapturingGroup' ? waysOfAlternatives(element.alternatives, loops, endless) : 1
  // written-out text is there or not; an open one can end in as many places as what follows could also begin
  const lengths = (isOpen(element) || element.type === 'Character') && meet(own, next) ? max - min + 1 : 1
  return lengths * inner ** Math.min(max, 60)
}

/** Whether an element fits many texts: a class of more than a few characters, or a group with one in it. */
export function isOpen(element: AST.Element): boolean {
  switch (element.type) {
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return true
    case 'CharacterClass':
      return element.negate || element.elements.some((part) => part.type === 'CharacterClassRange' || part.type === 'CharacterSet')
    case 'Quantifier':
      return isOpen(element.element)
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(({ elements }) => elements.some(isOpen))
    default:
      return false
  }
}

/** What a sequence may begin with, `follow` being what may come after it. */
export function firstsOf(elements: readonly AST.Element[], follow: Firsts): Firsts {
  const firsts: Firsts[number][] = []
  for (const element of elements) {
    switch (element.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
        return [...firsts, element]
      case 'Assertion':
        break
      case 'Group':
      case 'CapturingGroup': {
        const inner = element.alternatives.map(({ elements: own }) => firstsOf(own, []))
        firsts.push(...inner.flat())
        if (inner.every((own) => own.length)) return firsts
        break
      }
      case 'Quantifier':
        firsts.push(...firstsOf([element.element], []))
        if (element.min > 0) return firsts
        break
      default:
        return [...firsts, 'any']
    }
  }
  return [...firsts, ...follow]
}

export function meet(a: Firsts, b: Firsts): boolean {
  return a.some((one) => b.some((other) => overlap(one, other)))
}

function overlap(a: Firsts[number], b: Firsts[number]): boolean {
  if (a === 'any' || b === 'any') return true
  if (a.type === 'Character') return b.type === 'Character' ? a.value === b.value : contains(b, a.value)
  if (b.type === 'Character') return contains(a, b.value)
  // two classes: the characters that folded copy is made of decide
  for (let code = 32; code < 0x250; code++) if (contains(a, code) && contains(b, code)) return true
  for (let code = 0xe01; code < 0xe5c; code++) if (contains(a, code) && contains(b, code)) return true
  return false
}

const tests = new Map<string, RegExp>()

function contains({ raw }: AST.CharacterClass | AST.CharacterSet, code: number): boolean {
  let test = tests.get(raw)
  if (!test) {
    test = new RegExp(`^${raw}$`, 'u')
    tests.set(raw, test)
  }
  return test.test(String.fromCodePoint(code))
}
