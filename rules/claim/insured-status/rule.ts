import { type Block, type Draft, defineRule, detailsOf, type Hit, type Jurisdiction, type Product } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { DEPOSITS, declares, RISK_PRODUCTS } from '../../facts/products.js'
import { en, fr as french, th } from './lexicons.generated.js'

const COVERED = [
  'us/fdic-misrepresentation',
  'us/fdic-statement-on-nondeposit',
  'us/sipc-statement',
  'us/insurance-guaranty-association',
  'us/stablecoin-claims',
  'uk-fscs-claim',
  'th-dpa-coverage-statement',
  'th-dpa-false-protection',
] as const

/** What the schemes for deposits do not cover. The rest (a pension, a loan) says nothing about where money lies. */
const UNCOVERED: readonly Product[] = [...RISK_PRODUCTS, 'life', 'insurance', 'fixed-annuity']
/** Cash in an ISA is a deposit too. */
const COVERED_BY_SCHEME: readonly Product[] = [...DEPOSITS, 'isa']
/** Outside the British scheme. */
const HIGH_RISK: readonly Product[] = ['crypto', 'stablecoin', 'crypto-etn', 'p2p', 'private-fund', 'restricted-security']

export default defineRule({
  id: 'claim/insured-status',
  hazard: 'insurance-claim',
  covers: COVERED,
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'Copy that claims a protection which the product does not have.',
  why: 'People risk what they need when they believe that a scheme pays it back.',
  basis: { law: [...authoritiesOf(COVERED), eu.mifid24, eu.mica66, fr.codeConsoL121_2] },
  advice: 'say what is protected, by whom, at which institution, up to what limit and in which event; else say that it is not',
  gaps: [
    'knows the firm and its products only from the front matter and from the words beside the claim',
    'an outdated British limit is reported where the copy speaks to “your” money',
  ],
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr: french, th },
  messages: {
    uncovered: 'deposit protection for what is no deposit: “{match}”',
    unnamed: 'deposit insurance without naming the insured bank: “{match}”',
    losses: 'a scheme for failed firms said to cover losses: “{match}”',
    limit: 'not the limit that applies today: “{match}”',
    guaranty: 'sells on a guaranty fund: “{match}”',
    investment: 'calls an investment insured: “{match}”',
    full: 'claims cover without its limit: “{match}”',
  },
  examples: {
    en: {
      bad: [
        'Dollars in your crypto wallet are [[FDIC-insured]] up to $250,000.',
        '---\nfirm: {kind: other}\njurisdictions: us\n---\n\nDeposits at our partner bank are [[FDIC insured]].\n',
        '---\njurisdictions: us\n---\n\nYour portfolio is [[SIPC-insured]] against losses up to $500,000.\n',
        '---\njurisdictions: uk\n---\n\n[[Your savings are protected up to £85,000]].\n',
        '---\njurisdictions: us\n---\n\n[[Your annuity is protected by the state guaranty association]].\n',
        'Do not worry: [[your funds are fully insured]].',
      ],
      good: [
        'Crypto is not FDIC-insured and may lose value.',
        'What happens to your money if a bank fails? A guide to deposit insurance.',
        'Eligible deposits are protected by the FSCS up to £120,000 per person, per authorised firm.',
        'FSCS does not cover poor investment performance.',
        'A federally insured credit union covers each member up to $250,000.',
      ],
    },
    fr: {
      bad: [
        'Vos cryptos sont [[garantis par le FGDR]].',
        'Des parts de SCPI [[protégées jusqu’à 100 000 €]].',
        '[[Vos fonds sont entièrement assurés]].',
      ],
      good: [
        'L’État garantit les sommes déposées sur un Livret A.',
        'Les crypto-actifs ne sont pas couverts par le FGDR.',
        'Les dépôts sont garantis jusqu’à 100 000 € par déposant et par banque.',
      ],
    },
    th: {
      bad: [
        '[[เงินฝากของคุณได้รับความคุ้มครองเต็มจำนวน]]ทุกบาท',
        '[[กองทุนตลาดเงินได้รับความคุ้มครองจากสถาบันคุ้มครองเงินฝาก]]',
        'ฝากกับเรา [[เงินฝากปลอดภัย 100%]]',
      ],
      good: [
        'เงินฝากนี้ได้รับความคุ้มครองจากสถาบันคุ้มครองเงินฝากตามจำนวนที่กำหนดไว้ในกฎหมาย',
        'กองทุนไม่ได้รับความคุ้มครองจากสถาบันคุ้มครองเงินฝาก',
        'คุ้มครองเงินฝากในวงเงิน 1 ล้านบาท ต่อ 1 รายผู้ฝาก ต่อ 1 สถาบันการเงิน',
      ],
    },
  },
  check(draft, report, hits) {
    for (const hit of hits) {
      const fault = faultOf(hit, draft)
      if (fault)
        report(fault.message, {
          ...detailsOf(hit),
          ...(fault.severity ? { severity: fault.severity } : {}),
        })
    }
  },
})

type Message = 'uncovered' | 'unnamed' | 'losses' | 'limit' | 'guaranty' | 'investment' | 'full'

interface Fault {
  readonly message: Message
  readonly severity?: 'warn'
}

