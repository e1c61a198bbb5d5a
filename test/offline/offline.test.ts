import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { built, GUARD, NODE, root } from '../acceptance/installed.js'
import { folderWith } from '../cli/folder.js'

beforeAll(() => built(), 120_000)

/** Attempts that the guard must see, or a silent run proves nothing. */
const ATTEMPTS: readonly string[] = [
  "require('net').connect(80, '127.0.0.1')",
  "new (require('net').Socket)().connect(80)",
  "require('net').createServer().listen(0)",
  "require('dns').lookup('a.example', () => {})",
  "require('dns').promises.lookup('a.example')",
  "require('http').get('http://a.example')",
  "require('https').request('https://a.example')",
  "require('http2').connect('https://a.example')",
  "require('dgram').createSocket('udp4')",
  "require('tls').connect(443)",
  "fetch('https://a.example')",
  "require('child_process').spawnSync('curl', ['https://a.example'])",
  "require('child_process').execSync('true')",
  "require('child_process').spawn(process.execPath, ['-e', '0'])",
  "import('node:net').then(({ connect }) => connect(80))",
]

describe('the guard', () => {
  for (const attempt of ATTEMPTS)
    it(`stops ${attempt}`, () => {
      const log = join(folderWith(), 'log')
      const { status } = spawnSync(NODE, ['--require', GUARD, '-e', attempt], { env: { ...process.env, FINSOCIAL_GUARD: log } })
      expect([status, existsSync(log)]).toEqual([1, true])
    })
  it('lets git and the grammar check pass', () => {
    const { status, stdout } = spawnSync(NODE, [
      '--require',
      GUARD,
      '-e',
      "process.stdout.write(require('child_process').execFileSync('git', ['--version']))",
    ])
    expect([status, String(stdout)]).toEqual([0, expect.stringContaining('git version')])
  })
})

/** Every command, and every option that brings in something else; the exit code shows that it did its work. */
const COMMANDS: readonly (readonly [string, number])[] = [
  ['--version', 0],
  ['--help', 0],
  ['lint .', 1],
  ['lint --cache .', 1],
  ['lint --fix-dry-run --diff .', 1],
  ['lint --env-info', 0],
  ['lint --staged', 2],
  ...['sarif', 'html', 'junit', 'markdown', 'gitlab', 'rdjson', 'github', 'checkstyle'].map(
    (format) => [`lint -f ${format} .`, 1] as const,
  ),
  ['explain claim/guaranteed-outcome', 0],
  ['rules', 0],
  ['rules --enabled-for a.md', 0],
  ['config print a.md', 0],
  ['disclosures a.md', 0],
  ['summary .', 0],
  ['verify .', 0],
  ['record verify', 2],
  ['init', 0],
  ['completion bash', 0],
]

describe('the program', () => {
  it('opens no socket, asks no name server and starts nothing but git and ssh-keygen', { timeout: 240_000 }, () => {
    const folder = folderWith({
      'a.md': 'A guaranteed return of 8% a year. See https://harbourline.example and ![x](https://harbourline.example/x.png).\n',
    })
    const log = join(folderWith(), 'log')
    const codes = COMMANDS.map(([line]) => {
      const { status, stdout, stderr } = spawnSync(
        NODE,
        ['--require', GUARD, join(root, 'dist', 'bin', 'finsocial.js'), ...line.split(' ')],
        {
          cwd: folder,
          env: { PATH: process.env.PATH, HOME: folder, FINSOCIAL_GUARD: log },
          encoding: 'utf8',
        },
      )
      return [line, status, `${stdout}${stderr}`.includes('forbidden:')]
    })
    expect(existsSync(log) ? readFileSync(log, 'utf8') : '').toBe('')
    expect(codes).toEqual(COMMANDS.map(([line, code]) => [line, code, false]))
  })
  it('holds no code that could', () => {
    for (const file of ['cli.cjs', 'bin/finsocial.js', 'node.js', 'index.js', 'rule.js', 'tester.js']) {
      const text = readFileSync(join(root, 'dist', file), 'utf8')
      const reached = [
        ...text.matchAll(
          /(?:require\(|from ?|import\()\s*["'`](?:node:)?(net|tls|dgram|dns|http|https|http2|inspector|cluster)(?:\/promises)?["'`]/g,
        ),
      ]
      expect([file, reached.map(([, name]) => name)]).toEqual([file, []])
      expect([file, /(?<![\w$.])(?:fetch|WebSocket|XMLHttpRequest|EventSource)\s*\(/.test(text)]).toEqual([file, false])
    }
  })
})
