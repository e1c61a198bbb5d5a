import type { Finding, Severity } from '../rule/index.js'
import { html, type Markup, nothing, verbatim } from './markup.js'
import { visible } from './plain.js'

/** A finding with the number that leads from the copy to its card and back. */
export interface Numbered {
  readonly id: string
  readonly label: string
  readonly finding: Finding
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Where findings overlap, the gravest shows. */
const ORDER: readonly (Severity | 'waived')[] = ['waived', 'info', 'warn', 'error']

/** The draft's text line by line, findings marked and numbered where they end. */
export function copyOf(source: string, findings: readonly Numbered[]): Markup {
  const lines = linesOf(source)
  const marks = findings.map((numbered) => ({
    ...numbered,
    start: within(lines, numbered.finding.span.start),
    end: within(lines, numbered.finding.span.end),
  }))
  return html`<ol class="copy">${lines.map((line) => html`<li>${piecesOf(source, line, marks)}</li>\n`)}</ol>`
}

interface Placed extends Numbered, Range {}

function linesOf(source: string): readonly Range[] {
  const lines: Range[] = []
  let start = 0
  for (const end of source.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: end.index })
    start = end.index + end[0].length
  }
  return start < source.length || lines.length === 0 ? [...lines, { start, end: source.length }] : lines
}

/** The offset, moved to the end of its line where it stands in a line break or behind the text. */
function within(lines: readonly Range[], offset: number): number {
  const line = lines.findLast(({ start }) => start <= offset)
  return line ? Math.min(offset, line.end) : 0
}

/** The line cut wherever a finding starts or ends, so that findings may overlap and no element does. */
function piecesOf(source: string, line: Range, marks: readonly Placed[]): readonly Markup[] {
  const here = marks.filter(({ start, end }) => start <= line.end && end >= line.start)
  const cuts = [line.start, line.end, ...here.flatMap(({ start, end }) => [start, end])]
  const inside = [...new Set(cuts)].filter((cut) => cut >= line.start && cut <= line.end).sort((a, b) => a - b)
  return inside.flatMap((cut, index) => {
    const next = inside[index + 1]
    const covering = here.filter(({ start, end }) => start <= cut && next !== undefined && end >= next)
    return [
      ...here.filter(({ end }) => end === cut).map(referenceTo),
      ...here.filter(({ start }) => start === cut).map(({ id }) => html`<span id="${id}-copy"></span>`),
      next === undefined ? nothing : pieceOf(source.slice(cut, next), covering),
    ]
  })
}

function pieceOf(text: string, covering: readonly Placed[]): Markup {
  const words = verbatim(visible(text))
  const level = ORDER.findLast((one) => covering.some(({ finding }) => levelOf(finding) === one))
  return level ? html`<mark class="${level}">${words}</mark>` : words
}

function referenceTo({ id, label, finding }: Placed): Markup {
  return html`<sup class="${levelOf(finding)}"><a href="#${id}">${label}</a></sup>`
}

function levelOf({ waiver, severity }: Finding): Severity | 'waived' {
  return waiver ? 'waived' : severity
}
