/**
 * What phrases cost: drafts linted with the built-in rules and 1,000 invented phrases more, against 10,000 more, in turn.
 *
 *   npx tsx bench/phrases.ts
 */

import { parseDraft } from '../src/document/index.js'
import { Engine } from '../src/engine/index.js'
import { builtinRules } from '../src/index.js'
import { compileLexicon } from '../src/lexicon/lexicon-file.js'
import { defineLexiconRule, type Lexicon } from '../src/rule/index.js'
import { makeDraft } from './drafts.js'

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo za bri cle dro fla gri'.split(' ')

/** Phrases of two words that no draft holds, beginning like words that drafts do hold. */
function phrases(count: number): string {
  const word = (seed: number) => SYLLABLES[seed % 25]! + SYLLABLES[(seed * 7 + 3) % 25]! + SYLLABLES[(seed * 11 + 5) % 25]!
  const starts = ['guaranteed', 'invest', 'your', 'the', 'market', 'saving', 'risk', 'fund', 'return', 'price']
  return `- terms:\n${Array.from({ length: count }, (_, index) => `    - "${starts[index % 10]} ${word(index)} ${word(index * 13 + 1)}${index}"\n`).join('')}`
}

function engineWith(count: number): Engine {
  const compiled = compileLexicon(phrases(count), 'en')
  if (!compiled.ok) throw new Error(compiled.problems[0]!.message)
  const en = compiled.lexicon as Lexicon<'en'>
  const rule = defineLexiconRule({
    id: 'claim/invented',
    hazard: 'guarantee',
    since: '0.1.0',
    maturity: 'settled',
    severity: 'error',
    confidence: 'likely',
    summary: 'Invented.',
    why: 'To measure.',
    basis: { house: 'To measure.' },
    message: 'found {match}',
    advice: 'none',
    lexicons: { en },
    examples: { en: { bad: ['[[x]]'], good: ['y'] } },
    gaps: [],
  })
  return new Engine({ rules: [...builtinRules, rule] })
}

const texts = Array.from({ length: 300 }, (_, index) => makeDraft(index))

/** CPU milliseconds for linting all drafts once. */
function cost(engine: Engine): number {
  const before = process.cpuUsage()
  for (const text of texts) engine.lint(parseDraft({ file: 'a.md', text, today: '2026-11-22' }))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const few = engineWith(1_000)
const many = engineWith(10_000)
cost(few)
cost(many)
const ratios = Array.from({ length: 7 }, () => cost(many) / cost(few)).sort((a, b) => a - b)
console.log(
  `${ratios[3]!.toFixed(2)}  (must 1.10)  10,000 phrases more / 1,000 phrases more, median of 7 pairs over ${texts.length} drafts`,
)
