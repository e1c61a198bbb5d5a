import type { Block, Draft, Figure } from 'finsocial/rule'
import { growerOf } from './growth.js'

/** A return, in per cent, that a product, a strategy or its seller is said to have made. */
export interface Return {
  readonly block: Block
  readonly figure: Figure
}

/** Returns held out as achieved, over a period that lies behind or is named; those of markets and indices are left out. */
export function returnsIn(blocks: readonly Block[]): readonly Return[] {
  return blocks.flatMap((block) =>
    !block.visible && block.scope !== 'field'
      ? []
      : block.figures.filter((figure) => isAchieved(block, figure)).map((figure): Return => ({ block, figure })),
  )
}

function isAchieved(block: Block, figure: Figure): boolean {
  if (figure.kind !== 'return' || figure.unit !== 'percent' || figure.tense === 'future') return false
  if (growerOf(block, figure) === 'other') return false
  const start = block.folded.at(figure.start)
  const sentence = block.sentenceAt(figure.start)
  const before = block.folded.text.slice(block.folded.at(sentence.start), start)
  const around = block.folded.text.slice(block.folded.at(sentence.start), block.folded.at(sentence.end))
  if (figure.tense !== 'past' && !figure.period && !ACHIEVED.test(around)) return false
  if (MARKET.test(before)) return false
  const { negated, warned, quoted, defined, hypothetical, question, attributed } = block.context(start, block.folded.at(figure.end))
  return !(negated || warned || quoted || defined || hypothetical || question || attributed)
}

const ACHIEVED = /annuali[sz]ed|(?:best|record|great|strong) (?:year|quarter|month|week)|return:|performance ?:|annualise|ต่อปี|ย้อนหลัง|ปีที่แล้ว/u
const MARKET =
  /(?<![a-zA-ZÀ-ɏ])(?:index|indices|s&p|ftse|dow|nasdaq|msci|stoxx|cac|nikkei|benchmark|the market|markets|inflation|indice|le marche|les marches|l'inflation)(?![a-zA-ZÀ-ɏ])|ดัชนี|ตลาด|เงินเฟ้อ/u

/** The visible blocks of the post that a block stands in. */
export function postAround(draft: Draft, block: Block): readonly Block[] {
  return draft.posts[block.post] ?? draft.blocks
}
