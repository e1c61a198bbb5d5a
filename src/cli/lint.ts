import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unknownRules } from '../config/known-rules.js'
import type { OptionLayer, Resolver } from '../config/resolve.js'
import { nearest } from '../document/nearest.js'
import { builtinRules } from '../index.js'
import { FORMATS, type Format, type FormatName, type ReportOptions } from '../report/index.js'
import {
  CHANNELS,
  type Channel,
  type Finding,
  type FrontMatter,
  JURISDICTIONS,
  type Jurisdiction,
  LANGUAGES,
  type Language,
  type Report,
  type Rule,
  type Severity,
} from '../rule/index.js'
import type { LintFlags } from './commands/lint.js'
import { type Configs, openConfigs } from './config-file.js'
import { type Console, today, wantsColor, write } from './console.js'
import { type Complaint, ConfigError, complaintText, UsageError } from './errors.js'
import { exitCodeOf } from './exit-code.js'
import { type Discovery, discover, parseExtensions } from './files.js'
import { lintDrafts, type Source } from './lint-drafts.js'
import { parseRuleOptions } from './rule-option.js'
import { DOCS_BASE, HOMEPAGE, VERSION } from './version.js'

/** Runs `finsocial lint` and returns its exit code. */
export async function lint(paths: readonly string[], flags: LintFlags, host: Console): Promise<number> {
  const rules = builtinRules
  const formatName = nameOfFormat(flags, host)
  const format = await FORMATS[formatName]()
  const isSelected = selection(flags, rules)
  const configs = openConfigs({
    cwd: host.cwd,
    lookup: flags.configLookup,
    code: flags.plugins,
    options: await optionLayer(flags, rules),
    ...((flags.config ?? host.env.FINSOCIAL_CONFIG) ? { file: (flags.config ?? host.env.FINSOCIAL_CONFIG)! } : {}),
  })
  const resolverOf = checked(configs, rules)
  const { sources, notices, problems } = await sourcesOf(paths, flags, host, resolverOf)
  const absolute = new Map(sources.map(({ name, path }) => [name, path.replaceAll('\\', '/')]))
  const reportedPath = (name: string) => (flags.pathMode === 'absolute' ? (absolute.get(name) ?? name) : name)
  const texts = new Map<string, string>()
  const linted = await lintDrafts(sources, {
    rules,
    today: today(flags.asOf, host),
    docsBase: DOCS_BASE,
    configOf: async (path) => (await resolverOf(path)).for(path),
    inlineConfig: flags.inlineConfig,
    ...(isSelected ? { isSelected } : {}),
    ...(NEEDS_SOURCES.has(formatName)
      ? { onDraft: (draft, { findings, waived }) => texts.set(reportedPath(draft.file), masked(draft.text, [...findings, ...waived])) }
      : {}),
  })
  const report: Report = {
    ...linted,
    files:
      flags.pathMode === 'absolute' ? linted.files.map((file) => ({ ...file, file: absolute.get(file.file) ?? file.file })) : linted.files,
    failures: [...problems.map((problem) => ({ message: complaintText(problem) })), ...linted.failures],
    notices: [...notices, ...linted.notices],
  }
  const failSeverity = flags.failSeverity ?? 'error'
  const code = exitCodeOf(report, { failSeverity, maxWarnings: flags.maxWarnings })
  const exitCode = flags.exitZero && code === 1 ? 0 : code
  const tooMany = code === 1 && exitCodeOf(report, { failSeverity, maxWarnings: -1 }) === 0
  await print(report, { flags, host, format, formatName, rules, exitCode, failSeverity: tooMany ? 'warn' : failSeverity, sources: texts })
  return exitCode
}

/** A draft's text for the formats that show it, every sensitive span masked one unit for one. */
function masked(text: string, findings: readonly Finding[]): string {
  let out = text
  for (const { sensitive, span } of findings) {
    if (sensitive) out = out.slice(0, span.start) + out.slice(span.start, span.end).replace(/[^\r\n]/g, '*') + out.slice(span.end)
  }
  return out
}

