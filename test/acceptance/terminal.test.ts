import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'fast-string-width'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderWith } from '../cli/folder.js'
import { Installed } from './installed.js'

/** What somebody sees who works in a terminal: a real one, as `script` makes it. */
let finsocial: Installed
beforeAll(() => {
  finsocial = new Installed()
}, 120_000)
afterAll(() => finsocial.remove())

const DRAFTS = {
  'waived.md':
    '<!-- finsocial-disable-next claim/guaranteed-outcome -- quotes the name of an insured product; by=j.doe; until=2027-06-30 -->\n\nA guaranteed return.\n',
  'en.md':
    '---\njurisdictions: [us, uk]\n---\n\n🚀🚀 A guaranteed return of 12% with the best fund, 👩‍👩‍👧 for the whole family. Act now!\n',
  'th.md': 'กองทุนนี้รับประกันผลตอบแทน 8% ต่อปี ลงทุนเลยวันนี้ ไม่มีความเสี่ยง\n',
  'fr.md': 'Un rendement garanti de 8 % par an, sans aucun risque. Agissez vite !\n',
}
/** What is left to see: a line that begins again takes the place of what stood there. */
const linesOf = (out: string) =>
  out
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => stripVTControlCharacters(line.split('\r').at(-1)!))

describe('width', () => {
  for (const columns of [40, 60, 80, 100, 160]) {
    it(`nothing is wider than ${columns} columns but a name that cannot be broken`, () => {
      const { code, out } = finsocial.terminal(folderWith(DRAFTS), ['lint', '--report-waivers', '.'], {}, { columns })
      expect(code).toBe(1)
      const wide = linesOf(out).filter((line) => stringWidth(line) > columns && /\s\S+\s+\S/.test(line) && !line.startsWith('finsocial: '))
      expect(wide).toEqual([])
    })
  }
  it('rule ids stand in one column behind Thai and emoji', () => {
    for (const name of ['en.md', 'th.md', 'fr.md']) {
      const { out } = finsocial.terminal(folderWith(DRAFTS), ['lint', name], {}, { columns: 180 })
      const starts = linesOf(out).flatMap((line) => {
        const found = /^ +\d+:\d+ .*? {2}((?:claim|disclosure|solicitation)\/[a-z-]+)$/.exec(line)
        return found ? [stringWidth(line.slice(0, line.length - found[1]!.length))] : []
      })
      expect(starts.length).toBeGreaterThan(1)
      expect([name, new Set(starts).size]).toEqual([name, 1])
    }
  })
})

describe('links to the pages of rules', () => {
  const linked = (env: Readonly<Record<string, string>>, ...more: string[]) =>
    finsocial.terminal(folderWith(DRAFTS), ['lint', ...more, 'en.md'], env).out.includes('\u001b]8;;https://')
  it('are made where they are asked for, and nowhere else', () => {
    expect([
      linked({ FORCE_HYPERLINK: '1' }),
      linked({ FORCE_HYPERLINK: '1' }, '--no-hyperlinks'),
      linked({ FORCE_HYPERLINK: '0' }),
      linked({ TERM: 'dumb' }),
      linked({ CI: '1' }),
    ]).toEqual([true, false, false, false, false])
  })
  it('close what they open, around the rule id alone', () => {
    const { out } = finsocial.terminal(folderWith(DRAFTS), ['lint', '--no-color', 'en.md'], { FORCE_HYPERLINK: '1' }, { columns: 180 })
    const links = [...out.matchAll(/\u001b\]8;;(https:[^\u001b]*)\u001b\\([^\u001b]*)\u001b\]8;;\u001b\\/g)]
    expect(links.length).toBeGreaterThan(1)
    for (const [, address, text] of links) expect(address).toMatch(new RegExp(`/${text}\\.md$`))
  })
  it('are not in a pipe', () => {
    expect(finsocial.run(folderWith(DRAFTS), ['lint', 'en.md']).out).not.toContain('\u001b]8')
  })
})

describe('progress', () => {
  const many = () => folderWith(Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`${index}.md`, DRAFTS['en.md']])))
  const progress = /\u001b\[2?K|\r[^\r\n]*\d+ of 1500/
  it('is shown on a long run and gone at its end; not on a short one, nor where it is not wanted', () => {
    const folder = many()
    const args = ['lint', '--only', 'claim/*', '-f', 'jsonl', '-o', 'out.txt', '.']
    const shown = finsocial.terminal(folder, args)
    expect([shown.code, progress.test(shown.out)]).toEqual([1, true])
    expect(shown.out).toMatch(/1500/)
    expect(stripVTControlCharacters(shown.out.split('\r').at(-1)!).trim()).toBe('')
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).not.toContain('\u001b')
    expect(finsocial.terminal(folder, [...args, '--no-progress']).out).not.toMatch(progress)
    expect(finsocial.terminal(folder, args, { CI: 'true' }).out).not.toMatch(progress)
    expect(finsocial.terminal(folder, ['lint', '--only', 'claim/*', '1.md']).out).not.toMatch(progress)
  }, 120_000)
})

describe('questions', () => {
  it('`init` asks, takes what is usual for an empty answer, and says what a wrong one is', () => {
    const folder = folderWith()
    const { code, out } = finsocial.terminal(folder, ['init'], {}, { typed: 'us, uk\nHarbourline\nadviser\n\nlefthook\ngithub\n' })
    expect([
      code,
      [
        ...linesOf(out)
          .join(' ')
          .matchAll(/wrote (\S+)/g),
      ].map(([, name]) => name),
    ]).toEqual([0, ['finsocial.config.yaml', 'lefthook.yml', '.github/workflows/finsocial.yml']])
    expect(readFileSync(join(folder, 'finsocial.config.yaml'), 'utf8')).toContain(
      'extends: ["finsocial:recommended", "finsocial:us", "finsocial:uk"]',
    )
    expect(readFileSync(join(folder, 'finsocial.config.yaml'), 'utf8')).toContain('defaults: {firm: {name: "Harbourline", kind: adviser}}')
    const wrong = finsocial.terminal(folderWith(), ['init'], {}, { typed: 'mars\n\n\n\n\n\n' })
    expect([wrong.code, linesOf(wrong.out).join(' ')]).toEqual([2, expect.stringContaining('mars is not known')])
  })
})

describe('personal data', () => {
  it('is shown on a terminal to who asks for it, and to nobody else', () => {
    const folder = folderWith({ 'a.md': 'Ask our client Jane Roe, jane.roe@client-mail.com, how her loan went.\n' })
    expect(finsocial.terminal(folder, ['lint', 'a.md']).out).not.toContain('jane.roe@')
    expect(finsocial.terminal(folder, ['lint', '--show-sensitive', 'a.md']).out).toContain('jane.roe@')
    expect(finsocial.run(folder, ['lint', '--show-sensitive', 'a.md'])).toMatchObject({ code: 2, out: '' })
  })
})
