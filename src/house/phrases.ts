import { checkPattern } from '../lexicon/pattern.js'
import { placesOf } from '../lexicon/starts.js'
import { compileTerm, foldTerm } from '../lexicon/term.js'
import type { Guard } from '../rule/draft.js'
import type { Lexicon, LexiconEntry, Lexicons } from '../rule/lexicon.js'
import { LANGUAGES, type Language } from '../rule/vocabulary.js'
import type { ByLanguage, HouseProblem, HouseTerm, HouseWords, HouseWorld } from './house-rule.js'

type Path = readonly (string | number)[]

export interface Adding {
  /** Where the words stand in the rule, for problems. */
  readonly path: Path
  /** What their hits carry. */
  readonly group: string
  readonly world: HouseWorld
  readonly guards?: readonly Guard[]
  readonly say?: ByLanguage<readonly string[]> | undefined
  /** Gives every phrase a group of its own. */
  readonly each?: boolean
}

/** Collects the phrases of a rule by what they are for: each part has a group, which its hits carry. */
export class Phrases {
  readonly problems: HouseProblem[] = []
  readonly #entries: Record<Language, LexiconEntry[]> = { en: [], fr: [], th: [] }

  /** Adds words; returns the groups under which they are found. */
  add(words: HouseWords, { path, group, world, guards, say, each = false }: Adding): readonly string[] {
    const groups = new Set<string>()
    const groupOf = (name: string) => {
      const own = each ? `${group} ${name}` : group
      groups.add(own)
      return own
    }
    for (const language of LANGUAGES) {
      const shared = { say: say?.[language], guards }
      for (const [index, term] of (words.terms?.[language] ?? []).entries())
        this.#term(term, { ...shared, language, path: [...path, 'terms', language, index], group: groupOf(`${language} term ${index}`) })
      for (const [index, pattern] of (words.patterns?.[language] ?? []).entries())
        this.#pattern(pattern, {
          ...shared,
          language,
          path: [...path, 'patterns', language, index],
          group: groupOf(`${language} pattern ${index}`),
        })
    }
    for (const [index, id] of (words.disclosures ?? []).entries()) {
      const texts = world.disclosures.get(id)
      if (!texts)
        this.problems.push({ path: [...path, 'disclosures', index], message: `no disclosure “${id}” in the files of settings.disclosures` })
      for (const language of LANGUAGES) {
        const text = texts?.[language]
        if (text) this.#entries[language].push({ literals: [foldTerm(text, language)], group: groupOf(`disclosure ${index}`), guards: [] })
      }
    }
    return [...groups]
  }

  get lexicons(): Lexicons {
    const filled = LANGUAGES.filter((language) => this.#entries[language].length)
    return Object.fromEntries(filled.map((language): [Language, Lexicon] => [language, { language, entries: this.#entries[language] }]))
  }

  #term(term: HouseTerm, phrase: Phrase): void {
    const { language, path } = phrase
    const { term: text, say, unless, with: needed } = typeof term === 'string' ? { term } : term
    this.#try(path, text, () => {
      this.#entries[language].push({
        ...compileTerm(text, language),
        ...entryOf({ ...phrase, say: say ?? phrase.say }),
        ...(unless ? { unless: unless.map((word) => foldTerm(word, language)) } : {}),
        ...(needed ? { with: needed.map((word) => foldTerm(word, language)) } : {}),
      })
    })
  }

  #pattern(source: string, phrase: Phrase): void {
    const pattern = /^\/(.*)\/u?$/s.exec(source)?.[1] ?? source
    this.#try(phrase.path, pattern, () => {
      const { anchors } = checkPattern(pattern)
      if (new RegExp(pattern, 'u').test('')) throw new Error('matches nothing at all')
      const spaced = anchors.map((set) => set.map((anchor) => anchor.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')))
      this.#entries[phrase.language].push({
        pattern,
        ...(spaced.length ? { anchors: spaced } : {}),
        ...placesOf(pattern),
        ...entryOf(phrase),
      })
    })
  }

  #try(path: Path, text: string, compile: () => void): void {
    try {
      compile()
    } catch (error) {
      const said = error instanceof Error ? error.message : 'cannot be read'
      this.problems.push({ path, message: `${said}: “${text.slice(0, 60)}”` })
    }
  }
}

interface Phrase {
  readonly language: Language
  readonly path: Path
  readonly group: string
  readonly say?: readonly string[] | undefined
  readonly guards?: readonly Guard[] | undefined
}

function entryOf({ group, say, guards }: Phrase): Pick<LexiconEntry, 'group' | 'say' | 'guards'> {
  return { group, ...(say ? { say } : {}), ...(guards ? { guards } : {}) }
}
