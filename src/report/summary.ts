import type { ChalkInstance } from 'chalk'
import type { Report } from '../rule/index.js'
import type { ReportOptions } from './format.js'
import { plain } from './plain.js'
import { counted, type Tally, tallyAll, tallyByRule } from './tally.js'
import { wrap } from './wrap.js'

/** How many drafts are named before the rest is counted. */
const NAMED = 3

/** The lines that close a stylish report: what was found, what can be done, and what was not looked at. */
export function summaryOf(report: Report, options: ReportOptions, chalk: ChalkInstance): string {
  const verdict = verdictOf(report, options, chalk)
  const notes = notesOf(report, options)
  if (verdict === '' && notes.length === 0) return ''
  const table = options.statistics ? `${statisticsOf(report)}\n\n` : ''
  const lines = [verdict, ...notes.map((note) => chalk.dim(fit(note, options, '  ')))].filter((line) => line !== '')
  return `${table}${lines.join('\n')}\n`
}

/** Wrapped to the terminal, where there is one. */
function fit(text: string, { width }: ReportOptions, indent = ''): string {
  const lines = width === undefined ? [text] : wrap(text, Math.max(width - indent.length, 16))
  return lines.map((line) => indent + line).join('\n')
}

function verdictOf(report: Report, options: ReportOptions, chalk: ChalkInstance): string {
  const counts = tallyAll(report)
  const drafts = counted(report.files.length, 'draft')
  if (report.failures.length > 0 && report.files.length === 0) return chalk.red.bold('✖ nothing was checked')
  if (report.failures.length > 0) {
    return chalk.red.bold(fit(`✖ ${problemsOf(counts)}; ${counted(report.failures.length, 'failure')}: the check is not complete`, options))
  }
  if (options.quiet && counts.error === 0) return ''
  if (counts.error + counts.warn + counts.info > 0) {
    const touched = report.files.filter((file) => file.findings.length > 0).length
    const paint = counts.error > 0 ? chalk.red.bold : counts.warn > 0 ? chalk.yellow.bold : chalk.blue.bold
    return paint(fit(`${counts.error + counts.warn > 0 ? '✖' : 'ℹ'} ${problemsOf(counts)} in ${touched} of ${drafts}`, options))
  }
  return report.files.length === 0 ? '' : chalk.green(`✔ ${drafts} checked, no problems`)
}

function problemsOf({ error, warn, info }: Tally): string {
  const reminders = info > 0 ? counted(info, 'reminder') : ''
  if (error + warn === 0) return reminders || 'no problems'
  const problems = `${counted(error + warn, 'problem')} (${counted(error, 'error')}, ${counted(warn, 'warning')})`
  return reminders ? `${problems} and ${reminders}` : problems
}

function notesOf(report: Report, options: ReportOptions): readonly string[] {
  const { fixableErrors, fixableWarnings, warn, info } = tallyAll(report)
  const waived = report.files.reduce((sum, file) => sum + file.waived.length, 0)
  const cut = report.files.filter((file) => !file.checked).map((file) => plain(file.file))
  const unready = report.files.filter((file) => file.standing && !file.standing.ready).length
  const notes: (string | false)[] = [
    fixableErrors + fixableWarnings > 0 && `${listed(fixableErrors, fixableWarnings)} fixable with \`--fix\``,
    options.quiet && warn + info > 0 && `${listed(0, warn, info)} not shown (\`--quiet\`)`,
    waived > 0 && `${counted(waived, 'finding')} waived${options.showSuppressed ? '' : '; `--show-suppressed` lists them'}`,
    cut.length > 0 && `${counted(cut.length, 'draft')} not checked to the end: ${named(cut)}`,
    !options.quiet &&
      unready > 0 &&
      `${counted(unready, 'draft')} not yet approved: approval and records not checked (\`--ready\` checks them)`,
    !report.complete && 'the run was stopped early: not every draft was checked',
  ]
  return notes.filter((note) => note !== false)
}

/** The findings of each rule, most frequent first. */
function statisticsOf(report: Report): string {
  const rows = [...tallyByRule(report)]
    .map(([rule, { error, warn, info, waived }]) => ({ rule, found: error + warn + info, waived }))
    .sort((a, b) => b.found - a.found)
  const width = Math.max(0, ...rows.map(({ found }) => String(found).length))
  return rows
    .map(({ rule, found, waived }) => `  ${String(found).padStart(width)}  ${plain(rule)}${waived > 0 ? ` (${waived} waived)` : ''}`)
    .join('\n')
}

function named(files: readonly string[]): string {
  const more = files.length - NAMED
  return files.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** “1 error, 2 warnings”, without what there is none of. */
function listed(error: number, warn: number, info = 0): string {
  const parts = [error > 0 && counted(error, 'error'), warn > 0 && counted(warn, 'warning'), info > 0 && counted(info, 'reminder')]
  return parts.filter((part) => part !== false).join(', ')
}
