import { defineRule } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'
import { fleetingOf, provenRetention, retentionOf } from '../../facts/retention.js'

export default defineRule({
  id: 'retention/missing-archive',
  hazard: 'missing-retention',
  covers: ['us/retention-missing', 'uk-record-retention', 'eu-record-retention', 'fr-archivage', 'th-gov-preapproval-and-retention'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  gate: true,
  summary: 'Copy whose record has to be kept and that names no archive.',
  why: 'An examiner asks for the post years later; what the platform still shows by then is no record.',
  basis: {
    law: authoritiesOf([
      'us/retention-missing',
      'uk-record-retention',
      'eu-record-retention',
      'fr-archivage',
      'th-gov-preapproval-and-retention',
    ]),
  },
  advice: 'name the archive in retention.archive, and record each use with “finsocial record”',
  languages: ['en', 'fr', 'th'],
  messages: { missing: 'no archive is named; the record is to be kept {period}' },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: [[approved]]\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: uk\nproducts: pension\nstatus: approved\nretention: [[{class: pension, years: 6}]]\n---\n\nOur pension, explained.\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: approved\nretention: {archive: archive/2026}\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: us\nfirm: {kind: bank}\nproducts: credit-card\nstatus: approved\n---\n\nOur card has a new design.\n',
        '---\njurisdictions: uk\npurpose: company-update\nstatus: approved\n---\n\nWe moved to a new office.\n',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\nproducts: etf\nstatus: [[scheduled]]\n---\n\nNotre nouvel ETF.\n'],
      good: [
        '---\njurisdictions: fr\nproducts: etf\nstatus: scheduled\nretention: {archive: archive/2026, years: 5}\n---\n\nNotre nouvel ETF.\n',
        '---\njurisdictions: fr\npurpose: recruiting\nstatus: scheduled\n---\n\nNous recrutons un analyste à Rennes.\n',
      ],
    },
    th: {
      bad: ['---\njurisdictions: th\nproducts: fund\npurpose: promotion\nstatus: [[approved]]\n---\n\nกองทุนใหม่ของเรา\n'],
      good: [
        '---\njurisdictions: th\nproducts: fund\npurpose: promotion\nstatus: approved\nretention: {archive: archive/2569}\n---\n\nกองทุนใหม่ของเรา\n',
      ],
    },
  },
  gaps: ['does not look into the archive', 'messages and stories are looked at by retention/unarchived-channel'],
  check(draft, report) {
    const { retention } = draft.frontMatter
    if (!draft.ready || retention?.archive || fleetingOf(draft)) return
    const minimum = retentionOf(draft)
    if (!minimum.rows.length) return
    const span = draft.fieldSpan('retention') ?? draft.fieldSpan('status') ?? draft.headSpan
    const citations = [...new Set(minimum.because.map((row) => row.authority))]
    const severity = provenRetention(minimum).rows.length ? {} : ({ severity: 'warn' } as const)
    const period = minimum.years === 'indefinite' ? 'for ever' : `for ${minimum.years} years`
    report('missing', { span, data: { period }, citations, ...severity })
  },
})
