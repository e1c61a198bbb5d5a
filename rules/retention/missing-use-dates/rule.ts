import { defineRule } from 'finsocial/rule'
import { us } from '../../facts/authorities/us.js'
import { dayOf, isAfter } from '../../facts/calendar/date.js'

export default defineRule({
  id: 'retention/missing-use-dates',
  hazard: 'missing-retention',
  covers: ['us/first-last-use'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'certain',
  gate: true,
  summary: 'Published copy without the day of its first use, or with days in the wrong order.',
  why: 'Filing clocks start on the first use and retention on the last: without the days nobody can show that either was kept.',
  basis: { house: 'A record says from when until when the copy was used.' },
  advice: 'record firstUsedOn when it goes out and lastUsedOn when it is taken down',
  languages: ['en', 'fr', 'th'],
  messages: {
    first: 'published, but the day of first use is not recorded',
    order: 'last used on {last}, before its first use on {first}',
    ahead: 'used on {on}, a day that has not come yet',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: [[published]]\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: us\nstatus: published\nfirstUsedOn: 2026-11-02\nlastUsedOn: [[2026-10-30]]\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: us\nstatus: published\nfirstUsedOn: [[2026-12-24]]\n---\n\nOur account pays interest monthly.\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: published\nfirstUsedOn: 2026-11-02\nlastUsedOn: 2026-11-02\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: published\npublishAt: 2026-11-02T09:00:00-05:00\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: scheduled\n---\n\nOur account pays interest monthly.\n',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\nstatus: [[published]]\n---\n\nNotre livret est ouvert à tous.\n'],
      good: ['---\njurisdictions: fr\nstatus: published\nfirstUsedOn: 2026-11-02\n---\n\nNotre livret est ouvert à tous.\n'],
    },
    th: {
      bad: ['---\njurisdictions: th\nstatus: [[published]]\nlastUsedOn: 2026-11-20\n---\n\nบัญชีเงินฝากใหม่ของเรา\n'],
      good: ['---\njurisdictions: th\nstatus: published\nfirstUsedOn: 2026-11-02\nlastUsedOn: 2026-11-20\n---\n\nบัญชีเงินฝากใหม่ของเรา\n'],
    },
  },
  gaps: ['does not know when a post was taken down'],
  check(draft, report) {
    const { firm, firstUsedOn, lastUsedOn, publishAt } = draft.frontMatter
    if (!draft.ready) return
    const first = firstUsedOn ?? publishAt
    if (draft.status.value === 'published' && !first) {
      const isBroker = firm?.kind === 'broker-dealer' || firm?.kind === 'dual'
      const isUs = draft.jurisdictions.length === 1 && draft.jurisdictions[0] === 'us'
      const citations = isBroker && isUs ? { citations: [us.finra2210Records] } : {}
      report('first', { span: draft.fieldSpan('status') ?? draft.headSpan, ...citations })
    }
    if (first && lastUsedOn && isAfter(first, lastUsedOn)) {
      report('order', { span: draft.fieldSpan('lastUsedOn') ?? draft.headSpan, data: { first: dayOf(first), last: dayOf(lastUsedOn) } })
    }
    if (firstUsedOn && isAfter(firstUsedOn, draft.today)) {
      report('ahead', { span: draft.fieldSpan('firstUsedOn') ?? draft.headSpan, data: { on: dayOf(firstUsedOn) } })
    }
  },
})
