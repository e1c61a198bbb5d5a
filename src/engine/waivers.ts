import type { Nodes } from 'mdast'
import { nearest } from '../document/nearest.js'
import type { LineIndex } from '../document/text.js'
import type { Draft, Span } from '../rule/draft.js'
import type { Finding, Place, StandingWaiver, Suggestion, Waiver, WaiverState } from '../rule/finding.js'
import type { Severity } from '../rule/vocabulary.js'
import { type Directive, isPlaceholder, parseDirective, type Selector } from './directive.js'
import { directiveRemoval, fieldRemoval } from './waiver-removal.js'

export interface WaiverOptions {
  readonly knownRules: ReadonlySet<string>
  readonly lines: LineIndex
  readonly docsBase: string
  /** False under `--no-inline-config`: nothing in the file silences anything, and nothing is said about it. */
  readonly enabled?: boolean
  /** Severity of a waiver that silences nothing; `off` does not report it. */
  readonly unused?: Severity | 'off'
  /** Whether a rule was asked at all: a waiver of one that was left out is not known to be unused. */
  readonly isAsked?: (rule: string) => boolean
  /** Globs of rules that no waiver in a file may silence, besides the built-in ones. */
  readonly forbidden?: readonly string[]
  /** How long a reason must be, and which fields must stand beside it. `false`: none is asked for. */
  readonly reason?: false | { readonly minLength?: number; readonly fields?: readonly ('by' | 'until' | 'ticket')[] }
}

/** What a waiver covers; `everywhere` also covers findings about the document. */
type Cover = { readonly everywhere: true } | { readonly everywhere: false; readonly start: number; readonly end: number }

interface Standing {
  readonly span: Span
  readonly selector: Selector
  readonly cover: Cover
  readonly waiver: Waiver
  /** What taking it out would change; none where other rules share it. */
  readonly removal?: Suggestion | undefined
  /** Why it silences nothing, whatever is found; it then was reported already. */
  readonly fault?: WaiverState
  findings: number
}

type Fault =
  | 'unused-waiver'
  | 'missing-reason'
  | 'expired-waiver'
  | 'unknown-rule'
  | 'unreadable-directive'
  | 'misplaced-file-waiver'
  | 'forbidden-waiver'

const FAULTS: Readonly<Record<Fault, { readonly message: string; readonly why: string; readonly advice: string }>> = {
  'unused-waiver': {
    message: 'the waiver of {rule} silences nothing',
    why: 'A waiver that silences nothing hides the next finding that it happens to fit.',
    advice: 'remove it',
  },
  'missing-reason': {
    message: 'the waiver of {rule} has no reason',
    why: 'Somebody will be asked, years later, why this was let through.',
    advice: 'write the reason after two dashes: -- quoted from the regulator; by=j.doe',
  },
  'expired-waiver': {
    message: 'the waiver of {rule} ended on {until}',
    why: 'A waiver is a decision for a time; after it, somebody has to decide again.',
    advice: 'decide again, or mend the copy',
  },
  'unknown-rule': {
    message: 'the waiver names no rule that exists: {rule}',
    why: 'A waiver with a wrong name looks like a decision and is none.',
    advice: 'see finsocial rules for the names',
  },
  'unreadable-directive': {
    message: 'the directive cannot be read: {rule}',
    why: 'A directive with a slip in it looks like a decision and is none.',
    advice: 'it is finsocial-disable-next, a rule, two dashes, the reason',
  },
  'misplaced-file-waiver': {
    message: 'the waiver of the whole file comes after the copy has begun: {rule}',
    why: 'Who reads the top of a file must see what is silenced in all of it.',
    advice: 'move it to the top of the file',
  },
  'forbidden-waiver': {
    message: 'findings of {rule} cannot be waived in the file',
    why: 'The author of a draft cannot be the one who lets personal data or a missing approval pass.',
    advice: 'mend the draft, or have the configuration changed by whoever owns it',
  },
}

export interface Verdict {
  readonly findings: readonly Finding[]
  readonly waived: readonly Finding[]
  /** Every waiver of the draft, by place. */
  readonly waivers: readonly StandingWaiver[]
}

