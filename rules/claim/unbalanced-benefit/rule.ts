import { type Block, type Draft, defineRule, detailsOf, type Hit, isRead, type Language, type Product } from 'finsocial/rule'
import { fr } from '../../facts/authorities/fr.js'
import { informs, isForProfessionalsOnly, sellsNothing } from '../../facts/exemption.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { CREDIT, HOME_LOANS, RISK_PRODUCTS } from '../../facts/products.js'
import { isService } from '../../facts/service.js'
import { stretchOf } from '../../facts/stretch.js'
import { BALANCED, type Group } from './balance.js'
import { en, fr as french, th } from './lexicons.generated.js'

const COVERED = [
  'us/unbalanced-benefit',
  'us/insurance-guarantee-basis',
  'us/mortgage-misrepresentation',
  'uk-risk-balance',
  'uk-yield-balance',
  'uk-bnpl-credit-clarity',
  'uk-mcob-secured-clear',
  'eu-risk-balance',
  'eu-fund-risk-reward-equal',
  'th-sec-high-return-unbalanced',
  'th-oic-absolute-cover',
] as const

type Message = 'benefit' | 'relief' | 'guarantee' | 'cover'

const MESSAGE: Readonly<Record<Group, Message>> = {
  debt: 'relief',
  home: 'relief',
  insurer: 'guarantee',
  growth: 'benefit',
  leverage: 'benefit',
  spending: 'relief',
  cover: 'cover',
}

export default defineRule({
  id: 'claim/unbalanced-benefit',
  hazard: 'unbalanced-benefit',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'A benefit of a risky or costly product with nothing of its risk or cost in the same post.',
  why: 'A post is read alone. Who meets only the good half decides on half the facts.',
  basis: { law: [...authoritiesOf(COVERED), fr.acpr2019R01Risks, fr.amfDoc2011_24] },
  advice: 'say the main risk or cost in the same post, next to the benefit and as plainly',
  gaps: [
    'one word of risk anywhere in the post counts as balance; whether it is enough is for a person to judge',
    'without declared products it needs a product noun beside the benefit',
  ],
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr: french, th },
  messages: {
    benefit: 'a benefit without its risk: “{match}”',
    relief: 'borrowing without what it costs: “{match}”',
    guarantee: 'an insurance guarantee without its basis: “{match}”',
    cover: 'cover without its limits: “{match}”',
  },
  examples: {
    en: {
      bad: [
        '[[Roll every card into a single]] payment and relax.',
        '[[Guaranteed lifetime payouts]] with our universal life plan.',
        '[[Grow your money]] with our new bond fund.',
        'Trade forex with [[30:1 leverage]].',
        'Pay in 3. [[It’s not even credit]].',
        'Equity release: [[extra cash every month]].',
      ],
      good: [
        'Aim to grow your money with our fund. Your capital is at risk.',
        'Our savings account helps you grow your money.',
        'Guaranteed lifetime income, subject to the claims-paying ability of the issuing insurer.',
        'Consolidate all your debts into one loan? It is secured on your home and may cost more in total.',
        'We doubled our team and boosted our training.',
      ],
    },
    fr: {
      bad: [
        'Sur le pétrole, [[multipliez vos positions par vingt]].',
        '[[Faites fructifier votre épargne]] avec notre fonds.',
        '[[Percevez des revenus complémentaires]] grâce à la pierre : investissez.',
      ],
      good: ['Faites travailler votre épargne. Investir comporte un risque de perte en capital.', 'Livret A : taux fixé par l’État.'],
    },
    th: {
      bad: ['สินเชื่อด่วน [[ไม่ต้องใช้สลิป]]', '[[กำไรงาม]] ๆ จากหุ้นเทคโนโลยี', 'ประกันชีวิต [[คุ้มครองทุกโรค]]'],
      good: [
        'ยิ่งผลตอบแทนสูง ความเสี่ยงยิ่งสูงตาม',
        'ธนาคารพิจารณาสินเชื่อตามหลักเกณฑ์',
        'ระวังมิจฉาชีพ โฆษณาสินเชื่อปลอดคนค้ำ',
        'คุ้มครองทุกโรคตามเงื่อนไขกรมธรรม์ ยกเว้นโรคที่เป็นมาก่อน',
      ],
    },
  },
  check(draft, report, hits) {
    if (sellsNothing(draft) || isForProfessionalsOnly(draft)) return
    for (const hit of hits) {
      const group = hit.group as Group
      const product = productOf(group, hit, draft)
      if (!product || isService(hit) || isBalanced(group, hit, draft)) continue
      const { block, start, end } = stretchOf(hit)
      report(MESSAGE[group], {
        ...detailsOf(hit),
        span: block.spanOf(start, end),
        ...(product === 'inferred' ? { lowered: 'product inferred from the copy' } : {}),
      })
    }
  },
})

