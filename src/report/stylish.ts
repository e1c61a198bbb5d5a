import { Chalk, type ChalkInstance } from 'chalk'
import type { Finding, Report } from '../rule/index.js'
import { adviceOf } from './advice.js'
import { type Entry, entriesOf, failuresOfRun, sentenceOf, shown } from './entry.js'
import type { Format, ReportOptions } from './format.js'
import { lawOf, spansJurisdictions } from './law.js'
import { LEVEL_NAMES } from './names.js'
import { plain, webAddress, withoutCommands } from './plain.js'
import { summaryOf } from './summary.js'
import { countWaivers, standOf, stateOf, subjectOf } from './waiver-list.js'
import { columns, pad, shorten, wrap } from './wrap.js'

/** Narrower messages than this are hard to read; the rule id then goes below them. */
const NARROWEST_MESSAGE = 44
/** Without a terminal's width, the column after which messages no longer push the rule ids to the right. */
const WIDEST_MESSAGE = 88
/** Mandated wording can fill a page; here it is named, `disclosures` and `explain` print it. */
const LONGEST_ADVICE = 240

/** ESLint's layout, and below each finding what to write instead and the law. */
export const stylish: Format = (report, options) => {
  const page: Page = {
    chalk: new Chalk({ level: options.color ? 1 : 0 }),
    options,
    byJurisdiction: spansJurisdictions(report),
  }
  const parts = [
    ...entriesOf(report).map((entry) => sectionOf(entry, page)),
    runFailuresOf(report, page),
    waiversOf(report, page),
    summaryOf(report, options, page.chalk),
  ]
  return withoutCommands(parts.filter((part) => part !== '').join('\n'))
}

interface Page {
  readonly chalk: ChalkInstance
  readonly options: ReportOptions
  readonly byJurisdiction: boolean
}

/** One line of the table with the lines below it. */
interface Row {
  readonly line: string
  readonly column: string
  readonly level: Level
  readonly message: string
  readonly rule: string
  readonly docs: string
  readonly advice: string
  readonly note: string
}

type Level = keyof typeof PAINT
const PAINT = { error: 'red', warning: 'yellow', reminder: 'blue', waived: 'dim', failed: 'red' } as const

function sectionOf(entry: Entry, page: Page): string {
  const rows = rowsOf(entry, page)
  if (rows.length === 0) return ''
  return `${page.chalk.underline(plain(entry.file))}\n${tableOf(rows, page)}\n`
}

function runFailuresOf(report: Report, page: Page): string {
  const rows = failuresOfRun(report).map((failure) => failureRow(sentenceOf(failure)))
  return rows.length === 0 ? '' : `${page.chalk.underline('This run')}\n${tableOf(rows, page)}\n`
}

/** Each decision: where it stands, what it is of, what became of it, and below that why, by whom, until when. */
function waiversOf({ waivers }: Report, { chalk, options }: Page): string {
  if (!waivers) return ''
  const lines = waivers.flatMap((waiver) => {
    const { reason, by, ticket, until, state } = waiver
    const fields = [reason || 'no reason', by ? `by ${by}` : 'nobody named', ticket, until ? `until ${until}` : 'without an end']
    const paint = state === 'used' ? chalk.green : state === 'not-asked' ? chalk.dim : chalk.red
    const note = plain(fields.filter((field) => field).join(' · '))
    const width = options.width ?? Number.POSITIVE_INFINITY
    const below = wrap(note, Math.max(width - 4, 16))
    const [stand, subject, became] = [plain(standOf(waiver)), plain(subjectOf(waiver)), stateOf(waiver)]
    const apart = columns(`  ${stand}  ${subject}  ${became}`) > width ? '\n    ' : '  '
    return [`  ${chalk.dim(stand)}${apart}${subject}${apart}${paint(became)}`, ...below.map((line) => `    ${chalk.dim(line)}`)]
  })
  return `${chalk.underline('Waivers')}\n${[...lines, `  ${countWaivers(waivers)}`].join('\n')}\n`
}

function rowsOf(entry: Entry, page: Page): readonly Row[] {
  const seen = new Set<string>()
  const waived = page.options.showSuppressed ? entry.waived : []
  return [
    ...entry.failures.map((failure) => failureRow(sentenceOf(failure))),
    ...shown(entry.findings, page.options).map((finding) => findingRow(finding, page, seen)),
    ...waived.map((finding) => waivedRow(finding)),
  ]
}

