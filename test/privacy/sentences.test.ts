import { describe, expect, it } from 'vitest'
import { detectAll } from '../../rules/privacy/detect/index.js'
import { expected, SETTINGS, shown, unmark } from './marked.js'
import { SENTENCES } from './sentences.js'

describe('values where people put them', () => {
  for (const [place, kind, marked] of SENTENCES) {
    const draft = unmark(marked)
    it(`${place} ${marked}`, () =>
      expect(shown(draft.text, detectAll(draft.text, SETTINGS[place]))).toEqual(expect.arrayContaining([...expected(draft, kind)])))
  }
})
