import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { markdown } from '../../src/report/markdown.js'
import { linkTo, markdownText } from '../../src/report/markdown-text.js'
import { review } from './review.js'
import { failed, HOSTILE, hostile, REPORTS, report } from './samples.js'
import { tamed } from './tamed.js'

const processor = unified().use(remarkParse).use(remarkGfm)

/** The tree as a renderer sees it: automatic links made, where text has any. */
function nodesOf(text: string): readonly Nodes[] {
  const walk = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(walk) : [])]
  return walk(processor.runSync(processor.parse(text)) as Root)
}

function textOf(text: string): string {
  return nodesOf(text)
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
}

for (const [what, given] of [...REPORTS, ['a review', review] as const]) {
  test(`markdown of ${what} has a heading a draft, an item a finding, and nothing that copy made`, () => {
    const nodes = nodesOf(tamed(markdown, given))
    const drafts = new Set([...given.files.map((one) => one.file), ...given.failures.flatMap((one) => one.file ?? [])])
    expect(nodes.filter((node) => node.type === 'heading' && node.depth === 2)).toHaveLength(drafts.size + (given.waivers ? 1 : 0))
    const findings = given.files.reduce((sum, one) => sum + one.findings.length, 0)
    expect(
      nodes.filter((node) => node.type === 'list' && node.ordered).flatMap((node) => ('children' in node ? node.children : [])),
    ).toHaveLength(findings)
    const known = new Set(['root', 'heading', 'paragraph', 'text', 'strong', 'list', 'listItem', 'link', 'table', 'tableRow', 'tableCell'])
    expect(nodes.map((node) => node.type).filter((type) => !known.has(type))).toEqual([])
    for (const node of nodes)
      if (node.type === 'link')
        expect(node.url).toMatch(/^https:\/\/(?:www\.finra\.org|handbook\.fca\.org\.uk|www\.amf-france\.org|finsocial\.example)\//u)
  })
}

test('a finding says what to write, why, and which law', () => {
  const text = tamed(markdown, review)
  expect(text).toContain(`3. **error** at 11:1: promises a result: “guaranteed return”
   - write “targeted return, not guaranteed” (31 characters); or write “potential return” (16 characters)
   - why: People decide differently when a hope is worded as a promise.
   - law: [FINRA Rule 2210(d)(1)(B)](<https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210>) (United States); [FCA COBS 4.2.1R](<https://handbook.fca.org.uk/handbook/COBS/4/2.html>) (United Kingdom)
   - rule: [claim/guaranteed-outcome](<https://finsocial.example/rules/claim/guaranteed-outcome>)`)
})

test('waivers have owner and expiry, drafts their readiness', () => {
  const text = tamed(markdown, review)
  expect(text).toContain('| Terms stand on the landing page, agreed with counsel. | A. Reyes | 2027-01-31 | COMP-12 |')
  expect(text).toContain('| drafts/us/autumn.en.md | Not ready: 3 errors to settle | 3 | 2 | 1 | 1 |')
  expect(text).toContain('| drafts/us/ready.en.md | Nothing to settle | 0 | 0 | 0 | 0 |')
  expect(text).toContain('Status: review · English · United States, United Kingdom · linkedin, x')
})

test('failures are told', () => {
  const text = tamed(markdown, failed)
  expect(text).toContain('- **Not checked:** the house rules could not be loaded')
  expect(text).toContain('**The run was stopped early: not every draft was checked.**')
  expect(text).toContain('- rule claim/superlative stopped: took longer than 250 ms')
})

test('hostile copy can be read as it was written', () => {
  expect(textOf(tamed(markdown, hostile)).replaceAll('\u2060', '')).toContain(
    '<script>alert(1)</script> & "double" \'single\' `tick` ]]> --> {{x}} ::error file=a::owned',
  )
})

const LITERAL: readonly string[] = [
  '# no heading',
  '- no item',
  '+ no item',
  '1. no item',
  '2) no item',
  '> no quote',
  '=== no underline',
  '*no* _emphasis_ ~~at~~ `all`',
  '[no](https://link.example) ![image](x) <https://x.example> <b>',
  'https://x.example www.x.example HTTP://x.example someone@example.com',
  'a | b',
  '&amp; &lt;',
  '\\* \\',
  '[^1] [x]: y',
  'a@b.example',
  HOSTILE,
]
for (const text of LITERAL) {
  test(`markdown shows ${JSON.stringify(text).slice(0, 60)} literally`, () => {
    for (const source of [markdownText(text), `- ${markdownText(text)}`, `1. **x**: ${markdownText(text)}`]) {
      const types = nodesOf(source).map((node) => node.type)
      expect(types.filter((type) => !['root', 'paragraph', 'text', 'list', 'listItem', 'strong'].includes(type))).toEqual([])
    }
    expect(textOf(markdownText(text)).replaceAll('\u2060', '')).toBe(plainOf(text))
  })
}
function plainOf(text: string): string {
  return text === HOSTILE ? textOf(markdownText(HOSTILE)).replaceAll('\u2060', '') : text
}

test('nobody is mentioned', () => expect(markdownText('ask @someone about #12')).toBe('ask @\u2060someone about #\u206012'))

test('links lead to web addresses only', () => {
  expect(linkTo('a]b', 'https://x.example/<>)')).toBe('[a\\]b](<https://x.example/%3C%3E)>)')
  expect(linkTo('a', 'javascript:alert(1)')).toBe('a')
})

test('nothing to review', () => expect(tamed(markdown, report())).toMatch(/^# Review of 0 drafts\n\nAs of 2026-12-01/u))
