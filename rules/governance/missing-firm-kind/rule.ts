import { defineRule } from 'finsocial/rule'

/** Where approval and filing hang on what the firm is. */
const BY_KIND: readonly string[] = ['us', 'th']

export default defineRule({
  id: 'governance/missing-firm-kind',
  hazard: 'missing-metadata',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'certain',
  gate: true,
  summary: 'A draft that does not say what kind of firm publishes it.',
  why: 'Approval before use, filing and the years of record-keeping differ between a broker-dealer, an adviser and a bank: where the kind is not said, they were not checked.',
  basis: { house: 'What cannot be known is told, not guessed: a gate that did not look must not look green.' },
  advice: 'name it once for all drafts: defaults: {firm: {kind: adviser}} in the configuration',
  languages: ['en', 'fr', 'th'],
  messages: { missing: 'no kind of firm is named: approval and filing were not checked' },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\naudience: retail\nstatus: [[approved]]\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: [us, uk]\nfirm: {name: Harbourline}\nstatus: [[published]]\n---\n\nOur account pays interest monthly.\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: bank}\nstatus: approved\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: us\nstatus: draft\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: uk\nstatus: approved\n---\n\nOur account pays interest monthly.\n',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: us\nstatus: [[scheduled]]\n---\n\nNotre compte rapporte des intérêts chaque mois.\n'],
      good: ['---\njurisdictions: fr\nstatus: scheduled\n---\n\nNotre compte rapporte des intérêts chaque mois.\n'],
    },
    th: {
      bad: ['---\njurisdictions: th\nstatus: [[published]]\n---\n\nบัญชีเงินฝากใหม่ของเรา\n'],
      good: ['---\njurisdictions: th\nfirm: {kind: bank}\nstatus: published\n---\n\nบัญชีเงินฝากใหม่ของเรา\n'],
    },
  },
  gaps: ['asks in the places where approval hangs on the kind of firm; elsewhere only the years of record-keeping do'],
  check(draft, report) {
    const { firm } = draft.frontMatter
    if (!draft.ready || firm?.kind || !draft.jurisdictions.some((place) => BY_KIND.includes(place))) return
    report('missing', { span: draft.fieldSpan('status') ?? draft.headSpan })
  },
})
