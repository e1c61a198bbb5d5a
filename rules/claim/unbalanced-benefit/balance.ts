import type { Language } from 'finsocial/rule'

/** What kind of benefit it is: each has its own risk or cost. */
export type Group = 'debt' | 'home' | 'spending' | 'insurer' | 'growth' | 'leverage' | 'cover'

/**
 * Words that balance a benefit, in folded text. The bar is low on purpose: a post that says anything of risk or cost is
 * left to a person.
 */
export const BALANCED: { readonly [L in Language]: { readonly [G in Group]?: RegExp } } = {
  en: same({
    investment:
      /(?<![a-zA-ZÀ-ɏ])(?:risks?(?![ -]?free)|risky|(?<!not |never |n't |cannot |can't |without )los(?:e|es|ing)|losses|(?:can|may|could|might) (?:also )?(?:fall|go down|decrease|decline|lose|get back less|fluctuate)|fluctuat\w{2,5}|volatil\w{2,4}|not (?:guaranteed|insured|fdic)|no guarantees?|may not|go(?:es)? down as well|get back less|not suitable|illiquid|variable|past performance)(?![a-zA-ZÀ-ɏ])/u,
    credit:
      /(?<![a-zA-ZÀ-ɏ])(?:representative|apr[cy]?|repossess\w{0,6}|secured (?:on|against|by)|think carefully|missed payments?|late (?:re)?payments?|(?:may|could|can|will) (?:also )?(?:cost|pay) (?:you )?more|cost you more|total (?:cost|payable|amount payable|interest)|credit (?:score|file|rating|record|history) (?:may|could|will|can)|(?:affect|damage|hurt|harm)s? your credit|fees? (?:may |will )?apply|subject to (?:status|approval|credit)|disadvantages?|drawbacks?|downsides?|risks?|could lose|may lose|debt advice|still (?:have to |must )?(?:pay|repay)|property taxes|money ?helper|taxed? as income|is credit|borrow responsibly|be careful)(?![a-zA-ZÀ-ɏ])/u,
    insurer:
      /(?<![a-zA-ZÀ-ɏ])(?:claims[ -]paying|issuing (?:insurer|insurance|company)|insurer's|financial strength|solvency|surrender charges?|reduces? the death benefit|subject to|backed by (?:the )?(?:issuing|insurer|insurance company)|limited in|higher premiums|conditions apply|may lose|exclusions)(?![a-zA-ZÀ-ɏ])/u,
  }),
  fr: same({
    investment:
      /(?<![a-zA-ZÀ-ɏ])(?:risques?(?! zero)|pertes?|perdre|perdez|perdent|non garantie?s?|volatil\w{0,6}|fluctu\w{2,8}|a la baisse|peut baisser|pas garantie?s?|illiquid\w{0,5}|performances passees)(?![a-zA-ZÀ-ɏ])|(?<!sans |aucun |zero )risque/u,
    credit:
      /(?<![a-zA-ZÀ-ɏ])(?:taeg|taea|doit etre rembourse|coute|cout total|engage|vous engage|capacites? de remboursement|surendettement|prudence|attention|mefi\w{2,5}|arnaques?|sous reserve|montant total du|verifiez|inconvenients?|risques?|report possible)(?![a-zA-ZÀ-ɏ])/u,
    insurer: /(?!)/u,
  }),
  th: same({
    investment: /ความเสี่ยง|เสี่ยง|ขาดทุน|ผันผวน|สูญเสีย|ไม่แน่นอน/u,
    credit:
      /กู้เท่าที่จำเป็น|ชำระคืนไหว|ชำระคืนได้|ที่แท้จริง|ต่อปี|เงื่อนไขเป็นไปตาม|ตามเงื่อนไข|หลักเกณฑ์|ควรศึกษา|ความเสี่ยง|ระวัง|รอบคอบ|ข้อเสีย|พิจารณา|ภาระหนี้|ผิดนัด|เสียประวัติ/u,
    insurer: /ตามเงื่อนไข|ข้อยกเว้น|(?<!ไม่|ไม่มี)ยกเว้น|ตามที่กรมธรรม์|ศึกษา|ทำความเข้าใจ/u,
  }),
}

/** One set of words for each family of groups. */
function same(families: { readonly investment: RegExp; readonly credit: RegExp; readonly insurer: RegExp }): {
  readonly [G in Group]?: RegExp
} {
  const { investment, credit, insurer } = families
  return { growth: investment, leverage: investment, debt: credit, home: credit, spending: credit, insurer, cover: insurer }
}
