import { markdownText } from './markdown-text.js'
import { plain } from './plain.js'
import { counted } from './tally.js'

/** A recorded entry as a list shows it. */
export interface RecordRow {
  readonly entry: number
  readonly at: string
  readonly event: string
  readonly draft: string
  readonly channels: string
  readonly approvedBy: string
  readonly findings: number
  readonly waived: number
  readonly keepUntil: string
  readonly digest: string
}

/** For a terminal: one line an entry. */
export function recordListText(rows: readonly RecordRow[]): string {
  const lines = rows.map(({ entry, at, event, draft, channels, approvedBy, findings, waived, keepUntil }) =>
    [
      String(entry).padStart(5),
      at,
      event.padEnd(9),
      plain(draft),
      plain(channels),
      approvedBy ? `approved by ${plain(approvedBy)}` : '',
      findings ? counted(findings, 'finding') : '',
      waived ? `${waived} waived` : '',
      keepUntil ? `keep until ${keepUntil}` : '',
    ]
      .filter(Boolean)
      .join('  '),
  )
  return `${lines.map((line) => `${line}\n`).join('')}${rows.length} ${rows.length === 1 ? 'entry' : 'entries'}\n`
}

/** For a letter to an examiner. */
export function recordListMarkdown(rows: readonly RecordRow[]): string {
  const head = '| entry | recorded | event | draft | channels | approved by | findings | waived | keep until | digest of the copy |\n'
  const rule = '| ---: | --- | --- | --- | --- | --- | ---: | ---: | --- | --- |\n'
  const lines = rows.map(
    ({ entry, at, event, draft, channels, approvedBy, findings, waived, keepUntil, digest }) =>
      `| ${[entry, at, event, markdownText(draft), markdownText(channels), markdownText(approvedBy), findings, waived, keepUntil, digest ? `\`${digest}\`` : ''].join(' | ')} |\n`,
  )
  return `${head}${rule}${lines.join('')}`
}
