import type { Draft } from '../rule/draft.js'
import type { FileReport, Finding } from '../rule/finding.js'
import type { Rule } from '../rule/rule.js'
import { canonicalJson, type Json } from './canonical.js'
import { type EntryBody, sha256 } from './entry.js'
import type { Event } from './events.js'
import { maskSpans } from './mask.js'

export interface EventContext {
  readonly event: Event
  /** An instant, in UTC. */
  readonly at: string
  /** The day whose law applied. */
  readonly asOf: string
  readonly tool: string
  /** `rulesFingerprint` of the rules that ran. */
  readonly rules: string
  /** All of the draft, personal data masked, or only the hash of that text. */
  readonly copy: 'full' | 'hash'
  /** How long the record stays, and the rows of law that say so. */
  readonly retention: { readonly until?: string; readonly because: readonly string[] }
  /** Who recorded it. */
  readonly by?: string
}

/** What is recorded of one draft. Findings carry no personal data; the copy is masked here. */
export function eventOf(draft: Draft, report: FileReport, context: EventContext): EntryBody {
  const { event, at, asOf, tool, rules, copy, retention, by } = context
  const { approval, author, employer, filing, firstUsedOn, lastUsedOn, publishAt, purpose, format, audience, generatedBy, review, firm } =
    draft.frontMatter
  const sensitive = [...report.findings, ...report.waived].filter((finding) => finding.sensitive).map((finding) => finding.span)
  const text = maskSpans(draft.text, sensitive)
  const values = [...new Set(sensitive.map(({ start, end }) => draft.text.slice(start, end).trim()))].filter(({ length }) => length > 3)
  const json = (value: object | string | undefined) => jsonOf(value, values)
  return {
    event,
    at,
    asOf,
    by,
    draft: draft.file,
    digest: draft.digest,
    copy: copy === 'full' ? { text, masked: sensitive.length > 0 } : { hash: sha256(text), masked: sensitive.length > 0 },
    facts: json({
      firm: firm?.name,
      status: draft.status.value,
      language: draft.language,
      jurisdictions: draft.jurisdictions,
      channels: draft.channels,
      audience,
      products: draft.products.map(({ value, source }) => (source === 'inferred' ? `${value} (inferred)` : value)),
      purpose,
      format,
      author: author?.relation,
      employer,
      generatedBy,
      review,
    }),
    approval: json(approval),
    filing: json(filing),
    use: json({ publishAt, firstUsedOn, lastUsedOn }),
    retention: json({ ...draft.frontMatter.retention, minimumUntil: retention.until, because: retention.because }),
    findings: report.findings.map(findingJson),
    waivers: report.waived.map((finding) => ({ ...findingJson(finding), waiver: json(finding.waiver) })),
    checked: report.checked,
    tool,
    rules,
  }
}

/** Changes with any rule: its words, phrases, severity or code. */
export function rulesFingerprint(rules: readonly Rule[]): string {
  const lines = rules.map((rule) => {
    const { id, since, maturity, severity, confidence, messages, lexicons } = rule
    return canonicalJson({
      id,
      since,
      maturity,
      severity: jsonOf(severity),
      confidence,
      messages: jsonOf(messages),
      lexicons: jsonOf(lexicons),
      check: String(rule.check),
    })
  })
  return sha256(lines.sort().join('\n'))
}

function findingJson({ rule, messageId, severity, message, place, fingerprint, jurisdictions }: Finding) {
  return { rule, messageId, severity, message, line: place.line, column: place.column, jurisdictions, fingerprint }
}

/** Plain data without what is absent, personal data in it blacked out. */
function jsonOf(value: object | string | undefined, values: readonly string[] = []): Json | undefined {
  const clean = (_: string, item: unknown) =>
    typeof item === 'string'
      ? values.reduce((text, secret) => text.replaceAll(secret, maskSpans(secret, [{ start: 0, end: secret.length }])), item)
      : item
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value, clean)) as Json)
}
