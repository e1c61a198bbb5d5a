import type { Block, Draft, Hit, Span } from 'finsocial/rule'
import { growerOf } from './growth.js'
import { isSavingsInterest } from './interest.js'
import { declares, isAboutSafeProducts, RISK_PRODUCTS } from './products.js'
import { isService } from './service.js'
import { triggersIn } from './triggers.js'

/** A stretch of copy that makes words necessary. */
export interface Statement {
  readonly block: Block
  readonly span: Span
}

/**
 * What a draft says to make its reader invest, in source order: returns held out, benefits, offers, calls to put money in.
 * Education, news, warnings and service are none of it.
 */
export function investmentPromotionsIn(draft: Draft, hits: readonly Hit[]): readonly Statement[] {
  if (isAboutSafeProducts(draft)) return []
  const groups = declares(draft, RISK_PRODUCTS) ? ['invest', 'risky'] : ['invest']
  const statements: Statement[] = [
    ...draft.blocks.flatMap((block) => returnsOf(draft, block)),
    ...triggersIn(hits, ...groups).filter((hit) => !statesLoss(hit) && !isOfSomethingElse(hit)),
  ]
  return statements.sort((a, b) => a.span.start - b.span.start)
}

/** “Des performances élevées, avec jusqu'à 30 % de pertes”: the benefit and what it may cost in one breath. */
function statesLoss({ block, start, group = '' }: Hit): boolean {
  if (!group.endsWith('.benefit') || block.language !== 'fr') return false
  const sentence = block.sentenceAt(block.folded.startOf(start))
  return LOSS.test(block.folded.text.slice(block.folded.at(sentence.start), block.folded.at(sentence.end)))
}

const LOSS =
  /(?<!(?:sans|aucune?|zero|pas de|moins de|peu de|ni|jamais de|le moindre|limite les|reduit les|reduire les) )(?:risques? (?:de pertes?|eleves?|importants?|plus (?:eleve|important)s?)|acceptation (?:de|des|d'un) (?:risques?|pertes)|\d ?% de pertes?|perdre (?:tout|de l'argent|une partie|votre mise)|pertes? (?:possibles?|importantes?|rapides?|en capital))(?! (?:est|sont|reste|restent) (?:limite|faible|minime|quasi|nul|inexistant))/u

/** “Rose 12%” where sales did. */
function isOfSomethingElse({ block, start, end }: Hit): boolean {
  return block.figures.some(
    (figure) => block.folded.at(figure.start) >= start && block.folded.at(figure.end) <= end && growerOf(block, figure) === 'other',
  )
}

/** Figures of return held out to the reader: “Earn 10% a year”, “15-25% p.a.”. */
function returnsOf(draft: Draft, block: Block): readonly Statement[] {
  if (!block.visible || block.scope === 'quote') return []
  return block.figures.flatMap((figure): Statement[] => {
    // what a business earned is its own result, and nothing that a reader could hold
    if (figure.kind !== 'return' || growerOf(block, figure) === 'other' || isSavingsInterest(draft, block, figure)) return []
    const start = block.folded.at(figure.start)
    const { negated, warned, quoted, defined, attributed, hypothetical, question } = block.context(start, block.folded.at(figure.end))
    if (negated || warned || quoted || defined || attributed || (hypothetical && !question)) return []
    if (isService({ block, start, language: block.language })) return []
    return [{ block, span: block.spanOf(figure.start, figure.end) }]
  })
}
