import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withLock } from '../../src/cli/lock.js'

/** The project. */
export const root = join(import.meta.dirname, '..', '..')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The Node that runs the program: another than that of the tests, to try it there. */
export const NODE = process.env.FINSOCIAL_NODE ?? process.execPath

/** What forbids the network and other programs. */
export const GUARD = join(root, 'test', 'offline', 'guard.cjs')

/** The package as its users have it: packed, and installed into an empty folder without a network. */
export class Installed {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'finsocial-installed-')))
  readonly script: string
  readonly tarball: string
  readonly #log = join(this.folder, 'guard.log')
  readonly #guarded = ['--require', GUARD]

  constructor() {
    built()
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', this.folder], { cwd: root, stdio: 'ignore' })
    const tarball = readdirSync(this.folder).find((name) => name.endsWith('.tgz'))!
    this.tarball = join(this.folder, tarball)
    execFileSync('npm', ['init', '-y'], { cwd: this.folder, stdio: 'ignore' })
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--save-dev', `./${tarball}`], {
      cwd: this.folder,
      stdio: 'ignore',
    })
    this.script = join(this.folder, 'node_modules', 'finsocial', 'dist', 'bin', 'finsocial.js')
  }

  run(
    cwd: string,
    args: readonly string[],
    { env = {}, stdin = '' }: { env?: Readonly<Record<string, string>>; stdin?: string } = {},
  ): Ran {
    const { status, stdout, stderr } = spawnSync(NODE, [...this.#guarded, this.script, ...args], {
      cwd,
      env: this.#environment(env),
      input: stdin,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    return { code: status, out: stdout, err: stderr }
  }

  /** Runs a line in a shell in which `finsocial` is the command. */
  shell(cwd: string, line: string, env: Readonly<Record<string, string>> = {}): Ran {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', `finsocial() { '${NODE}' ${this.#guarded.join(' ')} '${this.script}' "$@"; }; ${line}`],
      {
        cwd,
        env: this.#environment(env),
        encoding: 'utf8',
      },
    )
    return { code: status, out: stdout, err: stderr }
  }

  /** Runs on a terminal. Both streams are one there; lines end as terminals end them. */
  terminal(
    cwd: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    { columns = 100, typed = '' }: { columns?: number; typed?: string } = {},
  ): Ran {
    const words = [NODE, ...this.#guarded, this.script, ...args].map((word) => `'${word}'`).join(' ')
    const { status, stdout } = spawnSync('script', ['-qec', `stty cols ${columns}; ${words}`, '/dev/null'], {
      cwd,
      env: this.#environment({ TERM: 'xterm-256color', ...env }),
      input: typed,
      encoding: 'utf8',
    })
    return { code: status, out: stdout, err: '' }
  }

  /** Sends a signal after a while. */
  async interrupted(cwd: string, args: readonly string[], signal: NodeJS.Signals, after: number): Promise<Ran> {
    const child = spawn(NODE, [...this.#guarded, this.script, ...args], { cwd, env: this.#environment() })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
    })
    child.stderr.on('data', (chunk) => {
      err += String(chunk)
    })
    const timer = setTimeout(() => child.kill(signal), after)
    const code = await new Promise<number | null>((done) => child.on('close', done))
    clearTimeout(timer)
    return { code, out, err }
  }

  /** Throws when a run tried what the guard forbids. */
  remove(): void {
    const forbidden = existsSync(this.#log) ? readFileSync(this.#log, 'utf8') : ''
    rmSync(this.folder, { recursive: true, force: true })
    if (forbidden) throw new Error(`the program reached out: ${forbidden}`)
  }

  #environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
    return { ...environment(more), FINSOCIAL_GUARD: this.#log }
  }
}

function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  return { PATH, HOME, LANG: 'C.UTF-8', SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 22, 12) / 1000), ...more }
}

/** Builds what was changed since the last build; several test files may want it at once. */
export function built(): void {
  if (!isStale()) return
  withLock(join(tmpdir(), `finsocial-build-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`), () => {
    if (isStale()) execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' })
  })
}

/** Whether something was changed since the last build. */
function isStale(): boolean {
  const built = join(root, 'dist', 'cli.cjs')
  if (!existsSync(built)) return true
  const { mtimeMs } = statSync(built)
  return ['src', 'rules', 'bin'].some((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).some(
      (name) => name.endsWith('.ts') && statSync(join(root, folder, name)).mtimeMs > mtimeMs,
    ),
  )
}
