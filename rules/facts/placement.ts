import type { Authority, Block, Concealment, Draft, Passage, Reach, Span } from 'finsocial/rule'
import { isRead } from 'finsocial/rule'
import type { Answered } from './answers.js'
import { factsOf } from './channels.js'
import { foldOf, postOf, postText } from './post.js'
import { WORDINGS } from './wording.js'

/** An emoji or a dash may stand before the first word. */
const OPENING = 6

const UNPUBLISHED = 'the words follow their claim; where the channel cuts is not published'

type Said = Extract<Answered['answer'], { readonly state: 'said' }>

/** A channel that hides words a reader must meet. */
export interface Folded {
  readonly channel: string
  readonly passage: Passage
  /** Where the words end, counted in characters of the post, and where the channel cuts. */
  readonly at: number
  readonly fold: number
  /** Why it weighs less: the law asks for nearness, and only a cut that nobody publishes parts the words. */
  readonly lowered?: string
}

/**
 * Words that a reader only meets after opening the post, though the rule wants them before the cut, or the cut falls
 * between what they belong to and them. Of several places where they stand the first counts.
 */
export function foldedIn(draft: Draft, { need, duty, answer }: Answered<Said>): Folded | undefined {
  const reach = reachOf(duty, answer)
  if (reach !== 'fold' && reach !== 'near') return undefined
  const post = postText(postOf(draft, need.block))
  const claim = need.block && post.rangeOf(need.block, need.span)
  for (const channel of draft.channels) {
    const fold = foldOf(draft, channel, post.text)
    const { name, fold: { confidence = 'high' } = {} } = factsOf(draft, channel)
    if (fold === undefined || post.text.length <= fold) continue
    // what stands behind the cut with its words is met together with them
    if (reach === 'near' && (!claim || claim.start >= fold)) continue
    for (const group of answer.passages) {
      const [first] = ranged(group, post).sort((a, b) => a.end - b.end)
      // words that open the post are read first, however long they are
      if (first && first.end > fold && first.start > OPENING)
        return {
          channel: name,
          passage: first.passage,
          at: first.start + 1,
          fold,
          ...(reach === 'near' && confidence !== 'high' ? { lowered: UNPUBLISHED } : {}),
        }
    }
  }
  return undefined
}

/** How far the nearest of the words stand from what they belong to, in characters of the post. */
export function distanceOf(
  draft: Draft,
  { need, answer }: Answered<Said>,
): { readonly passage: Passage; readonly distance: number } | undefined {
  const post = postText(postOf(draft, need.block))
  const claim = need.block && post.rangeOf(need.block, need.span)
  if (!claim) return undefined
  let farthest: { passage: Passage; distance: number } | undefined
  for (const group of answer.passages) {
    const distances = ranged(group, post).map(({ passage, start, end }) => ({
      passage,
      distance: Math.max(0, start - claim.end, claim.start - end),
    }))
    const [nearest] = distances.sort((a, b) => a.distance - b.distance)
    if (nearest && (!farthest || nearest.distance > farthest.distance)) farthest = nearest
  }
  return farthest
}

/** Where no reader meets words, as it is said of them. */
export const CONCEALED: Readonly<Record<Concealment, string>> = {
  hashtag: 'in a hashtag',
  struck: 'struck out',
  footnote: 'in a footnote',
  alt: 'in the alternative of a picture',
  title: 'in the title of a link',
  comment: 'in a comment',
  code: 'in code',
  target: 'in the address of a link',
  'html-attribute': 'in an attribute',
}

/** Two sentences or so. */
const NEAR = 300

/** Whether words at a distance no longer stand beside what they belong to. */
export function isFar(distance: number): boolean {
  return distance > NEAR
}

/** Where a jurisdiction wants its words; words borrowed from another one must stand where its own would. */
export function reachOf({ jurisdiction, wordings: [own] }: Answered['duty'], { wording }: Said): Reach {
  return wording.jurisdictions.includes(jurisdiction) ? wording.reach : own.reach
}

/** The whole sentence in which words stand. */
export function sentenceOf({ block, span }: Passage): { readonly span: Span; readonly block?: Block } {
  if (!block) return { span }
  const { start, end } = block.rangeOf(span)
  const sentence = block.sentenceAt(start)
  const text = block.text.slice(sentence.start, Math.max(sentence.end, end))
  const from = sentence.start + (text.length - text.trimStart().length)
  return { block, span: block.spanOf(from, from + text.trim().length) }
}

function ranged(group: readonly Passage[], post: ReturnType<typeof postText>): { passage: Passage; start: number; end: number }[] {
  return group.flatMap((passage) => {
    const range = passage.block && isRead(passage.block) ? post.rangeOf(passage.block, passage.span) : undefined
    return range ? [{ passage, ...range }] : []
  })
}

type Law = readonly [Authority, ...Authority[]]

/** The law of a rule that asks where words stand: provisions on just that, and in places that have none those of the words. */
export function placingLaw(provisions: Law): Law {
  const known = new Set(provisions.map(({ jurisdiction }) => jurisdiction))
  const others = WORDINGS.filter(({ authority }) => !known.has(authority.jurisdiction)).map(({ authority }) => authority)
  return [...provisions, ...new Set(others)]
}
