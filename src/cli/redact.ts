import { statSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { masksApplied } from '../redact/draft.js'
import type { Finding } from '../rule/index.js'
import type { RedactFlags } from './commands/redact.js'
import { type Console, write } from './console.js'
import { Drafts, type LintedFile, readText } from './drafts.js'
import { UsageError } from './errors.js'
import { findingLines } from './finding-lines.js'
import type { Source } from './lint-drafts.js'
import { quotedName } from './names.js'
import { standardInput } from './sources.js'
import { writeWhole } from './write-draft.js'

/** A mask may uncover what it stood beside; a draft that never settles keeps its findings, which are told. */
const MOST_PASSES = 10

/**
 * Runs `finsocial redact`: 0 when no personal data is left, 1 when some is that has no mask, 2 when a draft could not be read,
 * checked or written. What a waiver lets stand was looked at by somebody who gave a reason, so it stays unless `--waived`.
 */
export async function redact(paths: readonly string[], flags: RedactFlags, host: Console): Promise<number> {
  const drafts = new Drafts(flags, host, { isSelected: (rule) => rule.sensitive === true })
  const { sources, failed } = await sourcesOf(paths, flags, host, drafts)
  if (!sources.length && !failed) throw new UsageError('no draft to mask')
  const targets = targetsOf(sources, flags, host)
  const outcomes: ('clean' | 'left' | 'failed')[] = failed ? ['failed'] : []
  // one after the other: what was read is let go before the next
  for (const source of sources) outcomes.push(await redactOne(source, targets.get(source), { drafts, flags, host }))
  return outcomes.includes('failed') ? 2 : outcomes.includes('left') ? 1 : 0
}

async function sourcesOf(paths: readonly string[], flags: RedactFlags, host: Console, drafts: Drafts) {
  const operands = paths.filter((path) => path !== '-')
  const hasInput = operands.length < paths.length
  if (hasInput && flags.inPlace) throw new UsageError('--in-place: standard input cannot be changed', 'its copy goes to standard output')
  if (!hasInput && flags.stdinFilename !== undefined) throw new UsageError('--stdin-filename needs “-”')
  const { sources: found, failed } = operands.length ? await drafts.find(operands) : { sources: [], failed: false }
  const folder = flags.outputDir === undefined ? undefined : resolve(host.cwd, flags.outputDir)
  // the copies of an earlier run are not drafts of this one
  const sources: Source[] = found.filter(({ path }) => folder === undefined || folder === host.cwd || !isBelow(path, folder))
  if (hasInput) sources.push(await standardInput(flags.stdinFilename, host))
  if (sources.length > 1 && !flags.inPlace && folder === undefined) {
    throw new UsageError('more than one draft', 'use --in-place or --output-dir <folder>; one draft goes to standard output')
  }
  return { sources, failed }
}

const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`)

/** Where the copies go. Nothing is written before it is sure that no copy replaces a draft or another copy. */
function targetsOf(sources: readonly Source[], { outputDir }: RedactFlags, host: Console): ReadonlyMap<Source, string> {
  const targets = new Map<Source, string>()
  if (outputDir === undefined) return targets
  const inputs = new Map(sources.map((source) => [fileIdOf(source.path) ?? source.path, source]))
  const taken = new Map<string, Source>()
  for (const source of sources) {
    const target = resolve(host.cwd, outputDir, below(source.name))
    const input = inputs.get(fileIdOf(target) ?? target)
    if (input)
      throw new UsageError(`--output-dir: ${quotedName(input.name)} would be overwritten`, 'name another folder, or use --in-place')
    const other = taken.get(target)
    if (other) throw new UsageError(`--output-dir: ${quotedName(other.name)} and ${quotedName(source.name)} would become one file`)
    taken.set(target, source)
    targets.set(source, target)
  }
  return targets
}

/** Tells one file from another whatever path leads to it. */
function fileIdOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats && `${stats.dev} ${stats.ino}`
}

/** A name that stays below the folder it is put in. */
function below(name: string): string {
  const relative = isAbsolute(name) ? name.replace(/^[a-z]:/i, '').replace(/^[\\/]+/, '') : name
  return relative.replace(/^(?:\.{1,2}\/)+/, '')
}

interface Run {
  readonly drafts: Drafts
  readonly flags: RedactFlags
  readonly host: Console
}

async function redactOne(source: Source, target: string | undefined, { drafts, flags, host }: Run): Promise<'clean' | 'left' | 'failed'> {
  const fail = async (messages: readonly string[]) => {
    await drafts.tell(messages)
    return 'failed' as const
  }
  const read = readText(source)
  if (!read.ok) return fail([read.message])
  const named = flags.inPlace ? source : withoutUnmasked(source)
  const first = await drafts.lint([{ ...named, bytes: new TextEncoder().encode(read.text) }])
  if (first.failures.length || !first.files[0]) return fail(first.failures)
  const { file, text, count } = await masked(first.files[0], named, drafts, flags)
  const left = sensitiveIn(file, flags)
  try {
    if (target !== undefined) {
      const mode = source.bytes ? undefined : statSync(source.path).mode & 0o7777
      writeWhole(target, `${flags.outputDir}/${below(source.name)}`, read.bom + text, mode)
    } else if (!flags.inPlace) await write(host.stdout, read.bom + text)
    else if (text !== read.text) writeWhole(source.path, source.name, read.bom + text)
  } catch (error) {
    if (error instanceof UsageError) return fail([error.message])
    throw error
  }
  const { approval } = first.files[0].draft.frontMatter
  await drafts.tell([
    `${quotedName(source.name)}: ${count ? `${count} ${count === 1 ? 'value' : 'values'} masked` : 'nothing to mask'}`,
    ...(approval?.digest && file.draft.digest !== first.files[0].draft.digest
      ? [`${quotedName(source.name)}: the masks change the copy, so its approval no longer stands`]
      : []),
    ...(left.length ? [`${quotedName(source.name)}: ${left.length} left without a mask\n${findingLines(left).trimEnd()}`] : []),
  ])
  return left.length ? 'left' : 'clean'
}

/** Under its masked name alone, since that is what the copy will be called. */
function withoutUnmasked({ unmasked: _, ...source }: Source): Source {
  return source
}

/** Masks until nothing is left to mask. */
async function masked(first: LintedFile, source: Source, drafts: Drafts, flags: RedactFlags) {
  let file = first
  let { text } = first.draft
  let count = 0
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = masksApplied(text, sensitiveIn(file, flags))
    if (next.text === text) break
    const again = await drafts.relint(source, next.text)
    if (!again) break
    file = again
    text = next.text
    count += next.count
  }
  return { file, text, count }
}

function sensitiveIn({ report }: LintedFile, { waived = false }: RedactFlags): readonly Finding[] {
  return [...report.findings, ...(waived ? report.waived : [])].filter(({ sensitive }) => sensitive)
}
