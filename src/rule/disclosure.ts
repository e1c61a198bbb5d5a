import type { Authority, Effective, Evidence } from './authority.js'
import { isEffective } from './authority.js'
import type { Block, Draft, Span } from './draft.js'
import type { Examples } from './rule.js'
import { type Details, defineRule, type Rule, type RuleMeta } from './rule.js'
import type { IsoDate, Jurisdiction, Language, Product, Severity } from './vocabulary.js'

/**
 * Where the words must stand: before the channel's “more” cut, in the same or a neighbouring sentence, anywhere in the
 * same post, behind one plainly labelled link, on the profile, or only in the record.
 */
export type Reach = 'fold' | 'near' | 'post' | 'click' | 'profile' | 'record'

/** Words that the law asks for, in one language: data in `rules/facts/wording`. */
export interface Wording {
  readonly id: string
  readonly jurisdictions: readonly [Jurisdiction, ...Jurisdiction[]]
  readonly language: Language
  readonly products?: readonly Product[]
  /** Ready text. `{name}` is a hole filled from `figures` in the front matter. */
  readonly text: string
  /** Whether these very words are prescribed (`true`), or only their substance. */
  readonly mandated: boolean
  /**
   * What counts as having said it: every group needs one of its patterns (regular expressions over folded text).
   * Absent: the text itself, folded, holes as wildcards.
   */
  readonly features?: readonly (readonly [string, ...string[]])[]
  readonly authority: Authority
  readonly evidence: Evidence
  readonly checked: IsoDate
  readonly effective?: Effective
}

/** One obligation that a draft triggers. */
export interface Need {
  /** What made it necessary: the finding points here. */
  readonly span: Span
  readonly block?: Block
  readonly reach: Reach
  /** Any one of these satisfies it. */
  readonly wordings: readonly Wording[]
  readonly severity?: Severity
  readonly lowered?: string
  readonly data?: Details['data']
}

export interface DisclosureRuleDefinition<L extends Language> extends RuleMeta {
  readonly languages: readonly L[]
  /** `{wording}` is the ready text. */
  readonly message: string
  readonly examples: { readonly [K in L]: Examples }
  /** What the draft needs; an empty list when nothing triggers. */
  needs(draft: Draft): readonly Need[]
}

/** A rule that asks for words: satisfied where a reader sees them within reach, else reported at what made them necessary. */
export function defineDisclosureRule<const L extends Language>(definition: DisclosureRuleDefinition<L>): Rule & Disclosing {
  const { needs, message, ...rest } = definition
  const rule = defineRule<'missing', L>({
    ...(rest as RuleMeta & { languages: readonly L[]; examples: never }),
    messages: { missing: message },
    check(draft, report) {
      for (const need of needs(draft)) {
        const wordings = need.wordings.filter((wording) => isEffective(wording.effective, draft.date))
        if (!wordings.length || wordings.some((wording) => saidWithin(draft, wording, need))) continue
        const offered = wordings.find((wording) => wording.language === (need.block?.language ?? draft.language)) ?? wordings[0]
        report('missing', {
          span: need.span,
          ...(need.block ? { block: need.block } : {}),
          ...(need.severity ? { severity: need.severity } : {}),
          ...(need.lowered ? { lowered: need.lowered } : {}),
          data: { wording: offered!.text, ...need.data },
          advice: `add: “${offered!.text}”`,
        })
      }
    },
  })
  return { ...rule, needs }
}

/** Kept on the rule so that `finsocial disclosures` can list needs that are met as well as those that are not. */
export interface Disclosing {
  needs(draft: Draft): readonly Need[]
}

const compiled = new WeakMap<Wording, readonly (readonly RegExp[])[]>()

/** The features of a wording as regular expressions over folded text. */
export function featuresOf(wording: Wording): readonly (readonly RegExp[])[] {
  let features = compiled.get(wording)
  if (!features) {
    const groups = wording.features ?? [[literal(wording.text)]]
    features = groups.map((group) => group.map((pattern) => new RegExp(pattern, 'u')))
    compiled.set(wording, features)
  }
  return features
}

/** Whether all features of a wording stand in the blocks a need can reach. */
export function saidWithin(draft: Draft, wording: Wording, need: Pick<Need, 'reach' | 'block' | 'span'>): boolean {
  if (need.reach === 'profile' && draft.frontMatter.disclosures?.profile?.length) return true
  const blocks = (need.block ? (draft.posts[need.block.post] ?? []) : draft.blocks).filter(counts)
  return featuresOf(wording).every((group) => blocks.some((block) => group.some((pattern) => pattern.test(block.folded.text))))
}

/** A disclosure counts only where a reader sees it as text. */
export function counts(block: Block): boolean {
  return (
    block.visible &&
    block.scope !== 'footnote' &&
    !block.marks.some((mark) => mark.kind === 'delete' && mark.end - mark.start > block.text.length / 2)
  )
}

function literal(text: string): string {
  return text
    .toLowerCase()
    .split(/\{[^}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.{1,60}?')
}
