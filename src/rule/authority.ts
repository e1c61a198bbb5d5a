import type { IsoDate, Jurisdiction } from './vocabulary.js'

/**
 * How far a fact was checked. `primary`: the law or an official page was read; `secondary`: a source that quotes it;
 * `memory`: neither, so it never backs an `error` or a mandated wording.
 */
export type Evidence = 'primary' | 'secondary' | 'memory'

/** One provision, named once in `rules/facts/authorities`. */
export interface Authority {
  readonly jurisdiction: Jurisdiction
  /** Who enforces it: “FINRA”, “FCA”, “AMF”. */
  readonly body: string
  /** The provision, as a compliance officer would cite it: “Rule 2210(d)(1)(B)”. */
  readonly ref: string
  /** What it asks, in our own words; a quotation only where wording is mandated. */
  readonly title: string
  readonly url: string
  /** The day somebody compared this entry with its source. */
  readonly checked: IsoDate
  readonly evidence: Evidence
  readonly effective?: Effective
}

/** Both ends included; an absent end is open. */
export interface Effective {
  readonly from?: IsoDate
  readonly until?: IsoDate
}

export function isEffective(effective: Effective | undefined, on: IsoDate): boolean {
  if (!effective) return true
  const day = on.slice(0, 10)
  return (!effective.from || effective.from <= day) && (!effective.until || day <= effective.until)
}
