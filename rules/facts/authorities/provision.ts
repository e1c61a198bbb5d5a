import type { Authority, IsoDate, Jurisdiction } from 'finsocial/rule'

/** What an entry says for itself; the jurisdiction and the day of the comparison are its file's. */
export type Provision = Omit<Authority, 'jurisdiction' | 'checked'> & { readonly checked?: IsoDate }

/** The constructor of one jurisdiction's file. An entry compared with its source later carries its own `checked`. */
export function provisionsOf(jurisdiction: Jurisdiction, checked: IsoDate): (provision: Provision) => Authority {
  return (provision) => ({ jurisdiction, checked, ...provision })
}
