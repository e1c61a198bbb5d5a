import { defineRule, RAISED_BY_ENGINE as ENGINE } from 'finsocial/rule'

/** Raised by the engine while it applies waivers; this is its entry in the list of rules. */
export default defineRule({
  id: 'draft/unknown-rule',
  hazard: 'waiver',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  summary: 'A waiver or directive that names no rule.',
  why: 'A waiver with a wrong name looks like a decision and is none.',
  basis: { house: 'Silence needs a reason and stays visible.' },
  advice: 'use a name that finsocial rules lists',
  waivable: false,
  languages: ['en', 'fr', 'th'],
  messages: {},
  examples: { en: ENGINE, fr: ENGINE, th: ENGINE },
  gaps: [],
  check() {},
})
