import { quickPattern } from '../language/tried-pattern.js'
import { anywhere, leading, patternsOf, type Range, trailing } from './phrases.js'
import type { Scene } from './scene.js'

/** Whether the match is denied: by a negator before it that governs it, or by what follows it. */
export function isNegated(scene: Scene): boolean {
  return isSpared(scene) || isDeniedBefore(scene) || isDeniedInside(scene) || isDeniedAfter(scene) || isRebutted(scene)
}

/** “No need to act now.” */
function isSpared({ cues, start, sentence }: Scene): boolean {
  return patternsIn(cues.framing).spared.test(cues.text.slice(Math.max(sentence.start, start - 60), start))
}

function isDeniedBefore(scene: Scene): boolean {
  const { cues, clause, start } = scene
  const { reach } = cues.framing.negation
  const patterns = patternsIn(cues.framing)
  const negators = cues.before('negator', start, Math.max(clause.start, start - reach))
  const governing = negators.findIndex((negator) => governs(negator, scene, patterns))
  if (governing < 0) return false
  const negator = negators[governing]!
  // “never without a guarantee” promises one
  const undone =
    patterns.without.test(cues.text.slice(negator.start, negator.end)) &&
    negators.slice(governing + 1).some((other) => governs(other, { ...scene, start: negator.start, end: negator.end }, patterns))
  return !undone
}

function governs(negator: Range, { cues, start, end, clause }: Scene, patterns: Patterns): boolean {
  const { text } = cues
  const between = text.slice(negator.end, start)
  if (patterns.walls.test(between) || patterns.undone.test(text.slice(end, Math.min(clause.end, end + 80)))) return false
  if (patterns.opens.test(between)) return true
  if (between.length > cues.framing.negation.near || patterns.breaks.test(between)) return false
  const own = patterns.own.exec(text.slice(start, end))
  if (own && text.startsWith(own[0], negator.start) && !patterns.verb.test(between)) return false
  const rest = between.replace(patterns.aside, ' ')
  const after = text.slice(end, Math.min(clause.end, end + 60))
  return keepsList(rest, after, patterns) && keepsPair(rest, patterns)
}

/** “not insured, guaranteed or approved” is one list; “no fees, guaranteed returns” is not. */
function keepsList(between: string, after: string, { subject, or }: Patterns): boolean {
  for (let comma = between.indexOf(','); comma >= 0; comma = between.indexOf(',', comma + 1)) {
    const rest = between.slice(comma + 1)
    const joined = or.exec(rest + after)
    if (subject.test(rest) || !joined || /[;:.!?()]/.test((rest + after).slice(0, joined.index))) return false
  }
  return true
}

/** “not fixed and guaranteed” denies both; “does not charge fees and guarantees …” one. */
function keepsPair(between: string, { and }: Patterns): boolean {
  const found = and.exec(between)
  return !found || between.slice(0, found.index).trim().split(' ').length <= 1
}

function isDeniedInside({ cues, start, end }: Scene): boolean {
  const found = patternsIn(cues.framing).inside.exec(cues.text.slice(start, Math.min(end, start + 200)))
  return found !== null && found.index > 0
}

function isDeniedAfter({ cues, end, clause, sentence }: Scene): boolean {
  const { denials, answers } = patternsIn(cues.framing)
  const rest = (stop: number) => cues.text.slice(end, Math.min(stop, end + 120))
  return denials.test(rest(clause.end)) || answers.test(rest(sentence.end))
}

/** “Guaranteed returns? No.” “He said it was safe. It wasn't.” */
function isRebutted({ cues, end, sentence }: Scene): boolean {
  const { text } = cues
  const { rebuttals, retractions } = patternsIn(cues.framing)
  let stop = Math.max(end, sentence.end)
  while (stop < text.length && stop < sentence.end + 2 && text[stop] === '?') stop++
  const asks = /\?["')\]]{0,2} ?$/.test(text.slice(Math.max(end, stop - 4), stop))
  const next = text.slice(stop, stop + 80)
  return asks ? rebuttals.test(next) || retractions.test(next) : retractions.test(next)
}

type Patterns = ReturnType<typeof patternsIn>

const patternsIn = patternsOf((framing) => {
  const { negation } = framing
  return {
    spared: () => trailing(framing, negation.spared),
    walls: () => quickPattern(negation.walls),
    breaks: () => quickPattern(negation.breaks),
    opens: () => leading(framing, negation.opens),
    aside: () => quickPattern(negation.aside, 'g'),
    subject: () => leading(framing, negation.subject),
    or: () => anywhere(framing, negation.or),
    and: () => anywhere(framing, negation.and),
    own: () => leading(framing, negation.own),
    verb: () => anywhere(framing, negation.verb),
    without: () => leading(framing, negation.without),
    undone: () => anywhere(framing, negation.undone),
    denials: () => leading(framing, negation.denials.join('|')),
    inside: () => anywhere(framing, negation.inside),
    answers: () => leading(framing, negation.answers),
    rebuttals: () => leading(framing, negation.rebuttals),
    retractions: () => quickPattern(`^(?:${negation.retractions})`),
  }
})
