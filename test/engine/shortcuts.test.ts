/** What makes finsocial fast must not change what it finds: each shortcut on and off, over the sample posts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtinRules } from '../../rules/index.js'
import { LISTS, type ListName } from '../../src/document/guard/framing.js'
import { en } from '../../src/document/guard/guard.en.js'
import { fr } from '../../src/document/guard/guard.fr.js'
import { th } from '../../src/document/guard/guard.th.js'
import { PhraseBook, type Starts } from '../../src/document/guard/phrase-book.js'
import { en as enStarts, fr as frStarts, th as thStarts } from '../../src/document/guard/starts.generated.js'
import { parseDraft } from '../../src/document/index.js'
import { Engine } from '../../src/engine/index.js'
import { LANGUAGES, type Lexicon, type Lexicons, type Rule } from '../../src/rule/index.js'

const folder = join(import.meta.dirname, '../../fixtures/drafts')
const drafts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)

/** Lexicons shared by rules stay shared. */
const slow = new Map<Lexicons, Lexicons>()

function withoutPlaces(lexicons: Lexicons): Lexicons {
  const known = slow.get(lexicons)
  if (known) return known
  const made: { [language: string]: Lexicon } = {}
  for (const language of LANGUAGES) {
    const lexicon = lexicons[language]
    if (lexicon) made[language] = { ...lexicon, entries: lexicon.entries.map(({ starts: _, atWord: __, anchors: ___, ...entry }) => entry) }
  }
  slow.set(lexicons, made)
  return made
}

const plain: readonly Rule[] = builtinRules.map((rule) => ({ ...rule, lexicons: withoutPlaces(rule.lexicons) }))
const fast = new Engine({ rules: builtinRules })
const thorough = new Engine({ rules: plain })

describe('patterns tried only where a text can begin with them', () => {
  it.each(drafts)('%s', (file, text) => {
    const lint = (engine: Engine) => engine.lint(parseDraft({ file, text, today: '2026-11-22' }), {}).report.findings
    expect(lint(fast)).toEqual(lint(thorough))
  })
})

describe('Markdown constructs switched on only where they can start', () => {
  it.each(drafts)('%s', (file, text) => {
    const read = (everyConstruct: boolean) =>
      parseDraft({ file, text, today: '2026-11-22', everyConstruct }).blocks.map((block) => [block.path, block.text, block.marks])
    expect(read(false)).toEqual(read(true))
  })
})

const untold = (starts: Starts) =>
  Object.fromEntries(Object.entries(starts).map(([list, own]) => [list, own.map(() => '')])) as unknown as Starts

describe('the guard’s phrases tried only where a text can begin with them', () => {
  it.each([
    ['en', en, enStarts],
    ['fr', fr, frStarts],
    ['th', th, thStarts],
  ] as const)('%s', (_, framing, starts) => {
    const quick = new PhraseBook(framing, starts)
    const slow = new PhraseBook(framing, untold(starts))
    for (const [file, text] of drafts) {
      for (const { folded } of parseDraft({ file, text, today: '2026-11-22' }).blocks) {
        const [seen, all] = [quick.in(folded.text), slow.in(folded.text)]
        for (const list of Object.keys(LISTS) as ListName[]) expect(seen.of(list), `${list} in ${file}`).toEqual(all.of(list))
      }
    }
  })
})
