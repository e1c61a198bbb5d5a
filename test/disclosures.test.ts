import { describe, expect, it } from 'vitest'
import { answersIn } from '../rules/facts/answers.js'
import { WORDINGS } from '../rules/facts/wording.js'
import { parseDraft } from '../src/document/index.js'
import { lintDraft } from '../src/index.js'
import type { ChannelSettings, Finding, Severity } from '../src/rule/index.js'
import { featuresOf, fill, gravest, HOLE_PATTERN, isEffective, plain } from '../src/rule/index.js'

/** The findings about words that must be there and be seen, by rule; `~` marks those a step lower. */
function told(head: string, body: string, settings: { readonly today?: string; readonly linkedin?: ChannelSettings } = {}): string[] {
  return found(head, body, settings).map(
    ({ rule, severity, lowered }) => `${severity} ${rule.slice(rule.indexOf('/') + 1)}${lowered ? ' ~' : ''}`,
  )
}

function found(
  head: string,
  body: string,
  { today = '2026-11-22', linkedin }: { readonly today?: string; readonly linkedin?: ChannelSettings } = {},
): readonly Finding[] {
  const text = `---\n${head}\n---\n\n${body}\n`
  const { report } = lintDraft({ file: 'a.md', text, today, ...(linkedin ? { channelSettings: { linkedin } } : {}) })
  return report.findings.filter(({ rule }) => /^(?:disclosure|prominence)\//.test(rule) && rule !== 'disclosure/missing-link')
}

const UK = 'jurisdictions: uk\nlanguage: en'
const FUND = `${UK}\nproducts: fund`
const CRYPTO = `${UK}\nproducts: crypto`
const WARNING =
  "Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong."
const LONG =
  'Our analysts read every report, talk to suppliers and customers and argue for an hour each Tuesday before they decide. The memos go back to 1987 and fill a wall.'
const GROW = 'Grow your money with us.'
const BUY = 'Buy SolarToken on Nuvex.'

describe('a footer does not satisfy a rule that needs the fold', () => {
  const cases: readonly [string, string, string, readonly string[], ChannelSettings?][] = [
    ['at the end of a long post', 'linkedin', `${BUY} ${LONG}\n\n${WARNING}`, ['error folded-disclosure']],
    ['moved up', 'linkedin', `${WARNING}\n\n${BUY} ${LONG}`, []],
    ['behind blank lines', 'linkedin', `${BUY}\n\nToday.\n\nNow.\n\n${WARNING}`, ['error folded-disclosure']],
    ['on a channel without a fold', 'blog', `${BUY} ${LONG}\n\n${WARNING}`, []],
    ['in an email', 'email', `${BUY} ${LONG}\n\n${WARNING}`, []],
    ['on another channel with one', 'facebook', `${BUY} ${LONG}\n\n${WARNING}`, ['error folded-disclosure']],
    ['where the firm has measured more', 'linkedin', `${BUY} ${LONG}\n\n${WARNING}`, [], { fold: 600 }],
    ['where the firm’s posts are shown whole', 'linkedin', `${BUY} ${LONG}\n\n${WARNING}`, [], { fold: false }],
    ['where the firm has measured less', 'linkedin', `${BUY}\n\n${WARNING}`, ['error folded-disclosure'], { fold: 60 }],
  ]
  it.each(cases)('%s', (_, channel, body, expected, linkedin) => {
    expect(told(`${CRYPTO}\nchannels: ${channel}`, body, linkedin ? { linkedin } : {})).toEqual(expected)
  })
  it('weighs less where the law asks for nearness and only the cut parts the words', () => {
    const body = `${GROW} Our analysts read every report, and argue for an hour each Tuesday before they decide what to buy and sell. Capital at risk.`
    expect(told(`${FUND}\nchannels: linkedin`, body)).toEqual(['warn folded-disclosure ~'])
    expect(told(`${FUND}\nchannels: linkedin`, body, { linkedin: { fold: 140 } })).toEqual(['error folded-disclosure'])
  })
})

describe('a warning where no reader meets it does not count', () => {
  const cases: readonly [string, string, string][] = [
    ['in the alternative of a picture', `![Capital at risk](a.png)\n\n${GROW}`, 'in the alternative of a picture'],
    ['in a hashtag', `${GROW} #CapitalAtRisk`, 'in a hashtag'],
    ['in a link target', `${GROW} [More](https://oakmere.example/capital-at-risk)`, 'in the address of a link'],
    ['in the title of a link', `${GROW} [More](https://oakmere.example "Capital at risk")`, 'in the title of a link'],
    ['in a comment', `${GROW} <!-- Capital at risk -->`, 'in a comment'],
    ['in a footnote', `${GROW}[^1]\n\n[^1]: Capital at risk.`, 'in a footnote'],
    ['in code', `${GROW} \`Capital at risk\``, 'in code'],
    ['struck out', `${GROW} ~~Capital at risk~~`, 'struck out'],
    ['in an attribute', 'Grow your money with <span data-x="Capital at risk">us</span>.', 'in an attribute'],
  ]
  it.each(cases)('%s', (_, body, place) => {
    const [finding, ...others] = found(FUND, body)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'prominence/concealed-disclosure', severity: 'error' })
    expect(finding?.message).toContain(`required words stand only ${place}: “`)
    expect(finding?.message).not.toContain('“”')
    expect(told(FUND, `${body}\n\nCapital at risk.`)).toEqual([])
  })
  it('in small print', () => {
    expect(told(FUND, `${GROW} <small>Capital at risk.</small>`)).toEqual(['error weaker-emphasis'])
  })
  it.each(['thread', 'carousel', 'story'])('in the next post of a %s', (format) => {
    const head = `${FUND}\nformat: ${format}`
    expect(told(head, `${GROW}\n\n---\n\nCapital at risk.`)).toEqual(['error thread-post-without-disclosure'])
    expect(told(head, `${GROW} Capital at risk.\n\n---\n\nInvest from £25 a month.`)).toEqual(['error thread-post-without-disclosure'])
    expect(told(head, `${GROW} Capital at risk.\n\n---\n\nInvest from £25 a month. Capital at risk.`)).toEqual([])
  })
  it('in one post, a rule across it parts nothing', () => {
    expect(told(FUND, `${GROW}\n\n---\n\nCapital at risk.`)).toEqual([])
  })
})

