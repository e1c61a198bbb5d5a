import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from './cli/folder.js'
import { run } from './cli/run.js'
import { wordsOf } from './guide.js'

/**
 * Runs `docs/story.md`: blocks named after a file write it, `diff` blocks change it, `console` blocks are run and must
 * print what stands in them. `UPDATE=1` writes what they print into the page.
 */
const page = join(import.meta.dirname, '..', 'docs', 'story.md')

interface Block {
  readonly language: string
  readonly file: string
  readonly lines: readonly string[]
}

test('every command of the story prints what the page says', { timeout: 120_000 }, async () => {
  const folder = folderWith()
  git(folder, ['init', '--quiet'])
  const told: string[] = []
  let commands = 0
  for (const part of partsOf(readFileSync(page, 'utf8'))) {
    if (typeof part === 'string') {
      told.push(part)
      continue
    }
    const lines = part.language === 'console' ? await played(part, folder) : part.lines
    if (part.language === 'console') commands += part.lines.filter((line) => line.startsWith('$ ')).length
    else if (part.language === 'diff') change(join(folder, part.file), part.lines)
    else if (part.file) write(join(folder, part.file), `${part.lines.join('\n')}\n`)
    told.push([`\`\`\`${part.language}${part.file ? ` ${part.file}` : ''}`, ...lines, '```'].join('\n'))
  }
  const story = `${told.join('\n')}\n`
  if (process.env.UPDATE) writeFileSync(page, story)
  expect(story).toBe(readFileSync(page, 'utf8'))
  expect(commands).toBeGreaterThan(15)
})

function partsOf(markdown: string): readonly (string | Block)[] {
  const parts: (string | Block)[] = []
  const lines = markdown.trimEnd().split('\n')
  for (let at = 0; at < lines.length; at++) {
    const fence = /^```(\w+)(?: (\S+))?$/.exec(lines[at]!)
    if (!fence) {
      parts.push(lines[at]!)
      continue
    }
    const end = lines.indexOf('```', at)
    parts.push({ language: fence[1]!, file: fence[2] ?? '', lines: lines.slice(at + 1, end) })
    at = end
  }
  return parts
}

async function played({ lines }: Block, folder: string): Promise<readonly string[]> {
  const shown: string[] = []
  for (const line of lines.filter((one) => one.startsWith('$ '))) {
    const [program = '', ...args] = wordsOf(line.slice(2))
    shown.push(line)
    if (program === 'git') {
      git(folder, args)
      continue
    }
    expect(program).toBe('finsocial')
    const { code, out, err } = await run(folder, args)
    expect(code).not.toBe(2)
    shown.push(
      ...`${out}${err}`
        .replace(/sha256-[\w+/]{43}=/g, 'sha256-…')
        .replace(/\([0-9a-f]{10}\)/g, '(…)')
        .trimEnd()
        .split('\n')
        .filter((text, index, all) => text || all.length > 1 || index > 0),
    )
    if (code === 1) shown.push('# exit 1')
  }
  return shown
}

function git(folder: string, args: readonly string[]): void {
  const who = [
    '-c',
    'user.name=Sam Roe',
    '-c',
    'user.email=sam@harbourline.example',
    '-c',
    'core.autocrlf=false',
    '-c',
    'commit.gpgsign=false',
  ]
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Lines with `-` are replaced by those with `+`; each must be there. */
function change(path: string, lines: readonly string[]): void {
  const of = (sign: string) =>
    lines
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n')
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(of('-'))
  writeFileSync(path, text.replace(of('-'), of('+')))
}
