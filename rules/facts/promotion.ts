import type { Block, Draft, Language, Product, Span } from 'finsocial/rule'
import { opensClause } from './clause.js'
import { isService } from './service.js'

/** Words that promote putting money at risk: an invitation, a benefit, a return, an offer. Offsets are into `block.folded.text`. */
export interface Promotion {
  readonly block: Block
  readonly kind: 'return' | 'benefit' | 'invitation' | 'offer'
  readonly start: number
  readonly end: number
  readonly span: Span
}

/** Products whose buyer may lose money. */
export const RISK_PRODUCTS: readonly Product[] = [
  'stock',
  'bond',
  'fund',
  'mutual-fund',
  'etf',
  'money-market-fund',
  'closed-end-fund',
  'private-fund',
  'muni',
  '529',
  'option',
  'futures',
  'forex',
  'cfd',
  'crypto',
  'stablecoin',
  'crypto-etn',
  'restricted-security',
  'p2p',
  'ltaf',
  'structured-product',
  'variable-annuity',
  'unit-linked',
]

/** Products whose buyer gets back what was agreed, or owes rather than owns. */
const SAFE_PRODUCTS: readonly Product[] = [
  'deposit',
  'cd',
  'loan',
  'credit-card',
  'bnpl',
  'high-cost-credit',
  'heloc',
  'mortgage',
  'reverse-mortgage',
  'lease',
  'insurance',
  'life',
  'fixed-annuity',
]

const cache = new WeakMap<Draft, readonly Promotion[]>()

/** What a draft says to make its reader invest. Education, news, warnings and service are none. */
export function investmentPromotionsIn(draft: Draft): readonly Promotion[] {
  let found = cache.get(draft)
  if (!found) {
    const declared = draft.products.filter(({ source }) => source !== 'inferred')
    const isRisky = declared.some(({ value }) => RISK_PRODUCTS.includes(value))
    found = (isAboutSafeProducts(draft) ? [] : draft.blocks)
      .filter(({ scope, visible }) => visible && scope !== 'quote')
      .flatMap((block) => [...returnsOf(block), ...phrasesOf(block, PROMOTING), ...(isRisky ? phrasesOf(block, PROMOTING_IF_RISKY) : [])])
    cache.set(draft, found)
  }
  return found
}

/** Whether everything the draft declares itself to be about leaves the reader's money whole. */
export function isAboutSafeProducts({ products }: Draft): boolean {
  const declared = products.filter(({ source }) => source !== 'inferred')
  return declared.length > 0 && declared.every(({ value }) => SAFE_PRODUCTS.includes(value))
}

/** Figures of return held out to the reader: “Earn 10% a year”, “15-25% p.a.”. */
function returnsOf(block: Block): readonly Promotion[] {
  return block.figures.flatMap((figure): Promotion[] => {
    if (figure.kind !== 'return') return []
    const start = block.folded.at(figure.start)
    const end = block.folded.at(figure.end)
    const { attributed, hypothetical, question } = block.context(start, end)
    if (attributed || (hypothetical && !question) || isFramed(block, start, end)) return []
    return [{ block, kind: 'return', start, end, span: block.spanOf(figure.start, figure.end) }]
  })
}

function phrasesOf(block: Block, phrases: Phrases): readonly Promotion[] {
  return (phrases[block.language] ?? []).flatMap(({ kind, pattern, isCommand }) =>
    [...block.folded.text.matchAll(pattern)].flatMap((match): Promotion[] => {
      const start = match.index
      const end = start + match[0].length
      if (isCommand && !opensClause({ block, start, language: block.language })) return []
      if (isFramed(block, start, end)) return []
      return [{ block, kind, start, end, span: block.spanOfFolded(start, end) }]
    }),
  )
}

/** Denied, warned of, quoted, defined, asked, or said to help a customer. */
function isFramed(block: Block, start: number, end: number): boolean {
  const { negated, warned, quoted, defined } = block.context(start, end)
  return negated || warned || quoted || defined || isService({ block, start, language: block.language })
}

interface Phrase {
  readonly kind: Promotion['kind']
  readonly pattern: RegExp
  /** Only where it commands the reader. */
  readonly isCommand?: true
}
type Phrases = { readonly [L in Language]?: readonly Phrase[] }

const B = '(?<![\\p{L}\\p{N}])'
const E = '(?![\\p{L}\\p{N}])'
const phrase = (kind: Promotion['kind'], source: string, isCommand?: true): Phrase => ({
  kind,
  pattern: new RegExp(`${B}(?:${source})${E}`, 'gu'),
  ...(isCommand ? { isCommand } : {}),
})
const thai = (kind: Promotion['kind'], source: string): Phrase => ({ kind, pattern: new RegExp(source, 'gu') })

const GAIN = '(?:profits?|returns?|gains?|yields?|dividends?|payouts?|pips|roi)'

