import { defineDisclosureRule } from 'finsocial/rule'
import { testimonialNeeds } from '../../facts/needs/testimonial.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-testimonial-terms',
  hazard: 'missing-testimonial-disclosure',
  covers: ['us/ia-testimonial', 'us/bd-testimonial', 'uk-testimonial-typicality'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Praise by a client or fan without what stands behind it.',
  why: 'One happy story sounds like the rule; readers need to know whose it is, who paid for it and that theirs may differ.',
  basis: authoritiesOf(['us/ia-testimonial', 'us/bd-testimonial', 'uk-testimonial-typicality']),
  message: 'praise without what stands behind it: “{match}”',
  advice: 'say beside the praise whether it is a client’s, whether it was paid for, and that it may not be typical',
  languages: ['en', 'fr'],
  lexicons: TRIGGERS,
  topics: ['testimonial', 'testimonial-adviser', 'testimonial-broker', 'testimonial-paid'],
  wordings: WORDINGS,
  needs: testimonialNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: adviser}\n---\n[["They changed our lives!" says]] Maria R.',
        '---\njurisdictions: uk\n---\nI [[quit my 9-5 thanks]] to these signals.',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\n---\n[[Thank you for this review]]! You made our week.',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: adviser}\n---\n"They answer every call," says Maria R., current client, not paid for this comment; no material conflicts.',
        '---\njurisdictions: us\nfirm: {kind: adviser}\n---\n"I love working here," says Sam, our operations lead.',
        '---\njurisdictions: us\n---\n"Markets hate uncertainty," said the economist on our panel.',
        '---\njurisdictions: uk\n---\nScammers use fake success stories.',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\n---\n[[J’ai fait 2]] 500 € le mois dernier, à ton tour.'],
      good: [
        '---\njurisdictions: fr\n---\nJ’ai fait 2 500 € l’an dernier. Témoignage individuel : vous pouvez perdre de l’argent.',
        'Les escrocs inventent de faux témoignages.',
        'J’ai lu le DIC avant de signer.',
      ],
    },
  },
  gaps: [
    'likes, shares and pinned comments that adopt praise are not in the draft',
    'whether the person exists and said it is a matter of the record',
  ],
})
