import { defineRule } from 'finsocial/rule'

export default defineRule({
  id: 'draft/malformed-front-matter',
  hazard: 'missing-metadata',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  summary: 'Front matter that cannot be read, or a value that its key does not take.',
  why: 'What cannot be read cannot be checked: audience, approval and jurisdictions all stand here.',
  basis: { house: 'A gate that cannot read the facts must not open.' },
  advice: 'mend the value; the list of keys says what each takes',
  languages: ['en', 'fr', 'th'],
  messages: { found: '{problem}' },
  examples: {
    en: {
      bad: ['---\naudience: [[everyone]]\n---\n\nA word about budgets.\n'],
      good: ['---\naudience: retail\n---\n\nA word about budgets.\n'],
    },
    fr: {
      bad: ['---\naudience: [[everyone]]\n---\n\nUn mot sur le budget.\n'],
      good: ['---\naudience: retail\n---\n\nUn mot sur le budget.\n'],
    },
    th: {
      bad: ['---\naudience: [[everyone]]\n---\n\nเรื่องการวางแผนการเงิน\n'],
      good: ['---\naudience: retail\n---\n\nเรื่องการวางแผนการเงิน\n'],
    },
  },
  gaps: [],
  check(draft, report) {
    for (const problem of draft.problems) {
      if (problem.rule !== 'malformed-front-matter') continue
      report('found', {
        span: problem.span,
        data: { problem: problem.message },
        ...(problem.advice ? { advice: problem.advice } : {}),
        ...(problem.severity ? { severity: problem.severity } : {}),
      })
    }
  },
})
