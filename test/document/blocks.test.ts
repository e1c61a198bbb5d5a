import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../src/document/index.js'
import { bodies } from './markdown.js'

const read = (text: string) => parseDraft({ file: 'a.md', text, today: '2026-11-22' })

const BLOCKS: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  ['a paragraph', 'One **two** three', [['body', 'One two three']]],
  [
    'a heading',
    '# Title\n\ntext',
    [
      ['heading', 'Title'],
      ['body', 'text'],
    ],
  ],
  [
    'a list',
    '- one\n- two',
    [
      ['list-item', 'one'],
      ['list-item', 'two'],
    ],
  ],
  [
    'a task list',
    '- [x] done\n- [ ] open',
    [
      ['list-item', 'done'],
      ['list-item', 'open'],
    ],
  ],
  ['a quote over two lines', '> guaran\n> teed', [['quote', 'guaran\nteed']]],
  [
    'a table',
    '| a | b |\n| - | - |\n| c\\|d | e |',
    [
      ['table-cell', 'a'],
      ['table-cell', 'b'],
      ['table-cell', 'c|d'],
      ['table-cell', 'e'],
    ],
  ],
  [
    'an image',
    'See ![the *alt*](p.png "the title") here',
    [
      ['body', 'See \ufffc here'],
      ['alt', 'the alt'],
      ['title', 'the title'],
    ],
  ],
  [
    'a link title',
    '[text](https://x.example "the title")',
    [
      ['body', 'text'],
      ['title', 'the title'],
    ],
  ],
  [
    'a link by reference',
    '[text][r]\n\n[r]: https://x.example "the title"',
    [
      ['body', 'text'],
      ['title', 'the title'],
    ],
  ],
  [
    'HTML blocks',
    '<div>one <b>two</b><p>three &amp; four</p></div>',
    [
      ['html', 'one two'],
      ['html', 'three & four'],
    ],
  ],
  ['HTML attributes', '<img src="x.png" alt="the alt">', [['alt', 'the alt']]],
  ['scripts', '<script>var a = "guaranteed"</script>\n\ntext', [['body', 'text']]],
  ['a comment', 'a <!-- hidden --> b', [['body', 'a  b']]],
  [
    'a footnote',
    'claim[^1]\n\n[^1]: the note',
    [
      ['body', 'claim'],
      ['footnote', 'the note'],
    ],
  ],
  ['code', 'run `x` now\n\n```\ny\n```', [['body', 'run \ufffc now']]],
  ['references', 'a &amp; b &#8203;c &eacute;', [['body', 'a & b \u200bc é']]],
  ['escapes', '\\*not\\* emphasis', [['body', '*not* emphasis']]],
  ['a hard break', 'one  \ntwo', [['body', 'one\ntwo']]],
  [
    'a published title',
    '---\ntitle: The title\npublishTitle: true\n---\n\ntext',
    [
      ['body', 'text'],
      ['field', 'The title'],
    ],
  ],
  ['an unpublished title', '---\ntitle: The title\n---\n\ntext', [['body', 'text']]],
  [
    'media',
    '---\nmedia:\n  - alt: the alt\n    text: the words\n---\n\ntext',
    [
      ['body', 'text'],
      ['field', 'the alt'],
      ['field', 'the words'],
    ],
  ],
]

describe('blocks', () => {
  for (const [name, source, expected] of BLOCKS) {
    it(name, () => {
      expect(read(source).blocks.map(({ scope, text }) => [scope, text])).toEqual(expected)
    })
  }

  it('gives each post of a thread its number', () => {
    const draft = read('---\nformat: thread\n---\n\none\n\n---\n\ntwo\n\n---\n\nthree\n')
    expect(draft.blocks.map(({ post, text }) => [post, text])).toEqual([
      [0, 'one'],
      [1, 'two'],
      [2, 'three'],
    ])
  })

  it('says where a block stands', () => {
    expect(read('# a\n\n- b\n- c\n\n> d\n').blocks.map(({ path }) => path)).toEqual([
      'heading[0]',
      'list[0]/item[0]/paragraph[0]',
      'list[0]/item[1]/paragraph[0]',
      'quote[0]/paragraph[0]',
    ])
  })

  it('marks hashtags, mentions and addresses', () => {
    const [block] = read('See #Guaranteed @acme and https://a.example/x, or b.example.').blocks
    expect(block!.marks.map(({ kind, start, end }) => [kind, block!.text.slice(start, end)])).toEqual([
      ['hashtag', '#Guaranteed'],
      ['mention', '@acme'],
      ['url', 'https://a.example/x'],
      ['url', 'b.example'],
    ])
  })
})

