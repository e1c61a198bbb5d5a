import { describe, expect, test } from 'vitest'
import { sentences as english } from './sentences.en.js'
import { sentences as french } from './sentences.fr.js'
import { sentences as thai } from './sentences.th.js'
import { summary } from './written.js'

describe.each([
  ['en', english],
  ['fr', french],
  ['th', thai],
] as const)('figures in %s copy', (language, sentences) => {
  test.each(sentences)('%s', (copy, figures) => {
    expect(summary(copy, language)).toBe(figures)
  })
})
