import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addFiles, folderWith } from './folder.js'
import { run } from './run.js'

const RULE = 'claim/guaranteed-outcome'
const BAD = 'A guaranteed return.\n'
const EMAIL = 'jane@mail.example'
const WAIVED = `---
finsocial:
  waivers:
    - rule: ${RULE}
      match: guaranteed return
      reason: The name of an insured product, not a promise.
      by: j.doe
      until: 2027-01-31
---

${BAD}
<!-- finsocial-disable-next claim/superlative -- quoted from the regulator; until=2026-11-21 -->

Write to us.

<!-- finsocial-disable-next privacy/email-address("${EMAIL}") -- she agreed in writing -->

Write a letter.
`
const ARGS = ['lint', '--only', 'claim/*', '--report-waivers']

async function decided(): Promise<string> {
  const folder = folderWith({ 'a.md': WAIVED, 'b.md': BAD, 'c.md': 'Write your budget down.\n' })
  await run(folder, ['lint', '--only', RULE, '--suppress-all', '--suppress-reason', 'Published before', '--suppress-by', 'Jo Doe', 'b.md'])
  return folder
}

describe('--report-waivers', () => {
  it('lists every waiver with rule, place, reason, owner, end and state', async () => {
    const folder = await decided()
    const { code, out } = await run(folder, ARGS)
    expect(code).toBe(1)
    expect(out).toContain(`Waivers
  a.md:4:7  ${RULE} (“guaranteed return”)  in force, 1 finding
    The name of an insured product, not a promise. · by j.doe · until 2027-01-31
  a.md:13:5  claim/superlative  ended
    quoted from the regulator · nobody named · until 2026-11-21
  a.md:17:5  privacy/email-address  not allowed
    she agreed in writing · nobody named · without an end
  finsocial-suppressions.json:2:1  ${RULE} in b.md  in force, 1 finding
    Published before · by Jo Doe · without an end
  4 waivers: 2 in force, 1 ended, 1 not allowed
`)
  })
  it('is silent about what it was not asked for, and changes no exit code', async () => {
    const folder = await decided()
    const [plain, asked] = [await run(folder, ARGS.slice(0, 3)), await run(folder, ARGS)]
    expect(plain.out).not.toContain('Waivers')
    expect(asked.code).toBe(plain.code)
    expect(await run(folder, [...ARGS, 'c.md'])).toMatchObject({ code: 0, out: expect.stringContaining('not asked in this run') })
  })
  it('in JSON stands with the draft, in every one of its forms', async () => {
    const folder = await decided()
    const json = async (format: string) => (await run(folder, [...ARGS, '-f', format])).out
    const results = JSON.parse(await json('json')) as { filePath: string; waivers: object[] }[]
    expect(results.map(({ filePath, waivers }) => [filePath, waivers.length])).toEqual([
      ['a.md', 3],
      ['b.md', 1],
      ['c.md', 0],
    ])
    expect(results[0]?.waivers[0]).toEqual({
      filePath: 'a.md',
      ruleId: RULE,
      match: 'guaranteed return',
      line: 4,
      column: 7,
      endLine: 8,
      endColumn: 24,
      kind: 'front-matter',
      justification: 'The name of an insured product, not a promise.',
      by: 'j.doe',
      until: '2027-01-31',
      state: 'used',
      findings: 1,
    })
    expect((JSON.parse(await json('json-with-metadata')) as { results: object[] }).results).toEqual(results)
    const lines = (await json('jsonl')).trim().split('\n')
    expect(lines.filter((line) => line.startsWith('{"type":"waiver"'))).toHaveLength(4)
    expect((await run(folder, [...ARGS.slice(0, 3), '-f', 'json'])).out).not.toContain('"waivers"')
  })
  it('in review sheets is a table', async () => {
    const folder = await decided()
    await run(folder, [...ARGS, '--report', 'html=a.html', '--report', 'markdown=a-sheet.txt'])
    expect(readFileSync(join(folder, 'a-sheet.txt'), 'utf8')).toContain('| finsocial-suppressions.json:2:1 |')
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain('<td>in force, 1 finding</td>')
  })
  it('never repeats the personal data that somebody tried to waive', async () => {
    const folder = await decided()
    for (const format of ['stylish', 'json', 'jsonl', 'markdown', 'html'])
      expect((await run(folder, ['lint', '--report-waivers', '-f', format])).out).not.toContain(EMAIL)
  })
  it('comes from the cache byte for byte', async () => {
    const folder = await decided()
    const first = await run(folder, [...ARGS, '--cache', '-f', 'json'])
    expect(await run(folder, [...ARGS, '--cache', '-f', 'json'])).toEqual(first)
  })
  it('tells where nothing that is printed can list them', async () => {
    const folder = await decided()
    expect((await run(folder, [...ARGS, '-f', 'unix'])).err).toContain('unix lists no waivers')
    expect(await run(folder, [...ARGS, '--no-inline-config'])).toMatchObject({ code: 2, out: '' })
  })
  it('follows entries that are added, used under another name, and gone', async () => {
    const folder = await decided()
    addFiles(folder, { 'c.md': 'A guaranteed profit.\n' })
    const added = await run(folder, [...ARGS, '--suppress-all', '--suppress-reason', 'Published before', '-f', 'jsonl'])
    expect(added.out).toContain('"filePath":"finsocial-suppressions.json","ruleId":"claim/guaranteed-outcome","line":3')
    const stale = await run(
      folderWith({ 'c.md': 'Hi.\n', 'finsocial-suppressions.json': readFileSync(join(folder, 'finsocial-suppressions.json'), 'utf8') }),
      [...ARGS, '-f', 'json', '--pass-on-unpruned-suppressions'],
    )
    const results = JSON.parse(stale.out) as { filePath: string; waivers: { state: string }[] }[]
    expect(results.map(({ filePath, waivers }) => [filePath, ...waivers.map(({ state }) => state)])).toEqual([
      ['c.md', 'unused'],
      ['finsocial-suppressions.json', 'unused'],
    ])
  })
})