/** Says by itself that money is to be invested. */
const PROMOTING: Phrases = {
  en: [
    phrase(
      'invitation',
      '(?:invest|reinvest) (?:in|with|from|your|just|as little|for as little|now|today|like|smarter|better|wisely|confidently|alongside)',
      true,
    ),
    phrase('invitation', 'start (?:investing|trading|earning|staking|copy[ -]trading)', true),
    phrase(
      'invitation',
      '(?:buy|trade|stake|mint|grab|get|own|sell and trade|buy and sell) (?:\\w+ ){0,3}(?:crypto|cryptos|bitcoin|btc|ethereum|eth|tokens?|coins?|nfts?|altcoins|shares|stocks?|etfs?|funds?|cfds?|forex|fx|futures|options|bonds|gold|silver)',
      true,
    ),
    phrase(
      'invitation',
      '(?:start|build|grow|diversify|boost|supercharge) (?:a|an|your|up) (?:\\w+ ){0,3}(?:portfolio|collection|wealth|nest egg|investments?|retirement pot|savings pot|money)',
      true,
    ),
    phrase('invitation', '(?:join|follow|copy) (?:\\w+ ){0,4}(?:investors|traders|trades|signals)', true),
    phrase(
      'benefit',
      `(?:earn|earning|make|making|receive|enjoy|generate|generating|get|getting|provid(?:e|ing)|deliver(?:s|ing)?|pays?|offer(?:s|ing)?|achieve|see|lock in|secure|attract) (?:\\w+ ){0,4}${GAIN}(?! (?:on|of) (?:equity|assets))`,
    ),
    phrase(
      'benefit',
      '(?:secure|strong|stellar|steady|real|great|attractive|impressive|superior|double[ -]digit|market[ -]beating|consistent|reliable|passive|serious|huge|massive) (?:and \\w+ )?(?:profits|returns|gains|yields|income|roi)',
    ),
    phrase(
      'benefit',
      '(?:make|made|making|earn|earned) (?:\\w+ ){0,3}(?:money|six figures|a fortune|a killing|a good living|millions) (?:\\w+ ){0,3}(?:with|from|in|on|by|off|trading|investing) (?:\\w+ ){0,3}(?:this crypto|crypto|bitcoin|forex|fx|trading|stocks?|the (?:stock )?markets?|land|property|real estate|gold|wine|whisky|investing|investments?)',
    ),
    phrase(
      'benefit',
      '(?:track record of returns|historical success|financial freedom|make a living with|returns? on investment|return on your (?:money|investment)|protecting your investment|grow(?:ing)? your (?:money|wealth|savings)|put your money to work|make your money work)',
    ),
    phrase('offer', '(?:cask|wine|whisk(?:e)?y|property|land|hotel|crypto|gold|bullion|art) investments?'),
    phrase(
      'offer',
      '(?:expected|projected|target|guaranteed|minimum|annual|monthly|potential) (?:roi|irr|returns?|yields?)(?: of)?:? (?:up to )?\\d',
    ),
    phrase(
      'offer',
      '(?:invest from|minimum investment|investment required|investors? wanted|investment opportunit(?:y|ies)|opportunity to invest|investor alert|hot pick|stock pick|buy alert|urgent buy|sell target|price target|strong buy|safe haven|flight to quality)',
    ),
    phrase('benefit', '(?:set to|about to|going to|poised to|ready to) (?:explode|soar|skyrocket|take off|moon|rocket|surge)'),
  ],
  fr: [
    phrase('invitation', '(?:investissez|placez|tradez|achetez|misez|souscrivez|diversifiez|devenez trader)', true),
    phrase(
      'benefit',
      "(?:doublez|triplez|multipliez|faites (?:fructifier|travailler|grandir)|boostez|rentabilise[rz]|valorisez) (?:ou \\p{L}+ )?(?:votre|vos|ton|tes|l'|son) ?(?:\\p{L}+ )?(?:argent|epargne|capital|investissement|achat|cryptos?|patrimoine|mise|placement)",
    ),
    phrase(
      'benefit',
      "(?:generer|gagner|gagnez|generez|obtenir|degager|percevoir|toucher|permet de gagner|procure|procurer|offre|assurer|recevez|encaissez) (?:\\p{L}+ |d'|des |un |une |plus |jusqu'a ){0,4}(?:profits?|rendements?|gains?|revenus? (?:stables?|reguliers?|passifs?|complementaires?)|plus[ -]values?|dividendes?|million)",
    ),
    phrase(
      'benefit',
      '(?:rendements?|revenus?|profits?|gains?) (?:tres |plus )?(?:stables?|reguliers?|journaliers?|quotidiens?|eleves?|attractifs?|rapides?|garantis?|passifs?|substantiels?|exceptionnels?|mensuels?)(?: et \\p{L}+)?',
    ),
    phrase(
      'benefit',
      "rendement rapide|profit substantiel|augmenter la performance|votre gain sera|investir jusqu'a|liberte financiere|libre financierement",
    ),
  ],
  th: [
    thai(
      'invitation',
      '(?:เริ่ม)?(?:ลงทุน|เทรด)(?:เลย|วันนี้|กับเรา|ตอนนี้|ง่ายๆ)|(?:ซื้อ)?จอง(?:ซื้อ)?(?:หุ้น|กองทุน|เลย)|เปิดพอร์ต(?:เลย|วันนี้|ฟรี|กับ)|ซื้อ(?:หุ้น|กองทุน|เหรียญ|บิ[ทต]คอยน์)[^]{0,12}(?:เลย|วันนี้|ผ่านแอป|ได้แล้ว)',
    ),
    thai(
      'benefit',
      '(?:ทำ|ได้|สร้าง|ปั้น|รับ)(?:เงิน|กำไร|รายได้|พอร์ต|ผลตอบแทน)[^]{0,20}(?:ทุกที่|ทุกเวลา|ทุกวัน|มหาศาล|ง่าย|งาม|เท่าตัว|เหรียญ|มูลค่าสูง|แสน|ล้าน)|โอกาสในการทำกำไร|กำไร(?:งาม|มหาศาล|ก้อนโต)|ผลตอบแทน(?:สูง|ดี|เกินคาด|แน่นอน)|รวยเร็ว|ไม่ต้องกลัวติดดอย',
    ),
  ],
}

