import { compact } from './compact.js'
import type { Format } from './format.js'

/** The lines of `compact`, and how many there are. */
export const unix: Format = (report, options) => {
  const lines = compact(report, options)
  if (lines === '') return ''
  const count = lines.split('\n').length - 1
  return `${lines}\n${count} ${count === 1 ? 'problem' : 'problems'}\n`
}
