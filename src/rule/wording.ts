import type { Authority, Effective, Evidence } from './authority.js'
import type { FrontMatter } from './front-matter.js'
import type { IsoDate, Jurisdiction, Language, Product, Severity } from './vocabulary.js'

/**
 * Where the words must stand: before the channel's “more” cut, in the same or a neighbouring sentence, anywhere in the
 * same post, behind one plainly labelled link, on the profile, or only in the record.
 */
export type Reach = 'fold' | 'near' | 'post' | 'click' | 'profile' | 'record'

/** One of these must be found. Regular expressions over folded text. */
export type Patterns = readonly [string, ...string[]]

/** Words that the law asks for, in one language: data in `rules/facts/wording`. */
export interface Wording {
  readonly id: string
  /** What they say; a need asks for a topic and every jurisdiction has its own words for it. */
  readonly topic: string
  readonly jurisdictions: readonly [Jurisdiction, ...Jurisdiction[]]
  readonly language: Language
  /** Products that have words of their own; words without products serve all others. */
  readonly products?: readonly Product[]
  /** Ready text. `{name}` is a hole filled from `figures` in the front matter. */
  readonly text: string
  /** Whether these very words are prescribed (`true`), or only their substance. */
  readonly mandated: boolean
  /** What counts as having said it: every group needs one of its patterns. Absent: the text itself, holes as wildcards. */
  readonly features?: readonly Patterns[]
  /** What betrays the words in copy of another language, where the first of `features` would take too much for them. */
  readonly signs?: Patterns
  /** Shreds of the prescribed words that betray an attempt at them. */
  readonly fragments?: Patterns
  readonly reach: Reach
  /** Where it counts although it is no running text: labels may be hashtags, contacts may be addresses. */
  readonly mayBe?: readonly ('hashtag' | 'url')[]
  /** Only where the full words do not fit. */
  readonly short?: boolean
  /** How grave it is that they are missing; never above the rule's own severity. */
  readonly severity: Severity
  readonly authority: Authority
  readonly evidence: Evidence
  readonly checked: IsoDate
  readonly effective?: Effective
}

const compiled = new WeakMap<Wording, readonly (readonly RegExp[])[]>()

/** The features of a wording as regular expressions over folded text. */
export function featuresOf(wording: Wording): readonly (readonly RegExp[])[] {
  let features = compiled.get(wording)
  if (!features) {
    const groups = wording.features ?? [[literal(wording.text)]]
    features = groups.map((group) => group.map((pattern) => new RegExp(pattern, 'gu')))
    compiled.set(wording, features)
  }
  return features
}

const betraying = new WeakMap<Wording, readonly RegExp[]>()

/** What betrays a wording in copy of another language. */
export function signsOf(wording: Wording): readonly RegExp[] {
  let signs = betraying.get(wording)
  if (!signs) {
    const own = wording.mandated ? undefined : wording.features?.[0]
    signs = (wording.signs ?? own ?? [literal(wording.text)]).map((pattern) => new RegExp(pattern, 'gu'))
    betraying.set(wording, signs)
  }
  return signs
}

const shredded = new WeakMap<Wording, readonly RegExp[]>()

/** The shreds that betray an attempt at a wording. */
export function fragmentsOf(wording: Wording): readonly RegExp[] {
  let fragments = shredded.get(wording)
  if (!fragments) {
    fragments = (wording.fragments ?? []).map((pattern) => new RegExp(pattern, 'gu'))
    shredded.set(wording, fragments)
  }
  return fragments
}

/** A hole in a text: `{name}`. */
export const HOLE_PATTERN = /\{(\w+)\}/g

/** The names of a wording's holes. */
export function holesOf({ text }: Pick<Wording, 'text'>): readonly string[] {
  return [...text.matchAll(HOLE_PATTERN)].map(([, name]) => name!)
}

/** What fills holes: the firm's figures, and its name. */
export function valuesOf({ figures, firm }: FrontMatter): Readonly<Record<string, string | number>> {
  return { ...(firm?.name ? { firmName: firm.name } : {}), ...figures }
}

/** Ready text with its holes filled; a hole that nothing fills stays as it is. */
export function fill({ text }: Pick<Wording, 'text'>, figures: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(HOLE_PATTERN, (hole, name: string) => (name in figures ? String(figures[name]) : hole))
}

/** The text as a pattern: the final stop and the spaces of French punctuation are free, holes take what is filled in. */
function literal(text: string): string {
  return plain(text.replace(/\.$/, ''))
    .split(HOLE_PATTERN)
    .map((part, index, parts) => (index % 2 ? holePattern(parts[index + 1] ?? '') : verbatim(part)))
    .join('')
}

function holePattern(after: string): string {
  return /^ ?%/.test(after) ? '(\\d{1,3}(?:[.,]\\d{1,2})?)' : '([^]{1,80}?)'
}

function verbatim(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ ?(\\?[!?:;%])/g, ' ?$1')
}

/** Clean text as the document folds it: case, accents, quotes, dashes, and no spaces next to Thai letters. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/œ/g, 'oe')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u0e00-\u0e7f]) | (?=[\u0e00-\u0e7f])/g, '')
}
