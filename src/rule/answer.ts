import { isEffective } from './authority.js'
import type { Block, Draft, Hidden, Span } from './draft.js'
import { likenessIn } from './likeness.js'
import type { Jurisdiction, Product, Severity } from './vocabulary.js'
import { featuresOf, fragmentsOf, plain, signsOf, type Wording } from './wording.js'

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
  /** What is asked for, as a noun: several needs of one place are told in one finding. */
  readonly asks?: string
  /** Where the draft says it, when the words alone cannot tell: a firm's own name, a link. `null`: nowhere. */
  readonly said?: Span | null
  readonly severity?: Severity
  readonly lowered?: string
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
  const translated = onTopic.filter((wording) => wording.language === language && suits(wording, products))
  return draft.jurisdictions
    .filter((jurisdiction) => !need.jurisdictions || need.jurisdictions.includes(jurisdiction))
    .flatMap((jurisdiction) => {
      const own = onTopic.filter((wording) => wording.jurisdictions.includes(jurisdiction))
      const special = products.map((product) => own.filter((wording) => wording.products?.includes(product))).filter(({ length }) => length)
      const choices = special.length ? unique(special) : [own.filter((wording) => !wording.products)]
      return choices.flatMap((choice): Duty[] => {
        const [first, ...others] = choice
        if (!first) return []
        const isForeign = choice.every((wording) => wording.language !== language && !wording.mandated)
        return [{ jurisdiction, wordings: [first, ...others, ...(isForeign ? nearest(translated, jurisdiction) : [])] }]
      })
    })
}

/** France has its law from the Union: of borrowed words the Union’s come first. */
function nearest(wordings: readonly Wording[], jurisdiction: Jurisdiction): readonly Wording[] {
  const isKin = ({ jurisdictions }: Wording) => jurisdiction === 'fr' && jurisdictions.includes('eu')
  return [...wordings.filter(isKin), ...wordings.filter((wording) => !isKin(wording))]
}

function suits({ products }: Wording, wanted: readonly Product[]): boolean {
  return !products || products.some((product) => wanted.includes(product))
}

/** Two products may share their words. */
function unique(choices: readonly (readonly Wording[])[]): readonly (readonly Wording[])[] {
  const seen = new Set<Wording>()
  return choices.filter(([first]) => first && !seen.has(first) && seen.add(first))
}

/** The wording to write: in the language of the copy where there is one. */
export function offerOf({ wordings }: Duty, need: Need, draft: Draft): Wording {
  const language = need.block?.language ?? draft.language
  return wordings.find((wording) => wording.language === language && !wording.short) ?? wordings[0]
}

/** Why words are asked for a step more mildly: nobody declared the product that they belong to. */
export function loweredBy({ products }: Draft, need: Need, duties: readonly Duty[]): string | undefined {
  const chosen = duties.flatMap(({ wordings: [first] }) => first.products ?? [])
  const reasons = products.filter(({ value }) => chosen.includes(value))
  const isGuess = reasons.length > 0 && reasons.every(({ source }) => source === 'inferred')
  return need.lowered ?? (isGuess ? 'product inferred from the copy' : undefined)
}

/** Where words stand. Offsets are into `block.folded.text`; what no reader sees has no block. */
export interface Passage {
  readonly block: Block | undefined
  readonly start: number
  readonly end: number
  readonly span: Span
}

/** Where a reader does not meet words as text. */
export type Concealment = 'hashtag' | 'struck' | 'footnote' | 'alt' | 'title' | 'comment' | 'code' | 'target' | 'html-attribute'

/** How a draft answers a duty. Places are where the words are found, one for each feature that needs to be said. */
export type Answer =
  | { readonly state: 'said'; readonly wording: Wording; readonly passages: readonly (readonly Passage[])[] }
  /** In a language that the copy is not written in. */
  | { readonly state: 'foreign'; readonly wording: Wording; readonly passage: Passage }
  /** In another post of the thread. */
  | { readonly state: 'elsewhere'; readonly wording: Wording; readonly passage: Passage }
  /** The words of another day. */
  | { readonly state: 'outdated'; readonly wording: Wording; readonly passage: Passage }
  /** Nearly the prescribed words. */
  | { readonly state: 'altered'; readonly wording: Wording; readonly passage: Passage }
  | { readonly state: 'concealed'; readonly wording: Wording; readonly passage: Passage; readonly how: Concealment }
  | { readonly state: 'absent' }

