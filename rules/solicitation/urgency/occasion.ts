import type { Hit, Language } from 'finsocial/rule'

/** Whether the sentence speaks of a date that the law or a plan sets: a fact, however near it is. */
export function isLegalDate(hit: Hit): boolean {
  const { block, start, language } = hit
  const sentence = block.sentenceAt(block.folded.startOf(start))
  return LEGAL[language].test(block.folded.text.slice(block.folded.at(sentence.start), block.folded.at(sentence.end)))
}

/** Whether the places are those of a class or talk that teaches: they are limited, and nothing is sold in them. */
export function isOpenSession({ block, language }: Hit): boolean {
  const { text } = block.folded
  return SESSION[language].test(text) && !SOLD[language].test(text)
}

const LEGAL: { readonly [L in Language]: RegExp } = {
  en: /(?<![a-zA-ZÀ-ɏ])(?:tax (?:returns?|year|day|season|deadline|filing)|self[- ]assessment|file (?:your )?(?:taxes|returns?|extension)|filing deadline|(?:isa|pension|ira|hsa|529|401\(?k\)?) (?:allowance|season|applications?|contributions?|deadline|subscriptions?|year)|open enrol?lment|enrol?lment (?:ends|closes|period|window)|medicare|fafsa|annual allowance|allowance resets|consultation (?:closes|ends|period)|comment period|claims? deadline|deadline to (?:claim|file|report|respond)|stamp duty|national insurance (?:gaps|credits)|proxy vote|annual meeting|agm|paper (?:notes|banknotes)|banknotes|nomination|scholarship|bursary|grant applications?|survey|vote|apprenticeship)(?![a-zA-ZÀ-ɏ])/u,
  fr: /(?<![a-zA-ZÀ-ɏ])(?:declar(?:er|ation)s?|impots?|fiscale?s?|deductibles?|31 decembre|taxe fonciere|prelevement a la source|assemblee generale|consultation publique|candidatures?|bourse d'etudes|recrutement|parcoursup|droit de retractation|retractation|delai de reflexion|trimestres?|billets de banque|sondage|enquete|offre publique|opa|opr|opra|augmentation de capital)(?![a-zA-ZÀ-ɏ])/u,
  th: /ยื่นภาษี|ลดหย่อนภาษี|แบบภาษี|ภ\.ง\.ด|กรมสรรพากร|ประชุมผู้ถือหุ้น|ปิดสมุดทะเบียน|รับฟังความคิดเห็น|สมัครงาน|ทุนการศึกษา|เลือกตั้ง|ชำระค่างวด|ครบกำหนดชำระ|ยืนยันตัวตน/u,
}

const SESSION: { readonly [L in Language]: RegExp } = {
  en: /(?<![a-zA-ZÀ-ɏ])(?:class(?:es)?|workshops?|webinars?|talks?|clinics?|seminars?|lectures?|breakfasts?|conference|open day|cpd|study group|reading group)(?![a-zA-ZÀ-ɏ])/u,
  fr: /(?<![a-zA-ZÀ-ɏ])(?:ateliers?|webinaires?|conferences?|cours|petit[- ]dejeuner|journee portes ouvertes|table ronde|rencontres?|colloque)(?![a-zA-ZÀ-ɏ])/u,
  th: /เวิร์กช็อป|เวิร์คช็อป|อบรม|สัมมนา|บรรยาย|ห้องเรียน/u,
}

/** In copy for a session: that it costs money or teaches how to get rich. */
const SOLD: { readonly [L in Language]: RegExp } = {
  en: /[$£€] ?\d|(?<![a-zA-ZÀ-ɏ])(?:trad(?:e|er|ers|ing)|crypto|forex|fx|profits?|wealth|rich|millionaire|six[- ]figures?|passive income|financial freedom|property investing|deals?|master ?class|vip|price|hurry|bonus|signals?|make money|income)(?![a-zA-ZÀ-ɏ])/u,
  fr: /\d ?€|(?<![a-zA-ZÀ-ɏ])(?:trad(?:er|ing|ers)|crypto|forex|libre financierement|liberte financiere|riche|rentier|gains?|profits?|masterclass|vip|bonus|signaux|revenus passifs|independance financiere)(?![a-zA-ZÀ-ɏ])/u,
  th: /เทรด|คริปโ|forex|กำไร|รวย|วีไอพี|vip|อิสรภาพทางการเงิน|\d ?บาท/u,
}
