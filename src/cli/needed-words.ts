import { type Answered, weighed } from '../../rules/facts/answers.js'
import { CONCEALED, distanceOf, foldedIn, isFar, reachOf } from '../../rules/facts/placement.js'
import { wordDiff } from '../../rules/facts/word-diff.js'
import { LineIndex } from '../document/text.js'
import { Matcher } from '../engine/matcher.js'
import type { NeededWords, Quote, Words } from '../report/words/words.js'
import {
  answerOf,
  type DisclosureRule,
  type Draft,
  dutiesOf,
  fill,
  holesOf,
  offerOf,
  type Span,
  valuesOf,
  type Wording,
} from '../rule/index.js'

/** Words that take no more room than they have. */
const IN_POST: readonly NeededWords['state'][] = ['said', 'folded', 'distant', 'altered', 'outdated']

/** A quotation in a list is for recognising the place, not for reading it. */
const QUOTE = 160

/**
 * The words that rules ask of a draft, met or not, each once for all places that need it. `text` is the draft's text with
 * personal data masked.
 */
export function neededWords(draft: Draft, text: string, rules: readonly DisclosureRule[]): readonly NeededWords[] {
  const hits = new Matcher(rules).find(draft)
  const lines = new LineIndex(draft.text)
  const quoteOf = ({ start, end }: Span): Quote => ({ text: shortened(text.slice(start, end)), ...lines.placeOf(start) })
  const listed = new Map<string, NeededWords>()
  rules.forEach((rule, index) => {
    for (const need of rule.needs(draft, hits.get(index) ?? [])) {
      for (const duty of dutiesOf(need, draft, rule.wordings)) {
        const answered = { need, duty, answer: answerOf(draft, need, duty, rule.wordings) }
        const [own] = duty.wordings
        const offered = offerOf(duty, need, draft)
        const ready = fill(offered, valuesOf(draft.frontMatter))
        const standing = standingOf(draft, answered, text)
        const key = [rule.id, own.id, standing.state, standing.found?.start, need.block?.post].join(' ')
        const before = listed.get(key)
        const because = quoteOf(need.span)
        if (before) {
          listed.set(key, {
            ...before,
            jurisdictions: [...new Set([...before.jurisdictions, duty.jurisdiction])],
            because: before.because.some(({ line, column }) => line === because.line && column === because.column)
              ? before.because
              : [...before.because, because],
          })
          continue
        }
        const room = IN_POST.includes(standing.state) ? undefined : rule.room?.(draft, need, ready)
        const { severity = own.severity, lowered } = weighed(draft, answered)
        listed.set(key, {
          rule: rule.id,
          state: standing.state,
          ...wordsOf(own, ready),
          language: offered.language,
          jurisdictions: [duty.jurisdiction],
          severity,
          ...(lowered ? { lowered } : {}),
          because: [because],
          ...(standing.detail ? { detail: standing.detail } : {}),
          ...(standing.found ? { found: quoteOf(standing.found) } : {}),
          ...(room ? { room } : {}),
        })
      }
    }
  })
  return [...listed.values()]
}

/** A wording as a list shows it, with its text as far as it is filled. */
export function wordsOf(wording: Wording, text: string): Words {
  const { body, ref, url } = wording.authority
  return {
    topic: wording.topic,
    jurisdictions: wording.jurisdictions,
    language: wording.language,
    text,
    holes: holesOf({ text }),
    mandated: wording.mandated,
    reach: wording.reach,
    severity: wording.severity,
    law: { body, ref, url },
    evidence: wording.evidence,
    checked: wording.checked,
    ...(wording.effective ? { effective: wording.effective } : {}),
  }
}

interface Standing {
  readonly state: NeededWords['state']
  readonly found?: Span
  readonly detail?: string
}

function standingOf(draft: Draft, answered: Answered, text: string): Standing {
  const { answer } = answered
  switch (answer.state) {
    case 'absent':
      return { state: 'missing' }
    case 'said': {
      const said = { ...answered, answer }
      const folded = foldedIn(draft, said)
      if (folded) {
        const { passage, at, fold, channel } = folded
        return { state: 'folded', found: passage.span, detail: `they start at character ${at}; ${channel} shows ${fold}` }
      }
      const farthest = reachOf(answered.duty, answer) === 'near' ? distanceOf(draft, said) : undefined
      if (farthest && isFar(farthest.distance))
        return { state: 'distant', found: farthest.passage.span, detail: `they stand ${farthest.distance} characters away` }
      const [[passage] = []] = answer.passages
      return { state: 'said', ...(passage ? { found: passage.span } : {}) }
    }
    case 'altered': {
      const { passage, wording } = answer
      const written = text.slice(passage.span.start, passage.span.end).replace(/\s+/g, ' ')
      return {
        state: 'altered',
        found: passage.span,
        detail: `the change: ${wordDiff(written, fill(wording, valuesOf(draft.frontMatter)), wording.language)}`,
      }
    }
    case 'concealed':
      return { state: 'concealed', found: answer.passage.span, detail: `they stand only ${CONCEALED[answer.how]}` }
    default:
      return { state: answer.state, found: answer.passage.span }
  }
}

function shortened(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  return clean.length > QUOTE ? `${clean.slice(0, QUOTE).trimEnd()}…` : clean
}
