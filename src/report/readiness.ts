import type { Entry } from './entry.js'
import { counted, tally } from './tally.js'

/** Whether a draft may go out, as far as a machine can tell. */
export interface Readiness {
  readonly tone: 'stop' | 'decide' | 'open' | 'go'
  readonly text: string
}

export function readinessOf({ findings, failures, report }: Entry): Readiness {
  const { error, warn } = tally(findings)
  if (!report || failures.length > 0) return { tone: 'stop', text: 'Not checked: the check failed' }
  if (!report.checked) return { tone: 'stop', text: 'Not checked to the end' }
  if (error > 0) return { tone: 'stop', text: `Not ready: ${counted(error, 'error')} to settle` }
  if (warn > 0) return { tone: 'decide', text: `To decide: ${counted(warn, 'warning')}` }
  if (report.standing && !report.standing.ready)
    return { tone: 'open', text: 'Nothing to settle in the copy; approval and records not checked yet' }
  return { tone: 'go', text: 'Nothing to settle' }
}
