import type { Finding, Suggestion } from '../rule/finding.js'

/** A value this short says nothing by itself, and stands in any text by chance. */
const SHORTEST = 4
const BLANK = '[redacted]'

/**
 * Takes personal data that was found in a draft out of everything else that is said about it: reasons of waivers, names of
 * keys, words that a rule copied. Excerpts are cut without it in the first place; this is the second lock.
 */
export function withoutValues(findings: readonly Finding[], values: readonly string[]): readonly Finding[] {
  return values.length ? findings.map((finding) => cleaned(finding, values)) : findings
}

/**
 * Leaves out fixes whose text carries such a value along with the copy around it, once nobody will apply them any more: a
 * report must not print them, and masked they would not be what was meant.
 */
export function withoutFixesOfValues(findings: readonly Finding[], values: readonly string[]): readonly Finding[] {
  return findings.map((finding) => {
    const { fix, ...rest } = finding
    return fix && values.some((value) => fix.text.includes(value)) ? rest : finding
  })
}

/** The values of sensitive findings as they are written, longest first. */
export function valuesOf(text: string, ...lists: readonly (readonly Finding[])[]): readonly string[] {
  const values = new Set<string>()
  for (const findings of lists)
    for (const { sensitive, span } of findings) {
      const value = sensitive ? text.slice(span.start, span.end) : ''
      if (value.trim().length >= SHORTEST) values.add(value.trim())
    }
  return [...values].sort((a, b) => b.length - a.length)
}

function cleaned(finding: Finding, values: readonly string[]): Finding {
  const { waiver, sensitive } = finding
  const said = waiver ? { ...finding, waiver: wordsWithout(waiver, values) } : finding
  if (sensitive) return said
  return {
    ...said,
    message: clean(finding.message, values),
    advice: clean(finding.advice, values),
    data: wordsWithout(finding.data, values),
    suggestions: finding.suggestions.map((suggestion) => offer(suggestion, values)),
  }
}

function offer(suggestion: Suggestion, values: readonly string[]): Suggestion {
  return { ...suggestion, description: clean(suggestion.description, values), text: clean(suggestion.text, values) }
}

/** Plain data, its texts without the values. */
export function wordsWithout<T extends object>(words: T, values: readonly string[]): T {
  const entries = Object.entries(words).map(([name, word]) => [name, typeof word === 'string' ? clean(word, values) : word])
  return Object.fromEntries(entries) as T
}

function clean(text: string, values: readonly string[]): string {
  return values.reduce((rest, value) => (rest.includes(value) ? rest.replaceAll(value, BLANK) : rest), text)
}
