import { STYLE } from '../html-style.js'
import { anchor, html, type Markup, nothing } from '../markup.js'
import { counted } from '../tally.js'
import { barChart, legend, STANCE_COLOURS, shareChart } from './chart.js'
import { type Mix, STANCES, type Stance } from './mix.js'
import { leftText, monthShares, percent, sectionsOf } from './shares.js'

const CHARTS = `
section { background: var(--paper); border: 1px solid var(--rule); border-radius: 10px; padding: 20px 28px 24px; margin: 20px 0; }
section h2 { font: 600 17px/1.35 system-ui, sans-serif; margin-bottom: 10px; }
.grid-2 { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(560px, 100%), 1fr)); gap: 20px; } .grid-2 section { margin: 0; }
.chart { max-width: 100%; height: auto; } .chart text { font: 13px system-ui, "Noto Sans", "Noto Sans Thai", sans-serif; fill: var(--ink); }
.chart .soft { fill: var(--soft); } .chart .number { font-size: 12px; fill: var(--soft); } .chart .grid { stroke: var(--rule); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 8px 0 0; padding: 0; list-style: none; font-size: 13px; color: var(--soft); }
details { margin-top: 12px; font-size: 14px; } summary { cursor: pointer; color: var(--soft); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
@media print { section { break-inside: avoid; } details { display: none; } .chart { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`

export interface MixPage {
  readonly version: string
  readonly homepage: string
}

/** The mix as one page with charts: no scripts, nothing to load. */
export function mixHtml(mix: Mix, { version, homepage }: MixPage): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<title>The mix of ${counted(mix.drafts, 'draft')}, ${mix.asOf}</title>
<style>${{ html: STYLE + CHARTS }}</style>
</head>
<body>
<header>
<h1>The mix of ${counted(mix.drafts, 'draft')}</h1>
<p class="soft">Law and waivers as of ${mix.asOf}</p>
${figures(mix)}</header>
<main>
${timeline(mix)}<div class="grid-2">
${mix.drafts ? sectionsOf(mix).map(([heading, counts]) => section(heading, barChart(heading, counts, mix.drafts, heading === 'Mix' ? stanceColour : undefined))) : nothing}</div>
${rules(mix)}${waivers(mix)}</main>
<footer>
<p>Made with ${anchor('finsocial', homepage)} ${version}. Education is copy for education, market commentary, company updates and thought leadership.</p>
</footer>
</body>
</html>
`
  return page.html
}

function stanceColour(name: string): string {
  return STANCE_COLOURS[name as Stance]
}

function figures(mix: Mix): Markup {
  const of = (name: string) => mix.stances.find((count) => count.name === name)?.count ?? 0
  const ready = (name: string) => mix.readiness.find((count) => count.name === name)?.count ?? 0
  return html`<ul class="counts">
<li><b>${mix.drafts}</b> ${mix.drafts === 1 ? 'draft' : 'drafts'}</li>
<li><b>${percent(of('education'), mix.drafts)}</b> education</li>
<li><b>${percent(of('direct response'), mix.drafts)}</b> direct response</li>
<li><b>${ready('ready')}</b> ready</li>
<li class="error"><b>${ready('to settle')}</b> to settle</li>
<li><b>${mix.waivers.length}</b> ${mix.waivers.length === 1 ? 'waiver ends' : 'waivers end'} soon</li>
</ul>
`
}

function section(heading: string, content: Markup): Markup {
  return html`<section>
<h2>${heading}</h2>
${content}</section>
`
}

function timeline(mix: Mix): Markup {
  if (!mix.months.length) return nothing
  const rows = mix.months.map((month) => {
    const { total, education, response } = monthShares(month)
    const numbers = [...STANCES.map((stance) => month.counts[stance]), total].map((count) => html`<td class="number">${count}</td>`)
    return html`<tr><td>${month.month}</td>${numbers}<td class="number">${education}</td><td class="number">${response}</td></tr>\n`
  })
  const heads = [...STANCES, 'drafts', 'education share', 'direct response share'].map((name) => html`<th class="number">${name}</th>`)
  const table = html`<details><summary>The numbers</summary>
<table><thead><tr><th>month</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></details>
`
  const undated = mix.undated ? html`<p class="soft">${counted(mix.undated, 'draft')} without a day.</p>\n` : nothing
  return section(
    'Education and direct response over time',
    html`${shareChart('Share of each kind of draft by month', mix.months)}${legend()}${undated}${table}`,
  )
}

function rules(mix: Mix): Markup {
  if (!mix.rules.length) return nothing
  const rows = mix.rules.map(({ rule, error, warn, info, waived, drafts }) => {
    const numbers = [error, warn, info, waived, drafts].map((count) => html`<td class="number">${count}</td>`)
    return html`<tr><td>${rule}</td>${numbers}</tr>\n`
  })
  const heads = ['errors', 'warnings', 'reminders', 'waived', 'drafts'].map((name) => html`<th class="number">${name}</th>`)
  return section(
    'Rules',
    html`<table><thead><tr><th>rule</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>
`,
  )
}

function waivers(mix: Mix): Markup {
  if (!mix.waivers.length) return section('Waivers', html`<p class="soft">None ends within ${counted(mix.horizon, 'day')}.</p>\n`)
  const rows = mix.waivers.map(
    ({ file, rule, by, reason, until, daysLeft }) =>
      html`<tr><td>${until}</td><td class="${daysLeft < 0 ? 'stop' : 'decide'}">${leftText(daysLeft)}</td><td>${file}</td><td>${rule}</td><td>${by}</td><td>${reason}</td></tr>\n`,
  )
  return section(
    'Waivers',
    html`<table><thead><tr><th>until</th><th></th><th>draft</th><th>rule</th><th>by</th><th>reason</th></tr></thead>
<tbody>
${rows}</tbody></table>
`,
  )
}
