import { type Draft, defineRule, detailsOf, type Span } from 'finsocial/rule'
import { en, fr, th } from './lexicons.generated.js'
import { staffOf } from './names.js'

export default defineRule({
  id: 'audience/employer-targeting',
  hazard: 'employer-targeting',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'Copy or paid targeting that singles out the staff of an employer, or sells to employers.',
  why: 'Between a plan provider and its savers stands the employer: reaching the staff past it costs the relation, and often breaks the agreement.',
  basis: { house: 'an employer’s staff is reached with the employer’s consent, because the firm has no relation of its own with them' },
  advice: 'record the employer’s consent in employer.approvedBy, or address savers in general',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: {
    targeting: 'targets the staff of one employer: “{match}”',
    staff: 'addresses the staff of one employer: “{match}”',
    employers: 'addresses employers: “{match}”',
  },
  check(draft, report, hits) {
    const { audience = [], employer, purpose, targeting } = draft.frontMatter
    if (purpose === 'recruiting') return
    const isApproved = Boolean(employer?.approvedBy)
    if (!isApproved) {
      for (const [index] of (targeting?.employers ?? []).entries()) {
        const span = draft.fieldSpan(`targeting.employers.${index}`) ?? draft.fieldSpan('targeting.employers') ?? draft.headSpan
        report('targeting', { span })
      }
    }
    const reported: Span[] = []
    const isNew = (span: Span) => !reported.some((other) => other.start < span.end && span.start < other.end)
    for (const hit of hits) {
      if (hit.group === 'staff' ? isApproved : audience.includes('plan-sponsor') || audience.includes('intermediary')) continue
      if (!isNew(hit.span)) continue
      reported.push(hit.span)
      report(hit.group === 'staff' ? 'staff' : 'employers', { ...detailsOf(hit), ...(hit.group === 'staff' ? {} : { severity: 'info' }) })
    }
    if (isApproved) return
    for (const { block, span } of staffOf(draft, namesIn(draft))) if (isNew(span)) report('staff', { block, span })
  },
  examples: {
    en: {
      bad: [
        '[[Attention Acme Corp employees]]! Roll your old plan to us.',
        '---\ntargeting:\n  employers: [[Acme]]\n---\nFive facts about saving.',
        '---\nemployer: {name: Brightwater}\n---\nWhat [[Brightwater staff]] should know about fees.',
        'A pension plan [[designed for business owners]] in Wales.',
      ],
      good: [
        '---\nemployer: {name: Acme, approvedBy: H. Lind, approvedOn: 2026-10-02}\n---\nAcme employees: enrolment closes on 12 December.',
        'Many employers match what their workers pay in.',
        'Does your employer match contributions?',
        '---\naudience: plan-sponsor\n---\nDesigned for employers: our fiduciary calendar.',
        'We thank our employees for a great year.',
      ],
    },
    fr: {
      bad: [
        '[[Salariés de Monéa]] : votre épargne mérite mieux.',
        '[[Vous travaillez chez Monéa]] ? Parlons de votre PEE.',
        'Un contrat [[conçu pour les dirigeants]].',
      ],
      good: [
        'Les salariés des entreprises peuvent épargner par l’intéressement.',
        'La banque forme une dizaine d’apprentis par an.',
        '---\naudience: plan-sponsor\n---\nUne solution conçue pour les employeurs.',
      ],
    },
    th: {
      bad: [
        '[[สำหรับพนักงานบริษัทตัวอย่าง]]เท่านั้น ดอกเบี้ยพิเศษ',
        'แผนใหม่[[ออกแบบมาเพื่อเจ้าของธุรกิจ]]',
        '---\nemployer: {name: ตัวอย่างการช่าง}\n---\nเรื่องที่[[พนักงานตัวอย่างการช่าง]]ควรรู้',
      ],
      good: ['พนักงานของเราร่วมปลูกป่า', 'นายจ้างจ่ายเงินสมทบเข้ากองทุนสำรองเลี้ยงชีพ', 'พนักงานประจำควรเก็บเงินฉุกเฉินกี่เดือน'],
    },
  },
  gaps: ['a firm’s name is known from the front matter, or from the words around it; a name that is a common word may be missed'],
})

/** Employers that the draft names: theirs, and those of its paid targeting. */
function namesIn({ frontMatter: { employer, targeting } }: Draft): readonly string[] {
  return [employer?.name, ...(targeting?.employers ?? [])].filter((name) => name !== undefined && name.trim().length > 1) as string[]
}
