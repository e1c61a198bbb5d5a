import { type Block, DEFAULT_GUARDS, type Hit, isGuarded } from 'finsocial/rule'
import { opensClause } from './clause.js'
import { isService } from './service.js'
import { en, fr, th } from './triggers/lexicons.generated.js'

/** The phrases that make disclosures necessary. One object for all rules that use them, so that they are looked for once. */
export const TRIGGERS = { en, fr, th } as const

/** Hits of some groups (`invest.benefit`, or `invest` for all its kinds). Commands count where they command; they are
 * common words, so their context is looked at only here. */
export function triggersIn(hits: readonly Hit[], ...groups: readonly string[]): readonly Hit[] {
  return hits.filter((hit) => {
    const { group = '' } = hit
    if (!groups.some((wanted) => group === wanted || group.startsWith(`${wanted}.`))) return false
    if (!hit.block.visible && hit.block.scope !== 'field') return false
    if (hit.block.scope === 'quote') return false
    return !group.endsWith('.command') || (opensClause(hit) && !isService(hit) && !isGuarded(hit, DEFAULT_GUARDS))
  })
}

/** The first of each post. */
export function firstPerPost<T extends { readonly block: Block }>(statements: readonly T[]): readonly T[] {
  const seen = new Set<number>()
  return statements.filter(({ block: { post } }) => !seen.has(post) && seen.add(post))
}
