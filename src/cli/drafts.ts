import type { ResolvedConfig } from '../config/resolve.js'
import { decode } from '../document/index.js'
import type { Draft, FileReport, Rule } from '../rule/index.js'
import { openConfigs } from './config-file.js'
import { type Console, today, write } from './console.js'
import { complaintText, told } from './errors.js'
import { discover } from './files.js'
import { lintDrafts, type Source } from './lint-drafts.js'
import { quotedName } from './names.js'
import { Project } from './project.js'
import { readDraft } from './read-draft.js'

/** The options that every command which reads drafts takes. */
export interface DraftFlags {
  readonly config?: string
  readonly configLookup: boolean
  readonly asOf?: string
}

export interface ReadingOptions {
  /** Judge every draft as if it were ready to publish. */
  readonly ready?: boolean
  /** Run these rules alone. */
  readonly isSelected?: (rule: Rule) => boolean
}

/** A draft with what was found in it. */
export interface LintedFile {
  readonly source: Source
  readonly draft: Draft
  readonly report: FileReport
  readonly config: ResolvedConfig
}

/** What a run over drafts came to. */
export interface LintedFiles {
  readonly files: readonly LintedFile[]
  /** What could not be done, a line each: files that could not be read to their end, rules that failed. */
  readonly failures: readonly string[]
  /** The drafts, by name, on which a rule failed. */
  readonly incomplete: ReadonlySet<string>
}

/** Drafts of a command other than `lint`, with the configuration that applies to each. */
export class Drafts {
  readonly today: string
  readonly #project: Project
  readonly #host: Console
  readonly #isSelected: ((rule: Rule) => boolean) | undefined

  constructor(flags: DraftFlags, host: Console, { ready = false, isSelected }: ReadingOptions = {}) {
    const file = flags.config ?? host.env.FINSOCIAL_CONFIG
    const configs = openConfigs({
      cwd: host.cwd,
      lookup: flags.configLookup,
      options: ready ? { linterOptions: { ready } } : {},
      ...(file ? { file } : {}),
    })
    this.#project = new Project(configs, { cwd: host.cwd })
    this.today = today(flags.asOf, host)
    this.#host = host
    this.#isSelected = isSelected
  }

  async configOf(path: string): Promise<ResolvedConfig> {
    return (await this.#project.for(path)).config
  }

  /** What operands stand for. Complaints are printed; `failed` says that there were some. */
  async find(operands: readonly string[]): Promise<{ readonly sources: readonly Source[]; readonly failed: boolean }> {
    const { files, notices, problems } = await discover(operands, {
      cwd: this.#host.cwd,
      select: async (path) => (await this.#project.resolverOf(path)).select(path),
    })
    const lines = [...notices, ...problems.map(complaintText)]
    await write(this.#host.stderr, told(lines))
    return { sources: files, failed: problems.length > 0 }
  }

  /** Lints drafts, and hands over each with its text. */
  async lint(sources: readonly Source[]): Promise<LintedFiles> {
    const byName = new Map(sources.map((source) => [source.name, source]))
    const seen = new Map<string, { readonly draft: Draft; readonly report: FileReport }>()
    const report = await lintDrafts(sources, {
      today: this.today,
      appliedTo: (path) => this.#project.for(path),
      ...(this.#isSelected ? { isSelected: this.#isSelected } : {}),
      onDraft: (draft, found) => seen.set(draft.file, { draft, report: found }),
    })
    const files: LintedFile[] = []
    for (const { draft, report: found } of seen.values()) {
      const source = byName.get(draft.file)!
      files.push({ source, draft, report: found, config: await this.configOf(source.path) })
    }
    const named = new Set(report.failures.map(({ file }) => file))
    // A draft that is over a limit has a report and no text: these commands can do nothing for it.
    const unread = report.files.filter(({ file }) => !seen.has(file) && !named.has(file))
    return {
      files,
      failures: [
        ...report.failures.map(({ message }) => message),
        ...unread.map(({ file, findings }) => `${quotedName(file)}: ${findings[0]?.message ?? 'it was not checked'}`),
      ],
      incomplete: new Set(report.failures.flatMap(({ file }) => file ?? [])),
    }
  }

  /** The same draft with other text: the version that was approved, or the one that would be written. */
  async relint(source: Source, text: string): Promise<LintedFile | undefined> {
    const { files, failures } = await this.lint([{ ...source, bytes: new TextEncoder().encode(text) }])
    return failures.length ? undefined : files[0]
  }

  /** Tells on standard error what could not be done. */
  async tell(failures: readonly string[]): Promise<void> {
    await write(this.#host.stderr, told(failures))
  }
}

/** A draft's text as it is in the file, to be edited. */
export type EditableText =
  | { readonly ok: true; readonly text: string; readonly bom: string }
  | { readonly ok: false; readonly message: string }

export function readText(source: Source): EditableText {
  const read = source.bytes ? ({ ok: true, bytes: source.bytes } as const) : readDraft(source.path)
  if (!read.ok) return { ok: false, message: `${source.name}: ${read.message}` }
  const decoded = decode(read.bytes)
  if (!decoded.ok) return { ok: false, message: `${source.name}: ${decoded.problem} (byte ${decoded.byte})` }
  return { ok: true, text: decoded.text, bom: decoded.hasBom ? '\ufeff' : '' }
}
