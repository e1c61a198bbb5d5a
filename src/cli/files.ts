import { resolve, sep } from 'node:path'
import { COSTLY_GLOB, isCostlyGlob } from '../config/globs.js'
import type { Selection } from '../config/resolve.js'
import type { Complaint } from './errors.js'
import { createIgnores, type IgnoreOptions, type Ignores } from './ignores.js'
import { type DraftFile, namedFiles, quotedName, reportedName } from './names.js'
import { type Found, type Glob, globFrom, type Kind, kindOf, walk } from './walk.js'

export const DRAFT_EXTENSIONS: readonly string[] = ['.md', '.mdx', '.markdown']

export interface DiscoveryOptions extends IgnoreOptions {
  /** `--ext`: which files of a folder are drafts, whatever the configuration says. */
  readonly extensions?: readonly string[]
  /** `--dot`: look into files and folders whose name begins with a dot. */
  readonly dot?: boolean
  /** `--no-error-on-unmatched-pattern` makes it false. */
  readonly errorOnUnmatched?: boolean
  readonly errorOnIgnored?: boolean
  /** `--pass-on-no-patterns`: no operand means nothing to do, not the working folder. */
  readonly passOnNoPatterns?: boolean
  /** What the configuration says of a file that was found: `Resolver.select`. */
  readonly select?: (path: string) => Promise<Selection>
}

export interface Discovery {
  /** Sorted by name, without repetition. */
  readonly files: readonly DraftFile[]
  readonly notices: readonly string[]
  /** Each makes the run exit 2; the files are linted all the same. */
  readonly problems: readonly Complaint[]
}

/** Finds the drafts that operands (files, folders, globs) stand for. */
export async function discover(operands: readonly string[], options: DiscoveryOptions): Promise<Discovery> {
  const { cwd, passOnNoPatterns = false } = options
  const search = new Search(options)
  const wanted = operands.length || passOnNoPatterns ? operands : ['.']
  for (const operand of new Set(wanted)) await search.operand(operand)
  const { files, notices } = namedFiles([...search.files], cwd)
  return {
    files: [...files].sort((a, b) => compare(a.name, b.name)),
    notices: [...search.notices, ...notices],
    problems: search.problems,
  }
}

/** `--ext md,.txt` as `['.md', '.txt']`. */
export function parseExtensions(list: readonly string[]): readonly string[] {
  const names = list.flatMap((entry) => entry.split(',')).map((entry) => entry.trim().toLowerCase())
  return [...new Set(names.filter(Boolean).map((name) => (name.startsWith('.') ? name : `.${name}`)))]
}

export function hasExtension(path: string, extensions: readonly string[] = DRAFT_EXTENSIONS): boolean {
  const name = path.slice(path.lastIndexOf(sep) + 1).toLowerCase()
  // a file that is called `.md` has a name and no extension
  return extensions.some((extension) => name.endsWith(extension) && name.length > extension.length)
}

class Search {
  readonly files = new Set<string>()
  readonly notices: string[] = []
  readonly problems: Complaint[] = []
  readonly #options: DiscoveryOptions
  readonly #ignores: Ignores

  constructor(options: DiscoveryOptions) {
    this.#options = options
    this.#ignores = createIgnores(options)
  }

  async operand(operand: string): Promise<void> {
    const path = resolve(this.#options.cwd, operand)
    const odd = operand === '' || operand.includes('\0')
    const kind = odd ? 'missing' : kindOf(operand.endsWith('/') ? path + sep : path)
    if (kind === 'file') await this.#file(path, operand)
    else if (kind === 'folder') await this.#folder(operand, { folder: path, dot: this.#options.dot ?? false }, HOLDS_NONE)
    else if (kind === 'missing') await this.#glob(operand, odd ? undefined : globFrom(operand, this.#options))
    else this.#problem(`${quotedName(operand)}: ${ODD[kind]}`, kind === 'special' ? 'pipe it in with --stdin' : undefined)
  }

  async #file(path: string, operand: string): Promise<void> {
    const ignoredBy = this.#ignores.path(path, false) ?? ((await this.#selection(path)) === 'ignored' ? CONFIG : undefined)
    if (ignoredBy) this.#ignored(operand, ignoredBy)
    else this.files.add(path)
  }

