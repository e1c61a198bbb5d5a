import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { applySuppressions, isSuppressible, isWaivable, type Suppression } from '../engine/index.js'
import type { FileReport, Finding, ListedWaiver, Report, Rule, WaiverState } from '../rule/index.js'
import { ConfigError, UsageError } from './errors.js'
import { quotedName, reportedName } from './names.js'
import { DOCS_BASE } from './version.js'
import { writeWhole } from './write-draft.js'

export const SUPPRESSIONS_FILE = 'finsocial-suppressions.json'

/** The findings of a project that were accepted when a rule was introduced. */
export class SuppressionsFile {
  readonly path: string
  /** As it is reported. */
  readonly name: string
  readonly #folder: string
  readonly #entries: readonly PlacedEntry[]

  private constructor(path: string, name: string, entries: readonly PlacedEntry[]) {
    this.path = path
    this.name = name
    this.#folder = dirname(path)
    this.#entries = entries
  }

  /** Reads the file; one that is not there holds nothing, unless it was named and is not about to be written. */
  static async open(location: string | undefined, cwd: string, { isBegun = false } = {}): Promise<SuppressionsFile> {
    const path = resolve(cwd, location ?? SUPPRESSIONS_FILE)
    const name = reportedName(path, cwd)
    let text: string | undefined
    try {
      text = readFileSync(path, 'utf8')
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code !== 'ENOENT') throw new ConfigError([{ file: name, path: '', message: `cannot be read (${String(code)})` }])
    }
    if (text === undefined && location !== undefined && !isBegun)
      throw new UsageError(`--suppressions-location: ${quotedName(name)} does not exist`, '--suppress-all and --suppress-rule begin it')
    if (text === undefined) return new SuppressionsFile(path, name, [])
    // only projects that have such a file load the parser and the schema
    const { parseSuppressions } = await import('../config/suppressions-schema.js')
    const { parseSource } = await import('../config/source-text.js')
    const parsed = await parseSource(text, 'json', name)
    if (!parsed.ok) throw new ConfigError(parsed.problems)
    const checked = parseSuppressions(parsed.value.value, { file: name, place: parsed.value.place })
    if (!checked.ok) throw new ConfigError(checked.problems)
    const entries = checked.value.map((entry, index) => ({
      entry,
      line: parsed.value.place(['suppressions', index])?.line ?? 1,
    }))
    return new SuppressionsFile(path, name, entries)
  }

  /** The same file with other entries, not written yet. */
  withEntries(entries: readonly Suppression[]): SuppressionsFile {
    return new SuppressionsFile(
      this.path,
      this.name,
      // one entry a line, below the line that opens the list
      inOrder(entries).map((entry, index) => ({ entry, line: index + 2 })),
    )
  }

  /** Hides the findings that entries stand for, and says which entries stand for none. */
  apply(report: Report, options: ApplyOptions): AppliedFile {
    if (!this.#entries.length) return { report, stale: [], kept: [], waivers: [] }
    const { ruleOf, covers, absoluteOf } = options
    const refused = this.#entries.filter(({ entry }) => {
      const rule = ruleOf(entry.rule)
      return rule ? !isSuppressible({ sensitive: rule.sensitive ?? false, waivable: isWaivable(rule) }) : false
    })
    const live = this.#entries.filter((placed) => !refused.includes(placed)).map(({ entry }) => entry)
    const { files, used } = applySuppressions(report.files, live, {
      pathOf: (file) => this.pathOf(absoluteOf(file)),
      exists: (path) => existsSync(resolve(this.#folder, path)),
      today: report.asOf,
    })
    const linted = new Map(report.files.map(({ file }) => [this.pathOf(absoluteOf(file)), file]))
    const stale: StaleEntry[] = []
    for (const placed of this.#entries) {
      const { entry } = placed
      if (used.has(entry)) continue
      const path = resolve(this.#folder, entry.path)
      const wasSeen = linted.has(entry.path) || (!existsSync(path) && covers(path))
      if (refused.includes(placed)) stale.push({ ...placed, why: 'forbidden-waiver' })
      else if (!options.isSelected(entry.rule)) continue
      else if (entry.until && entry.until < report.asOf) stale.push({ ...placed, why: 'expired-waiver' })
      else if (!ruleOf(entry.rule)) stale.push({ ...placed, why: 'unknown-rule' })
      else if (wasSeen && report.complete) stale.push({ ...placed, why: 'unused-suppression' })
    }
    const gone = new Map(stale.map(({ entry, why }) => [entry, why]))
    const waivers = this.#entries.map(({ entry, line }): ListedWaiver => {
      const { rule, reason, by, until } = entry
      const why = gone.get(entry)
      const draft = used.get(entry) ?? linted.get(entry.path)
      return {
        kind: 'suppression',
        rule,
        reason,
        ...(by ? { by } : {}),
        ...(until ? { until } : {}),
        file: this.name,
        place: { line, column: 1, endLine: line, endColumn: 1 },
        ...(draft === undefined ? {} : { draft }),
        state: used.has(entry) ? 'used' : why ? STATES[why] : 'not-asked',
        findings: used.has(entry) ? 1 : 0,
      }
    })
    return {
      report: { ...report, files },
      stale,
      kept: this.#entries.map(({ entry }) => entry).filter((entry) => !gone.has(entry)),
      waivers,
    }
  }

  /** A report on the file itself, for entries that stand for nothing. */
  reportOf(stale: readonly StaleEntry[], rules: readonly Rule[]): FileReport {
    return { file: this.name, findings: stale.map((entry) => findingOf(entry, rules)), waived: [], hasBom: false, checked: true }
  }

  /** Entries for findings, as they would stand in this file. */
  entriesFor(
    files: readonly FileReport[],
    wanted: (finding: Finding) => boolean,
    about: Omit<Suppression, 'rule' | 'path' | 'fingerprint'>,
    absoluteOf: (file: string) => string,
  ): readonly Suppression[] {
    return files.flatMap(({ file, findings }) =>
      findings
        .filter((finding) => isSuppressible(finding) && wanted(finding))
        .map(({ rule, fingerprint }) => ({ rule, path: this.pathOf(absoluteOf(file)), fingerprint, ...about })),
    )
  }

  /** Replaces the file in one step. */
  write(entries: readonly Suppression[]): void {
    writeWhole(this.path, this.name, suppressionsText(entries))
  }

  pathOf(absolute: string): string {
    return relative(this.#folder, absolute).replaceAll(sep, '/')
  }
}

