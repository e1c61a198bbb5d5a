import { type Details, type Draft, defineRule, featuresOf, fill, holesOf, type Passage, valuesOf, type Wording } from 'finsocial/rule'
import { answeredWith, weighed } from '../../facts/answers.js'
import { uk } from '../../facts/authorities/uk.js'
import { us } from '../../facts/authorities/us.js'
import { attemptsIn } from '../../facts/prescribed.js'
import { room } from '../../facts/room.js'
import { TRIGGERS } from '../../facts/triggers.js'
import { wordDiff } from '../../facts/word-diff.js'
import { WORDINGS } from '../../facts/wording.js'

const MANDATED = WORDINGS.filter(({ mandated }) => mandated)

export default defineRule({
  id: 'disclosure/altered-wording',
  hazard: 'missing-legend',
  covers: ['uk-rmmi-warning', 'uk-rmmi-short-form-misuse', 'uk-cfd-warning', 'uk-cfd-loss-percentage', 'us/ncua-official-statement'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Prescribed words that are paraphrased, damaged, shortened or filled with another figure.',
  why: 'The words were tested on readers and fixed by the rule; nearly those words is not those words.',
  basis: { law: [uk.cobs412aWarning, us.ncuaRejectedForms, ...new Set(MANDATED.map(({ authority }) => authority))] },
  advice: 'use the prescribed words exactly',
  languages: ['en', 'fr', 'th'],
  lexicons: TRIGGERS,
  messages: {
    altered: 'nearly the prescribed words: “{match}”',
    shortened: 'the short form where the full warning has room: “{match}”',
    figure: 'says {written}; the front matter gives {figure}',
  },
  check(draft, report, hits) {
    for (const { wording, passage, jurisdictions, lowered } of attemptsIn(draft, hits)) {
      report('altered', {
        ...repair(draft, wording, passage),
        jurisdictions,
        citations: [wording.authority],
        ...(lowered ? { lowered } : {}),
      })
    }
    for (const answered of answeredWith(draft, hits, 'said')) {
      const { need, duty, answer } = answered
      const { wording, passages } = answer
      const [[passage] = []] = passages
      if (!passage) continue
      const full = duty.wordings.find(({ short, mandated }) => mandated && !short)
      if (wording.short && full && !room(draft, need, fill(full, valuesOf(draft.frontMatter))))
        report('shortened', {
          ...at(passage),
          ...weighed(draft, answered),
          citations: [wording.authority],
          advice: `write the full warning: “${fill(full, valuesOf(draft.frontMatter))}”`,
        })
      for (const { written, figure } of contradictions(draft, wording, passage))
        report('figure', {
          ...at(passage),
          ...weighed(draft, answered),
          data: { written, figure },
          citations: [wording.authority],
          advice: 'use the figure that the firm has calculated',
        })
    }
  },
  examples: {
    en: {
      bad: [
        "---\njurisdictions: uk\nproducts: crypto\n---\n[[Don't invest unless you're prepared to lose all your money. This is a high-risk investment and you should not expect to be protected if something goes wrong.]]",
        "---\njurisdictions: uk\nproducts: crypto\nchannels: linkedin\n---\n[[Don't invest unless you're prepared to lose all the money you invest]]. Buy SolarToken on Nuvex.",
        '---\njurisdictions: uk\nproducts: cfd\nfigures: {cfdLossPercent: 74}\n---\n[[CFDs are complex instruments and come with a high risk of losing money rapidly due to leverage. 68% of retail investor accounts lose money when trading CFDs with this provider. You should consider whether you understand how CFDs work and whether you can afford to take the high risk of losing your money]]. Trade gold with 20:1 leverage: open an account today.',
      ],
      good: [
        "---\njurisdictions: uk\nproducts: crypto\n---\nDon't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong. Buy SolarToken on Nuvex.",
        "---\njurisdictions: uk\nproducts: crypto\nchannels: x\n---\nDon't invest unless you're prepared to lose all the money you invest. Buy SolarToken on Nuvex, the app for people who like to read every page of every document before they do anything at all with any of their money, and who then read it all once more.",
        '---\njurisdictions: uk\nproducts: crypto\n---\nCoins are not for everybody. Read before you decide.',
        '---\njurisdictions: us\nfirm: {kind: credit-union}\nproducts: deposit\n---\nShare certificates up to 4.4% APY. Federally insured by NCUA.',
      ],
    },
    fr: {
      bad: ['---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-22\n---\n[[Emprunter coûte, attention]]'],
      good: [
        '---\njurisdictions: fr\nproducts: loan\npublishAt: 2026-11-22\n---\nAttention ! Un crédit coûte de l’argent et doit être remboursé ! Prêt personnel Vélin Crédit.',
        '---\njurisdictions: fr\n---\nCe conseil coûte du temps et de l’attention.',
        'Le crédit d’impôt est versé en janvier.',
      ],
    },
    th: {
      bad: ['---\njurisdictions: th\nproducts: loan\n---\n[[กู้ซื้อบ้านกับเรา กู้เท่าที่จำเป็นและจ่ายไหว]]'],
      good: [
        '---\njurisdictions: th\nproducts: loan\n---\nกู้ซื้อบ้านกับเรา กู้เท่าที่จำเป็นและชำระคืนไหว',
        '---\njurisdictions: th\nproducts: loan\n---\nวางแผนการเงินก่อนกู้ทุกครั้ง',
        'ใช้จ่ายเท่าที่จำเป็น',
      ],
    },
  },
  gaps: [
    'the part of a warning that may be dropped when a compensation scheme covers the product is not known to be optional',
    'figures are compared only where the front matter gives them',
  ],
})

/** The exact text in place of the attempt, with what changes word by word. */
function repair(draft: Draft, wording: Wording, { block, span, start, end }: Passage): Details {
  const values = valuesOf(draft.frontMatter)
  const exact = fill(wording, { ...values })
  const from = block ? block.text.slice(block.folded.startOf(start), block.folded.endOf(Math.max(start, end - 1))) : ''
  const diff = wordDiff(from, exact, wording.language)
  const fix = holesOf(wording).every((name) => name in values) ? { fix: { text: exact, description: `write “${exact}”` } } : {}
  return { span, ...(block ? { block } : {}), data: { wording: exact, diff }, advice: `write “${exact}”; the change: ${diff}`, ...fix }
}

function at({ block, span }: Passage): Pick<Details, 'span' | 'block'> {
  return { span, ...(block ? { block } : {}) }
}

/** Figures in the words that differ from the front matter. */
function contradictions(draft: Draft, wording: Wording, { block, start, end }: Passage): readonly { written: string; figure: string }[] {
  const values = valuesOf(draft.frontMatter)
  const [[pattern] = []] = featuresOf(wording)
  if (!block || !pattern || wording.features) return []
  const [match] = [...block.folded.text.slice(start, end).matchAll(pattern)]
  return holesOf(wording).flatMap((name, index) => {
    const written = match?.[index + 1]
    const figure = values[name]
    return written !== undefined && figure !== undefined && Number(written.replace(',', '.')) !== Number(figure)
      ? [{ written, figure: String(figure) }]
      : []
  })
}
