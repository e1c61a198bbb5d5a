import { describe, expect, test } from 'vitest'
import { addYears } from '../../../rules/facts/calendar/date.js'
import { provenRetention, type RetentionFacts, retainUntil, retentionFor, retentionRows } from '../../../rules/facts/retention.js'

type Row = readonly [
  name: string,
  facts: RetentionFacts,
  years: number | 'indefinite',
  because: readonly string[],
  /** For a last use on 29 February 2024. */
  until: string | undefined,
]

const minimums: readonly Row[] = [
  [
    'a broker',
    { jurisdictions: ['us'], firmKind: 'broker-dealer' },
    3,
    ['us/broker-communications', 'us/broker-communications-file'],
    '2027-03-01',
  ],
  [
    'an adviser: to the end of the fiscal year',
    { jurisdictions: ['us'], firmKind: 'adviser' },
    5,
    ['us/adviser-advertisement'],
    '2029-12-31',
  ],
  ['both: the longer', { jurisdictions: ['us'], firmKind: 'dual' }, 5, ['us/adviser-advertisement'], '2029-12-31'],
  [
    'an adviser’s client who recommends',
    { jurisdictions: ['us'], firmKind: 'adviser', author: 'client' },
    5,
    ['us/adviser-advertisement', 'us/adviser-support'],
    '2029-12-31',
  ],
  ['a complaint', { jurisdictions: ['us'], firmKind: 'broker-dealer', class: 'complaint' }, 4, ['us/customer-complaint'], '2028-02-29'],
  ['a municipal dealer', { jurisdictions: ['us'], firmKind: 'municipal-dealer' }, 4, ['us/municipal-dealer'], '2028-02-29'],
  [
    'a commodity pool operator',
    { jurisdictions: ['us'], firmKind: 'cpo-cta', products: ['futures'] },
    5,
    ['us/commodity-promotion'],
    '2029-03-01',
  ],
  [
    'a bank’s mortgage',
    { jurisdictions: ['us'], firmKind: 'bank', products: ['mortgage'] },
    2,
    ['us/mortgage-communication'],
    '2026-03-01',
  ],
  ['a bank’s deposit', { jurisdictions: ['us'], firmKind: 'bank', products: ['cd'] }, 2, ['us/deposit-advertisement'], '2026-03-01'],
  ['a bank’s card: nothing', { jurisdictions: ['us'], firmKind: 'bank', products: ['credit-card'] }, 0, [], undefined],
  [
    'a bank that sells annuities',
    { jurisdictions: ['us'], firmKind: 'bank', products: ['deposit', 'fixed-annuity'] },
    4,
    ['us/insurance-advertisement'],
    '2028-02-29',
  ],
  ['nobody knows who', { jurisdictions: ['us'] }, 6, ['us/unknown-registrant'], '2030-03-01'],
  [
    'a British pension transfer',
    { jurisdictions: ['uk'], class: 'pension-transfer', products: ['pension'] },
    'indefinite',
    ['uk/pension-transfer'],
    'indefinite',
  ],
  [
    'a British opt-out, to professionals',
    { jurisdictions: ['uk'], class: 'pension-opt-out', audience: ['institutional'] },
    'indefinite',
    ['uk/pension-transfer'],
    'indefinite',
  ],
  ['a British pension', { jurisdictions: ['uk'], products: ['pension'] }, 6, ['uk/life-or-pension'], '2030-03-01'],
  [
    'a British pension, filed as general',
    { jurisdictions: ['uk'], products: ['pension'], class: 'general' },
    6,
    ['uk/life-or-pension'],
    '2030-03-01',
  ],
  ['a British share', { jurisdictions: ['uk'], products: ['stock'] }, 5, ['uk/mifid-business'], '2029-03-01'],
  ['a British fund, filed as general', { jurisdictions: ['uk'], products: ['fund'], class: 'general' }, 3, ['uk/promotion'], '2027-03-01'],
  ['a British savings account', { jurisdictions: ['uk'], products: ['deposit'], purpose: 'promotion' }, 3, ['uk/promotion'], '2027-03-01'],
  ['a British firm’s own news', { jurisdictions: ['uk'], products: ['fund'], purpose: 'company-update' }, 0, [], undefined],
  [
    'British professionals only',
    { jurisdictions: ['uk'], products: ['fund'], audience: ['institutional', 'intermediary'] },
    0,
    [],
    undefined,
  ],
  [
    'British professionals and savers',
    { jurisdictions: ['uk'], products: ['fund'], audience: ['institutional', 'retail'] },
    5,
    ['uk/mifid-business'],
    '2029-03-01',
  ],
  ['a European fund', { jurisdictions: ['eu'], products: ['fund'] }, 5, ['eu/mifid-business'], '2029-03-01'],
  ['European crypto', { jurisdictions: ['eu'], products: ['crypto'] }, 5, ['eu/crypto-service'], '2029-03-01'],
  [
    'asked for by the authority',
    { jurisdictions: ['eu'], products: ['crypto'], class: 'authority-request' },
    7,
    ['eu/authority-request'],
    '2031-03-01',
  ],
  ['a European job advertisement', { jurisdictions: ['eu', 'fr'], products: ['fund'], purpose: 'recruiting' }, 0, [], undefined],
  [
    'a French insurer',
    { jurisdictions: ['eu', 'fr'], firmKind: 'insurer', products: ['life'] },
    5,
    ['fr/social-media-archive'],
    '2029-03-01',
  ],
  [
    'a French influencer',
    { jurisdictions: ['eu', 'fr'], products: ['stock'], author: 'influencer' },
    5,
    ['eu/mifid-business', 'fr/social-media-archive', 'fr/influencer-evidence'],
    '2029-03-01',
  ],
  ['a Thai fund', { jurisdictions: ['th'], products: ['fund'] }, 5, ['th/securities-record', 'th/advertising'], '2029-03-01'],
  ['a Thai loan', { jurisdictions: ['th'], products: ['loan'] }, 5, ['th/advertising'], '2029-03-01'],
  [
    'two places: the longest',
    { jurisdictions: ['uk', 'us'], firmKind: 'broker-dealer', products: ['pension'] },
    6,
    ['uk/life-or-pension'],
    '2030-03-01',
  ],
  ['a class of the firm’s own', { jurisdictions: ['us'], firmKind: 'bank', class: 'marketing-2026' }, 0, [], undefined],
]

