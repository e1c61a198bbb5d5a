import type { Cues } from './cues.js'
import { anywhere, compiled, patternsOf } from './phrases.js'
import { near, pitches, type Scene } from './scene.js'

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

/** “❌ Guaranteed returns”, “Myth: …”. */
function isLabelled({ cues, start, sentence }: Scene): boolean {
  const before = cues.text.slice(Math.max(sentence.start, start - 160), start)
  const sign = before.match(SIGNS)?.at(-1)
  return (sign !== undefined && CROSS.test(sign)) || patternsIn(cues.framing).label.test(before)
}

/** Warned of by something before it in its sentence, with no change of mind and no seller in between. */
function isLed(scene: Scene): boolean {
  const { cues, start } = scene
  const from = near(scene).start
  const leads = (kind: 'lead' | 'wording', pause: RegExp) =>
    cues.starting(kind, from, start).some(({ end }) => {
      const between = cues.text.slice(end, start)
      const rest = between.search(pause)
      // “anyone who says we guarantee” reports a seller; after a pause the seller speaks
      return !patternsIn(cues.framing).contrast.test(between) && (rest < 0 || !pitches(scene, end + rest, start))
    })
  return leads('lead', /[,;:.!?]| - /) || leads('wording', /[,;.!?]| - /)
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
    (previous !== undefined && (previous.of('topic').length > 0 || previous.of('wording').length > 0))
  return isWarning && !pitches(scene, from, to)
}

const SIGNS = /[❌✗✘🚫⛔🛑✅✔☑✓]/gu
const CROSS = /[❌✗✘🚫⛔🛑]/u

const patternsIn = patternsOf((framing) => ({
  label: () => compiled(`^[^a-z0-9ก-๛]{0,8}(?:${framing.warning.labels})[^a-z0-9ก-๛:]{0,3}:`),
  contrast: () => anywhere(framing, framing.warning.contrast),
}))
