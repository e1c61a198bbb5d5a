import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from './folder.js'
import { run } from './run.js'

const CONFIG = 'root: true\ndefaults: {jurisdictions: [us], language: en}\n'
const DRAFT = '\ufeff# Bonds\r\n\r\nWrite to maria.ruiz@icloud.com, SSN 212-**45**-6789.\r\n'
const MASKED = '\ufeff# Bonds\r\n\r\nWrite to [email address], SSN •••-**••**-••89.\r\n'

const projectWith = (files: Readonly<Record<string, string>>) => folderWith({ 'finsocial.config.yaml': CONFIG, ...files })
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8')

describe('finsocial redact', () => {
  test('prints one draft, everything else byte for byte', async () => {
    const folder = projectWith({ 'a.md': DRAFT })
    expect(await run(folder, ['redact', 'a.md'])).toEqual({ code: 0, out: MASKED, err: 'finsocial: a.md: 2 values masked\n' })
    expect(read(folder, 'a.md')).toBe(DRAFT)
  })

  test('reads standard input', async () => {
    const folder = projectWith({})
    expect(await run(folder, ['redact', '-'], { stdin: DRAFT })).toMatchObject({ code: 0, out: MASKED })
    expect(await run(folder, ['redact', '-', '--stdin-filename', 'b.md'], { stdin: DRAFT })).toMatchObject({
      err: 'finsocial: b.md: 2 values masked\n',
    })
  })

  test('changes drafts in place, keeps their mode, and does nothing the second time', async () => {
    const folder = projectWith({ 'a.md': DRAFT, 'b.md': 'Rates rose.\n' })
    chmodSync(join(folder, 'a.md'), 0o640)
    const before = statSync(join(folder, 'b.md'), { bigint: true })
    expect(await run(folder, ['redact', '.', '--in-place'])).toEqual({
      code: 0,
      out: '',
      err: 'finsocial: a.md: 2 values masked\nfinsocial: b.md: nothing to mask\n',
    })
    expect(read(folder, 'a.md')).toBe(MASKED)
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
    // not written at all
    expect(statSync(join(folder, 'b.md'), { bigint: true }).ino).toBe(before.ino)
    expect(await run(folder, ['redact', 'a.md', '--in-place'])).toMatchObject({ code: 0, err: 'finsocial: a.md: nothing to mask\n' })
    expect(read(folder, 'a.md')).toBe(MASKED)
    expect(await run(folder, ['lint', '.', '--only', 'tag:pii'])).toMatchObject({ code: 0 })
  })

  test('changes what a link leads to, and the link stays', async () => {
    const folder = projectWith({ 'real/a.md': DRAFT })
    symlinkSync(join(folder, 'real/a.md'), join(folder, 'b.md'))
    expect(await run(folder, ['redact', 'b.md', '--in-place'])).toMatchObject({ code: 0 })
    expect(read(folder, 'real/a.md')).toBe(MASKED)
  })

  test('writes copies below a folder, with their mode, and again', async () => {
    const folder = projectWith({ 'a.md': 'Rates rose.\n', 'deep/er/b.md': DRAFT })
    chmodSync(join(folder, 'deep/er/b.md'), 0o600)
    for (let round = 0; round < 2; round++) {
      expect(await run(folder, ['redact', '.', '--output-dir', 'out'])).toMatchObject({ code: 0, out: '' })
      expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual(['a.md', 'deep', 'deep/er', 'deep/er/b.md'])
    }
    expect(read(folder, 'out/deep/er/b.md')).toBe(MASKED)
    expect(statSync(join(folder, 'out/deep/er/b.md')).mode & 0o777).toBe(0o600)
    expect(read(folder, 'deep/er/b.md')).toBe(DRAFT)
    expect(await run(join(folder, 'deep'), ['redact', '../a.md', 'er/b.md', '--output-dir', 'out'])).toMatchObject({ code: 0 })
    expect(readdirSync(join(folder, 'deep/out'), { recursive: true }).sort()).toEqual(['a.md', 'er', 'er/b.md'])
  })

  test('never writes over what it reads', async () => {
    const folder = projectWith({ 'a.md': DRAFT, 'b.md': DRAFT, 'out/': '' })
    expect(await run(folder, ['redact', 'a.md', '--output-dir', '.'])).toMatchObject({
      code: 2,
      out: '',
      err: 'finsocial: --output-dir: a.md would be overwritten (name another folder, or use --in-place)\n',
    })
    symlinkSync(join(folder, 'b.md'), join(folder, 'out/a.md'))
    expect(await run(folder, ['redact', 'a.md', 'b.md', '--output-dir', 'out'])).toMatchObject({ code: 2 })
    linkSync(join(folder, 'a.md'), join(folder, 'out/b.md'))
    expect(await run(folder, ['redact', 'a.md', 'b.md', '--output-dir', 'out'])).toMatchObject({ code: 2 })
    mkdirSync(join(folder, 'x'))
    writeFileSync(join(folder, 'x/a.md'), DRAFT)
    expect((await run(join(folder, 'x'), ['redact', 'a.md', '../a.md', '--output-dir', 'out'])).err).toContain('would become one file')
    for (const name of ['a.md', 'b.md', 'x/a.md']) expect(read(folder, name)).toBe(DRAFT)
  })

  test('masks the name of a copy, and cannot mend that of a draft', async () => {
    const folder = projectWith({ 'ruiz_212-45-6789.md': DRAFT, 'ruiz_212-46-6789.md': DRAFT })
    const copied = await run(folder, ['redact', '.', '--output-dir', 'out'])
    expect(copied.code).toBe(0)
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['ruiz_•••-••-••89 (2).md', 'ruiz_•••-••-••89.md'])
    const changed = await run(folder, ['redact', 'ruiz_212-45-6789.md', '--in-place'])
    expect(changed.code).toBe(1)
    expect(changed.err).toContain('ruiz_•••-••-••89.md: 1 left without a mask')
    for (const { out, err } of [copied, changed]) expect(out + err).not.toMatch(/212|6789/)
  })

  test('does what it can when a draft cannot be read', async () => {
    const folder = projectWith({ 'a.md': DRAFT, 'b.md': '', 'c.md': `${'a'.repeat(300_000)}\n` })
    writeFileSync(join(folder, 'b.md'), Uint8Array.of(0x41, 0xff, 0x42))
    const { code, err } = await run(folder, ['redact', 'a.md', 'b.md', 'c.md', 'gone.md', '--in-place'])
    expect(code).toBe(2)
    expect(err).toContain('gone.md: no such file')
    expect(err).toContain('b.md: ')
    expect(err).toContain('c.md: ')
    expect(read(folder, 'a.md')).toBe(MASKED)
    expect(read(folder, 'c.md')).toHaveLength(300_001)
  })

  test('says when an approval no longer stands', async () => {
    const folder = projectWith({ 'a.md': `---\napproval: {by: Jane Poe, digest: sha256-AAAA}\n---\n\nSSN 212-45-6789\n` })
    expect((await run(folder, ['redact', 'a.md'])).err).toContain('its approval no longer stands')
  })

  test('leaves what a waiver lets stand unless told otherwise, and what the configuration leaves alone', async () => {
    const files = {
      'finsocial.config.yaml': `${CONFIG}plugins: [./plugin.mjs]\nrules: {privacy/email-address: off}\n`,
      'plugin.mjs': PLUGIN,
      'a.md':
        '<!-- finsocial-disable-next house/code-name -- known to the public since the spring; by=j.poe -->\n\nAbout Project Heron, a@icloud.com\n',
    }
    const folder = folderWith(files)
    expect(await run(folder, ['redact', 'a.md'])).toMatchObject({ code: 0, out: files['a.md'], err: 'finsocial: a.md: nothing to mask\n' })
    expect(await run(folder, ['redact', 'a.md', '--waived'])).toMatchObject({
      code: 0,
      out: files['a.md'].replace('Project Heron', '[project]'),
    })
  })

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['two drafts and nowhere to put them', ['a.md', 'b.md'], /more than one draft \(use --in-place or --output-dir/],
    ['both ways at once', ['a.md', '--in-place', '--output-dir', 'out'], /cannot be used with/],
    ['standard input in place', ['-', '--in-place'], /standard input cannot be changed/],
    ['a name for standard input that is not read', ['a.md', '--stdin-filename', 'c.md'], /--stdin-filename needs “-”/],
    ['nothing', [], /missing required argument/],
    ['nothing that is there', ['gone.md'], /gone\.md: no such file/],
  ]
  for (const [name, args, expected] of refused) {
    test(`refuses ${name}`, async () => {
      const folder = projectWith({ 'a.md': DRAFT, 'b.md': DRAFT })
      const { code, out, err } = await run(folder, ['redact', ...args])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(expected)
      expect(read(folder, 'a.md')).toBe(DRAFT)
    })
  }
})

const PLUGIN = `export default [{
  id: 'house/code-name', since: '0.1.0', maturity: 'settled', severity: 'error', confidence: 'certain', sensitive: true,
  summary: 'A code name.', why: 'It is one.', basis: { house: 'A code name is not for the public.' }, advice: 'leave it out',
  languages: ['en'], lexicons: {}, jurisdictions: ['us'], messages: { found: 'names a project' },
  examples: { en: { bad: ['[[Project Heron]]'], good: ['a heron'] } }, gaps: [],
  check(draft, report) {
    const start = draft.text.indexOf('Project Heron')
    if (start >= 0) report('found', { span: { start, end: start + 13 }, suggestions: [{ text: '[project]', description: 'mask it' }] })
  },
}]
`
