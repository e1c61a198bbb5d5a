import { near, type Scene, sells } from './scene.js'

/** How far a “suppose” carries into the sentences after it. */
const CARRIES = 280

/** Whether the match belongs to an assumption or a worked example, and not to one about the firm's own product. */
export function isHypothetical(scene: Scene): boolean {
  const { cues, start, previous } = scene
  const { start: from, end: to } = near(scene)
  if (sells(scene, from, to)) return false
  return (
    cues.within('supposition', Math.max(0, Math.min(from, start - CARRIES)), to) !== undefined ||
    (cues.within('condition', from, to) !== undefined && cues.within('outcome', from, to) !== undefined) ||
    (previous !== undefined && previous.of('supposition').length > 0)
  )
}
