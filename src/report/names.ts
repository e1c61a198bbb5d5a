import type { Jurisdiction, Language, Severity } from '../rule/index.js'

/** Words of the vocabulary as a reader of a review sheet knows them. */
export const JURISDICTION_NAMES: Readonly<Record<Jurisdiction, string>> = {
  us: 'United States',
  uk: 'United Kingdom',
  eu: 'European Union',
  fr: 'France',
  th: 'Thailand',
}

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'French', th: 'Thai' }

export const LEVEL_NAMES = { error: 'error', warn: 'warning', info: 'reminder' } as const satisfies Record<Severity, string>
