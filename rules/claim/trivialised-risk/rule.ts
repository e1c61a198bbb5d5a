import { type Draft, defineLexiconRule } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { th as thailand } from '../../facts/authorities/th.js'
import { us } from '../../facts/authorities/us.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineLexiconRule({
  id: 'claim/trivialised-risk',
  hazard: 'risk-denial',
  covers: ['uk-trivialising-investment', 'uk-credit-irresponsible-framing', 'fr-trading-formation', 'th-bot-overspending'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'Investing made to look easy, effortless or playful, or credit made to look like a treat.',
  why: 'Copy that makes a risky decision feel like a game or a treat keeps the reader from taking it as one.',
  basis: {
    law: [
      ...authoritiesOf(['uk-trivialising-investment', 'uk-credit-irresponsible-framing', 'fr-trading-formation', 'th-bot-overspending']),
      eu.mifid24,
      us.finra2210Content,
      thailand.secBalance,
    ],
  },
  message: 'makes a risky decision look easy: “{match}”',
  advice: 'say what a buyer should know and can lose; ease belongs to the app, not to investing',
  lexicons: { en, fr, th },
  consider: (hit, draft) => {
    const credit = hit.group === 'treat'
    if (credit) return draft.products.length === 0 || has(draft, CREDIT)
    if (hit.group === 'skill' && hit.language !== 'th' && !MARKETS.test(hit.block.folded.text)) return false
    return !has(draft, HARMLESS) || has(draft, RISKY)
  },
  examples: {
    en: {
      bad: ['[[Crypto made child’s play]].', '[[Turn your coffee money into coins]].', 'Day trading: [[no experience needed]].'],
      good: [
        'Easy access saver.',
        'Verification usually takes a few minutes; investing takes more thought.',
        'Crypto is complex. Read the risk summary first.',
        'Investing is not easy.',
      ],
    },
    fr: {
      bad: ['[[Devenez trader en 10 minutes]].', 'Trading : [[aucune expérience requise]].', '[[Investir, c’est simple]].'],
      good: [
        'Notre appli est simple.',
        'Atelier : comprendre les marchés. Aucune promesse de gain.',
        'Investir demande du temps et de la patience.',
      ],
    },
    th: {
      bad: ['[[ของมันต้องมี]] [[อยากได้ต้องได้]] รูดบัตรเครดิตเลย', '[[เทรดง่าย ๆ]] กับโค้ช', 'มือใหม่ก็ลงทุน [[ระบบเทรดให้อัตโนมัติ]]'],
      good: ['วางแผนเก็บเงินเที่ยวก่อนออกเดินทาง', 'ชวนคิดก่อนรูดบัตร จำเป็นหรือแค่อยากได้', 'การลงทุนไม่ใช่เรื่องง่าย'],
    },
  },
  gaps: ['tone and pictures are not read', 'does not know whether an account, rather than an investment, is what opens in minutes'],
})

const CREDIT = ['loan', 'credit-card', 'bnpl', 'high-cost-credit', 'lease', 'mortgage', 'heloc']
/** What can fairly be called easy. */
const HARMLESS = ['deposit', 'cd', 'insurance', 'life', 'loan', 'credit-card', 'mortgage', 'bnpl']
const RISKY = [
  'stock',
  'crypto',
  'forex',
  'cfd',
  'fund',
  'etf',
  'option',
  'futures',
  'p2p',
  'private-fund',
  'stablecoin',
  'structured-product',
]

function has(draft: Draft, products: readonly string[]): boolean {
  return draft.products.some(({ value }) => products.includes(value))
}

/** “No experience needed” is said of classes and jobs too. */
const MARKETS =
  /(?<!\p{L})(?:trad(?:e|es|er|ers|ing)|invest(?:ing|ors?|ments?)?|crypto|bitcoin|forex|fx|stocks?|shares|profits?|earn(?:ing)?|mak(?:e|ing) (?:\p{L}{1,10} )?money|income|signals|markets?|coins?|tokens?|rich|wealthy?|staking|charts?|bourse|cryptos|investir|investiss\p{L}{1,8}|gains?|gagner|gagnez|devises|marches?|placements?|revenus|robot|argent)(?!\p{L})/u
