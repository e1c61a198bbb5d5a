import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { htmlSheet } from '../../src/report/html.js'
import { anchor, html } from '../../src/report/markup.js'
import { visible } from '../../src/report/plain.js'
import { review, sources } from './review.js'
import { busy, failed, file, finding, HOSTILE, hostile, REPORTS, report } from './samples.js'
import { tamed } from './tamed.js'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

const VOID = new Set(['meta', 'br'])

/** The elements of a page with all the text in each; an element that is not closed where it belongs throws. */
function elementsOf(page: string): readonly Element[] {
  const all: Element[] = []
  const open: Element[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, text: '' }
      all.push(element)
      open.push(element)
    },
    ontext(text) {
      for (const element of open) element.text += text
    },
    onclosetag(name, implied) {
      if (open.pop()?.name !== name || (implied && !VOID.has(name))) throw new Error(`${name} not closed where it belongs`)
    },
    oncomment() {
      throw new Error('a comment')
    },
  })
  parser.end(page)
  return all
}

const NAMES = new Set(
  'html head meta title style body header main footer section div h1 h2 h3 p ul ol li b table thead tbody tr th td a span sup mark dl dt dd br'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set('lang charset http-equiv content name class id href rel'.split(' '))

const hostileSources = new Map(hostile.files.map((one) => [one.file, `${HOSTILE}\n</li></ol><script>alert(2)</script>\n::error::x\n`]))

for (const [what, given, texts] of [
  ...REPORTS.map(([what, given]) => [what, given, undefined] as const),
  ['a review', review, sources] as const,
  ['hostile copy with its text', hostile, hostileSources] as const,
]) {
  test(`html of ${what} is a page of known elements, and every link leads somewhere`, () => {
    const page = tamed(htmlSheet, given, texts ? { sources: texts } : {})
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n/u)
    const elements = elementsOf(page)
    expect(elements.filter((element) => !NAMES.has(element.name))).toEqual([])
    expect(elements.flatMap((element) => Object.keys(element.attributes)).filter((name) => !ATTRIBUTES.has(name))).toEqual([])
    const ids = elements.flatMap((element) => element.attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of elements) {
      if (attributes.href?.startsWith('#')) expect(ids).toContain(attributes.href.slice(1))
      else if (attributes.href) expect(attributes.href).toMatch(/^https:\/\//u)
    }
    const policy = elements.find((element) => element.attributes['http-equiv'] === 'Content-Security-Policy')
    expect(policy?.attributes.content).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/u)
    expect(page).not.toMatch(/<script|javascript:[^)]*"|url\(|@import/iu)
  })
}

test('the copy is marked where the findings are', () => {
  const elements = elementsOf(tamed(htmlSheet, review, { sources }))
  expect(elements.filter((element) => element.name === 'mark').map((mark) => [mark.attributes.class, mark.text])).toEqual([
    ['error', 'rendement garanti'],
    ['warn', 'n’est jamais en danger'],
    ['error', 'รับประกันผลตอบแทน 8% ต่อปี'],
    ['error', 'ไม่มีความเสี่ยง'],
    ['info', 'status: review'],
    ['error', 'returned 11.4%'],
    ['error', 'guaranteed return'],
    ['warn', ' of 8% for everyone who joins now'],
    ['error', '************************'],
    ['waived', '“Best decision I ever made”'],
    ['warn', '#ad'],
  ])
  expect(elements.filter((element) => element.name === 'sup').map((sup) => sup.text)).toEqual([
    '1',
    '2',
    '1',
    '2',
    '1',
    '2',
    '3',
    '4',
    '5',
    'w1',
    '6',
  ])
})

test('the copy is there to the letter', () => {
  const elements = elementsOf(tamed(htmlSheet, report(review.files.map((one) => ({ ...one, findings: [], waived: [] }))), { sources }))
  const copies = elements.filter((element) => element.attributes.class === 'copy').map((copy) => copy.text.trimEnd())
  expect(copies).toEqual(review.files.map((one) => visible((sources.get(one.file) ?? '').replaceAll('\r\n', '\n')).trimEnd()))
})

