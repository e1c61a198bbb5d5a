import { parseDraft } from '../../src/document/index.js'
import { applyFixes, Engine, FIX_TYPES, type FixChoice } from '../../src/engine/index.js'
import { builtinRules } from '../../src/index.js'
import type { FileReport, Span } from '../../src/rule/index.js'

const engine = new Engine({ rules: builtinRules })
const FIXES: FixChoice = { types: FIX_TYPES, unsafe: false }

/** Lints a text as the command would. */
export function reportOf(text: string): { readonly report: FileReport; readonly failures: readonly string[] } {
  const { report, failures } = engine.lint(parseDraft({ file: 'draft.md', text, today: '2026-11-22' }))
  return { report, failures: failures.map(({ message }) => message) }
}

/** What is promised of every draft whatsoever, and is not kept for this one. */
export function broken(text: string): readonly string[] {
  const draft = parseDraft({ file: 'draft.md', text, today: '2026-11-22' })
  const faults: string[] = []
  const inside = ({ start, end }: Span) =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
  const expect = (holds: boolean, what: string) => {
    if (!holds) faults.push(what)
  }
  for (const block of draft.blocks) {
    expect(inside(block.span), `the block ${block.path} is not in the text`)
    expect(inside(block.spanOf(0, block.text.length)), `the text of ${block.path} is not in the text`)
    const folded = block.folded.text
    if (folded.length) expect(block.folded.endOf(folded.length - 1) <= block.text.length, `the fold of ${block.path} is longer than it`)
  }
  for (const { span } of [...draft.hidden, ...draft.links, ...draft.problems]) expect(inside(span), 'something is not in the text')
  const { report, failures } = engine.lint(draft)
  for (const failure of failures) faults.push(failure.message)
  for (const { rule, span, place, suggestions, fix, message } of [...report.findings, ...report.waived]) {
    expect(inside(span), `${rule} is not in the text`)
    expect(place.line >= 1 && place.column >= 1 && place.endLine >= place.line, `${rule} has no place`)
    expect(message.length > 0 && !/[\0-\x1f]/.test(message), `${rule} says something odd`)
    for (const offer of [...suggestions, ...(fix ? [fix] : [])]) expect(inside(offer.span), `a suggestion of ${rule} is not in the text`)
  }
  if (report.findings.some(({ fix }) => fix)) {
    let now = text
    let found = report.findings
    for (let pass = 0; pass < 10; pass++) {
      const next = applyFixes(now, found, FIXES)
      if (!next.applied.length || next.text === now) break
      now = next.text
      found = reportOf(now).report.findings
      expect(pass < 9, 'fixes never settle')
    }
  }
  return faults
}
