import type { Block, Figure, Language } from 'finsocial/rule'

/** What is said to have grown: something that a reader can hold, something else, or nothing that the sentence names. */
export type Grower = 'investment' | 'other' | 'unnamed'

/**
 * What a figure of growth speaks of, judged by the head of the words before the verb or after the noun: “searches for funds
 * rose 30%”, “a 30% rise in searches”. Nothing where the figure belongs to no word of growth.
 */
export function growerOf(block: Block, { start, end }: Pick<Figure, 'start' | 'end'>): Grower | undefined {
  const words = GROWTH[block.language]
  const sentence = block.sentenceAt(start)
  const before = block.folded.text.slice(block.folded.at(sentence.start), block.folded.at(start))
  const after = block.folded.text.slice(block.folded.at(end), block.folded.at(sentence.end))
  // what a company pays on a share is its news
  if (PER_SHARE.test(after)) return 'other'
  const noun = words.noun?.exec(after)
  if (noun) return judged(headOf(after.slice(noun[0].length).split(words.clause)[0]!, words), words)
  const verb = words.verb.exec(before)
  if (!verb) return undefined
  // “Bookings: up 20%”
  const [subject = '', ...earlier] = before.slice(0, verb.index).split(words.clause).reverse()
  const head = headOf(subject, words)
  if (words.crowd?.test(head) && !words.grew?.test(verb[0])) return words.earned?.test(verb[0]) ? 'investment' : undefined
  if (head) return judged(head, words)
  // “Bookings: up 20%”, “bookings passed a thousand, up 20%”
  const named = earlier.map((clause) => headOf(clause, words)).find(Boolean)
  return !named ? 'unnamed' : words.other.test(named) ? 'other' : undefined
}

const PER_SHARE = /^(?: ?(?:[€$£]|euros?|cents?|pence|p|บาท))? ?(?:(?:a|per) share|par action|ต่อหุ้น)/u

interface Words {
  /** A verb of growth whose figure follows, at the end of what precedes it. */
  readonly verb: RegExp
  /** A noun of growth right after the figure, with its preposition. */
  readonly noun?: RegExp
  /** Where a clause begins. */
  readonly clause: RegExp
  /** What ends the head of a phrase: “of”, “under”, “paid by”. */
  readonly tail: RegExp
  /** What stands before a head and names nothing. */
  readonly lead: RegExp
  readonly investment: RegExp
  readonly other: RegExp
  /** People, who grow in number but are up in money. */
  readonly crowd?: RegExp
  readonly grew?: RegExp
  readonly earned?: RegExp
}

/** The words of a phrase up to its first preposition. */
function headOf(phrase: string, { tail, lead }: Words): string {
  // nothing can be parted into no parts at all
  const [head = ''] = phrase.trim().replace(lead, '').split(tail)
  return head.trim()
}

function judged(head: string, { investment, other, crowd }: Words): Grower | undefined {
  // a Thai phrase has no last word, so what else it may be is asked first
  if (other.test(head)) return 'other'
  if (investment.test(head)) return 'investment'
  return crowd?.test(head) || /[a-z]{4}s$/.test(head) ? 'other' : undefined
}

