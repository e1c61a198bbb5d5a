import { createHash } from 'node:crypto'
import type { LineIndex } from '../document/text.js'
import type { Authority } from '../rule/authority.js'
import type { Block, Draft, Span } from '../rule/draft.js'
import type { Finding, Suggestion } from '../rule/finding.js'
import { lengthInWords } from '../rule/length.js'
import type { Details, Offer } from '../rule/rule.js'
import type { Jurisdiction, Severity } from '../rule/vocabulary.js'
import { excerpt, Masks } from './excerpt.js'
import type { SelectedRule } from './select.js'

/** A report on its way to being a finding. Each step adds what it is named for. */
export interface Raw {
  readonly selected: SelectedRule
  readonly messageId: string
  readonly details: Details
  readonly severity?: Severity
  readonly jurisdictions?: readonly Jurisdiction[]
  readonly citations?: readonly Authority[]
  readonly block?: Block | undefined
  readonly message?: string
  readonly data?: Readonly<Record<string, string | number>>
  readonly finding?: Finding
}

export interface StepContext {
  readonly draft: Draft
  readonly lines: LineIndex
  readonly docsBase: string
  /** Trial rules count like settled ones. */
  readonly preview?: boolean
}

export interface Step {
  readonly name: string
  run(raw: readonly Raw[], context: StepContext): readonly Raw[]
}

/** What happens to a report, in this order. */
export const STEPS: readonly Step[] = [
  { name: 'cite', run: (raw, { draft }) => raw.flatMap((report) => cite(report, draft)) },
  { name: 'weigh', run: (raw, { preview }) => raw.map((report) => weigh(report, preview)) },
  {
    name: 'locate',
    run: (raw, { draft }) => raw.map((report) => ({ ...report, block: report.details.block ?? blockAround(draft, report.details.span) })),
  },
  { name: 'order', run: (raw) => [...raw].sort(bySpan) },
  { name: 'unify', run: unify },
  { name: 'word', run: word },
  { name: 'build', run: (raw, context) => build(raw, context) },
]

/** Which of the draft's jurisdictions object, and by which provisions. None left: no finding. */
function cite(report: Raw, draft: Draft): readonly Raw[] {
  const { selected, details } = report
  const { rule } = selected
  const narrowed = details.citations
    ? [...new Set(details.citations.map(({ jurisdiction }) => jurisdiction))].filter((jurisdiction) =>
        draft.jurisdictions.includes(jurisdiction),
      )
    : selected.jurisdictions
  const jurisdictions = details.jurisdictions ? narrowed.filter((jurisdiction) => details.jurisdictions!.includes(jurisdiction)) : narrowed
  if (!jurisdictions.length) return []
  const law = details.citations ?? ('law' in rule.basis ? rule.basis.law : [])
  return [{ ...report, jurisdictions, citations: law.filter((authority) => jurisdictions.includes(authority.jurisdiction)) }]
}

const ORDER: readonly Severity[] = ['info', 'warn', 'error']

/** Severity: the message's own or the rule's, a step down where something was inferred, capped by confidence and maturity. */
function weigh(report: Raw, preview = false): Raw {
  const { selected, details } = report
  const { rule } = selected
  let severity =
    details.severity && ORDER.indexOf(details.severity) < ORDER.indexOf(selected.severity) ? details.severity : selected.severity
  if (details.lowered) severity = ORDER[Math.max(0, ORDER.indexOf(severity) - 1)]!
  if (rule.confidence === 'possible' || (rule.maturity === 'trial' && !preview)) severity = 'info'
  return { ...report, severity }
}

function blockAround(draft: Draft, span: Span): Block | undefined {
  return draft.blocks.find((block) => block.span.start <= span.start && span.end <= block.span.end && span.end > span.start)
}

