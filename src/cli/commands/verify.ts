import { type Command, Option } from 'commander'
import type { Console } from '../console.js'
import { type DraftFlags, withDraftOptions } from './draft-options.js'

export interface VerifyFlags extends DraftFlags {
  readonly ready?: boolean
  readonly allowedSigners?: string
  readonly color?: boolean
  readonly format: 'text' | 'json'
}

/** `finsocial verify [paths...]`: whether what is about to be used is what was approved. */
export function addVerify(program: Command, host: Console, finish: (code: number) => void): void {
  const command = program
    .command('verify')
    .description('check that approved drafts are still what was approved; shows what changed since')
    .argument('[paths...]', 'what to verify (default: the working folder)')
    .addOption(new Option('--ready', 'verify drafts that are not approved yet, too'))
    .addOption(new Option('--allowed-signers <file>', 'every approval must be signed by one of these SSH keys'))
    .addOption(new Option('--color', 'colour, even in a pipe'))
    .addOption(new Option('--no-color', 'no colour'))
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json']).default('text'))
  withDraftOptions(command).action(async (paths: string[], flags: VerifyFlags) => {
    const { verify } = await import('../verify.js')
    const { color, ...rest } = flags
    finish(await verify(paths, command.getOptionValueSource('color') === 'cli' ? flags : rest, host))
  })
}