/** Applies the waivers that stand in a draft. A silenced finding is kept and marked; a waiver with a fault is a finding. */
export function applyWaivers(findings: readonly Finding[], draft: Draft, options: WaiverOptions): Verdict {
  if (options.enabled === false) return { findings, waived: [], waivers: [] }
  const faults: Finding[] = []
  const fault: ReportFault = (kind, span, words, advice, fix) =>
    faults.push({ ...faultFinding(kind, span, words, draft, options, advice), ...(fix ? { fix } : {}) })
  const standing = [...fromDirectives(draft, options, fault), ...fromFrontMatter(draft, options, fault)]
  const inForce = standing.filter((candidate) => candidate.fault === undefined)
  const open: Finding[] = []
  const waived: Finding[] = []
  for (const finding of findings) {
    const fitting = inForce.filter((candidate) => fits(candidate, finding))
    for (const candidate of fitting) candidate.findings++
    const [first] = fitting
    if (first) waived.push({ ...finding, waiver: first.waiver })
    else open.push(finding)
  }
  if (options.unused !== 'off')
    for (const { findings: count, span, selector, removal } of inForce)
      if (!count && isAsked(selector, options)) fault('unused-waiver', span, { rule: selector.rule }, undefined, removal)
  const sorted = [...open, ...faults].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
  const waivers = standing
    .map((candidate) => recordOf(candidate, options))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  return { findings: sorted, waived, waivers }
}

/** What a waiver with a name that may not be waived was meant to match is not repeated: it may be the personal data itself. */
const UNQUOTED: ReadonlySet<WaiverState> = new Set(['forbidden', 'unknown-rule', 'unreadable'])

function recordOf({ span, selector, waiver, fault, findings }: Standing, options: WaiverOptions): StandingWaiver {
  const state = fault ?? (findings ? 'used' : isAsked(selector, options) ? 'unused' : 'not-asked')
  const { rule, match } = selector
  return {
    ...waiver,
    rule: clean(rule),
    ...(match === undefined || UNQUOTED.has(state) ? {} : { match }),
    place: placeOf(span, options.lines),
    state,
    findings,
  }
}

function isAsked({ rule }: Selector, { isAsked: asked = () => true, knownRules }: WaiverOptions): boolean {
  return rule.endsWith('/*') ? [...knownRules].every((id) => !selects(rule, id) || asked(id)) : asked(rule)
}

function fits({ selector, cover }: Standing, finding: Finding): boolean {
  if (!selects(selector.rule, finding.rule)) return false
  if (
    selector.match !== undefined &&
    !String(finding.data.match ?? '')
      .toLowerCase()
      .includes(selector.match.toLowerCase())
  )
    return false
  if (cover.everywhere) return true
  return finding.scope !== 'document' && finding.span.start >= cover.start && finding.span.start < cover.end
}

/** `claim/*` selects a category. */
export function selects(pattern: string, rule: string): boolean {
  return pattern === rule || (pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1)))
}

type ReportFault = (kind: Fault, span: Span, words: Readonly<Record<string, string>>, advice?: string, fix?: Suggestion) => void

/** Checks what every waiver must have. */
function stand(
  selector: Selector,
  cover: Cover,
  waiver: Waiver,
  span: Span,
  draft: Draft,
  options: WaiverOptions,
  fault: ReportFault,
): Standing {
  const { rule } = selector
  const without = (why: WaiverState): Standing => ({ span, selector, cover, waiver, fault: why, findings: 0 })
  const known = rule.endsWith('/*') ? [...options.knownRules].some((id) => selects(rule, id)) : options.knownRules.has(rule)
  if (!known) {
    const near = nearest(rule, [...options.knownRules])
    fault(
      'unknown-rule',
      span,
      { rule: /^[a-z][a-z0-9-]{0,60}\/[a-z*-]{1,60}$/.test(rule) ? rule : 'something that is no rule' },
      near ? `did you mean ${near}?` : undefined,
    )
    return without('unknown-rule')
  }
  const forbidden = ['privacy/*', 'governance/*', ...(options.forbidden ?? [])]
  if (forbidden.some((pattern) => selects(pattern, rule) || pattern === rule)) {
    fault('forbidden-waiver', span, { rule })
    return without('forbidden')
  }
  const { reason: demand = {} } = options
  if (demand !== false) {
    const missing =
      waiver.reason.length < (demand.minLength ?? 10) ||
      isPlaceholder(waiver.reason) ||
      (demand.fields ?? []).some((field) => !waiver[field])
    if (missing) {
      fault('missing-reason', span, { rule })
      return without('missing-reason')
    }
  }
  if (waiver.until && waiver.until < draft.today) {
    fault('expired-waiver', span, { rule, until: waiver.until })
    return without('expired')
  }
  return { span, selector, cover, waiver, findings: 0 }
}

