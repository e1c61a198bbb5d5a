import {
  type Draft,
  EDUCATIONAL_PURPOSES,
  type FileReport,
  type IsoDate,
  PURPOSES,
  type Purpose,
  type Severity,
  STATUSES,
  type Status,
} from '../../rule/index.js'

/** What the mix counts of one draft. */
export interface MixedDraft {
  readonly file: string
  readonly status: Status
  readonly purpose: Purpose | undefined
  readonly channels: readonly string[]
  readonly jurisdictions: readonly string[]
  /** When it is or was published. */
  readonly day: IsoDate | undefined
  readonly checked: boolean
  readonly found: readonly { readonly rule: string; readonly severity: Severity }[]
  readonly waived: readonly string[]
  readonly waivers: readonly { readonly rule: string; readonly reason: string; readonly by: string; readonly until: IsoDate }[]
}

/** Where a draft stands in the mix: copy that informs, copy that promotes, copy that asks for action, and the rest. */
export const STANCES = ['education', 'promotion', 'direct response', 'other', 'not stated'] as const
export type Stance = (typeof STANCES)[number]

export const READINESS = ['ready', 'to decide', 'to settle', 'not approved yet', 'not checked'] as const
export type Readiness = (typeof READINESS)[number]

export interface Count {
  readonly name: string
  readonly count: number
}

export interface Month {
  /** `2026-11`. */
  readonly month: string
  readonly counts: Readonly<Record<Stance, number>>
}

export interface RuleCount {
  readonly rule: string
  readonly error: number
  readonly warn: number
  readonly info: number
  readonly waived: number
  /** In how many drafts. */
  readonly drafts: number
}

export interface DueWaiver {
  readonly file: string
  readonly rule: string
  readonly by: string
  readonly reason: string
  readonly until: IsoDate
  /** Negative when it is over. */
  readonly daysLeft: number
}

export interface Mix {
  readonly asOf: IsoDate
  readonly drafts: number
  readonly purposes: readonly Count[]
  readonly channels: readonly Count[]
  readonly jurisdictions: readonly Count[]
  readonly statuses: readonly Count[]
  readonly readiness: readonly Count[]
  readonly stances: readonly Count[]
  readonly months: readonly Month[]
  /** Drafts without a day, which no month counts. */
  readonly undated: number
  readonly rules: readonly RuleCount[]
  readonly waivers: readonly DueWaiver[]
  /** How far ahead `waivers` looks. */
  readonly horizon: number
}

export interface MixOptions {
  readonly asOf: IsoDate
  /** Days ahead in which a waiver that ends is listed. */
  readonly horizon: number
  /** How many rules are listed. */
  readonly most: number
}

const DAY = 86_400_000

export function mixedDraft(draft: Draft, report: FileReport): MixedDraft {
  const { purpose, publishAt, firstUsedOn, finsocial } = draft.frontMatter
  const inFile = report.waived.flatMap(({ rule, waiver }) =>
    waiver?.until ? [{ rule, reason: waiver.reason, by: waiver.by ?? '', until: waiver.until }] : [],
  )
  const inFrontMatter = (finsocial?.waivers ?? []).flatMap(({ rule, reason = '', by = '', until }) =>
    until ? [{ rule, reason, by, until }] : [],
  )
  return {
    file: draft.file,
    status: draft.status.value,
    purpose,
    channels: draft.channels,
    jurisdictions: draft.jurisdictions,
    day: (firstUsedOn ?? publishAt)?.slice(0, 10),
    checked: report.checked,
    found: report.findings.map(({ rule, severity }) => ({ rule, severity })),
    waived: report.waived.map(({ rule }) => rule),
    waivers: [...inFile, ...inFrontMatter],
  }
}

/** Counts drafts by what they are for, where they go and how far they are. */
export function mixOf(drafts: readonly MixedDraft[], { asOf, horizon, most }: MixOptions): Mix {
  const dated = drafts.filter((draft) => draft.day !== undefined)
  return {
    asOf,
    drafts: drafts.length,
    purposes: tallied([...PURPOSES, 'not stated'], drafts, (draft) => [draft.purpose ?? 'not stated']),
    channels: ranked(drafts, (draft) => (draft.channels.length ? draft.channels : ['not stated'])),
    jurisdictions: ranked(drafts, (draft) => draft.jurisdictions),
    statuses: tallied(STATUSES, drafts, (draft) => [draft.status]),
    readiness: tallied(READINESS, drafts, (draft) => [readinessOf(draft)]),
    stances: tallied(STANCES, drafts, (draft) => [stanceOf(draft.purpose)]),
    months: monthsOf(dated),
    undated: drafts.length - dated.length,
    rules: rulesOf(drafts).slice(0, most),
    waivers: waiversOf(drafts, asOf, horizon),
    horizon,
  }
}