/** Whether the product that makes the benefit one-sided is declared, named beside it, or not there at all. */
function productOf(group: Group, hit: Hit, draft: Draft): 'declared' | 'named' | 'inferred' | undefined {
  if (group === 'debt' || group === 'leverage') return 'named'
  if (group === 'growth' && informs(draft)) return undefined
  if (group === 'insurer' && !draft.jurisdictions.includes('us')) return undefined
  const declared = draft.products.filter(({ source }) => source !== 'inferred').map(({ value }) => value)
  const wanted = PRODUCTS[group]
  if (declared.some((product) => wanted.includes(product))) return 'declared'
  // a declared product of another kind speaks louder than a noun
  const nouns = NOUNS[group]
  if (declared.length && group !== 'spending' && group !== 'home') return undefined
  return nouns.test(hit.block.folded.text) || nouns.test(postOf(hit.block, draft)) ? 'named' : undefined
}

function isBalanced(group: Group, hit: Hit, draft: Draft): boolean {
  const text = postOf(hit.block, draft)
  return BALANCED[hit.language as Language][group]?.test(text) ?? false
}

/** What a reader of the post sees, folded. */
function postOf(block: Block, draft: Draft): string {
  return (draft.posts[block.post] ?? draft.blocks)
    .filter(isRead)
    .map(({ folded }) => folded.text)
    .join('\n')
}

const BORROWING_ON_A_HOME: readonly Product[] = [...HOME_LOANS, 'loan']
const INSURANCE: readonly Product[] = ['life', 'insurance', 'fixed-annuity', 'variable-annuity', 'unit-linked']
const INVESTMENTS: readonly Product[] = [...RISK_PRODUCTS, 'pension', 'isa', 'advisory']

const PRODUCTS: Readonly<Record<Group, readonly Product[]>> = {
  debt: CREDIT,
  home: BORROWING_ON_A_HOME,
  insurer: INSURANCE,
  growth: INVESTMENTS,
  leverage: INVESTMENTS,
  spending: CREDIT,
  cover: INSURANCE,
}

const LENDING =
  /(?<![a-zA-ZÀ-ɏ])(?:loans?|borrow(?:ing|s)?|credit|(?:pay|worry|think|payment)s?,? later|pay in (?:3|4|three|four)|bnpl|payday|instal(?:l)?ments?|cash advances?|split|prets?|credits?|emprunts?|emprunter|mensualites?|rachat|regroup\w{0,8})(?![a-zA-ZÀ-ɏ])|สินเชื่อ|(?<!หุ้น)กู้(?!ภัย|คืน|ชีพ)|เงินด่วน|จำนำ|บัตรเครดิต|บัตรกดเงินสด|ผ่อน|ลีสซิ่ง|รูด/u
const HOUSE =
  /(?<![a-zA-ZÀ-ɏ])(?:mortgages?|equity|remortgag\w{0,4}|refinanc\w{0,4}|re-?fi|home loans?|homeowners?|home|house|property|kitchen|lifetime mortgage|consolidat\w{0,6})(?![a-zA-ZÀ-ɏ])/u
const POLICY =
  /(?<![a-zA-ZÀ-ɏ])(?:annuit(?:y|ies)|life insurance|universal life|whole life|term life|polic(?:y|ies)|premiums?|death benefit|insurance|insurer)(?![a-zA-ZÀ-ɏ])|ประกัน|กรมธรรม์|เบี้ย/u
const INVESTING =
  /(?<![a-zA-ZÀ-ɏ])(?:funds?|etfs?|shares|stocks?|stock market|bonds?|crypto[a-z-]{0,12}|bitcoins?|tokens?|staking|invest(?:s|ed|ing|ments?|ors?)?|trad(?:e|es|ing|er|ers)|forex|cfds?|options?|covered calls|portfolios?|isas?|sipps?|pensions?|reits?|property|real estate|wine|whisk(?:e)?y|gold|fonds|actions|scpi|opcvm|obligations|bourse|placements?|investi\w{0,8}|immobilier|uc|per|pea|assurance[- ]vie)(?![a-zA-ZÀ-ɏ])|หุ้น|กองทุน|ลงทุน|เทรด|คริปโ|บิ[ทต]คอยน์|พอร์ต|อสังหา|คอนโด|ทองคำ|ฟอเร็กซ์|(?<![a-z])(?:forex|cfd|bitcoin)(?![a-z])/u

const NOUNS: Readonly<Record<Group, RegExp>> = {
  debt: LENDING,
  home: HOUSE,
  insurer: POLICY,
  growth: INVESTING,
  leverage: INVESTING,
  spending: LENDING,
  cover: POLICY,
}
