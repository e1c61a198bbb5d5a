import type { Effective, Evidence, Jurisdiction, Language, Product, Reach, Severity } from '../../rule/index.js'

/** How the words stand in a draft: as they should, not at all, or what is wrong with them. */
export type WordsState = 'said' | 'folded' | 'distant' | 'outdated' | 'altered' | 'foreign' | 'elsewhere' | 'concealed' | 'missing'

/** A piece of a draft and where it begins. */
export interface Quote {
  readonly text: string
  readonly line: number
  readonly column: number
}

export interface Law {
  readonly body: string
  readonly ref: string
  readonly url: string
}

/** Words that the law asks for, as a list shows them. */
export interface Words {
  /** What they are about: `past-performance`. */
  readonly topic: string
  readonly jurisdictions: readonly Jurisdiction[]
  readonly language: Language
  /** The text to write. */
  readonly text: string
  /** Holes in it, to be filled by `figures` of the front matter. */
  readonly holes: readonly string[]
  /** Whether these very words are prescribed, or their substance. */
  readonly mandated: boolean
  readonly reach: Reach
  readonly severity: Severity
  readonly law: Law
  readonly evidence: Evidence
  readonly checked: string
  readonly effective?: Effective
}

/** Words in the library. */
export interface KnownWords extends Words {
  readonly id: string
  /** Empty: for all that have no words of their own. */
  readonly products: readonly Product[]
  readonly short: boolean
}

/** Words that a draft needs. */
export interface NeededWords extends Words {
  /** The rule that asks for them. */
  readonly rule: string
  /** What made them necessary. */
  readonly because: readonly Quote[]
  readonly state: WordsState
  /** Why a finding is a step milder than `severity`. */
  readonly lowered?: string
  /** What is wrong, in words. */
  readonly detail?: string
  /** Where they stand, or what stands in their place. */
  readonly found?: Quote
  /** Why they do not fit, and what would. */
  readonly room?: string
}

export interface DraftWords {
  readonly draft: string
  /** The day on which the draft is published, as far as it says so. */
  readonly date: string
  readonly needed: readonly NeededWords[]
}

/** Where words must stand, said to a writer. */
export const REACHES: Readonly<Record<Reach, string>> = {
  fold: 'before the channel’s “more”',
  near: 'in the same sentence or the next',
  post: 'anywhere in the post',
  click: 'in the post, or behind one plainly labelled link',
  profile: 'in the post, or on the profile',
  record: 'in the record of the draft',
}

export const STATES: Readonly<Record<WordsState, string>> = {
  said: 'there',
  folded: 'folded away',
  distant: 'too far away',
  outdated: 'of another day',
  altered: 'altered',
  foreign: 'in another language',
  elsewhere: 'in another post',
  concealed: 'hidden',
  missing: 'missing',
}

/** `past-performance` as words. */
export function topicText({ topic }: Pick<Words, 'topic'>): string {
  return topic.replaceAll('-', ' ')
}

/** “3 needed: 1 there, 2 missing”. */
export function standingText({ needed }: DraftWords): string {
  if (!needed.length) return 'nothing needed'
  const there = needed.filter(({ state }) => state === 'said').length
  const missing = needed.filter(({ state }) => state === 'missing').length
  const wrong = needed.length - there - missing
  const parts = [there && `${there} there`, wrong && `${wrong} to mend`, missing && `${missing} missing`].filter(Boolean)
  return `${needed.length} needed: ${parts.join(', ')}`
}

/** “from 2026-11-20”, “until 2026-11-19”. */
export function periodText({ effective: { from, until } = {} }: Pick<Words, 'effective'>): string {
  return [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')
}

/** Who says so, how well that was checked, and since when it holds. */
export function sourceText(words: Words): string {
  const { law, evidence, checked } = words
  return [`${law.body} ${law.ref}`, `${EVIDENCE[evidence]} ${checked}`, periodText(words)].filter(Boolean).join('; ')
}

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  primary: 'read in the law',
  secondary: 'read in a source that quotes the law',
  memory: 'not read in the law, as of',
}

/** What a writer still has to do to the ready text. */
export function holesText({ holes }: Words): string {
  return holes.length ? `fill ${holes.map((name) => `{${name}}`).join(', ')}: \`figures\` of the front matter does it` : ''
}
