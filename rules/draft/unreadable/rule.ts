import { defineRule } from 'finsocial/rule'

export default defineRule({
  id: 'draft/unreadable',
  hazard: 'unreadable',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  summary: 'A draft that is over a limit and was not checked.',
  why: 'A draft that nobody could read has not been checked, whatever the summary says.',
  basis: { house: 'A gate that checked nothing must say so.' },
  advice: 'split the draft',
  languages: ['en', 'fr', 'th'],
  messages: { found: '{problem}' },
  examples: {
    en: { bad: [`[[${'>'.repeat(40)}]]${'>'.repeat(560)} a\n`], good: ['> A quote.\n>\n> > And one inside it.\n'] },
    fr: { bad: [`[[${'>'.repeat(40)}]]${'>'.repeat(570)} a\n`], good: ['> Une citation.\n'] },
    th: { bad: [`[[${'>'.repeat(40)}]]${'>'.repeat(580)} ก\n`], good: ['> ข้อความอ้างอิง\n'] },
  },
  gaps: [],
  check(draft, report) {
    for (const problem of draft.problems) {
      if (problem.rule !== 'unreadable') continue
      report('found', {
        span: problem.span,
        data: { problem: problem.message },
        ...(problem.advice ? { advice: problem.advice } : {}),
        ...(problem.severity ? { severity: problem.severity } : {}),
      })
    }
  },
})
