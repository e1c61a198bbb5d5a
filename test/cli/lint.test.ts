import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderWith, run } from './run.js'

const BAD = 'A guaranteed return of 8% a year.\n'
const CLEAN = 'Write your budget down before you spend it.\n'

let folder: ReturnType<typeof folderWith>
beforeAll(() => {
  folder = folderWith({
    'bad.md': BAD,
    'clean.md': CLEAN,
    'drafts/a.md': BAD,
    'drafts/b.MD': CLEAN,
    'drafts/notes.txt': BAD,
    'drafts/fr/c.md': 'Un rendement garanti de 8 % par an.\n',
    '.finsocialignore': 'ignored.md\n',
    'ignored.md': BAD,
    'latin1.md': Uint8Array.from([0x47, 0xe9, 0x0a]),
    'empty/.keep': '',
  })
})
afterAll(() => folder.remove())

const EXITS: readonly (readonly [string, readonly string[], number, RegExp | undefined])[] = [
  ['a clean draft', ['lint', 'clean.md'], 0, /1 draft checked/],
  ['a draft with an error', ['lint', 'bad.md'], 1, /guaranteed return.*claim\/guaranteed-outcome/],
  ['a folder', ['lint', 'drafts'], 1, /drafts\/fr\/c\.md/],
  ['a glob', ['lint', 'drafts/**/*.md'], 1, /drafts\/a\.md/],
  ['a missing file', ['lint', 'missing.md'], 2, undefined],
  ['a missing file beside a draft', ['lint', 'bad.md', 'missing.md'], 2, /guaranteed return/],
  ['a glob that matches nothing', ['lint', 'nothing/**'], 2, undefined],
  ['a glob that may match nothing', ['lint', 'nothing/**', '--no-error-on-unmatched-pattern'], 0, undefined],
  ['an empty folder', ['lint', 'empty'], 2, undefined],
  ['an ignored operand', ['lint', 'ignored.md', '--max-warnings', '0'], 0, undefined],
  ['not UTF-8', ['lint', 'latin1.md', 'clean.md'], 2, /not valid UTF-8/],
  ['no operand after a verb', [], 2, undefined],
  ['an unknown option', ['lint', '--nope', 'bad.md'], 2, undefined],
  ['an abbreviated option', ['lint', '--max-warn', '0', 'bad.md'], 2, undefined],
  ['an unknown format', ['lint', '-f', 'jsn', 'bad.md'], 2, undefined],
  ['an unknown rule', ['lint', '--rule', 'claim/nope: error', 'bad.md'], 2, undefined],
  ['a bad date', ['lint', '--as-of', '2026-02-30', 'bad.md'], 2, undefined],
  ['a rule switched off', ['lint', '--rule', 'claim/*: off', '--rule', 'disclosure/*: off', 'bad.md'], 0, undefined],
  [
    'a rule made a warning',
    ['lint', '--only', 'claim/guaranteed-outcome', '--rule', 'claim/guaranteed-outcome: warn', 'bad.md'],
    0,
    /warning/,
  ],
  [
    'too many warnings',
    ['lint', '--only', 'claim/guaranteed-outcome', '--rule', 'claim/guaranteed-outcome: warn', '--max-warnings', '0', 'bad.md'],
    1,
    /warning/,
  ],
  ['no rule left', ['lint', '--only', 'claim/guaranteed-outcome', '--skip', 'claim/*', 'bad.md'], 2, undefined],
  ['an error that does not count', ['lint', '--exit-zero', 'bad.md'], 0, /error/],
  ['a missing file that counts all the same', ['lint', '--exit-zero', 'missing.md'], 2, undefined],
  ['a missing configuration', ['lint', '-c', 'missing.yaml', 'bad.md'], 2, undefined],
  ['an unknown command', ['lnt', 'bad.md'], 2, undefined],
  ['a forgotten verb', ['drafts/'], 2, undefined],
  ['version', ['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  ['help', ['--help'], 0, /Usage: finsocial/],
  ['the list of rules', ['rules'], 0, /claim\/guaranteed-outcome/],
  ['an explanation', ['explain', 'claim/guaranteed-outcome'], 0, /FINRA/],
  ['an unknown explanation', ['explain', 'claim/guarantee'], 2, undefined],
]

describe('exit codes', () => {
  for (const [name, args, code, output] of EXITS) {
    it(name, async () => {
      const ran = await run(folder.path, args)
      expect(`${ran.code} ${ran.err}`).toMatch(new RegExp(`^${code} `))
      if (output) expect(ran.out).toMatch(output)
      else if (code === 2) expect(ran.err || ran.out).not.toBe('')
      expect(ran.err + ran.out).not.toMatch(/\n\s+at /)
    })
  }
})

describe('hints', () => {
  it('for a forgotten verb', async () => {
    expect((await run(folder.path, ['drafts/'])).err).toContain('finsocial lint drafts/')
  })
  it('for a mistyped format', async () => {
    expect((await run(folder.path, ['lint', '-f', 'jsn', 'bad.md'])).err).toContain('did you mean json')
  })
  it('for a mistyped option', async () => {
    expect((await run(folder.path, ['lint', '--quite', 'bad.md'])).err).toContain('--quiet')
  })
})

describe('JSON', () => {
  it('has the shape that consumers know, clean drafts included', async () => {
    const { out } = await run(folder.path, ['lint', '-f', 'json', 'bad.md', 'clean.md'])
    const [bad, clean] = JSON.parse(out) as [Record<string, unknown>, Record<string, unknown>]
    expect(bad).toMatchObject({ filePath: 'bad.md' })
    expect((bad.messages as { ruleId: string }[]).find(({ ruleId }) => ruleId === 'claim/guaranteed-outcome')).toMatchObject({
      ruleId: 'claim/guaranteed-outcome',
      severity: 2,
      level: 'error',
      line: 1,
      column: 3,
      jurisdictions: ['us'],
      language: 'en',
    })
    expect(clean).toMatchObject({ filePath: 'clean.md', messages: [], errorCount: 0 })
  })
  it('is the same whatever the order of operands', async () => {
    const first = await run(folder.path, ['lint', '-f', 'json', 'bad.md', 'clean.md', 'drafts'])
    const second = await run(folder.path, ['lint', '-f', 'json', 'drafts', 'clean.md', 'bad.md'], {
      env: { TZ: 'Asia/Bangkok', LANG: 'th_TH.UTF-8' },
    })
    expect(second.out).toBe(first.out)
  })
})

describe('standard input', () => {
  it('is linted under its name', async () => {
    const { code, out } = await run(folder.path, ['lint', '-', '--stdin-filename', 'drafts/new.md'], { stdin: BAD })
    expect(code).toBe(1)
    expect(out).toContain('drafts/new.md')
  })
})

describe('jurisdictions', () => {
  it('that were assumed are said once', async () => {
    const { err } = await run(folder.path, ['lint', 'bad.md', 'clean.md', 'drafts/a.md'])
    expect(err.match(/no jurisdiction/g)).toHaveLength(1)
    expect(err).toContain('us')
  })
  it('can be forced', async () => {
    const { out } = await run(folder.path, ['lint', '-f', 'json', '--jurisdiction', 'uk', 'bad.md'])
    expect((JSON.parse(out) as { messages: { jurisdictions: string[] }[] }[])[0]!.messages[0]!.jurisdictions).toEqual(['uk'])
  })
})

const HOSTILE: Readonly<Record<string, string>> = {
  'ten megabytes': 'word '.repeat(2_000_000),
  'one long line': 'word '.repeat(50_000),
  'nested quotes': `${'>'.repeat(5000)} a\n`,
  'nested lists': `${'- '.repeat(5000)} a\n`,
  delimiters: '*a_ '.repeat(20_000),
  brackets: '['.repeat(100_000),
  headings: 'a\n=\n'.repeat(20_000),
  lines: '# a\n'.repeat(60_000),
  references: `https://a.example/${'&a;'.repeat(20_000)}`,
  pipes: '|a|b\n'.repeat(20_000),
  'lazy lines': `> a\n${'a\n'.repeat(20_000)}`,
  comments: 'a <!-- '.repeat(20_000),
  'front matter keys': `---\n${Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join('\n')}\n---\n\na\n`,
  'front matter depth': `---\na: ${'['.repeat(5000)}\n---\n\na\n`,
  aliases: `---\na: &a [x, x, x]\n${Array.from({ length: 40 }, (_, index) => `b${index}: &b${index} [*${index ? `b${index - 1}` : 'a'}, *${index ? `b${index - 1}` : 'a'}]`).join('\n')}\n---\n\na\n`,
  guarantees: 'guaranteed returns '.repeat(10_000),
  'Thai without a break': 'การันตีกำไร'.repeat(10_000),
}

describe('hostile drafts', () => {
  for (const [name, content] of Object.entries(HOSTILE)) {
    it(`${name}: ends within five seconds, says so, and the other drafts are linted`, async () => {
      const hostile = folderWith({ 'hostile.md': content, 'other.md': BAD })
      try {
        const start = performance.now()
        const { code, out } = await run(hostile.path, ['lint', '-f', 'json', '.'])
        // the whole machine may be busy: five times what is promised of a file
        expect(performance.now() - start).toBeLessThan(25_000)
        expect(code).toBeGreaterThanOrEqual(1)
        const [first, other] = JSON.parse(out) as { messages: { ruleId: string }[] }[]
        expect(first!.messages.length).toBeGreaterThan(0)
        expect(other!.messages.map(({ ruleId }) => ruleId)).toContain('claim/guaranteed-outcome')
      } finally {
        hostile.remove()
      }
    })
  }
})
