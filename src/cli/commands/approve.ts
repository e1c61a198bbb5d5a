import { type Command, Option } from 'commander'
import type { Console } from '../console.js'
import { type DraftFlags, date, withDraftOptions, words } from './draft-options.js'

export interface ApproveFlags extends DraftFlags {
  readonly by: string
  readonly role: string
  readonly expires?: string
  readonly reference?: string
  readonly firmReference?: string
  readonly keepStatus?: boolean
  readonly sign?: string
  readonly dryRun?: boolean
  readonly format: 'text' | 'json'
}

/** `finsocial approve <drafts...>`: binds an approval to the exact copy. */
export function addApprove(program: Command, host: Console, finish: (code: number) => void): void {
  const command = program
    .command('approve')
    .description('approve drafts: write who, when and the digest of the very copy into their front matter')
    .argument('<drafts...>', 'what to approve')
    .addOption(new Option('--by <name>', 'who approves').argParser(words).makeOptionMandatory())
    .addOption(new Option('--role <role>', 'in which role').argParser(words).makeOptionMandatory())
    .addOption(new Option('--expires <date>', 'the last day of the approval').argParser(date))
    .addOption(new Option('--reference <text>', 'where the approval is filed').argParser(words))
    .addOption(new Option('--firm-reference <number>', 'the approving firm’s reference number').argParser(words))
    .addOption(new Option('--keep-status', 'leave the status as it is'))
    .addOption(new Option('--sign <key>', 'sign with this SSH key, into <draft>.sig'))
    .addOption(new Option('--dry-run', 'say what would happen, write nothing'))
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json']).default('text'))
  withDraftOptions(command).action(async (paths: string[], flags: ApproveFlags) => {
    const { approve } = await import('../approve.js')
    finish(await approve(paths, flags, host))
  })
}
