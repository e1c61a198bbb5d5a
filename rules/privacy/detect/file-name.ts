import { detectAll } from './index.js'
import type { DetectContext, Detection } from './kinds.js'

/** A name is shown before anything is known about its draft, and a message about it must be masked all the same. */
const EVERYWHERE: DetectContext = {
  jurisdictions: ['us', 'uk', 'eu', 'fr', 'th'],
  languages: ['en', 'fr', 'th'],
  today: '2100-01-01',
}

/** Personal data in the name of a file and of the folders above it, in the offsets of the path. */
export function detectInName(path: string, context: DetectContext = EVERYWHERE): readonly Detection[] {
  if (!/[\d@]/.test(path)) return []
  const found: Detection[] = []
  let at = 0
  for (const part of path.split('/')) {
    const name = part.replace(/\.[a-z]{2,8}$/, '').replaceAll('_', ' ')
    if (/[\d@]/.test(name))
      for (const detection of detectAll(name, context)) found.push({ ...detection, start: at + detection.start, end: at + detection.end })
    at += part.length + 1
  }
  return found
}
