import type { Authority } from 'finsocial/rule'
import { describe, expect, it } from 'vitest'
import { eu } from '../rules/facts/authorities/eu.js'
import { fr } from '../rules/facts/authorities/fr.js'
import { th } from '../rules/facts/authorities/th.js'
import { uk } from '../rules/facts/authorities/uk.js'
import { us } from '../rules/facts/authorities/us.js'
import { authoritiesOf, isObligationKey, OBLIGATIONS, type ObligationKey } from '../rules/facts/obligations.js'

const files: Readonly<Record<string, Readonly<Record<string, Authority>>>> = { us, uk, eu, fr, th }
/** Entries nobody has compared with a source yet: these figures may only fall. */
const remembrances: Readonly<Record<string, number>> = { us: 61, uk: 21, eu: 8, fr: 7, th: 7 }

/** Provisions that allow something or explain, so that no obligation cites them. */
const reliefs: readonly string[] = [
  'fr.loiInfluenceEea',
  'uk.cobs226EtnLifted',
  'uk.cobs412aCompensation',
  'uk.fpoCryptoFirms',
  'us.finra2210BrokerCheck',
  'us.finra2210EducationFiling',
  'us.finra2210Illustrations',
  'us.finra2210InteractiveFiling',
  'us.finra2214Incidental',
  'us.finraProjectionProposal',
  'us.ftcDotComContradiction',
  'us.marketingFaqExtracts',
  'us.marketingRule',
  'us.marylandMortgageId',
  'us.massachusettsGuarantyFund',
  'us.nfaPromotionalGuide',
  'us.regZRecords',
  'us.rule134',
  'us.rule135a',
  'us.rule482MoneyMarketYield',
]

const obligations = Object.entries(OBLIGATIONS)

function isRealDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === date
}

describe.each(Object.entries(files))('authorities of %s', (jurisdiction, authorities) => {
  const entries = Object.entries(authorities)

  it.each(entries)('%s can be cited', (_, authority) => {
    expect(authority.jurisdiction).toBe(jurisdiction)
    expect(authority.body.trim()).not.toBe('')
    expect(authority.ref.trim()).not.toBe('')
    expect(authority.title).toMatch(/^[\p{Lu}“€\d].*[.]$/u)
    expect(['primary', 'secondary', 'memory']).toContain(authority.evidence)
  })

  it.each(entries)('%s has an https address without tracking', (_, authority) => {
    const url = new URL(authority.url)
    expect(url.protocol).toBe('https:')
    expect(url.href).not.toMatch(/utm_|\s/)
  })

  it.each(entries)('%s has real dates in order', (_, { checked, effective }) => {
    const { from, until } = effective ?? {}
    const dates = [checked, from, until].filter((date) => date !== undefined)
    expect(dates.filter((date) => !isRealDay(date))).toEqual([])
    if (effective) expect(from ?? until).toBeDefined()
    if (from && until) expect(from < until).toBe(true)
  })

  it('says nothing twice', () => {
    const said = entries.map(([, { body, ref, title }]) => `${body} | ${ref} | ${title}`)
    expect(said.filter((line, index) => said.indexOf(line) !== index)).toEqual([])
  })

  it('rests on memory no more often than before', () => {
    const remembered = entries.filter(([, { evidence }]) => evidence === 'memory')
    expect(remembered.length).toBeLessThanOrEqual(remembrances[jurisdiction] ?? 0)
  })
})

describe('obligations', () => {
  it.each(obligations)('%s rests on law of its own jurisdiction', (key, { title, authorities, section }) => {
    const jurisdiction = key.slice(0, 2)
    // The Union's data protection and record rules apply in France as they stand.
    const allowed = jurisdiction === 'fr' ? ['fr', 'eu'] : [jurisdiction]
    expect(authorities.length).toBeGreaterThan(0)
    expect(authorities.filter((authority) => !allowed.includes(authority.jurisdiction))).toEqual([])
    expect(new Set(authorities).size).toBe(authorities.length)
    expect(title).toMatch(/^\p{Lu}/u)
    expect(section).toMatch(/^\p{Lu}/u)
  })

  it('knows which rest on memory alone, so that no rule makes an error of them', () => {
    const remembered = obligations.filter(([, { authorities }]) => authorities.every(({ evidence }) => evidence === 'memory'))
    expect(remembered.map(([key]) => key)).toEqual([
      'us/cmo-comparison',
      'us/bond-fund-volatility-rating',
      'us/complex-etf',
      'us/card-solicitation-table',
      'us/participant-performance',
      'us/adviser-title',
      'us/stablecoin-claims',
      'us/text-message-cta',
      'us/approval-ia-policy',
      'uk-savings-rate-basis',
      'eu-priips-kid-reference',
      'eu-mmf-statement',
      'eu-cfd-incentive',
    ])
  })

  it('tells two obligations of a jurisdiction apart by their titles', () => {
    const titles = obligations.map(([key, { title }]) => `${key.slice(0, 2)} ${title}`)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  it('has the keys that rules name', () => {
    expect(isObligationKey('us/promissory-return')).toBe(true)
    expect(isObligationKey('us/promissory-returns')).toBe(false)
    expect(isObligationKey('toString')).toBe(false)
    // @ts-expect-error a misspelt key does not compile
    const misspelt: ObligationKey = 'us/promissory-returns'
    expect(isObligationKey(misspelt)).toBe(false)
  })

  it('cites every authority, except those that allow or explain', () => {
    const used = new Set(obligations.flatMap(([, { authorities }]) => authorities))
    const unused = Object.entries(files).flatMap(([jurisdiction, authorities]) =>
      Object.entries(authorities)
        .filter(([, authority]) => !used.has(authority))
        .map(([name]) => `${jurisdiction}.${name}`),
    )
    expect(unused.sort()).toEqual([...reliefs].sort())
  })
})

describe('authoritiesOf', () => {
  it('cites what one obligation rests on', () => {
    expect(authoritiesOf(['us/fund-ranking'])).toEqual([us.finra2212, us.finra2210RankingFiling])
  })

  it('cites a shared provision once, where it is first named', () => {
    const cited = authoritiesOf(['uk-cfd-warning', 'uk-warning-visibility', 'uk-cfd-warning'])
    expect(cited).toEqual([
      uk.cobs225Warning,
      uk.cobs225Prominence,
      uk.cobs225Short,
      uk.fg24Prominence,
      uk.cobs412aProminence,
      uk.cobs412aNoDesign,
      uk.cobs45NoDisguise,
    ])
  })

  it('joins jurisdictions', () => {
    const cited = authoritiesOf(['us/promissory-return', 'uk-guarantee-language', 'fr-garantie-capital', 'th-sec-return-guarantee'])
    expect([...new Set(cited.map(({ jurisdiction }) => jurisdiction))]).toEqual(['us', 'uk', 'fr', 'th'])
  })
})
