import type { Authority, Effective } from './authority.js'
import type { Block, Draft, Guard, Hit, Span } from './draft.js'
import { DEFAULT_GUARDS, isGuarded, type Lexicons } from './lexicon.js'
import type { Category, Hazard, Jurisdiction, Language, RuleId, Severity } from './vocabulary.js'

/** Law that the rule cites, or the one-sentence reason of a house rule. No citation, no jurisdiction. */
export type Basis = { readonly law: readonly [Authority, ...Authority[]] } | { readonly house: string }

/** `[[` and `]]` mark the exact span that must be reported; several spans may be marked. Front matter may stand before. */
export interface Examples {
  readonly bad: readonly [string, ...string[]]
  readonly good: readonly [string, ...string[]]
}

/** Examples of a rule whose findings the engine itself raises (waivers, suppressions): they are tested there. */
export const RAISED_BY_ENGINE: Examples = { bad: [''], good: [''] }

export interface RuleMeta {
  readonly id: RuleId
  readonly hazard: Hazard | readonly [Hazard, ...Hazard[]]
  /** Keys of the obligations it checks (`us/promissory-return`). */
  readonly covers?: readonly string[]
  /** The release it first stood in. */
  readonly since: string
  /** `trial`: reported, never fails the run. `retired`: kept for its id. */
  readonly maturity: 'trial' | 'settled' | 'retired'
  readonly severity: Severity | Readonly<Partial<Record<Jurisdiction, Severity>>>
  /** `possible` findings are never above `info`. */
  readonly confidence: 'certain' | 'likely' | 'possible'
  /** One sentence: what is found. */
  readonly summary: string
  /** Why it matters to the reader of the post, shared by all messages. */
  readonly why: string
  readonly basis: Basis
  /** What to do instead. */
  readonly advice: string
  readonly effective?: Effective
  /** Findings carry personal data: masked when reported, never waivable in the file. */
  readonly sensitive?: boolean
  /** Default true; `privacy` and `governance` rules are not waivable in the file whatever this says. */
  readonly waivable?: boolean
  /** Only checked strictly when a draft is ready (`Draft.ready`). */
  readonly gate?: boolean
  /** What it cannot see, and what a native speaker should still check. */
  readonly gaps: readonly string[]
  readonly tags?: readonly string[]
}

/** Text offered in place of the reported span, or of `span`. */
export interface Offer {
  readonly text: string
  readonly description?: string
  readonly span?: Span
}

export interface Details {
  /** Either a source span, or a block with a range of its text, or a hit. */
  readonly span: Span
  readonly block?: Block
  /** Fills the message's placeholders. A span is cut, masked and shortened by the engine; a string is a fact, never copy. */
  readonly data?: Readonly<Record<string, string | number | Span>>
  readonly suggestions?: readonly Offer[]
  readonly fix?: Offer
  /** Lowers the severity by one step, with the reason in the finding: “product inferred from the copy”. */
  readonly lowered?: string
  /** Replaces the rule's severity where the message is milder than the rule. */
  readonly severity?: Severity
  /** Narrows the finding to some of the rule's jurisdictions. */
  readonly jurisdictions?: readonly Jurisdiction[]
  /** Narrows the citations. */
  readonly citations?: readonly Authority[]
  /** Replaces the rule's advice. */
  readonly advice?: string
}

export type ReportFunction<M extends string = string> = (message: M, details: Details) => void

/** A rule as the engine runs it. Make one with `defineRule`, `defineLexiconRule` or `defineDisclosureRule`. */
export interface Rule extends RuleMeta {
  readonly category: Category
  readonly languages: readonly Language[]
  /** Derived from the authorities; a house rule applies everywhere. */
  readonly jurisdictions: readonly Jurisdiction[] | 'all'
  readonly messages: Readonly<Record<string, string>>
  readonly lexicons: Lexicons
  readonly examples: { readonly [L in Language]?: Examples }
  check(draft: Draft, report: ReportFunction, hits: readonly Hit[]): void
}

type ExamplesFor<L extends Language> = { readonly [K in L]: Examples } & { readonly [K in Exclude<Language, L>]?: never }