/** Whether and where the words of a duty are said. The first answer that holds, in the order of `Answer`. */
export function answerOf(draft: Draft, need: Need, duty: Duty, wordings: readonly Wording[]): Answer {
  const post = need.block ? (draft.posts[need.block.post] ?? []) : draft.blocks
  const language = need.block?.language ?? draft.language
  if (need.said === null) return { state: 'absent' }
  if (need.said) return { state: 'said', wording: duty.wordings[0], passages: [] }
  const hasOwn = duty.wordings.some((wording) => wording.language === language)
  const own = duty.wordings.filter((wording) => !hasOwn || wording.language === language)
  const others = duty.wordings.filter((wording) => !own.includes(wording))
  for (const wording of own) {
    const passages = saidIn(post, wording)
    if (!passages) continue
    const attempt = wording.short ? longerAttempt(post, own, passages[0]![0]!) : undefined
    return attempt ? { state: 'altered', ...attempt } : { state: 'said', wording, passages }
  }
  const link = own.some(({ reach }) => reach === 'click') ? labelledLink(draft, post) : undefined
  if (link) return { state: 'said', wording: own[0]!, passages: [[link]] }
  const noted = own.find((wording) => isNoted(draft, wording))
  if (noted) return { state: 'said', wording: noted, passages: [] }
  for (const wording of [...others, ...wordings.filter(({ topic }) => hasOwn && topic === need.topic)]) {
    if (wording.language === language) continue
    const passage = firstOf(post, signsOf(wording), wording)
    if (passage) return { state: 'foreign', wording, passage }
  }
  if (draft.posts.length > 1) {
    for (const wording of own) {
      const passages = saidIn(draft.blocks, wording)
      if (passages) return { state: 'elsewhere', wording, passage: passages[0]![0]! }
    }
  }
  for (const wording of wordings) {
    if (!wording.mandated || wording.topic !== need.topic || isEffective(wording.effective, draft.date)) continue
    if (!wording.jurisdictions.includes(duty.jurisdiction)) continue
    const passages = saidIn(post, wording)
    if (passages) return { state: 'outdated', wording, passage: passages[0]![0]! }
  }
  for (const wording of own) {
    const passage = attemptIn(post, wording)
    if (passage) return { state: 'altered', wording, passage }
  }
  for (const wording of own) {
    const concealed = concealedIn(draft, post, wording)
    if (concealed) return { state: 'concealed', wording, ...concealed }
  }
  return { state: 'absent' }
}

/** Text that a reader meets while reading: not alternatives, link titles and footnotes. What stands on a picture counts. */
export function isRead(block: Block): boolean {
  return block.visible || (block.scope === 'field' && block.path.endsWith('.text'))
}

/** The short form may only be the beginning of full words that went wrong. */
function longerAttempt(
  post: readonly Block[],
  wordings: readonly Wording[],
  { start, end }: Passage,
): { wording: Wording; passage: Passage } | undefined {
  const wording = wordings.find(({ mandated, short }) => mandated && !short)
  const passage = wording && likenessIn(post.filter(isRead), wording)
  return wording && passage && passage.end - passage.start > 1.3 * (end - start) ? { wording, passage } : undefined
}

/** Text that is nearly the prescribed words, or the sentence around a shred of them. */
export function attemptIn(post: readonly Block[], wording: Wording): Passage | undefined {
  if (!wording.mandated) return undefined
  const read = post.filter(isRead)
  const like = likenessIn(read, wording)
  if (like || !wording.fragments) return like
  for (const block of read) {
    const [shred] = passagesIn(block, fragmentsOf(wording))
    if (!shred) continue
    const { start, end } = block.sentenceAt(block.folded.startOf(shred.start))
    const sentence = { start: Math.min(block.folded.at(start), shred.start), end: Math.max(block.folded.at(end), shred.end) }
    return { block, ...sentence, span: block.spanOfFolded(sentence.start, sentence.end) }
  }
  return undefined
}

/** The passages of every feature, when all are said. */
function saidIn(blocks: readonly Block[], wording: Wording): readonly (readonly Passage[])[] | undefined {
  const passages: (readonly Passage[])[] = []
  for (const group of featuresOf(wording)) {
    const found = blocks.filter(isRead).flatMap((block) => passagesIn(block, group).filter((passage) => !markAround(passage, wording)))
    if (!found.length) return undefined
    passages.push(found)
  }
  return passages
}

