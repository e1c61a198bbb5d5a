import { defineRule } from 'finsocial/rule'
import { uk } from '../../facts/authorities/uk.js'
import { addMonths, dayOf, isAfter, later } from '../../facts/calendar/date.js'

/** Months after which a source without an end of its own is called old: a house habit. */
const MONTHS = 12

export default defineRule({
  id: 'governance/stale-evidence',
  hazard: 'unsourced-statistic',
  covers: ['uk-approval-current'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  gate: true,
  summary: 'Evidence for a claim that has expired, has grown old, or is dated ahead of time.',
  why: 'A figure that was true when it was looked up may mislead whoever reads it later.',
  basis: { house: 'Evidence that names its end does not back a claim beyond it.' },
  advice: 'look the figure up again and record the new day, or take the claim out',
  languages: ['en', 'fr', 'th'],
  messages: {
    expired: 'this evidence ended on {expires}, before use on {used}',
    old: 'this evidence is of {asOf}, more than a year before use on {used}',
    future: 'this evidence is dated {asOf}, after today',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nstatus: scheduled\npublishAt: 2026-12-05\nevidence:\n  - {id: fees, claim: lowest fees, source: own survey, expires: [[2026-11-30]]}\n---\n\nFees compared.\n',
        '---\njurisdictions: us\nstatus: approved\nevidence:\n  - {id: fees, source: own survey, asOf: [[2025-10-31]]}\n  - {id: rates, source: own survey, asOf: [[2026-12-31]]}\n---\n\nFees compared.\n',
      ],
      good: [
        '---\njurisdictions: us\nstatus: scheduled\npublishAt: 2026-11-30T18:00:00Z\nevidence:\n  - {id: fees, source: own survey, expires: 2026-11-30}\n---\n\nFees compared.\n',
        '---\njurisdictions: us\nstatus: approved\nevidence:\n  - {id: history, source: census, asOf: 2010-01-01, expires: 2030-01-01}\n---\n\nA look back at savings since the last census.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nstatus: approved\nevidence: {source: étude interne, expires: [[2026-11-21]]}\n---\n\nLes frais comparés.\n',
      ],
      good: [
        '---\njurisdictions: fr\nstatus: approved\nevidence: {source: étude interne, expires: 2026-11-22}\n---\n\nLes frais comparés.\n',
      ],
    },
    th: {
      bad: ['---\njurisdictions: th\nstatus: approved\nevidence: {source: แบบสำรวจ, asOf: [[2025-11-21]]}\n---\n\nเปรียบเทียบค่าธรรมเนียม\n'],
      good: ['---\njurisdictions: th\nstatus: approved\nevidence: {source: แบบสำรวจ, asOf: 2025-11-22}\n---\n\nเปรียบเทียบค่าธรรมเนียม\n'],
    },
  },
  gaps: ['does not open the source'],
  check(draft, report) {
    const { evidence = [], publishAt, lastUsedOn } = draft.frontMatter
    if (!draft.ready) return
    const used = dayOf(lastUsedOn ?? (publishAt ? later(draft.today, publishAt) : draft.today))
    const citations = draft.jurisdictions.length === 1 && draft.jurisdictions[0] === 'uk' ? { citations: [uk.cobs45UpToDate] } : {}
    evidence.forEach(({ asOf, expires }, index) => {
      const place = (field: string) =>
        draft.fieldSpan(`evidence.${index}.${field}`) ?? draft.fieldSpan(`evidence.${field}`) ?? draft.headSpan
      if (expires && isAfter(used, expires)) {
        report('expired', { span: place('expires'), data: { expires: dayOf(expires), used }, ...citations })
      } else if (asOf && isAfter(asOf, draft.today)) {
        report('future', { span: place('asOf'), data: { asOf: dayOf(asOf) }, severity: 'warn' })
      } else if (asOf && !expires && isAfter(used, addMonths(dayOf(asOf), MONTHS))) {
        report('old', { span: place('asOf'), data: { asOf: dayOf(asOf), used }, severity: 'warn', ...citations })
      }
    })
  },
})
