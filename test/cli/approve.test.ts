import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from './folder.js'
import { run } from './run.js'

const CONFIG = `root: true
defaults:
  jurisdictions: [us]
  language: en
  channels: [linkedin]
  audience: retail
  firm: {name: Harbourline, kind: broker-dealer}
  retention: {archive: archive, years: 6}
settings:
  approval: {maxAgeDays: 90, roles: [principal, options principal]}
`
const DRAFT = `---
title: Ladders # working title
author: {name: Sam Roe}
status: review # almost
---

# What is a bond ladder?

A bond ladder spreads **maturities** over several years 🪜.
It keeps 2.5% in Harbourline’s [example](https://harbourline.example/ladder).

| year | share |
| --- | ---: |
| 1 | 20% |
`
const approve = ['approve', 'drafts', '--by', 'Jane Poe', '--role', 'principal']

/** A project with a draft, an approval of it, and git that knows both. */
async function approvedProject(text = DRAFT): Promise<string> {
  const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': text })
  const approved = await run(folder, approve)
  expect(approved).toMatchObject({ code: 0, err: '' })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '-A')
  git(folder, '-c', 'user.name=Sam Roe', '-c', 'user.email=sam@harbourline.example', 'commit', '--quiet', '-m', 'Approved')
  return folder
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
}

const read = (folder: string) => readFileSync(join(folder, 'drafts/ladder.md'), 'utf8')
const write = (folder: string, text: string) => writeFileSync(join(folder, 'drafts/ladder.md'), text)

