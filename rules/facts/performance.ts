import type { Block, Draft, Language, Span } from 'finsocial/rule'
import { isAboutSafeProducts } from './promotion.js'

/** A statement about what an investment did in the past, with or without a figure. Offsets are into `block.text`. */
export interface PerformanceStatement {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly span: Span
  /** The figure that states it, where there is one. */
  readonly figure?: Block['figures'][number]
}

const cache = new WeakMap<Draft, readonly PerformanceStatement[]>()

/** What a draft says of past performance: figures of return that lie in the past, and boasts of a record in words. */
export function pastPerformanceIn(draft: Draft): readonly PerformanceStatement[] {
  let statements = cache.get(draft)
  if (!statements) {
    statements = (isAboutSafeProducts(draft) ? [] : draft.blocks)
      .filter((block) => block.scope !== 'quote')
      .flatMap((block) => [...figuresOf(block), ...boastsOf(block)])
    cache.set(draft, statements)
  }
  return statements
}

function figuresOf(block: Block): readonly PerformanceStatement[] {
  return block.figures
    .filter((figure) => {
      if (figure.kind !== 'return' || figure.tense === 'future') return false
      if (figure.tense !== 'past' && !isPastPeriod(figure.period ?? '', block.language)) return false
      const from = block.folded.at(figure.start)
      const to = block.folded.at(figure.end)
      const { negated, warned, defined, question, attributed, quoted } = block.context(from, to)
      return !(negated || warned || defined || question || attributed || quoted)
    })
    .map((figure) => ({ block, start: figure.start, end: figure.end, span: block.spanOf(figure.start, figure.end), figure }))
}

function isPastPeriod(period: string, language: Language): boolean {
  return PAST_PERIOD[language].test(period.toLowerCase())
}

const PAST_PERIOD: { readonly [L in Language]: RegExp } = {
  en: /last|past|since|ytd|year to date|this year|in (?:19|20)\d\d|previous|in just|in one|trailing|inception/,
  fr: /dernier|derniere|depuis|passe|en (?:19|20)\d\d|ytd|cette annee|cette année|lancement|création/,
  th: /ที่ผ่านมา|ที่แล้ว|ย้อนหลัง|ตั้งแต่|ytd/,
}

function boastsOf(block: Block): readonly PerformanceStatement[] {
  const statements: PerformanceStatement[] = []
  for (const pattern of BOASTS[block.language]) {
    for (const match of block.folded.text.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      const { negated, warned, defined, question, quoted } = block.context(from, to)
      if (negated || warned || defined || question || quoted) continue
      statements.push({ block, start: block.folded.startOf(from), end: block.folded.endOf(to - 1), span: block.spanOfFolded(from, to) })
    }
  }
  return statements
}

const B = '(?<![\\p{L}\\p{N}])'
const E = '(?![\\p{L}\\p{N}])'
const pattern = (source: string) => new RegExp(`${B}(?:${source})${E}`, 'gu')

/** What is held for its return, as copy names it. */
const ASSET =
  "(?:(?:wine|whisk(?:e)?y|cask|gold|silver|art|property|land|crypto|bitcoin|stock|equity|bond|fund|fund's|etf|portfolio|strategy|model|system|signals?|picks?|trades?|investments?|index|market|markets|assets?|prices|casks|funds|shares|stocks)s?)"

/** Boasts of a record, in words. Figures are found by their kind; these have none, or one of another kind. */
const BOASTS: { readonly [L in Language]: readonly RegExp[] } = {
  en: [
    pattern(
      `${ASSET} (?:\\w+ ){0,2}(?:has|have|had) (?:\\w+ ){0,2}(?:outperformed|beaten|beat|outpaced|surpassed|delivered|achieved|produced|generated|returned|appreciated)`,
    ),
    pattern(
      '(?:has|have) (?:consistently |regularly |historically |repeatedly |steadily )?(?:outperformed|beaten|outpaced) (?:the |most |its |all )?(?:s&p|ftse|dow|nasdaq|market|index|benchmark|peers|stocks|gold|inflation|average|cash)',
    ),
    pattern('track record of (?:\\w+ ){0,2}(?:returns?|profits?|gains?|performance|outperformance|success|growth|winning|winners)'),
    pattern(
      '(?:based on|backed by|thanks to) (?:our |its |their |a )?(?:long |strong |proven )?(?:historical?|past|previous) (?:success|returns?|performance|results|gains|profits|record)',
    ),
    pattern(
      '(?:proven|winning|unbeaten|stellar|impressive|outstanding|excellent|exceptional) (?:performance|results|returns|track record)',
    ),
    pattern('best[ -]perform(?:ing|er)(?: \\w+){0,3} (?:in|of|over|since|for|during) (?:the |20|19|last|past)'),
    pattern(
      `${ASSET} (?:prices |values? )?(?:has|have) (?:\\w+ ){0,2}(?:increased|risen|grown|appreciated|gained|soared|climbed|jumped|surged) (?:in value )?(?:by )?(?:an? )?(?:\\w+ ){0,2}\\d[\\d.,]{0,6} ?(?:%|percent|per cent)`,
    ),
    pattern(
      'i (?:have )?(?:made|earned|gained|banked|doubled|tripled) (?:\\w+ ){0,3}(?:money|profits?|gains|returns|my (?:money|savings|account|portfolio)|[$£€] ?\\d[\\d,.]{0,10}k?) (?:\\w+ ){0,3}(?:in|with|from|on|over|off|trading|investing) (?:\\w+ ){0,3}(?:crypto|bitcoin|coin|token|stock|stocks|trade|trades|trading|investing|investment|fund|month|week|year|days?)',
    ),
    pattern('could have (?:made|earned|returned|gained|turned|doubled)'),
    pattern('top[ -]quartile'),
  ],
  fr: [
    pattern(
      "(?:a|ont) (?:\\p{L}+ ){0,2}(?:surperforme|battu) (?:le |la |les |son |l')?(?:marche|indice|cac|benchmark|reference|inflation)",
    ),
    pattern(
      '(?:n° ?1|numero un|premier|meilleur) (?:fonds |de sa categorie |performance ){1,2}(?:sur|depuis|en) (?:\\d|20|les|un|trois|cinq)',
    ),
    pattern(
      '(?:\\d[\\d ]{0,9}) ?(?:€|euros) (?:places?|investis) (?:en|il y a|depuis|au) [^.!?]{0,30}(?:valent|vaudraient|seraient|sont devenus|representent)',
    ),
    pattern('historique de (?:\\p{L}+ ){0,2}(?:performances?|rendements?|gains)'),
  ],
  th: [],
}
