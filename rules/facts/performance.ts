import type { Block, Draft, Figure, Hit, Language } from 'finsocial/rule'
import { growerOf } from './growth.js'
import { isSavingsInterest } from './interest.js'
import { declares, isAboutSafeProducts, RISK_PRODUCTS } from './products.js'
import type { Statement } from './promotion.js'
import { triggersIn } from './triggers.js'

/** A statement about what an investment did in the past; its figure where it has one. */
export interface PerformanceStatement extends Statement {
  readonly figure?: Figure
}

/** What a draft says of past performance, in source order: figures of return that lie in the past, and boasts in words. */
export function pastPerformanceIn(draft: Draft, hits: readonly Hit[]): readonly PerformanceStatement[] {
  if (isAboutSafeProducts(draft)) return []
  const statements: PerformanceStatement[] = [...draft.blocks.flatMap((block) => figuresOf(block, draft)), ...triggersIn(hits, 'record')]
  return statements.sort((a, b) => a.span.start - b.span.start)
}

function figuresOf(block: Block, draft: Draft): readonly PerformanceStatement[] {
  if (block.scope === 'quote' || (!block.visible && block.scope !== 'field')) return []
  return block.figures
    .filter((figure) => isGain(figure, block, draft) && isPast(figure, block) && !isSavingsInterest(draft, block, figure))
    .map((figure) => ({ block, span: block.spanOf(figure.start, figure.end), figure }))
}

/**
 * “Up 14% in 2025” is a return where the draft is about an investment and nothing else is said to grow; what looks like a
 * return is none where something else grew: “searches rose 14%”.
 */
function isGain(figure: Figure, block: Block, draft: Draft): boolean {
  if (figure.kind === 'return') return growerOf(block, figure) !== 'other'
  if (figure.kind !== 'growth' || figure.unit !== 'percent' || !declares(draft, RISK_PRODUCTS)) return false
  const grower = growerOf(block, figure)
  return grower === 'investment' || grower === 'unnamed'
}

function isPast(figure: Figure, block: Block): boolean {
  if (figure.tense === 'future') return false
  if (figure.tense !== 'past' && !PAST_PERIOD[block.language].test((figure.period ?? '').toLowerCase())) return false
  const { negated, warned, defined, question, attributed, quoted } = block.context(
    block.folded.at(figure.start),
    block.folded.at(figure.end),
  )
  // a figure that names its source may still be the firm's own
  const isNews = attributed && !/sources?\s?:/i.test(block.sentenceAt(figure.start).text)
  return !(negated || warned || defined || question || isNews || quoted)
}

/** Periods that lie behind, where no verb says so. */
const PAST_PERIOD: { readonly [L in Language]: RegExp } = {
  en: /last|past|since|\d[ -]?(?:yr|year|month)s?|(?:one|three|five|ten)[ -]year|ytd|year to date|this year|in (?:19|20)\d\d|previous|in just|in one|trailing|inception/,
  fr: /(?:\d|deux|trois|quatre|cinq|six|sept|huit|dix) ans|sur un an|derni[eè]re?s?|depuis|pass[eé]|en (?:19|20)\d\d|ytd|cette ann[eé]e|lancement|cr[eé]ation/,
  th: /ที่ผ่านมา|ที่แล้ว|ย้อนหลัง|ตั้งแต่|ytd/,
}
