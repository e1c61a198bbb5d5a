import type { Authority, Effective, Evidence } from './authority.js'
import { isEffective } from './authority.js'
import type { Block, Draft, Span } from './draft.js'
import { type Details, defineRule, type Examples, type Rule, type RuleMeta } from './rule.js'
import type { IsoDate, Jurisdiction, Language, Product, Severity } from './vocabulary.js'

/**
 * Where the words must stand: before the channel's “more” cut, in the same or a neighbouring sentence, anywhere in the
 * same post, behind one plainly labelled link, on the profile, or only in the record.
 */
export type Reach = 'fold' | 'near' | 'post' | 'click' | 'profile' | 'record'

/** Words that the law asks for, in one language: data in `rules/facts/wording`. */
export interface Wording {
  readonly id: string
  /** What they say; a need asks for a topic and every jurisdiction has its own words for it. */
  readonly topic: string
  readonly jurisdictions: readonly [Jurisdiction, ...Jurisdiction[]]
  readonly language: Language
  /** Products that have words of their own; words without products serve all others. */
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
  readonly reach: Reach
  /** How grave it is that they are missing; never above the rule's own severity. */
  readonly severity: Severity
  readonly authority: Authority
  readonly evidence: Evidence
  readonly checked: IsoDate
  readonly effective?: Effective
}

/** Something in a draft that makes words necessary. */
export interface Need {
  readonly topic: string
  /** What made them necessary: the finding points here. */
  readonly span: Span
  readonly block?: Block
  /** The products it speaks of; absent: those of the draft. */
  readonly products?: readonly Product[]
  /** The jurisdictions in which it is one; absent: wherever there are words for the topic. */
  readonly jurisdictions?: readonly Jurisdiction[]
  readonly severity?: Severity
  readonly lowered?: string
  readonly data?: Details['data']
}

export interface DisclosureRuleDefinition<L extends Language> extends RuleMeta {
  readonly languages: readonly L[]
  /** `{wording}` is the ready text. */
  readonly message: string
  readonly examples: { readonly [K in L]: Examples }
  /** The words of all jurisdictions; those of other topics are passed over. */
  readonly wordings: readonly Wording[]
  /** What the draft needs; an empty list when nothing triggers. */
  needs(draft: Draft): readonly Need[]
}

/** Kept on the rule so that `finsocial disclosures` can list needs that are met as well as those that are not. */
export interface Disclosing {
  readonly wordings: readonly Wording[]
  needs(draft: Draft): readonly Need[]
}

/** A rule that asks for words: satisfied where a reader sees them within reach, else reported at what made them necessary. */
export function defineDisclosureRule<const L extends Language>(definition: DisclosureRuleDefinition<L>): Rule & Disclosing {
  const { needs, wordings, message, ...rest } = definition
  const rule = defineRule<'missing', L>({
    ...(rest as RuleMeta & { languages: readonly L[]; examples: never }),
    messages: { missing: message },
    check(draft, report) {
      for (const need of needs(draft)) {
        const missing = dutiesOf(need, draft, wordings).filter((duty) => !duty.wordings.some((wording) => saidWithin(draft, wording, need)))
        if (!missing.length) continue
        const offered = missing.map((duty) => offerOf(duty, need, draft))
        const asked = missing.map(({ wordings: [own] }) => own)
        const texts = [...new Set(offered.map(({ text }) => text))]
        report('missing', {
          span: need.span,
          ...(need.block ? { block: need.block } : {}),
          severity: need.severity ?? gravest(asked),
          ...(need.lowered ? { lowered: need.lowered } : {}),
          jurisdictions: [...new Set(missing.map(({ jurisdiction }) => jurisdiction))],
          citations: [...new Set(asked.map(({ authority }) => authority))],
          data: { wording: texts[0]!, ...need.data },
          advice: `add ${texts.map((text) => `“${text}”`).join(' and ')}`,
        })
      }
    },
  })
  return { ...rule, wordings, needs }
}

/** What one jurisdiction asks for: any one of the wordings will do. The first is its own. */
export interface Duty {
  readonly jurisdiction: Jurisdiction
  readonly wordings: readonly [Wording, ...Wording[]]
}

/**
 * What a need comes to in the draft's jurisdictions on its day. Words made for a product stand in for the general ones.
 * Where a jurisdiction asks for the substance only and has no words in the language of the copy, another's will do.
 */
export function dutiesOf(need: Need, draft: Draft, wordings: readonly Wording[]): readonly Duty[] {
  const products = need.products ?? draft.products.map(({ value }) => value)
  const language = need.block?.language ?? draft.language
  const onTopic = wordings.filter(({ topic, effective }) => topic === need.topic && isEffective(effective, draft.date))
  const translated = onTopic.filter(
    (wording) => wording.language === language && (!wording.products || wording.products.some((product) => products.includes(product))),
  )
  return draft.jurisdictions
    .filter((jurisdiction) => !need.jurisdictions || need.jurisdictions.includes(jurisdiction))
    .flatMap((jurisdiction) => {
      const own = onTopic.filter((wording) => wording.jurisdictions.includes(jurisdiction))
      const special = products.map((product) => own.filter((wording) => wording.products?.includes(product))).filter(({ length }) => length)
      const choices = special.length ? special : [own.filter((wording) => !wording.products)]
      return choices.flatMap(([first, ...others]): Duty[] => {
        if (!first) return []
        const chosen = [first, ...others]
        const isForeign = chosen.every((wording) => wording.language !== language && !wording.mandated)
        return [{ jurisdiction, wordings: [first, ...others, ...(isForeign ? translated : [])] }]
      })
    })
}

/** The wording to write: in the language of the copy where there is one. */
function offerOf({ wordings }: Duty, need: Need, draft: Draft): Wording {
  const language = need.block?.language ?? draft.language
  return wordings.find((wording) => wording.language === language) ?? wordings[0]
}

const ORDER: readonly Severity[] = ['info', 'warn', 'error']

function gravest(wordings: readonly Wording[]): Severity {
  return ORDER[Math.max(...wordings.map(({ severity }) => ORDER.indexOf(severity)))]!
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
export function saidWithin(draft: Draft, wording: Wording, need: Pick<Need, 'block' | 'span'>): boolean {
  if (wording.reach === 'profile' && draft.frontMatter.disclosures?.profile?.length) return true
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
  return plain(text)
    .split(/\{[^}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.{1,60}?')
}

/** Clean text as the document folds it: case, accents, quotes, and no spaces next to Thai letters. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/œ/g, 'oe')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u0e00-\u0e7f]) | (?=[\u0e00-\u0e7f])/g, '')
}
