import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from './cli/run.js'

const folder = join(import.meta.dirname, '..', 'fixtures', 'broken')

/** File, exit code, rules that must speak up, words on either stream. */
const BROKEN: readonly (readonly [string, number, readonly string[], RegExp?])[] = [
  ['bom.md', 1, ['claim/guaranteed-outcome']],
  ['crlf.md', 1, ['claim/guaranteed-outcome']],
  ['bad-yaml.md', 1, ['draft/malformed-front-matter']],
  ['unclosed-front-matter.md', 1, ['draft/malformed-front-matter']],
  ['unclosed-fence.md', 0, ['draft/skipped-content']],
  ['invalid-utf8.md', 2, ['draft/unreadable'], /not valid UTF-8 \(byte 11\)/],
  ['utf16.md', 2, ['draft/unreadable'], /UTF-16/],
  ['empty.md', 0, []],
]

describe('broken drafts', () => {
  for (const [name, code, rules, words] of BROKEN) {
    it(name, async () => {
      const ran = await run(folder, ['lint', '--no-config-lookup', '-f', 'json', name])
      const [file] = JSON.parse(ran.out) as { messages: { ruleId: string }[]; hasBom?: boolean }[]
      const found = file!.messages.map(({ ruleId }) => ruleId)
      for (const rule of rules) expect(found).toContain(rule)
      if (!rules.length) expect(found).toEqual([])
      if (words) expect(ran.err + ran.out).toMatch(words)
      expect(ran.code).toBe(code)
    })
  }

  it('have the same places with and without a byte order mark, with LF and with CRLF', async () => {
    const places = async (text: string) => {
      const { out } = await run(folder, ['lint', '-f', 'json', '--only', 'claim/guaranteed-outcome', '-'], { stdin: text })
      return (JSON.parse(out) as { messages: object[] }[])[0]!.messages.map((message) => {
        const { line, column, endLine, endColumn } = message as Record<string, number>
        return [line, column, endLine, endColumn]
      })
    }
    const plain = readFileSync(join(folder, 'bom.md'), 'utf8').replace('\ufeff', '')
    const expected = await places(plain)
    expect(expected).toHaveLength(1)
    expect(await places(`\ufeff${plain}`)).toEqual(expected)
    expect(await places(plain.replaceAll('\n', '\r\n'))).toEqual(expected)
  })
})
