import { type Audience, type Draft, defineRule, detailsOf } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { isOpen } from '../../facts/open-channel.js'
import { en, fr, th } from './lexicons.generated.js'

const CONSUMERS: readonly Audience[] = ['retail', 'plan-participant', 'existing-client']

export default defineRule({
  id: 'audience/audience-mismatch',
  hazard: 'audience-mismatch',
  covers: ['uk-employer-workplace-communication', 'us/erisa-education-vs-advice'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'Copy that speaks to other readers than those it is declared for.',
  why: 'What may be said depends on who reads it: members of a plan are not its sponsor, and the public is not a professional.',
  basis: {
    law: [
      ...authoritiesOf(['uk-employer-workplace-communication', 'us/erisa-education-vs-advice']),
      us.finra2210Forwarding,
      uk.cobs46RetailReach,
      eu.mifidDr44RiskBalance,
    ],
  },
  advice: 'write for the declared audience, or declare the audience that the copy is for',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: {
    label: 'is declared for {audience} readers and says it is for others: “{match}”',
    steer: 'lets an employer steer its staff: “{match}”',
    advice: 'advises plan participants what to choose: “{match}”',
  },
  check(draft, report, hits) {
    const { audience = [] } = draft.frontMatter
    const consumer = audience.find((each) => CONSUMERS.includes(each))
    for (const hit of hits) {
      if (hit.group === 'label') {
        // in the open it is the channel that contradicts the label, which another rule says
        if (consumer && isOpen(draft) !== true) report('label', { ...detailsOf(hit), data: { audience: consumer } })
      } else if (hit.group === 'steer') report('steer', detailsOf(hit))
      else if (audience.includes('plan-participant')) report('advice', { ...detailsOf(hit), jurisdictions: jurisdictionsOf(draft) })
    }
  },
  examples: {
    en: {
      bad: [
        '---\naudience: plan-participant\njurisdictions: us\n---\n[[Move your 401(k) into the Larkfield Growth Fund]] before Friday.',
        '---\naudience: plan-participant\njurisdictions: us\n---\n[[You should put 80% in stocks]].',
        '---\njurisdictions: uk\n---\nEmployers: [[get your team to transfer]] old pensions to us before April.',
        '---\naudience: retail\nchannels: email\n---\nOur autumn letter. [[For professional investors only]].',
      ],
      good: [
        '---\naudience: plan-participant\n---\nThree things to check before you change your investment mix.',
        '---\naudience: plan-participant\n---\nEnrolment closes on 12 December.',
        '---\njurisdictions: uk\n---\nEmployers: our guide explains auto-enrolment duties.',
        '---\njurisdictions: uk\n---\nMembers should read the scheme documents or take regulated advice before transferring.',
        'Move your 401(k) into the plan of your new employer, or leave it where it is: what to compare.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: uk\n---\nEmployeurs : [[incitez vos salariés à transférer]] leur épargne.',
        '---\njurisdictions: us\naudience: plan-participant\n---\n[[Choisissez notre fonds]] avant vendredi.',
        '---\njurisdictions: eu\naudience: retail\nchannels: email\n---\nNotre lettre, [[réservée aux investisseurs professionnels]].',
      ],
      good: [
        '---\naudience: plan-participant\n---\nTrois points à vérifier avant de changer de support.',
        '---\njurisdictions: uk\n---\nEmployeurs : notre guide explique vos obligations.',
        '---\naudience: institutional\nchannels: email\n---\nRéservé aux investisseurs professionnels.',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: uk\n---\n[[บอกพนักงานของคุณย้าย]]แผนมาที่เรา',
        '---\njurisdictions: us\naudience: plan-participant\n---\n[[ควรเลือกแผน]]หุ้น',
        '---\njurisdictions: uk\naudience: retail\nchannels: email\n---\n[[สำหรับผู้ลงทุนสถาบันเท่านั้น]]',
      ],
      good: [
        '---\naudience: plan-participant\n---\nสามเรื่องที่ควรดูก่อนเปลี่ยนแผน',
        '---\njurisdictions: uk\n---\nนายจ้างจ่ายเงินสมทบอย่างไร',
        '---\naudience: institutional\nchannels: email\n---\nสำหรับผู้ลงทุนสถาบันเท่านั้น',
      ],
    },
  },
  gaps: ['reads advice by its verbs and funds; a hint without them is not seen'],
})

/** Advice to participants is the American line between education and advice; elsewhere it is promotion like any other. */
function jurisdictionsOf({ jurisdictions }: Draft) {
  return jurisdictions.filter((each) => each === 'us' || each === 'uk')
}
