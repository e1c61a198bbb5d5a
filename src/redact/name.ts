import { detectInName } from '../../rules/privacy/detect/file-name.js'
import { maskUnits } from '../../rules/privacy/detect/mask.js'

/** A path as it may be shown: personal data in it masked, the rest as it is, so that its owner still knows it. */
export function maskedName(path: string): string {
  let out = ''
  let at = 0
  for (const { kind, start, end } of detectInName(path)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    out +=
      path.slice(at, from) +
      maskUnits(kind, path.slice(start, end), 'en')
        .slice(from - start)
        .join('')
    at = end
  }
  return out + path.slice(at)
}
