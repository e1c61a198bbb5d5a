import { defineRule } from 'finsocial/rule'
import { us } from '../../facts/authorities/us.js'

export default defineRule({
  id: 'governance/missing-audience',
  hazard: 'missing-metadata',
  covers: ['us/audience-missing'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'certain',
  gate: true,
  summary: 'A draft that does not say who will receive it.',
  why: 'Retail investors, professionals, plan sponsors and plan participants are protected by different rules.',
  basis: { house: 'Which rules apply depends on who will read the copy.' },
  advice: 'name the audience; what is posted openly is read by retail investors',
  languages: ['en', 'fr', 'th'],
  messages: { missing: 'no audience is named' },
  examples: {
    en: {
      bad: ['---\njurisdictions: us\nstatus: [[approved]]\n---\n\nOur account pays interest monthly.\n'],
      good: [
        '---\njurisdictions: us\naudience: retail\nstatus: approved\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: us\nstatus: draft\n---\n\nOur account pays interest monthly.\n',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\nstatus: [[scheduled]]\n---\n\nNotre livret est ouvert à tous.\n'],
      good: ['---\njurisdictions: fr\naudience: [retail, existing-client]\nstatus: scheduled\n---\n\nNotre livret est ouvert à tous.\n'],
    },
    th: {
      bad: ['---\njurisdictions: th\nstatus: [[published]]\n---\n\nบัญชีเงินฝากใหม่ของเรา\n'],
      good: ['---\njurisdictions: th\naudience: retail\nstatus: published\n---\n\nบัญชีเงินฝากใหม่ของเรา\n'],
    },
  },
  gaps: [],
  check(draft, report) {
    if (!draft.ready || draft.frontMatter.audience?.length) return
    const isUs = draft.jurisdictions.length === 1 && draft.jurisdictions[0] === 'us'
    const citations = isUs ? { citations: [us.finra2210Retail, us.finra2210Institutional] } : {}
    report('missing', { span: draft.fieldSpan('status') ?? draft.headSpan, ...citations })
  },
})
