import { type Draft, defineLexiconRule, type Hit } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'
import { declares } from '../../facts/products.js'
import { postAround } from '../../facts/returns.js'
import { en, fr, th } from './lexicons.generated.js'

const COVERED = [
  'us/reg-dd-free-account',
  'us/reg-dd-overdraft',
  'us/lease-trigger',
  'uk-conc-restricted-terms',
  'uk-conc-no-credit-check',
  'fr-credit-renouvelable',
  'th-ocpb-unilateral-change',
  'th-ocpb-guarantee-terms',
] as const

export default defineLexiconRule({
  id: 'claim/restricted-word',
  hazard: 'prohibited-promotion',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'error', uk: 'error', fr: 'error', th: 'warn' },
  confidence: 'likely',
  summary: 'A word that the law reserves for a product with certain terms, or does not let an advertisement use.',
  why: 'These words have a legal meaning that readers rely on; used for something else they mislead every time.',
  basis: { law: [...authoritiesOf(COVERED)] },
  message: 'a word that the law reserves: “{match}”',
  advice: 'use the word of the law for what the product is',
  gaps: ['does not know the terms of the agreement: a word that fits them is reported too'],
  lexicons: { en, fr, th },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\n---\n\nYou’re [[pre-approved]] for £3,000!\n',
        '---\njurisdictions: us\nproducts: lease\n---\n\nA [[2.9% APR lease]].\n',
        '---\njurisdictions: us\n---\n\n[[Earn a handsome profit on your savings]] account.\n',
      ],
      good: [
        'Arranged overdraft on your current account.',
        'Eligibility check, subject to status.',
        'Lease: $299 a month for 36 months.',
        'Beware of lenders who promise guaranteed loans.',
      ],
    },
    fr: {
      bad: ['Votre [[réserve d’argent]] vous attend.', 'Un [[crédit revolving]] malin.', 'Une [[cagnotte de 3 000 € disponible]].'],
      good: ['Crédit renouvelable de 1 000 €.', 'Cagnotte de fidélité en points.', 'La réserve parlementaire a disparu.'],
    },
    th: {
      bad: ['บริษัทขอ[[สงวนสิทธิ์เปลี่ยนแปลงเงื่อนไขโดยไม่ต้องแจ้งให้ทราบล่วงหน้า]]', 'บริษัท[[ไม่รับผิดชอบใดๆ ทุกกรณี]]', 'ไม่พอใจ[[ยินดีคืนเงิน]]'],
      good: ['เงื่อนไขเป็นไปตามที่ธนาคารกำหนด', 'ยินดีคืนเงินภายใน 15 วัน ตามเงื่อนไขในหน้าเว็บไซต์', 'รับประกันภัยโดยบริษัทตัวอย่าง'],
    },
  },
  consider(hit, draft) {
    const runsIn = RESERVED_IN[`${hit.language}:${hit.group}`]
    if (runsIn && !draft.jurisdictions.includes(runsIn)) return false
    if (isAllowed(hit, draft)) return false
    return {
      ...(runsIn ? { jurisdictions: [runsIn] } : {}),
      ...(hit.group === 'credit' && SOFT.test(hit.text) ? { severity: 'warn' as const } : {}),
    }
  },
})

/** Whose law reserves which group of words. */
const RESERVED_IN: Readonly<Record<string, 'us' | 'uk' | 'fr' | 'th'>> = {
  'en:credit': 'uk',
  'en:deposit': 'us',
  'en:lease': 'us',
  'fr:credit': 'fr',
  'th:notice': 'th',
  'th:warranty': 'th',
}

/** The terms that make the word true, where the post states them. */
function isAllowed({ group, language, block }: Hit, draft: Draft): boolean {
  const text = postAround(draft, block)
    .map(({ folded }) => folded.text)
    .join('\n')
  if (language === 'th') return group === 'warranty' && /ภายใน ?\d+ ?วัน|\d ?(?:วัน|เดือน|ปี)/u.test(text) && /เงื่อนไข/u.test(text)
  if (language === 'fr') return /credit renouvelable/u.test(text)
  return group === 'credit' && declares(draft, ['deposit'])
}

/** Allowed under terms that cannot be seen here. */
const SOFT = /interest|overdraft|deposit/i
