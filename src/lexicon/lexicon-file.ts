import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { fold } from '../document/language/fold.js'
import type { Guard } from '../rule/draft.js'
import type { Lexicon, LexiconEntry } from '../rule/lexicon.js'
import type { Language } from '../rule/vocabulary.js'
import { checkPattern } from './pattern.js'
import { placesOf } from './starts.js'
import { compileTerm, foldTerm } from './term.js'
import { expand } from './vocabulary.js'

export interface LexiconProblem {
  readonly line: number
  readonly message: string
}

export type CompiledLexicon =
  | { readonly ok: true; readonly lexicon: Lexicon; readonly phrases: number }
  | { readonly ok: false; readonly problems: readonly LexiconProblem[] }

const GUARDS: readonly Guard[] = ['negated', 'warned', 'quoted', 'defined', 'hypothetical', 'question', 'attributed']
const ENTRY_KEYS = ['group', 'terms', 'patterns', 'finds', 'unless', 'with', 'say', 'guards', 'note']

/**
 * Compiles a `lexicon.<language>.yaml`: a list of entries, each with `terms` or `patterns` and what they share (`group`,
 * `unless`, `with`, `say`, `guards`). All problems at once, each with its line.
 */
export function compileLexicon(source: string, language: Language, define: Readonly<Record<string, string>> = {}): CompiledLexicon {
  const problems: LexiconProblem[] = []
  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter, logLevel: 'silent', prettyErrors: false })
  const lineOf = (node: unknown): number => counter.linePos((node as Node | undefined)?.range?.[0] ?? 0).line
  const problem = (node: unknown, message: string) => problems.push({ line: lineOf(node), message })
  for (const error of document.errors) problems.push({ line: counter.linePos(error.pos[0]).line, message: `not YAML: ${error.message}` })
  const root = document.contents
  if (!problems.length && !isSeq(root)) problem(root, 'a lexicon is a list of entries')
  const entries: LexiconEntry[] = []
  let phrases = 0
  const seen = new Map<string, number>()
  for (const item of !problems.length && isSeq(root) ? root.items : []) {
    if (!isMap(item)) {
      problem(item, 'an entry has keys: terms or patterns, group, unless, with, say, guards')
      continue
    }
    const fields = new Map<string, Node>()
    for (const pair of item.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      if (!ENTRY_KEYS.includes(key)) problem(pair.key, `unknown key “${key}”; an entry has ${ENTRY_KEYS.join(', ')}`)
      else fields.set(key, pair.value as Node)
    }
    const texts = (name: string): { text: string; node: Node }[] => {
      const node = fields.get(name)
      const items = isSeq(node) ? node.items : node ? [node] : []
      return items.flatMap((each) => {
        if (isScalar(each) && (typeof each.value === 'string' || typeof each.value === 'number'))
          return [{ text: String(each.value), node: each as Node }]
        problem(each, `“${name}” takes texts`)
        return []
      })
    }
    const guards = texts('guards').map(({ text, node }) => {
      if (!GUARDS.includes(text as Guard) && text !== 'none') problem(node, `no guard “${text}”; there are ${GUARDS.join(', ')}, none`)
      return text
    })
    const folded = (name: string) => texts(name).map(({ text }) => foldTerm(text, language))
    const group = texts('group')[0]?.text
    const shared: Omit<LexiconEntry, 'literals' | 'pattern' | 'anchors' | 'starts' | 'atWord'> = {
      ...(group === undefined ? {} : { group }),
      ...(fields.has('unless') ? { unless: folded('unless') } : {}),
      ...(fields.has('with') ? { with: folded('with') } : {}),
      ...(fields.has('say') ? { say: texts('say').map(({ text }) => text) } : {}),
      ...(guards.length ? { guards: guards.includes('none') ? [] : (guards as Guard[]) } : {}),
    }
    if (!fields.has('terms') && !fields.has('patterns')) problem(item, 'an entry needs terms or patterns')
    const literals: string[] = []
    for (const { text, node } of texts('terms')) {
      phrases++
      try {
        const compiled = compileTerm(text, language)
        if ('literals' in compiled) {
          for (const literal of compiled.literals) {
            const key = `${group ?? ''} ${literal}`
            if (seen.has(key)) problem(node, `“${literal}” already stands in line ${seen.get(key)}`)
            else seen.set(key, lineOf(node))
          }
          literals.push(...compiled.literals)
        } else entries.push({ ...compiled, ...placesOf(compiled.pattern), ...shared })
      } catch (error) {
        problem(node, `${(error as Error).message}: “${text}”`)
      }
    }
    if (literals.length) entries.push({ literals: [...new Set(literals)], ...shared })
    const samples = texts('finds').map(({ text, node }) => ({ text: fold(text).text, node, found: false }))
    for (const { text, node } of texts('patterns')) {
      phrases++
      try {
        const whole = expand(text, define)
        const undefinedName = /\{\{([^}]*)\}\}/.exec(whole)
        if (undefinedName) throw new Error(`no vocabulary named “${undefinedName[1]}”`)
        const { anchors } = checkPattern(whole)
        const pattern = new RegExp(whole, 'u')
        if (pattern.test('')) throw new Error('matches nothing at all')
        let finds = false
        for (const sample of samples) {
          if (!pattern.test(sample.text)) continue
          finds = true
          sample.found = true
        }
        if (!finds) throw new Error('no text under “finds” shows what it finds')
        entries.push({
          pattern: text,
          ...(anchors.length ? { anchors: anchors.map((set) => set.map((anchor) => anchor.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '))) } : {}),
          ...placesOf(whole),
          ...shared,
        })
      } catch (error) {
        problem(node, `${(error as Error).message}: ${text.slice(0, 80)}`)
      }
    }
    for (const sample of samples)
      if (!sample.found && fields.has('patterns')) problem(sample.node, 'no pattern of this entry finds this text')
  }
  if (problems.length) return { ok: false, problems: problems.sort((a, b) => a.line - b.line) }
  return { ok: true, phrases, lexicon: { language, entries } }
}
