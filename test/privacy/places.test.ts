import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding, Rule } from 'finsocial/rule'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../src/document/index.js'
import { Engine } from '../../src/engine/index.js'

const folder = join(import.meta.dirname, '..', '..', 'rules', 'privacy')
const names = readdirSync(folder).filter((name) => name !== 'detect')
const rules = await Promise.all(
  names.map(async (name) => ((await import(`../../rules/privacy/${name}/rule.ts`)) as { default: Rule }).default),
)
const engine = new Engine({ rules })

function lint(text: string, file = 'draft.md'): readonly Finding[] {
  const draft = parseDraft({ file, text, today: '2026-11-22', defaults: { jurisdictions: ['us', 'uk'] }, forced: { language: 'en' } })
  return engine.lint(draft).report.findings
}

const found = (text: string) =>
  lint(text).map(({ rule, span, messageId }) => `${rule.slice(8)} ${messageId} ${text.slice(span.start, span.end)}`)

const table: readonly (readonly [string, string, readonly string[]])[] = [
  ['emphasis inside', 'SSN 212-**45**-6789 here', ['national-identifier shown 212-**45**-6789']],
  ['an entity inside', 'mail maria&#64;gmail.com', ['email-address shown maria&#64;gmail.com']],
  [
    'a link around part',
    'Card 4539 [5787](https://larkfield.test) 6362 1486',
    ['payment-card shown 4539 [5787](https://larkfield.test) 6362 1486'],
  ],
  ['a line break inside', '> Card 4539 5787\n> 6362 1486', ['payment-card shown 4539 5787\n> 6362 1486']],
  ['inline code', 'The password is `Hunter2!` for now', ['secret shown Hunter2!']],
  ['half in code', 'SSN 212-`45`-6789', ['national-identifier shown 212-`45`-6789']],
  ['a code block', '```\nssn = 212-45-6789\n```', ['national-identifier concealed 212-45-6789']],
  ['a comment', '<!-- Maria: 212-45-6789 -->', ['national-identifier concealed 212-45-6789']],
  ['a link target', '[write](mailto:maria@gmail.com)', ['email-address concealed maria@gmail.com']],
  ['an encoded target', '[write](mailto:maria%40gmail.com?subject=hi)', ['email-address concealed maria%40gmail.com']],
  ['a telephone target', '[call her](tel:+14158675309)', ['phone-number concealed +14158675309']],
  ['a named parameter', '[chart](https://larkfield.test/?ssn=212456789&x=1)', ['national-identifier concealed 212456789']],
  ['an address of a page', '[chart](https://larkfield.test/p/4539578763621486)', []],
  ['a chat link', '[chat](https://wa.me/447911123456)', ['phone-number concealed 447911123456']],
  ['an alternative', '![Maria, DOB 03/14/1961](a.png)', ['date-of-birth shown 03/14/1961']],
  ['a link title', '[a](https://larkfield.test "SSN 212-45-6789")', ['national-identifier shown 212-45-6789']],
  ['a heading', '# SSN 212-45-6789', ['national-identifier shown 212-45-6789']],
  ['a footnote', 'Rates[^1]\n\n[^1]: SSN 212-45-6789', ['national-identifier shown 212-45-6789']],
  ['a table under its heading', '| Name | SSN |\n| --- | --- |\n| Ann | 212456789 |', ['national-identifier shown 212456789']],
  ['a table without telling heads', '| Name | Assets |\n| --- | --- |\n| Fund | 212456789 |', []],
  ['a row of a client', '| Client | Balance |\n| --- | --- |\n| Maria Ruiz | $48,200 |', ['client-detail shown Maria Ruiz']],
  ['HTML text', '<p>SSN 212-45-6789</p>', ['national-identifier shown 212-45-6789']],
  ['an HTML attribute', '<a href="mailto:maria@gmail.com">mail</a>', ['email-address concealed maria@gmail.com']],
  ['front matter', '---\ntitle: SSN 212-45-6789\n---\n\nRates rose.', ['national-identifier concealed 212-45-6789']],
  ['a comment in front matter', '---\ntitle: Rates # for maria@gmail.com\n---\n\nRates rose.', ['email-address concealed maria@gmail.com']],
  [
    'text of media',
    '---\nmedia: [{file: a.png, text: "Card 4539 5787 6362 1486"}]\n---\n\nRates rose.',
    ['payment-card shown 4539 5787 6362 1486'],
  ],
  [
    'the name of a media file',
    '---\nmedia: [{file: ssn_212-45-6789.png}]\n---\n\nRates rose.',
    ['national-identifier concealed 212-45-6789'],
  ],
  ['the approver', '---\napproval: {by: jane.doe@larkfield.com, on: 2026-11-01}\n---\n\nRates rose.', []],
  [
    'the firm’s own',
    '---\nfirm: {phones: ["+1 415 867 5309"], domains: [larkfield.com], addresses: ["14 Elm Rd, LS1 4AP"], handles: ["@larkfield"]}\n---\n\nOur client service: (415) 867-5309, ann@larkfield.com, Mr Ruiz at 14 Elm Rd, LS1 4AP, our client @larkfield',
    [],
  ],
  [
    'a numbered list of words',
    '1. legal\n2. winner\n3. thank\n4. year\n5. wave\n6. sausage\n7. worth\n8. useful\n9. legal\n10. winner\n11. thank\n12. yellow',
    [
      'secret shown legal\n2. winner\n3. thank\n4. year\n5. wave\n6. sausage\n7. worth\n8. useful\n9. legal\n10. winner\n11. thank\n12. yellow',
    ],
  ],
  [
    'consent',
    '---\nconsent: {reference: C-118}\n---\n\nOur client Maria Ruiz saved $4,000. SSN 212-45-6789',
    ['national-identifier shown 212-45-6789'],
  ],
  ['names changed further down', 'Our client Maria Ruiz saved $4,000.\n\nNames have been changed.', []],
]

describe('where a draft keeps values', () => {
  for (const [name, text, expected] of table) it(name, () => expect(found(text)).toEqual(expected))

  it('the file name', () => {
    const [finding] = lint('Rates rose.\n', 'drafts/ruiz_212-45-6789.md')
    expect(finding).toMatchObject({ rule: 'privacy/national-identifier', messageId: 'concealed', suggestions: [] })
  })
})

describe('findings', () => {
  it('are a step lower for placeholders', () => {
    expect(lint('Card 4111 1111 1111 1111').map(({ severity, lowered }) => [severity, lowered])).toEqual([
      ['warn', 'the value is kept for examples'],
    ])
    expect(lint('Card 4539 5787 6362 1486').map(({ severity, lowered }) => [severity, lowered])).toEqual([['error', undefined]])
  })

  it('never hold what they are about', () => {
    const text =
      'Our client Maria Ruiz (SSN 212-45-6789, card 4539 5787 6362 1486, maria@gmail.com, DOB 03/14/1961) has $48,200 in account 4478120093.'
    const report = JSON.stringify(lint(text))
    for (const part of ['Maria', 'Ruiz', '6789', '4539', '5787', '1486', 'gmail', '1961', '4478', '0093'])
      expect(report).not.toContain(part)
    expect(lint(text)).toHaveLength(6)
  })

  it('offer a mask that keeps the markup whole', () => {
    const text = 'SSN **212-45**-6789 here'
    const [finding] = lint(text)
    const [offer] = finding!.suggestions
    expect(text.slice(0, offer!.span.start) + offer!.text + text.slice(offer!.span.end)).toBe('SSN **•••-••**-••89 here')
  })
})
