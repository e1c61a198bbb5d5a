import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFiles, folderWith } from '../cli/folder.js'
import { Installed } from './installed.js'

/** TypeScript of somebody else’s, on the oldest Node that we promise: that one does not read it by itself. */
let finsocial: Installed
beforeAll(() => {
  finsocial = new Installed()
}, 120_000)
afterAll(() => finsocial.remove())

function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith({ 'package.json': '{"type": "module"}', ...files })
  symlinkSync(join(finsocial.folder, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

describe('TypeScript', () => {
  it('a plugin that `new rule --ts` writes is run by `test`, `lint` and `explain`, in threads too', () => {
    const folder = projectWith({ 'a.md': 'Open an account!!! Now!!\n', 'b.md': 'Open an account.\n' })
    expect(finsocial.run(folder, ['new', 'rule', 'house/loud', '--ts'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('rules/loud.ts'),
    })
    addFiles(folder, { 'finsocial.config.yaml': 'extends: finsocial:us\nplugins: [./rules/loud.ts]\n' })
    expect(finsocial.run(folder, ['test'])).toMatchObject({ code: 0, out: expect.stringContaining('house/loud: 2 examples'), err: '' })
    for (const threads of ['off', '2'])
      expect(finsocial.run(folder, ['lint', '--only', 'house/*', '-f', 'unix', '--concurrency', threads, '.'])).toMatchObject({
        code: 0,
        out: expect.stringMatching(/a\.md:1:\d+: .*house\/loud\][\s\S]*2 problems/),
        err: '',
      })
    expect(finsocial.run(folder, ['explain', 'house/loud'])).toMatchObject({ code: 0, out: expect.stringContaining('Copy that shouts.') })
  })
  it('a configuration may be typed', () => {
    const folder = projectWith({
      'a.md': 'A guaranteed return.\n',
      'finsocial.config.ts': `interface Level { readonly name: 'error' | 'warn' }
const level: Level = { name: 'warn' }
export default { extends: ['finsocial:us'], rules: { 'claim/guaranteed-outcome': level.name } } satisfies object
`,
    })
    expect(finsocial.run(folder, ['lint', '--only', 'claim/guaranteed-outcome', '-f', 'unix', 'a.md'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('[warn/claim/guaranteed-outcome]'),
      err: '',
    })
  })
  it('what cannot be read is one line, with no stack', () => {
    const folder = projectWith({
      'a.md': 'Hello.\n',
      'finsocial.config.yaml': 'plugins: [./broken.ts]\n',
      'broken.ts': 'export default [ {\n',
    })
    const { code, out, err } = finsocial.run(folder, ['lint', 'a.md'])
    expect([code, out, err.trim().split('\n')]).toEqual([2, '', [expect.stringMatching(/plugin broken\.ts: cannot be run/)]])
  })
})
