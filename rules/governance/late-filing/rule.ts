import { defineRule } from 'finsocial/rule'
import { isAfter } from '../../facts/calendar/date.js'
import { dayIn } from '../../facts/calendar/zones.js'
import { filingDeadline, filingDutiesOf, isFiledUnder } from '../../facts/filing.js'
import { authoritiesOf } from '../../facts/obligations.js'

export default defineRule({
  id: 'governance/late-filing',
  hazard: 'missing-filing',
  covers: ['us/finra-filing-prior', 'us/finra-filing-after', 'us/nfa-filing-av'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  gate: true,
  summary: 'A filing dated after its last day.',
  why: 'The days before first use are the regulator’s time to object; those after it are the shortest time in which harm can be stopped.',
  basis: { law: authoritiesOf(['us/finra-filing-prior', 'us/finra-filing-after', 'us/nfa-filing-av']) },
  advice: 'move the first use, or record why the filing was late',
  languages: ['en', 'fr', 'th'],
  messages: {
    before: 'filed on {on}; the last day before use on {used} was {deadline}',
    after: 'filed on {on}; the last day after use on {used} was {deadline}',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: scheduled\npublishAt: 2026-12-01\nfiling: {regime: finra-first-year, submittedOn: [[2026-11-17]]}\n---\n\nOur new account pays interest monthly.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: mutual-fund\npurpose: promotion\nstatus: published\nfirstUsedOn: 2026-10-05\nfiling: {regime: finra, submittedOn: [[2026-10-20]], reference: F-9}\n---\n\nThe Larkfield Equity Fund is open.\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: scheduled\npublishAt: 2026-12-01\nfiling: {regime: finra-first-year, submittedOn: 2026-11-16}\n---\n\nOur new account pays interest monthly.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: mutual-fund\npurpose: promotion\nstatus: published\nfirstUsedOn: 2026-10-05\nfiling: {regime: finra, submittedOn: 2026-10-19, reference: F-9}\n---\n\nThe Larkfield Equity Fund is open.\n',
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: mutual-fund\nstatus: published\nfirstUsedOn: 2026-10-05\nfiling:\n  - {regime: finra, submittedOn: 2026-10-20, reference: F-9}\n  - {regime: finra-fund, submittedOn: 2026-10-08, reference: F-8}\n---\n\nThe Larkfield Equity Fund is open.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: option\naudience: retail\nstatus: scheduled\npublishAt: 2026-12-11\nfiling: {regime: finra-options, submittedOn: [[2026-12-02]]}\n---\n\nComment fonctionne une option couverte.\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nproducts: option\naudience: retail\nstatus: scheduled\npublishAt: 2026-12-11\nfiling: {regime: finra-options, submittedOn: 2026-12-01}\n---\n\nComment fonctionne une option couverte.\n',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: scheduled\npublishAt: 2026-12-02T08:00:00+07:00\nfiling: {regime: finra-first-year, submittedOn: [[2026-11-17]]}\n---\n\nบัญชีใหม่ของเรา\n',
      ],
      good: [
        '---\njurisdictions: us\nfirm: {kind: broker-dealer}\nstatus: scheduled\npublishAt: 2026-12-03T08:00:00+07:00\nfiling: {regime: finra-first-year, submittedOn: 2026-11-17}\n---\n\nบัญชีใหม่ของเรา\n',
      ],
    },
  },
  gaps: ['does not know whether a regulator answered, nor what it said'],
  check(draft, report) {
    const { filing = [], firstUsedOn, publishAt } = draft.frontMatter
    const used = firstUsedOn ?? publishAt
    if (!draft.ready || !used || !draft.jurisdictions.includes('us')) return
    for (const { clock } of filingDutiesOf(draft)) {
      const deadline = filingDeadline(clock, used)
      const filed = filing.flatMap(({ regime, submittedOn, exclusion }, index) =>
        regime && submittedOn && !exclusion && isFiledUnder(regime, clock) ? [{ on: dayIn(submittedOn, 'us'), index }] : [],
      )
      // A piece may be filed again after a change: the first filing counts.
      const first = filed.reduce<(typeof filed)[number] | undefined>(
        (best, next) => (!best || isAfter(best.on, next.on) ? next : best),
        undefined,
      )
      if (!first || !isAfter(first.on, deadline)) continue
      const span = draft.fieldSpan(`filing.${first.index}.submittedOn`) ?? draft.fieldSpan('filing.submittedOn') ?? draft.headSpan
      const severity = clock.when === 'after' ? ({ severity: 'warn' } as const) : {}
      report(clock.when, { span, data: { on: first.on, used: dayIn(used, 'us'), deadline }, citations: [clock.authority], ...severity })
    }
  },
})