export interface RuleDefinition<M extends string, L extends Language> extends RuleMeta {
  readonly languages: readonly L[]
  readonly messages: Readonly<Record<M, string>>
  readonly lexicons?: { readonly [K in L]?: Lexicons[K] }
  readonly examples: ExamplesFor<L>
  /** Synchronous; no I/O, no clock, no state. `hits` are the unguarded hits of `lexicons`, in source order. */
  check(draft: Draft, report: ReportFunction<M>, hits: readonly Hit[]): void
}

/** A rule whose check is code. */
export function defineRule<const M extends string, const L extends Language>(definition: RuleDefinition<M, L>): Rule {
  const { lexicons = {}, ...rest } = definition
  return {
    ...rest,
    category: definition.id.slice(0, definition.id.indexOf('/')) as Category,
    jurisdictions: jurisdictionsOf(definition.basis),
    lexicons: lexicons as Lexicons,
    examples: definition.examples as Rule['examples'],
    check: definition.check as Rule['check'],
  }
}

export interface LexiconRuleDefinition<L extends Language> extends RuleMeta {
  /** `{match}` is the phrase as the reader sees it. */
  readonly message: string
  readonly lexicons: { readonly [K in L]: NonNullable<Lexicons[K]> }
  readonly examples: ExamplesFor<L>
  /** Return false to drop a hit, or details to lower or enrich the finding. */
  readonly consider?: (hit: Hit, draft: Draft) => boolean | Partial<Details>
}

/** A rule that reports each phrase of its lexicons. */
export function defineLexiconRule<const L extends Language>(definition: LexiconRuleDefinition<L>): Rule {
  const { message, consider, lexicons, ...rest } = definition
  const languages = Object.keys(lexicons) as L[]
  return defineRule<'found', L>({
    ...(rest as RuleMeta & { examples: ExamplesFor<L> }),
    languages,
    lexicons: lexicons as NonNullable<RuleDefinition<'found', L>['lexicons']>,
    messages: { found: message },
    check(draft, report, hits) {
      const found = hits.flatMap((hit) => {
        const verdict = consider ? consider(hit, draft) : true
        return verdict === false ? [] : [{ hit, details: { ...detailsOf(hit), ...(verdict === true ? {} : verdict) } }]
      })
      for (const [index, { details }] of found.entries()) {
        if (!isSwallowed(found, index)) report('found', details)
      }
    },
  })
}

/** No phrase is longer: what begins further away cannot overlap. */
const REACH = 400

/** Of phrases of different groups in one place the longest is reported, of equal ones the first. Hits stand in order. */
function isSwallowed(found: readonly { readonly hit: Hit }[], index: number): boolean {
  const { hit } = found[index]!
  const beats = (other: Hit): boolean => {
    if (other.end <= hit.start || hit.end <= other.start) return false
    const longer = other.end - other.start - (hit.end - hit.start)
    return longer > 0 || (longer === 0 && other.start < hit.start)
  }
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const other = found[at]?.hit
      if (other?.block !== hit.block || Math.abs(other.start - hit.start) > REACH) break
      if (beats(other)) return true
    }
  }
  return false
}

/** What a finding on a hit carries: its place, its rewordings, and the step down for a match across Thai clauses. */
export function detailsOf(hit: Hit): Details {
  return {
    span: hit.span,
    block: hit.block,
    suggestions: hit.say.map((text) => ({ text })),
    ...(hit.loose ? { lowered: 'the words may belong to two clauses' } : {}),
  }
}

/** Hits that no guard silences, when a rule wants other guards than its lexicon says. */
export function unguarded(hits: readonly Hit[], guards: readonly Guard[] = DEFAULT_GUARDS): readonly Hit[] {
  return hits.filter((hit) => !isGuarded(hit, guards))
}

function jurisdictionsOf(basis: Basis): Rule['jurisdictions'] {
  if (!('law' in basis)) return 'all'
  return [...new Set(basis.law.map((authority) => authority.jurisdiction))]
}

/** The rule's severity for a set of jurisdictions: the strictest that one of them asks for. */
export function severityFor(rule: Pick<Rule, 'severity'>, jurisdictions: readonly Jurisdiction[]): Severity | undefined {
  if (typeof rule.severity === 'string') return rule.severity
  const order = { info: 0, warn: 1, error: 2 }
  let strictest: Severity | undefined
  for (const jurisdiction of jurisdictions) {
    const severity = rule.severity[jurisdiction]
    if (severity && (!strictest || order[severity] > order[strictest])) strictest = severity
  }
  return strictest
}
