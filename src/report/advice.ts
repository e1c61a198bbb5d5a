import type { Finding, Suggestion } from '../rule/index.js'
import { plain } from './plain.js'

/** What to do about a finding, as short as it can be said: the words to write, else the rule's advice. */
export function adviceOf(finding: Finding): string {
  if (finding.fix) return `${described(finding.fix)} (--fix does it)`
  const [first, ...more] = finding.suggestions
  if (!first) return plain(finding.advice)
  const replacing = finding.suggestions.filter((suggestion) => replaces(suggestion, finding))
  if (!replaces(first, finding)) return described(first) + others(more.length)
  const [second] = replacing.slice(1)
  const words = `write “${plain(first.text)}”${second ? ` or “${plain(second.text)}”` : ''}`
  return words + others(more.length - (second ? 1 : 0))
}

function others(count: number): string {
  return count > 0 ? ` (or ${count} more)` : ''
}

function replaces(suggestion: Suggestion, finding: Finding): boolean {
  const { start, end } = suggestion.span
  return suggestion.text !== '' && start < end && start === finding.span.start && end === finding.span.end
}

/** A suggestion that is not the finding's own words put otherwise: what it does, and the text unless that says it. */
function described({ description, text }: Suggestion): string {
  const action = plain(description)
  const words = plain(text)
  return words === '' || action.includes(words) ? action : `${action}: “${words}”`
}
