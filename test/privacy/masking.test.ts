import { describe, expect, it } from 'vitest'
import { detectAll } from '../../rules/privacy/detect/index.js'
import { contextOf, SETTINGS, unmark } from './marked.js'
import { PHRASES } from './phrases.js'
import { SENTENCES } from './sentences.js'
import { Dice } from './values.js'

function masked(text: string, place: keyof typeof SETTINGS): string {
  let out = ''
  let at = 0
  for (const { start, end, masked } of detectAll(text, SETTINGS[place])) {
    if (start < at) continue
    out += text.slice(at, start) + masked
    at = end
  }
  return out + text.slice(at)
}

/** Runs of four digits that a masked text still shares with the value. */
function leaked(value: string, text: string): readonly string[] {
  const bare = value.replace(/\D/g, '')
  const rest = text.replace(/[^\d•]/g, '')
  const runs: string[] = []
  for (let at = 0; at + 4 <= bare.length; at++) if (rest.includes(bare.slice(at, at + 4))) runs.push(bare.slice(at, at + 4))
  return runs
}

describe('a masked text is clean and stays so', () => {
  let seed = 1
  const cases = [
    ...PHRASES.flatMap(({ place, value, sentences }) =>
      sentences.map((sentence) => [place, sentence.replace('{}', () => value(new Dice(seed++)))] as const),
    ),
    ...SENTENCES.map(([place, , marked]) => [place, unmark(marked).text] as const),
  ]
  for (const [place, text] of cases) {
    it(`${place} ${text}`, () => {
      const once = masked(text, place)
      expect(detectAll(once, SETTINGS[place]).map(({ kind, start, end }) => `${kind} ${once.slice(start, end)}`)).toEqual([])
      expect(masked(once, place)).toBe(once)
    })
  }
})

describe('nothing of a value is left but two characters', () => {
  let seed = 400
  for (const { kind, place, value, sentences } of PHRASES) {
    const first = typeof kind === 'string' ? kind : kind[0]!
    if (['sort-code', 'birth-date', 'address', 'client-detail'].includes(first)) continue
    it(`${place} ${first}`, () => {
      const invented = value(new Dice(seed++))
      expect(
        leaked(
          invented,
          masked(
            sentences[0]!.replace('{}', () => invented),
            place,
          ),
        ),
      ).toEqual([])
    })
  }
})

describe('masks', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Card 4539 5787 6362 1486.', 'Card •••• •••• •••• ••86.'],
    ['SSN 212-45-6789', 'SSN •••-••-••89'],
    ['NI number AB 12 34 56 C', 'NI number •• •• •• •6 C'],
    ['mail maria@gmail.com now', 'mail [email address] now'],
    ['born 14 March 1961', 'born [date of birth]'],
  ]
  for (const [text, expected] of table) it(text, () => expect(masked(text, 'us')).toBe(expected))
  it('speaks the language of the draft', () => {
    const context = contextOf({ languages: ['fr'] })
    expect(detectAll('maria@gmail.com', context).map(({ masked }) => masked)).toEqual(['[adresse e-mail]'])
  })
})
