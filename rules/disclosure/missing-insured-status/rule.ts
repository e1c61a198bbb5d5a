import { defineDisclosureRule } from 'finsocial/rule'
import { insuredStatusNeeds } from '../../facts/needs/insured-status.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-insured-status',
  hazard: 'missing-insured-status',
  covers: ['us/fdic-official-statement', 'us/ncua-official-statement', 'us/sipc-statement'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'A bank, credit union or broker that advertises without its official statement.',
  why: 'The statement tells who stands behind the money, and its absence tells that nobody does.',
  message: 'advertises without the official statement: “{match}”',
  advice: 'add the official statement to the post',
  languages: ['en'],
  lexicons: TRIGGERS,
  topics: ['insured-status', 'insured-status-credit-union', 'sipc-membership'],
  wordings: WORDINGS,
  needs: insuredStatusNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: bank}\nproducts: cd\n---\n[[11-month CD: 4.25% APY. Visit us today.]]',
        '---\njurisdictions: us\nfirm: {kind: credit-union}\nproducts: loan\n---\n[[Auto loans from 5.49% APR at Plainfield CU.]]',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: stock\n---\n[[Our trading app is live.]]',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: bank}\nproducts: cd\n---\n11-month CD: 4.25% APY. Member FDIC.',
        '---\njurisdictions: us\nfirm: {kind: bank}\npurpose: recruiting\n---\nWe are hiring tellers.',
        '---\njurisdictions: us\nfirm: {kind: bank}\nproducts: mortgage\n---\nPre-qualify online. Equal Housing Lender.',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: stock\n---\nOur trading app is live. Member FINRA/SIPC.',
      ],
    },
  },
  gaps: ['the official sign on a picture is seen only through the picture’s text in the front matter', 'the firm’s kind must be declared'],
})
