import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folderWith } from './folder.js'
import { run } from './run.js'

describe('finsocial init', () => {
  it('writes a configuration that is valid and is used', async () => {
    const folder = folderWith({ 'drafts/a.md': 'A guaranteed return of 8%.\n' })
    const { code, out } = await run(folder, ['init', '--jurisdiction', 'us,uk', '--firm', 'Harbourline “A” Ltd'])
    expect(code).toBe(0)
    expect(out).toContain('wrote finsocial.config.yaml')
    expect(await run(folder, ['config', 'verify'])).toMatchObject({ code: 0, out: 'finsocial.config.yaml: valid\n' })
    const { defaults } = JSON.parse((await run(folder, ['config', 'print', 'drafts/a.md'])).out) as { defaults: object }
    expect(defaults).toEqual({ jurisdictions: ['us', 'uk'], firm: { name: 'Harbourline “A” Ltd' } })
    expect((await run(folder, ['lint'])).err).not.toContain('no jurisdiction')
  })
  it('writes the kind of firm, on which approval and records depend', async () => {
    const folder = folderWith({ 'drafts/a.md': '---\nstatus: approved\naudience: retail\n---\n\nSave a little each month.\n' })
    const init = (...more: string[]) => run(folder, ['init', '--force', '--jurisdiction', 'us', ...more])
    const found = async () => (await run(folder, ['lint', '-f', 'compact', '--only', 'governance/*'])).out
    await init('--firm', 'Harbourline')
    expect(await found()).toContain('governance/missing-firm-kind')
    await init('--firm', 'Harbourline', '--firm-kind', 'broker-dealer')
    expect(await found()).toMatch(/no approval by a registered principal is recorded/)
    expect(await found()).not.toContain('governance/missing-firm-kind')
    expect(await init('--firm-kind', 'bakery')).toMatchObject({ code: 2 })
  })
  it('replaces nothing unless it is told to, and then writes nothing at all', async () => {
    const folder = folderWith({ 'lefthook.yml': 'mine\n' })
    expect(await run(folder, ['init', '--hook', 'lefthook'])).toMatchObject({ code: 2, err: expect.stringContaining('lefthook.yml') })
    expect(existsSync(join(folder, 'finsocial.config.yaml'))).toBe(false)
    expect(await run(folder, ['init', '--hook', 'lefthook', '--force'])).toMatchObject({ code: 0 })
    expect(await run(folderWith({ 'finsocial.config.json': '{}' }), ['init'])).toMatchObject({ code: 2 })
  })
  for (const [flag, value, file] of [
    ['--hook', 'pre-commit', '.pre-commit-config.yaml'],
    ['--hook', 'lefthook', 'lefthook.yml'],
    ['--ci', 'github', '.github/workflows/finsocial.yml'],
    ['--ci', 'gitlab', '.gitlab-ci.yml'],
  ] as const) {
    it(`writes ${file}, which is YAML and runs a command that there is`, async () => {
      const folder = folderWith({ 'a.md': 'Hello.\n' })
      await run(folder, ['init', flag, value])
      const text = readFileSync(join(folder, file), 'utf8')
      expect(typeof parse(text)).toBe('object')
      const [, command = ''] = /npx --no finsocial ([^\n]+)/.exec(text) ?? []
      execFileSync('git', ['init', '--quiet'], { cwd: folder })
      expect((await run(folder, [...command.split(' '), '--no-error-on-unmatched-pattern'])).code).toBe(0)
    })
  }
})

describe('finsocial completion', () => {
  it('offers commands, options and values in bash', async () => {
    const folder = folderWith()
    writeFileSync(join(folder, 'c.bash'), (await run(folder, ['completion', 'bash'])).out)
    const offered = (...words: readonly string[]) =>
      execFileSync(
        'bash',
        ['-c', `source ./c.bash; COMP_WORDS=(finsocial "$@"); COMP_CWORD=$#; _finsocial; echo "\${COMPREPLY[@]}"`, 'bash', ...words],
        { cwd: folder, encoding: 'utf8' },
      ).trim()
    expect(offered('lin')).toBe('lint')
    expect(offered('lint', '--fail-s')).toBe('--fail-severity')
    expect(offered('lint', 'drafts', '--fail-severity', 'e')).toBe('error')
    expect(offered('record', 'ver')).toBe('verify')
  })
  it('names every command in every shell', async () => {
    for (const shell of ['bash', 'zsh', 'fish', 'pwsh']) {
      const { out } = await run(folderWith(), ['completion', shell])
      for (const word of ['lint', 'approve', 'init', 'max-warnings']) expect(out).toContain(word)
    }
    expect(await run(folderWith(), ['completion', 'csh'])).toMatchObject({ code: 2 })
  })
})

describe('MDX', () => {
  const directive = '{/* finsocial-disable-next claim/guaranteed-outcome -- quoted from the regulator */}'
  const only = ['--only', 'claim/guaranteed-outcome', '--only', 'draft/*', '-f', 'compact']
  it('takes directives in its own comments, stacked ones too, and fixes them away', async () => {
    const folder = folderWith({
      'a.mdx': `${directive}\n\nA guaranteed return of 8%.\n`,
      'b.mdx': `{/* finsocial-disable-next claim/* -- quoted from the regulator */}\n${directive}\n\nHello.\n`,
      'c.md': `${directive}\n\nA guaranteed return of 8%.\n`,
    })
    expect(await run(folder, ['lint', ...only, 'a.mdx'])).toMatchObject({ code: 0 })
    expect(await run(folder, ['lint', ...only, 'c.md'])).toMatchObject({ code: 1 })
    expect(
      (await run(folder, ['lint', '--only', 'claim/*', '--only', 'draft/*', '-f', 'compact', 'b.mdx'])).out.match(/unused-waiver/g),
    ).toHaveLength(2)
    await run(folder, ['lint', '--only', 'claim/*', '--only', 'draft/*', '--fix', 'b.mdx'])
    expect(readFileSync(join(folder, 'b.mdx'), 'utf8').trim()).toBe('Hello.')
  })
  it('does not read comments as copy, and keeps every place', async () => {
    const folder = folderWith({
      'a.mdx': 'Hello {/* a guaranteed return --> here */} you.\n\n{/* a guaranteed\nreturn */} A guaranteed profit.\n',
    })
    expect((await run(folder, ['lint', ...only, 'a.mdx'])).out).toMatch(/^a\.mdx:4:14: [^\n]*\n$/)
  })
})
