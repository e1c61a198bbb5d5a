import { plain } from '../plain.js'
import {
  type DraftWords,
  holesText,
  type KnownWords,
  type NeededWords,
  periodText,
  REACHES,
  STATES,
  sourceText,
  standingText,
  topicText,
} from './words.js'

const WIDTH = Math.max(...Object.values(STATES).map(({ length }) => length)) + 2

/** What a draft needs, for a terminal. */
export function draftWordsText({ draft, date, needed }: DraftWords): string {
  return [`${plain(draft)}, for ${date}: ${standingText({ draft, date, needed })}\n`, ...needed.map(neededText)].join('\n')
}

function neededText(words: NeededWords): string {
  const { state, rule, text, mandated, because, found, detail, room, reach, language, severity, lowered } = words
  const rows: readonly (readonly [string, string])[] = [
    ['because', because.map((quote) => `line ${quote.line}: “${plain(quote.text)}”`).join('; ')],
    ['found', found ? `line ${found.line}: “${plain(found.text)}”` : ''],
    ['but', detail ?? ''],
    ['milder', lowered ?? ''],
    ['where', REACHES[reach]],
    [mandated ? 'words' : 'such as', `${plain(text)} (${language})`],
    ['', holesText(words)],
    ['room', room ?? ''],
    ['law', plain(sourceText(words))],
    ['', words.law.url],
  ]
  const head = `${STATES[state].padEnd(WIDTH)}${topicText(words)} (${words.jurisdictions.join(', ')}; ${severity})  ${rule}\n`
  return head + rows.map(([label, value]) => (value ? `${' '.repeat(WIDTH)}${label.padEnd(9)}${value}\n` : '')).join('')
}

/** The library, for a terminal. */
export function knownWordsText(words: readonly KnownWords[]): string {
  const lines = words.map((each) => {
    const about = [
      each.jurisdictions.join(', '),
      each.language,
      each.products.join(', '),
      each.mandated ? 'prescribed' : 'substance',
      periodText(each),
    ]
    return `${topicText(each)}  ${about.filter(Boolean).join('; ')}\n  ${plain(each.text)}\n  ${plain(`${each.law.body} ${each.law.ref}`)}\n`
  })
  return `${lines.join('')}${words.length} wordings\n`
}