function findingRow(finding: Finding, page: Page, seen: Set<string>): Row {
  const lowered = finding.lowered === undefined ? '' : `lowered: ${plain(finding.lowered)}`
  // The law of a rule is told once a draft: a page of repeated citations is a page that nobody reads.
  const law = once(lawOf(finding, page.byJurisdiction), finding.rule, seen)
  return {
    ...placed(finding),
    level: LEVEL_NAMES[finding.severity],
    advice: once(adviceOf(finding), finding.rule, seen),
    note: [law, lowered].filter((part) => part !== '').join(' · '),
  }
}

function waivedRow(finding: Finding): Row {
  const { reason = '', by, ticket, until } = finding.waiver ?? {}
  const fields = [by && `by ${by}`, ticket, until && `until ${until}`].filter((field) => field)
  return { ...placed(finding), level: 'waived', advice: '', note: plain([reason, ...fields].join(' · ')) }
}

function placed(finding: Finding) {
  return {
    line: String(finding.place.line),
    column: String(finding.place.column),
    message: plain(finding.message),
    rule: plain(finding.rule),
    docs: finding.docs,
  }
}

function failureRow(message: string): Row {
  return { line: '-', column: '-', level: 'failed', message: plain(message), rule: '', docs: '', advice: '', note: '' }
}

function once(text: string, rule: string, seen: Set<string>): string {
  const key = `${rule} ${text}`
  if (seen.has(key)) return ''
  seen.add(key)
  return text
}

function tableOf(rows: readonly Row[], page: Page): string {
  const widest = (of: (row: Row) => string) => Math.max(...rows.map((row) => columns(of(row))))
  const lineWidth = widest((row) => row.line)
  const columnWidth = widest((row) => row.column)
  const levelWidth = widest((row) => row.level)
  const indent = 2 + lineWidth + 1 + columnWidth + 2 + levelWidth + 2
  const layout = layoutOf(rows, page.options, indent)
  return rows
    .map((row) => {
      const place = `${row.line.padStart(lineWidth)}:${row.column.padEnd(columnWidth)}`
      const head = `  ${page.chalk.dim(place)}  ${page.chalk[PAINT[row.level]](pad(row.level, levelWidth))}  `
      return head + cellOf(row, page, layout).join(`\n${' '.repeat(indent)}`)
    })
    .join('\n')
}

interface Layout {
  /** Columns that messages are wrapped or padded to. */
  readonly message: number
  /** Columns that everything below a message is wrapped to. */
  readonly below: number
  readonly ruleBelow: boolean
}

function layoutOf(rows: readonly Row[], { width }: ReportOptions, indent: number): Layout {
  const longest = Math.max(0, ...rows.filter((row) => row.rule !== '').map((row) => columns(row.message)))
  if (width === undefined) return { message: Math.min(longest, WIDEST_MESSAGE), below: Number.POSITIVE_INFINITY, ruleBelow: false }
  const rule = Math.max(...rows.map((row) => columns(row.rule)))
  const below = Math.max(width - indent, 16)
  const room = below - rule - 2
  if (room >= Math.min(longest, NARROWEST_MESSAGE)) return { message: Math.min(longest, room), below, ruleBelow: false }
  return { message: below, below, ruleBelow: true }
}

/** The lines to the right of place and level. */
function cellOf(row: Row, { chalk, options }: Page, layout: Layout): readonly string[] {
  const paint = row.level === 'waived' ? chalk.dim : (text: string) => text
  const [first = '', ...rest] =
    options.width === undefined ? [row.message] : wrap(row.message, row.rule === '' ? layout.below : layout.message)
  const besides = row.rule !== '' && !layout.ruleBelow
  const note = [layout.ruleBelow ? row.rule : '', row.note].filter((part) => part !== '').join(' · ')
  return [
    besides ? `${paint(pad(first, layout.message))}  ${chalk.dim(linked(row.rule, row, options))}` : paint(first),
    ...rest.map((line) => paint(line)),
    ...below(shorten(row.advice, LONGEST_ADVICE), layout, '→ '),
    ...below(note, layout).map((line) => chalk.dim(linked(line, row, options))),
  ]
}

/** Text below a message, behind a sign if it has one. */
function below(text: string, layout: Layout, sign = ''): readonly string[] {
  if (text === '') return []
  const lines = layout.below === Number.POSITIVE_INFINITY ? [text] : wrap(text, layout.below - sign.length)
  return lines.map((line, index) => (index === 0 ? sign : ' '.repeat(sign.length)) + line)
}

/** A line that starts with the rule's id, the id linked to its page where the terminal can. */
function linked(line: string, { rule, docs }: Row, { hyperlinks }: ReportOptions): string {
  const address = hyperlinks && rule !== '' && line.startsWith(rule) ? webAddress(docs) : undefined
  return address ? `\u001b]8;;${address}\u001b\\${rule}\u001b]8;;\u001b\\${line.slice(rule.length)}` : line
}
