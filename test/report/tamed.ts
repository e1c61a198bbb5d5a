import type { Format, ReportOptions } from '../../src/report/format.js'
import type { Report } from '../../src/rule/index.js'
import { options } from './samples.js'

/** What a terminal obeys (colours that we ask for aside), and what a build server does. */
export const OBEYED =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|##(?:\[|vso\[|teamcity\[)|^\s*::(?!(?:error|warning|notice) )/imu

/** The text of a report, once it holds to what every format promises: same report, same bytes; one final line feed; nothing that is obeyed. */
export function tamed(format: Format, report: Report, changes: Partial<ReportOptions> = {}): string {
  const text = format(report, options(changes))
  if (text !== format(structuredClone(report), options(changes))) throw new Error('two runs differ')
  if (text !== '' && !/[^\n]\n$/u.test(text)) throw new Error('does not end in one line feed')
  const obeyed = OBEYED.exec(text)
  if (obeyed) throw new Error(`obeyed: ${JSON.stringify(text.slice(Math.max(0, obeyed.index - 30), obeyed.index + 30))}`)
  if (!text.isWellFormed()) throw new Error('a lone surrogate')
  if (text.includes('/somewhere/secret.js')) throw new Error('a stack')
  return text
}
