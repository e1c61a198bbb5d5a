import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { lastUseOf, retainUntil, retentionOf } from '../../rules/facts/retention.js'
import { builtinRules } from '../index.js'
import type { Entry } from '../record/entry.js'
import { eventOf, rulesFingerprint } from '../record/event.js'
import type { Event } from '../record/events.js'
import type { LedgerCheck } from '../record/ledger.js'
import { type Listing, matchesListing, rowOf } from '../record/listing.js'
import { plain } from '../report/plain.js'
import { recordListMarkdown, recordListText } from '../report/record-list.js'
import { counted } from '../report/tally.js'
import type { Draft, Status } from '../rule/index.js'
import type { RecordFlags, RecordListFlags, RecordVerifyFlags } from './commands/record.js'
import { type Console, instant, write } from './console.js'
import { Drafts } from './drafts.js'
import { UsageError } from './errors.js'
import { appendEntries, checkLedger, LedgerError, ledgerFileIn, readEntries, sealLedger } from './ledger-file.js'
import { LockError } from './lock.js'
import { quotedName, reportedName } from './names.js'
import { VERSION } from './version.js'

const EVENT_BY_STATUS: Readonly<Record<Status, Event>> = {
  idea: 'linted',
  draft: 'linted',
  review: 'linted',
  approved: 'approved',
  scheduled: 'approved',
  published: 'published',
}

/** Runs `finsocial record`: 0 when all are recorded, 2 when something could not be read or written. */
export async function recordDrafts(paths: readonly string[], flags: RecordFlags, host: Console): Promise<number> {
  const drafts = new Drafts(flags, host, { ready: flags.ready ?? false })
  const { sources, failed } = await drafts.find(paths)
  const { files, failures, incomplete } = await drafts.lint(sources)
  await drafts.tell(failures)
  if (!files.length) {
    if (failed || failures.length) return 2
    throw new UsageError('no draft to record')
  }
  const context = {
    at: instant(host),
    asOf: drafts.today,
    tool: `finsocial ${VERSION}`,
    rules: rulesFingerprint(builtinRules),
    copy: flags.copy,
  }
  const bodies = files.map(({ draft, report: found }) =>
    eventOf(draft, incomplete.has(draft.file) ? { ...found, checked: false } : found, {
      ...context,
      event: flags.event ?? EVENT_BY_STATUS[draft.status.value],
      retention: retentionFacts(draft, flags),
      ...(flags.by ? { by: flags.by } : {}),
    }),
  )
  const ledger = ledgerFileIn(resolve(host.cwd, flags.archive))
  const { entries, torn } = guarded(reportedName(ledger, host.cwd), () => appendEntries(ledger, bodies))
  if (torn) await write(host.stderr, `finsocial: a torn last line was set aside as ${quotedName(reportedName(torn, host.cwd))}\n`)
  const end = entries.at(-1)!
  const name = reportedName(ledger, host.cwd)
  if (flags.format === 'json') {
    const recorded = bodies.map(({ event, draft, digest, retention }, index) => ({
      entry: entries[index]!.count,
      event,
      draft,
      digest,
      retention,
    }))
    await write(
      host.stdout,
      `${JSON.stringify({ schemaVersion: 1, ledger: name, recorded, end: { count: end.count, hash: end.hash } }, null, 2)}\n`,
    )
  } else {
    const lines = files.map(({ draft, report }, index) => {
      const until = retentionFacts(draft, flags).until
      const errors = report.findings.filter(({ severity }) => severity === 'error').length
      const parts = [
        String(entries[index]!.count),
        bodies[index]!.event,
        quotedName(draft.file),
        // a record of what should not have been used is a record all the same, but nobody should overlook it
        ...(errors ? [`with ${counted(errors, 'error')}`] : []),
        ...(until ? [`keep ${until === 'indefinite' ? 'for ever' : `until ${until}`}`] : []),
      ]
      return `${parts.join('  ')}\n`
    })
    await write(host.stdout, `${lines.join('')}${quotedName(name)} ends with entry ${end.count}, ${end.hash}\n`)
  }
  return failed || failures.length ? 2 : 0
}

function retentionFacts(draft: Draft, flags: RecordFlags): { until?: string; because: readonly string[] } {
  const minimum = retentionOf(draft)
  const until = retainUntil(minimum, lastUseOf(draft), flags.fiscalYearEnd)
  return { ...(until ? { until } : {}), because: minimum.because.map((row) => row.id) }
}

