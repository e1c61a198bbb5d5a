import { CANARY, FOUND, filled, type HostileCase } from './case.js'

/** Shapes on which Markdown parsers, cmark's and micromark's among them, have spent the square of their length or their stack. */
const FAMILIES: Readonly<Record<string, (length: number) => string>> = {
  'emphasis that never closes': (length) => filled('*a_ ', length),
  'emphasis of two kinds': (length) => filled('*a **a ', length),
  'emphasis openers and closers': (length) => filled('a**b', length),
  'strong of three': (length) => filled('***a* ', length),
  'underscores in words': (length) => filled('a_', length),
  strikethrough: (length) => filled('~~a', length),
  'closing brackets': (length) => filled(']', length),
  'opening brackets': (length) => filled('[', length),
  'nested links': (length) => `${'['.repeat(length >> 2)}a${'](x)'.repeat(length >> 2)}`,
  'nested images': (length) => `${'!['.repeat(length >> 3)}a${'](x)'.repeat(length >> 3)}`,
  references: (length) => filled('[a]', length),
  'references to references': (length) => `${filled('[a][', length)}\n\n[a]: https://a.example\n`,
  'links that never close': (length) => filled('[a](', length),
  'destinations that never close': (length) => filled('[a](<b', length),
  'titles that never close': (length) => filled('[a](b "', length),
  definitions: (length) => Array.from({ length: length >> 4 }, (_, index) => `[k${index}]: https://a.example`).join('\n'),
  'code spans': (length) => filled('a``', length),
  'rising runs of backticks': (length) => {
    let text = ''
    for (let run = 1; text.length < length; run++) text += `a${'`'.repeat(run)}`
    return text
  },
  'tags that never close': (length) => filled('<a ', length),
  'tags in tags': (length) => filled('<a><b>', length),
  comments: (length) => filled('a <!-- ', length),
  instructions: (length) => filled('a <?', length),
  declarations: (length) => filled('a <!A', length),
  'character data': (length) => filled('a <![CDATA[', length),
  'autolinks that never close': (length) => filled('<a:', length),
  'references in an address': (length) => `https://a.example/${filled('&a;', length)}`,
  'addresses without an end': (length) => filled('www.a', length),
  'parentheses after an address': (length) => `https://a.example/${')'.repeat(length)}`,
  'mail addresses': (length) => filled('a@', length),
  'underlined headings': (length) => filled('a\n=\n', length),
  'dashed headings': (length) => filled('a\n-\n', length),
  'nested quotes': (length) => `${'>'.repeat(length)} a`,
  'nested lists': (length) => `${'- '.repeat(length >> 1)}a`,
  'nested numbered lists': (length) => `${'1) '.repeat(Math.ceil(length / 3))}a`,
  'lists in quotes': (length) => `${'> - '.repeat(length >> 2)}a`,
  'indented lists': (length) => Array.from({ length: Math.ceil(Math.sqrt(length)) }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  'lines deep in a list': (length) =>
    `${Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')}${filled(`${' '.repeat(200)}b\n`, length)}`,
  'lazy lines': (length) => `> a\n${filled('a\n', length)}`,
  'rows of a table': (length) => `|a|b|\n|-|-|\n${filled('|a|b|\n', length)}`,
  'rows without a table': (length) => filled('|a|b\n', length),
  'columns of a table': (length) => `${'|a'.repeat(length >> 2)}|\n${'|-'.repeat(length >> 2)}|\n`,
  footnotes: (length) => Array.from({ length: length >> 4 }, (_, index) => `[^f${index}]: a`).join('\n\n'),
  'footnotes in footnotes': (length) => `${'[^a]: '.repeat(Math.ceil(length / 6))}b`,
  tasks: (length) => filled('- [ ] a\n', length),
  escapes: (length) => filled('\\*', length),
  'character references': (length) => filled('&amp;', length),
  'unknown character references': (length) => filled('&CounterClockwiseContourIntegra;', length),
  fences: (length) => filled('```\na\n```\n', length),
  'fences that never close': (length) => filled('a\n\n```\n', length),
  rules: (length) => filled('***\n', length),
  'hard line breaks': (length) => filled('a  \n', length),
  'blank lines': (length) => '\n'.repeat(length),
  tabs: (length) => filled('\ta\n', length),
  headings: (length) => filled('# a\n', length),
}

const LENGTHS = [200, 2_000, 20_000, 200_000] as const

/** Every family in every length, with a claim after it that must be found unless the draft is refused. */
export const markdownCases: readonly HostileCase[] = Object.entries(FAMILIES).flatMap(([name, text]) =>
  LENGTHS.map((length) => ({
    name: `markdown: ${name}, ${length}`,
    files: { 'draft.md': `${CANARY}\n\n${text(length)}\n` },
    code: 1 as const,
    finds: [`${FOUND} | draft/unreadable`],
  })),
)
