import type { Need } from './answer.js'
import type { Block, Draft } from './draft.js'
import type { Details, Offer } from './rule.js'
import { fill, holesOf, type Reach, valuesOf, type Wording } from './wording.js'

/**
 * The text to insert and where: prescribed words with every hole filled are a fix, words whose substance alone is asked
 * for a suggestion.
 */
export function offersFor(draft: Draft, need: Need, wordings: readonly Wording[]): Pick<Details, 'fix' | 'suggestions'> {
  const figures = valuesOf(draft.frontMatter)
  const [wording, ...others] = [...new Set(wordings)]
  if (!wording || others.length || !holesOf(wording).every((name) => name in figures)) return {}
  const offer = insertion(draft, need, fill(wording, figures), wording.reach)
  if (!offer) return {}
  const isFix = wording.mandated && wording.evidence !== 'memory' && wording.language === (need.block?.language ?? draft.language)
  return isFix ? { fix: offer } : { suggestions: [offer] }
}

/** Where a sentence belongs: before everything, after the words that need it, or at the end of the post. */
export function insertion(draft: Draft, need: Pick<Need, 'block'>, text: string, reach: Reach): Offer | undefined {
  const post = (need.block ? (draft.posts[need.block.post] ?? []) : draft.blocks).filter(
    (block) => block.visible && block.scope !== 'field',
  )
  const description = `add “${text}”`
  if (reach === 'fold') {
    const first = post[0]
    if (!first) return undefined
    const at = lineStart(draft.text, first.span.start)
    return { text: `${text}\n\n`, span: { start: at, end: at }, description }
  }
  if (reach === 'near' && need.block && isProse(need.block)) {
    const at = need.block.span.end
    return { text: ` ${text}`, span: { start: at, end: at }, description }
  }
  const last = post.at(-1)
  if (!last || (reach !== 'near' && reach !== 'post')) return undefined
  const at = lineEnd(draft.text, last.span.end)
  return { text: `\n\n${text}`, span: { start: at, end: at }, description }
}

function isProse({ scope, visible }: Block): boolean {
  return visible && (scope === 'body' || scope === 'quote')
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at)
  const end = found < 0 ? text.length : found
  return text[end - 1] === '\r' ? end - 1 : end
}