function bySpan(a: Raw, b: Raw): number {
  return (
    a.details.span.start - b.details.span.start ||
    a.details.span.end - b.details.span.end ||
    compare(a.selected.rule.id, b.selected.rule.id) ||
    compare(a.messageId, b.messageId)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** One finding for one rule, message and span, however often it was reported. */
function unify(raw: readonly Raw[]): readonly Raw[] {
  const seen = new Set<string>()
  return raw.filter(({ selected, messageId, details: { span } }) => {
    const key = `${selected.index} ${messageId} ${span.start} ${span.end}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Fills the placeholders. Every sensitive span is blanked before any excerpt is cut. */
function word(raw: readonly Raw[], { draft }: StepContext): readonly Raw[] {
  const masks = new Masks(raw.filter(({ selected }) => selected.rule.sensitive).map(({ details }) => details.span))
  return raw.map((report) => {
    const { rule } = report.selected
    const { span, data = {} } = report.details
    const cut = (place: Span) => excerpt(draft, report.block, place, masks)
    const words: Record<string, string | number> = {}
    for (const [name, value] of Object.entries({ match: span, ...data })) {
      words[name] = typeof value === 'object' ? (rule.sensitive ? `[redacted: ${nounOf(rule.id)}]` : cut(value)) : value
    }
    const template = rule.messages[report.messageId] ?? report.messageId
    const message = template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in words ? String(words[name]) : whole))
    const used = Object.fromEntries(Object.entries(words).filter(([name]) => name === 'match' || name in data))
    return { ...report, message, data: span.end > span.start ? used : omitMatch(used) }
  })
}

function omitMatch({ match: _, ...rest }: Record<string, string | number>): Record<string, string | number> {
  return rest
}

/** `privacy/email-address` is spoken of as an email address. */
function nounOf(id: string): string {
  return id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')
}

function build(raw: readonly Raw[], { draft, lines, docsBase }: StepContext): readonly Raw[] {
  const masks = new Masks(raw.filter(({ selected }) => selected.rule.sensitive).map(({ details }) => details.span))
  const ordinals = new Map<string, number>()
  const hashes = new Map<Block, string>()
  const hashOf = (block: Block): string => {
    let hash = hashes.get(block)
    if (!hash) {
      const text = masks.blank(block.text, (offset) => block.spanOf(offset, offset + 1))
      hash = createHash('sha256').update(text.replace(/\s+/gu, ' ').trim(), 'utf8').digest('hex')
      hashes.set(block, hash)
    }
    return hash
  }
  return raw.map((report) => {
    const { selected, details, block, severity = selected.severity } = report
    const { rule } = selected
    const { span } = details
    const isDocument = !block && (span.end <= draft.headSpan.end || span.end === span.start)
    const basis = `v1\n${rule.id}\n${block ? hashOf(block) : `${draft.file} ${report.messageId}`}`
    const ordinal = ordinals.get(basis) ?? 0
    ordinals.set(basis, ordinal + 1)
    const start = lines.placeOf(span.start)
    const end = lines.placeOf(span.end)
    const suggestions = (details.suggestions ?? []).slice(0, 3).map((offer) => suggestionOf(offer, span))
    const finding: Finding = {
      rule: rule.id,
      messageId: report.messageId,
      message: report.message ?? '',
      why: rule.why,
      advice: adviceOf(report, suggestions),
      severity,
      ...(details.lowered && severity !== selected.severity ? { lowered: details.lowered } : {}),
      data: report.data ?? {},
      span: { start: span.start, end: span.end },
      place: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
      scope: block?.scope ?? (isDocument ? 'document' : 'body'),
      path: block?.path ?? '',
      jurisdictions: report.jurisdictions ?? [],
      ...(draft.channels.length === 1 ? { channel: draft.channels[0]! } : {}),
      language: block?.language ?? draft.language,
      citations: report.citations ?? [],
      suggestions,
      ...(details.fix ? { fix: suggestionOf(details.fix, span) } : {}),
      sensitive: rule.sensitive ?? false,
      waivable: isWaivable(rule),
      fingerprint: `v1:${base32(createHash('sha256').update(`${basis}\n${ordinal}`, 'utf8').digest()).slice(0, 26)}`,
      docs: `${docsBase}${rule.id}.md`,
    }
    return { ...report, finding }
  })
}

/** A writer with a channel's limit in mind has to know what each wording takes. */
function suggestionOf({ text, description = `write “${text}”`, span }: Offer, reported: Span): Suggestion {
  const words = text.trim()
  const quoted = words !== '' && description.includes(`“${words}”`)
  return { description: quoted ? `${description} (${lengthInWords(words)})` : description, span: span ?? reported, text }
}

const ABOUT_WORDS: ReadonlySet<string> = new Set(['claim', 'solicitation'])

/** What copy says can often be said otherwise; where it cannot, a writer should not go on looking for other words. */
function adviceOf({ selected: { rule }, details }: Raw, suggestions: readonly Suggestion[]): string {
  const advice = details.advice ?? rule.advice
  return ABOUT_WORDS.has(rule.category) && !suggestions.length && !details.fix ? `rewording alone does not help: ${advice}` : advice
}

/** Nobody's data and no missing approval is waved through inside the file that lacks it. */
export function isWaivable(rule: { readonly id: string; readonly waivable?: boolean }): boolean {
  return rule.waivable !== false && !rule.id.startsWith('privacy/') && !rule.id.startsWith('governance/')
}

function base32(bytes: Uint8Array): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  let bits = 0
  let value = 0
  let out = ''
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      out += alphabet[(value >>> (bits - 5)) & 31]
      bits -= 5
    }
    value &= (1 << bits) - 1
  }
  return out
}
