import { markdownText } from '../markdown-text.js'
import { counted } from '../tally.js'
import { type Mix, STANCES } from './mix.js'
import { leftText, monthShares, percent, sectionsOf } from './shares.js'

/** The mix for a pull request or a report. */
export function mixMarkdown(mix: Mix): string {
  const parts = [`# ${counted(mix.drafts, 'draft')}, as of ${mix.asOf}`]
  for (const [heading, counts] of mix.drafts ? sectionsOf(mix) : []) {
    const rows = counts.map(({ name, count }) => `| ${markdownText(name)} | ${count} | ${percent(count, mix.drafts)} |`)
    parts.push(`## ${heading}`, ['| | drafts | share |', '| --- | ---: | ---: |', ...rows].join('\n'))
  }
  if (mix.months.length) {
    const rows = mix.months.map((month) => {
      const { total, education, response } = monthShares(month)
      return `| ${month.month} | ${STANCES.map((stance) => month.counts[stance]).join(' | ')} | ${total} | ${education} | ${response} |`
    })
    const head = `| month | ${STANCES.join(' | ')} | drafts | education share | direct response share |`
    parts.push('## Over time', [head, `| --- |${' ---: |'.repeat(STANCES.length + 3)}`, ...rows].join('\n'))
    if (mix.undated) parts.push(`${counted(mix.undated, 'draft')} without a day.`)
  }
  if (mix.rules.length) {
    const rows = mix.rules.map(
      ({ rule, error, warn, info, waived, drafts }) => `| ${markdownText(rule)} | ${error} | ${warn} | ${info} | ${waived} | ${drafts} |`,
    )
    parts.push(
      '## Rules',
      ['| rule | errors | warnings | reminders | waived | drafts |', `| --- |${' ---: |'.repeat(5)}`, ...rows].join('\n'),
    )
  }
  const waivers = mix.waivers.map(
    ({ file, rule, by, reason, until, daysLeft }) =>
      `| ${until} | ${leftText(daysLeft)} | ${markdownText(file)} | ${markdownText(rule)} | ${markdownText(by)} | ${markdownText(reason)} |`,
  )
  parts.push(
    '## Waivers',
    waivers.length
      ? ['| until | | draft | rule | by | reason |', '| --- | --- | --- | --- | --- | --- |', ...waivers].join('\n')
      : `None ends within ${counted(mix.horizon, 'day')}.`,
  )
  return `${parts.join('\n\n')}\n`
}
