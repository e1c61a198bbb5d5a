import { type Command, InvalidArgumentError, Option } from 'commander'
import { EVENTS, type Event } from '../../record/events.js'
import type { Console } from '../console.js'
import { UsageError } from '../errors.js'
import { count, type DraftFlags, date, withDraftOptions, words } from './draft-options.js'

export interface RecordFlags extends DraftFlags {
  readonly archive: string
  readonly event?: Event
  readonly copy: 'full' | 'hash'
  readonly by?: string
  readonly fiscalYearEnd?: string
  readonly ready?: boolean
  readonly format: 'text' | 'json'
}

export interface RecordVerifyFlags {
  readonly archive: string
  readonly expectHash?: string
  readonly expectCount?: number
  readonly seal?: boolean
  readonly format: 'text' | 'json'
}

export interface RecordListFlags {
  readonly archive: string
  readonly event: readonly Event[]
  readonly draft: readonly string[]
  readonly channel: readonly string[]
  readonly jurisdiction: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly format: 'text' | 'json' | 'jsonl' | 'markdown'
}

const archive = () => new Option('--archive <path>', 'the archive: a folder, or a ledger file in it').argParser(words)
const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

function monthDay(value: string): string {
  if (!/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value))
    throw new InvalidArgumentError('It takes a month and a day such as 03-31.')
  return value
}

function hash(value: string): string {
  if (!/^sha256-[A-Za-z0-9+/]{43}=$/.test(value))
    throw new InvalidArgumentError('It takes the hash that “record” and “record verify” print.')
  return value
}

/** `finsocial record <drafts...>`, `record verify` and `record list`: evidence that only grows. */
export function addRecord(program: Command, host: Console, finish: (code: number) => void): void {
  const record = program
    .command('record')
    .description('record drafts in an append-only, hash-chained ledger')
    // `record verify` and `record list` have an --archive of their own
    .enablePositionalOptions()
    .argument('<drafts...>', 'what to record')
    .addOption(archive())
    .addOption(new Option('--event <name>', 'what happened (default: by the status of the draft)').choices(EVENTS))
    .addOption(
      new Option('--copy <form>', 'keep the whole draft, personal data masked, or only its hash').choices(['full', 'hash']).default('full'),
    )
    .addOption(new Option('--by <name>', 'who records it').argParser(words))
    .addOption(new Option('--fiscal-year-end <mm-dd>', 'when the firm’s fiscal year ends (default: 12-31)').argParser(monthDay))
    .addOption(new Option('--ready', 'judge every draft as if it were ready to publish'))
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json']).default('text'))
  withDraftOptions(record).action(
    async (paths: string[], { archive: place, ...flags }: Omit<RecordFlags, 'archive'> & { archive?: string }) => {
      // Not mandatory for commander, which would ask it of the subcommands as well.
      if (place === undefined) throw new UsageError('record: where to is not said', 'name a folder or a ledger with --archive')
      const { recordDrafts } = await import('../record.js')
      finish(await recordDrafts(paths, { ...flags, archive: place }, host))
    },
  )

  record
    .command('verify')
    .description('check a ledger for any change, removal, reorder or repetition')
    .addOption(archive().makeOptionMandatory())
    .addOption(new Option('--expect-hash <hash>', 'an entry’s hash, noted down elsewhere, that must still be in the chain').argParser(hash))
    .addOption(new Option('--expect-count <n>', 'there must be at least so many entries').argParser(count))
    .addOption(new Option('--seal', 'write the head again when it was lost and the chain is whole'))
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async (flags: RecordVerifyFlags) => {
      const { verifyRecords } = await import('../record.js')
      finish(await verifyRecords(flags, host))
    })

  record
    .command('list')
    .description('list recorded entries, for an examination')
    .addOption(archive().makeOptionMandatory())
    .addOption(new Option('--event <name>', 'only these events; repeatable').choices(EVENTS).argParser(eventIn).default([]))
    .addOption(new Option('--draft <path>', 'only drafts whose path begins so; repeatable').argParser(collect).default([]))
    .addOption(new Option('--channel <name>', 'only drafts for this channel; repeatable').argParser(collect).default([]))
    .addOption(new Option('--jurisdiction <name>', 'only drafts for this place; repeatable').argParser(collect).default([]))
    .addOption(new Option('--since <date>', 'only entries from that day on').argParser(date))
    .addOption(new Option('--until <date>', 'only entries up to that day').argParser(date))
    .addOption(new Option('--format <name>', 'how to print').choices(['text', 'json', 'jsonl', 'markdown']).default('text'))
    .action(async (flags: RecordListFlags) => {
      const { listRecords } = await import('../record.js')
      finish(await listRecords(flags, host))
    })
}

function eventIn(value: string, before: readonly string[] = []): readonly string[] {
  if (!EVENTS.some((event) => event === value)) throw new InvalidArgumentError(`It takes one of ${EVENTS.join(', ')}.`)
  return [...before, value]
}
