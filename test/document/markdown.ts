import fc from 'fast-check'

const word = fc.constantFrom(
  'guaranteed',
  'return',
  'risk',
  'rendement',
  'garanti',
  'กำไร',
  'แน่นอน',
  'a',
  '12%',
  '&amp;',
  '&#8203;',
  '\\*',
  '\\|',
  '😀',
  'é',
  '#tag',
  '@me',
  'https://a.example/x',
  'www.b.example',
  'c@d.example',
)
const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string; leaf: string }>((tie) => ({
  leaf: word,
  inline: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.tuple(tie('inline'), tie('inline')).map(([a, b]) => `${a} ${b}`),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `*${text}*`),
    tie('inline').map((text) => `~~${text}~~`),
    tie('inline').map((text) => `[${text}](https://x.example "t ${'&'}amp; u")`),
    tie('inline').map((text) => `![${text}](p.png)`),
    tie('leaf').map((text) => `\`${text}\``),
    tie('leaf').map((text) => `<b>${text}</b>`),
    tie('leaf').map((text) => `${text}<!-- ${text} -->`),
    tie('inline').map((text) => `${text}[^1]`),
    tie('inline').map((text) => `${text}  \nnext`),
    tie('inline').map((text) => `${text}\nnext`),
  ),
})).inline

const prefixed = (prefix: string, rest: string) => (text: string) =>
  text
    .split('\n')
    .map((line, index) => (index ? rest : prefix) + line)
    .join('\n')

const block = fc.oneof(
  inline,
  inline.map((text) => `# ${text.replaceAll('\n', ' ')}`),
  inline.map((text) => `${text.replaceAll('\n', ' ')}\n===`),
  inline.map(prefixed('> ', '> ')),
  inline.map(prefixed('- ', '  ')),
  inline.map(prefixed('- [ ] ', '  ')),
  inline.map(prefixed('1. > ', '   > ')),
  inline.map((text) => `| h | k |\n| - | :-: |\n| ${text.replaceAll('\n', ' ')} | x |`),
  inline.map((text) => `<div title="t">${text.replaceAll('\n', ' ')}</div>`),
  inline.map((text) => `<div>\n${text}\n<p>more</p></div>`),
  inline.map((text) => `[^1]: ${text.replaceAll('\n', ' ')}`),
  fc.constant('```\ncode\n```'),
  fc.constant('---'),
)

/** Markdown bodies with every construct that finsocial reads. */
export const bodies = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => `${blocks.join('\n\n')}\n`)
  // a break at the very top would open front matter
  .filter((body) => !body.startsWith('---'))
