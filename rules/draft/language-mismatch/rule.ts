import { defineRule } from 'finsocial/rule'

export default defineRule({
  id: 'draft/language-mismatch',
  hazard: 'language-mismatch',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'A declared language that the copy is not written in.',
  why: 'Rules and mandated wording go by language: the wrong one checks the wrong words.',
  basis: { house: 'Copy is judged by the rules of the language that it is read in.' },
  advice: 'declare the language that the copy has',
  languages: ['en', 'fr', 'th'],
  messages: { found: '{problem}' },
  examples: {
    en: {
      bad: ['---\nlanguage: [[fr]]\n---\n\nThis is what we have learned from our clients about the way that they save for the future.\n'],
      good: ['---\nlanguage: en\n---\n\nThis is what we have learned from our clients about the way that they save.\n'],
    },
    fr: {
      bad: [
        '---\nlanguage: [[en]]\n---\n\nVoici ce que nous avons appris de nos clients sur la façon dont ils épargnent pour leur avenir.\n',
      ],
      good: ['---\nlanguage: fr\n---\n\nVoici ce que nous avons appris de nos clients sur la façon dont ils épargnent.\n'],
    },
    th: {
      bad: ['---\nlanguage: [[en]]\n---\n\nการวางแผนการเงินเป็นเรื่องสำคัญสำหรับทุกคนในครอบครัว\n'],
      good: ['---\nlanguage: th\n---\n\nการวางแผนการเงินเป็นเรื่องสำคัญสำหรับทุกคนในครอบครัว\n'],
    },
  },
  gaps: [],
  check(draft, report) {
    for (const problem of draft.problems) {
      if (problem.rule !== 'language-mismatch') continue
      report('found', {
        span: problem.span,
        data: { problem: problem.message },
        ...(problem.advice ? { advice: problem.advice } : {}),
        ...(problem.severity ? { severity: problem.severity } : {}),
      })
    }
  },
})
