import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addFiles, folderWith } from './folder.js'
import { run } from './run.js'

const BAD = 'A guaranteed return of 8% a year.\n'
const RULE = (term: string) =>
  `id: house/words\nkind: forbid\nwhy: The house says so.\nterms: {en: ["${term}"]}\nexamples:\n  bad: [{lang: en, text: "${term}"}]\n  good: [{lang: en, text: "Hello."}]\n`
const cached = (folder: string, ...args: readonly string[]) => run(folder, ['lint', '--cache', '-f', 'compact', ...args])

const write = (folder: string, files: Readonly<Record<string, string>>): readonly string[] => {
  addFiles(folder, files)
  return []
}

describe('the cache', () => {
  it('changes no byte of the output, and is used', async () => {
    const folder = folderWith({ 'a.md': BAD, 'b.md': 'Hello.\n' })
    const plain = await run(folder, ['lint', '-f', 'json', '.'])
    const first = await run(folder, ['lint', '--cache', '-f', 'json', '.'])
    const file = join(folder, '.finsocialcache')
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      entries: [string, { linted: { report: { findings: { message: string }[] } } }][]
    }
    expect(kept.entries.map(([name]) => name)).toEqual(['a.md', 'b.md'])
    expect([first, await run(folder, ['lint', '--cache', '-f', 'json', '.'])]).toEqual([plain, plain])
    kept.entries[0]![1].linted.report.findings[0]!.message = 'from the cache'
    writeFileSync(file, JSON.stringify(kept))
    expect((await cached(folder, '.')).out).toContain('from the cache')
  })
  const changes: readonly (readonly [string, (folder: string) => readonly string[]])[] = [
    ['the draft', (folder) => write(folder, { 'a.md': 'Hello.\n' })],
    ['a house rule', (folder) => write(folder, { 'rules/a.yaml': RULE('a year') })],
    ['a disclosure file', (folder) => write(folder, { 'words.yaml': '- id: past\n  text: {en: "Nothing of the kind"}\n' })],
    ['the configuration', (folder) => write(folder, { 'finsocial.config.yaml': 'rules: {"claim/*": warn}\n' })],
    ['an option', () => ['--only', 'draft/*']],
  ]
  for (const [name, change] of changes) {
    it(`is not asked after a change of ${name}`, async () => {
      const folder = folderWith({
        'a.md': BAD,
        'words.yaml': '- id: past\n  text: {en: "of 8%"}\n',
        'rules/a.yaml': RULE('budget'),
        'rules/b.yaml':
          'id: house/needs\nkind: require\nwhy: The house says so.\nrequire: {anyOf: {disclosures: [past]}}\nexamples:\n  bad: [{lang: en, text: "Hi."}]\n  good: [{lang: en, text: "of 8%"}]\n',
        'finsocial.config.yaml': 'rulesDir: rules\nsettings: {disclosures: words.yaml}\n',
      })
      const before = await cached(folder, 'a.md')
      expect(await cached(folder, 'a.md')).toEqual(before)
      const args = change(folder)
      const uncached = await run(folder, ['lint', '-f', 'compact', ...args, 'a.md'])
      expect(await cached(folder, ...args, 'a.md')).toEqual(uncached)
      expect(uncached.out).not.toBe(before.out)
    })
  }
  it('is not asked on another day', async () => {
    const folder = folderWith({
      'a.md': `<!-- finsocial-disable-next claim/* -- quoted from the regulator; until=2026-12-01 -->\n\n${BAD}`,
    })
    const only = ['--only', 'claim/guaranteed-outcome', '--only', 'draft/*']
    expect((await cached(folder, ...only, 'a.md')).code).toBe(0)
    expect((await cached(folder, ...only, '--as-of', '2027-01-01', 'a.md')).code).toBe(1)
  })
  it('that is damaged is told, not used, and replaced', async () => {
    for (const damage of ['', '{', '{"format": 1, "run": 3}', '[]', 'null']) {
      const folder = folderWith({ 'a.md': BAD, '.finsocialcache': damage })
      const { code, err } = await cached(folder, 'a.md')
      expect(code).toBe(1)
      if (!damage.includes('run')) expect(err).toContain('damaged')
      expect((await cached(folder, 'a.md')).err).not.toContain('damaged')
    }
  })
  it('holds no personal data', async () => {
    const folder = folderWith({ 'a.md': 'Her social security number is 536-22-8741, write to jane.roe@mail.example.\n' })
    await cached(folder, 'a.md')
    expect(readFileSync(join(folder, '.finsocialcache'), 'utf8')).not.toMatch(/536-22-8741|jane\.roe/)
  })
  it('stands where it is told to, or beside the packages', async () => {
    const folder = folderWith({ 'a.md': BAD, 'node_modules/': '' })
    await cached(folder, 'a.md')
    expect(readdirSync(join(folder, 'node_modules/.cache/finsocial'))).toEqual(['cache.json'])
    await cached(folder, '--cache-location', 'kept/here', 'a.md')
    expect(existsSync(join(folder, 'kept/here'))).toBe(true)
  })
  it('goes by size and time when asked to', async () => {
    const folder = folderWith({ 'a.md': BAD })
    const first = await cached(folder, '--cache-strategy', 'metadata', 'a.md')
    expect(await cached(folder, '--cache-strategy', 'metadata', 'a.md')).toEqual(first)
    addFiles(folder, { 'a.md': 'Hello there.\n' })
    expect(await cached(folder, '--cache-strategy', 'metadata', 'a.md')).toMatchObject({ code: 0 })
  })
})
