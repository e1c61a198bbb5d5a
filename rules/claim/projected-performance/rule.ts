import { type Draft, defineLexiconRule, type Hit } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineLexiconRule({
  id: 'claim/projected-performance',
  hazard: 'projection',
  covers: [
    'us/promissory-return',
    'us/performance-projection',
    'uk-future-performance',
    'eu-future-performance',
    'fr-simulations-futures',
    'th-sec-projected-return',
    'th-fraud-abnormal-return',
  ],
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'error', uk: 'warn', eu: 'warn', fr: 'warn', th: 'warn' },
  confidence: 'likely',
  summary: 'Copy that predicts performance, a price or what the reader will earn.',
  why: 'Nobody knows what a market will return; a figure for the future is read as a promise even when it is meant as a hope.',
  basis: {
    law: authoritiesOf([
      'us/promissory-return',
      'us/performance-projection',
      'uk-future-performance',
      'eu-future-performance',
      'fr-simulations-futures',
      'th-sec-projected-return',
      'th-fraud-abnormal-return',
    ]),
  },
  message: 'predicts a result: “{match}”',
  advice:
    'describe the objective without a figure, or give assumptions, charges and a bad case with the figure and say that forecasts are not reliable',
  lexicons: { en, fr, th },
  consider: (hit, draft) => {
    if (hit.group === 'rates' && SAID.test(sentenceOf(hit))) return false
    // a guaranteed figure is a promise, which claim/guaranteed-outcome reports
    if (/guarant|garanti|การันตี|รับประกัน/iu.test(hit.text)) return false
    if (isOfSomethingElse(hit) || isBalancedYield(hit) || (isCredit(draft) && /^(?:get|receiv|obten|recev)/iu.test(hit.text))) return false
    if (!isQualified(draft)) return true
    // outside the United States a forecast may stand with its warning
    return draft.jurisdictions.includes('us') && { jurisdictions: ['us'] }
  },
  examples: {
    en: {
      bad: [
        'This stock [[is going to triple]] by summer.',
        '[[Target return: 15% net]]. Spots are limited.',
        '[[Turn $100 into]] $1,000 with our signals.',
      ],
      good: [
        'Suppose $200 a month earned a hypothetical 5% for 20 years: that is how compounding works.',
        'Our 2045 target-date fund shifts towards bonds as the date gets closer.',
        'Economists surveyed expect inflation of about 3%.',
        'The IRS raised the 401(k) limit for next year.',
      ],
    },
    fr: {
      bad: ['Le fonds [[doublera]] d’ici 2032.'],
      good: ['La BCE se réunira en décembre.'],
    },
    th: {
      bad: ['[[ลงทุน1,000ได้กำไร5,000]]'],
      good: ['ดัชนีให้ผลตอบแทนเฉลี่ย 6% ต่อปี'],
    },
  },
  gaps: [
    'does not check whether a forecast that gives its basis gives enough of it',
    'a figure without a verb or noun of return beside it is left to the performance rules',
  ],
})

/** Whether the draft says that forecasts are not reliable, or that the return may not be paid. */
function isQualified(draft: Draft): boolean {
  return draft.blocks.some(({ folded }) => FORECAST_WARNING.test(folded.text))
}

const FORECAST_WARNING =
  /(?:forecasts?|targets?|projections?|simulat[a-z]{1,5}|estimates?)[^.!?]{0,60}not (?:a |an )?(?:always )?reliable|(?:previsions?|simulations?|projections?|performances simulees|objectifs?)[^.!?]{0,60}ne (?:sont pas|constituent pas|prejugent pas)[^.!?]{0,40}(?:indicateur|prevision|futur|garanti)|อาจไม่ได้รับผลตอบแทน|อาจได้รับผลตอบแทน(?:น้อยกว่า|ไม่เป็นไป)/u

/** Percentages and sums that are taxes, fees, contributions or rates of deposits, and what a borrower receives. */
function isOfSomethingElse(hit: Hit): boolean {
  if (/(?<!\p{L})(?:apr|apy|aer|annual percentage)(?!\p{L})/iu.test(hit.text) && !CRYPTO.test(hit.text)) return true
  const { text } = hit.block.folded
  return ELSE.test(hit.text) || THEREAFTER.test(text.slice(hit.end, hit.end + 28))
}

const ELSE =
  /(?<!\p{L})(?:tax(?:es)?|contributions?|fees?|premiums?|mortgages?|down payment|discounts?|allowances?|match(?:es|ing)?|employers?|salar(?:y|ies)|wages?|inflation|cpi|taeg|impots?|cotisations?|frais|remise|lower|cheaper|fleeced)(?!\p{L})/iu

const THEREAFTER =
  /^ ?(?:in |of )?(?:premium|fees?|(?:referral |affiliate )?(?:commission|bonus)|tax|tip|kickback|surcharge|mark-?up|penalt|interest on (?:the|your|their) (?:loan|mortgage|card|debt)|increase in|decrease|drop in|cut (?:in|of)|share of|stake|chance|probab|of (?:the time|people|users|cases|all|adults|households|respondents))/u

function isCredit(draft: Draft): boolean {
  return draft.products.some(({ value }) => CREDIT.includes(value))
}

const CREDIT = ['loan', 'credit-card', 'mortgage', 'heloc', 'bnpl', 'high-cost-credit']

/** A current yield that is said to be able to fall. */
function isBalancedYield(hit: Hit): boolean {
  if (!/^(?:yield|dividend|income|distribution)/iu.test(hit.text)) return false
  return /not guaranteed|(?:may|can|could) (?:also )?fall|variable/u.test(sentenceOf(hit))
}

function sentenceOf(hit: Hit): string {
  const { folded } = hit.block
  const { start, end } = hit.block.sentenceAt(folded.startOf(hit.start))
  return folded.text.slice(folded.at(start), folded.at(end))
}

/** Somebody else's forecast, or a decision that was taken. */
const SAID =
  /(?<!\p{L})(?:according|sa(?:id|ys?)|economists?|analysts?|forecast(?:s|ers)?|expects?|expected|surve(?:y|ys)|bank of england|federal reserve|fed|ecb|imf|ofgem|hmrc|government|april|january|if|may|might|whether)(?!\p{L})/u

/** A yield on tokens is a forecast, whatever it is called. */
const CRYPTO = /(?<!\p{L})(?:stak\p{L}{1,4}|usd[tc]|btc|eth|crypto\p{L}{0,10}|stablecoins?|tokens?|coins?|bitcoin|defi)(?!\p{L})/iu
