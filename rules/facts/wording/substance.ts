/**
 * What counts as having said something whose words are free. Regular expressions over folded text: lower case, no
 * accents, straight quotes, Thai without spaces.
 */

type Patterns = readonly [string, ...string[]]

export const PAST_PERFORMANCE = {
  en: [
    "(?:past|previous|historical|prior) (?:performance|results|returns?|yields?)[^.!?]{0,60}(?:not|no|never|n't|neither)(?![\\p{L}])[^.!?]{0,50}(?:guarant|indicat|predict|reliable|assur|guide|ensure|reflect|promise|future)",
    'not (?:necessarily )?(?:indicative|a guarantee|an indication|a reliable indicator|a guide|a prediction) (?:of|to) (?:any |the )?future',
  ],
  fr: [
    "(?:performances?|rendements?|resultats?) passee?s? (?:du|de la|de l'|de|des)?[^.!?]{0,40}ne (?:prejug|presag|sont|constitu|laiss|garanti|predi|saur|peuvent)[^.!?]{0,60}(?:futur|resultat|avenir|presager)",
    '(?:performances?|rendements?|resultats?) passee?s? ne[^.!?]{0,80}futur',
  ],
  th: [
    '(?:ผลการดำเนินงาน|ผลตอบแทน|ผลการดำเนินการ)[^]{0,40}(?:ในอดีต|ที่ผ่านมา)[^]{0,90}(?:มิ|ไม่)(?:ได้|อาจ|สามารถ|ใช่)?[^]{0,20}(?:ยืนยัน|รับประกัน|การันตี|บ่งชี้)[^]{0,30}(?:อนาคต)',
  ],
} as const satisfies Record<string, Patterns>

/** Five years of returns one by one, the whole life of something younger, or a word that they are given. */
export const FIVE_YEARS: Patterns = [
  '(?:(?:19|20)\\d\\d[^%]{0,16}%[^%]{0,12}){4}(?:19|20)\\d\\d[^%]{0,16}%',
  '%[^%]{0,16}(?:19|20)\\d\\d(?:[^%]{0,16}%[^%]{0,16}(?:19|20)\\d\\d){4}',
  "since (?:launch|inception)|complete years|depuis (?:le lancement|la creation|l'origine)",
  '(?:five|5|cinq) (?:discrete|full|complete|calendar|annees)',
  'taux de distribution',
]

