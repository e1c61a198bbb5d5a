import { describe, expect, it } from 'vitest'
import { found, type Place, SETTINGS } from './marked.js'
import { NEAR_MISSES } from './near-misses.js'

describe.each(Object.entries(NEAR_MISSES))('nobody’s data: %s', (place, sentences) => {
  for (const sentence of sentences) it(sentence, () => expect(found(sentence, SETTINGS[place as Place])).toEqual([]))
})
