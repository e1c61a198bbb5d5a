import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  firm: {name: Harbourline, kind: adviser}
  retention: {archive: archive, years: 6}
`
const drafts = {
  'finsocial.config.yaml': CONFIG,
  'drafts/ladder.md': '---\nstatus: draft\n---\n\nBonds, explained.\n',
  'drafts/live.md':
    '---\nstatus: published\nchannels: x\nfirstUsedOn: 2026-11-02\nlastUsedOn: 2026-11-20\napproval: {by: Jane Poe, role: compliance, on: 2026-11-01}\n---\n\nA word about budgets.\n',
  'drafts/award.md':
    '---\nstatus: approved\nfinsocial:\n  waivers:\n    - {rule: claim/guaranteed-outcome, reason: The name of a product of ours., by: j.doe, until: 2026-12-31}\n---\n\nReturns are guaranteed.\n',
}
const ledgerOf = (folder: string) => join(folder, 'archive/ledger.jsonl')
const entriesOf = (folder: string) =>
  readFileSync(ledgerOf(folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('finsocial record', () => {
  test('one entry a draft, with what an examiner asks for', async () => {
    const folder = folderWith(drafts)
    const { code, out, err } = await run(folder, ['record', 'drafts', '--archive', 'archive', '--by', 'S. Roe'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(
      /^1 {2}approved {2}drafts\/award\.md {2}keep until 2031-12-31\n2 {2}linted {2}drafts\/ladder\.md.*\n3 {2}published {2}drafts\/live\.md.*\narchive\/ledger\.jsonl ends with entry 3, sha256-\S+\n$/,
    )
    const [award, ladder, live] = entriesOf(folder)
    expect(live).toMatchObject({
      sequence: 3,
      event: 'published',
      at: '2026-11-22T12:00:00Z',
      asOf: '2026-11-22',
      by: 'S. Roe',
      draft: 'drafts/live.md',
      digest: expect.stringMatching(/^sha256-/),
      copy: { text: drafts['drafts/live.md'], masked: false },
      facts: { firm: 'Harbourline', status: 'published', channels: ['x'], jurisdictions: ['us'], language: 'en', audience: ['retail'] },
      approval: { by: 'Jane Poe', role: 'compliance', on: '2026-11-01' },
      use: { firstUsedOn: '2026-11-02', lastUsedOn: '2026-11-20' },
      retention: { archive: 'archive', years: 6, minimumUntil: '2031-12-31', because: ['us/adviser-advertisement'] },
      tool: expect.stringMatching(/^finsocial \d/),
      rules: expect.stringMatching(/^sha256-/),
      checked: true,
    })
    expect(ladder).toMatchObject({ event: 'linted', findings: [] })
    expect(award).toMatchObject({
      event: 'approved',
      waivers: [
        {
          rule: 'claim/guaranteed-outcome',
          waiver: { kind: 'front-matter', reason: 'The name of a product of ours.', by: 'j.doe', until: '2026-12-31' },
        },
      ],
    })
  })

  test('what has errors is recorded, and said to have them', async () => {
    const folder = folderWith({ ...drafts, 'drafts/ladder.md': '---\nstatus: approved\n---\n\nReturns are guaranteed.\n' })
    const { out } = await run(folder, ['record', 'drafts/ladder.md', '--archive', 'archive'])
    expect(out).toMatch(/^1 {2}approved {2}drafts\/ladder\.md {2}with \d+ errors? {2}keep until /)
  })
  test('by choice only the hash of the copy', async () => {
    const folder = folderWith(drafts)
    await run(folder, ['record', 'drafts/ladder.md', '--archive', 'archive', '--copy', 'hash', '--event', 'withdrawn'])
    const [entry] = entriesOf(folder)
    expect(entry).toMatchObject({ event: 'withdrawn', copy: { hash: expect.stringMatching(/^sha256-/), masked: false } })
    expect(readFileSync(ledgerOf(folder), 'utf8')).not.toContain('Bonds, explained')
  })

  test('personal data is masked, in the copy and in the findings', async () => {
    const folder = folderWith({ ...drafts, 'drafts/client.md': 'Well done! Her SSN is 219-09-9999 and her card 4539 1488 0343 6467.\n' })
    await run(folder, ['record', 'drafts/client.md', '--archive', 'archive'])
    const text = readFileSync(ledgerOf(folder), 'utf8')
    expect(text).not.toMatch(/219-09|9999|4539|6467/)
    expect(entriesOf(folder)[0]).toMatchObject({ copy: { masked: true, text: expect.stringContaining('Her SSN is ███████████') } })
  })

  test('the fiscal year of the firm moves the end', async () => {
    const folder = folderWith(drafts)
    const { out } = await run(folder, ['record', 'drafts/live.md', '--archive', 'archive', '--fiscal-year-end', '06-30'])
    expect(out).toContain('keep until 2032-06-30')
  })

  test('the same rules have the same fingerprint', async () => {
    const folder = folderWith(drafts)
    await run(folder, ['record', 'drafts', '--archive', 'archive'])
    await run(folder, ['record', 'drafts', '--archive', 'archive'])
    expect(new Set(entriesOf(folder).map((entry) => entry.rules)).size).toBe(1)
  })

  test('as JSON', async () => {
    const folder = folderWith(drafts)
    const { out } = await run(folder, ['record', 'drafts/live.md', '--archive', 'desk.jsonl', '--format', 'json'])
    const end = JSON.parse(readFileSync(join(folder, 'desk.jsonl'), 'utf8')) as { hash: string }
    expect(JSON.parse(out)).toMatchObject({
      ledger: 'desk.jsonl',
      recorded: [{ entry: 1, event: 'published', draft: 'drafts/live.md' }],
      end: { count: 1, hash: end.hash },
    })
  })

  const misuse: readonly (readonly [name: string, args: readonly string[], message: RegExp])[] = [
    ['no archive', ['record', 'drafts'], /--archive/],
    ['no draft', ['record', '--archive', 'archive'], /missing required argument/],
    ['no such draft', ['record', 'nothing.md', '--archive', 'archive'], /nothing\.md/],
    ['no such event', ['record', 'drafts', '--archive', 'archive', '--event', 'deleted'], /Allowed choices are linted/],
    ['a fiscal year that ends nowhere', ['record', 'drafts', '--archive', 'archive', '--fiscal-year-end', '13-01'], /a month and a day/],
    ['no ledger to verify', ['record', 'verify', '--archive', 'archive'], /there is no ledger/],
    ['no archive to verify', ['record', 'verify'], /--archive/],
    ['a hash that is none', ['record', 'verify', '--archive', 'archive', '--expect-hash', 'abc'], /takes the hash/],
  ]
  for (const [name, args, message] of misuse) {
    test(`${name}: exit 2, and nothing written`, async () => {
      const folder = folderWith(drafts)
      const { code, err } = await run(folder, args)
      expect(code).toBe(2)
      expect(err).toMatch(message)
      expect(readdirSync(folder).sort()).toEqual(['drafts', 'finsocial.config.yaml'])
    })
  }
})

describe('finsocial record verify', () => {
  test('whole, changed, cut, and cut together with its head', async () => {
    const folder = folderWith(drafts)
    const { out: recorded } = await run(folder, ['record', 'drafts', '--archive', 'archive'])
    const verify = (...args: readonly string[]) => run(folder, ['record', 'verify', '--archive', 'archive', ...args])
    const hash = /sha256-\S+$/m.exec(recorded)![0]
    const whole = await verify()
    expect(whole).toEqual({ code: 0, out: `archive/ledger.jsonl: 3 entries, the chain is whole\n  ends with entry 3, ${hash}\n`, err: '' })

    const text = readFileSync(ledgerOf(folder), 'utf8')
    writeFileSync(ledgerOf(folder), text.replace('Bonds, explained', 'Bonds, praised'))
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('line 2: entry 2 does not match its hash') })
    expect(await run(folder, ['record', 'list', '--archive', 'archive'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('damaged'),
    })

    const [first = '', second = ''] = text.split('\n')
    writeFileSync(ledgerOf(folder), `${first}\n${second}\n`)
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('entry 3 is missing') })
    expect(await run(folder, ['record', 'drafts', '--archive', 'archive'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('cut off at the end'),
    })

    rmSync(`${ledgerOf(folder)}.head`)
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('the head is missing') })
    expect(await verify('--seal')).toMatchObject({ code: 0 })
    expect(await verify('--expect-hash', hash)).toMatchObject({ code: 1, out: expect.stringContaining('no entry has the hash') })
    expect(await verify('--expect-count', '3')).toMatchObject({ code: 1, out: expect.stringContaining('entry 3 is missing') })
    expect(await verify('--expect-count', '2')).toMatchObject({ code: 0 })
    expect(JSON.parse((await verify('--format', 'json', '--expect-count', '3')).out)).toMatchObject({
      ok: false,
      entries: 2,
      problems: [{ what: 'missing', entry: 3, line: 3 }],
    })
  })

  test('a head that contradicts the ledger is evidence: it is not sealed over', async () => {
    const folder = folderWith(drafts)
    await run(folder, ['record', 'drafts', '--archive', 'archive'])
    const lines = readFileSync(ledgerOf(folder), 'utf8').split('\n')
    writeFileSync(ledgerOf(folder), `${lines[0]}\n`)
    const head = readFileSync(`${ledgerOf(folder)}.head`, 'utf8')
    expect((await run(folder, ['record', 'verify', '--archive', 'archive', '--seal'])).code).toBe(1)
    expect(readFileSync(`${ledgerOf(folder)}.head`, 'utf8')).toBe(head)
  })
})

describe('finsocial record list', () => {
  const asked: readonly (readonly [name: string, args: readonly string[], found: readonly string[]])[] = [
    ['all', [], ['drafts/award.md', 'drafts/ladder.md', 'drafts/live.md']],
    ['by event', ['--event', 'published', '--event', 'linted'], ['drafts/ladder.md', 'drafts/live.md']],
    ['by channel', ['--channel', 'x'], ['drafts/live.md']],
    ['by place', ['--jurisdiction', 'fr'], []],
    ['by draft', ['--draft', 'drafts/l'], ['drafts/ladder.md', 'drafts/live.md']],
    ['from a day on', ['--since', '2026-11-22'], ['drafts/award.md', 'drafts/ladder.md', 'drafts/live.md']],
    ['up to a day', ['--until', '2026-11-21'], []],
  ]
  for (const [name, args, found] of asked) {
    test(name, async () => {
      const folder = folderWith(drafts)
      await run(folder, ['record', 'drafts', '--archive', 'archive'])
      const { code, out } = await run(folder, ['record', 'list', '--archive', 'archive', '--format', 'jsonl', ...args])
      expect(code).toBe(0)
      const lines = out.split('\n').filter(Boolean)
      expect(lines.map((line) => (JSON.parse(line) as { draft: string }).draft)).toEqual(found)
    })
  }

  test('for a letter, and for a terminal', async () => {
    const folder = folderWith(drafts)
    await run(folder, ['record', 'drafts/live.md', '--archive', 'archive'])
    const list = async (format: string) => (await run(folder, ['record', 'list', '--archive', 'archive', '--format', format])).out
    expect(await list('markdown')).toContain('| 1 | 2026-11-22T12:00:00Z | published | drafts/live.md | x | Jane Poe, 2026-11-01 |')
    expect(await list('text')).toContain('published  drafts/live.md  x  approved by Jane Poe, 2026-11-01')
    expect(await list('text')).toMatch(/1 entry\n$/)
    expect(JSON.parse(await list('json'))).toHaveLength(1)
  })
})
