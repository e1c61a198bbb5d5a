import { type Draft, defineRule, detailsOf, type Hit, type Product } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'
import { CREDIT, declares } from '../../facts/products.js'
import { postAround } from '../../facts/returns.js'
import { wholeSpan } from '../../facts/stretch.js'
import { en, fr, th } from './lexicons.generated.js'

const COVERED = [
  'us/fake-or-insider-review',
  'uk-rmmi-incentive',
  'uk-cfd-incentive',
  'eu-cfd-incentive',
  'fr-credit-interdits',
  'fr-pression-temoignage',
  'th-da-signup-bonus',
  'th-bot-gift-before-approval',
] as const

/** Nobody may be rewarded for taking these up. */
const RISKY: readonly Product[] = [
  'crypto',
  'stablecoin',
  'crypto-etn',
  'cfd',
  'forex',
  'futures',
  'option',
  'p2p',
  'restricted-security',
  'ltaf',
  'private-fund',
]

export default defineRule({
  id: 'claim/incentive',
  hazard: 'incentive',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'error', uk: 'error', eu: 'warn', fr: 'error', th: 'warn' },
  confidence: 'likely',
  summary: 'A reward for taking up a high-risk product, for applying for credit, or for a good review.',
  why: 'A gift makes people buy what they would not have bought for its own sake, and say what they do not think.',
  basis: { law: [...authoritiesOf(COVERED)] },
  advice: 'leave the reward out; a price that is the same for everybody and free information are fine',
  gaps: ['without declared products it needs a product noun in the post', 'does not know which rewards end after approval'],
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: {
    reward: 'a reward for taking up a high-risk product: “{match}”',
    application: 'a reward for applying for credit: “{match}”',
    review: 'a reward for a good review: “{match}”',
  },
  examples: {
    en: {
      bad: [
        'Our crypto app: [[refer a friend, both get £50]].',
        'Forex traders get a [[welcome bonus]].',
        '---\njurisdictions: us\n---\n\n[[Leave a 5-star review this week and get a $25 gift]] card!\n',
      ],
      good: [
        'Free market data for every crypto trader.',
        'Switch your current account and get £175.',
        'No bonuses, no gimmicks: one price for all forex traders.',
        'Tell us about your experience, good or bad: every reviewer is entered in a draw.',
      ],
    },
    fr: {
      bad: [
        '[[100 % de bonus]] sur votre premier dépôt Forex.',
        'Souscrivez notre crédit et [[gagnez une tablette]].',
        'Une [[tablette offerte aux]] nouveaux traders de CFD.',
      ],
      good: [
        'Mêmes spreads pour tous sur le Forex.',
        'Aucun bonus de bienvenue sur les CFD.',
        'Livret : prime de bienvenue de 80 €, sous conditions.',
      ],
    },
    th: {
      bad: ['[[ลูกค้าใหม่รับฟรีบิตคอยน์]]มูลค่า 100 บาท', '[[แค่สมัครสินเชื่อก็รับของขวัญทันที]]', 'เทรดคริปโตกับเรา รับ[[โบนัสเงินฝาก]]'],
      good: ['เปิดบัญชีสินทรัพย์ดิจิทัลใช้เวลา 10 นาที', 'ไม่มีโปรโมชันสำหรับคริปโต', 'สมัครรับข่าวสารทางอีเมล'],
    },
  },
  check(draft, report, hits) {
    for (const hit of hits) {
      const message = faultOf(hit, draft)
      if (message)
        report(message, { ...detailsOf(hit), span: wholeSpan(hit), ...(message === 'review' ? { jurisdictions: ['us'] as const } : {}) })
    }
  },
})

function faultOf(hit: Hit, draft: Draft): 'reward' | 'application' | 'review' | undefined {
  if (hit.group === 'review') return draft.jurisdictions.includes('us') ? 'review' : undefined
  const text = postAround(draft, hit.block)
    .map(({ folded }) => folded.text)
    .join('\n')
  if (hit.group === 'application') return 'application'
  // American law leaves rewards for investors to other rules
  const elsewhere = draft.jurisdictions.some((jurisdiction) => jurisdiction !== 'us')
  if (elsewhere && (declares(draft, RISKY) || RISKY_NOUN.test(text))) return 'reward'
  const french = draft.jurisdictions.includes('fr')
  return french && hit.language === 'fr' && (declares(draft, CREDIT) || FRENCH_CREDIT.test(text)) ? 'application' : undefined
}

const RISKY_NOUN =
  /(?<![a-z])(?:crypto[a-z-]{0,12}|bitcoins?|btc|eth(?:er|ereum)?|usdt|tokens?|coins?|stablecoins?|staking|nfts?|cfds?|forex|fx|spread[ -]bet[a-z]{0,5}|leverage|lots|backers|crowdfund[a-z]{0,4}|peer[ -]to[ -]peer|p2p|mini[ -]bonds?|jetons?|effet de levier|options binaires|trad(?:e|es|ing|ers?|er))(?![a-z])|คริปโ|บิ[ทต]คอยน์|เหรียญ|เทรด|ฟอเร็กซ์/u
const FRENCH_CREDIT = /(?<![a-zA-ZÀ-ɏ])(?:credits?|prets?|emprunts?|souscri\w{2,6}|rachat de credits?)(?![a-zA-ZÀ-ɏ])/u