describe('finsocial approve', () => {
  test('writes who, when, until when and the digest, and nothing else', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': DRAFT })
    const { code, out } = await run(folder, [...approve, '--reference', 'A-91'])
    expect(code).toBe(0)
    const digest = /sha256-\S+/.exec(out)?.[0]
    expect(out).toBe(`approved drafts/ladder.md until 2027-02-20 by Jane Poe (principal)\n  ${digest}\n`)
    expect(read(folder)).toBe(
      DRAFT.replace(
        'status: review # almost\n',
        `status: approved # almost\napproval:\n  by: Jane Poe\n  role: principal\n  on: 2026-11-22\n  expires: 2027-02-20\n  digest: ${digest}\n  reference: A-91\n`,
      ),
    )
  })

  test('keeps Windows line ends and the byte order mark', async () => {
    const text = `\ufeff${DRAFT.replaceAll('\n', '\r\n')}`
    const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': text })
    expect((await run(folder, approve)).code).toBe(0)
    expect(read(folder).replaceAll('\r\n', '')).not.toContain('\n')
    expect(read(folder).startsWith('\ufeff---\r\n')).toBe(true)
    expect((await run(folder, ['verify'])).code).toBe(0)
  })

  test('a dry run writes nothing', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': DRAFT })
    const { code, out } = await run(folder, [...approve, '--dry-run'])
    expect(code).toBe(0)
    expect(out).toMatch(/^would approve drafts\/ladder\.md/)
    expect(read(folder)).toBe(DRAFT)
  })

  test('a draft without front matter gets one', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': 'Harbourline explains bonds.\n' })
    expect((await run(folder, approve)).code).toBe(0)
    expect(read(folder)).toMatch(/^---\napproval:\n {2}by: Jane Poe\n[\s\S]*status: approved\n---\n\nHarbourline explains bonds\.\n$/)
    expect((await run(folder, ['verify'])).code).toBe(0)
  })

  test('a second approval replaces the first', async () => {
    const folder = await approvedProject()
    const { code } = await run(folder, ['approve', 'drafts', '--by', 'Mary Major', '--role', 'principal', '--expires', '2026-12-31'])
    expect(code).toBe(0)
    expect(read(folder)).toContain('by: Mary Major')
    expect(read(folder)).not.toContain('Jane Poe')
    expect(read(folder)).not.toContain('2027-02-20')
    expect(read(folder).match(/approval:/g)).toHaveLength(1)
  })

  test('what its own rules refuse is not written', async () => {
    const refusals: readonly (readonly [name: string, text: string, args: readonly string[], message: RegExp])[] = [
      ['the author', DRAFT, ['approve', 'drafts', '--by', 'Roe, Sam', '--role', 'principal'], /governance\/self-approval/],
      ['a role that may not', DRAFT, ['approve', 'drafts', '--by', 'Jane Poe', '--role', 'intern'], /the role “intern” may not approve/],
      ['an error in the copy', DRAFT.replace('It keeps', 'Returns are guaranteed: it pays'), approve, /claim\/guaranteed-outcome/],
      [
        'options without an options principal',
        DRAFT.replace('title:', 'products: option\ntitle:'),
        approve,
        /governance\/unqualified-approver/,
      ],
      ['use before approval', DRAFT.replace('title:', 'publishAt: 2026-11-20\ntitle:'), approve, /governance\/late-approval/],
      ['front matter in one pair of braces', '---\n{status: review}\n---\nBonds.\n', approve, /cannot be edited/],
      ['front matter that is not YAML', '---\nstatus: [review\n---\nBonds.\n', approve, /cannot be edited/],
    ]
    for (const [name, text, args, message] of refusals) {
      const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': text })
      const { code, out } = await run(folder, args)
      expect([name, code]).toEqual([name, 1])
      expect(out).toMatch(/^not approved: drafts\/ladder\.md/)
      expect(out).toMatch(message)
      expect(read(folder)).toBe(text)
    }
  })

  test('a filing comes after the approval and does not stand in its way', async () => {
    const text = DRAFT.replace('title:', 'filing: {regime: finra-first-year}\npublishAt: 2026-12-01\ntitle:')
    const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': text })
    expect((await run(folder, approve)).code).toBe(0)
    expect((await run(folder, ['lint', 'drafts'])).out).toContain('governance/missing-filing')
  })

  test('some are approved, some refused', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': DRAFT, 'drafts/bad.md': 'Returns are guaranteed.\n' })
    const { code, out } = await run(folder, [...approve, '--format', 'json'])
    expect(code).toBe(1)
    const { drafts } = JSON.parse(out) as { drafts: readonly { file: string; approved: boolean }[] }
    expect(drafts.map(({ file, approved }) => [file, approved])).toEqual([
      ['drafts/bad.md', false],
      ['drafts/ladder.md', true],
    ])
  })

  const misuse: readonly (readonly [name: string, args: readonly string[], message: RegExp])[] = [
    ['no name', ['approve', 'drafts', '--role', 'principal'], /--by/],
    ['no role', ['approve', 'drafts', '--by', 'Jane Poe'], /--role/],
    ['an empty name', ['approve', 'drafts', '--by', ' ', '--role', 'principal'], /takes some text/],
    ['no such file', ['approve', 'nothing.md', '--by', 'Jane Poe', '--role', 'principal'], /nothing\.md/],
    ['an end that is over', [...approve, '--expires', '2026-11-21'], /over already/],
    ['an end that is no day', [...approve, '--expires', '2026-11-31'], /takes a date/],
  ]
  for (const [name, args, message] of misuse) {
    test(`${name}: exit 2`, async () => {
      const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': DRAFT })
      const { code, err } = await run(folder, args)
      expect(code).toBe(2)
      expect(err).toMatch(message)
      expect(read(folder)).toBe(DRAFT)
    })
  }
})

