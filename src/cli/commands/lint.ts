import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Console } from '../console.js'

/** The options of `finsocial lint`, as commander hands them over. */
export interface LintFlags {
  readonly config?: string
  readonly configLookup: boolean
  readonly plugins: boolean
  readonly rule: readonly string[]
  readonly only: readonly string[]
  readonly skip: readonly string[]
  readonly jurisdiction?: readonly string[]
  readonly channel?: readonly string[]
  readonly language?: string
  readonly asOf?: string
  readonly preview?: boolean
  readonly ready?: boolean
  readonly ext: readonly string[]
  readonly ignorePath: readonly string[]
  readonly ignorePattern: readonly string[]
  readonly ignore: boolean
  readonly gitignore: boolean
  readonly dot?: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly passOnNoPatterns?: boolean
  readonly errorOnIgnored?: boolean
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly quiet?: boolean
  readonly silent?: boolean
  readonly maxWarnings: number
  readonly failSeverity?: 'error' | 'warn' | 'info'
  readonly exitZero?: boolean
  readonly inlineConfig: boolean
  readonly reportUnusedDisableDirectives?: boolean
  readonly reportUnusedDisableDirectivesSeverity?: 'off' | 'info' | 'warn' | 'error'
  readonly format?: string
  readonly outputFile?: string
  readonly color?: boolean
  readonly hyperlinks: boolean
  readonly pathMode: 'relative' | 'absolute'
  readonly showSuppressed?: boolean
  readonly statistics?: boolean
  readonly debug?: boolean
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
const list = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
]

function integer(value: string): number {
  if (!/^-?\d{1,9}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.')
  return Number(value)
}

function date(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  const real = match && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)
  if (!real) throw new InvalidArgumentError('It takes a date such as 2026-12-01.')
  return value
}

function safeDate(value: string): string {
  try {
    return date(value)
  } catch {
    throw new InvalidArgumentError('It takes a date such as 2026-12-01.')
  }
}

/** `finsocial lint [paths...]`: the definition alone; the work is loaded when it is asked for. */
export function addLint(program: Command, host: Console, finish: (code: number) => void): void {
  const command = program
    .command('lint')
    .description('check drafts (files, folders, globs; “-” is standard input)')
    .argument('[paths...]', 'what to check', undefined)
  const group = (heading: string, ...options: readonly Option[]) => {
    command.optionsGroup(heading)
    for (const option of options) command.addOption(option)
  }
  const option = (flags: string, description: string) => new Option(flags, description)
  group(
    'Configuration:',
    option('-c, --config <file>', 'use this configuration for every draft'),
    option('--no-config-lookup', 'ignore configuration files'),
    option('--no-plugins', 'refuse configuration and plugins that run code'),
    option('--rule <setting>', '“category/name: severity”; repeatable').argParser(collect).default([]),
    option('--only <rules>', 'only these: ids, “category/*” or “tag:name”; repeatable').argParser(list).default([]),
    option('--skip <rules>', 'not these; wins over --only; repeatable').argParser(list).default([]),
    option('--jurisdiction <list>', 'whose rules apply, above front matter').argParser(list),
    option('--channel <list>', 'where the drafts will be published, above front matter').argParser(list),
    option('--language <tag>', 'language of the copy, above front matter'),
    option('--as-of <date>', 'judge law, approvals and waivers on that day').argParser(safeDate),
    option('--ready', 'judge every draft as if it were ready to publish'),
    option('--preview', 'let trial rules count'),
  )
  group(
    'Files:',
    option('--ext <list>', 'extensions of drafts in folders').argParser(list).default([]),
    option('--ignore-path <file>', 'read ignore patterns from here; repeatable').argParser(collect).default([]),
    option('--ignore-pattern <glob>', 'ignore these as well; repeatable').argParser(collect).default([]),
    option('--no-ignore', 'ignore nothing'),
    option('--no-gitignore', 'do not read .gitignore'),
    option('--dot', 'look into names that begin with a dot'),
    option('--no-error-on-unmatched-pattern', 'an operand that matches nothing is a notice'),
    option('--pass-on-no-patterns', 'without operands do nothing and succeed'),
    option('--error-on-ignored', 'an operand that is ignored is an error'),
    option('--stdin', 'read one draft from standard input'),
    option('--stdin-filename <path>', 'the name under which standard input is reported'),
  )
  group(
    'Severity:',
    option('--quiet', 'print errors only; warnings still count'),
    option('--silent', 'print nothing'),
    option('--max-warnings <n>', 'fail when there are more; -1: never').argParser(integer).default(-1),
    option('--fail-severity <level>', 'the lowest severity that fails').choices(['error', 'warn', 'info']),
    option('--exit-zero', 'succeed whatever is found; what could not be done still fails'),
  )
  group(
    'Waivers:',
    option('--no-inline-config', 'ignore waivers in drafts'),
    option('--report-unused-disable-directives', 'report waivers that silence nothing (the default, as an error)'),
    option('--report-unused-disable-directives-severity <level>', 'how severe such a waiver is').choices(['off', 'info', 'warn', 'error']),
  )
  group(
    'Output:',
    option('-f, --format <name>', 'stylish, json, sarif, … or a module'),
    option('-o, --output-file <path>', 'write the report here'),
    option('--color', 'colour, even in a pipe'),
    option('--no-color', 'no colour'),
    option('--no-hyperlinks', 'no terminal links'),
    option('--path-mode <mode>', 'how paths are reported').choices(['relative', 'absolute']).default('relative'),
    option('--show-suppressed', 'list waived findings'),
    option('--statistics', 'count findings per rule'),
    option('--debug', 'explain decisions on standard error'),
  )
  command.action(async (paths: string[], flags: LintFlags) => {
    const { lint } = await import('../lint.js')
    finish(await lint(paths, explicit(flags, command), host))
  })
}

/** `--no-color` defaults to true in commander; only what was said counts. */
function explicit(flags: LintFlags, command: Command): LintFlags {
  if (command.getOptionValueSource('color') === 'cli') return flags
  const { color: _, ...rest } = flags
  return rest
}