describe('the law of the day', () => {
  const former = 'Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.'
  const current = 'Attention ! Un crédit coûte de l’argent et doit être remboursé !'
  const credit = (head: string, body: string, today?: string) =>
    told(
      `jurisdictions: fr\nlanguage: fr\nproducts: loan\n${head}`,
      `Prêt perso Vélin Crédit, réponse aujourd’hui. ${body}`,
      today ? { today } : {},
    ).filter((each) => /wording|credit-warning/.test(each))
  const cases: readonly [string, string, string, string | undefined, readonly string[]][] = [
    ['the former sentence on its last day', 'publishAt: 2026-11-19', former, undefined, []],
    ['the former sentence on the day of change', 'publishAt: 2026-11-20', former, undefined, ['error outdated-wording']],
    ['the former sentence after', 'publishAt: 2026-11-21', former, undefined, ['error outdated-wording']],
    ['the current sentence before', 'publishAt: 2026-11-19', current, undefined, ['error outdated-wording']],
    ['the current sentence on the day of change', 'publishAt: 2026-11-20', current, undefined, []],
    ['the current sentence after', 'publishAt: 2026-11-21', current, undefined, []],
    ['the former sentence, no day of publication, after', 'purpose: promotion', former, '2026-11-21', ['warn outdated-wording ~']],
    ['the former sentence, no day of publication, before', 'purpose: promotion', former, '2026-11-19', []],
    ['no sentence', 'publishAt: 2026-11-21', '', undefined, ['error missing-credit-warning']],
    ['both, as a bridge', 'publishAt: 2026-11-21', `${former} ${current}`, undefined, []],
  ]
  it.each(cases)('French credit: %s', (_, head, body, today, expected) => {
    expect(credit(head, body, today)).toEqual(expected)
  })

  const dated = WORDINGS.filter(({ effective }) => effective)
  it.each(dated.map((wording) => [wording.id, wording] as const))('%s holds on its days alone', (_, { effective = {} }) => {
    const { from, until } = effective
    if (from) expect([dayBefore(from), from].map((day) => isEffective(effective, day))).toEqual([false, true])
    if (until) expect([until, dayAfter(until)].map((day) => isEffective(effective, day))).toEqual([true, false])
  })
  const ended = dated.filter(({ mandated, effective: { until } = {} }) => mandated && until)
  it.each(ended.map((wording) => [wording.id, wording] as const))('words follow %s on the next day', (_, former) => {
    const day = dayAfter(former.effective!.until!)
    for (const product of former.products ?? []) {
      const next = WORDINGS.filter(
        ({ topic, jurisdictions, products, effective }) =>
          topic === former.topic &&
          jurisdictions[0] === former.jurisdictions[0] &&
          products?.includes(product) &&
          isEffective(effective, day),
      )
      expect(next.length, product).toBeGreaterThan(0)
    }
  })
})

