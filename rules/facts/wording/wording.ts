import type { Authority, Wording } from 'finsocial/rule'

/** What an entry says for itself; jurisdiction, evidence and dates are those of its authority unless it says otherwise. */
type Entry = Omit<Wording, 'jurisdictions' | 'authority' | 'evidence' | 'checked' | 'mandated' | 'severity'> &
  Partial<Pick<Wording, 'jurisdictions' | 'evidence' | 'checked' | 'mandated' | 'severity'>>

/** Words that rest on a provision. Substance rather than a sentence, and a question rather than an error, unless said. */
export function words(authority: Authority, entry: Entry): Wording {
  const { jurisdiction, evidence, checked, effective } = authority
  return {
    jurisdictions: [jurisdiction],
    evidence,
    checked,
    mandated: false,
    severity: 'warn',
    ...(effective ? { effective } : {}),
    authority,
    ...entry,
  }
}
