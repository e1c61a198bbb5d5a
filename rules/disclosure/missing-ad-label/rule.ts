import { defineDisclosureRule } from 'finsocial/rule'
import { labelNeeds } from '../../facts/needs/label.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-ad-label',
  hazard: 'missing-ad-label',
  covers: [
    'us/endorsement-material-connection',
    'us/issuer-paid-touting',
    'uk-ad-label',
    'eu-marketing-identifiable',
    'eu-finfluencer-recommendation',
    'fr-publicite-identifiable',
    'fr-influenceur-mention',
    'th-sec-paid-promotion-disclosure',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'A paid or connected voice that does not say so.',
  why: 'Readers trust a person more than an advertisement; they can weigh the praise only when they know who pays for it.',
  basis: authoritiesOf(['us/endorsement-material-connection', 'uk-ad-label', 'fr-publicite-identifiable', 'fr-influenceur-mention']),
  message: 'no label shows that this is advertising: “{match}”',
  advice: 'put the label before everything else, in the language of the post',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  topics: ['ad-label', 'employee-label', 'paid-amount', 'position'],
  wordings: WORDINGS,
  needs: labelNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nauthor: {relation: influencer, paid: [[true]]}\n---\nOpened my Cove account in 3 minutes #collab',
        '---\njurisdictions: uk\n---\nSo excited to share my app of the year @pennymint! [[Use code LENA]]',
        '---\njurisdictions: us\nauthor: {relation: employee}\n---\nHonestly the [[best savings app out there]]. Download it!',
      ],
      good: [
        '---\njurisdictions: us\nauthor: {relation: influencer, paid: true}\n---\nAd: Cove pays me to post. Opened my account in 3 minutes.',
        '---\njurisdictions: uk\nauthor: {paid: true}\n---\n#ad I have been using Oakmere’s budgeting tool.',
        '---\njurisdictions: us\nauthor: {relation: employee}\n---\nI work at Cove. We just shipped joint accounts.',
        'Ad hoc thoughts on budgeting',
        'Never share your access code with anybody who calls you.',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\nauthor: {paid: [[true]]}\n---\nL’appli épargne que j’adore.'],
      good: [
        '---\njurisdictions: fr\nauthor: {paid: true}\n---\nCollaboration commerciale avec Monéa. Risque de perte en capital.',
        '---\njurisdictions: fr\n---\nCommuniqué de résultats',
        'Ne communiquez jamais votre code secret.',
      ],
    },
    th: {
      bad: ['เปิดพอร์ตด้วย[[รหัสแนะนำ]] ABC123 รับ 100 บาท'],
      good: ['#โฆษณา เปิดพอร์ตด้วยรหัสแนะนำ ABC123', 'คอนเทนต์นี้จัดทำเองไม่มีผู้ว่าจ้าง', 'อย่าบอกรหัสผ่านกับใคร'],
    },
  },
  gaps: [
    'whether the platform’s own paid-partnership switch is set is not in the draft',
    'who wrote a post and for what is known only from the front matter; without it only the copy’s own signs count',
  ],
})
