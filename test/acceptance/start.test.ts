import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { addFiles, folderWith } from '../cli/folder.js'
import { blocksOf, missingLine, stepsOf, wordsOf } from '../guide.js'
import { Installed, root } from './installed.js'

/**
 * Runs `docs/start.md` as somebody who has nothing yet: npm installs the packed tarball in place of the published name, and
 * the last step is the CI job, in a fresh clone.
 */
let finsocial: Installed
beforeAll(() => {
  finsocial = new Installed()
}, 120_000)
afterAll(() => finsocial.remove())

it('from nothing to findings, to a waiver, to a green run, in at most eight commands', { timeout: 180_000 }, () => {
  const home = realpathSync(folderWith())
  const tarball = join(home, basename(finsocial.tarball))
  copyFileSync(finsocial.tarball, tarball)
  const folder = join(home, 'project')
  mkdirSync(folder)
  const { PATH, HOME } = process.env
  const run = (words: readonly string[], cwd = folder) => {
    const [program = '', ...args] = words
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd,
      env: {
        PATH,
        HOME,
        LANG: 'C.UTF-8',
        SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22, 12) / 1000),
        npm_config_prefer_offline: 'true',
        GIT_AUTHOR_NAME: 'Sam Roe',
        GIT_AUTHOR_EMAIL: 'sam@harbourline.example',
        GIT_COMMITTER_NAME: 'Sam Roe',
        GIT_COMMITTER_EMAIL: 'sam@harbourline.example',
      },
      encoding: 'utf8',
    })
    return { code: status, printed: stdout + stderr }
  }
  expect(run(['git', 'init', '--quiet']).code).toBe(0)
  expect(run(['npm', 'init', '--yes']).code).toBe(0)

  const start = performance.now()
  const times: string[] = []
  for (const { language, file, text } of blocksOf(readFileSync(join(root, 'docs', 'start.md'), 'utf8'))) {
    if (file) addFiles(folder, { [file]: text })
    if (language !== 'console') continue
    for (const step of stepsOf(text)) {
      const words = wordsOf(step.command).map((word) => (word === 'finsocial' && step.command.startsWith('npm ') ? tarball : word))
      const { code, printed } = run(words)
      expect([step.command, code, code === step.exit ? '' : printed]).toEqual([step.command, step.exit, ''])
      expect([step.command, missingLine(step, printed)]).toEqual([step.command, undefined])
      times.push(`${((performance.now() - start) / 1000).toFixed(1)} s  ${step.command}`)
    }
  }
  expect(times.length).toBeLessThanOrEqual(8)
  process.stderr.write(`docs/start.md, time since the beginning:\n  ${times.join('\n  ')}\n`)

  // what the service does with what was committed: a clone, and the steps of the job
  expect(run(['git', 'clone', '--quiet', folder, join(home, 'clone')], home).code).toBe(0)
  const job = parse(readFileSync(join(home, 'clone', '.github/workflows/finsocial.yml'), 'utf8')) as {
    jobs: { lint: { steps: { run?: string }[] } }
  }
  const steps = job.jobs.lint.steps.flatMap((step) => step.run ?? [])
  expect(steps).toEqual(['npm ci', expect.stringContaining('finsocial lint --format github')])
  for (const command of steps) expect([command, run(wordsOf(command), join(home, 'clone')).code]).toEqual([command, 0])

  // and with a draft that should not pass
  addFiles(join(home, 'clone'), { 'drafts/second.md': 'Profits are guaranteed.\n' })
  const red = run(wordsOf(steps[1]!), join(home, 'clone'))
  expect([red.code, red.printed]).toEqual([1, expect.stringContaining('::error file=drafts/second.md,line=1')])
})