describe('retentionFor', () => {
  for (const [name, facts, years, because, until] of minimums) {
    test(name, () => {
      const minimum = retentionFor(facts)
      expect(minimum.years).toBe(years)
      expect(minimum.because.map((row) => row.id)).toEqual(because)
      expect(retainUntil(minimum, '2024-02-29')).toBe(until)
    })
  }

  test('every row is reached', () => {
    const reached = new Set(minimums.flatMap(([, facts]) => retentionFor(facts).rows.map((row) => row.id)))
    expect([...reached].sort()).toEqual(retentionRows.map((row) => row.id).sort())
  })

  test('rows have one name each, and cite their own jurisdiction', () => {
    expect(new Set(retentionRows.map((row) => row.id)).size).toBe(retentionRows.length)
    for (const row of retentionRows) expect(row.id.split('/')[0]).toBe(row.authority.jurisdiction)
  })
})

describe('provenRetention', () => {
  test('leaves out what rests on memory or habit', () => {
    expect(provenRetention(retentionFor({ jurisdictions: ['us'] })).years).toBe(0)
    expect(provenRetention(retentionFor({ jurisdictions: ['eu', 'fr'], products: ['deposit'] })).years).toBe(0)
    expect(provenRetention(retentionFor({ jurisdictions: ['th'], products: ['fund'] })).because.map((row) => row.id)).toEqual([
      'th/securities-record',
    ])
    expect(provenRetention(retentionFor({ jurisdictions: ['uk'], products: ['life'] })).years).toBe(6)
  })
})

const ends: readonly (readonly [lastUse: string, fiscalEnd: string | undefined, until: string])[] = [
  ['2026-12-31', undefined, '2031-12-31'],
  ['2026-01-01', undefined, '2031-12-31'],
  ['2026-06-30', '06-30', '2031-06-30'],
  ['2026-07-01', '06-30', '2032-06-30'],
  ['2026-12-31T23:30:00-05:00', undefined, '2031-12-31'],
]

describe('retainUntil', () => {
  for (const [lastUse, fiscalEnd, until] of ends) {
    test(`an adviser’s post last used ${lastUse}, years ending ${fiscalEnd ?? '12-31'}`, () => {
      expect(retainUntil(retentionFor({ jurisdictions: ['us'], firmKind: 'adviser' }), lastUse, fiscalEnd)).toBe(until)
    })
  }

  test('is never before a whole period, for any day of four years', () => {
    const minimum = retentionFor({ jurisdictions: ['us'], firmKind: 'broker-dealer' })
    for (let day = 1; day <= 28; day++) {
      for (let month = 1; month <= 12; month++) {
        const use = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        expect(retainUntil(minimum, use)! >= addYears(use, 3)).toBe(true)
      }
    }
  })
})