function faultOf(hit: Hit, draft: Draft): Fault | undefined {
  const sentence = sentenceOf(hit)
  const runsIn = (jurisdiction: Jurisdiction) => draft.jurisdictions.includes(jurisdiction)
  switch (hit.group) {
    case 'full':
      return { message: 'full' }
    case 'investment':
      return DEPOSIT_NOUN.test(sentence) && !declares(draft, UNCOVERED) ? undefined : { message: 'investment', severity: 'warn' }
    case 'uncovered':
      return { message: 'uncovered' }
    case 'limit':
      return runsIn('uk') && draft.date >= NEW_LIMIT ? { message: 'limit' } : undefined
    case 'guaranty':
      return runsIn('us') && (INSURANCE.test(sentence) || sells(draft, ['insurer', 'producer'])) ? { message: 'guaranty' } : undefined
    case 'broker':
      if (LOSSES.test(sentence) && !EXPLAINS.test(sentence)) return { message: 'losses' }
      return uncoveredIn(hit, draft, sentence, CRYPTO_NOUN)
    case 'scheme':
      if (LOSSES.test(sentence)) return { message: 'losses' }
      return uncoveredIn(hit, draft, sentence, NOT_IN_SCHEME)
  }
  return uncoveredIn(hit, draft, sentence, NO_DEPOSIT) ?? statementOn(hit, draft) ?? unnamedBank(hit, draft)
}

/** The words beside the claim, else the declared products, show that it is no deposit. */
function uncoveredIn(hit: Hit, draft: Draft, sentence: string, nouns: RegExp): Fault | undefined {
  if (nouns.test(sentence) && !SEPARATES.test(sentence)) return { message: 'uncovered' }
  if (hit.group === 'scheme') return declares(draft, HIGH_RISK) ? { message: 'uncovered' } : undefined
  if (hit.group !== 'deposit' || DEPOSIT_NOUN.test(sentence) || declares(draft, COVERED_BY_SCHEME)) return undefined
  return declares(draft, UNCOVERED) ? { message: 'uncovered' } : undefined
}

/** “Member FDIC” under an offer of both deposits and other products. */
function statementOn(hit: Hit, draft: Draft): Fault | undefined {
  if (hit.group !== 'deposit' || hit.language !== 'en') return undefined
  const mixed = declares(draft, UNCOVERED) && declares(draft, COVERED_BY_SCHEME)
  return mixed && NO_DEPOSIT.test(hit.block.folded.text) ? { message: 'uncovered' } : undefined
}

/** A firm that is no bank has to name the bank. */
function unnamedBank(hit: Hit, draft: Draft): Fault | undefined {
  const kind = draft.frontMatter.firm?.kind
  if (hit.language !== 'en' || !kind || kind === 'bank' || kind === 'credit-union') return undefined
  return BANK_NAME.test(hit.block.text) ? undefined : { message: 'unnamed' }
}

function sells(draft: Draft, kinds: readonly string[]): boolean {
  const kind = draft.frontMatter.firm?.kind
  return kind !== undefined && kinds.includes(kind)
}

function sentenceOf({ block, start }: { readonly block: Block; readonly start: number }): string {
  const { start: from, end } = block.sentenceAt(block.folded.startOf(start))
  return block.folded.text.slice(block.folded.at(from), block.folded.at(end))
}

/** The day from which the British limit is £120,000. */
const NEW_LIMIT = '2025-12-01'

const NO_DEPOSIT =
  /(?<![a-zA-ZÀ-ɏ])(?:crypto[a-z-]{0,12}|bitcoins?|btc|ether(?:eum)?|tokens?|coins?|stablecoins?|wallets?|exchange|staking|brokerage|shares?|stocks?|etfs?|(?:mutual |index |our |money market )funds?|portfolios?|annuit(?:y|ies)|(?:term |whole )?life(?: insurance| from)?|neobank|investments?|scpi|opcvm|parts de fonds|fonds d'investissement|actions|assurance[- ]vie|fonds en euros|unites de compte|cryptos?|jetons?|crowdfunding|obligations)(?![a-zA-ZÀ-ɏ])/u
const CRYPTO_NOUN =
  /(?<![a-zA-ZÀ-ɏ])(?:crypto[a-z-]{0,12}|bitcoins?|btc|ether(?:eum)?|tokens?|coins?|stablecoins?|futures|forex|fdic)(?![a-zA-ZÀ-ɏ])/u
const NOT_IN_SCHEME =
  /(?<![a-zA-ZÀ-ɏ])(?:crypto[a-z-]{0,12}|bitcoins?|tokens?|coins?|stablecoins?|wallets?|e-money|emoney|electronic money|prepaid|peer[- ]to[- ]peer|p2p|whisk(?:e)?y|wine|gold)(?![a-zA-ZÀ-ɏ])/u
const DEPOSIT_NOUN =
  /(?<![a-zA-ZÀ-ɏ])(?:deposits?|savings?|checking|cds?|certificates?|credit unions?|bank accounts?|livrets?|depots?|comptes?)(?![a-zA-ZÀ-ɏ])/u
/** Both named, and kept apart: “cash is insured, securities are not”. */
const SEPARATES = /(?<![a-zA-ZÀ-ɏ])(?:not|isn't|aren't|never|unlike|whereas|ne|pas)(?![a-zA-ZÀ-ɏ])/u
const LOSSES =
  /(?<![a-zA-ZÀ-ɏ])(?:loss(?:es)?|lose|market(?:s)? (?:fall|crash|drop|risk|go down)|if markets|downturn|fall in value|perform)(?![a-zA-ZÀ-ɏ])/u
const EXPLAINS = /(?<![a-zA-ZÀ-ɏ])(?:not|missing|failed)(?![a-zA-ZÀ-ɏ])/u
const INSURANCE = /(?<![a-zA-ZÀ-ɏ])(?:annuit(?:y|ies)|polic(?:y|ies)|life insurance|insurer|cover(?:age)?)(?![a-zA-ZÀ-ɏ])/u
const BANK_NAME = /\p{Lu}[\p{L}&'.-]{1,40} (?:\p{Lu}[\p{L}&'.-]{1,40} )?(?:Bank|Trust|Credit Union|N\.A\.|Savings)(?![a-zA-ZÀ-ɏ])/u
