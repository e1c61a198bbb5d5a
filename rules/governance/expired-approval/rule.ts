import { defineRule } from 'finsocial/rule'
import { approvalAges, attestationDue, needsSection21 } from '../../facts/approval.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { dayOf, isAfter, later } from '../../facts/calendar/date.js'

export default defineRule({
  id: 'governance/expired-approval',
  hazard: 'stale-approval',
  covers: ['uk-approval-current', 'us/approval-stale'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  gate: true,
  summary: 'An approval whose time is over, or whose next attestation is due.',
  why: 'Markets, products and rules move on: copy that was right when it was approved need not be right when it is read.',
  basis: { house: 'An approval that names its end does not reach beyond it.' },
  advice: 'have the copy approved again, or take it down',
  languages: ['en', 'fr', 'th'],
  messages: {
    expired: 'the approval ended on {expires}, before use on {used}',
    attestation: 'the quarterly attestation was due on {due}',
    old: 'the approval of {on} is more than a year old and has no end',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nstatus: scheduled\npublishAt: 2026-12-01\napproval: {by: J. Poe, role: principal, on: 2026-09-01, expires: [[2026-11-30]]}\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: uk\nauthor: {relation: influencer}\npurpose: promotion\nstatus: published\napproval: {by: Oakmere Ltd, on: 2026-02-01, attestedOn: [[2026-05-01]], expires: 2027-02-01}\n---\n\nOakmere’s new savings account.\n',
        '---\njurisdictions: us\nstatus: published\napproval: {by: J. Poe, role: principal, on: [[2025-11-20]]}\n---\n\nOur account pays interest monthly.\n',
      ],
      good: [
        '---\njurisdictions: us\nstatus: scheduled\npublishAt: 2026-11-30T23:30:00-05:00\napproval: {by: J. Poe, role: principal, on: 2026-09-01, expires: 2026-11-30}\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: us\nstatus: published\nlastUsedOn: 2026-06-30\napproval: {by: J. Poe, role: principal, on: 2025-09-01, expires: 2026-06-30}\n---\n\nOur account paid interest monthly.\n',
        '---\njurisdictions: uk\nauthor: {relation: influencer}\npurpose: promotion\nstatus: published\napproval: {by: Oakmere Ltd, on: 2026-02-01, attestedOn: 2026-10-30, expires: 2027-02-01}\n---\n\nOakmere’s new savings account.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nstatus: published\napproval: {by: L. Martin, role: conformité, on: 2026-01-05, expires: [[2026-06-30]]}\n---\n\nNotre livret est ouvert à tous.\n',
      ],
      good: [
        '---\njurisdictions: fr\nstatus: published\napproval: {by: L. Martin, role: conformité, on: 2026-01-05, expires: 2026-12-31}\n---\n\nNotre livret est ouvert à tous.\n',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: th\nstatus: published\napproval: {by: ก. ตัวอย่าง, role: compliance, on: 2026-01-05, expires: [[2026-06-30]]}\n---\n\nบัญชีเงินฝากใหม่ของเรา\n',
      ],
      good: [
        '---\njurisdictions: th\nstatus: published\napproval: {by: ก. ตัวอย่าง, role: compliance, on: 2026-01-05, expires: 2026-11-22}\n---\n\nบัญชีเงินฝากใหม่ของเรา\n',
      ],
    },
  },
  gaps: ['a published post without lastUsedOn is taken to be in use today'],
  check(draft, report) {
    const { approval, author, purpose, publishAt, lastUsedOn } = draft.frontMatter
    if (!draft.ready || !approval) return
    const used = lastUsedOn ?? (publishAt ? later(draft.today, publishAt) : draft.today)
    const place = (field: string) => draft.fieldSpan(`approval.${field}`) ?? draft.fieldSpan('approval') ?? draft.headSpan
    if (approval.expires) {
      if (isAfter(dayOf(used), approval.expires)) {
        report('expired', { span: place('expires'), data: { expires: dayOf(approval.expires), used: dayOf(used) } })
        return
      }
    } else if (approval.on && isAfter(dayOf(used), approvalAges(approval.on))) {
      const citations = draft.jurisdictions.length === 1 && draft.jurisdictions[0] === 'us' ? { citations: [us.finra2210Records] } : {}
      report('old', { span: place('on'), data: { on: dayOf(approval.on) }, severity: 'warn', ...citations })
      return
    }
    const products = draft.products.map(({ value }) => value)
    if (!approval.on || !draft.jurisdictions.includes('uk') || !needsSection21({ author: author?.relation, purpose, products })) return
    const due = attestationDue(approval.on, approval.attestedOn)
    if (!isAfter(dayOf(used), due)) return
    const span = place(approval.attestedOn ? 'attestedOn' : 'on')
    const advice = 'obtain the attestation and record its day in attestedOn'
    report('attestation', { span, data: { due }, severity: 'warn', citations: [uk.cobs410Attestation], advice })
  },
})
