import { defineRule } from 'finsocial/rule'

export default defineRule({
  id: 'governance/stale-approval',
  hazard: 'stale-approval',
  covers: ['us/approval-stale', 'uk-approval-current'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  gate: true,
  summary: 'Copy that is no longer the copy that was approved.',
  why: 'An approval is of one text. What was changed afterwards, nobody has approved.',
  basis: { house: 'An approval is of one text: a word, number, link or target changed afterwards is not approved.' },
  advice: 'see what changed with “finsocial verify”, then have it approved again',
  languages: ['en', 'fr', 'th'],
  messages: {
    changed: 'the copy changed after its approval',
    unbound: 'the approval is not bound to this copy',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nlanguage: en\nstatus: approved\napproval: {by: J. Poe, role: principal, on: 2026-11-20, digest: [[sha256-hnGspEJj6Bu4iJ4Nzp+ycJLFm93U79vZ7x3OwW5q/d0=]]}\n---\n\nOur savings account pays 3% a year.\n',
        '---\njurisdictions: us\nlanguage: en\nstatus: approved\napproval: [[{by: J. Poe, role: principal, on: 2026-11-20}]]\n---\n\nOur savings account pays 3% a year.\n',
      ],
      good: [
        '---\njurisdictions: us\nlanguage: en\nstatus: approved\napproval: {by: J. Poe, role: principal, on: 2026-11-20, digest: sha256-8CElB1q+oW7KuK0OCd4msO1PrRTZJJ2/ubElxDfGoEU=}\n---\n\nOur savings account pays 2% a year.\n',
        '---\n# the same copy: a comment, other white space, keys in another order\nstatus: approved\napproval: {on: 2026-11-20, by: J. Poe, role: principal, digest: sha256-8CElB1q+oW7KuK0OCd4msO1PrRTZJJ2/ubElxDfGoEU=}\nlanguage: en\njurisdictions: us\n---\n\n\nOur savings account\npays 2% a year.   \n\n<!-- checked twice -->\n',
        '---\njurisdictions: us\nlanguage: en\nstatus: review\napproval: {by: J. Poe, role: principal, on: 2026-11-20, digest: sha256-AAAA}\n---\n\nOur savings account pays 3% a year.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nlanguage: fr\nstatus: scheduled\napproval: {by: L. Martin, role: conformité, on: 2026-11-20, digest: [[sha256-hnGspEJj6Bu4iJ4Nzp+ycJLFm93U79vZ7x3OwW5q/d0=]]}\n---\n\nNotre livret rapporte 2 % par an.\n',
      ],
      good: [
        '---\njurisdictions: fr\nlanguage: fr\nstatus: scheduled\napproval: {by: L. Martin, role: conformité, on: 2026-11-20, digest: sha256-uEMN0viIykoCIbD4sH2m2GqiJmkrcR9MzHohdfNK5QA=}\n---\n\nNotre livret rapporte 2 % par an.\n',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: th\nlanguage: th\nstatus: approved\napproval: {by: ก. ตัวอย่าง, role: compliance, on: 2026-11-20, digest: [[sha256-hnGspEJj6Bu4iJ4Nzp+ycJLFm93U79vZ7x3OwW5q/d0=]]}\n---\n\nบัญชีเงินฝากดอกเบี้ย 2% ต่อปี\n',
      ],
      good: [
        '---\njurisdictions: th\nlanguage: th\nstatus: approved\napproval: {by: ก. ตัวอย่าง, role: compliance, on: 2026-11-20, digest: sha256-j/PQRZ5DkbLAJnf9UQSHWnoF3mnGg+v55EYHwoQJdSc=}\n---\n\nบัญชีเงินฝากดอกเบี้ย 2% ต่อปี\n',
      ],
    },
  },
  gaps: ['does not see changes inside images and films; their text belongs into media'],
  check(draft, report) {
    const { approval } = draft.frontMatter
    if (!draft.ready || !approval?.by) return
    if (approval.digest === undefined) {
      const advice = 'run “finsocial approve”, which writes the digest of the copy'
      report('unbound', { span: draft.fieldSpan('approval') ?? draft.headSpan, severity: 'info', advice })
    } else if (approval.digest !== draft.digest) {
      report('changed', { span: draft.fieldSpan('approval.digest') ?? draft.headSpan })
    }
  },
})
