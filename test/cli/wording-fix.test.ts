import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from './folder.js'
import { run } from './run.js'

const ONLY = ['--only', 'disclosure/*', '--only', 'prominence/*']
const WARNING =
  "Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong."
const CFD = (percent: string) =>
  `CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. ${percent}% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money.`
const FORMER = 'Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.'
const CURRENT = 'Attention ! Un crédit coûte de l’argent et doit être remboursé !'
const uk = (head: string) => `---\njurisdictions: uk\nlanguage: en\n${head}\n---\n\n`
const fr = (day: string) => `---\njurisdictions: fr\nlanguage: fr\nproducts: loan\npublishAt: ${day}\n---\n\n`

describe('--fix', () => {
  const cases: readonly [string, string, string][] = [
    [
      'repairs prescribed words',
      `${uk('products: crypto')}${WARNING.replace('the money you invest', 'your money')}\n\nBuy SolarToken on Nuvex.\n`,
      `${uk('products: crypto')}${WARNING}\n\nBuy SolarToken on Nuvex.\n`,
    ],
    [
      'puts prescribed words before the fold',
      `${uk('products: crypto\nchannels: linkedin')}Buy SolarToken on Nuvex.\n`,
      `${uk('products: crypto\nchannels: linkedin')}${WARNING}\n\nBuy SolarToken on Nuvex.\n`,
    ],
    [
      'fills them with the firm’s figures',
      `${uk('products: cfd\nfigures: {cfdLossPercent: 74}')}Trade gold with leverage: open an account today.\n`,
      `${uk('products: cfd\nfigures: {cfdLossPercent: 74}')}${CFD('74')}\n\nTrade gold with leverage: open an account today.\n`,
    ],
    [
      'replaces the words of yesterday',
      `${fr('2026-11-21')}Prêt perso Vélin Crédit, réponse aujourd’hui. ${FORMER}\n`,
      `${fr('2026-11-21')}Prêt perso Vélin Crédit, réponse aujourd’hui. ${CURRENT}\n`,
    ],
    [
      'and those of tomorrow',
      `${fr('2026-11-19')}Prêt perso Vélin Crédit, réponse aujourd’hui. ${CURRENT}\n`,
      `${fr('2026-11-19')}Prêt perso Vélin Crédit, réponse aujourd’hui. ${FORMER}\n`,
    ],
    [
      'moves an advertising label to the front',
      `${uk('author: {name: Lena, relation: influencer, paid: true}')}I have used Tandem to budget since spring and you should too, link in bio. #ad\n`,
      `${uk('author: {name: Lena, relation: influencer, paid: true}')}#ad I have used Tandem to budget since spring and you should too, link in bio.\n`,
    ],
  ]
  it.each(cases)('%s', async (_, before, after) => {
    const folder = folderWith({ 'post.md': before })
    await run(folder, ['lint', 'post.md', '--fix', ...ONLY])
    expect(readFileSync(join(folder, 'post.md'), 'utf8')).toBe(after)
    await run(folder, ['lint', 'post.md', '--fix', ...ONLY])
    expect(readFileSync(join(folder, 'post.md'), 'utf8')).toBe(after)
  })

  const left: readonly [string, string][] = [
    ['words with a hole that nothing fills', `${uk('products: cfd')}Trade gold with leverage: open an account today.\n`],
    ['words whose substance alone is asked for', `${uk('products: fund')}Grow your money with us.\n`],
    [
      'words that have no room',
      `${uk('products: crypto\nchannels: x')}Buy SolarToken on Nuvex. ${'Read about it first. '.repeat(11).trim()}\n`,
    ],
    ['words hidden in a picture', `${uk('products: crypto')}![${WARNING}](a.png)\n\nBuy SolarToken on Nuvex.\n`],
  ]
  it.each(left)('leaves alone %s', async (_, text) => {
    const folder = folderWith({ 'post.md': text })
    expect(await run(folder, ['lint', 'post.md', '--fix', ...ONLY])).toMatchObject({ code: 1 })
    expect(readFileSync(join(folder, 'post.md'), 'utf8')).toBe(text)
  })
})

it('shows what is altered word by word, with the exact text', async () => {
  const folder = folderWith({
    'post.md': `${uk('products: crypto')}${WARNING.replace('the money you invest', 'your money')} Buy SolarToken on Nuvex.\n`,
  })
  const { out } = await run(folder, ['lint', 'post.md', '--format', 'json', ...ONLY])
  const [{ messages }] = JSON.parse(out) as [{ messages: { ruleId: string; advice?: string; data?: Record<string, string> }[] }]
  const [altered] = messages.filter(({ ruleId }) => ruleId === 'disclosure/altered-wording')
  expect(JSON.stringify(altered)).toContain('lose all [-your-]{+the+} money {+you invest+}.')
  expect(JSON.stringify(altered)).toContain(WARNING)
})

describe('settings.channels', () => {
  const LONG =
    'Our analysts read every report, talk to suppliers and customers and argue for an hour each Tuesday before they decide. The memos go back to 1987.'
  const post = `${uk('products: crypto\nchannels: [linkedin, x]')}Buy SolarToken on Nuvex. ${LONG}\n\n${WARNING}\n`
  const rules = async (settings: string) => {
    const folder = folderWith({ 'finsocial.config.yaml': `root: true\n${settings}`, 'post.md': post })
    const { out } = await run(folder, ['lint', 'post.md', '--format', 'json', ...ONLY])
    const [{ messages }] = JSON.parse(out) as [{ messages: { ruleId: string; message: string }[] }]
    return messages.filter(({ ruleId }) => ruleId.startsWith('prominence/')).map(({ message }) => message)
  }
  it('puts the firm’s own cut and limit in the place of the built-in ones', async () => {
    expect(await rules('')).toEqual([
      expect.stringMatching(/^3\d\d characters; X allows 280$/),
      'required words start at character 173; LinkedIn shows 140',
    ])
    expect(await rules('settings: {channels: {linkedin: {fold: 160}, x: {limit: 25000}}}\n')).toEqual([
      'required words start at character 173; LinkedIn shows 160',
    ])
    expect(await rules('settings: {channels: {linkedin: {fold: false}, x: {limit: false}}}\n')).toEqual([])
  })
  it('says what it cannot use', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': 'settings: {channels: {linkedin: {flod: 160}}}\n', 'post.md': post })
    const { code, err } = await run(folder, ['lint', 'post.md'])
    expect(code).toBe(2)
    expect(err).toMatch(/settings\.channels\.linkedin\.flod: unknown key \(one of limit, fold, foldLines\)/)
  })
})
