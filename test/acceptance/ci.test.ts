import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folderWith } from '../cli/folder.js'
import { Installed, root } from './installed.js'

/** The jobs of CI services: their very scripts, run by the shell that the service runs them with. */
const BAD = 'A guaranteed return of 8% a year.\n'
const CLEAN = 'Write your budget down before you spend it.\n'

let finsocial: Installed
beforeAll(() => {
  finsocial = new Installed()
}, 120_000)
afterAll(() => finsocial.remove())

function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files)
  symlinkSync(join(finsocial.folder, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function shell(folder: string, script: string, env: Readonly<Record<string, string>> = {}) {
  const { PATH, HOME } = process.env
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { PATH, HOME, CI: 'true', LANG: 'C.UTF-8', ...env },
    encoding: 'utf8',
  })
  return { code: ran.status, out: ran.stdout, err: ran.stderr }
}

describe('action.yml', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>
    runs: { steps: { run: string; env: Record<string, string> }[] }
  }
  const [step] = action.runs.steps
  /** With the inputs as the service fills them in. */
  const act = (folder: string, given: Readonly<Record<string, string>> = {}) => {
    const env = Object.fromEntries(
      Object.entries(step!.env).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input: string) => given[input] ?? action.inputs[input]!.default),
      ]),
    )
    return shell(folder, step!.run, env)
  }
  it('lints what the project holds and says it where the service shows it', () => {
    expect(act(projectWith({ 'drafts/a.md': BAD }))).toMatchObject({
      code: 1,
      out: expect.stringContaining('::error file=drafts/a.md,line=1'),
    })
    expect(act(projectWith({ 'drafts/a.md': CLEAN }))).toMatchObject({ code: 0, out: '' })
    expect(act(projectWith({ 'readme.txt': BAD }))).toMatchObject({ code: 2 })
  })
  it('takes paths, options and a place for SARIF', () => {
    const folder = projectWith({ 'a/a.md': BAD, 'b/b.md': CLEAN })
    expect(act(folder, { paths: 'b', sarif: 'out/finsocial.sarif', args: '--max-warnings 0 --ready --only claim/*' })).toMatchObject({
      code: 0,
    })
    expect(JSON.parse(readFileSync(join(folder, 'out/finsocial.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(act(folder, { paths: 'a b' }).code).toBe(1)
  })
  it('runs nothing that stands in an input', () => {
    const folder = projectWith({ 'a.md': CLEAN })
    act(folder, { paths: '$(touch owned)', args: '`touch owned`; touch owned', sarif: '$(touch owned)' })
    expect(existsSync(join(folder, 'owned'))).toBe(false)
  })
})

describe('GitLab', () => {
  it('gets its report, whether or not the job passes', () => {
    for (const [text, code, count] of [
      [BAD, 1, 1],
      [CLEAN, 0, 0],
    ] as const) {
      const folder = projectWith({ 'drafts/a.md': text })
      expect(finsocial.run(folder, ['init', '--jurisdiction', 'us', '--ci', 'gitlab']).code).toBe(0)
      const { script, artifacts } = (parse(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')) as Record<string, Job>).finsocial!
      expect(script[0]).toBe('npm ci')
      expect(shell(folder, script[1]!).code).toBe(code)
      const report = JSON.parse(readFileSync(join(folder, artifacts.reports.codequality), 'utf8')) as { check_name: string }[]
      expect(report.filter(({ check_name }) => check_name === 'claim/guaranteed-outcome')).toHaveLength(count)
    }
  })
})

interface Job {
  readonly script: readonly string[]
  readonly artifacts: { readonly reports: { readonly codequality: string } }
}
