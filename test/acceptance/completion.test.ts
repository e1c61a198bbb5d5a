import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderWith } from '../cli/folder.js'
import { Installed } from './installed.js'

/** What the shells themselves make of the scripts. */
let finsocial: Installed
beforeAll(() => {
  finsocial = new Installed()
}, 120_000)
afterAll(() => finsocial.remove())

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0
const missing = ['bash', 'zsh', 'fish', 'pwsh'].filter((shell) => !has(shell))
if (missing.length) process.stderr.write(`test/acceptance/completion: not installed, so not tried: ${missing.join(', ')}\n`)

/** A command line, and what of it is offered. */
const LINES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['finsocial disc', ['disclosures'], ['lint']],
  ['finsocial lint --report-w', ['--report-waivers'], ['--report-unused-disable-directives']],
  ['finsocial record veri', ['verify'], []],
  ['finsocial record verify --expect', ['--expect-hash', '--expect-count'], []],
  ['finsocial init --firm-kind broker', ['broker-dealer'], ['bank']],
]

function scriptIn(folder: string, shell: string, name: string): string {
  const { code, out } = finsocial.run(folder, ['completion', shell])
  expect(code).toBe(0)
  writeFileSync(join(folder, name), out)
  return join(folder, name)
}

describe('completion', () => {
  it.skipIf(missing.includes('bash'))('in bash', () => {
    const script = scriptIn(folderWith(), 'bash', 'c.bash')
    for (const [line, offered, not] of LINES) {
      const words = line.split(' ')
      const command = `source '${script}'; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _finsocial; printf '%s\\n' "\${COMPREPLY[@]}"`
      const given = spawnSync('bash', ['-c', command], { encoding: 'utf8' }).stdout.split('\n')
      expect(given).toEqual(expect.arrayContaining([...offered]))
      expect(given.filter((word) => not.includes(word))).toEqual([])
    }
  })
  it.skipIf(missing.includes('fish'))('in fish', () => {
    const script = scriptIn(folderWith(), 'fish', 'c.fish')
    const complete = (line: string) =>
      spawnSync('fish', ['--no-config', '-c', `source '${script}'; complete -C '${line}'`], { encoding: 'utf8' })
        .stdout.split('\n')
        .map((each) => each.split('\t')[0]!)
    for (const [line, offered, not] of LINES) {
      expect(complete(line)).toEqual(expect.arrayContaining([...offered]))
      expect(complete(line).filter((word) => not.includes(word))).toEqual([])
    }
    expect(complete('finsocial verify --expect')).not.toContain('--expect-hash')
  })
  it.skipIf(missing.includes('zsh'))(
    'in zsh, from the first time on',
    () => {
      const folder = folderWith()
      scriptIn(folder, 'zsh', '_finsocial')
      for (const [line, [word = ''] = []] of LINES.filter(([, offered]) => offered.length === 1)) {
        const session = `zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1=''; fpath=('${folder}' \\$fpath); autoload -Uz compinit; compinit -u -D; print READY"
wait_for() { local more; for _ in {1..200}; do while zpty -r -t shell more; do seen+=$more; done; [[ $seen == *$1* ]] && return 0; sleep 0.1; done; return 1 }
seen=''; wait_for $'\\nREADY' || exit 3
seen=''; zpty -w -n shell $'${line}\\t'
wait_for '${word.slice(line.split(' ').at(-1)!.length)}'`
        expect([line, spawnSync('zsh', ['-f', '-c', session], { cwd: folder, encoding: 'utf8', timeout: 60_000 }).status]).toEqual([
          line,
          0,
        ])
      }
    },
    240_000,
  )
})
