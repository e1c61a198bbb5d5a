import { resolve } from 'node:path'
import type { FormatName, ReportOptions } from '../report/index.js'
import type { Finding, Report, Rule, Severity } from '../rule/index.js'
import type { LintFlags } from './commands/lint.js'
import { type Console, wantsColor, wantsHyperlinks, write } from './console.js'
import { told, UsageError } from './errors.js'
import { type NamedFormat, openFormat } from './formats.js'
import { quotedName } from './names.js'
import { DOCS_BASE, HOMEPAGE, VERSION } from './version.js'
import { writeWhole } from './write-draft.js'

/** Where a run's report goes: one text for the console or `-o`, and a file for each `--report`. */
export interface Outputs {
  readonly format: NamedFormat
  readonly reports: readonly { readonly format: NamedFormat; readonly path: string }[]
  readonly needsSources: boolean
}

/** Opens every format before anything is linted, so that a wrong name costs nothing. */
export async function openOutputs(flags: LintFlags, host: Console): Promise<Outputs> {
  const format = await openFormat(flags.format ?? host.env.FINSOCIAL_FORMAT ?? 'stylish', flags, host)
  const reports: { readonly format: NamedFormat; readonly path: string }[] = []
  for (const text of flags.report) {
    const at = text.indexOf('=')
    if (at < 1 || at === text.length - 1) throw new UsageError(`--report: ${quotedName(text)} is not <format>=<path>`)
    reports.push({ format: await openFormat(text.slice(0, at), flags, host), path: text.slice(at + 1) })
  }
  if (flags.showSensitive && (host.stdout.isTTY !== true || flags.outputFile !== undefined)) {
    throw new UsageError('--show-sensitive only prints to a terminal', 'personal data does not belong in files and logs')
  }
  return {
    format,
    reports,
    needsSources: flags.includeSource || [format, ...reports.map((each) => each.format)].some(({ needsSources }) => needsSources),
  }
}

/** Formats of others get every waiver in the results. */
const WITHOUT_WAIVERS: ReadonlySet<string> = new Set<FormatName>([
  'compact',
  'unix',
  'sarif',
  'junit',
  'checkstyle',
  'github',
  'gitlab',
  'rdjson',
])

/** What to say where waivers were asked for and nothing that is printed lists them. */
export function waiverNotices({ format, reports }: Outputs, { reportWaivers }: LintFlags): readonly string[] {
  if (!reportWaivers || [format, ...reports.map((report) => report.format)].some(({ name }) => !WITHOUT_WAIVERS.has(name))) return []
  return [`${format.name} lists no waivers; stylish, markdown, html and the JSON formats do`]
}

export interface Printing {
  readonly flags: LintFlags
  readonly host: Console
  readonly rules: readonly Rule[]
  readonly exitCode: number
  readonly failSeverity: Severity
  /** The drafts' masked text, for formats that show it. */
  readonly sources: ReadonlyMap<string, string>
  readonly configs: readonly unknown[]
  readonly stats?: Readonly<Record<string, number>>
  /** What the console shows in place of the report: diffs, or the fixed text of standard input. */
  readonly instead?: string | undefined
  /** Shows what is masked in the report; only for a terminal. */
  readonly reveal?: (report: Report) => Report
}

/** Prints and writes the report; returns which files could not be written. What was found is printed all the same. */
export async function printReport(report: Report, outputs: Outputs, printing: Printing): Promise<readonly string[]> {
  const { flags, host, instead, reveal } = printing
  const unwritten: string[] = []
  const isWritten = (path: string, text: string): boolean => {
    try {
      writeWhole(resolve(host.cwd, path), path, text)
      return true
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      unwritten.push(error.message)
      return false
    }
  }
  for (const { format, path } of outputs.reports) isWritten(path, await format.print(report, optionsFor(printing, false)))
  const toFile = flags.outputFile !== undefined
  const onError = instead !== undefined && !toFile
  if (!flags.silent || toFile) {
    const { shown, left } = cut(reveal && !toFile ? reveal(report) : report, flags.maxFindings)
    const text = await outputs.format.print(shown, optionsFor(printing, !toFile && !onError))
    const isDone = toFile && isWritten(flags.outputFile!, text)
    if (!isDone && !flags.silent) await write(onError ? host.stderr : host.stdout, text)
    if (left && !flags.silent) await write(host.stderr, `finsocial: ${left} more findings are not shown (--max-findings)\n`)
  }
  if (instead !== undefined) await write(host.stdout, instead)
  if (flags.silent) return unwritten
  // the default format tells failures itself
  const failures = !toFile && outputs.format.name === 'stylish' ? [] : report.failures.map(({ message }) => message)
  await write(host.stderr, told([...report.notices, ...failures]))
  return unwritten
}

function optionsFor({ flags, host, rules, exitCode, failSeverity, sources, configs, stats }: Printing, toConsole: boolean): ReportOptions {
  return {
    color: toConsole && wantsColor(flags.color, host),
    hyperlinks: toConsole && wantsHyperlinks(flags.hyperlinks, host),
    ...(toConsole && host.stdout.isTTY && host.stdout.columns ? { width: host.stdout.columns } : {}),
    rules,
    quiet: flags.quiet ?? false,
    showSuppressed: flags.showSuppressed ?? false,
    includeSource: flags.includeSource ?? false,
    cwd: '.',
    version: VERSION,
    homepage: HOMEPAGE,
    exitCode,
    failSeverity,
    configs,
    ...(stats ? { stats } : {}),
    ...(sources.size ? { sources } : {}),
    docs: (rule) => `${DOCS_BASE}${rule}.md`,
    statistics: flags.statistics ?? false,
  }
}

/** The first findings; the exit code counts all of them. */
function cut(report: Report, most: number | undefined): { readonly shown: Report; readonly left: number } {
  if (most === undefined) return { shown: report, left: 0 }
  let room = most
  let left = 0
  const take = (findings: readonly Finding[]) => {
    const taken = findings.slice(0, room)
    room -= taken.length
    left += findings.length - taken.length
    return taken
  }
  return { shown: { ...report, files: report.files.map((file) => ({ ...file, findings: take(file.findings) })) }, left }
}
