import {
  type Answer,
  answerOf,
  type Details,
  type Draft,
  type Duty,
  dutiesOf,
  type Hit,
  loweredBy,
  type Need,
  type Severity,
} from 'finsocial/rule'
import { needsOf } from './needs.js'
import { WORDINGS } from './wording.js'

/** A need, what one jurisdiction makes of it, and how the draft answers. */
export interface Answered<A extends Answer = Answer> {
  readonly need: Need
  readonly duty: Duty
  readonly answer: A
}

const cache = new WeakMap<Draft, readonly Answered[]>()

/** How a draft answers everything that is asked of it. Several rules look at the same answers, so they are found once. */
export function answersIn(draft: Draft, hits: readonly Hit[]): readonly Answered[] {
  let answers = cache.get(draft)
  if (!answers) {
    answers = needsOf(draft, hits).flatMap((need) =>
      dutiesOf(need, draft, WORDINGS).map((duty) => ({ need, duty, answer: answerOf(draft, need, duty, WORDINGS) })),
    )
    cache.set(draft, answers)
  }
  return answers
}

/** The answers of one kind. */
export function answeredWith<S extends Answer['state']>(
  draft: Draft,
  hits: readonly Hit[],
  state: S,
): readonly Answered<Extract<Answer, { readonly state: S }>>[] {
  return answersIn(draft, hits).filter((each): each is Answered<Extract<Answer, { readonly state: S }>> => each.answer.state === state)
}

/** How grave it is that words are not as they should be: as grave as if they were missing. */
export function weightOf({ need, duty: { wordings } }: Pick<Answered, 'need' | 'duty'>): Severity {
  const [{ severity, evidence }] = wordings
  const own: Severity = evidence === 'memory' && severity === 'error' ? 'warn' : severity
  return need.severity ?? own
}

/** What a finding about words that are not as they should be takes from their duty. */
export function weighed(
  draft: Draft,
  { need, duty }: Pick<Answered, 'need' | 'duty'>,
): Pick<Details, 'severity' | 'lowered' | 'jurisdictions'> {
  const lowered = loweredBy(draft, need, [duty])
  return { severity: weightOf({ need, duty }), ...(lowered ? { lowered } : {}), jurisdictions: [duty.jurisdiction] }
}
