import { type Authority, type Draft, defineRule, type IsoDate } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { addMonths, dayOf, isAfter, isDate, later } from '../../facts/calendar/date.js'
import { datesAsAt } from './as-at.js'

/** A loss figure is worked out anew every three months; the months in which it is worked out are added to it. */
const LOSS_FIGURE_MONTHS = 4
/** Months of actual results after which a trading programme shows no hypothetical ones. */
const SUNSET_MONTHS = 3
const HYPOTHETICAL =
  /(?<![a-zA-Z0-9À-ɏ])(?:hypothetical|simulated|back-?tested|pro forma) (?:trading |past |investment )?(?:results?|performance|returns?|track record|profits?)(?![a-zA-Z0-9À-ɏ])|(?<![a-zA-Z0-9À-ɏ])(?:résultats?|performances?) (?:hypothétiques?|simulée?s?)(?![a-zA-Z0-9À-ɏ])|ผลการดำเนินงาน(?:ย้อนหลัง)?จำลอง/giu
/** Months after which a dated statement in the copy is called old: a house habit. */
const STATEMENT_MONTHS = 12

export default defineRule({
  id: 'governance/expired-figure',
  hazard: 'unsourced-statistic',
  covers: ['uk-approval-current', 'uk-cfd-loss-percentage', 'us/nfa-hypothetical-sunset'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  gate: true,
  summary: 'A figure that is out of date when it is used.',
  why: 'Readers take a rate, a loss percentage or a ranking for today’s unless they stop to look at its date.',
  basis: { house: 'A figure that names its end or its day is not shown as current after it.' },
  advice: 'bring the figure up to date, with its day',
  languages: ['en', 'fr', 'th'],
  messages: {
    ended: 'this figure ended on {end}, before use on {used}',
    losses: 'the loss figure is for the year to {end}; it is renewed every three months',
    hypothetical: 'hypothetical results, although actual ones exist since {since}',
    statement: 'says “{match}”, more than a year before use on {used}',
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nstatus: approved\nfigures: {cfdLossPercent: 71, cfdLossPeriodEnd: [[2026-06-30]]}\n---\n\n71% of retail CFD accounts lose money.\n',
        '---\njurisdictions: us\nstatus: scheduled\npublishAt: 2027-01-02\nfigures:\n  savingsRate: 4\n  savingsRateUntil: [[2026-12-31]]\n---\n\nOur savings rate, explained.\n',
        '---\njurisdictions: uk\nstatus: approved\n---\n\nOne-year fixed rate [[as at 30 September 2025]].\n',
        '---\njurisdictions: us\nfirm: {kind: cpo-cta}\nstatus: approved\nfigures: {liveSince: 2026-08-01}\n---\n\nOur [[hypothetical results]] for wheat.\n',
      ],
      good: [
        '---\njurisdictions: uk\nstatus: approved\nfigures: {cfdLossPercent: 71, cfdLossPeriodEnd: 2026-09-30}\n---\n\n71% of retail CFD accounts lose money.\n',
        '---\njurisdictions: us\nstatus: scheduled\npublishAt: 2026-12-31\nfigures:\n  savingsRate: 4\n  savingsRateUntil: 2026-12-31\n---\n\nOur savings rate, explained.\n',
        '---\njurisdictions: uk\nstatus: approved\n---\n\nRates correct as at 20 November 2026. The act of 30 September 2005 still stands.\n',
        '---\njurisdictions: uk\nstatus: draft\n---\n\nOne-year fixed rate as at 30 September 2025.\n',
        '---\njurisdictions: us\nfirm: {kind: cpo-cta}\nstatus: approved\nfigures: {liveSince: 2026-09-01}\n---\n\nOur hypothetical results for wheat, as the rules define them.\n',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nstatus: approved\n---\n\nTaux du livret [[au 31 octobre 2025]].\n',
        '---\njurisdictions: fr\nstatus: approved\nfigures: {cfdLossPercent: 71, cfdLossPeriodEnd: [[2026-03-31]]}\n---\n\n71 % des comptes perdent de l’argent.\n',
      ],
      good: [
        '---\njurisdictions: fr\nstatus: approved\n---\n\nTaux du livret au 31 octobre 2026. Depuis le 1er février 2020, il a peu varié.\n',
      ],
    },
    th: {
      bad: ['---\njurisdictions: th\nstatus: approved\n---\n\nอัตราดอกเบี้ย [[ณ วันที่ 31 ตุลาคม 2568]]\n'],
      good: ['---\njurisdictions: th\nstatus: approved\n---\n\nอัตราดอกเบี้ย ณ วันที่ 31 ตุลาคม 2569 ก่อตั้งเมื่อวันที่ 1 มกราคม 2540\n'],
    },
  },
  gaps: [
    'reads dates that a word such as “as at” introduces; a bare date may be history',
    'figures without a date are not known to be old',
  ],
  check(draft, report) {
    if (!draft.ready) return
    const { figures = {}, publishAt, lastUsedOn } = draft.frontMatter
    const used = dayOf(lastUsedOn ?? (publishAt ? later(draft.today, publishAt) : draft.today))
    for (const [name, value] of Object.entries(figures)) {
      const end = String(value)
      if (!isDate(end)) continue
      const span = draft.fieldSpan(`figures.${name}`) ?? draft.headSpan
      if (/(?:Until|Expires|ValidTo)$/.test(name) && isAfter(used, end)) report('ended', { span, data: { end: dayOf(end), used } })
      else if (name === 'cfdLossPeriodEnd' && isAfter(used, addMonths(dayOf(end), LOSS_FIGURE_MONTHS))) {
        report('losses', { span, data: { end: dayOf(end) }, ...citing(draft, [uk.cobs225LossFigure, eu.esmaCfdWarning]) })
      }
    }
    const since = String(figures.liveSince ?? '')
    const isFutures = draft.frontMatter.firm?.kind === 'cpo-cta' && draft.jurisdictions.includes('us')
    if (isFutures && isDate(since) && !isAfter(addMonths(dayOf(since), SUNSET_MONTHS), used)) {
      for (const block of draft.blocks) {
        for (const match of block.text.matchAll(HYPOTHETICAL)) {
          const span = block.spanOf(match.index, match.index + match[0].length)
          report('hypothetical', { span, block, data: { since: dayOf(since) }, citations: [us.nfa229HypotheticalSunset] })
        }
      }
    }
    for (const block of draft.blocks) {
      for (const { start, end, day } of datesAsAt(block.text)) {
        if (!isOld(day, used)) continue
        const span = block.spanOf(start, end)
        report('statement', { span, block, data: { used }, severity: 'warn', ...citing(draft, [uk.cobs45UpToDate]) })
      }
    }
  },
})

function isOld(day: IsoDate, used: IsoDate): boolean {
  return isAfter(used, addMonths(day, STATEMENT_MONTHS))
}

/** Law is only cited where it is the law of every place: the finding is a house rule elsewhere. */
function citing(draft: Draft, law: readonly Authority[]): { citations?: readonly Authority[] } {
  const citations = law.filter(({ jurisdiction }) => draft.jurisdictions.includes(jurisdiction))
  return draft.jurisdictions.every((jurisdiction) => citations.some((authority) => authority.jurisdiction === jurisdiction))
    ? { citations }
    : {}
}
