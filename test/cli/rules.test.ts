import { describe, expect, it } from 'vitest'
import { folderWith } from './folder.js'
import { run } from './run.js'

const idsOf = (out: string) => (JSON.parse(out) as { id: string }[]).map(({ id }) => id)

describe('finsocial rules', () => {
  it('lists those that apply to a draft', async () => {
    const folder = folderWith({
      'finsocial.config.yaml': 'rules:\n  claim/superlative: off\n',
      'us.md': '---\njurisdictions: [us]\n---\n\nHello.\n',
      'th.md': '---\njurisdictions: [th]\nlanguage: th\n---\n\nสวัสดี\n',
    })
    const applied = async (file: string) => idsOf((await run(folder, ['rules', '--enabled-for', file, '--format', 'json'])).out)
    const us = await applied('us.md')
    expect(us).toContain('claim/guaranteed-outcome')
    expect(us).not.toContain('claim/superlative')
    expect(await applied('th.md')).not.toEqual(us)
    expect(await run(folder, ['rules', '--enabled-for', 'none.md'])).toMatchObject({ code: 2 })
  })
  it('by place, language, channel, tag and release', async () => {
    const folder = folderWith()
    const listed = async (...args: readonly string[]) => idsOf((await run(folder, ['rules', '--format', 'json', ...args])).out)
    const all = await listed()
    for (const args of [
      ['--jurisdiction', 'th'],
      ['--tag', 'privacy'],
    ]) {
      const some = await listed(...args)
      expect(some.length).toBeGreaterThan(0)
      expect(some.length).toBeLessThan(all.length)
    }
    expect(await listed('--channel', 'x', '--language', 'fr')).not.toEqual([])
    expect(await listed('--new-since', '99.0.0')).toEqual([])
    expect(await listed('--new-since', '0.0.1')).toEqual(all)
    for (const args of [
      ['--channel', 'myspace'],
      ['--jurisdiction', 'atlantis'],
      ['--new-since', 'yesterday'],
      ['--tag', 'privcy'],
    ])
      expect(await run(folder, ['rules', ...args])).toMatchObject({ code: 2 })
  })
})

describe('finsocial help', () => {
  it('explains commands of two words, and shows no empty list as a default', async () => {
    const { code, out } = await run(folderWith(), ['help', 'record', 'verify'])
    expect([code, out]).toEqual([0, expect.stringContaining('--expect-hash <hash>')])
    expect(await run(folderWith(), ['help', 'lnt'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean: finsocial lint'),
    })
    expect((await run(folderWith(), ['help', 'lint'])).out).not.toContain('[])')
  })
  it('is what every command prints, and names every option in a line', async () => {
    const commands = (await run(folderWith(), ['--help'])).out.matchAll(/^ {2}([a-z]+) /gm)
    for (const [, command = ''] of commands) {
      const { code, out } = await run(folderWith(), [command, '--help'])
      expect([command, code, out]).toEqual([command, 0, expect.stringMatching(/^Usage: finsocial /)])
    }
  })
})
