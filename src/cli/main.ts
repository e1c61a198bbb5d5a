import { Command, CommanderError, Help } from 'commander'
import { nearest } from '../document/nearest.js'
import { harmless } from '../report/plain.js'
import { addApprove } from './commands/approve.js'
import { addCompletion } from './commands/completion.js'
import { addConfig } from './commands/config.js'
import { addDisclosures } from './commands/disclosures.js'
import { addExplain } from './commands/explain.js'
import { addInit } from './commands/init.js'
import { addLint } from './commands/lint.js'
import { addNew } from './commands/new.js'
import { addRecord } from './commands/record.js'
import { addRedact } from './commands/redact.js'
import { addRules } from './commands/rules.js'
import { addSummary } from './commands/summary.js'
import { addTest } from './commands/test.js'
import { addVerify } from './commands/verify.js'
import { type Console, write } from './console.js'
import { ConfigError, UsageError } from './errors.js'
import { type Importer, useImporter } from './import-module.js'
import { lintInThread, type ThreadMessage, type ThreadTask } from './thread.js'
import { VERSION } from './version.js'

/** Adds a command to the program; what its action returns is the exit code. */
export type AddCommand = (program: Command, host: Console, finish: (code: number) => void) => void

const COMMANDS: readonly AddCommand[] = [
  addLint,
  addExplain,
  addRules,
  addDisclosures,
  addConfig,
  addTest,
  addNew,
  addApprove,
  addVerify,
  addRedact,
  addRecord,
  addSummary,
  addInit,
  addCompletion,
]

/** Runs the program. Never exits the process and never throws: returns the exit code. */
export async function main(args: readonly string[], host: Console): Promise<number> {
  if (host.importModule) useImporter(host.importModule)
  let code = 0
  let errors = ''
  let help = ''
  const program = new Command('finsocial')
    .description('Lints the social-media drafts of regulated financial firms.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'explain a command')
    // options belong to the command that they follow: `record verify` has some that `record` has too
    .enablePositionalOptions()
    .showSuggestionAfterError(true)
    .configureHelp({ optionDescription: (option) => new Help().optionDescription(option).replace(/ ?\(?(?:, )?default: \[\]\)?$/, '') })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        help += text
      },
      writeErr: (text) => {
        errors += text
      },
    })
  for (const add of COMMANDS) {
    add(program, host, (result) => {
      code = result
    })
  }
  for (const command of program.commands) inherit(command, program)
  try {
    requireFolder(host)
    if (!args.length) {
      await write(host.stderr, program.helpInformation())
      return 2
    }
    const words = spelledOut(args)
    forgottenVerb(program, words)
    await program.parseAsync(words, { from: 'user' })
    await write(host.stdout, help)
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      await write(host.stdout, help)
      await write(host.stderr, harmless(errors + longerOption(program, args, error, errors)))
      return error.exitCode === 0 ? 0 : 2
    }
    const text = failureText(error, args.includes('--debug') || (host.env.DEBUG?.includes('finsocial') ?? false))
    // when nothing can be said any more, the exit code still can
    await write(host.stderr, text).catch(() => {})
    return 2
  }
}

function requireFolder(host: Console): void {
  try {
    void host.cwd
  } catch {
    throw new UsageError('the working folder is no longer there')
  }
}

/** `help record verify` as `record verify --help`: commander's own `help` knows commands of one word. */
function spelledOut(args: readonly string[]): readonly string[] {
  return args[0] === 'help' ? [...args.slice(1).filter((word) => !word.startsWith('-')), '--help'] : args
}

/** Does the part of a run that was handed to this thread. */
export async function work(
  task: ThreadTask,
  { importModule, send }: { readonly importModule: Importer; readonly send: (message: ThreadMessage) => void },
): Promise<void> {
  useImporter(importModule)
  await lintInThread(task, send)
}

function inherit(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent)
  for (const child of command.commands) inherit(child, command)
}

/** A shortened option is refused, like any other that is not there; what it was meant for is said. */
function longerOption(program: Command, args: readonly string[], { code, message }: CommanderError, said: string): string {
  const [, short = ''] = /'(--[a-z-]{2,60})'/.exec(message) ?? []
  if (code !== 'commander.unknownOption' || !short || said.includes('Did you mean')) return ''
  const command = program.commands.find((each) => each.name() === args[0])
  const longer = command?.options.map(({ long }) => long).filter((long) => long?.startsWith(short)) ?? []
  return longer.length ? `(Did you mean ${longer.slice(0, 3).join(' or ')}?)\n` : ''
}

/** `finsocial drafts/` most likely means `finsocial lint drafts/`. */
function forgottenVerb(program: Command, args: readonly string[]): void {
  const [first] = args
  if (!first || first.startsWith('-')) return
  const names = program.commands.map((command) => command.name())
  if (names.includes(first)) return
  const near = nearest(first, names)
  throw new UsageError(
    `there is no command “${printable(first)}”`,
    `did you mean: finsocial ${near && !/[./\\]/.test(first) ? near : `lint ${printable(first)}`}`,
  )
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '?').slice(0, 200)
}

function failureText(error: unknown, isDebug: boolean): string {
  if (error instanceof UsageError || error instanceof ConfigError) return `${error.message.replace(/^/gm, 'finsocial: ')}\n`
  const name = error instanceof Error ? error.name : 'unknown error'
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  // the message of an unforeseen error may quote a draft: only where it was thrown is shown, and only on request
  const stack =
    isDebug && error instanceof Error
      ? `${(error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
          .join('\n')}\n`
      : ''
  return `finsocial: a bug: ${name}${code}; please report it, with --debug for details\n${stack}`
}
