import { type Draft, defineRule, type Hit } from 'finsocial/rule'
import { answeredWith, weighed, weightOf } from '../../facts/answers.js'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { th } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { distanceOf, foldedIn, isFar, placingLaw, reachOf, sentenceOf } from '../../facts/placement.js'
import { TRIGGERS, triggersIn } from '../../facts/triggers.js'

export default defineRule({
  id: 'prominence/distant-disclosure',
  hazard: 'hidden-disclosure',
  covers: ['uk-standalone-compliance', 'uk-risk-balance'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Required words far from what they belong to, or put off to another place.',
  why: 'Each post is read alone; a warning on the site, in the bio or ten paragraphs on does not balance the claim beside it.',
  basis: {
    law: placingLaw([
      uk.fg24StandAlone,
      uk.cobs4RiskBalance,
      us.ftcDotComStandAlone,
      us.cftc441Prominence,
      us.secRiskAlert2025,
      eu.mifidDr44RiskBalance,
      fr.acpr2019R01Risks,
      th.secPastPerformance,
    ]),
  },
  advice: 'say it in the same sentence or the next, in the post itself',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  messages: {
    distant: 'required words stand {distance} characters away: “{match}”',
    deferred: 'puts off what the post itself must say: “{match}”',
  },
  check(draft, report, hits) {
    for (const answered of answeredWith(draft, hits, 'said')) {
      if (reachOf(answered.duty, answered.answer) !== 'near' || foldedIn(draft, answered)) continue
      const farthest = distanceOf(draft, answered)
      if (!farthest || !isFar(farthest.distance)) continue
      const { passage, distance } = farthest
      report('distant', {
        ...sentenceOf(passage),
        ...weighed(draft, answered),
        ...(weightOf(answered) === 'error' ? { severity: 'warn' } : {}),
        data: { distance },
      })
    }
    const deferrals = triggersIn(hits, 'elsewhere')
    for (const answered of deferrals.length ? answeredWith(draft, hits, 'absent') : []) {
      const hit = deferralFor(draft, answered.need.block?.post, deferrals)
      if (!hit) continue
      const [{ mandated }] = answered.duty.wordings
      report('deferred', {
        span: hit.span,
        block: hit.block,
        ...weighed(draft, answered),
        severity: mandated ? 'error' : 'warn',
      })
    }
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nproducts: fund\n---\nUp to 8% target return. [[Risks in bio]].',
        '---\njurisdictions: uk\nproducts: fund\nchannels: blog\n---\nGrow your money with our fund.\n\nOur managers visit every company they buy, read every report and talk to suppliers and customers before they decide. They meet every Tuesday, argue for an hour and vote. Whoever loses the vote writes the memo. The memos go back to 1987 and fill a wall in the corridor, where visitors may read them.\n\nWe have offices in four cities.\n\n[[Your capital is at risk.]]',
        '---\njurisdictions: uk\nproducts: loan\n---\nLoans from £1,000 at 24%. [[Representative example on our site]].',
      ],
      good: [
        '---\njurisdictions: uk\nproducts: fund\n---\nTarget return, not guaranteed. Your capital is at risk. Full risks: link.',
        '---\njurisdictions: uk\nproducts: fund\n---\nInvest from £1. Your capital is at risk. T&Cs apply.',
        '---\njurisdictions: us\nproducts: loan\n---\nNo annual fee. Terms on our site.',
        '---\njurisdictions: uk\n---\nOur branch in Leeds has moved. Details in bio.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nproducts: fund\n---\nCommunication publicitaire. Faites fructifier votre épargne. [[Risques en bio]].',
      ],
      good: [
        '---\njurisdictions: fr\nproducts: fund\n---\nCommunication publicitaire. Faites fructifier votre épargne. Risque de perte en capital. Plus de détails en bio.',
        'Nos horaires : voir en bio.',
        '---\njurisdictions: fr\nproducts: deposit\n---\nLivret A : conditions sur notre site.',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: uk\nproducts: fund\nlanguage: th\n---\nจองซื้อกองทุนวันนี้\n\nทีมผู้จัดการของเราลงพื้นที่ทุกบริษัทก่อนตัดสินใจทุกครั้ง อ่านรายงานทุกฉบับและพูดคุยกับผู้ผลิตและลูกค้า ประชุมกันทุกวันอังคาร ถกเถียงหนึ่งชั่วโมงแล้วลงคะแนนเสียง ผู้แพ้เขียนบันทึก บันทึกเหล่านี้ย้อนไปถึงปี 2530 และแขวนไว้ที่ทางเดินให้ผู้มาเยือนอ่านได้ทุกวันทำการตั้งแต่เก้าโมงเช้าถึงห้าโมงเย็น เรามีสำนักงานสี่แห่งในสี่จังหวัด ทุกแห่งเปิดทำการตามเวลาเดียวกัน\n\n[[การลงทุนมีความเสี่ยง]]',
      ],
      good: [
        '---\njurisdictions: th\nproducts: fund\n---\nจองซื้อกองทุนวันนี้ การลงทุนมีความเสี่ยง ผู้ลงทุนควรศึกษาข้อมูลก่อนตัดสินใจลงทุน',
        'สาขาของเราย้ายที่ทำการ',
        'อ่านรายละเอียดในไบโอ',
      ],
    },
  },
  gaps: ['distance is counted in characters of the text; where a layout puts things is not in the draft'],
})

function deferralFor({ posts }: Draft, post: number | undefined, deferrals: readonly Hit[]): Hit | undefined {
  return posts.length < 2 || post === undefined ? deferrals[0] : deferrals.find(({ block }) => block.post === post)
}
