import type { Wording } from 'finsocial/rule'
import { th } from '../authorities/th.js'
import { PAST_PERFORMANCE, THAI_CRYPTO_WARNING, THAI_INVESTOR_WARNING } from './substance.js'
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
    features: [[...THAI_INVESTOR_WARNING, 'การลงทุนมีความเสี่ยง', 'อาจ(?:ขาดทุน|สูญเสียเงิน)']],
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
