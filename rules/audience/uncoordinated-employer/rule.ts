import { defineRule } from 'finsocial/rule'

export default defineRule({
  id: 'audience/uncoordinated-employer',
  hazard: 'employer-targeting',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'certain',
  summary: 'Copy for the participants of a plan to which no employer has consented.',
  why: 'Participants belong to the employer’s plan: what they are told is the employer’s to coordinate.',
  basis: { house: 'the sponsor of a plan decides what its participants are told, so copy for them waits for its consent' },
  advice: 'name the employer and record its consent: employer: {name, approvedBy, approvedOn}',
  languages: ['en', 'fr', 'th'],
  messages: {
    unnamed: 'is for plan participants and names no employer',
    unapproved: 'is for plan participants and no consent of the employer is recorded',
    late: 'is published before the employer consents',
  },
  check(draft, report) {
    const { audience = [], employer, publishAt, purpose } = draft.frontMatter
    const at = audience.indexOf('plan-participant')
    if (at < 0 || purpose === 'recruiting') return
    const here = draft.fieldSpan(`audience.${at}`) ?? draft.fieldSpan('audience') ?? draft.headSpan
    if (!employer?.name && !employer?.approvedBy) report('unnamed', { span: here })
    else if (!employer.approvedBy) report('unapproved', { span: draft.fieldSpan('employer.name') ?? here })
    else if (employer.approvedOn && publishAt && employer.approvedOn.slice(0, 10) > publishAt.slice(0, 10))
      report('late', { span: draft.fieldSpan('employer.approvedOn') ?? here })
  },
  examples: {
    en: {
      bad: [
        '---\naudience: [[plan-participant]]\n---\nEnrolment closes on 12 December.',
        '---\naudience: plan-participant\nemployer: {name: [[Acme]]}\n---\nEnrolment closes on 12 December.',
        '---\naudience: plan-participant\npublishAt: 2026-12-01\nemployer: {name: Acme, approvedBy: H. Lind, approvedOn: [[2026-12-03]]}\n---\nFees and your plan.',
      ],
      good: [
        '---\naudience: plan-participant\nemployer: {name: Acme, approvedBy: H. Lind, approvedOn: 2026-10-02}\n---\nEnrolment closes on 12 December.',
        '---\naudience: retail\n---\nDoes your employer match contributions?',
        '---\naudience: plan-sponsor\n---\nFive fiduciary dates for 2027.',
      ],
    },
    fr: {
      bad: [
        '---\naudience: [retail, [[plan-participant]]]\n---\nVotre épargne salariale en trois étapes.',
        '---\naudience: plan-participant\nemployer: {name: [[Monéa]]}\n---\nVotre intéressement arrive.',
        '---\naudience: plan-participant\npublishAt: 2026-12-01\nemployer: {name: Monéa, approvedBy: A. Roy, approvedOn: [[2026-12-02]]}\n---\nVotre intéressement.',
      ],
      good: [
        '---\naudience: plan-participant\nemployer: {name: Monéa, approvedBy: A. Roy}\n---\nVotre intéressement arrive.',
        '---\naudience: retail\n---\nQu’est-ce que l’intéressement ?',
        'Les salariés épargnent par l’intéressement.',
      ],
    },
    th: {
      bad: [
        '---\naudience: [[plan-participant]]\n---\nเลือกแผนกองทุนสำรองเลี้ยงชีพ',
        '---\naudience: plan-participant\nemployer: {name: [[ตัวอย่าง]]}\n---\nเงินสมทบของคุณ',
        '---\naudience: plan-participant\npublishAt: 2026-12-01\nemployer: {name: ตัวอย่าง, approvedBy: ฝ่ายบุคคล, approvedOn: [[2026-12-09]]}\n---\nเงินสมทบของคุณ',
      ],
      good: [
        '---\naudience: plan-participant\nemployer: {name: ตัวอย่าง, approvedBy: ฝ่ายบุคคล}\n---\nเงินสมทบของคุณ',
        '---\naudience: retail\n---\nกองทุนสำรองเลี้ยงชีพคืออะไร',
        'นายจ้างจ่ายเงินสมทบอย่างไร',
      ],
    },
  },
  gaps: ['knows participants by the declared audience only'],
})
