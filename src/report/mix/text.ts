import { plain } from '../plain.js'
import { counted } from '../tally.js'
import { columns, pad } from '../wrap.js'
import type { Mix } from './mix.js'
import { leftText, monthShares, percent, sectionsOf } from './shares.js'

const BAR = 24

/** The mix for a terminal. */
export function mixText(mix: Mix): string {
  const sections = sectionsOf(mix).map(([heading, counts]) => {
    const width = Math.max(0, ...counts.map(({ name }) => columns(name)))
    const rows = counts.map(({ name, count }) => {
      const bar = '█'.repeat(Math.max(count ? 1 : 0, Math.round((count / mix.drafts) * BAR)))
      return `  ${pad(name, width)}  ${String(count).padStart(5)}  ${percent(count, mix.drafts).padStart(4)}  ${bar}`.trimEnd()
    })
    return [heading, ...rows].join('\n')
  })
  const months = mix.months.map((month) => {
    const { total, education, response } = monthShares(month)
    return `  ${month.month}  ${String(total).padStart(5)}  ${education.padStart(5)} education  ${response.padStart(5)} direct response`
  })
  const rules = mix.rules.map(({ rule, error, warn, info, waived, drafts }) =>
    [
      `  ${plain(rule)}`,
      error ? counted(error, 'error') : '',
      warn ? counted(warn, 'warning') : '',
      info ? counted(info, 'reminder') : '',
      waived ? `${waived} waived` : '',
      `in ${counted(drafts, 'draft')}`,
    ]
      .filter(Boolean)
      .join('  '),
  )
  const waivers = mix.waivers.map(
    ({ file, rule, by, reason, until, daysLeft }) =>
      `  ${until}  ${leftText(daysLeft)}  ${plain(file)}  ${plain(rule)}${by ? `  by ${plain(by)}` : ''}\n    ${plain(reason) || 'no reason'}`,
  )
  return `${[
    `${counted(mix.drafts, 'draft')}, as of ${mix.asOf}`,
    ...(mix.drafts ? sections : []),
    ...(months.length
      ? [['Over time', ...months, ...(mix.undated ? [`  ${counted(mix.undated, 'draft')} without a day`] : [])].join('\n')]
      : []),
    ...(rules.length ? [['Rules', ...rules].join('\n')] : []),
    ['Waivers', ...(waivers.length ? waivers : [`  none ends within ${counted(mix.horizon, 'day')}`])].join('\n'),
  ].join('\n\n')}\n`
}
