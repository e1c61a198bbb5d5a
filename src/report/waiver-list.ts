import type { ListedWaiver, WaiverState } from '../rule/index.js'
import { counted } from './tally.js'

/** What became of a waiver, as a reader of the list knows it. */
const STATE_NAMES: Readonly<Record<WaiverState, string>> = {
  used: 'in force',
  unused: 'silences nothing',
  expired: 'ended',
  'missing-reason': 'no sufficient reason',
  forbidden: 'not allowed',
  'unknown-rule': 'no such rule',
  unclosed: 'range without an end',
  misplaced: 'below the beginning of the copy',
  unreadable: 'cannot be read',
  'not-asked': 'not asked in this run',
}

export function stateOf({ state, findings }: ListedWaiver): string {
  return findings > 0 ? `${STATE_NAMES[state]}, ${counted(findings, 'finding')}` : STATE_NAMES[state]
}

/** “drafts/a.md:3:1”: where the decision can be read. */
export function standOf({ file, place }: ListedWaiver): string {
  return `${file}:${place.line}:${place.column}`
}

/** What a waiver is of: the rule, the text that it is limited to, the draft of an accepted finding. */
export function subjectOf({ rule, match, draft }: ListedWaiver): string {
  return `${rule}${match === undefined ? '' : ` (“${match}”)`}${draft === undefined ? '' : ` in ${draft}`}`
}

/** “3 waivers: 2 in force, 1 ended”. */
export function countWaivers(waivers: readonly ListedWaiver[]): string {
  const states = Object.entries(STATE_NAMES).flatMap(([state, name]) => {
    const count = waivers.filter((waiver) => waiver.state === state).length
    return count > 0 ? [`${count} ${name}`] : []
  })
  return states.length > 0 ? `${counted(waivers.length, 'waiver')}: ${states.join(', ')}` : 'no waivers'
}
