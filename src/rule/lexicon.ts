import type { Guard, Hit } from './draft.js'
import type { Language } from './vocabulary.js'

/**
 * A phrase list, compiled from `lexicon.<language>.yaml` by `npm run generate`. All text in it is folded, as
 * `Block.folded` is.
 */
export interface Lexicon<L extends Language = Language> {
  readonly language: L
  readonly entries: readonly LexiconEntry[]
  /** Fragments that patterns name as `{{name}}`. */
  readonly define?: Readonly<Record<string, string>>
}

export interface LexiconEntry {
  /** Complete phrases: a hit on word boundaries is a match. */
  readonly literals?: readonly string[]
  /** A regular expression (`u` flag) for what words cannot say. */
  readonly pattern?: string
  /** Sets of texts, of each of which one stands in every match of `pattern`; none: the pattern is tried on every block. */
  readonly anchors?: readonly (readonly string[])[]
  /** Texts with one of which every match of `pattern` begins, parted by “|”; without them it may begin anywhere. */
  readonly starts?: string
  /** Whether `pattern` can only begin where a word does. */
  readonly atWord?: boolean
  /** Which frames silence a hit; `DEFAULT_GUARDS` when absent. */
  readonly guards?: readonly Guard[]
  /** Further words that silence a hit when they stand before it in the same clause. */
  readonly unless?: readonly string[]
  /** Words of which one must stand in the same sentence. */
  readonly with?: readonly string[]
  readonly group?: string
  readonly say?: readonly string[]
}

/**
 * A lexicon whose entries are read when they are first needed, from JSON or from where they are kept: most runs see drafts
 * in one language, and the others’ phrases need not be built for them.
 */
export function lazyLexicon<L extends Language>(
  language: L,
  entries: string | (() => readonly LexiconEntry[]),
  define?: Lexicon['define'],
): Lexicon<L> {
  let read: readonly LexiconEntry[] | undefined
  return {
    language,
    get entries() {
      read ??= typeof entries === 'string' ? (JSON.parse(entries) as readonly LexiconEntry[]) : entries()
      return read
    },
    ...(define ? { define } : {}),
  }
}

/** What silences a hit unless its entry says otherwise. */
export const DEFAULT_GUARDS: readonly Guard[] = ['negated', 'warned', 'quoted', 'defined']

export type Lexicons = { readonly [L in Language]?: Lexicon<L> }

/** Whether one of the guards that count for an entry silences the hit. */
export function isGuarded(hit: Hit, guards: readonly Guard[]): boolean {
  return guards.some((guard) => hit.context[guard])
}
