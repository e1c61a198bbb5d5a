import { type FSWatcher, statSync, watch } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import type { LintFlags } from './commands/lint.js'
import { type Console, type StopSignal, write } from './console.js'
import { UsageError } from './errors.js'
import { lint } from './lint.js'
import { SIGNAL_CODES } from './run-watch.js'

/** Editors write a file in several steps. */
const SETTLED_AFTER = 100
/** Drafts, and what decides about them. */
const RELEVANT = /\.(?:md|mdx|markdown|ya?ml|jsonc?|[cm]?[jt]s|finsocialignore|gitignore)$/i

/** Lints, and lints again after every change, until the process is asked to end. */
export async function watchDrafts(paths: readonly string[], flags: LintFlags, host: Console): Promise<number> {
  if (flags.stdin || paths.includes('-') || flags.staged || flags.since !== undefined || flags.fileList !== undefined)
    throw new UsageError('--watch takes files and folders', 'leave out --stdin, --staged, --since and --file-list')
  const changes = new Changes(paths, flags, host)
  try {
    for (;;) {
      const code = await lint(paths, flags, host)
      if (code > 2) return code
      if (!flags.silent) await write(host.stderr, 'finsocial: watching; a change lints again\n')
      const signal = await changes.next()
      if (signal) return SIGNAL_CODES[signal]
    }
  } finally {
    changes.end()
  }
}

class Changes {
  readonly #watchers: readonly FSWatcher[]
  readonly #forget: (() => void) | undefined
  #pending = false
  #signal: StopSignal | undefined
  #wake: (() => void) | undefined

  constructor(paths: readonly string[], flags: LintFlags, host: Console) {
    const own = [flags.outputFile, flags.cacheLocation, ...flags.report.map((text) => text.slice(text.indexOf('=') + 1))]
    const written = new Set(own.filter((name) => name !== undefined).map((name) => resolve(host.cwd, name)))
    // the working folder too: configuration and rules stand there
    const folders = new Set([host.cwd, ...paths.map((path) => folderOf(resolve(host.cwd, path)))])
    const outer = [...folders].filter((folder) => ![...folders].some((other) => other !== folder && folder.startsWith(other + sep)))
    this.#watchers = outer.map((folder) =>
      watch(folder, { recursive: true }, (_, name) => {
        if (!name || !RELEVANT.test(name) || /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(name)) return
        if (!written.has(resolve(folder, name))) this.#changed()
      }).on('error', () => {}),
    )
    this.#forget = host.onStop?.((signal) => {
      this.#signal = signal
      this.#wake?.()
    })
  }

  /** Waits for a change, or for the signal that ends it. */
  async next(): Promise<StopSignal | undefined> {
    if (!this.#pending && !this.#signal) {
      await new Promise<void>((wake) => {
        this.#wake = wake
      })
    }
    if (!this.#signal) await new Promise((settled) => setTimeout(settled, SETTLED_AFTER))
    this.#pending = false
    return this.#signal
  }

  end(): void {
    for (const watcher of this.#watchers) watcher.close()
    this.#forget?.()
  }

  #changed(): void {
    this.#pending = true
    this.#wake?.()
  }
}

/** The folder to watch for an operand: of a pattern, what stands before its first sign. */
function folderOf(path: string): string {
  for (let at = path; ; at = dirname(at)) {
    try {
      return statSync(at).isDirectory() ? at : dirname(at)
    } catch {
      if (dirname(at) === at) return at
    }
  }
}