function firstOf(blocks: readonly Block[], patterns: readonly RegExp[], wording: Wording): Passage | undefined {
  for (const block of blocks.filter(isRead)) {
    const passage = passagesIn(block, patterns).find((each) => !markAround(each, wording))
    if (passage) return passage
  }
  return undefined
}

function passagesIn(block: Block, patterns: readonly RegExp[]): readonly Passage[] {
  return patterns.flatMap((pattern) =>
    [...block.folded.text.matchAll(pattern)].map(
      (match): Passage => ({
        block,
        start: match.index,
        end: match.index + match[0].length,
        span: block.spanOfFolded(match.index, match.index + match[0].length),
      }),
    ),
  )
}

/** The mark that takes words back or hides them: struck out, or only a tag. */
function markAround({ block, start, end }: Passage, wording: Wording): Concealment | undefined {
  if (!block?.marks.length) return undefined
  const from = block.folded.startOf(start)
  const to = block.folded.endOf(Math.max(start, end - 1))
  for (const mark of block.marks) {
    if (mark.start > from || mark.end < to) continue
    if (mark.kind === 'delete') return 'struck'
    if (mark.kind === 'hashtag' && !wording.mayBe?.includes('hashtag')) return 'hashtag'
    if (mark.kind === 'url' && !wording.mayBe?.includes('url')) return 'target'
  }
  return undefined
}

const LABEL =
  /(?<!\p{L})(?:terms|conditions|details|disclosures?|disclaimers?|rates? (?:and|&) (?:fees|terms)|full (?:offer|example)|example|fees|mentions legales|exemple|echeances|en savoir plus sur le cout|important information)(?!\p{L})|เงื่อนไข|รายละเอียด/u

/** A link that says what stands behind it: its text, or the words right before a bare address. */
function labelledLink({ links }: Draft, post: readonly Block[]): Passage | undefined {
  for (const { block, text, span, image } of links) {
    if (image || !block || !post.includes(block)) continue
    const { start } = block.rangeOf(span)
    const lead = block.text.slice(Math.max(0, start - 50), start)
    if (LABEL.test(plain(text)) || LABEL.test(plain(lead)))
      return { block, start: block.folded.at(start), end: block.folded.at(start), span }
  }
  for (const block of post) {
    const mark = block.marks.find(
      ({ kind, start }) => kind === 'url' && LABEL.test(plain(block.text.slice(Math.max(0, start - 50), start))),
    )
    if (!mark) continue
    return { block, start: block.folded.at(mark.start), end: block.folded.at(mark.end), span: block.spanOf(mark.start, mark.end) }
  }
  return undefined
}

/** Whether the front matter says that words stand on the profile or the landing page, where that is enough. */
function isNoted({ frontMatter: { disclosures = {} } }: Draft, wording: Wording): boolean {
  const notes = wording.reach === 'profile' ? disclosures.profile : wording.reach === 'click' ? disclosures.landing : undefined
  return (
    notes?.some(
      (note) => note === wording.topic || featuresOf(wording).every((group) => group.some((each) => plain(note).search(each) >= 0)),
    ) ?? false
  )
}

/** Where words stand that no reader meets. */
function concealedIn(draft: Draft, post: readonly Block[], wording: Wording): { passage: Passage; how: Concealment } | undefined {
  const [group] = featuresOf(wording)
  if (!group) return undefined
  for (const block of post) {
    for (const passage of passagesIn(block, group)) {
      const how = isRead(block) ? markAround(passage, wording) : CONCEALING_SCOPES[block.scope]
      if (how) return { passage, how }
    }
  }
  for (const hidden of draft.hidden) {
    if (hidden.kind === 'metadata' || hidden.kind === 'markup') continue
    const text = plain(hidden.kind === 'target' ? hidden.text.replace(/[-_/+]/g, ' ') : hidden.text)
    if (group.some((pattern) => text.search(pattern) >= 0)) return { passage: hiddenPassage(hidden), how: hidden.kind }
  }
  return undefined
}

const CONCEALING_SCOPES: { readonly [S in Block['scope']]?: Concealment } = {
  footnote: 'footnote',
  alt: 'alt',
  title: 'title',
  field: 'alt',
}

function hiddenPassage({ span, text }: Hidden): Passage {
  return { block: undefined, start: 0, end: text.length, span }
}