const GROWTH: { readonly [L in Language]: Words } = {
  en: {
    verb: /(?<![a-z])(?:up|rose|risen|rising|grew|grown|grow|climbed|increased|jumped|soared|surged|gained|expanded|more than)(?: (?:by|over|around|about|nearly|almost|another|some|roughly|an? (?:huge|impressive|stunning|whopping))){0,2}(?: \d[\d.,]{0,6} ?%,? to)? ?[+$£€]?$/u,
    noun: /^ ?%? ?(?:rise|increase|growth|jump|surge|uplift|climb) (?:in|of) /u,
    clause: /[,;:()]| - | (?:and|while|as|when|because|but|after|since|where) /u,
    tail: / (?:of|for|in|to|at|by|on|under|from|with|across|among|through|paid|using|who|that|which|is|are|was|were|has|have|had|went|been)(?= |$)/u,
    lead: /^(?:(?:the|our|its|their|your|his|her|a|an|this|that|is|are|was|were|has|have|had|been|we|now|last year|in \d{4})(?= |$) ?){0,4}/u,
    investment:
      /(?:^|[ -])(?:funds?|portfolios?|strateg(?:y|ies)|trusts?|shares?|stocks?|etfs?|coins?|tokens?|units?|unit price|share price|nav|value|investments?|money|savings|holdings|picks?|model|bonds?|gold|bitcoin|btc|ether|ethereum|crypto|account|position|equities|(?:small|mid|large)[ -]caps?|gilts|treasuries|commodities|miners|techs|pennies|alts|returns?)$/u,
    other:
      /(?:^|[ -])(?:revenues?|turnover|sales|profits?|earnings|income|accounts|deposits?|loans?|teams?|staff|headcount|volumes?|orders?|trades?|trading|traffic|downloads?|assets|aum|(?:in|out)?flows?|demand|use|usage|consumption|house prices|prices|inflation|rents?|wages?|salar(?:y|ies)|pay|gdp|economy|output|exports?|imports?|production|spending|costs?|fees?|premiums?|bills?|donations?|numbers?|share|proportion|count|searches|visits|views|downloads?|launches|dividends|reports|cases|complaints|claims|attempts|scams|losses|frauds?|women|men|people|analysts|jobs|roles|offices|branches|market|markets|index|indices|sector|industry|s&p|ftse|nasdaq|dow|we|[a-z]{3,14}(?:ance|ation|ship|tions|tion|uptake|ments)|issuance|attendance|(?:s&p|ftse|nasdaq|msci|dow|stoxx)[ a-z0-9]{0,20})$/u,
    crowd: /(?:^|[ -])(?:customers?|clients?|users?|members?|followers?|subscribers?|readers?|traders?|investors)$/u,
    grew: /rose|risen|rising|gr[eo]w|climbed|increased|jumped|surged|expanded/u,
  },
  fr: {
    verb: /(?<![a-z])(?:progress\p{L}{1,3}|augment\p{L}{1,3}|grimp\p{L}{1,3}|bondi|gagn\p{L}{1,3}|cru|hausse|pris|croissance|monte|montee|augmentation|envole|plus)(?: (?:de|d'environ|de pres de|de plus de|environ|pres de))?(?: \d[\d.,]{0,6} ?%,? (?:a|pour atteindre))? ?[+]?$/u,
    noun: /^ ?%? ?(?:de (?:hausse|croissance|progression)|d'augmentation) (?:de |du |des |de la |de l'|d')/u,
    clause: /[,;:()]| - | (?:et|alors que|tandis que|mais|quand|lorsque|car) /u,
    tail: / (?:de|du|des|d'\p{L}{1,20}|pour|dans|a|au|aux|sur|sous|par|avec|ont|est|sont|etait|etaient|avait|avaient|se|s'est|en)(?= |$)/u,
    lead: /^(?:(?:le|la|les|nos|notre|vos|votre|ses|son|sa|leurs?|un|une|ce|cette|en|a|ont|est|sont|avons)(?= |$) ?|l'){0,4}/u,
    investment:
      /(?:fonds|portefeuilles?|strategies?|parts?|actions?|etf|jetons?|tokens?|cours|valeur|valeur liquidative|placements?|epargne|investissements?|bitcoin|ether|crypto|titres?|obligations?|performances?|compte)$/u,
    other:
      /(?:^|[ '-])(?:chiffre|ventes?|benefices?|resultats?|revenus?|clientele|comptes|depots?|credits?|effectifs?|equipes?|volumes?|commandes?|encours|collecte|demandes?|prix|inflation|loyers?|salaires?|pib|economie|production|exportations|importations|depenses|couts?|frais|primes?|dons|emissions?|marche|marches|secteur|indice|indices|cac|s&p|nombre|part des|recherches|visites|dossiers|cas|plaintes|arnaques|fraudes?|dividendes|femmes|hommes|salaries|agences|nous|[a-z]{3,14}(?:tions|ance|ances|ments))(?: |$)/u,
    crowd: /(?:^|[ '-])(?:clients?|utilisateurs?|adherents?|membres?|abonnes?|lecteurs?|eleves?)$/u,
    grew: /progress|augment|grimp|hausse|croissance|montee|envole|bondi/u,
    earned: /pris|gagn/u,
  },
  th: {
    verb: /(?:เพิ่มขึ้น|เติบโต|โต|ขยายตัว|พุ่งขึ้น|พุ่ง|ปรับขึ้น|สูงขึ้น|บวก)(?:กว่า|ถึง|ประมาณ|เกือบ|ราว)?(?: ?\d[\d.,]{0,6} ?% ?(?:เป็น|แตะ|อยู่ที่))? ?[+]?$/u,
    clause: /[;:()]|,(?!\d)| - /u,
    tail: /(?=$)/u,
    lead: /^(?:ใน|เมื่อ)?/u,
    investment: /กองทุน|พอร์ต|หน่วยลงทุน|(?<!ต่อ)หุ้น|บิตคอยน์|เหรียญ|โทเคน|มูลค่า|เงินลงทุน|เงินต้น|nav|ผลตอบแทน|คริปโท|คริปโต/u,
    other:
      /^(?:จำนวน|ผู้|ยอด|การ|อัตรา|ปริมาณ|ความ|ค่า(?!เงิน)|ราคา(?!หน่วย|หุ้น|เหรียญ))|รายได้|กำไรสุทธิ|ลูกค้า|ผู้ใช้|สมาชิก|พนักงาน|บัญชี|เงินฝาก|สินเชื่อ|คำสั่งซื้อ|สินทรัพย์ภายใต้|เงินเฟ้อ|จีดีพี|gdp|เศรษฐกิจ|ส่งออก|นำเข้า|เบี้ย|ตลาด|ดัชนี|(?<![a-z])set(?![a-z])/u,
  },
}
