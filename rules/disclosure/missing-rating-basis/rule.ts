import { defineDisclosureRule } from 'finsocial/rule'
import { ratingNeeds } from '../../facts/needs/testimonial.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

export default defineDisclosureRule({
  id: 'disclosure/missing-rating-basis',
  hazard: 'missing-testimonial-disclosure',
  covers: ['us/third-party-rating', 'us/fund-ranking', 'us/bond-fund-volatility-rating'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'A rating, award or ranking without its maker, date and price.',
  why: 'An award without a date, a judge or a word on who paid for it tells nothing, and sounds like a verdict.',
  basis: authoritiesOf(['us/third-party-rating', 'us/fund-ranking', 'us/bond-fund-volatility-rating']),
  message: 'rating or award without its basis: “{match}”',
  advice: 'name who gave it, when, for what period and among how many, and whether anything was paid',
  languages: ['en'],
  lexicons: TRIGGERS,
  topics: ['rating', 'fund-ranking', 'volatility-rating'],
  wordings: WORDINGS,
  needs: ratingNeeds,
  room,
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: adviser}\n---\nProud to be a Barometer [[Top Adviser]]!',
        '---\njurisdictions: us\nproducts: fund\n---\n[[Top-quartile]] fund.',
        '---\njurisdictions: us\nproducts: fund\n---\n[[Volatility rating]]: 1.',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: adviser}\n---\nNamed to Barometer’s 2026 Top 1,000 list on 3 March 2026, based on 2025 data; we paid a fee to use the logo.',
        '---\njurisdictions: us\nfirm: {kind: bank}\n---\nOur tellers won the charity softball cup.',
        '---\njurisdictions: us\nproducts: fund\n---\nFirst-quarter results.',
        '---\njurisdictions: us\n---\nTen tips for top savers.',
      ],
    },
  },
  gaps: ['whether the rating is genuine and the survey sound is not checked', 'badges on pictures are not read'],
})
