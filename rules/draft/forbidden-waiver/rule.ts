import { defineRule, RAISED_BY_ENGINE as ENGINE } from 'finsocial/rule'

/** Raised by the engine while it applies waivers; this is its entry in the list of rules. */
export default defineRule({
  id: 'draft/forbidden-waiver',
  hazard: 'waiver',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  summary: 'A waiver of a rule that no waiver in the file may silence.',
  why: 'The author of a draft cannot be the one who lets personal data or a missing approval pass.',
  basis: { house: 'Silence needs a reason and stays visible.' },
  advice: 'mend the draft',
  waivable: false,
  languages: ['en', 'fr', 'th'],
  messages: {},
  examples: { en: ENGINE, fr: ENGINE, th: ENGINE },
  gaps: [],
  check() {},
})
