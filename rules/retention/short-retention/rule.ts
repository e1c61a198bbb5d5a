import { defineRule } from 'finsocial/rule'
import { dayOf, isAfter } from '../../facts/calendar/date.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { lastUseOf, provenRetention, retainUntil, retentionOf } from '../../facts/retention.js'

export default defineRule({
  id: 'retention/short-retention',
  hazard: 'missing-retention',
  covers: ['us/retention-missing', 'uk-record-retention', 'eu-record-retention', 'fr-archivage', 'th-gov-preapproval-and-retention'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  gate: true,
  summary: 'A record that is kept for a shorter time than its regime asks.',
  why: 'Complaints and examinations come years after a post; a record destroyed too early cannot be brought back.',
  basis: {
    law: authoritiesOf([
      'us/retention-missing',
      'uk-record-retention',
      'eu-record-retention',
      'fr-archivage',
      'th-gov-preapproval-and-retention',
    ]),
  },
  advice: 'keep it for the longest period that applies, counted from the last use',
  languages: ['en', 'fr', 'th'],
  messages: {
    years: 'kept for {years} years; {minimum} is the minimum',
    until: 'kept until {until}; after a use on {used} the minimum is {minimum}',
    unstated: 'does not say how long it is kept; {minimum} is the minimum',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nproducts: pension\nstatus: approved\nretention: {archive: a, class: pension, years: [[3]]}\n---\n\nOur pension, explained.\n',
        '---\njurisdictions: uk\nproducts: pension\nstatus: approved\nretention: {archive: a, class: pension-transfer, until: [[2032-01-01]]}\n---\n\nThink twice before you move a pension.\n',
        '---\njurisdictions: us\nfirm: {kind: adviser}\nstatus: published\nlastUsedOn: 2026-11-02\nretention: {archive: a, until: [[2031-11-02]]}\n---\n\nHow we build a portfolio.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: approved\nretention: {archive: [[a]]}\n---\n\nOur account pays interest monthly.\n',
      ],
      good: [
        '---\njurisdictions: uk\nproducts: pension\nstatus: approved\nretention: {archive: a, class: pension, years: 6}\n---\n\nOur pension, explained.\n',
        '---\njurisdictions: uk\nproducts: pension\nstatus: approved\nretention: {archive: a, class: pension-transfer, until: indefinite}\n---\n\nThink twice before you move a pension.\n',
        '---\njurisdictions: us\nfirm: {kind: adviser}\nstatus: published\nlastUsedOn: 2026-11-02\nretention: {archive: a, until: 2031-12-31}\n---\n\nHow we build a portfolio.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: published\nlastUsedOn: 2024-02-29\nretention: {archive: a, until: 2027-03-01}\n---\n\nOur account paid interest monthly.\n',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\nproducts: etf\nstatus: approved\nretention: {archive: a, years: [[3]]}\n---\n\nNotre nouvel ETF.\n'],
      good: [
        '---\njurisdictions: fr\nproducts: etf\nstatus: approved\nretention: {archive: a, years: 5}\n---\n\nNotre nouvel ETF.\n',
        '---\njurisdictions: fr\npurpose: recruiting\nstatus: approved\nretention: {archive: a, years: 2}\n---\n\nNous recrutons un analyste à Rennes.\n',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: th\nproducts: fund\nstatus: published\nfirstUsedOn: 2026-11-02\nretention: {archive: a, until: [[2031-11-01]]}\n---\n\nกองทุนใหม่ของเรา\n',
      ],
      good: [
        '---\njurisdictions: th\nproducts: fund\nstatus: published\nlastUsedOn: 2026-11-02\nretention: {archive: a, until: 2031-11-02}\n---\n\nกองทุนใหม่ของเรา\n',
      ],
    },
  },
  gaps: [
    'a fiscal year is taken to end in December',
    'while a post is in use its last use lies ahead: an end that is counted from today will have to move',
  ],
  check(draft, report) {
    const { retention } = draft.frontMatter
    if (!draft.ready || !retention) return
    const minimum = retentionOf(draft)
    if (!minimum.rows.length) return
    const { years, until } = retention
    const lastUse = lastUseOf(draft)
    const needed = retainUntil(minimum, lastUse)!
    const place = (field: string) => draft.fieldSpan(`retention.${field}`) ?? draft.fieldSpan('retention') ?? draft.headSpan
    const citations = [...new Set(minimum.because.map((row) => row.authority))]
    const period = minimum.years === 'indefinite' ? 'for ever' : `${minimum.years} years`
    const proven = provenRetention(minimum)
    if (until !== undefined) {
      if (!isShortUntil(until, needed)) return
      const provenUntil = retainUntil(proven, lastUse)
      const severity = provenUntil !== undefined && isShortUntil(until, provenUntil) ? {} : ({ severity: 'warn' } as const)
      report('until', {
        span: place('until'),
        data: { until: dayOf(until), used: dayOf(lastUse), minimum: needed },
        citations,
        ...severity,
      })
    } else if (years !== undefined) {
      if (!isShort(years, minimum.years)) return
      report('years', {
        span: place('years'),
        data: { years, minimum: period },
        citations,
        ...(isShort(years, proven.years) ? {} : { severity: 'warn' }),
      })
    } else report('unstated', { span: place('archive'), data: { minimum: period }, citations, severity: 'warn' })
  },
})

function isShort(years: number, minimum: number | 'indefinite'): boolean {
  return minimum === 'indefinite' || years < minimum
}

function isShortUntil(until: string, needed: string): boolean {
  return until !== 'indefinite' && (needed === 'indefinite' || isAfter(needed, dayOf(until)))
}
