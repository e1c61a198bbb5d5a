import { defineRule, RAISED_BY_ENGINE as ENGINE } from 'finsocial/rule'

/** Raised by the engine while it applies waivers; this is its entry in the list of rules. */
export default defineRule({
  id: 'draft/unused-waiver',
  hazard: 'waiver',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  summary: 'A waiver that silences nothing.',
  why: 'A waiver that silences nothing hides the next finding that it happens to fit.',
  basis: { house: 'Silence needs a reason and stays visible.' },
  advice: 'remove it',
  waivable: false,
  languages: ['en', 'fr', 'th'],
  messages: {},
  examples: { en: ENGINE, fr: ENGINE, th: ENGINE },
  gaps: [],
  check() {},
})
