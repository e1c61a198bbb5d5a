import { answerOf, type Duty, dutiesOf, loweredBy, type Need, offerOf } from './answer.js'
import type { Authority } from './authority.js'
import type { Draft, Hit } from './draft.js'
import { offersFor } from './insertion.js'
import type { Lexicons } from './lexicon.js'
import { defineRule, type Examples, type Rule, type RuleMeta } from './rule.js'
import type { Language, Severity } from './vocabulary.js'
import { fill, holesOf, valuesOf, type Wording } from './wording.js'

export interface DisclosureRuleDefinition<L extends Language> extends Omit<RuleMeta, 'basis'> {
  readonly languages: readonly L[]
  /** `{match}` is what made the words necessary, `{wording}` the ready text, `{asks}` what is asked for, in a few words. */
  readonly message: string
  readonly examples: { readonly [K in L]: Examples }
  /** What its words are about. */
  readonly topics: readonly [string, ...string[]]
  /** The words of all jurisdictions; those of other topics are passed over. Their law is the rule's law. */
  readonly wordings: readonly Wording[]
  /** Provisions beyond those that the words rest on. */
  readonly basis?: readonly Authority[]
  readonly lexicons?: { readonly [K in Language]?: Lexicons[K] }
  /** What the draft needs; an empty list when nothing triggers. `hits` are those of `lexicons`. */
  needs(draft: Draft, hits: readonly Hit[]): readonly Need[]
  /** What to do where the channel has no room for the text; nothing when there is room. */
  room?(draft: Draft, need: Need, text: string): string | undefined
}

/** Kept on the rule so that `finsocial disclosures` can list needs that are met as well as those that are not. */
export interface Disclosing {
  readonly wordings: readonly Wording[]
  needs(draft: Draft, hits: readonly Hit[]): readonly Need[]
  room?(draft: Draft, need: Need, text: string): string | undefined
}

export type DisclosureRule = Rule & Disclosing

export function isDisclosureRule(rule: Rule): rule is DisclosureRule {
  return 'needs' in rule && 'wordings' in rule
}

/**
 * A rule that asks for words and reports, at what made them necessary, where none of the accepted ones stands anywhere.
 * Words that stand in the wrong place, language or form are the matter of other rules.
 */
export function defineDisclosureRule<const L extends Language>(definition: DisclosureRuleDefinition<L>): DisclosureRule {
  const { needs, wordings: all, topics, message, room, basis = [], ...rest } = definition
  const wordings = all.filter(({ topic }) => topics.includes(topic))
  const [law, ...others] = new Set([...wordings.map(({ authority }) => authority), ...basis])
  if (!law) throw new Error(`${definition.id}: no words for ${topics.join(', ')}`)
  const rule = defineRule<'missing', L>({
    ...(rest as Omit<RuleMeta, 'basis'> & { languages: readonly L[]; examples: never }),
    basis: { law: [law, ...others] },
    messages: { missing: message },
    check(draft, report, hits) {
      for (const { need, duties } of absent(needs(draft, hits), draft, wordings)) {
        const offered = duties.map(({ duty, need: each }) => offerOf(duty, each, draft))
        const texts = [...new Set(offered.map((wording) => fill(wording, valuesOf(draft.frontMatter))))]
        const asks = [...new Set(duties.flatMap(({ need: { asks } }) => (asks ? [asks] : [])))]
        const [text = ''] = texts
        const own = duties.map(
          ({
            duty: {
              wordings: [first],
            },
          }) => first,
        )
        const lack = room?.(draft, need, texts.join(' '))
        const lowered = loweredBy(
          draft,
          need,
          duties.map(({ duty }) => duty),
        )
        report('missing', {
          span: need.span,
          ...(need.block ? { block: need.block } : {}),
          severity: need.severity ?? gravest(own),
          ...(lowered ? { lowered } : {}),
          jurisdictions: [...new Set(duties.map(({ duty: { jurisdiction } }) => jurisdiction))],
          citations: [...new Set(own.map(({ authority }) => authority))],
          data: { wording: text, asks: listed(asks) },
          advice: lack ?? `add ${texts.map((each) => `“${each}”`).join(' and ')}`,
          ...(lack ? {} : offersFor(draft, need, offered)),
        })
      }
    },
  })
  return { ...rule, wordings, needs, ...(room ? { room } : {}) }
}

interface Absent {
  readonly need: Need
  readonly duties: readonly { readonly need: Need; readonly duty: Duty }[]
}

/** The duties that nothing in the draft meets, together for all needs of one place. */
function absent(needs: readonly Need[], draft: Draft, wordings: readonly Wording[]): readonly Absent[] {
  const places = new Map<string, { need: Need; duties: { need: Need; duty: Duty }[] }>()
  for (const need of needs) {
    const missing = dutiesOf(need, draft, wordings).filter((duty) => answerOf(draft, need, duty, wordings).state === 'absent')
    if (!missing.length) continue
    const key = `${need.span.start} ${need.span.end}`
    const place = places.get(key) ?? { need, duties: [] }
    place.duties.push(...missing.map((duty) => ({ need, duty })))
    places.set(key, place)
  }
  return [...places.values()]
}

const ORDER: readonly Severity[] = ['info', 'warn', 'error']

/** The gravest that words ask for; what nobody has read in the law is never more than a question. */
export function gravest(wordings: readonly Wording[]): Severity {
  return ORDER[Math.max(...wordings.map(({ severity, evidence }) => Math.min(ORDER.indexOf(severity), evidence === 'memory' ? 1 : 2)))]!
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Whether ready text can be inserted as it stands. */
export function isReady(wording: Wording, draft: Draft): boolean {
  const figures = valuesOf(draft.frontMatter)
  return wording.mandated && wording.evidence !== 'memory' && holesOf(wording).every((name) => name in figures)
}
