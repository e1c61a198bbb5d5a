import { defineRule, RAISED_BY_ENGINE as ENGINE } from 'finsocial/rule'

/** Raised by the engine while it applies waivers; this is its entry in the list of rules. */
export default defineRule({
  id: 'draft/unused-suppression',
  hazard: 'waiver',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  summary: 'An entry of the suppressions file that no finding needs any more.',
  why: 'A stale entry waits for the next finding that looks alike.',
  basis: { house: 'Silence needs a reason and stays visible.' },
  advice: 'run finsocial lint --prune-suppressions',
  waivable: false,
  languages: ['en', 'fr', 'th'],
  messages: {},
  examples: { en: ENGINE, fr: ENGINE, th: ENGINE },
  gaps: [],
  check() {},
})