/** Promotes an investment because the draft is about one. */
const PROMOTING_IF_RISKY: Phrases = {
  en: [
    phrase(
      'invitation',
      '(?:register|sign up|join|open an? (?:\\w+ )?account|download|apply|subscribe|deposit|get started|get yours|buy now|shop now|contact us|click here|book (?:a|your)|learn how|find out how|discover|try it|claim|start today|message (?:me|us)|dm (?:me|us)|get|grab|buy|trade|stake|own|mint)',
      true,
    ),
    phrase(
      'offer',
      "(?:now (?:available|live|open)|is (?:here|live)|(?:we|i) (?:are |am |'re |'m )?(?:proud|excited|delighted|thrilled) to|introducing|meet (?:the|our)|no\\.? ?1|number one|world leading|world's leading|leading (?:platform|exchange|broker)|starts in)",
    ),
    phrase(
      'benefit',
      "(?:you can|can you|you could|you will|you'll|let you|allows? you to|lets you|helps? you) (?:\\w+ ){0,2}(?:profit|earn|make|grow|trade|invest|double|participate|win|benefit)",
    ),
    phrase(
      'benefit',
      '(?:your|the) (?:capital|principal|investment|money|deposit)(?: amount)? (?:will be|is|are) (?:returned|safe|secured|protected|insured|guaranteed)',
    ),
    phrase(
      'benefit',
      '(?:great money|good living|unlock|explosion|opportunity of a lifetime|next big|big play|huge potential|amazing potential|get rich|empowered|powered over|profit right along)',
    ),
    phrase('benefit', '(?:up|gained?|rose|made|gain of|profit of) (?:\\w+ )?\\d[\\d.,]{0,8} ?(?:%|percent|\\+ on)'),
  ],
  fr: [
    phrase(
      'invitation',
      "(?:inscrivez-vous|rejoignez|ouvrez|telechargez|profitez|decouvrez|je m'inscris|je saisis|demandez|contactez|essayez|commencez)",
      true,
    ),
    phrase(
      'benefit',
      '(?:nous|notre) (?:\\p{L}+ ){0,4}(?:proposons|garantit|permet|offrons|engageons)|vous (?:permett\\p{L}+|pouvez) (?:\\p{L}+ ){0,3}(?:gagner|augmenter|rentabiliser|profiter|investir)|plus grande securite|investissement qui procure',
    ),
    phrase('offer', 'offre speciale|il est facile de|sans effort|en quelques minutes|a partir de \\d|des \\d+ ?(?:€|euros)'),
  ],
  th: [
    thai(
      'invitation',
      '(?<!รับ)สมัคร(?!ใจ|งาน|เล่น|สมาน)|เปิด(?:บัญชี|พอร์ต|เทรด)|เปิดให้เข้าร่วม|ซื้อจอง|จองซื้อ|ดาวน์โหลดแอป|ลงทะเบียน|แจกฟรี|ทักแช[ทต]|แอดไลน์|คลิก',
    ),
    thai('benefit', 'ถอนเงิน(?:ส่วน)?(?:ของ)?กำไร|แค่(?:คลิก|มีมือถือ)|ไม่ต้องฝากเงิน|รับโบนัส|ส่วนลดค่าธรรมเนียม|ค่าธรรมเนียม0|เข้าซื้อทันที'),
  ],
}
