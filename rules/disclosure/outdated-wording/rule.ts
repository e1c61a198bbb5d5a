import { type Draft, defineRule, fill, type Span, valuesOf } from 'finsocial/rule'
import { answeredWith, weighed } from '../../facts/answers.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { WORDINGS } from '../../facts/wording.js'

const DATED = WORDINGS.filter(({ mandated, effective }) => mandated && effective)

export default defineRule({
  id: 'disclosure/outdated-wording',
  hazard: 'missing-legend',
  covers: ['fr-credit-mention', 'uk-conc-hcstc-warning'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'certain',
  summary: 'Prescribed words of another day: no longer, or not yet, those of the law when the post is published.',
  why: 'Law changes on a day; the right words of yesterday are the wrong words of tomorrow.',
  basis: { law: DATED.map(({ authority }) => authority) as [(typeof DATED)[0]['authority'], ...(typeof DATED)[0]['authority'][]] },
  advice: 'use the words in force on the day of publication',
  languages: ['en', 'fr'],
  lexicons: TRIGGERS,
  messages: { outdated: 'the words of another day: “{match}”' },
  check(draft, report, hits) {
    for (const answered of answeredWith(draft, hits, 'outdated')) {
      const { duty, answer } = answered
      const { passage, wording: old } = answer
      const current = duty.wordings[0]
      const text = fill(current, valuesOf(draft.frontMatter))
      const { from, until } = old.effective ?? {}
      const isAssumed = draft.frontMatter.publishAt === undefined
      report('outdated', {
        span: passage.span,
        ...(passage.block ? { block: passage.block } : {}),
        ...weighed(draft, answered),
        ...(isAssumed ? { lowered: 'no publish date: the law of today was applied' } : {}),
        citations: [current.authority],
        advice: `write “${text}”; these words ${until && until < draft.date ? `ended on ${until}` : `begin on ${from ?? ''}`}`,
        ...(current.mandated && current.evidence !== 'memory'
          ? { fix: { text, description: `write “${text}”`, span: withStop(draft, passage.span) } }
          : {}),
      })
    }
  },
  examples: {
    en: {
      bad: [
        '---\njurisdictions: uk\nproducts: high-cost-credit\npublishAt: 2026-11-22\n---\nPayday loan in 15 minutes. [[Warning: Late repayment can cause you serious money problems. For help, go to moneyadviceservice.org.uk]]',
      ],
      good: [
        '---\njurisdictions: uk\nproducts: high-cost-credit\npublishAt: 2026-11-22\n---\nPayday loan in 15 minutes. Warning: Late repayment can cause you serious money problems. For help, go to moneyhelper.org.uk',
        '---\njurisdictions: uk\n---\nThe old address moneyadviceservice.org.uk now leads to MoneyHelper.',
        'Yesterday’s paper wraps today’s fish.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-21\n---\nPrêt perso Vélin Crédit, réponse aujourd’hui. [[Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager]].',
        '---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-19\n---\nPrêt perso Vélin Crédit, réponse aujourd’hui. [[Attention ! Un crédit coûte de l’argent et doit être remboursé]] !',
      ],
      good: [
        '---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-19\n---\nPrêt perso Vélin Crédit, réponse aujourd’hui. Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.',
        '---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-21\n---\nPrêt perso Vélin Crédit, réponse aujourd’hui. Attention ! Un crédit coûte de l’argent et doit être remboursé !',
        '---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-21\n---\nPrêt perso Vélin Crédit. Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager. Attention ! Un crédit coûte de l’argent et doit être remboursé !',
      ],
    },
  },
  gaps: ['knows the words of the days since 2022 or so; older ones are taken for paraphrases'],
})

/** The words with the stop behind them: the text that takes their place brings its own. */
function withStop({ text }: Draft, { start, end }: Span): Span {
  const [stop = ''] = /^[ \u00a0\u202f]?[.!]/.exec(text.slice(end, end + 2)) ?? []
  return { start, end: end + stop.length }
}
