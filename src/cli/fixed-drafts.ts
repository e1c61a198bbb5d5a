import { FIX_TYPES, type FixChoice, type FixType } from '../engine/index.js'
import { harmless } from '../report/plain.js'
import type { Finding } from '../rule/index.js'
import type { LintFlags } from './commands/lint.js'
import { UsageError } from './errors.js'
import type { FixedDraft, Source } from './lint-drafts.js'
import { quotedName } from './names.js'
import { writeWhole } from './write-draft.js'

/** What `--fix`, `--fix-dry-run`, `--diff` and their companions ask for; nothing without them. */
export function fixChoice(flags: LintFlags): FixChoice | undefined {
  if (flags.fix && flags.fixDryRun) throw new UsageError('--fix and --fix-dry-run exclude each other')
  if (flags.fix || flags.fixDryRun || flags.diff)
    return { types: flags.fixType.length ? flags.fixType.map(typeOf) : FIX_TYPES, unsafe: flags.unsafeFixes ?? false }
  if (flags.fixType.length || flags.unsafeFixes) throw new UsageError('--fix-type and --unsafe-fixes need --fix, --fix-dry-run or --diff')
  return undefined
}

function typeOf(word: string): FixType {
  const type = FIX_TYPES.find((each) => each === word)
  if (!type) throw new UsageError(`--fix-type: ${quotedName(word)} is not known`, `one of ${FIX_TYPES.join(', ')}`)
  return type
}

/** Writes the drafts that were fixed, each in one step. What came by standard input is never written. */
export function writeFixed(drafts: readonly FixedDraft[]): readonly string[] {
  const notices: string[] = []
  for (const { source, after, hasBom } of drafts) {
    if (source.bytes) continue
    writeWhole(source.path, source.name, (hasBom ? '\ufeff' : '') + after)
    notices.push(`${quotedName(source.name)}: fixed`)
  }
  return notices
}

/** Unified diffs of all fixed drafts. Lines with personal data are masked, which makes a diff one to read and not to apply. */
export async function diffsOf(drafts: readonly FixedDraft[]): Promise<{ readonly text: string; readonly notices: readonly string[] }> {
  const { createTwoFilesPatch } = await import('diff')
  let text = ''
  const notices: string[] = []
  for (const { source, before, after, found } of drafts) {
    const secrets = secretsOf(before, found)
    const hide = (copy: string) => secrets.reduce((sum, secret) => sum.replaceAll(secret, '*'.repeat(secret.length)), copy)
    const patch = createTwoFilesPatch(`a/${source.name}`, `b/${source.name}`, before, after, undefined, undefined, { context: 3 })
    const plain = patch.replace(/^={3,}\n/, '')
    const masked = hide(plain)
    if (masked !== plain) notices.push(`${quotedName(source.name)}: personal data is masked in the diff, so it cannot be applied`)
    const shown = harmless(masked)
    if (shown !== masked) notices.push(`${quotedName(source.name)}: the diff shows signs for control characters, so it cannot be applied`)
    text += shown
  }
  return { text, notices }
}

function secretsOf(text: string, found: readonly Finding[]): readonly string[] {
  const values = found.filter(({ sensitive }) => sensitive).map(({ span }) => text.slice(span.start, span.end))
  return [...new Set(values.flatMap((value) => value.split(/[\r\n]+/)))].filter((value) => value.length > 1)
}

/** The draft of standard input as it is after the fixes. */
export function fixedInput(sources: readonly Source[], drafts: readonly FixedDraft[]): string | undefined {
  const input = sources.find(({ bytes }) => bytes)
  if (!input) return undefined
  const draft = drafts.find(({ source }) => source === input)
  return draft ? (draft.hasBom ? '\ufeff' : '') + draft.after : Buffer.from(input.bytes!).toString('utf8')
}
