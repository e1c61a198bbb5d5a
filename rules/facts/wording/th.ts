import type { Wording } from 'finsocial/rule'
import { th } from '../authorities/th.js'
import { INVESTMENT_RISK, PAST_PERFORMANCE, RISK_SIGNS, THAI_CRYPTO_WARNING, THAI_INVESTOR_WARNING } from './substance.js'
import { words } from './wording.js'

/** Words for posts under Thai law. */
export const thWordings: readonly Wording[] = [
  words(th.secPastPerformance, {
    id: 'th/past-performance',
    topic: 'past-performance',
    language: 'th',
    text: 'ผลการดำเนินงานในอดีตของกองทุนรวม มิได้เป็นสิ่งยืนยันถึงผลการดำเนินงานในอนาคต',
    mandated: true,
    features: [PAST_PERFORMANCE.th],
    reach: 'post',
    severity: 'error',
  }),
  words(th.secInvestorWarning, {
    id: 'th/risk-fund',
    topic: 'investment-risk',
    products: ['fund', 'mutual-fund', 'etf', 'money-market-fund'],
    language: 'th',
    text: 'การลงทุนมีความเสี่ยง ผู้ลงทุนควรทำความเข้าใจลักษณะสินค้า เงื่อนไขผลตอบแทน และความเสี่ยง ก่อนตัดสินใจลงทุน',
    features: [THAI_INVESTOR_WARNING],
    reach: 'post',
    severity: 'error',
  }),
  words(th.secInvestorWarning, {
    id: 'th/risk',
    topic: 'investment-risk',
    language: 'th',
    text: 'การลงทุนมีความเสี่ยง ผู้ลงทุนควรทำความเข้าใจลักษณะสินค้า เงื่อนไขผลตอบแทน และความเสี่ยง ก่อนตัดสินใจลงทุน',
    features: [INVESTMENT_RISK.th],
    signs: RISK_SIGNS.th,
    reach: 'post',
  }),
  words(th.secCryptoWarning, {
    id: 'th/risk-crypto',
    topic: 'investment-risk',
    products: ['crypto', 'stablecoin'],
    language: 'th',
    text: 'คริปโทเคอร์เรนซี และโทเคนดิจิทัลมีความเสี่ยงสูง ท่านอาจสูญเสียเงินลงทุนได้ทั้งจำนวน',
    features: [THAI_CRYPTO_WARNING],
    reach: 'post',
    severity: 'error',
  }),
]

