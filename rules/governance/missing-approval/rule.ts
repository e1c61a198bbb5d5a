import { type Approval, type Author, type Draft, defineRule, type Severity } from 'finsocial/rule'
import { type ApprovalFacts, approvalDuties, needsSection21 } from '../../facts/approval.js'
import { uk } from '../../facts/authorities/uk.js'
import { authoritiesOf } from '../../facts/obligations.js'

const NEEDED: readonly (keyof Approval & ('by' | 'role' | 'on'))[] = ['by', 'role', 'on']
const ORDER: readonly Severity[] = ['info', 'warn', 'error']

export default defineRule({
  id: 'governance/missing-approval',
  hazard: 'missing-approval',
  covers: [
    'us/approval-missing',
    'us/approval-path-interactive',
    'us/influencer-preapproval',
    'us/approval-ia-policy',
    'uk-s21-approval',
    'th-gov-preapproval-and-retention',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  gate: true,
  summary: 'Copy that is about to be used without the approval that its regime asks for.',
  why: 'Somebody who knows the rules has to have read the very words before the public does; afterwards it cannot be made up.',
  basis: {
    law: authoritiesOf([
      'us/approval-missing',
      'us/approval-path-interactive',
      'us/influencer-preapproval',
      'us/approval-ia-policy',
      'uk-s21-approval',
      'th-gov-preapproval-and-retention',
    ]),
  },
  advice: 'have it approved, and record it with “finsocial approve”',
  languages: ['en', 'fr', 'th'],
  messages: {
    missing: 'no approval by {approver} is recorded',
    incomplete: 'the approval does not say {fields}',
    reference: 'the approver’s firm reference number is not recorded',
    unnamed: 'the copy does not name its approver',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\naudience: retail\nstatus: [[approved]]\n---\n\nOur new account pays interest monthly.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: approved\napproval: [[{by: J. Poe, on: 2026-11-28}]]\n---\n\nOur new account pays interest monthly.\n',
        '---\njurisdictions: uk\nauthor: {relation: influencer}\npurpose: promotion\nstatus: [[scheduled]]\n---\n\nI moved my savings to Nuvex, and so can you.\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: approved\napproval: {by: J. Poe, role: principal, on: 2026-11-28}\n---\n\nOur new account pays interest monthly.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: review\n---\n\nOur new account pays interest monthly.\n',
        '---\njurisdictions: us\nfirm: {kind: bank}\naudience: retail\npurpose: service\nstatus: approved\n---\n\nBranches close at noon on Thursday.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: uk\nauthor: {relation: affiliate}\npurpose: direct-response\nstatus: [[approved]]\n---\n\nOuvrez un compte chez Monéa avec mon code.\n',
      ],
      good: [
        '---\njurisdictions: uk\nauthor: {relation: affiliate}\npurpose: education\nstatus: approved\n---\n\nQui fixe le taux de la Banque d’Angleterre ?\n',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: th\nfirm: {kind: fund-manager}\npurpose: direct-response\nstatus: [[approved]]\n---\n\nเปิดบัญชีกองทุนกับเราวันนี้\n',
      ],
      good: [
        '---\njurisdictions: th\nfirm: {kind: fund-manager}\npurpose: direct-response\nstatus: approved\napproval: {by: ก. ตัวอย่าง, role: compliance, on: 2026-11-20, reference: A-17}\n---\n\nเปิดบัญชีกองทุนกับเราวันนี้\n',
      ],
    },
  },
  gaps: ['does not know who is registered as a principal', 'takes a firm’s own account for the firm, whoever posts'],
  check(draft, report) {
    if (!draft.ready) return
    const { approval } = draft.frontMatter
    const facts = factsOf(draft)
    const duties = approvalDuties(facts, draft.jurisdictions)
    const [first] = duties
    if (!first) return
    const citations = [...new Set(duties.map((duty) => duty.authority))]
    const severity = ORDER[Math.max(...duties.map((duty) => ORDER.indexOf(duty.severity)))]!
    const place = draft.fieldSpan('approval') ?? draft.fieldSpan('status') ?? draft.headSpan
    const absent = NEEDED.filter((field) => !approval?.[field])
    if (!approval || absent.length === NEEDED.length) {
      report('missing', { span: place, data: { approver: first.approver }, citations, severity })
    } else if (absent.length) {
      report('incomplete', { span: place, data: { fields: absent.map((field) => FIELDS[field]).join(' and ') }, citations, severity })
    }
    if (!approval?.by || !draft.jurisdictions.includes('uk') || !needsSection21(facts)) return
    const by = draft.fieldSpan('approval.by') ?? place
    // A principal’s representative and a group company need no permission, so no number either: a human decides.
    if (!/^\d{6,7}$/.test(approval.firmReference ?? '')) {
      const span = draft.fieldSpan('approval.firmReference') ?? by
      report('reference', {
        span,
        citations: [uk.s55na, uk.cobs45ApproverLink],
        severity: 'warn',
        advice: 'record the approver’s number in firmReference',
      })
    }
    if (!isNamed(draft, approval.by)) {
      const advice = `add “Approved by ${approval.by}” with the date, or a link that reads “Approver FRN” and the number`
      report('unnamed', { span: by, citations: [uk.cobs45ApproverName, uk.cobs45ApproverLink], severity: 'warn', advice })
    }
  },
})

const FIELDS = { by: 'who approved', role: 'in which role', on: 'on which day' } as const

function factsOf(draft: Draft): ApprovalFacts {
  const { firm, author, audience, purpose, format, publishAt, media, targeting } = draft.frontMatter
  const relation: Author['relation'] = author?.relation
  const prepared = publishAt !== undefined || (media?.length ?? 0) > 0 || targeting !== undefined || draft.status.value === 'scheduled'
  const products = draft.products.map(({ value }) => value)
  return { firmKind: firm?.kind, author: relation, audience, purpose, format, products, prepared }
}

function isNamed(draft: Draft, name: string): boolean {
  const wanted = name.normalize('NFKC').toLowerCase()
  return draft.blocks.some(
    (block) =>
      block.visible && (block.text.normalize('NFKC').toLowerCase().includes(wanted) || /\bApprover FRN \d{6,7}(?!\d)/.test(block.text)),
  )
}
