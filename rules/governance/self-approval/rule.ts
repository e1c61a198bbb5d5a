import { defineRule } from 'finsocial/rule'
import { us } from '../../facts/authorities/us.js'
import { likeness } from './likeness.js'

export default defineRule({
  id: 'governance/self-approval',
  hazard: 'missing-approval',
  covers: ['us/approval-missing'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  gate: true,
  summary: 'Copy that its own author approved.',
  why: 'Approval is a second pair of eyes: nobody sees what they themselves overlooked.',
  basis: { house: 'Whoever wrote the copy cannot be the one who lets it pass.' },
  advice: 'have somebody else approve it',
  languages: ['en', 'fr', 'th'],
  messages: {
    same: 'the author approved the copy',
    similar: 'the approver may be the author: the names fit each other',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nstatus: approved\nauthor: {name: Jane Poe}\napproval: {by: [["POE, Jane"]], role: principal, on: 2026-11-20}\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: us\nstatus: approved\nauthor: {name: Jane Poe}\napproval: {by: [[J. Poe]], role: principal, on: 2026-11-20}\n---\n\nOur account pays interest monthly.\n',
      ],
      good: [
        '---\njurisdictions: us\nstatus: approved\nauthor: {name: Jane Poe}\napproval: {by: John Roe, role: principal, on: 2026-11-20}\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: us\nstatus: approved\nauthor: {name: Jane Poe}\napproval: {by: Mary Poe, role: principal, on: 2026-11-20}\n---\n\nOur account pays interest monthly.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nstatus: approved\nauthor: {name: Zoé Lefèvre}\napproval: {by: [[Zoe Lefevre]], role: conformité, on: 2026-11-20}\n---\n\nNotre livret est ouvert à tous.\n',
      ],
      good: [
        '---\njurisdictions: fr\nstatus: approved\nauthor: {name: Zoé Lefèvre}\napproval: {by: Léo Lefèvre, role: conformité, on: 2026-11-20}\n---\n\nNotre livret est ouvert à tous.\n',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: th\nstatus: approved\nauthor: {name: สมหญิง ตัวอย่าง}\napproval: {by: [[คุณสมหญิง ตัวอย่าง]], role: compliance, on: 2026-11-20}\n---\n\nบัญชีเงินฝากใหม่ของเรา\n',
      ],
      good: [
        '---\njurisdictions: th\nstatus: approved\nauthor: {name: สมหญิง ตัวอย่าง}\napproval: {by: สมชาย ตัวอย่าง, role: compliance, on: 2026-11-20}\n---\n\nบัญชีเงินฝากใหม่ของเรา\n',
      ],
    },
  },
  gaps: ['compares names: two people with one name look like one, and one person with two names like two'],
  check(draft, report) {
    const { approval, author, firm } = draft.frontMatter
    if (!draft.ready || !approval?.by || !author?.name) return
    const found = likeness(approval.by, author.name)
    if (found === 'none') return
    const isFutures = firm?.kind === 'cpo-cta' && draft.jurisdictions.length === 1 && draft.jurisdictions[0] === 'us'
    const citations = isFutures ? { citations: [us.nfa229Approval] } : {}
    const severity = found === 'similar' ? ({ severity: 'warn' } as const) : {}
    report(found, { span: draft.fieldSpan('approval.by') ?? draft.headSpan, ...severity, ...citations })
  },
})
