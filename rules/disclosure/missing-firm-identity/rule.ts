import { defineDisclosureRule } from 'finsocial/rule'
import { identityNeeds } from '../../facts/needs/identity.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-firm-identity',
  hazard: 'missing-legend',
  covers: ['us/firm-name', 'us/insurer-identity', 'uk-firm-identified', 'fr-identite-distributeur', 'th-oic-underwriter-identification'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Copy that sells and does not say who sells.',
  why: 'Readers can check a firm, complain about it or avoid it only when they know its name.',
  message: 'does not say who stands behind it: “{match}”',
  advice: 'name the firm, and the insurer or register number where one belongs',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  topics: ['firm-name', 'insurer-identity', 'distributor'],
  wordings: WORDINGS,
  needs: identityNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer, name: Cove Securities}\n---\n[[Ask me about our new trading app!]]',
        '---\njurisdictions: us\nfirm: {kind: producer}\nstates: [NY]\n---\n[[Homeowners from $49, call now.]]',
        '---\njurisdictions: uk\nfirm: {name: Oakmere}\n---\n[[Our new ISA is here. Capital at risk.]]',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer, name: Cove Securities}\n---\nOur trading app is live. Cove Securities LLC, Member FINRA/SIPC.',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer, name: Cove Securities}\npurpose: company-update\n---\nOur volunteers planted 200 trees on Saturday.',
        '---\njurisdictions: us\nfirm: {kind: producer}\nstates: [NY]\n---\nHow much life insurance do families need?',
        '---\njurisdictions: uk\nfirm: {name: Oakmere}\n---\nOakmere: our new ISA is here. Capital at risk.',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\n---\n[[Comparez votre assurance]] emprunteur !'],
      good: [
        '---\njurisdictions: fr\n---\nCourtage Lisière, 3 rue du Puits, Nantes, ORIAS 07000000. Comparez votre assurance emprunteur.',
        '---\njurisdictions: fr\n---\nAssurance : déclarez votre sinistre en ligne.',
        'Notre courtier vous répond le samedi.',
      ],
    },
    th: {
      bad: ['---\njurisdictions: th\nfirm: {kind: producer}\n---\n[[ซื้อประกันรถชั้น 1 กับเรา]]'],
      good: [
        '---\njurisdictions: th\nfirm: {kind: producer}\n---\nซื้อประกันรถชั้น 1 กับเรา รับประกันภัยโดย บริษัท ตัวอย่างประกันภัย จำกัด (มหาชน)',
        'แจ้งเคลมประกันรถ โทร 1234',
        'ประกันสังคมเบิกอะไรได้บ้าง',
      ],
    },
  },
  gaps: ['what the channel shows above the post (handle, profile) is known only from the front matter'],
})