/** Everyday ways of saying that money put into something can be lost. Denials (“no risk”, “risk-free”) are none. */
export const INVESTMENT_RISK = {
  en: [
    '(?<!(?:no|zero|without|any|not|never|nor|longer|less|minimal|little|reduces?|eliminates?|low|lower|lowest|relative low) )(?:risky|high[ -]risk|(?:capital|money|investments?) (?:(?:is|are|may be|always) ){0,2}at risk|at your own risk|risks? (?:of (?:loss|losing)|involved|warning|disclosure|factors)|risk to (?:your )?capital)(?![\\p{L}])',
    '(?:involves?|carr(?:y|ies|ying)|comes? with|subject to|entails?|bears?|exposure to|exposed to|aware of|understand|consider|accept|face|facing) (?:the |a |an |some |certain |considerable |substantial |significant |high |high degree of |degree of |various |many |greater |its |their |inherent |all |both ){0,3}(?:(?:market|investment|credit|liquidity|currency|counterparty|price|interest[ -]rate|special|unique) )?risks?(?![\\p{L}-])',
    '(?:substantial|significant|considerable|serious|real|high|higher|greater|big|huge|extreme|inherent|degree of|level of|element of) risks?(?![\\p{L}-])',
    '(?:all|any|every|most|some|these) (?:investments?|investing|trading) (?:\\p{L}+ ){0,3}risks?',
    '(?:lose|losing|lost|loss of) (?:some |all |part |more |much |most |any |everything|money|your |the |their |principal|capital|value|a (?:lot|substantial|significant))',
    '(?:lead to|result in|risk of|possible|potential|suffer|incur|sustain|substantial|heavy|significant|large|financial|rapid|sharp) loss(?:es)?(?![\\p{L}])',
    '(?:can|could|may|might|will|does|do) (?:also |still |therefore )?(?:fall|decline|decrease|drop|go down|fluctuate|lose value|be worth less|be lost|depreciate)',
    '(?:go|goes|fall|falls|rise|up) (?:down as well as up|as well as rise|and fall|or down|and down|up or down|down and up)',
    '(?:get|getting|receive|worth) (?:back )?(?:more or )?less than',
    "(?:is|are|not|no|cannot be|isn't|aren't) (?:not )?(?:guaranteed|guarantee of (?:profit|returns?)|fdic[ -]insured|insured by)",
    '(?:volatility|(?<!markets? (?:is|are) )volatile|speculative|illiquid|may lose)',
    "can(?:no|')?t afford to lose|cannot afford to lose|prepared to lose|ready to lose|afford to lose",
  ],
  fr: [
    "(?:risques?|possibilite) (?:de |d'une |d')(?:perdre|pertes?|moins[ -]values?)",
    '(?:comporte(?:nt|r)?|presente(?:nt|r)?|implique(?:nt|r)?|expose(?:nt|z)?|soumise?s? a|entraine(?:nt)?|existe|connaitre|prise) (?:\\p{L}+ ){0,3}risques?',
    "pertes? (?:totale |partielle |possible |importante |en |de |du |d')",
    'perd(?:re|ez|s|rez|rait|u|ent)? [^.!?]{0,25}(?:tout|totalite|integralite|partie|capital|mise|argent|investissement|sommes?)',
    "capital (?:non|pas|n'est (?:ni|pas)) (?:\\p{L}+ ){0,2}(?:garanti|protege)|sans garantie (?:en|de) capital|revenus? non garantis?|(?:non|pas) garantie?s?|n'(?:est|sont) pas garanti",
    'votre capital est (?:a risque|expose)|a (?:vos|leurs) risques|risques? (?:eleve|importan|significati|financiers)',
    '(?:a|la) hausse (?:comme|et|ou) a? ?(?:la )?baisse|baisser|fluctu|volatil|speculati|illiquid',
    'combien etes-vous pret a perdre|prets? a perdre',
  ],
  th: [
    '(?<!ไม่มี|ไร้|ปราศจาก|ปลอด|ลด|หมด)ความเสี่ยง(?!เป็นศูนย์|0|ต่ำ)|อาจ(?:ทำให้)?(?:ขาดทุน|สูญเสีย|สูญเงิน|ได้รับเงิน(?:คืน)?(?:น้อยกว่า|ต่ำกว่า))|(?<!ไม่มีทาง|ไม่มีวัน)ขาดทุนได้|ผันผวน|สูญเสียเงิน|ล้างพอร์ต',
  ],
} as const satisfies Record<string, Patterns>

/** What betrays a risk warning in copy of another language: `INVESTMENT_RISK` would take too much for one there. */
export const RISK_SIGNS = {
  en: [
    'capital (?:is |may be )?at risk|risk of loss|lose (?:some|all|your|money)|high[ -]risk investment|value (?:can|may) (?:fall|go down)',
  ],
  fr: ['perte en capital|capital non garanti|perdre (?:tout|la totalite)|a la hausse comme a la baisse'],
  th: ['ความเสี่ยง|สูญเสียเงินลงทุน'],
} as const satisfies Record<string, Patterns>

/** The warning that Thai fund copy carries, by its anchors: live copies differ in every other word. */
export const THAI_INVESTOR_WARNING: Patterns = [
  'ทำความเข้าใจ(?:ใน)?ลักษณะสินค้า,?เงื่อนไข,?(?:และ)?ผลตอบแทน,?(?:และ)?ความเสี่ยง,?(?:(?:และ)?(?:ศึกษา|รวมถึง|ตลอดจน|สิทธิ)[^.!?]{0,70})?ก่อน(?:การ)?(?:ทำการ)?(?:ตัดสินใจ)?ลงทุน',
  'การลงทุนมีความเสี่ยง[^]{0,12}ผู้ลงทุนควร(?:ศึกษา|ทำความเข้าใจ)',
]

/** The Thai crypto warning: high risk, and everything may be lost. */
export const THAI_CRYPTO_WARNING: Patterns = [
  '(?:คริปโ[ทต](?:เคอร์เรนซี)?|โทเคนดิจิทัล|สินทรัพย์ดิจิทัล)(?:และโทเคนดิจิทัล)?มีความเสี่ยงสูง[^]{0,8}(?:ท่าน|คุณ|ผู้ลงทุน)?อาจสูญเสียเงินลงทุนได้ทั้งจำนวน',
]
