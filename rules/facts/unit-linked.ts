import type { Hit } from 'finsocial/rule'
import { triggersIn } from './triggers.js'

/** Mentions of unit-linked funds that hold them out; a sentence on their risk, their charges or their average explains them. */
export function unitLinkedOffersIn(hits: readonly Hit[]): readonly Hit[] {
  return triggersIn(hits, 'unit-linked').filter(({ block, start }) => {
    const sentence = block.sentenceAt(block.folded.startOf(start))
    return !EXPLAINED.test(block.folded.text.slice(block.folded.at(sentence.start), block.folded.at(sentence.end)))
  })
}

const EXPLAINED = /risque|(?:non|pas) garanti|frais|depend(?:ent)?(?![a-z])|prelevement|en moyenne|perte/u
