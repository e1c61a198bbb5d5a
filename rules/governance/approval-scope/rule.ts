import { defineRule } from 'finsocial/rule'

export default defineRule({
  id: 'governance/approval-scope',
  hazard: 'stale-approval',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  gate: true,
  summary: 'A place or a channel that the approval does not cover.',
  why: 'Who approved for one country or one channel judged by its rules and its space, not by those of another.',
  basis: { house: 'An approval that names where it holds does not hold elsewhere.' },
  advice: 'have it approved for these too, or publish it only where it is approved',
  languages: ['en', 'fr', 'th'],
  messages: {
    jurisdictions: 'not approved for {name}',
    channels: 'not approved for use on {name}',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: [us, [[uk]]]\nstatus: approved\napproval: {by: J. Poe, role: principal, on: 2026-11-20, jurisdictions: us}\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: us\nchannels: [linkedin, [[x]]]\nstatus: approved\napproval: {by: J. Poe, role: principal, on: 2026-11-20, channels: linkedin}\n---\n\nOur account pays interest monthly.\n',
      ],
      good: [
        '---\njurisdictions: us\nchannels: [linkedin]\nstatus: approved\napproval: {by: J. Poe, role: principal, on: 2026-11-20, jurisdictions: [us, uk], channels: [x, linkedin]}\n---\n\nOur account pays interest monthly.\n',
        '---\njurisdictions: [us, uk]\nchannels: [linkedin, x]\nstatus: approved\napproval: {by: J. Poe, role: principal, on: 2026-11-20}\n---\n\nOur account pays interest monthly.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: [[fr]]\nstatus: approved\napproval: {by: L. Martin, role: conformité, on: 2026-11-20, jurisdictions: uk}\n---\n\nNotre livret est ouvert à tous.\n',
      ],
      good: [
        '---\njurisdictions: fr\nstatus: approved\napproval: {by: L. Martin, role: conformité, on: 2026-11-20, jurisdictions: fr}\n---\n\nNotre livret est ouvert à tous.\n',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: th\nchannels: [[facebook]]\nstatus: approved\napproval: {by: ก. ตัวอย่าง, role: compliance, on: 2026-11-20, channels: line}\n---\n\nบัญชีเงินฝากใหม่ของเรา\n',
      ],
      good: [
        '---\njurisdictions: th\nchannels: line\nstatus: approved\napproval: {by: ก. ตัวอย่าง, role: compliance, on: 2026-11-20, channels: line}\n---\n\nบัญชีเงินฝากใหม่ของเรา\n',
      ],
    },
  },
  gaps: [],
  check(draft, report) {
    const { approval } = draft.frontMatter
    if (!draft.ready || !approval) return
    // Who approved for France has read by the rules of the Union as well.
    const covered = approval.jurisdictions?.includes('fr') ? [...approval.jurisdictions, 'eu'] : approval.jurisdictions
    const scopes = [
      { field: 'jurisdictions', wanted: draft.jurisdictions, covered, own: draft.frontMatter.jurisdictions },
      { field: 'channels', wanted: draft.channels, covered: approval.channels, own: draft.frontMatter.channels },
    ] as const
    for (const { field, wanted, covered: allowed, own } of scopes) {
      if (!allowed?.length) continue
      const listed: readonly string[] = own ?? []
      for (const name of wanted) {
        if (isListed(allowed, name)) continue
        // The Union comes with France; whoever is not approved for France is told so once.
        if (name === 'eu' && !isListed(listed, name) && isListed(wanted, 'fr')) continue
        const span = draft.fieldSpan(`${field}.${listed.indexOf(name)}`) ?? draft.fieldSpan(`approval.${field}`) ?? draft.headSpan
        report(field, { span, data: { name } })
      }
    }
  },
})

function isListed(list: readonly string[], name: string): boolean {
  return list.includes(name)
}
