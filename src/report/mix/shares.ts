import type { Count, Mix, Month } from './mix.js'

/** “38%” of a whole; nothing of nothing. */
export function percent(part: number, whole: number): string {
  return whole ? `${Math.round((part / whole) * 100)}%` : '–'
}

/** Of the dated drafts of a month, how many only inform and how many ask for action. */
export function monthShares({ counts }: Month): { readonly total: number; readonly education: string; readonly response: string } {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { total, education: percent(counts.education, total), response: percent(counts['direct response'], total) }
}

/** The parts of the mix that are counted by name, with their headings. */
export function sectionsOf(mix: Mix): readonly (readonly [heading: string, counts: readonly Count[]])[] {
  return [
    ['Mix', mix.stances],
    ['Purpose', mix.purposes],
    ['Channel', mix.channels],
    ['Jurisdiction', mix.jurisdictions],
    ['Status', mix.statuses],
    ['Readiness', mix.readiness],
  ]
}

/** How soon a waiver ends, in words. */
export function leftText(daysLeft: number): string {
  if (daysLeft < 0) return `over for ${-daysLeft} ${daysLeft === -1 ? 'day' : 'days'}`
  return daysLeft === 0 ? 'ends today' : `${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left`
}
