import type { Draft, Need } from 'finsocial/rule'
import { factsOf } from './channels.js'
import { postOf, postText } from './post.js'

/**
 * What to do where a channel has no room for words that a post needs, with the count; nothing when all of the draft's
 * channels have room. Shortening the rest is only worth saying when the words alone would fit.
 */
export function room(draft: Draft, { block }: Pick<Need, 'block'>, text: string): string | undefined {
  const post = postText(postOf(draft, block)).text
  for (const channel of draft.channels) {
    const { name, limit, count } = factsOf(draft, channel)
    if (limit === undefined) continue
    const needed = count(text)
    const used = count(post)
    if (used + needed + 2 <= limit) continue
    const figures = `the words take ${needed} characters and the post ${used}; ${name} allows ${limit}`
    return needed + 40 <= limit
      ? `${figures}: shorten the post to ${limit - needed - 2}, or leave out what made them necessary and link to the page that says it all`
      : `${figures}, so they never fit: leave out what made them necessary and link to the page that says it all, or use a channel with more room`
  }
  return undefined
}
