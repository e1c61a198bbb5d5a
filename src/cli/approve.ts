import { resolve } from 'node:path'
import { addDays, isAfter } from '../../rules/facts/calendar/date.js'
import { editFrontMatter } from '../document/front-matter-edit.js'
import { approvalPayload } from '../record/approval.js'
import type { Approval, Draft, Finding, Status } from '../rule/index.js'
import type { ApproveFlags } from './commands/approve.js'
import { type Console, write } from './console.js'
import { Drafts, type LintedFile, readText } from './drafts.js'
import { UsageError } from './errors.js'
import { findingLines } from './finding-lines.js'
import { quotedName } from './names.js'
import { signatureFileOf, signWithSsh } from './ssh-signature.js'
import { writeWhole } from './write-draft.js'

/** What stands between a draft and its approval, unless it comes after it: a filing names the day of the approval. */
const AFTERWARDS: readonly string[] = ['governance/missing-filing']
const BEFORE_APPROVAL: readonly Status[] = ['idea', 'draft', 'review']

interface Outcome {
  readonly file: string
  readonly approved: boolean
  readonly digest?: string
  readonly expires?: string
  readonly signed?: boolean
  /** Why not. */
  readonly because?: string
  readonly errors?: readonly Finding[]
}

/** Runs `finsocial approve`: 0 when all are approved, 1 when some are refused, 2 when some could not be read. */
export async function approve(paths: readonly string[], flags: ApproveFlags, host: Console): Promise<number> {
  const drafts = new Drafts(flags, host)
  if (flags.expires && isAfter(drafts.today, flags.expires)) throw new UsageError(`--expires: ${flags.expires} is over already`)
  const { sources, failed } = await drafts.find(paths)
  const { files, failures } = await drafts.lint(sources)
  const outcomes: Outcome[] = []
  for (const file of files) outcomes.push(await approveOne(file, drafts, flags, host))
  await drafts.tell(failures)
  await write(host.stdout, flags.format === 'json' ? jsonOf(outcomes, flags) : textOf(outcomes, flags))
  if (failed || failures.length) return 2
  if (!outcomes.length) throw new UsageError('no draft to approve')
  return outcomes.every((outcome) => outcome.approved) ? 0 : 1
}

async function approveOne(file: LintedFile, drafts: Drafts, flags: ApproveFlags, host: Console): Promise<Outcome> {
  const { source, draft, config } = file
  const refused = (because: string, errors: readonly Finding[] = []): Outcome => ({ file: draft.file, approved: false, because, errors })
  const { roles, maxAgeDays } = config.settings.approval ?? {}
  if (roles && !roles.some((role) => role.toLowerCase() === flags.role.toLowerCase())) {
    return refused(`the role “${flags.role}” may not approve; the configuration names ${roles.join(', ')}`)
  }
  if (!file.report.checked) return refused('it was not checked to its end', file.report.findings)
  const read = readText(source)
  if (!read.ok) return refused(read.message)
  const expires = flags.expires ?? (maxAgeDays ? addDays(drafts.today, maxAgeDays) : undefined)
  const approval: Approval = {
    by: flags.by,
    role: flags.role,
    on: drafts.today,
    ...(expires ? { expires } : {}),
    digest: draft.digest,
    ...(flags.reference ? { reference: flags.reference } : {}),
    ...(flags.firmReference ? { firmReference: flags.firmReference } : {}),
  }
  const edited = editFrontMatter(read.text, {
    approval: changesTo(approval, flags),
    ...(flags.keepStatus || !BEFORE_APPROVAL.includes(draft.status.value) ? {} : { status: 'approved' }),
  })
  if (edited === undefined) return refused('its front matter cannot be edited: it is not YAML, or it stands in one pair of braces')
  // What is judged is the draft as it would stand: an approval that its own rules refuse is not written.
  const judged = await drafts.relint(source, edited)
  if (!judged) return refused('it could not be checked with the approval in it')
  if (judged.draft.digest !== draft.digest || !holds(judged.draft, approval))
    return refused('the approval cannot be written so that it is read back')
  const errors = judged.report.findings.filter((finding) => finding.severity === 'error' && !AFTERWARDS.includes(finding.rule))
  if (errors.length) return refused(errors.length === 1 ? 'an error remains' : `${errors.length} errors remain`, errors)
  if (flags.dryRun) return { file: draft.file, approved: true, ...summaryOf(approval) }
  const signature = flags.sign
    ? await signWithSsh(approvalPayload(judged.draft.frontMatter.approval ?? {}), resolve(host.cwd, flags.sign))
    : undefined
  writeWhole(source.path, draft.file, read.bom + edited)
  if (signature) writeWhole(signatureFileOf(source.path), `${draft.file}.sig`, signature)
  return { file: draft.file, approved: true, ...summaryOf(approval), ...(signature ? { signed: true } : {}) }
}

/** A new approval takes nothing over from an older one but the places that it names and the firm’s number. */
function changesTo(approval: Approval, flags: ApproveFlags) {
  return {
    by: approval.by,
    role: approval.role,
    on: approval.on,
    expires: approval.expires,
    digest: approval.digest,
    reference: approval.reference,
    attestedOn: undefined,
    ...(flags.firmReference ? { firmReference: flags.firmReference } : {}),
  }
}

function holds({ frontMatter }: Draft, approval: Approval): boolean {
  const read: Readonly<Record<string, unknown>> = { ...frontMatter.approval }
  return Object.entries(approval).every(([key, value]) => read[key] === value)
}

function summaryOf({ digest, expires }: Approval): Pick<Outcome, 'digest' | 'expires'> {
  return { ...(digest ? { digest } : {}), ...(expires ? { expires } : {}) }
}

function textOf(outcomes: readonly Outcome[], { by, role, dryRun }: ApproveFlags): string {
  return outcomes
    .map(({ file, approved, digest, expires, signed, because, errors = [] }) => {
      if (approved) {
        const until = expires ? ` until ${expires}` : ''
        return `${dryRun ? 'would approve' : 'approved'} ${quotedName(file)}${until} by ${by} (${role})${signed ? ', signed' : ''}\n  ${digest}\n`
      }
      return `not approved: ${quotedName(file)}: ${because}\n${findingLines(errors)}`
    })
    .join('')
}

function jsonOf(outcomes: readonly Outcome[], { by, role, dryRun = false }: ApproveFlags): string {
  return `${JSON.stringify({ schemaVersion: 1, by, role, dryRun, drafts: outcomes }, null, 2)}\n`
}