  async #glob(operand: string, glob: Glob | undefined): Promise<void> {
    if (glob && isCostlyGlob(operand)) return this.#problem(`${quotedName(operand)}: ${COSTLY_GLOB}`, 'name a folder, or several patterns')
    if (glob && kindOf(glob.folder) === 'folder') return this.#folder(operand, glob, 'matches no draft')
    const hint = operand.startsWith('!') ? 'to leave files out, use --ignore-pattern' : undefined
    this.#unmatched(operand, glob ? 'matches nothing' : 'no such file or folder', hint)
  }

  async #folder(operand: string, search: Glob, nothing: string): Promise<void> {
    const ignoredBy = this.#ignores.path(search.folder, true)
    if (ignoredBy) {
      this.#ignored(operand, ignoredBy)
      return
    }
    const tally: Tally = { drafts: 0, ignored: new Set(), skipped: new Set(), unselected: 0, others: 0 }
    const problems = this.problems.length
    for (const found of walk(search, this.#ignores)) await this.#take(found, tally)
    if (tally.drafts || this.problems.length > problems) return
    if (tally.ignored.size) this.#ignored(operand, listed(tally.ignored))
    else this.#unmatched(operand, nothing, this.#hint(tally, nothing === HOLDS_NONE))
  }

  async #take(found: Found, tally: Tally): Promise<void> {
    const { path, kind } = found
    const drafty = hasExtension(path, this.#options.extensions)
    switch (kind) {
      case 'file': {
        const selection = await this.#selection(path)
        if (selection === 'ignored' && drafty) tally.ignored.add(CONFIG)
        else if (selection === 'draft' || (selection === undefined && drafty)) {
          tally.drafts++
          this.files.add(path)
        } else if (drafty) tally.unselected++
        else tally.others++
        return
      }
      case 'ignored':
        if (found.isFolder) tally.skipped.add(found.by)
        else if (drafty) tally.ignored.add(found.by)
        return
      case 'linked-folder':
        this.notices.push(`${this.#name(path)}: a link to a folder is not followed; name it to lint what it holds`)
        return
      case 'unreadable-folder':
        this.#problem(`${this.#name(path)}: the folder cannot be read (${found.code})`)
        return
      default:
        if (drafty || found.isFolder) this.#problem(`${this.#name(path)}: ${ODD[kind]}`)
    }
  }

  /** What the configuration says, as far as the options let it. */
  async #selection(path: string): Promise<Selection> {
    const selection = await this.#options.select?.(path)
    if (selection === 'ignored') return this.#options.ignore === false ? undefined : selection
    return this.#options.extensions ? undefined : selection
  }

  #hint({ others, skipped, unselected }: Tally, isFolder: boolean): string | undefined {
    if (skipped.size) return `folders in it are ignored by ${listed(skipped)}`
    if (unselected) return 'the configuration says which files are drafts, and takes none of these'
    const extensions = `drafts end in ${(this.#options.extensions ?? DRAFT_EXTENSIONS).join(', ')}`
    return others ? `${extensions}; see --ext` : isFolder ? extensions : undefined
  }

  #ignored(operand: string, by: string): void {
    const message = `${quotedName(operand)}: ignored by ${by}`
    if (this.#options.errorOnIgnored) this.#problem(message)
    else this.notices.push(message)
  }

  #unmatched(operand: string, message: string, hint?: string): void {
    const text = `${quotedName(operand)}: ${message}`
    if (this.#options.errorOnUnmatched === false) this.notices.push(text)
    else this.#problem(text, hint)
  }

  #problem(message: string, hint?: string): void {
    this.problems.push({ message, ...(hint ? { hint } : {}) })
  }

  #name(path: string): string {
    return quotedName(reportedName(path, this.#options.cwd))
  }
}

interface Tally {
  drafts: number
  others: number
  /** Files that look like drafts, which the configuration does not take. */
  unselected: number
  /** What ignored drafts. */
  readonly ignored: Set<string>
  /** What ignored folders, whatever they hold. */
  readonly skipped: Set<string>
}

function listed(names: ReadonlySet<string>): string {
  return [...names].sort(compare).join(', ')
}

const CONFIG = 'the configuration'
const HOLDS_NONE = 'holds no draft'

const ODD: Readonly<Record<Exclude<Kind, 'file' | 'folder' | 'missing'>, string>> = {
  special: 'is not a regular file',
  loop: 'is a link that leads back to itself',
  dangling: 'is a link that leads nowhere',
  forbidden: 'cannot be read (no permission)',
  'not-utf8': 'has a name that is not UTF-8 and cannot be opened; rename it',
}

/** By code unit: the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