const SPANS: readonly (readonly [string, string, readonly (readonly [number, number])[], string])[] = [
  [
    'two that overlap',
    'abcdef',
    [
      [0, 4],
      [2, 6],
    ],
    '<mark>ab</mark><mark>cd</mark>1<mark>ef</mark>2',
  ],
  ['one over two lines', 'ab\r\ncd', [[1, 5]], 'a<mark>b</mark>|<mark>c</mark>1d'],
  ['an empty one', 'abc', [[1, 1]], 'a1bc'],
  ['one at the end', 'abc', [[3, 3]], 'abc1'],
  ['one on an empty line', 'a\n\nb', [[2, 2]], 'a|1|b'],
  ['one beyond the end', 'abc', [[2, 9]], 'ab<mark>c</mark>1'],
  ['one in a line break', 'a\r\nb', [[2, 2]], 'a1|b'],
  [
    'one before another',
    'abcd',
    [
      [0, 2],
      [2, 4],
    ],
    '<mark>ab</mark>1<mark>cd</mark>2',
  ],
  [
    'one around another',
    'abcd',
    [
      [0, 4],
      [1, 2],
    ],
    '<mark>a</mark><mark>b</mark>2<mark>cd</mark>1',
  ],
  ['none in an empty text', '', [], ''],
]
for (const [name, text, spans, expected] of SPANS) {
  test(`marking ${name}`, () => {
    const findings = spans.map(([start, end]) => finding({ span: { start, end } }))
    const page = tamed(htmlSheet, report([file({ file: 'a.md', findings })]), { sources: new Map([['a.md', text]]) })
    const ids = elementsOf(page).flatMap((element) => element.attributes.id ?? [])
    expect(ids.filter((id) => id.endsWith('-copy'))).toHaveLength(spans.length)
    const copy = /<ol class="copy">(.*?)<\/ol>/su.exec(page)?.[1] ?? 'none'
    const short = copy
      .replace(/<\/li>\n<li>/g, '|')
      .replace(/<\/?li>|\n|<\/?(?:a|sup|span)\b[^>]*>/g, '')
      .replace(/<mark [^>]*>/g, '<mark>')
    expect(short).toBe(expected)
  })
}

test('a card says what to write, why, and which law, and how surely it was read', () => {
  const elements = elementsOf(tamed(htmlSheet, review, { sources }))
  const card = elements
    .find((element) => element.attributes.id === 'd1-1')
    ?.text.replace(/\s+/g, ' ')
    .trim()
  expect(card).toBe(
    '1 errorline 1, column 32claim/guaranteed-outcome promises a result: “rendement garanti” Dowrite rendement visé, non garanti (27 characters) ' +
      'WhyPeople decide differently when a hope is worded as a promise. LawAMF Règlement général, art. 314-11, France: Balanced and ' +
      'understandable information (read 2026-11-22, from another source than the law itself)',
  )
  expect(elements.find((element) => element.attributes.class === 'words')?.attributes.lang).toBe('fr')
})

test('waivers have reason, owner and expiry', () => {
  const row = elementsOf(tamed(htmlSheet, review)).find((element) => element.attributes.class === 'waiver')
  for (const text of ['w1, line 16', 'Terms stand on the landing page, agreed with counsel.', 'A. Reyes', '2027-01-31', 'COMP-12']) {
    expect(row?.text).toContain(text)
  }
})

test('readiness is told for each draft', () => {
  const badges = (given: typeof review) => elementsOf(tamed(htmlSheet, given)).filter((element) => element.attributes.class === 'readiness')
  expect(badges(review).map((badge) => badge.text)).toEqual([
    'Not ready: 1 error to settle',
    'Not checked to the end',
    'Not ready: 3 errors to settle',
    'Nothing to settle',
  ])
  expect(
    badges(failed)
      .map((badge) => badge.text)
      .slice(0, 3),
  ).toEqual(['Not checked: the check failed', 'Nothing to settle', 'Not checked: the check failed'])
  const open = report([file(), file({ file: 'w.md', findings: [finding({ severity: 'warn' })] })])
  expect(badges(open).map((badge) => badge.text)).toEqual([
    'Nothing to settle in the copy; approval and records not checked yet',
    'To decide: 1 warning',
  ])
})

test('failures are told', () => {
  const page = tamed(htmlSheet, failed)
  for (const text of [
    'Not checked: the house rules could not be loaded',
    'The run was stopped early',
    'could not be checked: not UTF-8 text',
  ]) {
    expect(page).toContain(text)
  }
})

test('quiet says that it leaves things out', () => {
  const page = tamed(htmlSheet, busy, { quiet: true })
  expect(page).toContain('Warnings and reminders are counted, not listed.')
  expect(page).not.toContain('the ad label comes after')
})

test('the template escapes whatever is not markup', () => {
  expect(html`<p title="${'"><script>'}">${'<b> & \u202e'}${html`<i>${1}</i>`}${['<', html`<u></u>`]}</p>`.html).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &lt;U+202E&gt;<i>1</i>&lt;<u></u></p>',
  )
  expect(anchor('a', 'javascript:alert(1)').html).toBe('a')
  expect(anchor('<a>', 'https://x.example/"').html).toBe('<a href="https://x.example/%22" rel="noopener noreferrer">&lt;a&gt;</a>')
})
