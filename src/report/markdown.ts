import type { Authority, Finding, ListedWaiver, Report } from '../rule/index.js'
import { remediesOf, remedyText } from './advice.js'
import { type Entry, entriesOf, failuresOfRun, sentenceOf, shown } from './entry.js'
import type { Format, ReportOptions } from './format.js'
import { citationOf } from './law.js'
import { linkTo, markdownText } from './markdown-text.js'
import { JURISDICTION_NAMES, LANGUAGE_NAMES, LEVEL_NAMES } from './names.js'
import { readinessOf } from './readiness.js'
import { counted, tally, tallyAll } from './tally.js'
import { countWaivers, standOf, stateOf, subjectOf } from './waiver-list.js'

/** A review sheet for whoever signs the drafts off, as Markdown: for a pull request, a ticket or a wiki. */
export const markdown: Format = (report, options) => {
  const entries = entriesOf(report)
  const sections = [
    `# Review of ${counted(entries.length, 'draft')}`,
    headOf(report, options),
    list([
      ...failuresOfRun(report).map((failure) => `**Not checked:** ${markdownText(sentenceOf(failure))}`),
      ...report.notices.map(markdownText),
    ]),
    entries.length > 0 ? overviewOf(entries) : '',
    ...entries.map((entry) => draftOf(entry, options)),
    report.waivers ? everyWaiver(report.waivers) : '',
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function headOf(report: Report, options: ReportOptions): string {
  const { error, warn, info } = tallyAll(report)
  const waived = report.files.reduce((sum, file) => sum + file.waived.length, 0)
  const counts = [counted(error, 'error'), counted(warn, 'warning'), counted(info, 'reminder'), `${waived} waived`]
  const lines = [`As of ${report.asOf}, finsocial ${markdownText(options.version)}: ${counts.join(', ')}.`]
  if (options.quiet) lines.push('Warnings and reminders are counted, not listed.')
  if (!report.complete) lines.push('**The run was stopped early: not every draft was checked.**')
  return lines.join(' ')
}

function overviewOf(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => {
    const { error, warn, info } = tally(entry.findings)
    return [markdownText(entry.file), readinessOf(entry).text, error, warn, info, entry.waived.length]
  })
  return table(['Draft', 'Readiness', 'Errors', 'Warnings', 'Reminders', 'Waived'], rows)
}

function draftOf(entry: Entry, options: ReportOptions): string {
  const findings = shown(entry.findings, options).map((finding, index) => findingOf(finding, index + 1))
  const parts = [
    `## ${markdownText(entry.file)}`,
    standingOf(entry),
    `**${readinessOf(entry).text}.**`,
    list(entry.failures.map((failure) => markdownText(sentenceOf(failure)))),
    findings.join('\n'),
    entry.waived.length > 0 ? `### Waived\n\n${waiversOf(entry.waived)}` : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function standingOf({ report }: Entry): string {
  if (!report?.standing) return ''
  const { status, language, jurisdictions, channels } = report.standing
  const where = jurisdictions.map((jurisdiction) => JURISDICTION_NAMES[jurisdiction]).join(', ')
  return [`Status: ${status}`, LANGUAGE_NAMES[language], where, channels.join(', ')].filter((part) => part !== '').join(' · ')
}

function findingOf(finding: Finding, number: number): string {
  const { place, severity, message, rule, docs, why, advice, lowered, citations } = finding
  const remedies = remediesOf(finding)
  const details = [
    remedies.length > 0 ? remedies.map((remedy) => markdownText(remedyText(remedy))).join('; or ') : `to do: ${markdownText(advice)}`,
    `why: ${markdownText(why)}`,
    ...(citations.length > 0 ? [`law: ${citations.map(lawOf).join('; ')}`] : []),
    `rule: ${linkTo(rule, docs)}${lowered === undefined ? '' : `; lowered: ${markdownText(lowered)}`}`,
  ]
  const bullet = `${number}. `
  const indent = ' '.repeat(bullet.length)
  const head = `${bullet}**${LEVEL_NAMES[severity]}** at ${place.line}:${place.column}: ${markdownText(message)}`
  return [head, ...details.map((detail) => `${indent}- ${detail}`)].join('\n')
}

function lawOf(authority: Authority): string {
  return `${linkTo(citationOf(authority), authority.url)} (${JURISDICTION_NAMES[authority.jurisdiction]})`
}

function waiversOf(waived: readonly Finding[]): string {
  const rows = waived.map(({ rule, place, message, waiver }) => [
    `${place.line}:${place.column}`,
    markdownText(rule),
    markdownText(message),
    ...[waiver?.reason, waiver?.by, waiver?.until, waiver?.ticket].map((field) => markdownText(field ?? '')),
  ])
  return table(['Place', 'Rule', 'Finding', 'Reason', 'Owner', 'Until', 'Ticket'], rows)
}

function everyWaiver(waivers: readonly ListedWaiver[]): string {
  const rows = waivers.map((waiver) =>
    [standOf(waiver), subjectOf(waiver), stateOf(waiver), waiver.reason, waiver.by, waiver.until, waiver.ticket].map((field) =>
      markdownText(field ?? ''),
    ),
  )
  const list = rows.length > 0 ? `\n\n${table(['Place', 'Waiver of', 'State', 'Reason', 'Owner', 'Until', 'Ticket'], rows)}` : ''
  return `## Waivers\n\n${countWaivers(waivers)}.${list}`
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}
