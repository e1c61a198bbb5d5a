import { defineRule, RAISED_BY_ENGINE as ENGINE } from 'finsocial/rule'

/** Raised by the engine while it applies waivers; this is its entry in the list of rules. */
export default defineRule({
  id: 'draft/expired-waiver',
  hazard: 'waiver',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  summary: 'A waiver whose time is over.',
  why: 'A waiver is a decision for a time; after it, somebody has to decide again.',
  basis: { house: 'Silence needs a reason and stays visible.' },
  advice: 'decide again, or mend the copy',
  waivable: false,
  languages: ['en', 'fr', 'th'],
  messages: {},
  examples: { en: ENGINE, fr: ENGINE, th: ENGINE },
  gaps: [],
  check() {},
})