/** Bank of Thailand: what a rate, an instalment or a teaser brings with it in the same piece. */
export const thCreditWordings: readonly Wording[] = [
  words(th.botEffectiveRate, {
    id: 'th/credit-rate',
    topic: 'credit-rate',
    products: ['loan', 'mortgage', 'high-cost-credit', 'bnpl', 'heloc', 'lease'],
    language: 'th',
    text: 'อัตราดอกเบี้ยที่แท้จริง {effectiveFrom}% - {effectiveTo}% ต่อปี',
    features: [
      [
        '(?:ที่แท้จริง|effective)[^]{0,60}\\d{1,3}(?:\\.\\d{1,4})? ?%? ?(?:-|~|ถึง) ?\\d{1,3}(?:\\.\\d{1,4})? ?%',
        '(?:ที่แท้จริง|effective)[^]{0,40}\\d{1,3}(?:\\.\\d{1,4})? ?%(?:ต่อปี)?',
        'อยู่ระหว่าง\\d{1,3}(?:\\.\\d{1,4})? ?%? ?(?:-|ถึง) ?\\d',
        '(?:ตั้งแต่|ระหว่าง)(?:ร้อยละ)? ?\\d{1,3}(?:\\.\\d{1,4})?[^]{0,12}(?:ไม่เกิน|ถึง)(?:ร้อยละ)? ?\\d',
      ],
    ],
    reach: 'post',
    severity: 'error',
  }),
  words(th.botReferenceRateDate, {
    id: 'th/reference-rate-date',
    topic: 'reference-rate-date',
    language: 'th',
    text: 'MRR ณ วันที่ {referenceDate} = {referenceRate}%',
    features: [
      [
        '(?:mrr|mlr|mor)[^]{0,40}ณวันที่[^]{0,30}\\d[^]{0,20}?=? ?\\d{1,3}(?:\\.\\d{1,4})? ?%',
        '(?:mrr|mlr|mor) ?(?:=|อยู่ที่) ?\\d{1,3}(?:\\.\\d{1,4})? ?%[^]{0,20}ณวันที่',
      ],
    ],
    reach: 'post',
  }),
  words(th.botTeaserConditions, {
    id: 'th/teaser-conditions',
    topic: 'credit-promotion',
    language: 'th',
    text: 'เงื่อนไขเป็นไปตามที่ธนาคารกำหนด',
    features: [
      [
        'เฉพาะ(?:ปี|เดือน|งวด|ลูกค้า|รายการ|สินค้า)|ปีแรก|\\d{1,3}(?:เดือน|งวด|วัน)แรก|เมื่อ(?:ชำระ|จ่าย|ใช้จ่าย|ซื้อ)|ภายในวัน(?:ครบ)?กำหนด|(?:ตาม|ครบตาม)?เงื่อนไข(?:เป็นไปตาม|ตามที่|ที่)|ตามเงื่อนไข|ตลอดชีพ',
      ],
    ],
    reach: 'post',
    severity: 'error',
  }),
  words(th.botInstalments, {
    id: 'th/instalment-terms',
    topic: 'credit-cost',
    language: 'th',
    text: 'เงินต้น {amount} บาท ดอกเบี้ย {rate}% ต่อปี ดอกเบี้ยทั้งสัญญา {totalInterest} บาท {months} งวด',
    features: [['เงินต้น|วงเงิน|ยอดจัด|ยอดกู้'], ['ดอกเบี้ยรวม|ดอกเบี้ยทั้งสัญญา|จำนวนดอกเบี้ย|รวมดอกเบี้ย'], ['\\d{1,3}(?:งวด|เดือน|ปี)'], ['\\d ?%']],
    reach: 'post',
  }),
  words(th.botEffectiveRate, {
    id: 'th/yearly-rate',
    topic: 'yearly-rate',
    language: 'th',
    text: 'อัตราดอกเบี้ยที่แท้จริง {effectiveFrom}% - {effectiveTo}% ต่อปี',
    features: [['\\d{1,3}(?:\\.\\d{1,4})? ?%(?:ต่อ|/)ปี', 'ที่แท้จริง(?:ต่อปี)?[^]{0,30}\\d']],
    reach: 'post',
  }),
]

/** Bank of Thailand: the sentence that every loan and card carries. */
export const thCreditWarnings: readonly Wording[] = [
  words(th.botLoanWarning, {
    id: 'th/loan-warning',
    fragments: ['กู้เท่าที่จำเป็น'],
    topic: 'credit-warning',
    products: ['loan', 'mortgage', 'high-cost-credit', 'bnpl', 'heloc', 'lease'],
    language: 'th',
    text: 'กู้เท่าที่จำเป็นและชำระคืนไหว',
    mandated: true,
    // a card's own sentence serves where a card is all that is offered
    features: [['กู้เท่าที่จำเป็นและชำระคืนไหว', 'ใช้เท่าที่จำเป็นและชำระคืนได้เต็มจำนวนตามกำหนด']],
    reach: 'post',
    severity: 'error',
  }),
  words(th.botCardWarning, {
    id: 'th/card-warning',
    fragments: ['ใช้เท่าที่จำเป็น'],
    topic: 'credit-warning',
    products: ['credit-card'],
    language: 'th',
    text: 'ใช้เท่าที่จำเป็นและชำระคืนได้เต็มจำนวนตามกำหนด จะได้ไม่เสียดอกเบี้ย {cardRate}% ต่อปี',
    mandated: true,
    features: [['ใช้เท่าที่จำเป็นและชำระคืนได้เต็มจำนวนตามกำหนด,?จะได้ไม่เสียดอกเบี้ย', 'use when necessary and pay back full amount on time']],
    reach: 'post',
    severity: 'error',
  }),
  words(th.botFloatingRate, {
    id: 'th/floating-rate',
    topic: 'floating-rate',
    language: 'th',
    text: 'อัตราดอกเบี้ยลอยตัวสามารถเปลี่ยนแปลงเพิ่มขึ้นหรือลดลงได้',
    features: [['ดอกเบี้ยลอยตัว(?:สามารถ|อาจ)(?:มีการ)?เปลี่ยนแปลง(?:เพิ่มขึ้นหรือลดลงได้|ได้)']],
    reach: 'post',
  }),
]

