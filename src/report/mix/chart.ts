import { html, type Markup, nothing } from '../markup.js'
import { shorten } from '../wrap.js'
import { type Count, type Month, STANCES, type Stance } from './mix.js'
import { percent } from './shares.js'

/** Told apart by lightness as well as by hue, for print and for eyes that mix colours up. */
export const STANCE_COLOURS: Readonly<Record<Stance, string>> = {
  education: '#1b6b43',
  promotion: '#e0a526',
  'direct response': '#a8201a',
  other: '#8f99a6',
  'not stated': '#d9dee5',
}

const ROW = 26
const LABEL = 150
const BAR = 330
const NUMBER = 90

/** Horizontal bars, one a name, with count and share beside them. */
export function barChart(title: string, counts: readonly Count[], whole: number, colourOf?: (name: string) => string): Markup {
  if (!counts.length) return nothing
  const most = Math.max(...counts.map(({ count }) => count))
  const rows = counts.map(({ name, count }, index) => {
    const y = index * ROW
    const width = Math.max(count ? 2 : 0, Math.round((count / most) * BAR))
    return html`<g><title>${name}: ${count} of ${whole}</title>
<text x="${LABEL - 8}" y="${y + 17}" text-anchor="end">${shorten(name, 20)}</text>
<rect x="${LABEL}" y="${y + 4}" width="${width}" height="${ROW - 8}" rx="2" fill="${colourOf?.(name) ?? '#1d5a9c'}"/>
<text x="${LABEL + width + 8}" y="${y + 17}" class="number">${count} (${percent(count, whole)})</text></g>
`
  })
  return chart(
    `${title}: ${counts.map(({ name, count }) => `${name} ${count}`).join(', ')}`,
    LABEL + BAR + NUMBER,
    counts.length * ROW,
    rows,
  )
}

const PLOT = 180
const LEFT = 44
const LEAST_COLUMN = 26

/** One column a month, cut by stance; the height is the share, the number on top how many drafts there were. */
export function shareChart(title: string, months: readonly Month[]): Markup {
  if (!months.length) return nothing
  const step = Math.max(LEAST_COLUMN, Math.min(88, Math.floor(1060 / months.length)))
  const grid = [0, 25, 50, 75, 100].map((mark) => {
    const y = 20 + PLOT - (mark / 100) * PLOT
    return html`<line x1="${LEFT}" x2="${LEFT + step * months.length}" y1="${y}" y2="${y}" class="grid"/><text x="${LEFT - 6}" y="${y + 4}" text-anchor="end" class="soft">${mark}%</text>
`
  })
  const bars = months.map(({ month, counts }, index) => {
    const total = STANCES.reduce((sum, stance) => sum + counts[stance], 0)
    const x = LEFT + index * step
    let below = 0
    const parts = STANCES.filter((stance) => counts[stance] > 0).map((stance) => {
      const [from, to] = [below, below + counts[stance]]
      below = to
      const top = 20 + PLOT - Math.round((to / total) * PLOT)
      const height = Math.round((to / total) * PLOT) - Math.round((from / total) * PLOT)
      return html`<rect x="${x + 3}" y="${top}" width="${step - 6}" height="${height}" fill="${STANCE_COLOURS[stance]}"><title>${month}, ${stance}: ${counts[stance]} of ${total}</title></rect>`
    })
    const isYear = index === 0 || month.endsWith('-01')
    return html`${parts}<text x="${x + step / 2}" y="14" text-anchor="middle" class="number">${total || ''}</text><text x="${x + step / 2}" y="${PLOT + 36}" text-anchor="middle" class="soft">${month.slice(5)}</text>${isYear ? html`<text x="${x + step / 2}" y="${PLOT + 52}" text-anchor="middle" class="soft">${month.slice(0, 4)}</text>` : nothing}
`
  })
  return chart(title, LEFT + step * months.length + 8, PLOT + 60, [...grid, ...bars])
}

export function legend(): Markup {
  return html`<ul class="legend">${STANCES.map((stance) => html`<li><svg width="12" height="12" aria-hidden="true"><rect width="12" height="12" rx="2" fill="${STANCE_COLOURS[stance]}"/></svg> ${stance}</li>`)}</ul>
`
}

function chart(label: string, width: number, height: number, parts: readonly Markup[]): Markup {
  return html`<svg class="chart" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${parts}</svg>
`
}
