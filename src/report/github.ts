import type { Failure, Finding } from '../rule/index.js'
import { adviceOf } from './advice.js'
import { type Entry, entriesOf, failuresOfRun, sentenceOf, shown } from './entry.js'
import type { Format, ReportOptions } from './format.js'
import { lawOf, spansJurisdictions } from './law.js'
import { plain } from './plain.js'

const COMMANDS = { error: 'error', warn: 'warning', info: 'notice' } as const

/** Workflow commands that GitHub shows as annotations beside the lines of a pull request. */
export const github: Format = (report, options) => {
  const byJurisdiction = spansJurisdictions(report)
  const commands = [
    ...entriesOf(report).flatMap((entry) => commandsOf(entry, options, byJurisdiction)),
    ...failuresOfRun(report).map((failure) => failureCommand(failure)),
  ]
  return commands.map((command) => `${command}\n`).join('')
}

function commandsOf(entry: Entry, options: ReportOptions, byJurisdiction: boolean): readonly string[] {
  return [
    ...entry.failures.map((failure) => failureCommand(failure)),
    ...shown(entry.findings, options).map((finding) => findingCommand(entry.file, finding, byJurisdiction)),
  ]
}

function findingCommand(file: string, finding: Finding, byJurisdiction: boolean): string {
  const { line, column, endLine, endColumn } = finding.place
  // GitHub drops columns of annotations over several lines, and says so in the log each time.
  const columns = line === endLine ? { col: column, endColumn } : {}
  const text = [finding.message, adviceOf(finding), lawOf(finding, byJurisdiction)].map(plain).filter((part) => part !== '')
  return command(COMMANDS[finding.severity], { file, line, endLine, ...columns, title: finding.rule }, text.join('\n'))
}

function failureCommand(failure: Failure): string {
  const file: Record<string, string> = failure.file === undefined ? {} : { file: failure.file }
  return command('error', { ...file, title: 'not checked' }, plain(sentenceOf(failure)))
}

function command(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${propertyOf(plain(String(value)))}`)
  return `::${name} ${list.join(',')}::${dataOf(data)}`
}

function dataOf(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
