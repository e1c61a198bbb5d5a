import {
  attemptIn,
  type Draft,
  featuresOf,
  type Hit,
  isEffective,
  type Jurisdiction,
  loweredBy,
  type Passage,
  type Wording,
} from 'finsocial/rule'
import { answersIn } from './answers.js'
import { inferredOnly } from './products.js'
import { WORDINGS } from './wording.js'

/** Copy that tries to say prescribed words. */
export interface Attempt {
  readonly wording: Wording
  readonly passage: Passage
  readonly jurisdictions: readonly Jurisdiction[]
  readonly lowered?: string
}

/**
 * Attempts at prescribed words: where they are needed and only nearly said, and in copy about a product that has them even
 * where nothing else makes them necessary.
 */
export function attemptsIn(draft: Draft, hits: readonly Hit[]): readonly Attempt[] {
  const answers = answersIn(draft, hits)
  const attempts: Attempt[] = answers.flatMap(({ need, duty, answer }): Attempt[] => {
    if (answer.state !== 'altered') return []
    const lowered = loweredBy(draft, need, [duty])
    return [{ wording: answer.wording, passage: answer.passage, jurisdictions: [duty.jurisdiction], ...(lowered ? { lowered } : {}) }]
  })
  const said = new Set(answers.flatMap(({ answer }) => (answer.state === 'absent' ? [] : [answer.wording.topic])))
  const products = draft.products.map(({ value }) => value)
  for (const wording of WORDINGS) {
    if (!wording.mandated || wording.short || !wording.fragments || said.has(wording.topic) || !isEffective(wording.effective, draft.date))
      continue
    const jurisdictions = wording.jurisdictions.filter((jurisdiction) => draft.jurisdictions.includes(jurisdiction))
    if (!jurisdictions.length || !wording.products?.some((product) => products.includes(product))) continue
    if (WORDINGS.some((other) => other.topic === wording.topic && isSaid(draft, other))) continue
    const passage = attemptIn(draft.blocks, wording)
    if (passage && !attempts.some(({ passage: { span } }) => span.start === passage.span.start))
      attempts.push({ wording, passage, jurisdictions, ...inferredOnly(draft, wording.products) })
  }
  return attempts
}

/** Whether prescribed words stand in the copy, of whatever day. */
function isSaid(draft: Draft, wording: Wording): boolean {
  if (!wording.mandated || wording.short) return false
  return featuresOf(wording).every((group) => draft.blocks.some(({ folded }) => group.some((pattern) => folded.text.search(pattern) >= 0)))
}
