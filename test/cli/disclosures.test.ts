import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { NeededWords, WordsState } from '../../src/report/words/words.js'
import { folderWith } from './folder.js'
import { run } from './run.js'

const schema = new Ajv2020.default({ strict: true }).compile(JSON.parse(readFileSync('schemas/disclosures.schema.json', 'utf8')))

interface Listed {
  readonly draft: string
  readonly date: string
  readonly needed: readonly NeededWords[]
}

async function listed(draft: string, ...args: readonly string[]): Promise<Listed> {
  const folder = folderWith({ 'post.md': draft })
  const { code, out, err } = await run(folder, ['disclosures', 'post.md', '--format', 'json', ...args])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const list: unknown = JSON.parse(out)
  expect(schema(list) ? [] : schema.errors).toEqual([])
  return list as Listed
}

const LONG =
  'Our managers visit every company they buy, read every report and talk to suppliers and customers before they decide. They meet every Tuesday, argue for an hour and vote. Whoever loses the vote writes the memo. The memos go back to 1987 and fill a wall in the corridor, where visitors may read them.'
const uk = (head: string, body: string) => `---\njurisdictions: uk\nlanguage: en\n${head}\n---\n\n${body}\n`

describe('finsocial disclosures, of a draft', () => {
  const cases: readonly [WordsState, string, { readonly topic?: string; readonly found?: string; readonly detail?: string }][] = [
    ['missing', uk('products: fund', 'Grow your money with us.'), {}],
    ['said', uk('products: fund', 'Grow your money with us. Capital at risk.'), { found: 'Capital at risk' }],
    [
      'folded',
      uk('products: fund\nchannels: linkedin', `Grow your money with us. ${LONG}\n\nCapital at risk.`),
      { found: 'Capital at risk', detail: 'they start at character 326; LinkedIn shows 140' },
    ],
    [
      'distant',
      uk('products: fund\nchannels: blog', `Grow your money with us. ${LONG}\n\nCapital at risk.`),
      { found: 'Capital at risk', detail: 'they stand 310 characters away' },
    ],
    [
      'outdated',
      '---\njurisdictions: fr\nlanguage: fr\nproducts: loan\npublishAt: 2026-11-21\n---\n\nPrêt perso Vélin Crédit, réponse aujourd’hui. Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.\n',
      { topic: 'credit-warning', found: 'Un crédit vous engage et doit être remboursé' },
    ],
    [
      'altered',
      uk(
        'products: crypto',
        "Buy SolarToken on Nuvex. Don't invest unless you're prepared to lose all your money. This is a high-risk investment and you should not expect to be protected if something goes wrong.",
      ),
      { found: 'prepared to lose all your money', detail: 'lose all [-your-]{+the+} money {+you invest+}.' },
    ],
    [
      'foreign',
      '---\njurisdictions: uk\nlanguage: fr\nproducts: fund\n---\n\nFaites fructifier votre épargne avec nous, dès cent euros par mois. Capital at risk.\n',
      { found: 'Capital at risk' },
    ],
    [
      'elsewhere',
      uk('products: fund\nformat: thread', 'Grow your money with us.\n\n---\n\nCapital at risk.'),
      { found: 'Capital at risk' },
    ],
    [
      'concealed',
      uk('products: fund', 'Grow your money with us. #CapitalAtRisk'),
      { found: 'CapitalAtRisk', detail: 'they stand only in a hashtag' },
    ],
  ]
  for (const [state, draft, { topic = 'investment-risk', found, detail }] of cases) {
    it(`shows words that are ${state}`, async () => {
      const { needed } = await listed(draft)
      const words = needed.find((each) => each.topic === topic)
      expect(words).toMatchObject({ state, because: [{ line: expect.any(Number), column: expect.any(Number) }] })
      if (found) expect(words?.found?.text).toContain(found)
      else expect(words).not.toHaveProperty('found')
      if (detail) expect(words?.detail).toContain(detail)
    })
  }

  it('says why, where, with which words and by which law', async () => {
    const [words] = (await listed(uk('products: crypto', 'Buy SolarToken on Nuvex.'))).needed.filter(
      ({ topic }) => topic === 'investment-risk',
    )
    expect(words).toMatchObject({
      rule: 'disclosure/missing-risk-warning',
      jurisdictions: ['uk'],
      language: 'en',
      mandated: true,
      reach: 'fold',
      severity: 'error',
      evidence: 'secondary',
      law: { body: 'FCA', url: expect.stringMatching(/^https:/) },
    })
    expect(words?.text).toMatch(/^Don't invest unless you're prepared to lose all the money you invest\./)
  })
  it('names the figures that the words still need, and fills those that it knows', async () => {
    const copy = 'Trade gold with leverage: open an account today.'
    const needOf = async (head: string) =>
      (await listed(uk(head, copy))).needed.find(({ topic, mandated }) => topic === 'investment-risk' && mandated)
    expect(await needOf('products: cfd')).toMatchObject({ holes: ['cfdLossPercent'], text: expect.stringContaining('{cfdLossPercent}%') })
    expect(await needOf('products: cfd\nfigures: {cfdLossPercent: 74}')).toMatchObject({
      holes: [],
      text: expect.stringContaining('74% of retail'),
    })
  })
  it('says a step more mildly what rests on a product that nobody declared', async () => {
    const copy = 'Trade CFDs with leverage: open your CFD account today.'
    const lowered = async (head: string) => (await listed(uk(head, copy))).needed.find(({ topic }) => topic === 'investment-risk')?.lowered
    expect(await lowered('products: cfd')).toBeUndefined()
    expect(await lowered('purpose: promotion')).toBe('product inferred from the copy')
  })
  it('counts characters where the channel has no room', async () => {
    const copy = `Buy SolarToken on Nuvex. ${'Read about it first. '.repeat(11).trim()}`
    const { needed } = await listed(uk('products: crypto\nchannels: x', copy))
    expect(needed.find(({ topic }) => topic === 'investment-risk')?.room).toMatch(
      /the words take \d+ characters and the post \d+; X allows 280/,
    )
  })
  it('applies the law of the day of publication, or of --as-of', async () => {
    const draft = (head: string) =>
      `---\njurisdictions: fr\nlanguage: fr\nproducts: loan\n${head}\n---\n\nPrêt perso Vélin Crédit, réponse aujourd’hui.\n`
    const text = async (head: string, ...args: readonly string[]) =>
      (await listed(draft(head), ...args)).needed.find(({ topic }) => topic === 'credit-warning')?.text
    const before = 'Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.'
    const after = 'Attention ! Un crédit coûte de l’argent et doit être remboursé !'
    expect(await text('publishAt: 2026-11-19')).toBe(before)
    expect(await text('publishAt: 2026-11-21')).toBe(after)
    expect(await text('purpose: promotion', '--as-of', '2026-11-19')).toBe(before)
    expect(await text('purpose: promotion', '--as-of', '2026-11-21')).toBe(after)
  })
  it('narrows the list by place and language', async () => {
    const draft = '---\njurisdictions: [uk, fr]\nlanguage: en\nproducts: fund\n---\n\nGrow your money with us.\n'
    const places = async (...args: readonly string[]) =>
      new Set((await listed(draft, ...args)).needed.flatMap((each) => each.jurisdictions))
    expect(await places()).toEqual(new Set(['uk', 'eu', 'fr']))
    expect(await places('--jurisdiction', 'uk')).toEqual(new Set(['uk']))
    expect(await places('--language', 'th')).toEqual(new Set())
  })
  it('leaves out what the project has switched off', async () => {
    const folder = folderWith({
      'finsocial.config.yaml': 'rules:\n  disclosure/missing-risk-warning: off\n',
      'post.md': uk('products: fund', 'Grow your money with us.'),
    })
    const { out } = await run(folder, ['disclosures', 'post.md'])
    expect(out).toBe('post.md, for 2026-11-22: nothing needed\n')
  })

  it('prints text for a terminal', async () => {
    const folder = folderWith({ 'post.md': uk('products: fund\nchannels: linkedin', 'Grow your money with us.') })
    const { code, out } = await run(folder, ['disclosures', 'post.md'])
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 7)).toEqual([
      'post.md, for 2026-11-22: 1 needed: 1 missing',
      '',
      expect.stringMatching(/^missing {14}investment risk \(uk; \w+\) {2}disclosure\/missing-risk-warning$/),
      expect.stringMatching(/^ {21}because {2}line 8: “Grow your money”$/),
      expect.stringMatching(/^ {21}where {4}in the same sentence or the next$/),
      expect.stringMatching(/^ {21}such as {2}.*risk.* \(en\)$/),
      expect.stringMatching(/^ {21}law {6}FCA .*; read in the law 2026-11-22$/),
    ])
  })
  it('prints Markdown for a ticket', async () => {
    const folder = folderWith({ 'post.md': uk('products: crypto', 'Buy *SolarToken* on <b>Nuvex</b>.') })
    const { code, out } = await run(folder, ['disclosures', 'post.md', '--format', 'markdown'])
    expect(code).toBe(0)
    expect(out).toMatch(/^# Words that post\.md needs\n\nFor 2026-11-22: \d needed: \d missing\.\n\n## /)
    expect(out).toContain('- Words: exactly these, in en')
    expect(out).not.toContain('<b>')
  })
  it('reads standard input', async () => {
    const stdin = uk('products: fund', 'Grow your money with us.')
    const { code, out } = await run(folderWith(), ['disclosures', '-', '--format', 'json'], { stdin })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ draft: 'stdin.md', needed: [{ state: 'missing' }] })
  })

  it.each(['text', 'json', 'markdown'])('shows no personal data: %s', async (format) => {
    const secrets = ['+44 20 7946 0123', 'jane.roe@mail.example', 'GB33BUKB20201555555555']
    const folder = folderWith({
      'post.md': uk(
        'products: crypto',
        `Don't invest unless you're prepared to lose all money. This is a high-risk investment, ring ${secrets[0]} or write to ${secrets[1]} (${secrets[2]}), and you should not expect to be protected if something goes wrong.\n\nBuy SolarToken on Nuvex with Jane (${secrets[0]}).`,
      ),
    })
    const { code, out, err } = await run(folder, ['disclosures', 'post.md', '--format', format])
    expect(code).toBe(0)
    expect(out).toContain('altered')
    for (const secret of secrets) expect(out + err).not.toContain(secret)
  })

  const failures: readonly [string, readonly string[], RegExp][] = [
    ['a folder', ['.'], /is a folder \(name one draft\)/],
    ['several drafts', ['*.md'], /is 2 drafts \(name one\)/],
    ['no draft', ['none.md'], /none\.md: no such file/],
    ['bytes that are no text', ['broken.md'], /broken\.md/],
    ['a place that is none', ['a.md', '--jurisdiction', 'atlantis'], /atlantis/],
    ['a product with a draft', ['a.md', '--product', 'fund'], /--product/],
    ['a format that is none', ['--format', 'xml'], /xml/],
  ]
  for (const [name, args, complaint] of failures) {
    it(`refuses ${name}`, async () => {
      const folder = folderWith({ 'a.md': 'Hello.\n', 'b.md': 'Hello.\n' })
      if (args[0] === 'broken.md') writeFileSync(join(folder, 'broken.md'), new Uint8Array([0x48, 0xff, 0xfe]))
      const { code, out, err } = await run(folder, ['disclosures', ...args])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(complaint)
    })
  }
})

