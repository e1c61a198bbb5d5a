import { defineLexiconRule, defineRule } from 'finsocial/rule'
import { compileLexicon } from '../../src/lexicon/lexicon-file.js'
import type { Lexicon } from '../../src/rule/lexicon.js'
import type { Language } from '../../src/rule/vocabulary.js'

export function lexicon<L extends Language>(language: L, yaml: string): Lexicon<L> {
  const compiled = compileLexicon(yaml, language)
  if (!compiled.ok) throw new Error(compiled.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  return compiled.lexicon as Lexicon<L>
}

const meta = {
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  summary: 'For tests.',
  why: 'Because.',
  basis: { house: 'For tests.' },
  advice: 'write less',
  gaps: [],
} as const

/** Finds “guaranteed” and การันตี in whatever dress. */
export const promise = defineLexiconRule({
  ...meta,
  id: 'claim/guaranteed-outcome',
  hazard: 'guarantee',
  message: 'promises: “{match}”',
  lexicons: {
    en: lexicon('en', '- terms: ["guaranteed", "risk free", "double ... money"]\n'),
    fr: lexicon('fr', '- terms: ["garanti{e|}{s|}", "l\'etat"]\n'),
    th: lexicon('th', '- terms: ["การันตีกำไร"]\n'),
  },
  examples: {
    en: { bad: ['[[guaranteed]]'], good: ['x'] },
    fr: { bad: ['[[garanti]]'], good: ['x'] },
    th: { bad: ['[[การันตีกำไร]]'], good: ['ก'] },
  },
})

/** Finds words that begin with “secret”: personal data, for the purpose of tests. */
export const secret = defineRule({
  ...meta,
  id: 'privacy/secret',
  hazard: 'pii-secret',
  sensitive: true,
  languages: ['en', 'fr', 'th'],
  messages: { found: 'shows {kind}: {match}' },
  examples: {
    en: { bad: ['[[secret1]]'], good: ['x'] },
    fr: { bad: ['[[secret1]]'], good: ['x'] },
    th: { bad: ['[[secret1]]'], good: ['ก'] },
  },
  check(draft, report) {
    for (const block of draft.blocks) {
      for (const match of block.text.matchAll(/secret\d{1,9}/g)) {
        report('found', { span: block.spanOf(match.index, match.index + match[0].length), block, data: { kind: 'a secret' } })
      }
    }
  },
})

export const crash = defineRule({
  ...meta,
  id: 'claim/crash',
  hazard: 'guarantee',
  languages: ['en'],
  messages: { found: 'x' },
  examples: { en: { bad: ['[[x]]'], good: ['y'] } },
  check(draft) {
    throw new TypeError(`cannot read ${draft.text}`)
  },
})
