import type { Mark } from '../rule/draft.js'

const HASHTAG = /(?<![\p{L}\p{N}&])#[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]{0,99}/gu
const MENTION = /(?<![\p{L}\p{N}._%+-])@[a-zA-Z0-9_][a-zA-Z0-9_.-]{1,60}/gu
const TLD =
  'com|org|net|info|biz|gov|edu|io|co|uk|us|eu|fr|th|de|be|ch|lu|ca|me|tv|ai|app|dev|xyz|online|site|bank|finance|money|invest|example|test|int'
const URL = new RegExp(
  `(?<![\\p{L}\\p{N}@._-])(?:https?://[^\\s<>"«»]{1,400}|(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,4}(?:${TLD})(?![\\p{L}\\p{N}])(?:/[^\\s<>"«»]{0,300})?)`,
  'giu',
)

/** Without one of these there is no address. */
const ADDRESS_SIGN = /\.[a-z]|:\/\//i

/** Hashtags, mentions and bare addresses that Markdown itself does not mark. */
export function lexicalMarks(text: string, known: readonly Mark[]): readonly Mark[] {
  const marks: Mark[] = []
  const taken = cover(known.filter(({ kind }) => kind === 'url'))
  if (ADDRESS_SIGN.test(text)) {
    for (const match of text.matchAll(URL)) {
      const value = match[0].replace(/[.,;:!?)\]'"…]{1,8}$/, '')
      const end = match.index + value.length
      if (!taken(match.index, end)) marks.push({ kind: 'url', start: match.index, end, url: value })
    }
  }
  if (text.includes('#')) {
    const inUrl = cover(marks)
    for (const match of text.matchAll(HASHTAG)) {
      if (!inUrl(match.index, match.index + 1) && !/^#\d{1,6}$/.test(match[0]))
        marks.push({ kind: 'hashtag', start: match.index, end: match.index + match[0].length })
    }
  }
  if (text.includes('@')) {
    const inUrl = cover(marks.filter(({ kind }) => kind === 'url'))
    for (const match of text.matchAll(MENTION)) {
      const value = match[0].replace(/[.-]{1,8}$/, '')
      if (!inUrl(match.index, match.index + 1)) marks.push({ kind: 'mention', start: match.index, end: match.index + value.length })
    }
  }
  return marks
}

/** Whether a range meets one of the marks. To be asked from left to right: it looks at each mark once. */
function cover(marks: readonly Mark[]): (start: number, end: number) => boolean {
  const sorted = marks.toSorted((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  return (start, end) => {
    while (next < sorted.length && sorted[next]!.start < end) reach = Math.max(reach, sorted[next++]!.end)
    return start < reach
  }
}
