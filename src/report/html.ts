import type { Authority, ListedWaiver, Report } from '../rule/index.js'
import { type Remedy, remediesOf } from './advice.js'
import { type Entry, entriesOf, failuresOfRun, sentenceOf, shown } from './entry.js'
import type { Format, ReportOptions } from './format.js'
import { copyOf, type Numbered } from './html-copy.js'
import { STYLE } from './html-style.js'
import { citationOf } from './law.js'
import { anchor, html, type Markup, nothing } from './markup.js'
import { JURISDICTION_NAMES, LANGUAGE_NAMES, LEVEL_NAMES } from './names.js'
import { readinessOf } from './readiness.js'
import { counted, tally, tallyAll } from './tally.js'
import { countWaivers, standOf, stateOf, subjectOf } from './waiver-list.js'

/**
 * A review sheet for whoever signs the drafts off: one file without scripts or anything to load, to read or to print.
 * Everything from a draft goes through the escaping template; the policy in the head is the second lock.
 */
export const htmlSheet: Format = (report, options) => {
  const entries = entriesOf(report)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<title>Review of ${counted(entries.length, 'draft')}, ${report.asOf}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
${headerOf(report, entries, options)}
<main>
${entries.map((entry, index) => draftOf(entry, `d${index + 1}`, options))}${report.waivers ? everyWaiver(report.waivers) : nothing}</main>
<footer>
<p>Checked with ${anchor('finsocial', options.homepage)} ${options.version}. It points at words; whether a post may go out is for a person to say.</p>
</footer>
</body>
</html>
`
  return page.html
}

function headerOf(report: Report, entries: readonly Entry[], options: ReportOptions): Markup {
  const { error, warn, info } = tallyAll(report)
  const waived = report.files.reduce((sum, file) => sum + file.waived.length, 0)
  return html`<header>
<h1>Review of ${counted(entries.length, 'draft')}</h1>
<p class="soft">Law and waivers as of ${report.asOf}</p>
<ul class="counts">
<li class="error"><b>${error}</b> ${error === 1 ? 'error' : 'errors'}</li>
<li class="warn"><b>${warn}</b> ${warn === 1 ? 'warning' : 'warnings'}</li>
<li class="info"><b>${info}</b> ${info === 1 ? 'reminder' : 'reminders'}</li>
<li><b>${waived}</b> waived</li>
</ul>
${notesOf(report, options)}${entries.length > 1 ? overviewOf(entries) : nothing}</header>`
}

function notesOf(report: Report, options: ReportOptions): Markup {
  const grave = [
    ...failuresOfRun(report).map((failure) => `Not checked: ${sentenceOf(failure)}`),
    ...(report.complete ? [] : ['The run was stopped early: not every draft was checked.']),
  ]
  const notes = [...report.notices, ...(options.quiet ? ['Warnings and reminders are counted, not listed.'] : [])]
  if (grave.length + notes.length === 0) return nothing
  return html`<ul class="notes">${grave.map((note) => html`<li class="stop">${note}</li>`)}${notes.map((note) => html`<li>${note}</li>`)}</ul>\n`
}

function overviewOf(entries: readonly Entry[]): Markup {
  const rows = entries.map((entry, index) => {
    const { error, warn, info } = tally(entry.findings)
    const { tone, text } = readinessOf(entry)
    const numbers = [error, warn, info, entry.waived.length].map((number) => html`<td class="number">${number}</td>`)
    return html`<tr><td><a href="#d${index + 1}">${entry.file}</a></td><td class="${tone}">${text}</td>${numbers}</tr>\n`
  })
  const counts = ['Errors', 'Warnings', 'Reminders', 'Waived'].map((name) => html`<th class="number">${name}</th>`)
  return html`<table class="overview">
<thead><tr><th>Draft</th><th>Readiness</th>${counts}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`
}

function draftOf(entry: Entry, id: string, options: ReportOptions): Markup {
  const findings = shown(entry.findings, options).map((finding, index) => ({ id: `${id}-${index + 1}`, label: String(index + 1), finding }))
  const waived = entry.waived.map((finding, index) => ({ id: `${id}-w${index + 1}`, label: `w${index + 1}`, finding }))
  const source = options.sources?.get(entry.file)
  const { tone, text } = readinessOf(entry)
  const shownCopy =
    source === undefined ? nothing : html`<div class="text"><h3>Copy</h3>\n${copyOf(source, [...findings, ...waived])}</div>\n`
  const cards =
    findings.length > 0
      ? html`<h3>Findings</h3>\n<ol class="findings">\n${findings.map((one) => cardOf(one, source !== undefined))}</ol>\n`
      : nothing
  return html`<section class="draft ${tone}" id="${id}">
<h2>${entry.file}</h2>
${standingOf(entry)}<p class="readiness">${text}</p>
${entry.failures.length > 0 ? html`<ul class="notes">${entry.failures.map((failure) => html`<li class="stop">${sentenceOf(failure)}</li>`)}</ul>\n` : nothing}<div class="sheet${source === undefined ? '' : ' with-copy'}">
${shownCopy}<div>${cards}</div>
</div>
${waived.length > 0 ? waiversOf(waived) : nothing}<div class="sign"><div>Reviewed by</div><div>Date</div><div>Decision</div></div>
</section>
`
}

function standingOf({ report }: Entry): Markup {
  if (!report?.standing) return nothing
  const { status, language, jurisdictions, channels } = report.standing
  const facts = [
    `Status: ${status}`,
    LANGUAGE_NAMES[language],
    jurisdictions.map((jurisdiction) => JURISDICTION_NAMES[jurisdiction]).join(', '),
    channels.join(', '),
  ]
  return html`<ul class="facts">${facts.filter((fact) => fact !== '').map((fact) => html`<li>${fact}</li>`)}</ul>\n`
}

function cardOf({ id, label, finding }: Numbered, hasCopy: boolean): Markup {
  const { severity, place, rule, docs, message, why, lowered, citations, language } = finding
  const where = `line ${place.line}, column ${place.column}`
  const remedies = remediesOf(finding)
  const remedy = remedies.length > 0 ? remedies.map((one) => remedyOf(one, language)) : [html`<p>${finding.advice}</p>`]
  const law = citations.length > 0 ? html`<dt>Law</dt><dd class="law">${citations.map(provisionOf)}</dd>\n` : nothing
  const lower = lowered === undefined ? nothing : html`<dt>Lowered</dt><dd>${lowered}</dd>\n`
  return html`<li class="finding ${severity}" id="${id}">
<div class="top"><span class="tag ${severity}"><b>${label}</b> ${LEVEL_NAMES[severity]}</span><span>${hasCopy ? html`<a href="#${id}-copy">${where}</a>` : html`${where}`}</span><span>${anchor(rule, docs)}</span></div>
<p class="message">${message}</p>
<dl>
<dt>Do</dt><dd class="do">${remedy}</dd>
<dt>Why</dt><dd>${why}</dd>
${law}${lower}</dl>
</li>
`
}

function remedyOf({ action, text, length }: Remedy, language: string): Markup {
  if (text === '') return html`<p>${action}</p>`
  return html`<p>${action} <span class="words" lang="${language}">${text}</span>${length ? html` (${length})` : nothing}</p>`
}

function provisionOf(authority: Authority): Markup {
  const { jurisdiction, url, title, checked, evidence } = authority
  const doubt = evidence === 'primary' ? '' : ', from another source than the law itself'
  return html`<p>${anchor(citationOf(authority), url)}, ${JURISDICTION_NAMES[jurisdiction]}: ${title} <span class="soft">(read ${checked}${doubt})</span></p>`
}

function waiversOf(waived: readonly Numbered[]): Markup {
  const rows = waived.map(({ id, label, finding: { place, rule, docs, message, waiver } }) => {
    const finding = html`<td>${anchor(rule, docs)}<br>${message}</td>`
    const owner = html`<td class="brief">${waiver?.by ?? ''}${waiver?.ticket ? html`<br>${waiver.ticket}` : nothing}</td>`
    return html`<tr class="waiver" id="${id}"><td class="brief">${label}, line ${place.line}</td>${finding}<td>${waiver?.reason ?? ''}</td>${owner}<td class="brief">${waiver?.until ?? ''}</td></tr>\n`
  })
  const heads = ['Place', 'Finding', 'Reason', 'Owner', 'Until'].map((head) => html`<th>${head}</th>`)
  return html`<h3>Waived</h3>
<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`
}

function everyWaiver(waivers: readonly ListedWaiver[]): Markup {
  const rows = waivers.map((waiver) => {
    const { reason, by, ticket, until } = waiver
    const owner = html`<td class="brief">${by ?? ''}${ticket ? html`<br>${ticket}` : nothing}</td>`
    return html`<tr><td>${standOf(waiver)}</td><td>${subjectOf(waiver)}</td><td>${stateOf(waiver)}</td><td>${reason}</td>${owner}<td class="brief">${until ?? ''}</td></tr>\n`
  })
  const heads = ['Place', 'Waiver of', 'State', 'Reason', 'Owner', 'Until'].map((head) => html`<th>${head}</th>`)
  const table = html`<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`
  return html`<section class="draft">
<h2>Waivers</h2>
<p>${countWaivers(waivers)}</p>
${rows.length > 0 ? table : nothing}</section>
`
}