export const thLabelWordings: readonly Wording[] = [
  words(th.secHiredAdvertisers, {
    id: 'th/ad-label',
    topic: 'ad-label',
    language: 'th',
    text: '#โฆษณา',
    features: [
      ['โฆษณา(?!ว่า|เกินจริง)|สปอนเซอร์|(?:ได้รับ|มี)การสนับสนุนจาก|ได้รับค่าตอบแทน|(?<![a-z])(?:sponsored|paid partnership)(?![a-z])|#ad(?![a-z])'],
    ],
    mayBe: ['hashtag'],
    reach: 'post',
  }),
]

/** Legends of funds, insurance and forecasts. */
export const thLegendWordings: readonly Wording[] = [
  words(th.secProjectedReturn, {
    id: 'th/forecast',
    topic: 'forecast',
    language: 'th',
    // the Thai sentence was not read in the notification: its substance is looked for
    text: 'หากไม่สามารถลงทุนให้เป็นไปตามที่กำหนดไว้เนื่องจากสภาวะตลาดมีการเปลี่ยนแปลงไป ผู้ถือหน่วยลงทุนอาจไม่ได้รับผลตอบแทนตามอัตราที่โฆษณาไว้',
    features: [['อาจไม่ได้รับผลตอบแทน', 'อาจได้รับผลตอบแทน(?:น้อยกว่า|ไม่เป็นไป)']],
    evidence: 'memory',
    reach: 'post',
  }),
  words(th.secTaxFunds, {
    id: 'th/tax-fund',
    topic: 'tax-fund',
    language: 'th',
    text: 'ผู้ลงทุนควรศึกษาข้อมูลเกี่ยวกับสิทธิประโยชน์ทางภาษีที่ระบุไว้ในคู่มือการลงทุนในกองทุนรวมดังกล่าวด้วย',
    features: [['คู่มือการลงทุน|คู่มือภาษี|สิทธิประโยชน์ทางภาษี[^]{0,40}(?:ศึกษา|คู่มือ)|ศึกษา[^]{0,40}สิทธิประโยชน์ทางภาษี']],
    reach: 'post',
  }),
  words(th.secPerformanceStandard, {
    id: 'th/performance-standard',
    topic: 'performance-standard',
    language: 'th',
    text: 'เอกสารการวัดผลการดำเนินงานของกองทุนรวมฉบับนี้ได้จัดทำขึ้นตามมาตรฐานการวัดผลการดำเนินงานของกองทุนรวมของสมาคมบริษัทจัดการลงทุน',
    features: [['มาตรฐานการวัดผลการดำเนินงานของกองทุนรวม']],
    reach: 'click',
    severity: 'info',
  }),
  words(th.oicBuyerWarning, {
    id: 'th/insurance-buyer',
    topic: 'insurance-buyer',
    language: 'th',
    text: 'ผู้ซื้อควรทำความเข้าใจในรายละเอียดความคุ้มครองและเงื่อนไขก่อนตัดสินใจทำประกันภัยทุกครั้ง',
    features: [
      [
        'ผู้(?:ซื้อ|เอาประกัน(?:ภัย)?|ขอเอาประกัน(?:ภัย)?)(?:ประกัน(?:ภัย)?)?(?:ควร|โปรด)(?:ศึกษา)?(?:และ)?ทำความเข้าใจ(?:ใน)?รายละเอียด(?:ของ)?(?:ความ)?(?:คุ้มครอง)[^]{0,20}เงื่อนไข[^]{0,30}ก่อน(?:การ)?ตัดสินใจ',
      ],
    ],
    reach: 'post',
  }),
  words(th.oicUnderwriter, {
    id: 'th/underwriter',
    topic: 'insurer-identity',
    language: 'th',
    text: 'รับประกันภัยโดย {insurerName}',
    features: [['รับประกัน(?:ภัย|ชีวิต)?โดย']],
    reach: 'post',
  }),
]
