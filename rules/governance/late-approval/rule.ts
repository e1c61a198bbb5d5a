import { defineRule } from 'finsocial/rule'
import { dayOf, isAfter } from '../../facts/calendar/date.js'
import { authoritiesOf } from '../../facts/obligations.js'

const law = authoritiesOf(['us/approval-missing', 'uk-s21-approval', 'th-gov-preapproval-and-retention'])

export default defineRule({
  id: 'governance/late-approval',
  hazard: 'missing-approval',
  covers: ['us/approval-missing', 'uk-s21-approval'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  gate: true,
  summary: 'An approval dated after the first use, or on a day to come.',
  why: 'An approval that comes after the public has read the copy protects nobody, and a date ahead of time is no record.',
  basis: { house: 'Approval comes before the use that it allows, wherever it is asked for.' },
  advice: 'approve before use; where it was used already, take it down and record what happened',
  languages: ['en', 'fr', 'th'],
  messages: {
    late: 'approved on {on}, but used from {used}',
    future: 'the approval is dated {on}, after today',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: scheduled\npublishAt: 2026-11-20\napproval: {by: J. Poe, role: principal, on: [[2026-11-22]]}\n---\n\nOur new account pays interest monthly.\n',
        '---\njurisdictions: eu\nstatus: approved\napproval: {by: J. Poe, role: compliance, on: [[2026-12-24]]}\n---\n\nOur new account pays interest monthly.\n',
      ],
      good: [
        '---\njurisdictions: us\nstatus: scheduled\npublishAt: 2026-11-22\napproval: {by: J. Poe, role: principal, on: 2026-11-22}\n---\n\nOur new account pays interest monthly.\n',
        '---\njurisdictions: us\nstatus: scheduled\npublishAt: 2026-11-22T08:00:00+07:00\napproval: {by: J. Poe, role: principal, on: 2026-11-21T18:00:00-05:00}\n---\n\nOur new account pays interest monthly.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nstatus: published\nfirstUsedOn: 2026-11-02\napproval: {by: L. Martin, role: conformité, on: [[2026-11-03]]}\n---\n\nNotre nouveau livret est ouvert.\n',
      ],
      good: [
        '---\njurisdictions: fr\nstatus: published\nfirstUsedOn: 2026-11-04\napproval: {by: L. Martin, role: conformité, on: 2026-11-03}\n---\n\nNotre nouveau livret est ouvert.\n',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: th\nstatus: published\npublishAt: 2026-11-10\napproval: {by: ก. ตัวอย่าง, role: compliance, on: [[2026-11-11]]}\n---\n\nบัญชีเงินฝากใหม่ของเรา\n',
      ],
      good: [
        '---\njurisdictions: th\nstatus: published\npublishAt: 2026-11-10\napproval: {by: ก. ตัวอย่าง, role: compliance, on: 2026-11-09}\n---\n\nบัญชีเงินฝากใหม่ของเรา\n',
      ],
    },
  },
  gaps: ['two bare dates on the same day are taken to be in the right order'],
  check(draft, report) {
    const { approval, firstUsedOn, publishAt } = draft.frontMatter
    if (!draft.ready || !approval?.on) return
    const span = draft.fieldSpan('approval.on') ?? draft.headSpan
    const citations = law.filter((authority) => draft.jurisdictions.includes(authority.jurisdiction))
    const cited = citations.length === draft.jurisdictions.length ? { citations } : {}
    const used = firstUsedOn && publishAt ? (isAfter(firstUsedOn, publishAt) ? publishAt : firstUsedOn) : (firstUsedOn ?? publishAt)
    if (used && isAfter(approval.on, used)) {
      report('late', { span, data: { on: dayOf(approval.on), used: dayOf(used) }, ...cited })
    } else if (isAfter(approval.on, draft.today)) {
      report('future', { span, data: { on: dayOf(approval.on) }, ...cited })
    }
  },
})
