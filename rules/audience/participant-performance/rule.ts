import { type Block, defineRule, type Language } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'

export default defineRule({
  id: 'audience/participant-performance',
  hazard: 'missing-past-performance-disclosure',
  covers: ['us/participant-performance'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'Returns of plan options told to participants without the statement on past performance.',
  why: 'Participants choose from what they are shown; plan law wants the statement beside every return.',
  basis: { law: authoritiesOf(['us/participant-performance']) },
  advice:
    'add: “Past performance is not necessarily an indication of how the investment will perform in the future”, with one-, five- and ten-year returns',
  languages: ['en', 'fr', 'th'],
  messages: { missing: 'shows participants a return without the statement on past performance: “{match}”' },
  check(draft, report) {
    if (!draft.frontMatter.audience?.includes('plan-participant')) return
    for (const post of draft.posts) {
      if (post.some(says)) continue
      for (const block of post) for (const { start, end } of returnsOf(block)) report('missing', { span: block.spanOf(start, end), block })
    }
  },
  examples: {
    en: {
      bad: [
        '---\naudience: plan-participant\n---\nYour stable value option earned [[3.1%]] last year.',
        '---\naudience: plan-participant\n---\nThe target-date fund gained [[14%]]: stay in!',
        '---\naudience: plan-participant\n---\nPlan funds averaged [[9%]] in 2025.',
      ],
      good: [
        '---\naudience: plan-participant\n---\nPast performance is not necessarily an indication of how an investment will perform in the future. The fund gained 14% last year. Fund returns: plan.example',
        '---\naudience: plan-participant\n---\nEmployer match: 50 cents per dollar up to 6%.',
        '---\naudience: plan-participant\n---\nFees reduce the growth of your account; see your fee notice.',
        '---\naudience: plan-participant\n---\nSave 10% of your pay; inflation was 3% last year.',
      ],
    },
    fr: {
      bad: [
        '---\naudience: plan-participant\njurisdictions: us\n---\nLe fonds a gagné [[14 %]] en 2025.',
        '---\naudience: plan-participant\njurisdictions: us\n---\nVotre fonds a rapporté [[3,1 %]] l’an dernier.',
        '---\naudience: plan-participant\njurisdictions: us\n---\nPerformance du fonds en 2025 : [[9 %]].',
      ],
      good: [
        '---\naudience: plan-participant\njurisdictions: us\n---\nLe fonds a gagné 14 % en 2025. Les performances passées ne préjugent pas des performances futures.',
        '---\naudience: plan-participant\njurisdictions: us\n---\nL’employeur abonde jusqu’à 6 % du salaire.',
        '---\naudience: plan-participant\njurisdictions: us\n---\nLes frais sont de 0,4 % par an.',
      ],
    },
    th: {
      bad: [
        '---\naudience: plan-participant\njurisdictions: us\n---\nกองทุนให้ผลตอบแทน [[14%]] ในปีที่ผ่านมา',
        '---\naudience: plan-participant\njurisdictions: us\n---\nปีที่แล้วแผนหุ้นได้กำไร [[9%]]',
        '---\naudience: plan-participant\njurisdictions: us\n---\nผลตอบแทนย้อนหลัง 1 ปีของแผนคือ [[3.1%]]',
      ],
      good: [
        '---\naudience: plan-participant\njurisdictions: us\n---\nกองทุนให้ผลตอบแทน 14% ในปีที่ผ่านมา ผลการดำเนินงานในอดีตมิได้เป็นสิ่งยืนยันถึงผลการดำเนินงานในอนาคต',
        '---\naudience: plan-participant\njurisdictions: us\n---\nนายจ้างสมทบ 5% ของเงินเดือน',
        '---\naudience: plan-participant\njurisdictions: us\n---\nค่าธรรมเนียม 0.4% ต่อปี',
      ],
    },
  },
  gaps: ['does not check that the one-, five- and ten-year returns are complete'],
})

/** Figures of return that already lie behind, or that nothing says lie ahead. */
function returnsOf(block: Block): Block['figures'] {
  return block.figures.filter(({ kind, tense, start, end }) => {
    if (kind !== 'return' || tense === 'future') return false
    const { text } = block.sentenceAt(start)
    if (tense !== 'past' && !OPTION[block.language].test(text.toLowerCase())) return false
    const { warned, hypothetical, attributed, quoted } = block.context(block.folded.at(start), block.folded.at(end))
    return !(warned || hypothetical || attributed || quoted)
  })
}

/** What a plan offers, or how it did. */
const OPTION: { readonly [L in Language]: RegExp } = {
  en: /(?<![a-zA-ZÀ-ɏ])(?:funds?|options?|portfolios?|target-date|stable value|index|returns?|returned|gained|earned|averaged|performance|grew)(?![a-zA-ZÀ-ɏ])/u,
  fr: /(?<![a-zA-ZÀ-ɏ])(?:fonds|fcpe|supports?|portefeuille|rendement|performance|gagné|rapporté|progressé)(?![a-zA-ZÀ-ɏ])/u,
  th: /กองทุน|แผน|พอร์ต|ผลตอบแทน|กำไร|ผลการดำเนินงาน/u,
}

function says(block: Block): boolean {
  return block.visible && STATEMENT[block.language].test(block.folded.text)
}

const STATEMENT: { readonly [L in Language]: RegExp } = {
  en: /past (?:performance|results|returns) (?:is|are|does|do|cannot|should) (?:not|no)|past performance (?:cannot|never)/u,
  fr: /(?:performances?|rendements?) passe(?:e)?s? ne/u,
  th: /ผลการดำเนินงานในอดีต|ผลตอบแทนในอดีต/u,
}
