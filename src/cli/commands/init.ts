import { type Command, Option } from 'commander'
import { FIRM_KINDS, type FirmKind, JURISDICTIONS } from '../../rule/index.js'
import type { Console } from '../console.js'
import { words } from './draft-options.js'

export interface InitFlags {
  readonly jurisdiction: readonly string[]
  readonly drafts?: string
  readonly firm?: string
  readonly firmKind?: FirmKind
  readonly hook?: 'pre-commit' | 'husky' | 'lefthook'
  readonly ci?: 'github' | 'gitlab'
  readonly force?: boolean
}

const list = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').map((part) => part.trim()),
]

/** `finsocial init`: a commented configuration, and the hook and the CI job where they are asked for. */
export function addInit(program: Command, host: Console, finish: (code: number) => void): void {
  program
    .command('init')
    .description('write a configuration, and on request a hook and a CI job; asks on a terminal')
    .addOption(new Option('--jurisdiction <list>', `whose rules apply: ${JURISDICTIONS.join(', ')}`).argParser(list).default([]))
    .addOption(new Option('--drafts <glob>', 'where drafts are').argParser(words))
    .addOption(new Option('--firm <name>', 'the name of the firm').argParser(words))
    .addOption(new Option('--firm-kind <kind>', 'what it is: approval, filing and records depend on it').choices(FIRM_KINDS))
    .addOption(new Option('--hook <tool>', 'write a hook').choices(['pre-commit', 'husky', 'lefthook']))
    .addOption(new Option('--ci <service>', 'write a CI job').choices(['github', 'gitlab']))
    .addOption(new Option('--force', 'replace files that are there'))
    .action(async (flags: InitFlags) => {
      const { init } = await import('../init.js')
      finish(await init(flags, host))
    })
}
