import { type Draft, defineRule } from 'finsocial/rule'
import { needsSection21 } from '../../facts/approval.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { authoritiesOf } from '../../facts/obligations.js'

/** The role that approves options copy, as firms write it. */
const OPTIONS_PRINCIPAL = /(?<![a-zA-Z0-9À-ɏ])(?:r\.?o\.?p\.?|options principal|series 4)(?![a-zA-Z0-9À-ɏ])/iu
/** Roles that write or sell and do not control. */
const INTERESTED =
  /(?<![a-zA-Z0-9À-ɏ])(?:marketing|sales|copywriter|social media|content creator|agency|influencer|intern|trainee|commercial|vente|rédacteur|rédactrice|agence|stagiaire|alternant)(?![a-zA-Z0-9À-ɏ])|การตลาด|ฝ่ายขาย|นักเขียน|นักศึกษาฝึกงาน|เอเจนซี/iu
/** … unless they control all the same: “marketing compliance”. */
const CONTROLLING = /compliance|conformité|principal|legal|juridique|risk|risque|contrôle|control|กำกับ|กฎหมาย/iu
/** What a firm’s name ends in. */
const FIRM = /(?<![a-zA-Z0-9À-ɏ])(?:ltd|limited|llp|llc|plc|inc|corp|gmbh|sas?|sarl|s\.a\.|co\., ltd|bv|nv)\.?$|จำกัด/iu

export default defineRule({
  id: 'governance/unqualified-approver',
  hazard: 'missing-approval',
  covers: ['us/options-principal', 'uk-approver-competence-record'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  gate: true,
  summary: 'An approver who may not approve this copy, or of whom nobody is named.',
  why: 'An approval is worth what the approver knows of the product and can refuse.',
  basis: { law: authoritiesOf(['us/options-principal', 'us/approval-missing', 'uk-approver-competence-record']) },
  advice: 'have it approved by somebody whose role it is, and record the person and the role',
  languages: ['en', 'fr', 'th'],
  messages: {
    options: 'options copy approved in the role “{role}”, not by an options principal',
    interested: 'approved in the role “{role}”, which does not control copy',
    impersonal: 'the approval names a firm and no person’s role',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: option\nstatus: approved\napproval: {by: J. Poe, role: [[principal]], on: 2026-11-20}\n---\n\nHow a covered call limits what you can gain.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: approved\napproval: {by: J. Poe, role: [[head of marketing]], on: 2026-11-20}\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: uk\nauthor: {relation: influencer}\npurpose: promotion\nstatus: approved\napproval: {by: [[Brackenfield Ltd]], firmReference: 654321, on: 2026-11-20}\n---\n\nOakmere’s new savings account.\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: option\nstatus: approved\napproval: {by: J. Poe, role: registered options principal, on: 2026-11-20}\n---\n\nHow a covered call limits what you can gain.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: approved\napproval: {by: J. Poe, role: marketing compliance, on: 2026-11-20}\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: uk\nauthor: {relation: influencer}\npurpose: promotion\nstatus: approved\napproval: {by: Brackenfield Ltd, role: "compliance (J. Osei)", on: 2026-11-20}\n---\n\nOakmere’s new savings account.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: uk\nstatus: approved\napproval: {by: A. Petit, role: [[stagiaire]], on: 2026-11-20}\n---\n\nNotre livret est ouvert à tous.\n',
      ],
      good: [
        '---\njurisdictions: uk\nstatus: approved\napproval: {by: A. Petit, role: conformité commerciale, on: 2026-11-20}\n---\n\nNotre livret est ouvert à tous.\n',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: us\nstatus: approved\napproval: {by: ก. ตัวอย่าง, role: [[ฝ่ายการตลาด]], on: 2026-11-20}\n---\n\nบัญชีเงินฝากใหม่ของเรา\n',
      ],
      good: [
        '---\njurisdictions: us\nstatus: approved\napproval: {by: ก. ตัวอย่าง, role: ฝ่ายกำกับการตลาด, on: 2026-11-20}\n---\n\nบัญชีเงินฝากใหม่ของเรา\n',
      ],
    },
  },
  gaps: ['does not know who is registered, nor in which products an approver is competent'],
  check(draft, report) {
    const { approval, firm } = draft.frontMatter
    if (!draft.ready || !approval) return
    const { role, by } = approval
    const isBroker = firm?.kind === 'broker-dealer' || firm?.kind === 'dual'
    const option = draft.products.find(({ value }) => value === 'option')
    const span = draft.fieldSpan('approval.role') ?? draft.fieldSpan('approval') ?? draft.headSpan
    if (role && option && isBroker && draft.jurisdictions.includes('us') && !OPTIONS_PRINCIPAL.test(role)) {
      const lowered = option.source === 'inferred' ? { lowered: 'the product is inferred from the copy' } : {}
      report('options', { span, data: { role: short(role) }, citations: [us.finra2220Principal], ...lowered })
    } else if (role && INTERESTED.test(role) && !CONTROLLING.test(role)) {
      report('interested', { span, data: { role: short(role) }, severity: 'warn' })
    }
    if (by && !role && FIRM.test(by.trim()) && draft.jurisdictions.includes('uk') && isApprovedForOthers(draft)) {
      const place = draft.fieldSpan('approval.by') ?? span
      report('impersonal', { span: place, severity: 'warn', citations: [uk.cobs410Competence, uk.cobs411Competence] })
    }
  },
})

function isApprovedForOthers(draft: Draft): boolean {
  const { author, purpose } = draft.frontMatter
  return needsSection21({ author: author?.relation, purpose, products: draft.products.map(({ value }) => value) })
}

/** A role is a fact of the front matter, but it may be as long as its writer liked. */
function short(role: string): string {
  return role.replace(/\s+/g, ' ').slice(0, 40)
}
