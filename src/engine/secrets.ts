import type { Draft } from '../rule/draft.js'
import type { Finding } from '../rule/finding.js'

/** The personal data that was found in a draft, by value: for texts that a report repeats as somebody wrote them, such as reasons. */
export class Secrets {
  readonly #values: ReadonlyMap<string, string>

  constructor(findings: readonly Finding[], { text }: Draft) {
    const found = findings
      .filter(({ sensitive }) => sensitive)
      .map(({ rule, span }) => [oneLine(text.slice(span.start, span.end)), rule.slice(rule.indexOf('/') + 1).replaceAll('-', ' ')] as const)
    // the longest first: one may stand within another
    this.#values = new Map(found.filter(([value]) => value.length > 2).sort(([a], [b]) => b.length - a.length))
  }

  blank(text: string): string {
    let out = text
    for (const [value, what] of this.#values) out = out.replaceAll(value, `[redacted: ${what}]`)
    return out
  }

  /** A waiver, or a record of one, with its words blanked. */
  without<T extends Partial<Readonly<Record<'rule' | 'reason' | 'by' | 'ticket' | 'match', string>>>>(waiver: T): T {
    if (!this.#values.size) return waiver
    const blanked = (['rule', 'reason', 'by', 'ticket', 'match'] as const).flatMap((key) => {
      const text = waiver[key]
      return text === undefined ? [] : [[key, this.blank(text)] as const]
    })
    return { ...waiver, ...Object.fromEntries(blanked) }
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
