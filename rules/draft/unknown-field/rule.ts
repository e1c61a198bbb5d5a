import { defineRule } from 'finsocial/rule'

export default defineRule({
  id: 'draft/unknown-field',
  hazard: 'missing-metadata',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'certain',
  summary: 'A front-matter key that means nothing here.',
  why: 'A misspelt key is silently no key at all: “aproval” approves nothing.',
  basis: { house: 'A key that nobody reads looks like a fact that somebody checked.' },
  advice: 'remove it or use the name that is meant',
  languages: ['en', 'fr', 'th'],
  messages: { found: '“{match}” {problem}' },
  examples: {
    en: { bad: ['---\n[[langage]]: en\n---\n\nA word about budgets.\n'], good: ['---\nlanguage: en\n---\n\nA word about budgets.\n'] },
    fr: { bad: ['---\n[[langage]]: fr\n---\n\nUn mot sur le budget.\n'], good: ['---\nlanguage: fr\n---\n\nUn mot sur le budget.\n'] },
    th: { bad: ['---\n[[langage]]: th\n---\n\nเรื่องการวางแผนการเงิน\n'], good: ['---\nlanguage: th\n---\n\nเรื่องการวางแผนการเงิน\n'] },
  },
  gaps: [],
  check(draft, report) {
    for (const problem of draft.problems) {
      if (problem.rule !== 'unknown-field') continue
      report('found', {
        span: problem.span,
        data: { problem: problem.message },
        ...(problem.advice ? { advice: problem.advice } : {}),
        ...(problem.severity ? { severity: problem.severity } : {}),
      })
    }
  },
})
