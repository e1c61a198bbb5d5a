import { diffChars, diffWords } from 'diff'
import type { Language } from 'finsocial/rule'

/** What changes from one text to the other, word by word: `lose all [-your-]{+the+} money`. Thai has no word breaks: by characters. */
export function wordDiff(from: string, to: string, language: Language): string {
  const parts = language === 'th' ? diffChars(from, to) : diffWords(from, to)
  return parts.map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value)).join('')
}
