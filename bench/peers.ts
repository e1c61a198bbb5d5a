/** Other linters, as far as they are there: under `--peers <folder>` (its `node_modules`), or among the programs of the machine. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Peer {
  readonly name: string
  readonly version: string
  /** Words of the command that lints a folder of drafts; the first is a script for Node unless `isProgram`. */
  readonly command: (drafts: string) => readonly string[]
  readonly isProgram?: boolean
  /** Where it finds its own rules. */
  readonly cwd: string
  /** Exit codes that mean that it did nothing. */
  readonly failures: readonly number[]
}

/** The script that a package brings, and its version. */
function packaged(peers: string, name: string): { readonly script: string; readonly version: string } | undefined {
  const folder = join(peers, 'node_modules', name)
  if (!existsSync(join(folder, 'package.json'))) return undefined
  const { bin, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
    version: string
  }
  const [first] = typeof bin === 'string' ? [bin] : Object.values(bin)
  return first ? { script: join(folder, first), version } : undefined
}

const has = (peers: string, name: string) => existsSync(join(peers, 'node_modules', name))
const files = (drafts: string) => readdirSync(drafts).map((name) => join(drafts, name))

/** Others fail with whatever they found. */
const FAILURES: Readonly<Record<string, readonly number[]>> = { textlint: [2], 'markdownlint-cli2': [2] }

/** A phrase list as large as a house's, for prh. */
const PHRASES = `version: 1\nrules:\n${Array.from({ length: 200 }, (_, index) => `  - expected: preferred${index}\n    pattern: avoided${index}\n`).join('')}`

/** Those that can be run. Their settings are written to `work`. */
export function peersIn(peers: string, work: string): readonly Peer[] {
  const found: Peer[] = []
  const add = (name: string, label: string, command: (script: string, drafts: string) => readonly string[]) => {
    const own = packaged(peers, name)
    if (own)
      found.push({
        name: label,
        version: own.version,
        command: (drafts) => command(own.script, drafts),
        cwd: peers,
        failures: FAILURES[name] ?? [],
      })
  }
  add('alex', 'alex', (script, drafts) => [script, '--quiet', drafts])
  if (has(peers, 'textlint-rule-terminology')) {
    const rc = join(work, 'terminology.json')
    writeFileSync(rc, JSON.stringify({ rules: { terminology: true } }))
    add('textlint', 'textlint + terminology', (script, drafts) => [script, '--config', rc, `${drafts}/*.md`])
  }
  if (['textlint-rule-terminology', 'textlint-rule-alex', 'textlint-rule-prh'].every((name) => has(peers, name))) {
    const rc = join(work, 'packs.json')
    writeFileSync(join(work, 'prh.yml'), PHRASES)
    writeFileSync(rc, JSON.stringify({ rules: { terminology: true, alex: true, prh: { rulePaths: [join(work, 'prh.yml')] } } }))
    add('textlint', 'textlint + terminology + alex + 200 prh', (script, drafts) => [script, '--config', rc, `${drafts}/*.md`])
  }
  add('markdownlint-cli2', 'markdownlint-cli2', (script, drafts) => [script, `${drafts}/*.md`])
  add('remark-cli', 'remark-cli', (script, drafts) => [script, '--quiet', '--no-stdout', drafts])
  add('cspell', 'cspell', (script, drafts) => [script, '--no-progress', '--no-summary', `${drafts}/*.md`])
  add('write-good', 'write-good', (script, drafts) => [script, ...files(drafts)])
  const settings = join(work, '.vale.ini')
  writeFileSync(settings, 'MinAlertLevel = suggestion\n[*.md]\nBasedOnStyles = Vale\n')
  const programs: readonly (readonly [string, (drafts: string) => readonly string[]])[] = [
    ['vale', (drafts) => ['vale', `--config=${settings}`, '--no-exit', drafts]],
    ['proselint', (drafts) => ['proselint', drafts]],
  ]
  for (const [name, command] of programs) {
    const { status, stdout } = spawnSync(name, ['--version'], { encoding: 'utf8' })
    if (status === 0)
      found.push({ name, version: stdout.trim().split(/\s+/).at(-1) ?? '', command, isProgram: true, cwd: work, failures: [] })
  }
  return found
}
