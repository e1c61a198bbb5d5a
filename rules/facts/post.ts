import type { Block, Channel, Draft, Span } from 'finsocial/rule'
import { factsOf } from './channels.js'

/** A post as it is pasted into a channel: its visible blocks with an empty line between them. */
export interface PostText {
  readonly text: string
  /** Where a source span begins and ends in `text`; nothing for what is not part of it. */
  rangeOf(block: Block, span: Span): { readonly start: number; readonly end: number } | undefined
}

const cache = new WeakMap<readonly Block[], PostText>()

/** Text on pictures and in alternatives is not part of the caption; link targets are, once each. */
export function postText(blocks: readonly Block[]): PostText {
  let post = cache.get(blocks)
  if (!post) {
    const offsets = new Map<Block, number>()
    let text = ''
    for (const block of blocks) {
      if (!block.visible || block.scope === 'field') continue
      if (text) text += block.scope === 'list-item' || block.scope === 'table-cell' ? '\n' : '\n\n'
      offsets.set(block, text.length)
      text += block.text
    }
    post = {
      text,
      rangeOf(block, span) {
        const offset = offsets.get(block)
        if (offset === undefined) return undefined
        const { start, end } = block.rangeOf(span)
        return { start: offset + start, end: offset + end }
      },
    }
    cache.set(blocks, post)
  }
  return post
}

/** The post that a block stands in, or the first. */
export function postOf(draft: Draft, block: Block | undefined): readonly Block[] {
  return draft.posts[block?.post ?? 0] ?? draft.blocks
}

/** What a reader of a channel sees before the cut, as an end offset into the post's text. */
export function foldOf(draft: Draft, channel: Channel, text: string): number | undefined {
  const { fold } = factsOf(draft, channel)
  if (!fold) return undefined
  let end = fold.characters
  if (fold.lines) {
    let at = -1
    for (let line = 0; line < fold.lines; line++) {
      at = text.indexOf('\n', at + 1)
      if (at < 0) break
    }
    if (at >= 0) end = Math.min(end, at)
  }
  return end
}
