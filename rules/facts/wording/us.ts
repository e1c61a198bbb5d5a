import type { Patterns, Wording } from 'finsocial/rule'
import { us } from '../authorities/us.js'
import { INVESTMENT_RISK, PAST_PERFORMANCE } from './substance.js'
import { words } from './wording.js'

/** Words for posts under United States law. */
export const usWordings: readonly Wording[] = [
  words(us.finra2210Content, {
    id: 'us/past-performance',
    topic: 'past-performance',
    language: 'en',
    text: 'Past performance does not guarantee future results.',
    features: [PAST_PERFORMANCE.en],
    reach: 'near',
  }),
  words(us.rule482PastPerformance, {
    id: 'us/past-performance-fund',
    topic: 'past-performance',
    products: ['fund', 'mutual-fund', 'etf', 'money-market-fund', 'closed-end-fund', 'variable-annuity'],
    language: 'en',
    text: 'Past performance does not guarantee future results.',
    features: [PAST_PERFORMANCE.en],
    reach: 'near',
    severity: 'error',
  }),
  words(us.nfa229PastProfits, {
    id: 'us/past-performance-futures',
    topic: 'past-performance',
    products: ['futures', 'forex'],
    language: 'en',
    text: 'Past performance is not necessarily indicative of future results.',
    features: [PAST_PERFORMANCE.en],
    reach: 'near',
    severity: 'error',
  }),
  words(us.marketingRuleRiskBalance, {
    id: 'us/risk',
    topic: 'investment-risk',
    language: 'en',
    text: 'Investing involves risk, including loss of principal.',
    features: [INVESTMENT_RISK.en],
    reach: 'post',
  }),
]

const APR: Patterns = ['annual percentage rate|(?<![\\p{L}])apr(?![\\p{L}])']

/** Reg Z, Reg M and Reg DD: what a figure brings with it. One plainly labelled link to the rest is enough. */
export const usCreditWordings: readonly Wording[] = [
  words(us.regZClosedEndRate, {
    id: 'us/credit-rate',
    topic: 'credit-rate',
    language: 'en',
    text: '{apr}% annual percentage rate (APR)',
    features: [APR],
    reach: 'near',
    severity: 'error',
  }),
  words(us.regZClosedEnd, {
    id: 'us/credit-cost-rate',
    topic: 'credit-cost',
    language: 'en',
    text: '{apr}% annual percentage rate (APR)',
    features: [APR],
    reach: 'click',
    severity: 'error',
  }),
  words(us.regZClosedEnd, {
    id: 'us/credit-cost-terms',
    topic: 'credit-cost-terms',
    language: 'en',
    text: '{payments} monthly payments of {payment}, {downPayment}% down',
    features: [['\\d{1,3} (?:monthly |equal |easy )?(?:payments|instal?lments|months)', '\\d{1,2} ?(?:-|to )?(?:year|yr)s?']],
    reach: 'click',
    severity: 'error',
  }),
  words(us.regZOpenEnd, {
    id: 'us/card-terms',
    topic: 'card-terms',
    language: 'en',
    text: 'Variable APR {aprFrom}% to {aprTo}%; other fees: {termsLink}',
    features: [APR],
    reach: 'click',
    severity: 'error',
  }),
  words(us.regZIntroRate, {
    id: 'us/credit-promotion',
    topic: 'credit-promotion',
    language: 'en',
    text: '{introRate}% intro APR for {introMonths} months, then {aprFrom}% to {aprTo}% variable',
    features: [
      [
        '(?:then|thereafter|after that|afterwards?|reverts? to|goes? (?:up )?to|rises? to)[^.!?]{0,40}\\d',
        'if paid in full[^!?]{0,90}(?:otherwise|or else|from the (?:purchase|date))',
      ],
    ],
    reach: 'near',
    severity: 'error',
  }),
  words(us.regDdRate, {
    id: 'us/deposit-rate',
    topic: 'deposit-rate',
    language: 'en',
    text: '{apy}% annual percentage yield (APY)',
    features: [['annual percentage yield']],
    reach: 'click',
    severity: 'error',
  }),
  words(us.regDdTriggeredTerms, {
    id: 'us/deposit-terms',
    topic: 'deposit-terms',
    language: 'en',
    text: 'APY as of {apyDate}; {minimumBalance} minimum balance to open and earn; fees could reduce earnings.',
    features: [
      ['minimum (?:balance|deposit|to open)|no minimum|\\d to open'],
      ['as of |(?:offered|open|available|apply) (?:until|through|from|by)|accurate as of|subject to change'],
    ],
    reach: 'click',
    severity: 'error',
  }),
  words(us.regDdTriggeredTerms, {
    id: 'us/certificate-terms',
    topic: 'deposit-terms',
    products: ['cd'],
    language: 'en',
    text: 'APY as of {apyDate}; {minimumBalance} minimum balance to open and earn. Early withdrawal penalty; fees could reduce earnings.',
    features: [
      ['minimum (?:balance|deposit|to open)|no minimum|\\d to open'],
      ['as of |(?:offered|open|available|apply) (?:until|through|from|by)|accurate as of|subject to change'],
      ['penalt'],
    ],
    reach: 'click',
    severity: 'error',
  }),
  words(us.regDdBonus, {
    id: 'us/deposit-bonus',
    topic: 'deposit-bonus',
    language: 'en',
    text: 'Bonus: open by {bonusUntil}, keep {bonusBalance} for {bonusDays} days, paid {bonusPaid}; {apy}% annual percentage yield (APY).',
    features: [
      ['annual percentage yield|(?<![\\p{L}])apy(?![\\p{L}])'],
      ['for \\d{1,3} (?:days|months)|within \\d|by (?:\\d|[a-z]{3,9} \\d)'],
      ['paid|credited|deposited'],
    ],
    reach: 'click',
    severity: 'error',
  }),
  words(us.regM, {
    id: 'us/lease-terms',
    topic: 'lease-terms',
    language: 'en',
    text: 'Lease: {payment} a month for {payments} months, {dueAtSigning} due at signing, no security deposit.',
    features: [
      ['(?<![\\p{L}])lease'],
      ['due at (?:signing|delivery)|total due'],
      ['\\d{1,2} (?:months|payments|monthly)'],
      ['security deposit'],
    ],
    reach: 'click',
    severity: 'error',
  }),
  words(us.regZCardTable, {
    id: 'us/card-table',
    topic: 'card-table',
    language: 'en',
    text: 'Rates and fees: {termsLink}',
    features: [['rates (?:and|&) fees|schumer|pricing (?:and|&) terms|terms (?:and|&) (?:rates|conditions)']],
    reach: 'click',
  }),
]
