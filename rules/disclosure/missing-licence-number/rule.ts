import { defineDisclosureRule } from 'finsocial/rule'
import { licenceNeeds } from '../../facts/needs/identity.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-licence-number',
  hazard: 'missing-legend',
  covers: ['us/nmls-id', 'us/equal-housing'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'A home loan without the licence number or the equal housing words.',
  why: 'Borrowers look up a lender by its number before they hand over their papers.',
  message: 'home loan without its number or words: “{match}”',
  advice: 'add the licence number and the equal housing words to the post',
  languages: ['en'],
  lexicons: TRIGGERS,
  topics: ['mortgage-licence', 'mortgage-licence-profile', 'mortgage-licence-massachusetts', 'equal-housing'],
  wordings: WORDINGS,
  needs: licenceNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: mortgage-lender}\nstates: [TX]\n---\n[[Rates dipped. Call me, Dana Cole, to refinance.]]',
        '---\njurisdictions: us\nfirm: {kind: bank}\nproducts: mortgage\n---\n[[Refinance week is here!]]',
        '---\njurisdictions: us\nfirm: {kind: mortgage-lender}\nstates: [MA]\n---\n[[Harbor Home Loans: refi today! NMLS #000000]]',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: mortgage-lender}\nstates: [TX]\n---\nHarbor Home Loans, NMLS #000000. Refinance with us.',
        '---\njurisdictions: us\nfirm: {kind: mortgage-lender}\npurpose: recruiting\n---\nWe are hiring processors.',
        '---\njurisdictions: us\nfirm: {kind: bank}\nproducts: loan\n---\nBoat loans from 7.9% APR.',
        '---\njurisdictions: us\nfirm: {kind: mortgage-lender}\nstates: [MD]\ndisclosures: {profile: [mortgage-licence-profile]}\n---\nRates dipped today.',
      ],
    },
  },
  gaps: ['states other than those in the notes of the law may ask for more', 'whether the number is the firm’s own is not checked'],
})
