import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from 'finsocial/rule'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../src/document/index.js'
import { Engine } from '../../src/engine/index.js'
import { DRESSINGS, PLACES } from './dressing.js'
import { SETTINGS } from './marked.js'
import { PHRASES } from './phrases.js'
import { Dice } from './values.js'

const folder = join(import.meta.dirname, '..', '..', 'rules', 'privacy')
const names = readdirSync(folder).filter((name) => name !== 'detect')
const rules = await Promise.all(
  names.map(async (name) => ((await import(`../../rules/privacy/${name}/rule.ts`)) as { default: Rule }).default),
)
const engine = new Engine({ rules })

/** The first part of a value that no finding covers; nothing when all of it is covered. */
function uncovered(markdown: string, shown: string, { jurisdictions, languages }: (typeof SETTINGS)['us']): string | undefined {
  const start = markdown.indexOf('\u0001')
  const text = markdown.replace(/[\u0001\u0002]/g, '')
  const at = text.indexOf(shown, start)
  const draft = parseDraft({
    file: 'draft.md',
    text,
    today: '2026-11-22',
    forced: { language: languages[0]! },
    defaults: { jurisdictions },
  })
  const spans = engine.lint(draft).report.findings.map(({ span }) => span)
  for (let index = at; index < at + shown.length; index++) {
    if (/[\p{L}\p{N}]/u.test(text[index]!) && !spans.some((span) => span.start <= index && index < span.end))
      return text.slice(index, at + shown.length)
  }
  return undefined
}

const SHARE = 4
let seed = 1
for (const { kind, place, value, sentences } of PHRASES) {
  describe(`${place} ${typeof kind === 'string' ? kind : kind[0]}`, () => {
    for (const sentence of sentences) {
      it(sentence, () => {
        const left: string[] = []
        const invented = value(new Dice(seed++))
        const check = (name: string, dressed: string, place_: (text: string) => string) => {
          const shown = name === 'linked' ? invented : dressed
          const rest = uncovered(place_(sentence.replace('{}', () => `\u0001${dressed}\u0002`)), shown, SETTINGS[place])
          if (rest !== undefined) left.push(`${name}: ${dressed}: left “${rest}”`)
        }
        // Every sentence plainly; the dressings and places take turns, so that each meets every kind.
        check('plain', invented, PLACES.paragraph!)
        Object.entries(DRESSINGS).forEach(([name, dress], index) => {
          const dressed = index % SHARE === seed % SHARE ? dress(invented) : undefined
          if (dressed !== undefined) check(name, dressed, PLACES.paragraph!)
        })
        Object.entries(PLACES).forEach(([name, put], index) => {
          if (index % SHARE === seed % SHARE) check(name, invented, put)
        })
        expect(left).toEqual([])
      })
    }
  })
}
