import { type Details, type Draft, defineRule } from 'finsocial/rule'
import { isAfter } from '../../facts/calendar/date.js'
import { dayIn } from '../../facts/calendar/zones.js'
import { type FilingDuty, filingDeadline, filingDutiesOf, isFiledUnder } from '../../facts/filing.js'
import { authoritiesOf } from '../../facts/obligations.js'

export default defineRule({
  id: 'governance/missing-filing',
  hazard: 'missing-filing',
  covers: ['us/finra-filing-prior', 'us/finra-filing-after', 'us/nfa-filing-av'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  gate: true,
  summary: 'Copy that goes to a regulator and has no filing recorded.',
  why: 'Some copy is read by the regulator before the public reads it, some soon after; a missed filing cannot be made up.',
  basis: { law: authoritiesOf(['us/finra-filing-prior', 'us/finra-filing-after', 'us/nfa-filing-av']) },
  advice: 'file it and record the day and reference under filing, or the exclusion that applies',
  languages: ['en', 'fr', 'th'],
  messages: {
    prior: 'to be filed {days} {unit} days before first use, by {deadline}',
    unscheduled: 'to be filed {days} {unit} days before first use',
    overdue: 'to be filed within {days} {unit} days of first use, by {deadline}',
    due: 'is due for filing by {deadline}',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: scheduled\npublishAt: [[2026-12-01]]\nfiling: {regime: finra-first-year}\n---\n\nOur new account pays interest monthly.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\naudience: retail\nproducts: option\nstatus: [[approved]]\n---\n\nHow a covered call limits what you can gain.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: mutual-fund\npurpose: promotion\nstatus: published\nfirstUsedOn: [[2026-11-02]]\n---\n\nThe Larkfield Equity Fund is open.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: etf\npurpose: promotion\nstatus: published\nfirstUsedOn: [[2026-11-20]]\n---\n\nThe Larkfield Bond ETF is open.\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: scheduled\npublishAt: 2026-12-15\nfiling: {regime: finra-first-year, submittedOn: 2026-11-20, reference: F-7}\n---\n\nOur new account pays interest monthly.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: mutual-fund\nstatus: published\nfirstUsedOn: 2026-11-02\nfiling: [{regime: FINRA, exclusion: previously filed unchanged}]\n---\n\nThe Larkfield Equity Fund is open.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: mutual-fund\npurpose: education\nstatus: published\nfirstUsedOn: 2026-11-02\n---\n\nHow a mutual fund works.\n',
        '---\njurisdictions: us\nfirm: {kind: bank}\nproducts: mutual-fund\nstatus: published\nfirstUsedOn: 2026-11-02\n---\n\nThe Larkfield Equity Fund is open.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: etf\npurpose: promotion\nstatus: published\nfirstUsedOn: [[2026-11-02]]\n---\n\nLe nouvel ETF Larkfield est ouvert.\n',
      ],
      good: [
        '---\njurisdictions: fr\nfirm: {kind: broker-dealer}\nproducts: etf\npurpose: promotion\nstatus: published\nfirstUsedOn: 2026-11-02\n---\n\nLe nouvel ETF Larkfield est ouvert.\n',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: etf\npurpose: promotion\nstatus: published\nfirstUsedOn: [[2026-11-02]]\n---\n\nกองทุนใหม่ของเราเปิดแล้ว\n',
      ],
      good: [
        '---\njurisdictions: th\nfirm: {kind: broker-dealer}\nproducts: etf\npurpose: promotion\nstatus: published\nfirstUsedOn: 2026-11-02\n---\n\nกองทุนใหม่ของเราเปิดแล้ว\n',
      ],
    },
  },
  gaps: [
    'a firm in its first year, a self-made fund ranking, security futures, direct participation programs and mortgage obligations are known only when a filing names them',
    'counts both federal and exchange holidays and takes the earlier day',
  ],
  check(draft, report) {
    if (!draft.ready || !draft.jurisdictions.includes('us')) return
    const { filing = [], firstUsedOn, publishAt } = draft.frontMatter
    const used = firstUsedOn ?? publishAt
    const span =
      (firstUsedOn ? draft.fieldSpan('firstUsedOn') : draft.fieldSpan('publishAt')) ?? draft.fieldSpan('status') ?? draft.headSpan
    for (const duty of filingDutiesOf(draft)) {
      const { clock } = duty
      const entries = filing.filter((entry) => entry.regime !== undefined && isFiledUnder(entry.regime, clock))
      if (entries.some((entry) => entry.submittedOn || entry.reference || entry.exclusion)) continue
      const details = { span, citations: [clock.authority], ...weaker(draft, duty) }
      const data = { days: clock.days, unit: clock.unit }
      if (!used) {
        if (clock.when === 'before') report('unscheduled', { ...details, data })
        continue
      }
      const deadline = filingDeadline(clock, used)
      if (clock.when === 'before') report('prior', { ...details, data: { ...data, deadline } })
      else if (isAfter(dayIn(draft.today, 'us'), deadline)) report('overdue', { ...details, data: { ...data, deadline }, severity: 'warn' })
      else report('due', { ...details, data: { deadline }, severity: 'info' })
    }
  },
})

function weaker(draft: Draft, { product }: FilingDuty): Pick<Details, 'lowered'> {
  const known = draft.products.find(({ value }) => value === product)
  return known?.source === 'inferred' ? { lowered: 'the product is inferred from the copy' } : {}
}
