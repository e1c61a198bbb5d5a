import { quickPattern } from '../language/tried-pattern.js'
import type { Cues } from './cues.js'
import { anywhere, patternsOf } from './phrases.js'
import { near, pitches, type Scene, sells } from './scene.js'

/** How far around a match a block's talk of fraud counts for sentences that do not repeat it. */
const AROUND = 600
/** Where in the next sentence the advice that follows a promise begins at the latest. */
const OPENING = 24

/**
 * Whether the copy warns of such claims. Words of fraud alone are no warning, since sellers use them too: where the
 * firm or its product speaks in the same sentence, the warning must govern the match.
 */
export function isWarned(scene: Scene): boolean {
  return isLabelled(scene) || isLed(scene) || isListed(scene) || isAnswered(scene) || isSurrounded(scene)
}

/** “Myth: …”, “❌ Guaranteed returns”. */
function isLabelled(scene: Scene): boolean {
  const { cues, start, sentence } = scene
  const from = Math.max(sentence.start, start - 160)
  const before = cues.text.slice(from, start)
  if (patternsIn(cues.framing).label.test(before)) return true
  const sign = [...before.matchAll(SIGNS)].at(-1)
  return sign !== undefined && CROSS.test(sign[0]) && leadsTo(scene, from + sign.index + sign[0].length, PAUSE)
}

/** Warned of by something before it in its sentence. */
function isLed(scene: Scene): boolean {
  const { cues, start } = scene
  const from = near(scene).start
  return (
    cues.starting('lead', from, start).some(({ end }) => leadsTo(scene, end, SPEECH_PAUSE)) ||
    cues.starting('wording', from, start).some(({ end }) => leadsTo(scene, end, PAUSE))
  )
}

const PAUSE = /[,;.!?]| - /
const SPEECH_PAUSE = /[,;:.!?]| - /

/**
 * Whether a warning that ends at an offset still holds at the match: no change of mind and no seller in between.
 * “Anyone who says we guarantee” reports a seller; after a pause the seller speaks.
 */
function leadsTo(scene: Scene, from: number, pause: RegExp): boolean {
  const { cues, start } = scene
  const between = cues.text.slice(from, start)
  if (patternsIn(cues.framing).contrast.test(between)) return false
  const rest = between.search(pause)
  return rest < 0 || !pitches(scene, from + rest, start)
}

/** Under a heading or line that announces what not to say or believe. A sentence that ends is no lead-in. */
function isListed({ previous }: Scene): boolean {
  if (!previous || /[.!?]["')]{0,2} ?$/.test(previous.text.slice(-8))) return false
  return (warns(previous) && !previous.of('pitch').length) || patternsIn(previous.framing).label.test(`${previous.text.trim().slice(-80)}:`)
}

function warns(cues: Cues): boolean {
  return (['topic', 'hint', 'lead', 'wording'] as const).some((kind) => cues.of(kind).length > 0)
}

/** “Guaranteed returns? Hang up.” */
function isAnswered({ cues, sentence }: Scene): boolean {
  const advice = cues.within('advice', sentence.end, sentence.end + 2 * OPENING)
  return advice !== undefined && advice.start <= sentence.end + OPENING
}

/** In a sentence, after one or among others that speak of fraud, and nobody sells in it. */
function isSurrounded(scene: Scene): boolean {
  const { cues, start, end, previous } = scene
  const { start: from, end: to } = near(scene)
  const isWarning =
    cues.within('topic', Math.max(0, start - AROUND), end + AROUND) !== undefined ||
    cues.within('hint', from, to) !== undefined ||
    (['lead', 'wording', 'advice'] as const).some((kind) => cues.within(kind, end, to)) ||
    (previous !== undefined && !previous.of('pitch').length && (['topic', 'wording'] as const).some((kind) => previous.of(kind).length))
  return isWarning && !sells(scene, from, to)
}

const SIGNS = /[❌✗✘🚫⛔🛑✅✔☑✓]/gu
const CROSS = /[❌✗✘🚫⛔🛑]/u

const patternsIn = patternsOf((framing) => ({
  label: () => quickPattern(`^[^a-z0-9ก-๛]{0,8}(?:${framing.warning.labels})[^a-z0-9ก-๛:]{0,3}:`),
  contrast: () => anywhere(framing, framing.warning.contrast),
}))
