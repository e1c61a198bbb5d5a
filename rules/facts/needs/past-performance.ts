import type { Draft, Hit, Need } from 'finsocial/rule'
import { isForProfessionalsOnly, sellsNothing } from '../exemption.js'
import { pastPerformanceIn } from '../performance.js'
import { firstPerPost } from '../triggers.js'

/** For each post that tells of a past result: the warning, and beside a figure the years and the currency that it calls for. */
export function pastPerformanceNeeds(draft: Draft, hits: readonly Hit[]): readonly Need[] {
  if (isForProfessionalsOnly(draft) || sellsNothing(draft)) return []
  return firstPerPost(pastPerformanceIn(draft, hits)).flatMap(({ block, span, figure }): readonly Need[] => [
    { topic: 'past-performance', block, span, asks: 'its warning' },
    ...(figure ? [{ topic: 'past-performance-years', block, span, asks: 'five full years' }] : []),
    ...(figure && isForeign(draft, figure.currency, block.sentenceAt(figure.start).text)
      ? [{ topic: 'past-performance-currency', block, span, asks: 'a word on currency' }]
      : []),
  ])
}

const STERLING = /\bGBP\b|£|sterling/i
const OTHER = /\b(?:USD|EUR|CHF|JPY|US dollars?|dollars|euros)\b|[$€]/

/** A return in another currency than the reader's. Only British law asks for words of its own. */
function isForeign({ jurisdictions }: Draft, currency: string | undefined, sentence: string): boolean {
  return (
    jurisdictions.includes('uk') && ((currency !== undefined && currency !== 'GBP') || (OTHER.test(sentence) && !STERLING.test(sentence)))
  )
}
