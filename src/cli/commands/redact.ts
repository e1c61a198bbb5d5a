import { type Command, Option } from 'commander'
import type { Console } from '../console.js'
import { type DraftFlags, withDraftOptions, words } from './draft-options.js'

export interface RedactFlags extends DraftFlags {
  readonly inPlace?: boolean
  readonly outputDir?: string
  readonly waived?: boolean
  readonly stdinFilename?: string
}

/** `finsocial redact <drafts...>`: copies without personal data. */
export function addRedact(program: Command, host: Console, finish: (code: number) => void): void {
  const command = program
    .command('redact')
    .description('write copies of drafts in which personal data is masked; one draft goes to standard output')
    .argument('<drafts...>', 'what to mask; - is standard input')
    .addOption(new Option('--in-place', 'change the drafts themselves').conflicts('outputDir'))
    .addOption(new Option('--output-dir <folder>', 'write the copies below this folder').argParser(words))
    .addOption(new Option('--waived', 'mask what a waiver lets stand, too'))
    .addOption(new Option('--stdin-filename <path>', 'which draft standard input is, for its configuration'))
  withDraftOptions(command).action(async (paths: string[], flags: RedactFlags) => {
    const { redact } = await import('../redact.js')
    finish(await redact(paths, flags, host))
  })
}