/** What a firm may have, for holes that not every figure fits. */
const FIGURES = {
  amount: '$250',
  rater: 'Stellaris',
  ratingDate: '3 March 2026',
  ratingPeriod: '2025',
  insurerName: 'Larkspur Life Insurance Company',
  insurerCity: 'Albany, NY',
  nmls: 123456,
  phone: '+44 20 7946 0000',
  email: 'desk@oakmere.example',
  orias: '07001234',
  performanceDate: '30 September 2026',
  fiveYears: '2025 4.1%, 2024 3.0%, 2023 7.2%, 2022 -6.0%, 2021 9.9%',
}

describe('the library of wordings', () => {
  it('says nothing twice', () => {
    const ids = WORDINGS.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
  it.each(WORDINGS.map((wording) => [wording.id, wording] as const))('%s has a source and the day it was checked', (_, wording) => {
    const { authority, checked, evidence, jurisdictions } = wording
    expect(new URL(authority.url).protocol).toBe('https:')
    expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(['primary', 'secondary', 'memory']).toContain(evidence)
    expect(jurisdictions).toContain(authority.jurisdiction)
  })
  it.each(WORDINGS.map((wording) => [wording.id, wording] as const))('%s: the ready text says what is asked for', (_, wording) => {
    const filled = plain(fill(wording, FIGURES).replace(HOLE_PATTERN, '12'))
    const unsaid = featuresOf(wording).filter((group) => !group.some((pattern) => filled.search(pattern) >= 0))
    expect(unsaid).toEqual([])
  })
  it('prescribes nothing from memory, and makes no error of it', () => {
    const remembered = WORDINGS.filter(({ evidence }) => evidence === 'memory')
    expect(remembered.filter(({ mandated }) => mandated).map(({ id }) => id)).toEqual([])
    expect(remembered.filter((wording) => gravest([wording]) === 'error').map(({ id }) => id)).toEqual([])
  })
  it('checks the figure in a wording with a hole', () => {
    const copy = (percent: number) =>
      `CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. ${percent}% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money. Trade gold with leverage: open an account today.`
    const head = `${UK}\nproducts: cfd\nfigures: {cfdLossPercent: 74}`
    expect(told(head, copy(74))).toEqual([])
    expect(found(head, copy(68)).map(({ message }) => message)).toEqual(['says 68; the front matter gives 74'])
  })
})

describe('what makes words necessary', () => {
  // head, copy that calls for words, what a linter says, copy that calls for none
  const cases: readonly [string, string, string, readonly string[], string][] = [
    [
      'a performance figure with a period',
      FUND,
      'Our fund gained 14% in 2025.',
      ['error missing-past-performance-warning'],
      'Our fund holds 62 companies.',
    ],
    [
      'a rate (Reg Z)',
      'jurisdictions: us\nlanguage: en\nproducts: mortgage',
      'Buy your first home: 30-year fixed at 5.75%!',
      ['error missing-credit-terms'],
      'Buy your first home: ask what a fixed rate means.',
    ],
    [
      'an instalment (Reg Z)',
      'jurisdictions: us\nlanguage: en\nproducts: loan',
      'Drive it home for $289 a month, nothing down.',
      ['error missing-credit-terms'],
      'Drive it home on Saturday.',
    ],
    [
      'a yield (Reg DD)',
      'jurisdictions: us\nlanguage: en\nproducts: deposit',
      'Open your savings account today and earn 4.6%.',
      ['error missing-credit-terms'],
      'Open your savings account today.',
    ],
    [
      'an instalment (Reg M)',
      'jurisdictions: us\nlanguage: en\nproducts: lease',
      'Lease the Falcon for $289 a month.',
      ['error missing-credit-terms'],
      'Lease or buy? It depends on the miles.',
    ],
    [
      'a rate (CONC)',
      `${UK}\nproducts: loan`,
      'Borrow £5,000 from us at 11.4%.',
      ['error missing-credit-terms'],
      'The Bank of England held its base rate at 3.75%.',
    ],
    [
      'a rate (Code de la consommation)',
      'jurisdictions: fr\nlanguage: fr\nproducts: loan\npublishAt: 2026-11-21',
      'Attention ! Un crédit coûte de l’argent et doit être remboursé ! Votre prêt perso à 3,9 %.',
      ['error missing-credit-terms'],
      'Attention ! Un crédit coûte de l’argent et doit être remboursé ! Votre prêt perso en agence.',
    ],
    [
      'a rate (Bank of Thailand)',
      'jurisdictions: th\nlanguage: th\nproducts: loan',
      'กู้เท่าที่จำเป็นและชำระคืนไหว สินเชื่อส่วนบุคคล ดอกเบี้ยพิเศษ 9.99% สมัครวันนี้',
      ['error missing-credit-terms'],
      'กู้เท่าที่จำเป็นและชำระคืนไหว',
    ],
    [
      'a testimonial',
      'jurisdictions: us\nlanguage: en\nfirm: {name: Corwin, kind: adviser}',
      '“Marta got our retirement back on track.” Dale K., client since 2018',
      ['error missing-testimonial-terms'],
      'Marta has worked with us since 2018.',
    ],
    [
      'a rating',
      'jurisdictions: us\nlanguage: en\nfirm: {name: Corwin, kind: adviser}',
      'Voted best wealth adviser in Ohio 2025!',
      ['error missing-rating-basis'],
      'We vote on Tuesday.',
    ],
    [
      'a deposit of an insured bank',
      'jurisdictions: us\nlanguage: en\nproducts: deposit\nfirm: {name: Larkspur Bank, kind: bank}',
      'Open a savings account with Larkspur Bank today.',
      ['error missing-insured-status'],
      'Open a savings account with Larkspur Bank, Member FDIC, today.',
    ],
    [
      'a paid author',
      'jurisdictions: us\nlanguage: en\nauthor: {name: Lena, relation: influencer, paid: true}',
      'I have used Tandem to budget since spring. Link in bio!',
      ['error missing-ad-label'],
      'Ad: I have used Tandem to budget since spring. Link in bio!',
    ],
  ]
  it.each(cases)('%s', (_, head, copy, expected, silent) => {
    expect(told(head, copy)).toEqual(expect.arrayContaining([...expected]))
    expect(told(head, silent)).toEqual([])
  })
})

describe('whom words are not for', () => {
  const copy = `${GROW} Our fund gained 14% in 2025.`
  const asked: readonly string[] = ['missing-past-performance-warning', 'missing-risk-warning']
  const cases: readonly [string, string, string, readonly string[]][] = [
    ['retail readers are warned', FUND, copy, asked],
    ['professionals behind a door are not', `${FUND}\naudience: institutional\nformat: dm`, copy, []],
    ['professionals in an email are not', `${FUND}\naudience: [institutional, intermediary]\nchannels: email`, copy, []],
    ['professionals in a feed are', `${FUND}\naudience: institutional\nchannels: linkedin`, copy, asked],
    ['a mixed audience is', `${FUND}\naudience: [institutional, retail]\nchannels: email`, copy, asked],
    ['a search for staff is no promotion', `${FUND}\npurpose: recruiting`, 'We are looking for an analyst in Leeds.', []],
    [
      'image advertising: a name, a trade, a contact',
      `${FUND}\nfirm: {name: Oakmere}`,
      'Oakmere. Investing, pensions and advice. oakmere.example',
      [],
    ],
    [
      'image advertising: a sponsor',
      `${FUND}\nfirm: {name: Oakmere}`,
      'Proud sponsors of the Leeds half marathon. Oakmere, funds since 1987.',
      [],
    ],
  ]
  it.each(cases)('%s', (_, head, body, expected) => {
    const rules = found(head, body).map(({ rule }) => rule.slice(rule.indexOf('/') + 1))
    expect(rules.sort()).toEqual([...expected])
  })
})

describe('products that nobody declared weigh a step less', () => {
  const cases: readonly [string, string, string, Severity][] = [
    ['declared, missing', 'products: cfd', 'Trade CFDs with leverage: open your CFD account today.', 'error'],
    ['inferred, missing', 'purpose: promotion', 'Trade CFDs with leverage: open your CFD account today.', 'warn'],
    ['declared, folded', 'products: crypto\nchannels: linkedin', `Buy crypto on Nuvex. ${LONG}\n\n${WARNING}`, 'error'],
    ['inferred, folded', 'channels: linkedin', `Buy crypto on Nuvex. ${LONG}\n\n${WARNING}`, 'warn'],
    ['declared, concealed', 'products: crypto', `Buy crypto on Nuvex. <!-- ${WARNING} -->`, 'error'],
    ['inferred, concealed', 'purpose: promotion', `Buy crypto on Nuvex. <!-- ${WARNING} -->`, 'warn'],
    ['declared, in another post', 'products: crypto\nformat: thread', `Buy crypto on Nuvex.\n\n---\n\n${WARNING}`, 'error'],
    ['inferred, in another post', 'format: thread', `Buy crypto on Nuvex.\n\n---\n\n${WARNING}`, 'warn'],
    ['declared, altered', 'products: crypto', `Buy crypto on Nuvex. ${WARNING.replace('the money you invest', 'your money')}`, 'error'],
    ['inferred, altered', 'purpose: promotion', `Buy crypto on Nuvex. ${WARNING.replace('the money you invest', 'your money')}`, 'warn'],
  ]
  it.each(cases)('%s', (_, head, body, severity) => {
    expect(found(`${UK}\n${head}`, body).map((finding) => finding.severity)).toEqual([severity])
  })
})

describe('words that do not fit', () => {
  it('says so with characters, and what would', () => {
    const body = `${BUY} ${'Read about it first. '.repeat(11).trim()}`
    const [finding] = found(`${CRYPTO}\nchannels: x`, body)
    expect(finding?.advice).toBe(
      'the words take 167 characters and the post 255; X allows 280: shorten the post to 111, or leave out what made them necessary and link to the page that says it all',
    )
    expect(finding).not.toHaveProperty('fix')
  })
  it('says so where they never would', () => {
    const [finding] = found(
      `${UK}\nproducts: cfd\nchannels: x\nfigures: {cfdLossPercent: 74}`,
      'Trade gold with leverage: open an account today.',
    )
    expect(finding?.advice).toMatch(/so they never fit: .*use a channel with more room$/)
  })
  it('takes a short form for the full words there', () => {
    expect(told(`${CRYPTO}\nchannels: x`, `Don't invest unless you're prepared to lose all the money you invest. ${BUY} ${LONG}`)).toEqual(
      [],
    )
    expect(told(`${CRYPTO}\nchannels: linkedin`, `Don't invest unless you're prepared to lose all the money you invest. ${BUY}`)).toEqual([
      'error altered-wording',
    ])
  })
})

it('answers are found once for all rules', () => {
  const draft = parseDraft({ file: 'a.md', text: `---\n${FUND}\n---\n\n${GROW}\n`, today: '2026-11-22' })
  expect(answersIn(draft, [])).toBe(answersIn(draft, []))
})

function dayAfter(day: string): string {
  return moved(day, 1)
}

function dayBefore(day: string): string {
  return moved(day, -1)
}

function moved(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
