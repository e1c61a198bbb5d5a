import type { Product } from '../rule/vocabulary.js'

/**
 * Nouns that name a product, over folded text of any language. They only serve drafts that do not say what they are
 * about; what rests on them is one step milder.
 */
const NOUNS: readonly (readonly [Product, RegExp])[] = [
  [
    'crypto',
    /(?<![a-z])(?:crypto(?:s|currenc(?:y|ies)|monnaies?|-?actifs?|-?assets?)?|bitcoins?|btc|ethereum|eth|altcoins?|nfts?|tokens?|memecoins?|icos?|defi)(?![a-z])|คริปโ[ทต]|บิ[ทต]คอยน์|โทเค[นน็]|สินทรัพย์ดิจิทัล|เทรดเหรียญ|ซื้อเหรียญ/u,
  ],
  ['stablecoin', /(?<![a-z])stable ?coins?(?![a-z])|สเตเบิลคอยน์/u],
  ['cfd', /(?<![a-z])(?:cfds?|contracts? for difference|spread bet(?:s|ting)?)(?![a-z])/u],
  ['forex', /(?<![a-z])(?:forex|fx trad(?:ing|ers?)|currency trading|marche des changes)(?![a-z])|ฟอเร็กซ์/u],
  [
    'option',
    /(?<![a-z])(?:options? (?:trading|strateg(?:y|ies)|contracts?)|(?:covered|naked) calls?|call options?|put options?|warrants?)(?![a-z])/u,
  ],
  ['futures', /(?<![a-z])(?:futures|managed futures|contrats a terme)(?![a-z])|ฟิวเจอร์ส|สัญญาซื้อขายล่วงหน้า|(?<![a-z])tfex(?![a-z])/u],
  ['etf', /(?<![a-z])(?:etfs?|exchange[- ]traded funds?|trackers?)(?![a-z])/u],
  ['money-market-fund', /(?<![a-z])(?:money[- ]market funds?|fonds monetaires?)(?![a-z])|กองทุนตลาดเงิน/u],
  [
    'fund',
    /(?<![a-z])(?:(?:mutual|equity|bond|index|hedge|growth|income|balanced|investment|pension|target[- ]date|feeder|unit) funds?|unit trusts?|investment trusts?|our funds?|the fund|fonds (?:d'investissement|actions?|obligataires?|commun|diversifies?|indiciels?)|notre fonds|le fonds|opcvm|fcp|sicav|scpi|fcpi|fip)(?![a-z])|กองทุน(?!ประกันสังคม|เงินให้กู้ยืม|หมู่บ้าน|เงินทดแทน|ฟื้นฟู|สำรองเลี้ยงชีพ)|หน่วยลงทุน|(?<![a-z])(?:rmf|ssf|thai ?esg)(?![a-z])/u,
  ],
  [
    'stock',
    /(?<![a-z])(?:stocks?|shares|equit(?:y|ies)|actions (?:cotees|europeennes|americaines|francaises)|en bourse|titres vifs|ipos?|trading)(?![a-z])|หุ้น(?!ส่วน)|ตราสารทุน|เทรด/u,
  ],
  [
    'bond',
    /(?<![a-z])(?:(?:corporate|government|green|mini|retail|high[- ]yield)[- ]bonds?|bonds|gilts?|treasur(?:y|ies)|obligations (?:d'etat|vertes|d'entreprise))(?![a-z])|ตราสารหนี้|พันธบัตร|หุ้นกู้/u,
  ],
  ['p2p', /(?<![a-z])(?:peer[- ]to[- ]peer|p2p|crowd ?lending|crowdfunding|financement participatif)(?![a-z])/u],
  ['structured-product', /(?<![a-z])(?:structured (?:notes?|products?)|autocalls?|produits? structures?)(?![a-z])/u],
  ['private-fund', /(?<![a-z])(?:private equity|private credit|hedge funds?|venture funds?|capital[- ]investissement)(?![a-z])/u],
  ['variable-annuity', /(?<![a-z])variable annuit(?:y|ies)(?![a-z])/u],
  ['fixed-annuity', /(?<![a-z])(?:fixed|indexed|immediate) annuit(?:y|ies)(?![a-z])/u],
  ['life', /(?<![a-z])(?:(?:term|whole|universal) life|life (?:insurance|cover|assurance)|assurance[- ]deces)(?![a-z])|ประกันชีวิต/u],
  ['unit-linked', /(?<![a-z])(?:unit[- ]linked|unites? de compte|assurance[- ]vie)(?![a-z])|ยูนิตลิงค์/u],
  [
    'insurance',
    /(?<![a-z])(?:insurance polic(?:y|ies)|(?:health|home|car|travel|pet) insurance|mutuelle|assurance (?:auto|habitation|sante))(?![a-z])|ประกัน(?:ภัย(?!สังคม)|สุขภาพ|รถ|อุบัติเหตุ|เดินทาง|โรคร้าย|มะเร็ง)|กรมธรรม์|เบี้ยประกัน/u,
  ],
  [
    'mortgage',
    /(?<![a-z])(?:mortgages?|remortgag(?:e|ing)|home loans?|refinanc(?:e|ing) (?:your|a) home|pret immobilier|credit immobilier|hypothe(?:que|caire)s?)(?![a-z])|สินเชื่อบ้าน|กู้บ้าน/u,
  ],
  ['reverse-mortgage', /(?<![a-z])(?:reverse mortgages?|equity release|lifetime mortgages?|pret viager)(?![a-z])/u],
  ['credit-card', /(?<![a-z])(?:credit cards?|cartes? de credit)(?![a-z])|บัตรเครดิต/u],
  [
    'bnpl',
    /(?<![a-z])(?:buy now,? pay later|bnpl|pay in (?:3|4|three|four)|paiement (?:fractionne|en (?:3|4|trois|quatre) fois))(?![a-z])/u,
  ],
  ['high-cost-credit', /(?<![a-z])(?:payday loans?|cash advances?|short[- ]term loans?)(?![a-z])/u],
  [
    'loan',
    /(?<![a-z])(?:(?:personal|car|auto|student|business|consolidation|instant|quick) loans?|loans? (?:up to|from|of)|borrow(?:ing)? (?:up to|from)|credit (?:a la consommation|renouvelable|auto|conso)|prets? (?:personnels?|auto|etudiants?|d'argent|entre particuliers?)|rachat de credits?|emprunte[rz])(?![a-z])|สินเชื่อ|(?<!หุ้น)กู้(?!ภัย|คืน|ชีพ|ชาติ|วิกฤต|หน้า|ระเบิด)|เงินด่วน|จำนำทะเบียน|บัตรกดเงินสด|รีไฟแนนซ์|ลีสซิ่ง|เช่าซื้อ/u,
  ],
  ['isa', /(?<![a-z])(?:isas?|stocks (?:&|and) shares isas?)(?![a-z])/u],
  ['401k', /(?<![a-z0-9])(?:401 ?\(?k\)?s?|403 ?\(?b\)?|457 ?\(?b\)?)(?![a-z])/u],
  ['ira', /(?<![a-z])(?:roth )?iras?(?![a-z])/u],
  [
    'pension',
    /(?<![a-z])(?:pensions?|sipps?|retirement (?:account|plan)s?|plan d'epargne retraite|epargne retraite)(?![a-z])|กองทุนสำรองเลี้ยงชีพ|บำนาญ/u,
  ],
  ['cd', /(?<![a-z])(?:cds|certificates? of deposit)(?![a-z])/u],
  [
    'deposit',
    /(?<![a-z])(?:savings? accounts?|deposit accounts?|(?:fixed|term|time) deposits?|checking accounts?|current accounts?|livret(?: a| jeune| d'epargne)?|ldds|lep|compte (?:courant|a terme)|depots? a terme)(?![a-z])|เงินฝาก|ฝากประจำ|บัญชีออมทรัพย์/u,
  ],
  [
    'advisory',
    /(?<![a-z])(?:financial advis(?:or|er)s?|wealth manage(?:ment|rs?)|robo[- ]?advis(?:or|er)s?|managed portfolios?|gestion (?:de patrimoine|sous mandat|pilotee)|conseillers? en gestion)(?![a-z])/u,
  ],
]

/** The products that a copy names, in the order of the vocabulary. */
export function inferProducts(foldedTexts: readonly string[]): readonly Product[] {
  const text = foldedTexts.join('\n')
  return NOUNS.filter(([, nouns]) => nouns.test(text)).map(([product]) => product)
}