/** The source that a word of reader text stands for. */
const WORDS: readonly (readonly [string, string, string, string])[] = [
  ['emphasis inside', 'We **guar**anteed it', 'guaranteed', 'guar**anteed'],
  ['a reference inside', 'We guar&#8203;anteed it', 'guar\u200banteed', 'guar&#8203;anteed'],
  ['after a reference', 'a &amp; guaranteed', 'guaranteed', 'guaranteed'],
  ['after an escape', '\\* guaranteed', 'guaranteed', 'guaranteed'],
  ['the second line of a quote', '> one\n> guaranteed two', 'guaranteed', 'guaranteed'],
  ['across the lines of a quote', '> guaranteed\n> return', 'guaranteed\nreturn', 'guaranteed\n> return'],
  ['a task item', '- [ ] guaranteed', 'guaranteed', 'guaranteed'],
  ['a nested list', '- a\n  - b guaranteed', 'guaranteed', 'guaranteed'],
  ['a table cell', '| a | b |\n| - | - |\n| x | guaranteed |', 'guaranteed', 'guaranteed'],
  ['an alternative', '![a &amp; guaranteed](p.png)', 'guaranteed', 'guaranteed'],
  ['a link title', '[a](https://x.example "b guaranteed")', 'guaranteed', 'guaranteed'],
  ['HTML', '<p>a &amp; guaranteed</p>', 'guaranteed', 'guaranteed'],
  ['HTML in a quote', '> <div>\n> guaranteed\n> </div>', 'guaranteed', 'guaranteed'],
  ['a footnote', 'x[^1]\n\n[^1]: guaranteed', 'guaranteed', 'guaranteed'],
  ['front matter', '---\ntitle: "A guaranteed thing"\npublishTitle: true\n---\n\nx', 'guaranteed', 'guaranteed'],
  ['folded front matter', '---\ntitle: >\n  A\n  guaranteed thing\npublishTitle: true\n---\n\nx', 'guaranteed', 'guaranteed'],
  ['adjacent references', '&lt;&amp;guaranteed', 'guaranteed', 'guaranteed'],
]

describe('spans', () => {
  for (const [name, source, word, slice] of WORDS) {
    for (const [ending, text] of [
      ['LF', source],
      ['CRLF', source.replaceAll('\n', '\r\n')],
      ['CR', source.replaceAll('\n', '\r')],
    ] as const) {
      it(`${name}, ${ending}`, () => {
        const draft = read(text)
        const block = draft.blocks.find((each) => each.text.includes(word))!
        const at = block.text.indexOf(word)
        const { start, end } = block.spanOf(at, at + word.length)
        expect(draft.text.slice(start, end).replace(/\r\n?/g, '\n')).toBe(slice)
      })
    }
  }

  it('lead from every character to source that shows it', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const draft = read(body)
        for (const block of draft.blocks) {
          let last = -1
          for (let at = 0; at < block.text.length; at++) {
            const { start, end } = block.spanOf(at, at + 1)
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(body.length)
            if (end - start === 1 && block.text[at] !== '\n') expect(body[start]).toBe(block.text[at])
            last = start
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('read LF, CRLF and front matter alike', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const texts = (text: string) => read(text).blocks.map(({ scope, path, text: reader }) => `${scope} ${path} ${reader}`)
        expect(texts(body.replaceAll('\n', '\r\n'))).toEqual(texts(body))
        expect(texts(`---\nstatus: draft\n---\n${body}`)).toEqual(texts(body))
      }),
      { numRuns: 300 },
    )
  })

  it('do not depend on which Markdown constructs are switched on', () => {
    fc.assert(
      fc.property(bodies, (text) => {
        const some = parseDraft({ file: 'a.md', text, today: '2026-11-22' })
        const all = parseDraft({ file: 'a.md', text, today: '2026-11-22', everyConstruct: true })
        expect(some.tree).toEqual(all.tree)
        expect(some.blocks.map((block) => [block.text, block.span])).toEqual(all.blocks.map((block) => [block.text, block.span]))
      }),
      { numRuns: 400 },
    )
  })
})
