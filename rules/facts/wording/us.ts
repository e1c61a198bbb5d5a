import type { Patterns, Wording } from 'finsocial/rule'
import { us } from '../authorities/us.js'
import { INVESTMENT_RISK, PAST_PERFORMANCE, RISK_SIGNS } from './substance.js'
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
    signs: RISK_SIGNS.en,
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

/** What advertising labels look like at the head of a post or as a hashtag; “ad hoc” is none. */
const LABEL: Patterns = [
  '#(?:ad|ads|advert|advertisement|sponsored|paidad|paidpartnership|paid partnership)(?![\\p{L}\\p{N}])',
  '^[^\\p{L}\\p{N}]{0,4}(?:paid )?(?:ad|advert|advertisement|sponsored(?: post| content)?)(?! hoc)(?=[^\\p{L}\\p{N}-]|$)(?! by )',
  '\\[(?:paid )?(?:ad|advert|advertisement)(?![\\p{L}])',
  'paid (?:partnership|endorsement|promotion|post|ad)(?![\\p{L}])|sponsored (?:post|content)',
  '(?:pays?|paid|compensates?|compensated) me (?:to post|for this|to say|\\d|in cash|[$])|(?:was|am|being) (?:paid|compensated) (?:by|for|to)',
]

/** Who speaks for a firm and gets something for it says so; who praises it says what stands behind the praise. */
export const usLabelWordings: readonly Wording[] = [
  words(us.ftcMaterialConnection, {
    id: 'us/ad-label',
    topic: 'ad-label',
    language: 'en',
    text: 'Ad:',
    features: [LABEL],
    mayBe: ['hashtag'],
    reach: 'fold',
    severity: 'error',
  }),
  words(us.ftcMaterialConnection, {
    id: 'us/employee-label',
    topic: 'employee-label',
    language: 'en',
    text: 'I work here.',
    features: [
      [
        "i work (?:at|for|here|in)|(?:we|our team) (?:at|just|are|launched|built)|i(?: am|'m) (?:an?|the|part of)[^.!?]{0,30}(?:here|at|of|employee|manager|adviser|advisor|team)|my employer|disclosure: i|#employee|(?:proud|happy) to work|as an employee",
      ],
    ],
    mayBe: ['hashtag'],
    reach: 'fold',
    severity: 'error',
  }),
  words(us.securitiesAct17b, {
    id: 'us/paid-amount',
    topic: 'paid-amount',
    language: 'en',
    text: '{payer} paid me {amount} for this post.',
    features: [
      [
        '(?:paid|pays|compensat|receiv|fee)[^.!?]{0,60}[$€£] ?\\d|[$€£] ?\\d[\\d,.]{0,12}[^.!?]{0,40}(?:paid|compensat|for this post)|\\d[\\d,.]{0,12} (?:shares|tokens|dollars)[^.!?]{0,40}(?:for|paid)',
      ],
    ],
    reach: 'near',
    severity: 'error',
  }),
  words(us.marketingRuleTestimonials, {
    id: 'us/testimonial-adviser',
    topic: 'testimonial-adviser',
    language: 'en',
    text: 'Statement by a current client. Not paid. No material conflicts of interest.',
    features: [
      ['(?:current|former|not a|non[ -]?|is a|are|as a|existing) ?(?:clients?|investors?)|by (?:a|our) client'],
      ['paid|compensat|unpaid|uncompensated|receives? [$£€]|no (?:cash|payment)'],
      ['conflicts?'],
    ],
    reach: 'near',
    severity: 'error',
  }),
  words(us.finra2210Testimonials, {
    id: 'us/testimonial-broker',
    topic: 'testimonial-broker',
    language: 'en',
    text: 'Testimonial may not represent other customers’ experience and is no guarantee of future performance or success.',
    features: [
      ['may not (?:be )?represent|not (?:be )?representative|not (?:be )?typical'],
      ['no guarantee|not (?:a )?guarantee|not indicative'],
    ],
    reach: 'near',
    severity: 'error',
  }),
  words(us.finra2210Testimonials, {
    id: 'us/testimonial-paid',
    topic: 'testimonial-paid',
    language: 'en',
    text: 'Paid testimonial.',
    features: [
      ['paid (?:testimonial|endorsement|post|partnership|ad)|compensat|(?:was|am|is) paid|#ad(?![\\p{L}])|^[^\\p{L}]{0,4}ad(?=[^\\p{L}-])'],
    ],
    mayBe: ['hashtag'],
    reach: 'near',
    severity: 'error',
  }),
  words(us.finra2210Testimonials, {
    id: 'us/testimonial',
    topic: 'testimonial',
    language: 'en',
    text: 'One customer’s experience; it may not be representative and is no guarantee of future results.',
    features: [
      [
        'may not (?:be )?represent|not (?:be )?(?:representative|typical)|results (?:may |will )?vary|individual (?:results|experience)|not paid|unpaid|paid (?:testimonial|endorsement)|compensat|no guarantee',
      ],
    ],
    reach: 'near',
  }),
  words(us.marketingRuleRatings, {
    id: 'us/rating-basis',
    topic: 'rating',
    language: 'en',
    text: 'Rated by {rater} on {ratingDate} for {ratingPeriod}; no fee was paid to take part.',
    features: [
      ['(?:19|20)\\d\\d'],
      ["(?:by|from|of|to) (?!us(?![\\p{L}])|our|america|the (?:best|world|country))[\\p{L}]|'s (?:19|20)\\d\\d"],
      ['fee|paid|compensat|no (?:charge|cost|payment)|did not pay'],
    ],
    reach: 'near',
    severity: 'error',
  }),
  words(us.finra2212, {
    id: 'us/fund-ranking',
    topic: 'fund-ranking',
    language: 'en',
    text: '{stars} stars by {rater} among {funds} {category} funds, {ratingPeriod}.',
    features: [['by (?!us)[\\p{L}]'], ['among|out of|category|of \\d'], ['(?:19|20)\\d\\d']],
    reach: 'near',
  }),
  words(us.finra2213, {
    id: 'us/volatility-rating',
    topic: 'volatility-rating',
    language: 'en',
    text: 'Volatility rating {rating} by {rater} as of {ratingDate}; ratings may change and are no guarantee.',
    features: [['by (?!us)[\\p{L}]'], ['(?:19|20)\\d\\d'], ['may change|not (?:a )?guarantee|no guarantee']],
    reach: 'near',
  }),
]
