import { linkTo, markdownText } from '../markdown-text.js'
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

/** What a draft needs, to be pasted into a ticket or a review. */
export function draftWordsMarkdown(words: DraftWords): string {
  const { draft, date, needed } = words
  return `${[`# Words that ${markdownText(draft)} needs`, `For ${date}: ${standingText(words)}.`, ...needed.map(neededMarkdown)].join('\n\n')}\n`
}

function neededMarkdown(words: NeededWords): string {
  const { state, rule, text, mandated, because, found, detail, room, reach, language, law, lowered } = words
  const quoted = because.map((quote) => `“${markdownText(quote.text)}” (line ${quote.line})`).join('; ')
  const holes = holesText(words)
  return [
    `## ${topicText(words)}: ${STATES[state]}`,
    `> ${markdownText(text)}`,
    [
      `- Needed by ${words.jurisdictions.join(', ')} because of ${quoted} (\`${rule}\`)`,
      ...(found ? [`- Found: “${markdownText(found.text)}” (line ${found.line})`] : []),
      ...(detail ? [`- But: ${markdownText(detail)}`] : []),
      ...(lowered ? [`- Milder: ${lowered}`] : []),
      `- Where: ${REACHES[reach]}`,
      `- Words: ${mandated ? 'exactly these' : 'these or others to the same effect'}, in ${language}`,
      ...(holes ? [`- To do: ${holes}`] : []),
      ...(room ? [`- Room: ${markdownText(room)}`] : []),
      `- Law: ${linkTo(sourceText(words), law.url)}`,
    ].join('\n'),
  ].join('\n\n')
}

/** The library as a table. */
export function knownWordsMarkdown(words: readonly KnownWords[]): string {
  const rows = words.map((each) =>
    [
      topicText(each),
      each.jurisdictions.join(', '),
      each.language,
      each.products.join(', ') || 'all',
      markdownText(each.text),
      each.mandated ? 'prescribed' : 'substance',
      REACHES[each.reach],
      linkTo(`${each.law.body} ${each.law.ref}`, each.law.url),
      periodText(each),
    ].join(' | '),
  )
  const head = ['about', 'place', 'language', 'products', 'words', 'how exact', 'where', 'law', 'when']
  return `| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.map((row) => `| ${row} |\n`).join('')}`
}
