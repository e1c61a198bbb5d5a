import { type Finding, lengthInWords, type Suggestion } from '../rule/index.js'
import { plain } from './plain.js'

/** Something to do about a finding, and the words for it where there are any. */
export interface Remedy {
  readonly action: string
  readonly text: string
  /** What the words take, where the action does not say it. */
  readonly length?: string
}

const WRITE = 'write'

/** Everything that can be done about a finding with ready words: the fix, then the suggestions. */
export function remediesOf(finding: Finding): readonly Remedy[] {
  const { fix, suggestions } = finding
  const fixed = fix ? [{ ...described(fix), action: `${described(fix).action} (--fix does it)` }] : []
  return [...fixed, ...suggestions.map((one) => (replaces(one, finding) ? rewording(one) : described(one)))]
}

/** What to do about a finding, as short as it can be said: the words to write, else the rule's advice. */
export function adviceOf(finding: Finding): string {
  const [first, second, ...rest] = remediesOf(finding)
  if (!first) return plain(finding.advice)
  const alike = first.action === WRITE && second?.action === WRITE
  const more = rest.length + (second && !alike ? 1 : 0)
  return remedyText(first) + (alike ? ` or ${quoted(second)}` : '') + (more > 0 && !finding.fix ? ` (or ${more} more)` : '')
}

export function remedyText(remedy: Remedy): string {
  const { action, text } = remedy
  if (text === '') return action
  return action === WRITE ? `${action} ${quoted(remedy)}` : `${action}: ${quoted(remedy)}`
}

function quoted({ text, length }: Remedy): string {
  return length ? `“${text}” (${length})` : `“${text}”`
}

/** Whether a suggestion says the finding's own words otherwise. A mask does not: it stands for words that are not to be said. */
function replaces(suggestion: Suggestion, finding: Finding): boolean {
  if (finding.sensitive) return false
  const { start, end } = suggestion.span
  return suggestion.text !== '' && start < end && start === finding.span.start && end === finding.span.end
}

function rewording({ text }: Suggestion): Remedy {
  return { action: WRITE, text: plain(text).trim(), length: lengthInWords(text) }
}

/** Any other suggestion: what it does, and the text unless that says it. */
function described({ description, text }: Suggestion): Remedy {
  const action = plain(description)
  const words = plain(text).trim()
  return { action, text: action.includes(words) ? '' : words }
}