describe('finsocial verify', () => {
  const same: readonly (readonly [name: string, edit: (text: string) => string])[] = [
    ['nothing', (text) => text],
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['trailing spaces', (text) => text.replace('years 🪜.\n', 'years 🪜.  \n').replace('| 1 |', '|  1  |')],
    ['a comment', (text) => text.replace('# What', '<!-- seen -->\n\n# What')],
    ['a comment in the front matter', (text) => text.replace('title:', '# desk\ntitle:')],
    [
      'the order of keys',
      (text) => text.replace('title: Ladders # working title\n', '').replace('status: approved', 'title: Ladders\nstatus: approved'),
    ],
    ['another wrapping of lines', (text) => text.replace('spreads **maturities** over', 'spreads\n**maturities** over')],
    ['another emphasis', (text) => text.replace('**maturities**', '*maturities*')],
    ['metadata that no reader sees', (text) => text.replace('title: Ladders', 'title: Ladders, again')],
  ]
  for (const [name, edit] of same) {
    test(`${name}: 0`, async () => {
      const folder = await approvedProject()
      write(folder, edit(read(folder)))
      const { code, out } = await run(folder, ['verify'])
      expect([code, out]).toEqual([0, '✔ drafts/ladder.md  approved by Jane Poe on 2026-11-22\n1 verified, 0 failed\n'])
    })
  }

  const drifted: readonly (readonly [name: string, from: string, to: string, shown: string])[] = [
    ['a word', 'several years', 'many years', '[-several-]{+many+}'],
    ['a digit', '2.5%', '3.5%', '[-2.5-]{+3.5+}%'],
    ['a link target', '/ladder)', '/ladders)', '[-ladder-]{+ladders+}'],
    ['an emoji', '🪜', '🚀', '[-🪜-]{+🚀+}'],
    ['a table cell', '20%', '25%', '[-20-]{+25+}%'],
    ['a heading', 'bond ladder?', 'bond ladder.', '[-?-]{+.+}'],
    ['a channel', 'status: approved', 'channels: x\nstatus: approved', '[-linkedin-]{+x+}'],
    ['an audience', 'status: approved', 'audience: institutional\nstatus: approved', '[-retail-]{+institutional+}'],
    ['a place', 'status: approved', 'jurisdictions: [us, uk]\nstatus: approved', '{+uk +}us'],
  ]
  for (const [name, from, to, shown] of drifted) {
    test(`${name}: 1, and points at it`, async () => {
      const folder = await approvedProject()
      write(folder, read(folder).replace(from, to))
      const { code, out } = await run(folder, ['verify'])
      expect(code).toBe(1)
      expect(out).toContain('the copy changed after its approval')
      expect(out).toContain(shown)
      const line = read(folder)
        .split('\n')
        .findIndex((text) => text.includes(to.split('\n')[0]!))
      expect(out).toContain(`\n  ${line + 1}:`)
    })
  }

  test('personal data is shown on neither side', async () => {
    const folder = await approvedProject()
    write(folder, read(folder).replace('several years', 'several years, says jo.bloggs@client-mail.example of account 4539 1488 0343 6467'))
    const { code, out } = await run(folder, ['verify'])
    expect(code).toBe(1)
    expect(out).toContain('█')
    expect(out).not.toContain('4539')
    expect(out).not.toContain('6467')
  })

  test('an approval that is over, not bound or not there', async () => {
    const folder = await approvedProject()
    const approved = read(folder)
    const failures: readonly (readonly [edit: (text: string) => string, args: readonly string[], message: RegExp])[] = [
      [(text) => text, ['--as-of', '2027-03-01'], /the approval ended on 2027-02-20/],
      [(text) => text.replace(/ {2}digest: .*\n/, ''), [], /not bound to the copy/],
      [(text) => text.replace(/approval:\n(?: {2}.*\n)*/, ''), [], /no approval by a registered principal is recorded/],
      [(text) => text.replace(/approval:\n(?: {2}.*\n)*/, 'firm: {kind: bank}\n'), [], /no approval is recorded/],
    ]
    for (const [edit, args, message] of failures) {
      write(folder, edit(approved))
      const { code, out } = await run(folder, ['verify', ...args])
      expect(code).toBe(1)
      expect(out).toMatch(message)
    }
  })

  test('drift is found even where the rule is switched off', async () => {
    const folder = await approvedProject()
    writeFileSync(join(folder, 'finsocial.config.yaml'), `${CONFIG}rules: {governance/*: off}\n`)
    write(folder, read(folder).replace('several', 'many'))
    const { code, out } = await run(folder, ['verify'])
    expect(code).toBe(1)
    expect(out).toContain('[-several-]{+many+}')
  })

  test('a draft that cannot be read to its end is no draft that is fine', async () => {
    const folder = await approvedProject()
    writeFileSync(join(folder, 'drafts/huge.md'), 'word '.repeat(900_000))
    writeFileSync(join(folder, 'drafts/latin.md'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
    for (const args of [['verify'], approve, ['record', 'drafts', '--archive', 'archive'], ['summary']]) {
      const { code, err } = await run(folder, args)
      expect([args[0], code]).toEqual([args[0], 2])
      expect(err).toContain('drafts/huge.md')
      expect(err).toContain('drafts/latin.md')
    }
  })

  test('a version that git does not have is said so', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': DRAFT })
    await run(folder, approve)
    write(folder, read(folder).replace('several', 'many'))
    const { code, out } = await run(folder, ['verify'])
    expect(code).toBe(1)
    expect(out).toContain('git has no version with the approved copy')
  })

  test('drafts that are not approved yet are counted, not failed', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': DRAFT })
    expect(await run(folder, ['verify'])).toEqual({
      code: 0,
      out: '0 verified, 0 failed, 1 not approved yet\n',
      err: 'finsocial: no draft is approved yet: nothing was verified\n',
    })
    expect((await run(folder, ['verify', '--ready'])).code).toBe(1)
  })

  test('as JSON', async () => {
    const folder = await approvedProject()
    write(folder, read(folder).replace('several', 'many'))
    const { drafts } = JSON.parse((await run(folder, ['verify', '--format', 'json'])).out) as { drafts: readonly Record<string, unknown>[] }
    expect(drafts).toMatchObject([
      {
        file: 'drafts/ladder.md',
        state: 'failed',
        by: 'Jane Poe',
        problems: [{ rule: 'governance/stale-approval' }],
        drift: [{ kind: 'text', change: 'changed', line: 15 }],
      },
    ])
  })

  test('nothing to verify: exit 2', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/': '' })
    expect((await run(folder, ['verify'])).code).toBe(2)
  })
})

