import type { Hit, Language } from 'finsocial/rule'

/**
 * Whether the sentence helps a customer or protects the public rather than sells: a lost card, a complaint, a fraud, debt
 * trouble, or a public body to turn to. Calls to act in such a sentence are none that the law of advertising means.
 */
export function isService(hit: Pick<Hit, 'block' | 'start' | 'language'>): boolean {
  const { block, start, language } = hit
  const sentence = block.sentenceAt(block.folded.startOf(start))
  const text = block.folded.text.slice(block.folded.at(sentence.start), block.folded.at(sentence.end))
  return TROUBLE[language].test(text) || (PUBLIC_BODY.test(text) && !OURS[language].test(text))
}

/** What a customer calls about when nothing is being sold. */
const TROUBLE: { readonly [L in Language]: RegExp } = {
  en: /(?<![a-zA-ZÀ-ɏ])(?:lost|stolen|fraud(?:ulent|sters?)?|scam(?:s|med|mers?)?|phishing|suspicious|unauthori[sz]ed|complaints?|complain|dispute|bereave(?:ment|d)|(?:financial )?(?:difficult(?:y|ies)|hardship)|(?<!never |not |n't )miss(?:ed)? (?:a|your|one) (?:payment|repayment)|struggling to (?:pay|repay|keep up|make|meet)|worried about|vulnerable|in arrears|problem with your|need (?:help|support|extra|assistance)|help ?lines?|hot ?lines?|advice line|samaritans|debt (?:advice|charity)|free and impartial|something (?:is|looks|went) wrong|(?:branch|opening|office) (?:hours|times)|large print|braille|accessib(?:le|ility)|sign language|domestic abuse|economic abuse|back of your card|did(?: not|n'?t) (?:make|recogni[sz]e|request)|do(?: not|n'?t) recogni[sz]e|service (?:outage|disruption)|maintenance|power of attorney)(?![a-zA-ZÀ-ɏ])/u,
  fr: /(?<![a-zA-ZÀ-ɏ])(?:opposition|perdue?s?|volee?s?|vol de|fraudes?|frauduleu(?:x|ses?)|arnaques?|escroqueries?|hameconnage|phishing|suspecte?s?|reclamations?|mediat(?:eur|ion)|litiges?|surendettement|manque[rz]? (?:une|la|votre) (?:echeance|mensualite)|(?:un|premier|en cas d')impaye|retard de paiement|difficultes? (?:financieres?|de paiement|a rembourser|a payer)|horaires|fermeture(?! (?:imminente|(?:de la |des |du |de l')(?:prevente|vente|souscriptions?|inscriptions?|offre|fonds|collecte|portes|levee|tour|liste))(?![a-z]))|maintenance|panne|incident|signale[rz]|accessibilite|malentendants|deces d'un proche|sinistre)(?![a-zA-ZÀ-ɏ])/u,
  th: /มิจฉาชีพ|หลอก|แอบอ้าง|กลโกง|แชร์ลูกโซ่|บัตรหาย|ถูกขโมย|อายัด|ร้องเรียน|แจ้งเหตุ|แจ้งเบาะแส|ปิดปรับปรุง|ปรับปรุงระบบ|เวลาทำการ|สายด่วน(?:ภาครัฐ|ผู้บริโภค)|ประนอมหนี้|คลินิกแก้หนี้|ปรับโครงสร้างหนี้|ปัญหาหนี้|ศูนย์ช่วยเหลือ/u,
}

/** Who protects the public, by name or address. */
const PUBLIC_BODY =
  /(?<![\p{L}\p{N}@])(?:fca|financial conduct authority|financial services register|fscs|pra|moneyhelper|money ?helper|money advice service|pension wise|the pensions (?:regulator|advisory service)|citizens advice|stepchange|national debtline|financial ombudsman|ombudsman|action fraud|scamsmart|stop!? think fraud|hmrc|gov\.uk|ico|information commissioner|irs|irsnews|irs\.gov|ftc|fdic|ncua|cfpb|consumer financial protection bureau|finra|brokercheck|sec\.gov|investor\.gov|mymoney\.gov|consumer\.gov|annualcreditreport(?:\.com)?|cftc|sipc|usa\.gov|usagov|ssa\.gov|social security administration|socialsecurity|medicare\.gov|healthcare\.gov|fafsa|studentaid\.gov|treasury|hud|department of (?:labor|labour|insurance|justice|education)|attorney general|state insurance (?:department|commissioner)|vita|better business bureau|red cross|feeding america|united way|police|fcac|canada\.ca|moneysmart|cnmv|consob|central bank of ireland|esma|eiopa|european commission|amf|acpr|abeis|banque de france|dgccrf|signal conso|pharos|cybermalveillance|service-public|impots|gouv\.fr|regafi|orias|mesquestionsdargent|la finance pour tous|lafinancepourtous|info escroqueries|caf|urssaf|assurance maladie|cnil|point conseil budget|crous|defenseur des droits)(?![a-zA-Z0-9À-ɏ])|\.gov(?:\.uk)?(?![a-zA-Z0-9À-ɏ])|\.gouv\.fr|(?<![ก-๙])(?:ก\.ล\.ต\.?|กลต\.?|ธปท\.?|คปภ\.?|สคบ\.?|ปปง\.?)|ธนาคารแห่งประเทศไทย|แบงก์ชาติ|sec check first|กรมสรรพากร|ตลาดหลักทรัพย์แห่งประเทศไทย|สถาบันคุ้มครองเงินฝาก|ตำรวจ|thaipoliceonline|กระทรวงการคลัง/u

/** The poster speaking of itself: naming an authority excuses no sale. */
const OURS: { readonly [L in Language]: RegExp } = {
  en: /(?<![a-zA-ZÀ-ɏ])(?:our|us|my|me|dm|today|now|quote|refund|claim|bonus)(?![a-zA-ZÀ-ɏ])/u,
  fr: /(?<![a-zA-ZÀ-ɏ])(?:notre|nos|nous|mon|mes|moi|mp|dm|offre|bonus|devis|maintenant)(?![a-zA-ZÀ-ɏ])/u,
  th: /กับเรา|ของเรา|ทักแช[ทต]|แอดไลน์|สมัครเลย|โบนัส/u,
}
