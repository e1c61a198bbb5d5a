import { type Command, Option } from 'commander'
import type { Console } from '../console.js'
import { count, type DraftFlags, withDraftOptions, words } from './draft-options.js'

export interface SummaryFlags extends DraftFlags {
  readonly expiring: number
  readonly top: number
  readonly ready?: boolean
  readonly outputFile?: string
  readonly format: 'text' | 'json' | 'markdown' | 'html'
}

/** `finsocial summary [paths...]`: what the drafts are for, where they go, how far they are. */
export function addSummary(program: Command, host: Console, finish: (code: number) => void): void {
  const command = program
    .command('summary')
    .description('summarise drafts: purposes, channels, readiness, education against direct response, waivers')
    .argument('[paths...]', 'what to summarise (default: the working folder)')
    .addOption(new Option('--expiring <days>', 'list waivers that end within so many days').argParser(count).default(30))
    .addOption(new Option('--top <n>', 'how many rules to list').argParser(count).default(10))
    .addOption(new Option('--ready', 'judge every draft as if it were ready to publish'))
    .addOption(new Option('-f, --format <name>', 'how to print').choices(['text', 'json', 'markdown', 'html']).default('text'))
    .addOption(new Option('-o, --output-file <path>', 'write the summary here').argParser(words))
  withDraftOptions(command).action(async (paths: string[], flags: SummaryFlags) => {
    const { summary } = await import('../summary.js')
    finish(await summary(paths, flags, host))
  })
}
