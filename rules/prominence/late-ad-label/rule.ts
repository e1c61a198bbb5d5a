import { type Draft, defineRule, type Jurisdiction, type Offer, type Passage } from 'finsocial/rule'
import { answeredWith, weighed } from '../../facts/answers.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { foldOf, postOf, postText } from '../../facts/post.js'
import { TRIGGERS } from '../../facts/triggers.js'

const COVERED = ['us/endorsement-material-connection', 'uk-ad-label', 'fr-influenceur-mention'] as const

/** The first words that a reader sees. */
const HEAD = 20
/** Where the label must come before everything else, and not only before the cut. */
const FIRST: readonly Jurisdiction[] = ['uk', 'fr']
/** Where no channel is known, the cut of the tightest common one. */
const ASSUMED_FOLD = 125

export default defineRule({
  id: 'prominence/late-ad-label',
  hazard: 'hidden-disclosure',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  summary: 'An advertising label that comes after the praise.',
  why: 'A label at the end tells readers what they read only after they have taken it for a friend’s advice.',
  basis: { law: authoritiesOf(COVERED) },
  advice: 'put the label before the first word',
  languages: ['en', 'fr'],
  lexicons: TRIGGERS,
  messages: { late: 'the advertising label comes at character {at}: “{match}”' },
  check(draft, report, hits) {
    for (const answered of answeredWith(draft, hits, 'said')) {
      const { answer, duty, need } = answered
      if (answer.wording.topic !== 'ad-label') continue
      const post = postText(postOf(draft, need.block))
      const labels = answer.passages.flatMap((group) =>
        group.flatMap((passage) => {
          const range = passage.block && post.rangeOf(passage.block, passage.span)
          return range ? [{ passage, start: range.start }] : []
        }),
      )
      const [first] = labels.sort((a, b) => a.start - b.start)
      const limit = FIRST.includes(duty.jurisdiction) ? HEAD : tightestFold(draft, post.text)
      if (!first || first.start <= limit) continue
      const { passage, start } = first
      report('late', {
        span: passage.span,
        ...(passage.block ? { block: passage.block } : {}),
        ...weighed(draft, answered),
        data: { at: start + 1 },
        ...movedToFront(draft, passage),
      })
    }
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nauthor: {paid: true}\n---\nMy morning routine: coffee, a run, and ten minutes with the Pennymint app. [[#ad]]',
        '---\njurisdictions: us\nauthor: {paid: true}\n---\nOpened my Cove account in three minutes, and the app told me everything I wanted to know about my money before the kettle had boiled. [[#ad]]',
      ],
      good: [
        '---\njurisdictions: uk\nauthor: {paid: true}\n---\nAD | My morning routine: coffee, a run, and ten minutes with the Pennymint app.',
        '---\njurisdictions: us\nauthor: {paid: true}\n---\nOpened my Cove account in three minutes. #ad',
        '---\njurisdictions: uk\n---\nOur new advertisement won a prize for its typeface.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nauthor: {paid: true}\n---\nMa routine du matin : café, course, et dix minutes avec Monéa. [[#publicité]]',
      ],
      good: [
        '---\njurisdictions: fr\nauthor: {paid: true}\n---\nPublicité. Ma routine du matin : café, course, et dix minutes avec Monéa.',
        'Notre nouvelle publicité a reçu un prix.',
        '---\njurisdictions: fr\n---\nLe bus de la ligne 4 porte désormais notre publicité.',
      ],
    },
  },
  gaps: ['labels that the platform shows by itself are not in the draft'],
})

function tightestFold(draft: Draft, text: string): number {
  const { channels } = draft
  if (!channels.length) return ASSUMED_FOLD
  return Math.min(...channels.map((channel) => foldOf(draft, channel, text) ?? Number.POSITIVE_INFINITY))
}

/** The same post with its label first. */
function movedToFront({ text }: Draft, { block, span }: Passage): { fix?: Offer } {
  if (!block) return {}
  const from = block.spanOf(0, 1).start
  const between = text.slice(from, span.start)
  if (/\n[^\n]*\n/.test(between)) return {}
  const label = text.slice(span.start, span.end)
  return {
    fix: { text: `${label} ${between.trimEnd()}`, span: { start: from, end: span.end }, description: 'move the label to the front' },
  }
}