function* fromFrontMatter(draft: Draft, options: WaiverOptions, fault: ReportFault): Generator<Standing> {
  for (const [index, entry] of (draft.frontMatter.finsocial?.waivers ?? []).entries()) {
    const span = draft.fieldSpan(`finsocial.waivers.${index}`) ?? draft.headSpan
    const waiver: Waiver = {
      kind: 'front-matter',
      reason: entry.reason ?? '',
      ...(entry.by ? { by: entry.by } : {}),
      ...(entry.until ? { until: entry.until } : {}),
    }
    const standing = stand(
      { rule: entry.rule, ...(entry.match ? { match: entry.match } : {}) },
      { everywhere: true },
      waiver,
      span,
      draft,
      options,
      fault,
    )
    yield { ...standing, removal: fieldRemoval(draft, index) }
  }
}

function* fromDirectives(draft: Draft, options: WaiverOptions, fault: ReportFault): Generator<Standing> {
  const comments = draft.hidden
    .filter(({ kind, text }) => kind === 'comment' && /^\s*#?\s*finsocial-/.test(text))
    .sort((a, b) => a.span.start - b.span.start)
  const open: { directive: Directive; span: Span }[] = []
  const found: { selector: Selector; directive: Directive; span: Span; cover: Cover }[] = []
  for (const { text, span } of comments) {
    const directive = parseDirective(text)
    if ('problem' in directive) {
      fault('unreadable-directive', span, { rule: directive.problem }, directive.advice)
      yield { ...NOTHING, span, selector: { rule: directive.problem }, waiver: { kind: 'directive', reason: '' }, fault: 'unreadable' }
      continue
    }
    const add = (cover: Cover) => {
      for (const selector of directive.selectors) found.push({ selector, directive, span, cover })
    }
    switch (directive.verb) {
      case 'disable':
        open.push({ directive, span })
        break
      case 'enable': {
        const at = open.findLastIndex(
          ({ directive: { selectors } }) =>
            !directive.selectors.length || selectors.some(({ rule }) => directive.selectors.some((other) => other.rule === rule)),
        )
        if (at < 0) fault('unused-waiver', span, { rule: directive.selectors[0]?.rule ?? 'enable' })
        else {
          const [begun] = open.splice(at, 1)
          for (const selector of begun!.directive.selectors)
            found.push({
              selector,
              directive: begun!.directive,
              span: begun!.span,
              cover: { everywhere: false, start: begun!.span.end, end: span.start },
            })
        }
        break
      }
      case 'disable-file':
        if (precedesContent(draft, span)) add({ everywhere: true })
        else {
          fault('misplaced-file-waiver', span, { rule: directive.selectors.map(({ rule }) => rule).join(', ') })
          yield* withoutForce(directive, span, 'misplaced')
        }
        break
      case 'disable-line': {
        const { line } = options.lines.placeOf(span.start)
        add({ everywhere: false, start: options.lines.startOf(line), end: options.lines.endOf(options.lines.placeOf(span.end).line) })
        break
      }
      case 'disable-next-line':
        add(nextLine(draft, span, options.lines))
        break
      case 'disable-next':
        add(nextBlock(draft, span))
    }
  }
  for (const { directive, span } of open) {
    for (const selector of directive.selectors) {
      fault('unused-waiver', span, { rule: selector.rule }, 'close the range with finsocial-enable, or use finsocial-disable-file')
    }
    yield* withoutForce(directive, span, 'unclosed')
  }
  for (const { selector, directive, span, cover } of found) {
    const waiver: Waiver = { kind: 'directive', reason: directive.reason, ...directive.fields }
    const standing = stand(selector, cover, waiver, span, draft, options, fault)
    // a range ends with a second comment
    const removable = directive.selectors.length === 1 && directive.verb !== 'disable'
    yield { ...standing, removal: removable ? directiveRemoval(draft.text, span) : undefined }
  }
}

const NOTHING = { cover: { everywhere: false, start: 0, end: 0 }, findings: 0 } as const

/** A directive that is reported and silences nothing, one a rule. */
function withoutForce({ selectors, reason, fields }: Directive, span: Span, fault: WaiverState): readonly Standing[] {
  return selectors.map((selector) => ({ ...NOTHING, span, selector, waiver: { kind: 'directive', reason, ...fields }, fault }))
}

function precedesContent(draft: Draft, span: Span): boolean {
  return !draft.blocks.some((block) => block.scope !== 'field' && block.span.start < span.start)
}

function nextLine(draft: Draft, span: Span, lines: LineIndex): Cover {
  for (let line = lines.placeOf(span.end).line + 1; line <= lines.count; line++) {
    const start = lines.startOf(line)
    const end = lines.endOf(line)
    if (draft.text.slice(start, end).trim()) return { everywhere: false, start, end }
  }
  return { everywhere: false, start: 0, end: 0 }
}

const COVERED = new Set(['paragraph', 'heading', 'listItem', 'table', 'html'])

/** The next paragraph, heading, list item, table or HTML block; other directives in between do not count. */
function nextBlock(draft: Draft, span: Span): Cover {
  const base = draft.headSpan.end && draft.text.startsWith('---') ? draft.headSpan.end : 0
  let best: Cover = { everywhere: false, start: 0, end: 0 }
  let bestStart = Number.POSITIVE_INFINITY
  const visit = (node: Nodes) => {
    const start = base + (node.position?.start.offset ?? 0)
    const end = base + (node.position?.end.offset ?? 0)
    const isComment = node.type === 'html' && /^\s*<!--/.test(node.value)
    if (COVERED.has(node.type) && !isComment && start >= span.end && start < bestStart) {
      best = { everywhere: false, start, end }
      bestStart = start
    }
    if ('children' in node && end >= span.end) for (const child of node.children) visit(child)
  }
  visit(draft.tree)
  return best
}

function faultFinding(
  kind: Fault,
  span: Span,
  words: Readonly<Record<string, string>>,
  draft: Draft,
  options: WaiverOptions,
  advice?: string,
): Finding {
  const { message, why, advice: usual } = FAULTS[kind]
  const id = kind === 'unreadable-directive' || kind === 'misplaced-file-waiver' ? 'unknown-rule' : kind
  const cleaned = Object.fromEntries(Object.entries(words).map(([name, value]) => [name, clean(value)]))
  return {
    rule: `draft/${id}`,
    messageId: kind,
    message: message.replace(/\{(\w+)\}/g, (whole, name: string) => cleaned[name] ?? whole),
    why,
    advice: advice ?? usual,
    severity: kind === 'unused-waiver' && options.unused && options.unused !== 'off' ? options.unused : 'error',
    data: cleaned,
    span,
    place: placeOf(span, options.lines),
    scope: 'document',
    path: '',
    jurisdictions: draft.jurisdictions,
    language: draft.language,
    citations: [],
    suggestions: [],
    sensitive: false,
    waivable: false,
    fingerprint: `v1:${kind}:${cleaned.rule ?? ''}:${span.start}`,
    docs: `${options.docsBase}draft/${id}.md`,
  }
}

/** What somebody wrote into a directive, fit for a message. */
function clean(words: string): string {
  return words.replace(/[^\p{L}\p{N}/*._ -]/gu, '?').slice(0, 80)
}

function placeOf({ start, end }: Span, lines: LineIndex): Place {
  const [from, to] = [lines.placeOf(start), lines.placeOf(end)]
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}