describe('signatures', () => {
  const hasSsh = (() => {
    try {
      execFileSync('ssh-keygen', ['-?'], { stdio: 'ignore' })
    } catch (error) {
      return (error as NodeJS.ErrnoException).code !== 'ENOENT'
    }
    return true
  })()

  test.skipIf(!hasSsh)('only what an allowed signer signed is verified', async () => {
    const folder = folderWith({ 'finsocial.config.yaml': CONFIG, 'drafts/ladder.md': DRAFT })
    for (const name of ['jane', 'other']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)])
    const key = readFileSync(join(folder, 'jane.pub'), 'utf8')
    writeFileSync(join(folder, 'signers'), `jane@harbourline.example namespaces="finsocial" ${key}`)
    const sign = (by: string, name: string) => run(folder, ['approve', 'drafts', '--by', by, '--role', 'principal', '--sign', name])
    const check = () => run(folder, ['verify', '--allowed-signers', 'signers'])
    const jane = 'Jane Poe <jane@harbourline.example>'

    expect((await sign(jane, 'jane')).out).toContain(', signed\n')
    expect(await check()).toMatchObject({ code: 0, out: expect.stringContaining('signed by jane@harbourline.example') })

    const approved = read(folder)
    write(folder, approved.replace('expires: 2027-02-20', 'expires: 2028-02-20'))
    expect(await check()).toMatchObject({ code: 1, out: expect.stringContaining('the signature is not of this approval') })
    write(folder, approved)

    await sign('Mary Major', 'jane')
    expect(await check()).toMatchObject({
      code: 1,
      out: expect.stringContaining('signed by jane@harbourline.example, but approved by Mary Major'),
    })
    await sign(jane, 'other')
    expect(await check()).toMatchObject({ code: 1, out: expect.stringContaining('not among the allowed signers') })
    await run(folder, approve)
    rmSync(join(folder, 'drafts/ladder.md.sig'))
    expect(await check()).toMatchObject({ code: 1, out: expect.stringContaining('the approval is not signed') })
    expect(await sign(jane, 'no-such-key')).toMatchObject({ code: 2, err: expect.stringContaining('cannot be signed') })
  })
})
