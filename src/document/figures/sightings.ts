import type { Found, Phrases } from './phrases.js'

/** What the lists of a language find in one text; each is looked for when first asked for. */
export class Sightings {
  readonly text: string
  readonly #found = new Map<object, readonly Found<unknown>[]>()

  constructor(text: string) {
    this.text = text
  }

  of<T>(phrases: Phrases<T>, nested = false): readonly Found<T>[] {
    let found = this.#found.get(phrases) as readonly Found<T>[] | undefined
    if (!found) {
      found = phrases.in(this.text, nested)
      this.#found.set(phrases, found)
    }
    return found
  }
}
