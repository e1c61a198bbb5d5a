import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addFiles, folderWith } from './cli/folder.js'
import { run } from './cli/run.js'

/**
 * Runs the guides: blocks that are named after a file write it, `console` blocks are run. What stands below a command must
 * be in what it prints, in that order; `# exit 1` is its exit code.
 */
const docs = join(import.meta.dirname, '..', 'docs')
const guides = readdirSync(docs).filter((name) => name.endsWith('.md') && name !== 'story.md')

interface Step {
  readonly command: string
  readonly lines: readonly string[]
}

function* blocksOf(markdown: string): Generator<{ readonly language: string; readonly file: string; readonly text: string }> {
  for (const [, language = '', file = '', text = ''] of markdown.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm))
    yield { language, file, text }
}

function stepsOf(text: string): readonly Step[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...lines] = part.trimEnd().split('\n')
      return { command, lines }
    })
}

const wordsOf = (command: string) => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)

describe('every command of the guides does what it says', () => {
  it('finds the guides', () => {
    expect(guides).toEqual(
      expect.arrayContaining(['start.md', 'ci.md', 'pre-commit.md', 'configuration.md', 'house-rules.md', 'waivers.md']),
    )
  })
  for (const guide of guides) {
    it(guide, async () => {
      const folder = folderWith()
      execFileSync('git', ['init', '--quiet'], { cwd: folder })
      let commands = 0
      for (const { language, file, text } of blocksOf(readFileSync(join(docs, guide), 'utf8'))) {
        if (file) addFiles(folder, { [file]: text })
        if (language !== 'console') continue
        for (const { command, lines } of stepsOf(text)) {
          const [program, ...args] = wordsOf(command)
          if (program === 'git') {
            execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
            continue
          }
          expect(program).toBe('finsocial')
          commands++
          const { code, out, err } = await run(folder, args)
          const wanted = Number(/^# exit (\d)$/m.exec(lines.join('\n'))?.[1] ?? 0)
          expect(`${command}: ${code} ${code === wanted ? '' : out + err}`).toBe(`${command}: ${wanted} `)
          let rest = out + err
          for (const line of lines.filter((each) => each && !each.startsWith('# exit'))) {
            expect(rest).toContain(line.trim())
            rest = rest.slice(rest.indexOf(line.trim()))
          }
        }
      }
      expect(commands).toBeGreaterThan(0)
    })
  }
})
