import { type Draft, defineRule, detailsOf } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'
import { CREDIT, sortingsIn } from './targeting.js'

export default defineRule({
  id: 'audience/discriminatory-targeting',
  hazard: 'audience-mismatch',
  covers: ['us/fair-lending-ad', 'eu-dsa-declaration'],
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'warn', eu: 'error' },
  confidence: 'likely',
  summary: 'Credit or housing copy that keeps a group out, and paid targeting by protected traits or at minors.',
  why: 'People who read that they are not wanted do not apply; that is discrimination before the first form.',
  basis: { law: [...authoritiesOf(['us/fair-lending-ad']), eu.dsaTargeting] },
  advice: 'describe the product and its legal conditions, and let everybody apply; target by context, not by protected traits',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: {
    exclusion: 'reads as keeping a group out: “{match}”',
    special: 'targets by a protected trait: “{match}”',
    minors: 'targets minors: “{match}”',
    age: 'targets credit by age: “{match}”',
  },
  check(draft, report, hits) {
    const credit = creditOf(draft)
    if (credit) {
      for (const hit of hits)
        report('exclusion', {
          ...detailsOf(hit),
          jurisdictions: ['us'],
          severity: 'warn',
          ...(credit === 'inferred' ? { lowered: 'product inferred from the copy' } : {}),
        })
    }
    for (const { kind, span } of sortingsIn(draft))
      report(kind, {
        span,
        ...(kind === 'age'
          ? { jurisdictions: ['us'] as const, severity: 'warn' as const }
          : kind === 'minors'
            ? { jurisdictions: ['eu'] as const }
            : {}),
      })
  },
  examples: {
    en: {
      bad: [
        '---\nproducts: mortgage\njurisdictions: us\n---\n[[Home loans for young professionals, not]] retirees.',
        '---\nproducts: loan\njurisdictions: us\n---\nSorry, [[no welfare income accepted]].',
        '---\nproducts: mortgage\njurisdictions: us\n---\n[[Christian buyers only]]: our family program.',
        '---\njurisdictions: eu\ntargeting:\n  interests: [[religion]]\n---\nSaving for a home.',
        '---\njurisdictions: eu\ntargeting:\n  ages: [[13-17]]\n---\nYour first account.',
        '---\njurisdictions: us\nproducts: credit-card\ntargeting:\n  ages: [[18-40]]\n---\nOur new card.',
      ],
      good: [
        '---\nproducts: reverse-mortgage\njurisdictions: us\n---\nFor homeowners 62 and older.',
        '---\nproducts: mortgage\njurisdictions: us\n---\nVA loans for eligible service members and veterans.',
        '---\nproducts: loan\njurisdictions: us\n---\nHablamos español. Everyone is welcome to apply.',
        '---\nproducts: mortgage\njurisdictions: us\n---\nA guide for first-time buyers; no minimum income.',
        '---\njurisdictions: eu\ntargeting:\n  ages: 25-64\n  interests: [saving, travel]\n---\nSaving for a trip.',
      ],
    },
    fr: {
      bad: [
        '---\nproducts: loan\njurisdictions: us\n---\nPrêt rapide, [[retraités s’abstenir]].',
        '---\nproducts: mortgage\njurisdictions: us\n---\nCrédit immobilier : [[jeunes actifs uniquement]].',
        '---\njurisdictions: fr\ntargeting:\n  interests: [[opinions politiques]]\n---\nÉpargner tôt.',
        '---\njurisdictions: fr\ntargeting:\n  ages: [[15-17]]\n---\nTon premier compte.',
      ],
      good: [
        '---\nproducts: loan\njurisdictions: us\n---\nToute demande est étudiée, retraités compris.',
        '---\nproducts: mortgage\njurisdictions: us\n---\nLe prêt à taux zéro est réservé aux primo-accédants.',
        '---\njurisdictions: fr\ntargeting:\n  ages: 18+\n  interests: [voyage]\n---\nÉpargner pour un voyage.',
      ],
    },
    th: {
      bad: [
        '---\nproducts: loan\njurisdictions: us\n---\nสินเชื่อด่วน [[ไม่รับผู้สูงอายุ]]',
        '---\nproducts: mortgage\njurisdictions: us\n---\nสินเชื่อบ้าน [[เฉพาะคนโสดเท่านั้น]]',
        '---\njurisdictions: eu\ntargeting:\n  interests: [[ศาสนา]]\n---\nออมเงิน',
      ],
      good: [
        '---\nproducts: loan\njurisdictions: us\n---\nผู้สูงอายุยื่นขอสินเชื่อได้',
        '---\nproducts: reverse-mortgage\njurisdictions: us\n---\nสำหรับเจ้าของบ้านอายุ 60 ปีขึ้นไป',
        '---\njurisdictions: eu\ntargeting:\n  interests: [ท่องเที่ยว]\n---\nออมเงินเที่ยว',
      ],
    },
  },
  gaps: ['does not see pictures, and reads only the groups that it names', 'custom audiences are not looked into'],
})

/** Whether the draft is about credit or a home, and how that is known. */
function creditOf({ products }: Draft): 'declared' | 'inferred' | undefined {
  const credit = products.filter(({ value }) => CREDIT.includes(value))
  if (!credit.length) return undefined
  return credit.some(({ source }) => source !== 'inferred') ? 'declared' : 'inferred'
}
