import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { ResolvedConfig } from '../config/resolve.js'
import type { KeyOf, KnownReports, LintedSource } from './lint-drafts.js'
import { reportedName } from './names.js'
import { VERSION } from './version.js'
import { writeWhole } from './write-draft.js'

const FORMAT = 1
const MOST_ENTRIES = 50_000

/** What is compared: the bytes of a draft, or its size and the time of its last change. */
export type CacheStrategy = 'content' | 'metadata'

export interface CacheOptions {
  readonly cwd: string
  readonly location?: string | undefined
  /** What else findings depend on: the as-of day, options, the build of the program. */
  readonly run: readonly unknown[]
}

interface Entry {
  readonly key: string
  readonly linted: LintedSource
}

/**
 * The findings of earlier runs in one file. A finding is stored as reports show it, so nothing that is masked there stands
 * here; whatever it depends on is part of its key.
 */
export class Cache implements KnownReports {
  readonly notices: string[] = []
  readonly #path: string
  readonly #options: CacheOptions
  readonly #run: string
  readonly #entries: Map<string, Entry>
  #isChanged = false

  constructor(options: CacheOptions) {
    this.#options = options
    this.#path = pathOf(options)
    // the Segmenter’s data decides where words and sentences end
    this.#run = hash([FORMAT, VERSION, process.versions.node.split('.')[0], process.versions.icu, options.run])
    this.#entries = this.#read()
  }

  get(key: string, name: string): LintedSource | undefined {
    const entry = this.#entries.get(name)
    return entry?.key === key ? entry.linted : undefined
  }

  set(key: string, name: string, linted: LintedSource): void {
    // a rule that failed, or took too long, gets another chance
    if (linted.failures.length) return
    this.#entries.delete(name)
    this.#entries.set(name, { key, linted })
    this.#isChanged = true
  }

  /** Replaces the file in one step. A cache that cannot be written costs time and nothing else. */
  write(): void {
    if (!this.#isChanged) return
    const entries = [...this.#entries].slice(-MOST_ENTRIES)
    try {
      writeWhole(this.#path, reportedName(this.#path, this.#options.cwd), JSON.stringify({ format: FORMAT, run: this.#run, entries }))
    } catch (error) {
      this.notices.push(`the cache was not kept: ${error instanceof Error ? error.message : 'it cannot be written'}`)
    }
  }

  #read(): Map<string, Entry> {
    let text: string
    try {
      text = readFileSync(this.#path, 'utf8')
    } catch {
      return new Map()
    }
    try {
      const { format, run, entries } = JSON.parse(text) as { format?: unknown; run?: unknown; entries?: unknown }
      if (format !== FORMAT) throw new Error('another format')
      if (run !== this.#run) return new Map()
      return new Map((entries as unknown[]).filter(isNamedEntry))
    } catch {
      this.notices.push(`${reportedName(this.#path, this.#options.cwd)}: the cache is damaged and is not used`)
      this.#isChanged = true
      return new Map()
    }
  }
}

/** The keys of drafts. */
export function draftKeys(strategy: CacheStrategy): KeyOf {
  const configs = new WeakMap<ResolvedConfig, string>()
  return (source, bytes, { config, ruleSet }) => {
    let content: string
    if (strategy === 'metadata' && !source.bytes) {
      try {
        const { size, mtimeMs, ctimeMs } = statSync(source.path)
        content = `${size} ${mtimeMs} ${ctimeMs}`
      } catch {
        return undefined
      }
    } else if (bytes) content = createHash('sha256').update(bytes).digest('base64')
    else return undefined
    let settings = configs.get(config)
    if (!settings) {
      const { file: _, pieces: __, ...plain } = config
      settings = hash(plain)
      configs.set(config, settings)
    }
    return hash([source.name, content, settings, ruleSet.digest])
  }
}

function isNamedEntry(pair: unknown): pair is [string, Entry] {
  return Array.isArray(pair) && typeof pair[0] === 'string' && isEntry(pair[1])
}

/** Whether what was read has the shape of what is written: somebody may have edited it, or another program. */
function isEntry(entry: unknown): entry is Entry {
  if (!isObject(entry) || typeof entry.key !== 'string' || !isObject(entry.linted)) return false
  const { report, failures } = entry.linted
  if (!Array.isArray(failures) || !isObject(report) || typeof report.file !== 'string' || typeof report.checked !== 'boolean') return false
  return [report.findings, report.waived, report.waivers ?? []].every((list) => Array.isArray(list) && list.every(isPlaced))
}

function isPlaced(found: unknown): boolean {
  if (!isObject(found) || typeof found.rule !== 'string' || !isObject(found.place) || typeof found.place.line !== 'number') return false
  if (!('message' in found)) return true
  return (
    typeof found.message === 'string' &&
    isObject(found.span) &&
    ['jurisdictions', 'citations', 'suggestions'].every((key) => Array.isArray(found[key]))
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function pathOf({ cwd, location }: CacheOptions): string {
  if (location !== undefined) {
    const path = resolve(cwd, location)
    const isFolder = /[\\/]$/.test(location) || (existsSync(path) && statSync(path).isDirectory())
    return isFolder ? join(path, 'cache.json') : path
  }
  const modules = join(cwd, 'node_modules')
  return existsSync(modules) ? [modules, '.cache', 'finsocial', 'cache.json'].join(sep) : join(cwd, '.finsocialcache')
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64')
}
