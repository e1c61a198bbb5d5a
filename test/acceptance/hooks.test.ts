import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFiles, folderWith } from '../cli/folder.js'
import { Installed, root } from './installed.js'

/** The tools that run finsocial before a commit, the real ones, each in a repository of its own. */
const BAD = 'A guaranteed return of 8% a year.\n'
const CLEAN = 'Write your budget down before you spend it.\n'
const RULE = 'claim/guaranteed-outcome'
const CONFIG = `extends: finsocial:us\nrules: {"*": off, ${RULE}: error}\n`

let finsocial: Installed
beforeAll(() => {
  finsocial = new Installed()
}, 120_000)
afterAll(() => finsocial.remove())

interface Repository {
  readonly folder: string
  /** Stages everything and commits. */
  commit(what: string): { readonly status: number | null; readonly told: string }
  git(...args: readonly string[]): { readonly status: number | null; readonly told: string }
}

function repositoryWith(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Repository {
  const folder = folderWith({ 'finsocial.config.yaml': CONFIG, '.gitignore': 'node_modules\n', ...files })
  symlinkSync(join(finsocial.folder, 'node_modules'), join(folder, 'node_modules'))
  const { HOME, PATH } = process.env
  const git = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      env: { HOME, PATH, LANG: 'C.UTF-8', ...env },
      encoding: 'utf8',
    })
    return { status, told: stdout + stderr }
  }
  git('init', '--quiet')
  for (const [name, value] of [
    ['user.name', 'Sam Roe'],
    ['user.email', 'sam@harbourline.example'],
    ['commit.gpgsign', 'false'],
  ] as const)
    git('config', name, value)
  return { folder, git, commit: (what) => git('commit', '--message', what) }
}

/** What every hook must do: refuse, pass, and judge a draft that is staged in part by what is staged of it. */
function judges({ folder, git, commit }: Repository): void {
  addFiles(folder, { 'a.md': BAD })
  git('add', '--all')
  const refused = commit('first')
  expect([refused.status, refused.told]).toEqual([1, expect.stringContaining(RULE)])
  expect(git('log').status).not.toBe(0)

  addFiles(folder, { 'a.md': CLEAN })
  git('add', '--all')
  expect(commit('clean')).toMatchObject({ status: 0 })

  // staged: clean; in the folder: not
  addFiles(folder, { 'a.md': `${CLEAN}\nAnd then save it.\n` })
  git('add', 'a.md')
  addFiles(folder, { 'a.md': BAD })
  expect(commit('partially staged')).toMatchObject({ status: 0 })
  expect(git('show', 'HEAD:a.md').told).toContain('And then save it.')
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(BAD)

  // staged: not clean; in the folder: mended, but not staged
  git('add', 'a.md')
  addFiles(folder, { 'a.md': CLEAN })
  expect(commit('mended behind the index')).toMatchObject({ status: 1, told: expect.stringContaining(RULE) })
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(CLEAN)
  git('checkout', '--quiet', '--force', 'HEAD', '--', 'a.md')

  addFiles(folder, { 'notes.txt': BAD })
  git('add', 'notes.txt')
  expect(commit('no draft')).toMatchObject({ status: 0 })
}

const preCommit = spawnSync('pre-commit', ['--version'], { encoding: 'utf8' })
if (preCommit.status !== 0)
  process.stderr.write('test/acceptance/hooks: pre-commit is not installed (pip install pre-commit), so its tests are skipped\n')

describe.skipIf(preCommit.status !== 0)('pre-commit', () => {
  const home = mkdtempSync(join(tmpdir(), 'finsocial-pre-commit-'))
  afterAll(() => rmSync(home, { recursive: true, force: true }))
  const env = { PRE_COMMIT_HOME: home, npm_config_prefer_offline: 'true' }
  const installHook = ({ folder }: Repository) =>
    expect(spawnSync('pre-commit', ['install'], { cwd: folder, env: { ...process.env, ...env } }).status).toBe(0)

  it('runs the hook that `init` writes', () => {
    const repository = repositoryWith({}, env)
    expect(finsocial.run(repository.folder, ['init', '--jurisdiction', 'us', '--hook', 'pre-commit', '--force']).code).toBe(0)
    addFiles(repository.folder, { 'finsocial.config.yaml': CONFIG })
    installHook(repository)
    judges(repository)
  }, 180_000)

  // What a release holds: the built package, and the hooks beside it. The framework clones it and has npm install it.
  it('runs both hooks of a release', () => {
    const release = repositoryWith({}, env)
    expect(spawnSync('tar', ['-xzf', finsocial.tarball, '--strip-components', '1', '-C', release.folder]).status).toBe(0)
    addFiles(release.folder, {
      '.pre-commit-hooks.yaml': readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
      'scripts/prepare.mjs': readFileSync(join(root, 'scripts/prepare.mjs'), 'utf8'),
    })
    release.git('add', '--all')
    expect(release.commit('release')).toMatchObject({ status: 0 })
    release.git('tag', 'v0.1.0')
    for (const id of ['finsocial', 'finsocial-staged']) {
      const repository = repositoryWith({}, env)
      const hooks = `repos:\n  - repo: file://${release.folder}\n    rev: v0.1.0\n    hooks:\n      - id: ${id}\n`
      addFiles(repository.folder, { '.pre-commit-config.yaml': hooks })
      installHook(repository)
      judges(repository)
    }
  }, 300_000)
})

describe('husky', () => {
  it('runs the hook that `init` writes', () => {
    const repository = repositoryWith({})
    expect(finsocial.run(repository.folder, ['init', '--jurisdiction', 'us', '--hook', 'husky', '--force']).code).toBe(0)
    addFiles(repository.folder, { 'finsocial.config.yaml': CONFIG })
    const husky = spawnSync(process.execPath, [join(root, 'node_modules/husky/bin.js')], { cwd: repository.folder, encoding: 'utf8' })
    expect([husky.status, husky.stdout + husky.stderr]).toEqual([0, ''])
    judges(repository)
  }, 180_000)
})

describe('lint-staged', () => {
  it('hands over the staged drafts, as the index holds them', () => {
    const repository = repositoryWith({ 'package.json': '{"lint-staged": {"*.{md,mdx}": "finsocial lint"}}\n' })
    const { folder } = repository
    addFiles(folder, {
      '.husky/pre-commit': `'${process.execPath}' '${join(root, 'node_modules/lint-staged/bin/lint-staged.js')}'\n`,
    })
    expect(spawnSync(process.execPath, [join(root, 'node_modules/husky/bin.js')], { cwd: folder }).status).toBe(0)
    judges(repository)
  }, 180_000)
})
