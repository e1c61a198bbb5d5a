/**
 * JSON that any parser takes and any terminal survives: lone surrogates are replaced, and what a terminal or a build
 * server would obey is written as an escape, which loses nothing.
 */
export function jsonText(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, (_, field) => (typeof field === 'string' ? field.toWellFormed() : field), indent)
  return text.replace(OBEYED, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Controls that JSON lets through, bidirectional controls, line separators, and `##[`, `##vso[`, `##teamcity[`. */
const OBEYED = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|#(?=#(?:\[|vso\[|teamcity\[))/gi
