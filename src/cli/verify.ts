import { resolve } from 'node:path'
import { Chalk, type ChalkInstance } from 'chalk'
import { canonicalPieces, decode, LineIndex } from '../document/index.js'
import { approvalPayload, isSignedBy } from '../record/approval.js'
import { type Change, driftOf } from '../record/drift.js'
import { maskSpans } from '../record/mask.js'
import { plain } from '../report/plain.js'
import type { Draft, Finding } from '../rule/index.js'
import type { VerifyFlags } from './commands/verify.js'
import { type Console, wantsColor, write } from './console.js'
import { Drafts, type LintedFile } from './drafts.js'
import { UsageError } from './errors.js'
import { versionsOf } from './git-history.js'
import type { Source } from './lint-drafts.js'
import { quotedName } from './names.js'
import { signatureFileOf, verifySshSignature } from './ssh-signature.js'

/** What is asked of an approval; missing ones are found here as well, whatever the firm. */
const STALE = 'governance/stale-approval'

const RULES: readonly string[] = [
  'governance/missing-approval',
  'governance/late-approval',
  STALE,
  'governance/expired-approval',
  'governance/self-approval',
  'governance/unqualified-approver',
  'governance/approval-scope',
]

interface Problem {
  readonly line: number
  readonly column: number
  readonly message: string
  /** The rule that found it; none for what only `verify` looks at. */
  readonly rule?: string
}

interface Drift {
  readonly line: number
  readonly column: number
  readonly kind: string
  readonly change: Change['change']
  readonly parts: Change['parts']
}

interface Verdict {
  readonly file: string
  readonly state: 'verified' | 'failed' | 'unapproved'
  readonly by?: string
  readonly on?: string
  readonly signedBy?: string
  readonly problems: readonly Problem[]
  readonly isStale: boolean
  /** What changed since the approval, where git has the approved version. */
  readonly drift?: readonly Drift[]
  readonly approvedIn?: string
}

/** Runs `finsocial verify`: 0 when all that is approved still is, 1 when something drifted, 2 when it could not be told. */
export async function verify(paths: readonly string[], flags: VerifyFlags, host: Console): Promise<number> {
  const drafts = new Drafts(flags, host, { ready: flags.ready ?? false })
  const { sources, failed } = await drafts.find(paths)
  const { files, failures } = await drafts.lint(sources)
  const verdicts: Verdict[] = []
  for (const file of files) verdicts.push(await verdictOf(file, drafts, flags, host))
  const isIdle = verdicts.length > 0 && verdicts.every(({ state }) => state === 'unapproved')
  await drafts.tell([...failures, ...(isIdle ? ['no draft is approved yet: nothing was verified'] : [])])
  if (flags.format === 'json')
    await write(host.stdout, `${JSON.stringify({ schemaVersion: 1, asOf: drafts.today, drafts: verdicts }, null, 2)}\n`)
  else await write(host.stdout, textOf(verdicts, new Chalk({ level: wantsColor(flags.color, host) ? 1 : 0 })))
  if (failed || failures.length) return 2
  if (!verdicts.length) throw new UsageError('no draft to verify')
  return verdicts.some(({ state }) => state === 'failed') ? 1 : 0
}

async function verdictOf(file: LintedFile, drafts: Drafts, flags: VerifyFlags, host: Console): Promise<Verdict> {
  const { draft, report, source } = file
  const { approval } = draft.frontMatter
  if (!draft.ready) return { file: draft.file, state: 'unapproved', isStale: false, problems: [] }
  const found = report.findings.filter((finding) => RULES.includes(finding.rule) && finding.severity !== 'info')
  const problems: Problem[] = found.map(problemOf)
  if (!report.checked) problems.push({ line: 1, column: 1, message: 'the draft was not checked to its end' })
  const missing = found.some(({ rule, messageId }) => rule === 'governance/missing-approval' && messageId === 'missing')
  if (!approval?.digest && !missing) {
    const message = approval?.by ? 'the approval is not bound to the copy: approve it with “finsocial approve”' : 'no approval is recorded'
    problems.push({ ...placeOf(draft, 'approval', 'status'), message })
  }
  const stale = approval?.digest !== undefined && approval.digest !== draft.digest
  // Also where the configuration switches the rule off: this is what the command is for.
  if (stale && !found.some(({ rule }) => rule === STALE))
    problems.push({ ...placeOf(draft, 'approval.digest'), message: 'the copy changed after its approval' })
  let signedBy: string | undefined
  if (flags.allowedSigners !== undefined && approval) {
    const signature = signatureFileOf(source.path)
    const check = await verifySshSignature(approvalPayload(approval), signature, resolve(host.cwd, flags.allowedSigners))
    if (!check.ok) problems.push({ ...placeOf(draft, 'approval'), message: check.message })
    else if (isSignedBy(check.principal, approval.by ?? '')) signedBy = check.principal
    else
      problems.push({
        ...placeOf(draft, 'approval.by'),
        message: `signed by ${check.principal}, but approved by ${approval.by ?? 'nobody'}`,
      })
  }
  const earlier = stale ? await approvedVersion(source, approval.digest, drafts, host) : undefined
  return {
    file: draft.file,
    state: problems.length ? 'failed' : 'verified',
    ...(approval?.by ? { by: approval.by } : {}),
    ...(approval?.on ? { on: approval.on } : {}),
    ...(signedBy ? { signedBy } : {}),
    isStale: stale,
    problems,
    ...(earlier ? { drift: await drift(earlier.file, file, drafts), approvedIn: earlier.commit } : {}),
  }
}

