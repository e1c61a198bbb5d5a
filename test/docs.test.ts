import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addFiles, folderWith } from './cli/folder.js'
import { run } from './cli/run.js'
import { blocksOf, missingLine, stepsOf, wordsOf } from './guide.js'

/** Runs the guides; `story.md` and `start.md`, which need more than this, have tests of their own. */
const docs = join(import.meta.dirname, '..', 'docs')
const guides = readdirSync(docs).filter((name) => name.endsWith('.md') && !['story.md', 'start.md'].includes(name))

describe('every command of the guides does what it says', () => {
  it('finds the guides', () => {
    expect(guides).toEqual(expect.arrayContaining(['ci.md', 'pre-commit.md', 'configuration.md', 'house-rules.md', 'waivers.md']))
  })
  for (const guide of guides) {
    it(guide, async () => {
      const folder = folderWith()
      execFileSync('git', ['init', '--quiet'], { cwd: folder })
      let commands = 0
      for (const { language, file, text } of blocksOf(readFileSync(join(docs, guide), 'utf8'))) {
        if (file) addFiles(folder, { [file]: text })
        if (language !== 'console') continue
        for (const step of stepsOf(text)) {
          const { command, exit } = step
          const [program, ...args] = wordsOf(command)
          if (program === 'git') {
            execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
            continue
          }
          expect(program).toBe('finsocial')
          commands++
          const { code, out, err } = await run(folder, args)
          expect(`${command}: ${code} ${code === exit ? '' : out + err}`).toBe(`${command}: ${exit} `)
          expect([command, missingLine(step, out + err)]).toEqual([command, undefined])
        }
      }
      expect(commands).toBeGreaterThan(0)
    })
  }
})

describe('every command and option that is named is one that there is', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...readdirSync(docs)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ]
  /** Code in a line or in a block; what a fence of another program's language holds is not ours. */
  const codeOf = (markdown: string) => [
    ...[...blocksOf(markdown)].map(({ text }) => text),
    ...[...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
  ]
  const helpOf = async (...command: readonly string[]) => (await run('.', [...command, '--help'])).out
  const optionsOf = (help: string) => new Set([...help.matchAll(/(?<![\w-])--?[a-z0-9][a-z-]*/gi)].map(([option]) => option))

  for (const page of pages) {
    it(page, async () => {
      const text = readFileSync(join(docs, '..', page), 'utf8')
      const known = new Map<string, ReadonlySet<string>>()
      const unknown: string[] = []
      for (const code of codeOf(text))
        for (const [line, rest = ''] of code.matchAll(/(?:^|[\s"])finsocial ([a-z][^\n"`|]*)/gm)) {
          const words = rest.trim().split(/\s+/)
          const [command = '', sub = ''] = words
          const path = ['record', 'config', 'new'].includes(command) && /^[a-z]+$/.test(sub) ? [command, sub] : [command]
          const name = path.join(' ')
          if (!known.has(name)) known.set(name, optionsOf(command === 'help' ? '' : await helpOf(...path)))
          if (command !== 'help' && !known.get(name)!.size) unknown.push(line.trim())
          for (const option of words.filter((word) => word.startsWith('-') && word !== '--'))
            if (!known.get(name)!.has(option.replace(/=.*$/, ''))) unknown.push(`${name} ${option}`)
        }
      expect(unknown).toEqual([])
    })
  }
})