describe('finsocial disclosures, of the library', () => {
  const words = async (...args: readonly string[]) => {
    const { code, out } = await run(folderWith(), ['disclosures', '--format', 'json', ...args])
    expect(code).toBe(0)
    const list = JSON.parse(out) as {
      readonly words: readonly { id: string; language: string; products: string[]; jurisdictions: string[] }[]
    }
    expect(schema(list) ? [] : schema.errors).toEqual([])
    return list.words
  }
  it('lists all words that hold on a day', async () => {
    const idsOn = async (day: string) => (await words('--as-of', day, '--jurisdiction', 'fr')).map(({ id }) => id)
    const before = await idsOn('2026-11-19')
    const after = await idsOn('2026-11-21')
    expect(before.filter((id) => !after.includes(id)).length).toBeGreaterThan(0)
    expect(after.filter((id) => !before.includes(id)).length).toBeGreaterThan(0)
  })
  it('by place, language and product', async () => {
    const some = await words('--jurisdiction', 'uk', '--language', 'en', '--product', 'cfd')
    expect(some.length).toBeGreaterThan(0)
    for (const { language, products, jurisdictions } of some) {
      expect(language).toBe('en')
      expect(products).toContain('cfd')
      expect(jurisdictions).toContain('uk')
    }
  })
  it('as text and as a table', async () => {
    const { out } = await run(folderWith(), ['disclosures', '--product', 'cfd'])
    expect(out).toContain('CFDs are complex instruments')
    expect(out).toMatch(/\n\d+ wordings\n$/)
    const table = await run(folderWith(), ['disclosures', '--product', 'cfd', '--format', 'markdown'])
    expect(table.out).toMatch(/^\| about \| place \|/)
    expect(
      new Set(
        table.out
          .trim()
          .split('\n')
          .map((line) => line.split(' | ').length),
      ).size,
    ).toBeLessThanOrEqual(2)
  })
  it('is completed by the shells', async () => {
    for (const shell of ['bash', 'zsh', 'fish', 'pwsh']) {
      const { out } = await run(folderWith(), ['completion', shell])
      expect(out).toContain('disclosures')
    }
  })
})
