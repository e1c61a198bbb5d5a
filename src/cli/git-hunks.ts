/** Both ends included, 1-based, as git counts lines: only LF and CRLF end one. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** `all` for a file that is new, or that git takes for binary. */
export type ChangedLines = 'all' | readonly LineRange[]

const HUNK = /^@@ -\d{1,10}(?:,\d{1,10})? \+(\d{1,10})(?:,(\d{1,10}))? @@/

/** The new lines of each file of a `git diff --unified=0`, in its order. */
export function parseChangedLines(diff: Uint8Array): readonly ChangedLines[] {
  const files: { whole: boolean; ranges: LineRange[] }[] = []
  // latin1 keeps every byte one unit: drafts may hold anything
  for (const line of Buffer.from(diff).toString('latin1').split('\n')) {
    if (line.startsWith('diff --git ')) files.push({ whole: false, ranges: [] })
    const file = files.at(-1)
    if (!file) continue
    if (line.startsWith('new file mode ') || line.startsWith('Binary files ')) file.whole = true
    const [, from, count = '1'] = HUNK.exec(line) ?? []
    if (from && Number(count)) file.ranges.push({ from: Number(from), to: Number(from) + Number(count) - 1 })
  }
  return files.map(({ whole, ranges }) => (whole ? 'all' : ranges))
}

/** Whether a line stands in a changed range. */
export function isChanged(lines: ChangedLines, line: number): boolean {
  return lines === 'all' || lines.some(({ from, to }) => from <= line && line <= to)
}
