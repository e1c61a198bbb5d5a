import type { Finding, Suggestion } from '../rule/finding.js'

export const FIX_TYPES = ['problem', 'layout', 'directive'] as const
/** `directive`: waivers; `layout`: where and how things stand; `problem`: everything else. */
export type FixType = (typeof FIX_TYPES)[number]

export interface FixChoice {
  readonly types: readonly FixType[]
  /** Takes a finding's only suggestion where it has no fix: a rewording, which may change what is meant. */
  readonly unsafe?: boolean
}

export interface Fixed {
  readonly text: string
  /** What was changed, in order. */
  readonly applied: readonly Finding[]
}

/** Applies the fixes that do not touch each other. What is left is for another pass over the new text. */
export function applyFixes(text: string, findings: readonly Finding[], choice: FixChoice): Fixed {
  const edits = findings
    .flatMap((finding) => {
      const edit = choice.types.includes(fixTypeOf(finding)) ? editOf(finding, choice) : undefined
      return edit ? [{ finding, edit }] : []
    })
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end)
  const applied: Finding[] = []
  let out = ''
  let at = 0
  for (const { finding, edit } of edits) {
    const { start, end } = edit.span
    // touching edits might depend on each other: two insertions in one place above all
    if (applied.length && start <= at) continue
    out += text.slice(at, start) + inKind(edit.text, text)
    at = end
    applied.push(finding)
  }
  return { text: out + text.slice(at), applied }
}

function editOf({ fix, suggestions }: Finding, { unsafe = false }: FixChoice): Suggestion | undefined {
  if (fix || !unsafe) return fix
  return suggestions.length === 1 ? suggestions[0] : undefined
}

function fixTypeOf({ rule }: Finding): FixType {
  if (rule.endsWith('-waiver')) return 'directive'
  return /^(?:draft|prominence)\//.test(rule) ? 'layout' : 'problem'
}

/** Line ends as the draft has them. */
function inKind(insertion: string, text: string): string {
  const [end = '\n'] = /\r\n|\n|\r/.exec(text) ?? []
  return end === '\n' ? insertion : insertion.replaceAll('\n', end)
}
