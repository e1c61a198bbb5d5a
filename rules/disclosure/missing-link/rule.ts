import { defineDisclosureRule } from 'finsocial/rule'
import { linkNeeds } from '../../facts/needs/link.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-link',
  hazard: 'missing-legend',
  covers: ['eu-priips-kid-reference', 'uk-rmmi-learn-more-link'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Copy that must lead to a document or summary and does not.',
  why: 'The post says the short of it; the document is where the risks and costs stand.',
  message: 'does not lead to the document it must: “{match}”',
  advice: 'add the link with the text that the rule prescribes',
  languages: ['en', 'fr'],
  lexicons: TRIGGERS,
  topics: ['key-information', 'learn-more'],
  wordings: WORDINGS,
  needs: linkNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: eu\n---\n[[Structured note]], 90% protected, no KID needed.',
        "---\njurisdictions: uk\nproducts: crypto\n---\n[[Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong]]. Learn more.",
        "---\njurisdictions: uk\nproducts: crypto\n---\n[[Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong]]. [Take 2 mins to learn more](https://nuvex.example)",
      ],
      good: [
        "---\njurisdictions: uk\nproducts: crypto\n---\nDon't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. [Take 2 mins to learn more](https://nuvex.example/risk-summary-crypto)",
        '---\njurisdictions: eu\n---\nWhat is a structured note?',
        '---\njurisdictions: eu\n---\nA structured note for patient investors. Key information document: bank.example/kid',
        'Take two minutes to learn more about budgeting.',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\n---\n[[Autocall]] 8 %, souscrivez avant le 30.'],
      good: [
        '---\njurisdictions: fr\n---\nAutocall 8 %. Document d’informations clés disponible sur banque-aubrac.example/dic',
        'Qu’est-ce qu’un autocall ?',
        'Nos actions sont cotées à Paris.',
      ],
    },
  },
  gaps: ['where a link leads is not followed'],
})
