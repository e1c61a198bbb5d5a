import { describe, expect, test } from 'vitest'
import { openConfigs } from '../../src/cli/config-file.js'
import { Overtime, within } from '../../src/cli/deadline.js'
import { lintDrafts } from '../../src/cli/lint-drafts.js'
import { Project } from '../../src/cli/project.js'
import { defineRule, type Rule } from '../../src/rule/index.js'
import { folderWith } from './folder.js'

const forever = (): never => {
  for (;;);
}

describe('the net below the limits', () => {
  test('hands over what work comes to', () => expect(within(1000, () => 7)).toBe(7))
  test('lets through what work throws', () => expect(() => within(1000, () => decodeURIComponent('%'))).toThrow(URIError))
  test('ends a loop', () => expect(() => within(50, forever)).toThrow(Overtime))
  test('ends a regular expression', () => expect(() => within(100, () => /^(?:a+)+$/.test(`${'a'.repeat(40)}!`))).toThrow(Overtime))
  test('may be nested, the shorter first', () => {
    const outcome = within(5000, () => {
      try {
        return within(50, forever)
      } catch (error) {
        return error instanceof Overtime ? 'ended within' : 'another'
      }
    })
    expect(outcome).toBe('ended within')
  })
  test('may be nested, the longer within', () => expect(() => within(80, () => within(5000, forever))).toThrow(Overtime))
})

/** A rule of the program’s own that misbehaves on one word, as no rule should. */
const rule = (word: string, misbehave: () => void): Rule =>
  defineRule({
    id: 'claim/invented',
    hazard: 'guarantee',
    since: '0.1.0',
    maturity: 'settled',
    severity: 'error',
    confidence: 'certain',
    summary: 'Invented.',
    why: 'To test.',
    basis: { house: 'To test.' },
    advice: 'none',
    languages: ['en'],
    messages: { found: 'found' },
    examples: { en: { bad: ['[[A]] trap'], good: ['A plan.'] } },
    gaps: [],
    check(draft, report) {
      if (draft.text.includes(word)) misbehave()
      report('found', { span: { start: 0, end: 1 } })
    },
  })

describe('a draft that takes too long', () => {
  test('is a failure and a finding; the others are linted, before and after', async () => {
    const cwd = folderWith({ 'a.md': 'One.\n', 'b.md': 'A trap.\n', 'c.md': 'Three.\n' })
    const project = new Project(openConfigs({ cwd }), { cwd, rules: [rule('trap', forever)] })
    const sources = ['a.md', 'b.md', 'c.md'].map((name) => ({ name, path: `${cwd}/${name}` }))
    const { files, failures } = await lintDrafts(sources, { today: '2026-11-22', appliedTo: (path) => project.for(path), patience: 100 })
    expect(failures.map(({ message }) => message)).toEqual(['b.md: the draft takes too long'])
    expect(files.map(({ file, checked, findings }) => [file, checked, findings.map((finding) => finding.rule)])).toEqual([
      ['a.md', true, ['claim/invented']],
      ['b.md', false, ['draft/unreadable']],
      ['c.md', true, ['claim/invented']],
    ])
  })
})
