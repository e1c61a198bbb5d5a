import { defineRule } from 'finsocial/rule'
import { us } from '../../facts/authorities/us.js'
import { dayOf, isAfter } from '../../facts/calendar/date.js'

export default defineRule({
  id: 'governance/unreviewed-ai-copy',
  hazard: 'missing-approval',
  covers: ['us/ai-generated-unreviewed'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'certain',
  gate: true,
  summary: 'Machine-written copy that no person is recorded to have read.',
  why: 'A model writes plausible figures and promises as readily as true ones; the firm answers for each.',
  basis: { house: 'Machine-written copy meets the same rules as any other, so a person reads it first.' },
  advice: 'have a person check facts and claims, and record it under review',
  languages: ['en', 'fr', 'th'],
  messages: {
    unreviewed: 'written by a machine, with no review recorded',
    late: 'reviewed on {on}, after its use on {used}',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\ngeneratedBy: [[ai]]\nstatus: approved\n---\n\nFive habits of patient investors.\n',
        '---\njurisdictions: us\ngeneratedBy: mixed\nreview: {by: J. Poe, on: [[2026-11-22]]}\npublishAt: 2026-11-21\nstatus: published\n---\n\nFive habits of patient investors.\n',
      ],
      good: [
        '---\njurisdictions: us\ngeneratedBy: ai\nreview: {by: J. Poe, on: 2026-11-20}\nstatus: approved\n---\n\nFive habits of patient investors.\n',
        '---\njurisdictions: us\ngeneratedBy: human\nstatus: approved\n---\n\nHow our models write nothing without us.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\ngeneratedBy: [[mixed]]\nreview: {on: 2026-11-20}\nstatus: approved\n---\n\nCinq habitudes d’épargnants patients.\n',
      ],
      good: [
        '---\njurisdictions: fr\ngeneratedBy: mixed\nreview: {by: L. Martin, on: 2026-11-20}\nstatus: approved\n---\n\nCinq habitudes d’épargnants patients.\n',
      ],
    },
    th: {
      bad: ['---\njurisdictions: th\ngeneratedBy: [[ai]]\nstatus: scheduled\n---\n\nห้านิสัยของนักออม\n'],
      good: ['---\njurisdictions: th\ngeneratedBy: ai\nreview: {by: ก. ตัวอย่าง, on: 2026-11-20}\nstatus: scheduled\n---\n\nห้านิสัยของนักออม\n'],
    },
  },
  gaps: ['believes generatedBy: copy is not examined for how it was written'],
  check(draft, report) {
    const { generatedBy, review, firstUsedOn, publishAt } = draft.frontMatter
    if (!draft.ready || !generatedBy || generatedBy === 'human') return
    const isUs = draft.jurisdictions.length === 1 && draft.jurisdictions[0] === 'us'
    const citations = isUs ? { citations: [us.finraFaqGenerated, us.finraFaqChatbots] } : {}
    const used = firstUsedOn ?? publishAt
    if (!review?.by || !review.on) {
      report('unreviewed', { span: draft.fieldSpan('generatedBy') ?? draft.headSpan, ...citations })
    } else if (used && isAfter(review.on, used)) {
      const span = draft.fieldSpan('review.on') ?? draft.headSpan
      report('late', { span, data: { on: dayOf(review.on), used: dayOf(used) }, ...citations })
    }
  },
})