/** What goes wrong with a file's configuration is told once per configuration. */
function checked(configs: Configs, rules: readonly Rule[]): (path: string) => Promise<Resolver> {
  const ids = rules.map(({ id }) => id)
  const known = new Set<Resolver>()
  return async (path) => {
    const resolver = await configs.for(path)
    if (!known.has(resolver)) {
      const problems = unknownRules(resolver.layers, ids)
      if (problems.length) throw new ConfigError(problems)
      known.add(resolver)
    }
    return resolver
  }
}

/** Formats that need the text of the drafts. */
const NEEDS_SOURCES: ReadonlySet<FormatName> = new Set<FormatName>(['html', 'rdjson'])

function nameOfFormat(flags: LintFlags, { env }: Console): FormatName {
  const name = flags.format ?? env.FINSOCIAL_FORMAT ?? 'stylish'
  if (Object.hasOwn(FORMATS, name)) return name as FormatName
  const near = nearest(name, Object.keys(FORMATS))
  throw new UsageError(`there is no format “${name}”`, near ? `did you mean ${near}?` : `there are ${Object.keys(FORMATS).join(', ')}`)
}

async function optionLayer(flags: LintFlags, rules: readonly Rule[]): Promise<OptionLayer> {
  const entries = await parseRuleOptions(flags.rule)
  for (const pattern of Object.keys(entries)) requireKnown(pattern, rules, '--rule')
  const frontMatter: FrontMatter = {
    ...(flags.jurisdiction ? { jurisdictions: oneOf<Jurisdiction>(flags.jurisdiction, JURISDICTIONS, '--jurisdiction') } : {}),
    ...(flags.channel ? { channels: oneOf<Channel>(flags.channel, CHANNELS, '--channel') } : {}),
    ...(flags.language ? { language: oneOf<Language>([flags.language.toLowerCase().split(/[-_]/)[0]!], LANGUAGES, '--language')[0]! } : {}),
  }
  return {
    rules: entries,
    frontMatter,
    linterOptions: {
      ...(flags.ready ? { ready: true } : {}),
      ...(flags.preview ? { preview: true } : {}),
      ...(flags.reportUnusedDisableDirectivesSeverity
        ? { reportUnusedDisableDirectives: flags.reportUnusedDisableDirectivesSeverity }
        : {}),
    },
  }
}

function oneOf<T extends string>(values: readonly string[], allowed: readonly T[], flag: string): readonly T[] {
  return values.map((value) => {
    const found = allowed.find((each) => each === value.toLowerCase())
    if (found) return found
    const near = nearest(value, allowed)
    throw new UsageError(`${flag}: “${value}” is not known`, near ? `did you mean ${near}?` : `one of ${allowed.join(', ')}`)
  })
}

function requireKnown(pattern: string, rules: readonly Rule[], flag: string): void {
  if (rules.some((rule) => matches(pattern, rule))) return
  const near = nearest(
    pattern,
    rules.map(({ id }) => id),
  )
  throw new UsageError(`${flag}: there is no rule “${pattern}”`, near ? `did you mean ${near}?` : 'see finsocial rules')
}

/** An id, `category/*`, `*`, or `tag:name`. */
function matches(pattern: string, rule: Rule): boolean {
  if (pattern === '*' || pattern === rule.id) return true
  if (pattern.startsWith('tag:')) {
    const tag = pattern.slice(4)
    const hazards = typeof rule.hazard === 'string' ? [rule.hazard] : rule.hazard
    return rule.tags?.includes(tag) || hazards.some((hazard) => hazard === tag) || (tag === 'pii' && rule.sensitive === true)
  }
  return pattern.endsWith('/*') && rule.id.startsWith(pattern.slice(0, -1))
}

