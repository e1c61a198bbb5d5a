import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nearest } from '../document/nearest.js'
import { type EslintResult, resultsOf } from '../report/eslint-result.js'
import { FORMATS, type Format, type FormatName, type ReportOptions } from '../report/index.js'
import type { Report } from '../rule/index.js'
import type { LintFlags } from './commands/lint.js'
import type { Console } from './console.js'
import { UsageError } from './errors.js'
import { importModule } from './import-module.js'
import { quotedName } from './names.js'
import { packageEntry } from './packages.js'

/** A format, and whether it shows the drafts' text. */
export interface NamedFormat {
  readonly name: string
  readonly needsSources: boolean
  print(report: Report, options: ReportOptions): string | Promise<string>
}

/** Another program's format, as ESLint calls them: the results and what is around them; it returns the text. */
export type ModuleFormat = (results: readonly EslintResult[], context: ModuleContext) => string | Promise<string>

export interface ModuleContext {
  readonly cwd: string
  readonly asOf: string
  readonly complete: boolean
  readonly exitCode: number
}

/** Formats that show the text of the drafts. */
const NEEDS_SOURCES: ReadonlySet<string> = new Set<FormatName>(['html', 'rdjson'])

/** A built-in format by name, or a module: a path, or the package `finsocial-formatter-<name>`. */
export async function openFormat(name: string, { plugins }: Pick<LintFlags, 'plugins'>, host: Console): Promise<NamedFormat> {
  if (Object.hasOwn(FORMATS, name)) {
    const format: Format = await FORMATS[name as FormatName]()
    return { name, needsSources: NEEDS_SOURCES.has(name), print: format }
  }
  const path = moduleOf(name, host)
  if (!path) {
    const near = nearest(name, Object.keys(FORMATS))
    throw new UsageError(
      `there is no format ${quotedName(name)}`,
      near ? `did you mean ${near}?` : `there are ${Object.keys(FORMATS).join(', ')}`,
    )
  }
  if (!plugins) throw new UsageError(`the format ${quotedName(name)} would run code, which --no-plugins forbids`)
  const format = await loadFormat(path, name)
  return {
    name,
    needsSources: false,
    print: (report, options) =>
      format(resultsOf(report, options), {
        cwd: host.cwd,
        asOf: report.asOf,
        complete: report.complete,
        exitCode: options.exitCode,
      }),
  }
}

function moduleOf(name: string, { cwd }: Console): string | undefined {
  if (/^\.{0,2}[\\/]|^[a-z]:[\\/]|\.[cm]?js$/i.test(name)) return resolve(cwd, name)
  return /^[a-z0-9@][a-z0-9@/._-]{0,100}$/.test(name)
    ? (packageEntry(`finsocial-formatter-${name}`, cwd) ?? packageEntry(name, cwd))
    : undefined
}

async function loadFormat(path: string, name: string): Promise<ModuleFormat> {
  let module: { readonly default?: unknown }
  try {
    module = await importModule(pathToFileURL(path).href)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/\p{C}/gu, '?').slice(0, 200) : 'unknown error'
    throw new UsageError(`the format ${quotedName(name)} cannot be loaded: ${reason}`)
  }
  if (typeof module.default !== 'function') throw new UsageError(`the format ${quotedName(name)} has no function as its default export`)
  return module.default as ModuleFormat
}
