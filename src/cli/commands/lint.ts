import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Console } from '../console.js'
import type { Concurrency } from '../threads.js'
import { count, date, words } from './draft-options.js'

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
  readonly reportWaivers?: boolean
  readonly reportUnusedDisableDirectives?: boolean
  readonly reportUnusedDisableDirectivesSeverity?: 'off' | 'info' | 'warn' | 'error'
  readonly format?: string
  readonly outputFile?: string
  readonly color?: boolean
  readonly hyperlinks: boolean
  readonly pathMode: 'relative' | 'absolute'
  readonly showSuppressed?: boolean
  readonly includeSource?: boolean
  readonly statistics?: boolean
  readonly stats?: boolean
  readonly progress: boolean
  readonly printConfig?: string
  readonly fileList?: string
  readonly null?: boolean
  readonly staged?: boolean
  readonly since?: string
  readonly newOnly?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly diff?: boolean
  readonly fixType: readonly string[]
  readonly unsafeFixes?: boolean
  readonly suppressAll?: boolean
  readonly suppressRule: readonly string[]
  readonly suppressReason?: string
  readonly suppressBy?: string
  readonly suppressUntil?: string
  readonly suppressionsLocation?: string
  readonly pruneSuppressions?: boolean
  readonly passOnUnprunedSuppressions?: boolean
  readonly report: readonly string[]
  readonly maxFindings?: number
  readonly showSensitive?: boolean
  readonly failFast?: boolean
  readonly envInfo?: boolean
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly cacheStrategy: 'content' | 'metadata'
  readonly concurrency: Concurrency
  readonly watch?: boolean
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

function concurrency(value: string): Concurrency {
  if (value === 'auto' || value === 'off') return value
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('It takes a number, “auto” or “off”.')
  return Number(value)
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
    option('--as-of <date>', 'judge law, approvals and waivers on that day').argParser(date),
    option('--ready', 'judge every draft as if it were ready to publish'),
    option('--preview', 'let trial rules count'),
    option('--print-config <file>', 'print what applies to a file, with where each value comes from; lint nothing'),
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
    option('--file-list <file>', 'read operands from a file, or from standard input (“-”)'),
    option('-0, --null', 'names in the list end with NUL'),
    option('--stdin', 'read one draft from standard input'),
    option('--stdin-filename <path>', 'the name under which standard input is reported'),
  )
  group(
    'Git:',
    option('--staged', 'the drafts of the next commit, as the index holds them'),
    option('--since <ref>', 'the drafts that differ from the merge base with a revision'),
    option('--new-only', 'only findings in changed lines, and those about whole drafts'),
  )
  group(
    'Severity:',
    option('--quiet', 'print errors only; warnings still count'),
    option('--silent', 'print nothing'),
    option('--max-warnings <n>', 'fail when there are more; -1: never').argParser(integer).default(-1),
    option('--fail-severity <level>', 'the lowest severity that fails').choices(['error', 'warn', 'info']),
    option('--fail-fast', 'stop after the first draft that fails'),
    option('--exit-zero', 'succeed whatever is found; what could not be done still fails'),
  )
  group(
    'Fixes:',
    option('--fix', 'mend what has one right answer, and write it'),
    option('--fix-dry-run', 'report as if it were fixed, and write nothing'),
    option('--diff', 'print what fixes change; write nothing unless --fix is given'),
    option('--fix-type <list>', 'only these: problem, layout, directive').argParser(list).default([]),
    option('--unsafe-fixes', 'take rewordings too, where there is but one'),
  )
  group(
    'Suppressions:',
    option('--suppress-all', 'accept all that is found now; needs a reason'),
    option('--suppress-rule <rules>', 'accept what these rules find now; needs a reason; repeatable').argParser(list).default([]),
    option('--suppress-reason <text>', 'why').argParser(words),
    option('--suppress-by <name>', 'who decided').argParser(words),
    option('--suppress-until <date>', 'the last day on which it is accepted').argParser(date),
    option('--suppressions-location <file>', 'where they stand (default: finsocial-suppressions.json)'),
    option('--prune-suppressions', 'remove entries that nothing needs any more'),
    option('--pass-on-unpruned-suppressions', 'say nothing of such entries'),
  )
  group(
    'Waivers:',
    option('--no-inline-config', 'ignore waivers in drafts'),
    option('--report-waivers', 'list every waiver: rule, place, reason, owner, end and what became of it'),
    option('--report-unused-disable-directives', 'report waivers that silence nothing (the default, as an error)'),
    option('--report-unused-disable-directives-severity <level>', 'how severe such a waiver is').choices(['off', 'info', 'warn', 'error']),
  )
  group(
    'Output:',
    option('-f, --format <name>', 'stylish, json, sarif, … or a module'),
    option('-o, --output-file <path>', 'write the report here'),
    option('--report <format=path>', 'write another report; repeatable').argParser(collect).default([]),
    option('--color', 'colour, even in a pipe'),
    option('--no-color', 'no colour'),
    option('--no-hyperlinks', 'no terminal links'),
    option('--path-mode <mode>', 'how paths are reported').choices(['relative', 'absolute']).default('relative'),
    option('--show-suppressed', 'list waived findings'),
    option('--include-source', 'put the text of drafts into JSON, personal data masked'),
    option('--show-sensitive', 'show personal data in messages, on a terminal only'),
    option('--max-findings <n>', 'print no more findings than this; all count').argParser(count),
    option('--statistics', 'count findings per rule'),
    option('--stats', 'tell how long each rule took (also: TIMING=1)'),
    option('--no-progress', 'no progress on the terminal'),
    option('--env-info', 'print versions, for a bug report'),
    option('--debug', 'explain decisions on standard error'),
  )
  group(
    'Speed:',
    option('--cache', 'keep findings, and lint only what changed'),
    option('--no-cache', 'keep nothing (the default)'),
    option('--cache-location <path>', 'where they are kept'),
    option('--cache-strategy <what>', 'what tells a changed draft').choices(['content', 'metadata']).default('content'),
    option('--watch', 'lint again after every change'),
    option('--concurrency <n>', 'threads: a number, “off”, or “auto”, which takes some when there is enough to do')
      .argParser(concurrency)
      .default('auto'),
  )
  command.action(async (paths: string[], flags: LintFlags) => {
    if (flags.envInfo) {
      const { printEnvInfo } = await import('../env-info.js')
      finish(await printEnvInfo(host))
      return
    }
    if (flags.printConfig !== undefined) {
      const { printConfig } = await import('../config-command.js')
      const { optionLayer } = await import('../rule-selection.js')
      finish(await printConfig(flags.printConfig, flags, host, await optionLayer(flags)))
      return
    }
    if (flags.watch) {
      const { watchDrafts } = await import('../watch.js')
      finish(await watchDrafts(paths, explicit(flags, command), host))
      return
    }
    const { lint } = await import('../lint.js')
    finish(await lint(paths, explicit(flags, command), host))
  })
}

/** `--no-…` makes true the default in commander; only what was said counts. */
function explicit(flags: LintFlags, command: Command): LintFlags {
  const { color, cache, ...rest } = flags
  return {
    ...rest,
    ...(command.getOptionValueSource('color') === 'cli' && color !== undefined ? { color } : {}),
    cache: command.getOptionValueSource('cache') === 'cli' && cache === true,
  }
}