function selection({ only, skip }: LintFlags, rules: readonly Rule[]): ((rule: Rule) => boolean) | undefined {
  for (const pattern of only) requireKnown(pattern, rules, '--only')
  for (const pattern of skip) requireKnown(pattern, rules, '--skip')
  if (!only.length && !skip.length) return undefined
  const isSelected = (rule: Rule) =>
    (!only.length || only.some((pattern) => matches(pattern, rule))) && !skip.some((pattern) => matches(pattern, rule))
  if (!rules.some(isSelected)) throw new UsageError('--only and --skip leave no rule', 'a run without rules checks nothing')
  return isSelected
}

interface Found {
  readonly sources: readonly Source[]
  readonly notices: readonly string[]
  readonly problems: readonly Complaint[]
}

async function sourcesOf(
  paths: readonly string[],
  flags: LintFlags,
  host: Console,
  resolverOf: (path: string) => Promise<Resolver>,
): Promise<Found> {
  const operands = paths.filter((path) => path !== '-')
  const fromStdin = flags.stdin || operands.length < paths.length
  const none: Discovery = { files: [], notices: [], problems: [] }
  const found =
    fromStdin && !operands.length
      ? none
      : await discover(operands, {
          cwd: host.cwd,
          ignorePaths: flags.ignorePath,
          ignorePatterns: flags.ignorePattern,
          ignore: flags.ignore,
          gitignore: flags.gitignore,
          dot: flags.dot ?? false,
          errorOnUnmatched: flags.errorOnUnmatchedPattern,
          errorOnIgnored: flags.errorOnIgnored ?? false,
          passOnNoPatterns: flags.passOnNoPatterns ?? false,
          select: async (path) => (await resolverOf(path)).select(path),
          ...(flags.ext.length ? { extensions: parseExtensions(flags.ext) } : {}),
        })
  const sources: Source[] = [...found.files]
  if (fromStdin) {
    const name = flags.stdinFilename ?? 'stdin.md'
    sources.push({ name: name.replaceAll('\\', '/'), path: resolve(host.cwd, name), bytes: await readAll(host.stdin) })
  } else if (flags.stdinFilename) throw new UsageError('--stdin-filename needs --stdin or “-”')
  return { sources, notices: found.notices, problems: found.problems }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

interface Printing {
  readonly flags: LintFlags
  readonly host: Console
  readonly format: Format
  readonly formatName: FormatName
  readonly rules: readonly Rule[]
  readonly exitCode: number
  readonly failSeverity: Severity
  readonly sources: ReadonlyMap<string, string>
}

async function print(report: Report, { flags, host, format, formatName, rules, exitCode, failSeverity, sources }: Printing): Promise<void> {
  if (flags.silent) return
  const toFile = flags.outputFile !== undefined
  const options: ReportOptions = {
    color: !toFile && wantsColor(flags.color, host),
    hyperlinks: !toFile && flags.hyperlinks && host.stdout.isTTY === true,
    ...(!toFile && host.stdout.isTTY && host.stdout.columns ? { width: host.stdout.columns } : {}),
    rules,
    quiet: flags.quiet ?? false,
    showSuppressed: flags.showSuppressed ?? false,
    cwd: '.',
    version: VERSION,
    homepage: HOMEPAGE,
    exitCode,
    failSeverity,
    ...(sources.size ? { sources } : {}),
    docs: (rule) => `${DOCS_BASE}${rule}.md`,
    statistics: flags.statistics ?? false,
  }
  const text = format(report, options)
  if (flags.outputFile !== undefined) writeReport(resolve(host.cwd, flags.outputFile), text)
  else await write(host.stdout, text)
  const remarks = [
    ...report.notices.map((notice) => `finsocial: ${notice}\n`),
    // the default format tells them itself
    ...(flags.outputFile === undefined && formatName === 'stylish' ? [] : report.failures.map(({ message }) => `finsocial: ${message}\n`)),
  ]
  await write(host.stderr, remarks.join(''))
}

function writeReport(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new UsageError(
      `the report cannot be written (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'})`,
    )
  }
}
