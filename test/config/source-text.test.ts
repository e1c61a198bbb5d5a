import { describe, expect, test } from 'vitest'
import { problemText } from '../../src/config/problem.js'
import { parseSource, type Syntax } from '../../src/config/source-text.js'

async function read(text: string, syntax: Syntax) {
  const parsed = await parseSource(text, syntax, 'f')
  return parsed.ok ? parsed.value.value : parsed.problems.map(problemText)
}

describe('values', () => {
  const cases: readonly [string, Syntax, string, unknown][] = [
    ['YAML', 'yaml', 'a: 1\nb: [x, off, no, 2026-01-01]\n', { a: 1, b: ['x', 'off', 'no', '2026-01-01'] }],
    ['an alias', 'yaml', 'a: &x [1]\nb: *x\n', { a: [1], b: [1] }],
    ['an empty file', 'yaml', '', null],
    ['only comments', 'yaml', '# nothing yet\n', null],
    ['JSON with tabs and a byte order mark', 'json', '\uFEFF{\n\t"a":\t[\n\t1\n]\n}', { a: [1] }],
    ['JSON with escapes', 'json', '{"a": "\\u00e9\\ud83d\\ude00\\/"}', { a: 'é😀/' }],
    ['comments and stray commas', 'jsonc', '{\n // one\n "a": "//no", /* two */ "b": [1,],\n}', { a: '//no', b: [1] }],
  ]
  for (const [name, syntax, text, expected] of cases) test(name, async () => expect(await read(text, syntax)).toEqual(expected))
})

describe('problems', () => {
  const cases: readonly [string, Syntax, string, readonly string[]][] = [
    ['all syntax errors', 'yaml', 'a: [1\nb: "x\n', [expect.stringMatching(/^f:2:1: syntax: /), expect.stringMatching(/^f:3:1: syntax: /)]],
    ['a key that stands twice', 'yaml', 'a: 1\na: 2\n', ['f:2:1: syntax: Map keys must be unique']],
    ['two documents', 'yaml', 'a: 1\n---\nb: 2\n', ['f:2:1: holds more than one document']],
    ['a tag that would run code', 'yaml', 'a: !!js/function "x"\n', [expect.stringMatching(/^f:1:4: syntax: Unresolved tag/)]],
    ['a value that contains itself', 'yaml', 'a: &x [*x]\n', ['f: an alias names nothing, contains itself or expands to too much']],
    ['an alias of nothing', 'yaml', 'a: *x\n', ['f: an alias names nothing, contains itself or expands to too much']],
    ['text that is not quoted', 'json', '{"a": secret}', ['f:1:7: syntax: Unresolved plain scalar']],
    ['a comma too many', 'json', '{\n"a": 1,\n}', ['f:3:1: is not JSON: a comma too many, a comment or single quotes']],
    ['single quotes', 'json', "{'a': 1}", ['f:1:2: is not JSON: a comma too many, a comment or single quotes']],
    ['bytes that are not UTF-8', 'yaml', 'a: 1\nb: \uFFFD\n', ['f:2:4: is not valid UTF-8']],
    ['a file without measure', 'yaml', `a: ${'x'.repeat(300_000)}`, ['f: is longer than 256 kB']],
  ]
  for (const [name, syntax, text, expected] of cases) test(name, async () => expect(await read(text, syntax)).toEqual(expected))

  test('an alias bomb ends at once', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`)}]`),
    ]
    expect(await read(bomb.join('\n'), 'yaml')).toEqual(['f: an alias names nothing, contains itself or expands to too much'])
  })
})

describe('places', () => {
  const text = 'a: 1\nb:\n  - x\n  - c: &k {d: [1, 2]}\ne: *k\n'
  const cases: readonly [string, readonly (string | number)[], 'key' | 'value', [number, number]][] = [
    ['a value', ['a'], 'value', [1, 4]],
    ['a key', ['b'], 'key', [2, 1]],
    ['inside lists', ['b', 1, 'c', 'd', 1], 'value', [4, 19]],
    ['an item has no key of its own', ['b', 0], 'key', [3, 5]],
    ['through an alias', ['e', 'd', 0], 'value', [4, 16]],
    ['what is missing is where it would stand', ['b', 'missing'], 'key', [2, 1]],
    ['the whole', [], 'value', [1, 1]],
  ]
  for (const [name, path, part, [line, column]] of cases) {
    test(name, async () => {
      for (const ending of ['\n', '\r\n']) {
        const parsed = await parseSource(text.replaceAll('\n', ending), 'yaml', 'f')
        expect(parsed.ok && parsed.value.place(path, part)).toEqual({ line, column })
      }
    })
  }
})