/** Runs `finsocial record verify`: 0 whole, 1 damaged, 2 when there is nothing to verify. */
export async function verifyRecords(flags: RecordVerifyFlags, host: Console): Promise<number> {
  const { expectHash, expectCount } = flags
  const ledger = existingLedger(flags.archive, host)
  const expected =
    expectHash || expectCount !== undefined
      ? { ...(expectHash ? { hash: expectHash } : {}), ...(expectCount === undefined ? {} : { count: expectCount }) }
      : undefined
  const name = reportedName(ledger, host.cwd)
  if (flags.seal) guarded(name, () => sealIfLost(ledger))
  const check = guarded(name, () => checkLedger(ledger, expected))
  if (flags.format === 'json') await write(host.stdout, `${JSON.stringify({ schemaVersion: 1, ledger: name, ...check }, null, 2)}\n`)
  else await write(host.stdout, checkText(name, check))
  return check.ok ? 0 : 1
}

function checkText(name: string, { ok, entries, problems, end, unsealed }: LedgerCheck): string {
  const lines = problems.map(({ line, message }) => `  line ${line}: ${plain(message)}\n`)
  const count = entries === 1 ? '1 entry' : `${entries} entries`
  const verdict = ok
    ? `${quotedName(name)}: ${count}, the chain is whole\n`
    : `${quotedName(name)}: ${count}, ${counted(problems.length, 'problem')}\n`
  const note = unsealed ? `  ${unsealed} at the end are not sealed yet: a writer was stopped; the next one seals them\n` : ''
  return `${verdict}${lines.join('')}${note}${ok && end.count ? `  ends with entry ${end.count}, ${end.hash}\n` : ''}`
}

/** Only a head that is lost is written again; one that contradicts the ledger is evidence. */
function sealIfLost(ledger: string): void {
  const { problems } = checkLedger(ledger)
  if (problems.length === 1 && problems[0]!.what === 'head' && /is (?:missing|damaged):/.test(problems[0]!.message)) sealLedger(ledger)
}

/** Runs `finsocial record list`: the entries that match, with a damaged ledger told on standard error and exit 1. */
export async function listRecords(flags: RecordListFlags, host: Console): Promise<number> {
  const ledger = existingLedger(flags.archive, host)
  const name = reportedName(ledger, host.cwd)
  const check = guarded(name, () => checkLedger(ledger))
  const entries: readonly Entry[] = guarded(name, () => readEntries(ledger)).filter((entry) => matchesListing(entry, listingOf(flags)))
  await write(host.stdout, LISTS[flags.format](entries))
  if (check.ok) return 0
  await write(host.stderr, `finsocial: the ledger is damaged; see finsocial record verify --archive ${quotedName(flags.archive)}\n`)
  return 1
}

const LISTS: Readonly<Record<RecordListFlags['format'], (entries: readonly Entry[]) => string>> = {
  text: (entries) => recordListText(entries.map(rowOf)),
  markdown: (entries) => recordListMarkdown(entries.map(rowOf)),
  json: (entries) => `${JSON.stringify(entries, null, 2)}\n`,
  jsonl: (entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
}

function listingOf({ event, draft, channel, jurisdiction, since, until }: RecordListFlags): Listing {
  return {
    events: event,
    drafts: draft,
    channels: channel,
    jurisdictions: jurisdiction,
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  }
}

function existingLedger(archive: string, host: Console): string {
  const ledger = ledgerFileIn(resolve(host.cwd, archive))
  if (existsSync(ledger)) return ledger
  if (existsSync(`${ledger}.head`))
    throw new UsageError(`${quotedName(reportedName(ledger, host.cwd))}: the ledger is gone, but its head is there`)
  throw new UsageError(
    `${quotedName(reportedName(ledger, host.cwd))}: there is no ledger`,
    '“finsocial record <drafts> --archive <path>” begins one',
  )
}

/** What is wrong with an archive is for the person to mend. */
function guarded<T>(name: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof LedgerError || error instanceof LockError) throw new UsageError(`${quotedName(name)}: ${error.message}`)
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new UsageError(`${quotedName(name)}: cannot be used (${String(error.code)})`)
    throw error
  }
}
