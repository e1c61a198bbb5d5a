import type { Authority } from 'finsocial/rule'

/** One thing that a jurisdiction asks of a post or its record. Its key stands in a rule's `covers`. */
export interface Obligation {
  readonly title: string
  readonly authorities: readonly [Authority, ...Authority[]]
  /** The part of the catalogue that it belongs to. */
  readonly section: string
}

/** Title, then what it rests on. */
type Entry = readonly [title: string, authority: Authority, ...others: Authority[]]

/** The obligations of one part of the catalogue, keys kept as types. */
export function section<K extends string>(name: string, entries: Readonly<Record<K, Entry>>): Readonly<Record<K, Obligation>> {
  const obligations = Object.entries<Entry>(entries).map(([key, [title, ...authorities]]) => [key, { title, authorities, section: name }])
  return Object.fromEntries(obligations) as Record<K, Obligation>
}
