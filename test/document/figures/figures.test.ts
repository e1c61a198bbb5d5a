import { describe, expect, test } from 'vitest'
import { heldOut as moreEnglish } from './held-out.en.js'
import { heldOut as moreFrench } from './held-out.fr.js'
import { heldOut as moreThai } from './held-out.th.js'
import { sentences as english } from './sentences.en.js'
import { sentences as french } from './sentences.fr.js'
import { sentences as thai } from './sentences.th.js'
import { summary } from './written.js'

describe.each([
  ['en', [...english, ...moreEnglish]],
  ['fr', [...french, ...moreFrench]],
  ['th', [...thai, ...moreThai]],
] as const)('figures in %s copy', (language, sentences) => {
  test.each(sentences)('%s', (copy, figures) => {
    expect(summary(copy, language)).toBe(figures)
  })
})
