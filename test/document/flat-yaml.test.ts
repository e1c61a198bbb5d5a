import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFlatYaml } from '../../src/document/flat-yaml.js'
import { readYaml } from '../../src/document/front-matter.js'

const scalar = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      'us',
      'true',
      '529',
      'é ñ',
      'ก ข',
      'two words',
      '2026-12-01',
      '2026-12-01T09:30:00Z',
      'a:b',
      'retail',
      '"a: b # c"',
      '""',
    ),
  },
  fc.constantFrom(
    'us',
    'true',
    'false',
    'null',
    'Null',
    '529',
    '0',
    '007',
    '1.5',
    '1e3',
    '0x1f',
    '2026-12-01',
    '12:30',
    'a: b',
    'a:b',
    '- a',
    '"a"',
    "it's",
    'a #b',
    'a#b',
    'é ñ',
    'ก ข',
    '~',
    '.inf',
    'NaN',
    'a, b',
    '[a]',
    '{a: b}',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a`',
    'x  y',
    '-1',
    '+1',
    'yes',
    'on',
    'a\\b',
    'a?',
    '?a',
  ),
  fc.string({ unit: fc.constantFrom(...'abcé ก1-_.,:#/\'"?!()&'), minLength: 1, maxLength: 12 }),
)
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
)
const nested = fc
  .tuple(
    fc.constantFrom('author', 'approval'),
    fc.uniqueArray(fc.tuple(fc.constantFrom('by', 'on', 'role'), value), { selector: ([key]) => key, minLength: 1, maxLength: 3 }),
    fc.constantFrom(1, 2, 4),
  )
  .map(([key, inner, indent]) => [`${key}:`, ...inner.map(([sub, text]) => `${' '.repeat(indent)}${sub}: ${text}`)].join('\n'))
const line = fc.oneof(
  { weight: 2, arbitrary: nested },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom('title', 'language', 'jurisdictions', 'products', 'a-b', 'x1'), value)
      .map(([key, text]) => `${key}: ${text}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '  ', '# a comment', 'key:', 'key:  ', 'a:b', '  nested: x', '- item', 'k : v', '---') },
)

/** The parser lets some maps end after their last line end. */
const shown = (fields: ReadonlyMap<string, { start: number; end: number }>, source: string) =>
  [...fields].map(([path, { start, end }]) => [path, start, source.slice(start - 4, end - 4).trimEnd()]).sort()

describe('flat front matter', () => {
  it('is read as the YAML parser reads it, or left to it', () => {
    let flat = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, ending) => {
        const source = lines.join('\n').replaceAll('\n', ending)
        const quick = readFlatYaml(source, 4)
        if (!quick) return
        flat++
        const full = readYaml(source, 4)
        expect(full.problems).toEqual([])
        expect(quick.values).toEqual(full.values ?? {})
        expect([...quick.keys]).toEqual([...full.keys])
        expect(shown(quick.fields, source)).toEqual(shown(full.fields, source))
        expect(quick.scalars).toEqual(full.scalars)
      }),
      { numRuns: 3000 },
    )
    expect(flat).toBeGreaterThan(300)
  })
})
