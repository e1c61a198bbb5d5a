import { describe, expect, test } from 'vitest'
import { approvalAges, attestationDue } from '../../../rules/facts/approval.js'
import { type FilingFacts, filingClocks, filingDeadline, filingDuties, isFiledUnder } from '../../../rules/facts/filing.js'

const duties: readonly (readonly [name: string, facts: FilingFacts, regimes: readonly string[]])[] = [
  ['a broker’s fund', { firmKind: 'broker-dealer', products: ['mutual-fund'] }, ['finra-fund']],
  ['a broker’s fund and ETF: one filing', { firmKind: 'dual', products: ['etf', 'mutual-fund'] }, ['finra-fund']],
  ['a broker’s variable annuity', { firmKind: 'broker-dealer', products: ['variable-annuity'] }, ['finra-fund']],
  [
    'a broker’s structured product and tool',
    { firmKind: 'broker-dealer', products: ['structured-product', 'tool'] },
    ['finra-derivative', 'finra-tool'],
  ],
  ['a broker’s shares', { firmKind: 'broker-dealer', products: ['stock'] }, []],
  ['a bank’s fund', { firmKind: 'bank', products: ['mutual-fund'] }, []],
  ['nobody’s fund', { products: ['mutual-fund'] }, []],
  ['for institutions only', { firmKind: 'broker-dealer', products: ['etf'], audience: ['institutional'] }, []],
  ['for institutions and retail', { firmKind: 'broker-dealer', products: ['etf'], audience: ['institutional', 'retail'] }, ['finra-fund']],
  ['on an interactive forum', { firmKind: 'broker-dealer', products: ['etf'], format: 'interactive' }, []],
  ['educational', { firmKind: 'broker-dealer', products: ['etf'], purpose: 'education' }, []],
  ['options for all', { firmKind: 'broker-dealer', products: ['option'] }, ['finra-options']],
  ['options for clients', { firmKind: 'broker-dealer', products: ['option'], audience: ['existing-client'] }, []],
  ['a firm in its first year', { firmKind: 'broker-dealer', products: [], named: ['FINRA first year'] }, ['finra-first-year']],
  ['a name that covers all of FINRA asks for nothing', { firmKind: 'broker-dealer', products: ['stock'], named: ['finra'] }, []],
  ['a CTA’s film about profit', { firmKind: 'cpo-cta', products: ['futures'], format: 'video', profitTalk: true }, ['nfa-audio-video']],
  ['a CTA’s film about an office', { firmKind: 'cpo-cta', products: ['futures'], format: 'video' }, []],
]

describe('filingDuties', () => {
  for (const [name, facts, regimes] of duties) {
    test(name, () => expect(filingDuties(facts).map((duty) => duty.clock.regime)).toEqual(regimes))
  }
})

const { firstYear, optionsBeforeOdd, registeredFund, audioVideo } = filingClocks
const deadlines: readonly (readonly [name: string, clock: Parameters<typeof filingDeadline>[0], firstUse: string, deadline: string])[] = [
  ['ten business days before, over Thanksgiving', firstYear, '2026-12-01', '2026-11-16'],
  // Columbus Day is a day off for the government alone: the count that leaves it out ends a day earlier.
  ['before, over a holiday on which markets trade', firstYear, '2026-10-16', '2026-10-01'],
  ['after, over the same holiday', registeredFund, '2026-10-05', '2026-10-19'],
  // Good Friday is a day off for the exchange alone.
  ['after, over a holiday on which the government works', registeredFund, '2026-03-30', '2026-04-13'],
  ['after, over Christmas and New Year', registeredFund, '2026-12-21', '2027-01-06'],
  ['after a first use on a Sunday', registeredFund, '2026-11-01', '2026-11-13'],
  ['ten calendar days before, over a leap day', optionsBeforeOdd, '2024-03-05', '2024-02-24'],
  ['ten calendar days before, over a year end', audioVideo, '2027-01-04', '2026-12-25'],
  ['a moment counts by the day in New York', optionsBeforeOdd, '2026-12-11T04:00:00Z', '2026-11-30'],
  ['and so does one from Bangkok', firstYear, '2026-12-02T08:00:00+07:00', '2026-11-16'],
]

describe('filingDeadline', () => {
  for (const [name, clock, firstUse, deadline] of deadlines) {
    test(name, () => expect(filingDeadline(clock, firstUse)).toBe(deadline))
  }
})

const names: readonly (readonly [regime: string, matches: boolean])[] = [
  ['finra-fund', true],
  ['FINRA Fund', true],
  ['finra_fund', true],
  ['FINRA', true],
  ['finra-options', false],
  ['nfa', false],
  ['', false],
]

describe('isFiledUnder', () => {
  for (const [regime, matches] of names) test(regime || '(empty)', () => expect(isFiledUnder(regime, registeredFund)).toBe(matches))
})

describe('approvals', () => {
  const due: readonly (readonly [approved: string, attested: string | undefined, due: string])[] = [
    ['2026-08-31', undefined, '2026-11-30'],
    ['2026-11-30', undefined, '2027-02-28'],
    ['2026-05-01', '2026-08-01', '2026-11-01'],
    ['2026-08-01', '2026-05-01', '2026-11-01'],
    ['2026-08-22T23:00:00+01:00', undefined, '2026-11-22'],
  ]
  for (const [approved, attested, expected] of due) {
    test(`approved ${approved}, attested ${attested ?? 'never'}`, () => expect(attestationDue(approved, attested)).toBe(expected))
  }
  test('grow old after a year', () => expect(approvalAges('2024-02-29')).toBe('2025-02-28'))
})