export function stanceOf(purpose: Purpose | undefined): Stance {
  if (!purpose) return 'not stated'
  if (EDUCATIONAL_PURPOSES.includes(purpose)) return 'education'
  return purpose === 'promotion' ? 'promotion' : purpose === 'direct-response' ? 'direct response' : 'other'
}

function readinessOf({ checked, found, status }: MixedDraft): Readiness {
  if (!checked) return 'not checked'
  if (found.some(({ severity }) => severity === 'error')) return 'to settle'
  if (found.some(({ severity }) => severity === 'warn')) return 'to decide'
  return ['approved', 'scheduled', 'published'].includes(status) ? 'ready' : 'not approved yet'
}

/** In the order of the vocabulary, without what there is none of. */
function tallied(names: readonly string[], drafts: readonly MixedDraft[], of: (draft: MixedDraft) => readonly string[]): readonly Count[] {
  const counts = countsOf(drafts, of)
  return names.flatMap((name) => (counts.has(name) ? [{ name, count: counts.get(name)! }] : []))
}

/** The most frequent first. */
function ranked(drafts: readonly MixedDraft[], of: (draft: MixedDraft) => readonly string[]): readonly Count[] {
  return [...countsOf(drafts, of)].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

function countsOf(drafts: readonly MixedDraft[], of: (draft: MixedDraft) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const draft of drafts) for (const name of new Set(of(draft))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Every month from the first to the last, those without a draft included: a gap is part of the picture. */
function monthsOf(drafts: readonly MixedDraft[]): readonly Month[] {
  const days = drafts.map((draft) => draft.day!.slice(0, 7)).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const months: Month[] = []
  for (let month = first; month <= last && months.length < 240; month = after(month)) {
    const here = drafts.filter((draft) => draft.day!.startsWith(month))
    const count = (stance: Stance) => here.filter((draft) => stanceOf(draft.purpose) === stance).length
    months.push({ month, counts: Object.fromEntries(STANCES.map((stance) => [stance, count(stance)])) as Record<Stance, number> })
  }
  return months
}

function after(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`
}

function rulesOf(drafts: readonly MixedDraft[]): readonly RuleCount[] {
  const rules = new Map<string, { error: number; warn: number; info: number; waived: number; files: Set<string> }>()
  const entry = (rule: string) => {
    const known = rules.get(rule) ?? { error: 0, warn: 0, info: 0, waived: 0, files: new Set<string>() }
    rules.set(rule, known)
    return known
  }
  for (const { file, found, waived } of drafts) {
    for (const { rule, severity } of found) {
      entry(rule)[severity]++
      entry(rule).files.add(file)
    }
    for (const rule of waived) {
      entry(rule).waived++
      entry(rule).files.add(file)
    }
  }
  return [...rules]
    .map(([rule, { files, ...counts }]) => ({ rule, ...counts, drafts: files.size }))
    .sort((a, b) => b.error - a.error || b.warn - a.warn || b.info - a.info || b.waived - a.waived || (a.rule < b.rule ? -1 : 1))
}

function waiversOf(drafts: readonly MixedDraft[], asOf: IsoDate, horizon: number): readonly DueWaiver[] {
  const due = new Map<string, DueWaiver>()
  for (const { file, waivers } of drafts) {
    for (const { rule, reason, by, until } of waivers) {
      const daysLeft = Math.round((Date.parse(`${until.slice(0, 10)}T00:00:00Z`) - Date.parse(`${asOf}T00:00:00Z`)) / DAY)
      if (daysLeft <= horizon) due.set(`${file}\n${rule}\n${until}\n${reason}`, { file, rule, by, reason, until, daysLeft })
    }
  }
  return [...due.values()].sort((a, b) => a.daysLeft - b.daysLeft || (a.file < b.file ? -1 : 1))
}