function problemOf({ place, message, rule }: Finding): Problem {
  return { line: place.line, column: place.column, message, rule }
}

function placeOf(draft: Draft, ...fields: readonly string[]): { line: number; column: number } {
  const span = fields.map((field) => draft.fieldSpan(field)).find((found) => found !== undefined)
  return new LineIndex(draft.text).placeOf(span?.start ?? 0)
}

/** The newest committed version whose copy has the approved digest. */
async function approvedVersion(
  source: Source,
  digest: string,
  drafts: Drafts,
  host: Console,
): Promise<{ file: LintedFile; commit: string } | undefined> {
  for await (const { commit, bytes } of versionsOf(source.path, host.cwd)) {
    const decoded = decode(bytes)
    if (!decoded.ok) continue
    const file = await drafts.relint(source, decoded.text)
    if (file?.draft.digest === digest) return { file, commit }
  }
  return undefined
}

/** Word by word, with personal data blacked out on both sides. */
async function drift(before: LintedFile, after: LintedFile, drafts: Drafts): Promise<readonly Drift[]> {
  const lines = new LineIndex(after.draft.text)
  const [approved, now] = [await masked(before, drafts), await masked(after, drafts)]
  const changes = driftOf(canonicalPieces(approved), canonicalPieces(now), after.draft.language)
  return changes.map(({ kind, change, parts, offset = 0 }) => ({ ...lines.placeOf(offset), kind, change, parts }))
}

async function masked({ source, draft, report }: LintedFile, drafts: Drafts): Promise<Draft> {
  const spans = [...report.findings, ...report.waived].filter((finding) => finding.sensitive).map((finding) => finding.span)
  if (!spans.length) return draft
  return (await drafts.relint(source, maskSpans(draft.text, spans)))?.draft ?? draft
}

function textOf(verdicts: readonly Verdict[], chalk: ChalkInstance): string {
  const lines: string[] = []
  for (const { file, state, by, on, signedBy, problems, isStale, drift, approvedIn } of verdicts) {
    if (state === 'unapproved') continue
    const approved = by
      ? `approved by ${plain(by)}${on ? ` on ${on}` : ''}${signedBy ? `, signed by ${plain(signedBy)}` : ''}`
      : 'not approved'
    lines.push(
      state === 'verified'
        ? `${chalk.green('✔')} ${quotedName(file)}  ${chalk.dim(approved)}`
        : `${chalk.red('✖')} ${chalk.underline(quotedName(file))}  ${chalk.dim(approved)}`,
    )
    for (const { line, column, message, rule } of problems)
      lines.push(`  ${line}:${column}  ${plain(message)}${rule ? `  ${chalk.dim(rule)}` : ''}`)
    if (drift?.length) {
      lines.push(chalk.dim(`  since the approved version (${approvedIn}):`))
      for (const change of drift)
        lines.push(`  ${change.line}:${change.column}  ${change.kind}: ${change.parts.map((part) => partText(part, chalk)).join('')}`)
    } else if (drift) lines.push(chalk.dim('  what changed is masked: it is personal data, or the order of the text'))
    else if (isStale) {
      lines.push(chalk.dim('  git has no version with the approved copy, so what changed cannot be shown'))
    }
  }
  const count = (wanted: Verdict['state']) => verdicts.filter(({ state }) => state === wanted).length
  const [verified, failed, unapproved] = [count('verified'), count('failed'), count('unapproved')]
  lines.push(`${verified} verified, ${failed} failed${unapproved ? `, ${unapproved} not approved yet` : ''}`)
  return `${lines.join('\n')}\n`
}

/** Long stretches that stayed the same are cut in the middle. */
function partText({ change, text }: Change['parts'][number], chalk: ChalkInstance): string {
  const shown = plain(text)
  if (change === 'added') return chalk.green(`{+${shown}+}`)
  if (change === 'removed') return chalk.red(`[-${shown}-]`)
  return shown.length > 80 ? `${shown.slice(0, 36)} … ${shown.slice(-36)}` : shown
}