interface PlacedEntry {
  readonly entry: Suppression
  readonly line: number
}

export interface StaleEntry extends PlacedEntry {
  readonly why: 'unused-suppression' | 'expired-waiver' | 'forbidden-waiver' | 'unknown-rule'
}

export interface ApplyOptions {
  readonly ruleOf: (id: string) => Rule | undefined
  readonly isSelected: (id: string) => boolean
  /** Whether a path that is gone would have been linted. */
  readonly covers: (path: string) => boolean
  /** The path of a report's file on this machine. */
  readonly absoluteOf: (file: string) => string
}

export interface AppliedFile {
  readonly report: Report
  readonly stale: readonly StaleEntry[]
  readonly kept: readonly Suppression[]
  /** Every entry, with what became of it. */
  readonly waivers: readonly ListedWaiver[]
}

/** Sorted, one entry a line: two branches that add entries merge. */
export function suppressionsText(entries: readonly Suppression[]): string {
  const lines = inOrder(entries).map(({ rule, path, fingerprint, reason, by, until }) =>
    JSON.stringify({ rule, path, fingerprint, reason, by, until }),
  )
  return `{"version": 1, "suppressions": [\n${lines.join(',\n')}${lines.length ? '\n' : ''}]}\n`
}

function inOrder(entries: readonly Suppression[]): readonly Suppression[] {
  return [...entries].sort((a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const MESSAGES: Readonly<Record<StaleEntry['why'], (entry: Suppression) => string>> = {
  'unused-suppression': ({ rule, path }) => `no finding of ${rule} in ${path} needs this entry any more`,
  'expired-waiver': ({ rule, until }) => `the suppression of ${rule} ended on ${until ?? ''}`,
  'forbidden-waiver': ({ rule }) => `findings of ${rule} cannot be suppressed`,
  'unknown-rule': ({ rule }) => `the suppression names no rule that exists: ${rule}`,
}

const STATES: Readonly<Record<StaleEntry['why'], WaiverState>> = {
  'unused-suppression': 'unused',
  'expired-waiver': 'expired',
  'forbidden-waiver': 'forbidden',
  'unknown-rule': 'unknown-rule',
}

function findingOf({ entry, line, why }: StaleEntry, rules: readonly Rule[]): Finding {
  const id = `draft/${why}`
  const rule = rules.find((each) => each.id === id)
  return {
    rule: id,
    messageId: why,
    message: MESSAGES[why](entry),
    why: rule?.why ?? '',
    advice: why === 'unused-suppression' ? (rule?.advice ?? '') : 'remove it, or decide again',
    severity: 'error',
    data: { rule: entry.rule },
    span: { start: 0, end: 0 },
    place: { line, column: 1, endLine: line, endColumn: 1 },
    scope: 'document',
    path: '',
    jurisdictions: [],
    language: 'en',
    citations: [],
    suggestions: [],
    sensitive: false,
    waivable: false,
    fingerprint: `v1:${why}:${entry.rule}:${entry.fingerprint.replace(/^v1:/, '')}`,
    docs: `${DOCS_BASE}${id}.md`,
  }
}
