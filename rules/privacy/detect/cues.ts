import { around, type Reading } from './reading.js'

/** The text calls the number invented: only published test values are excused by it. */
const SAMPLE =
  /(?<![a-z])(?:samples?|specimens?|test (?:cards?|numbers?|accounts?|data|values?|address|wallet|vectors?|ibans?)|dummy|fictitious|fictional|fake|made-?up|placeholder|mock(?:-?up)?|illustrative|reserved for (?:advertising|examples?|documentation)|fictifs?|fictives?|de test|d'essai|d'exemple|numero d'exemple|a titre d'exemple)(?![a-z])|(?<![a-z])exemple d'|\((?:an? )?(?:example|exemple)\)|(?<!for )(?<![a-z])example (?=[a-z]{0,12} ?(?:iban|card|number|account|value|address|ssn|nino|format))|ตัวอย่าง|ทดสอบ|สมมติ|สมมุติ/

export const isCalledSample = (reading: Reading, start: number, end: number): boolean => SAMPLE.test(around(reading, start, end, 90))

/** Somebody whose data it would be; plurals speak of nobody in particular. */
const PERSON =
  /(?<![a-z])(?:(?:client|customer)(?! (?:portal|service|services|care|support|login|area|team|relations?|base|events?|line|desk|helpline))|policy ?holder|account ?holder|card ?holder|borrower|applicant|claimant|patient|tenant|beneficiary|subscriber|homebuyer|winner|mr|mrs|ms|miss|his|her|hers|him|she|he|my|personal|private|widow|husband|wife|daughter|lives?|living|resides?|home address|cliente?(?! (?:au|a) )|adherente?|assuree?|souscripteur|souscriptrice|emprunteur|emprunteuse|titulaire|beneficiaire|gagnante?|m\.|mme|mlle|monsieur|madame|son portable|son numero|chez elle|chez lui|(?:maison|appartement|logement|domicile) (?:de|d'|du)|habite|demeurant|domiciliee?|reside)(?![a-z])|ลูกค้า(?!สัมพันธ์|ทุกท่าน|สามารถ)|คุณ(?![ภสคธ]า|สมบัติ|ค่า|ภาพ|ธรรม)|นาย(?!จ้าง|ทุน|หน้า)|นางสาว|นาง(?!สาว)|ผู้เอาประกัน|ผู้กู้|ผู้ถือบัตร|ส่วนตัว|น้อง|พี่|ป้า|ลุง|หมอ|บ้านของ/

export const namesSomebody = (text: string): boolean => PERSON.test(text)

/** Contacts that organisations publish: regulators, ombudsmen, helplines. */
const AUTHORITY =
  /(?<![a-z])(?:ombudsman|ombudsmen|regulators?|fca|pra|fos|fscs|fsa|hmrc|finra|sec|sipc|cfpb|ftc|fdic|ncua|nfa|cftc|irs|occ|treasury|federal reserve|financial conduct authority|financial ombudsman|action fraud|moneyhelper|money ?helper|pension wise|citizens advice|stepchange|samaritans|national debtline|amf|acpr|abeis|abe infoservice|abe info service|banque de france|cnil|dgccrf|mediateurs?|mediation|mediatrice|info escroqueries|signal conso|points? conseil budget|esma|eba|eiopa|police|emergency|hotline|helpline|crisis)(?![a-z])|ธนาคารแห่งประเทศไทย|ธปท|แบงก์ชาติ|ก\.ล\.ต|กลต|สำนักงานคณะกรรมการ|คปภ|สคบ|ปปง|สายด่วน|ศูนย์คุ้มครอง|ตำรวจ|ศคง/

export const namesAuthority = (text: string): boolean => AUTHORITY.test(text)

/** Words by which a firm gives its own line or door. */
const OWN =
  /(?<![a-z])(?:(?:call|phone|ring|contact|reach|text|email|e-mail|write to|visit|find|ask|fax|message|join|meet) (?:us|our)|our (?:[a-z]+ ){0,3}(?:office|offices|branch|branches|team|desk|hq|headquarters|line|lines|number|hotline|helpline|advis[eo]rs|specialists|support|centre|center|switchboard|reception|experts|store|address)|customer (?:service|services|care|support|relations)|client (?:service|services|care|support) ?(?:team|line|desk)?|contact (?:centre|center)|call (?:centre|center)|help ?desk|switchboard|head(?:quarters| office)|registered office|registered address|branch|lost (?:or stolen )?(?:card|cards)|press (?:office|contact|enquiries|inquiries)|media (?:contact|enquiries|inquiries|relations)|investor relations|front desk|main (?:line|number|office)|office(?:s)? (?:is|are|at|in|on|:)|complaints|visit|rsvp|venue|appelez[- ]nous|contactez[- ]nous|ecrivez[- ]nous|joignez[- ]nous|nous (?:appeler|contacter|joindre|ecrire|rendre visite|retrouver)|notre (?:[a-z]+ ){0,2}(?:agence|siege|standard|bureau|equipe|service|numero|ligne|conseiller|cabinet|etude|plateforme)|nos (?:[a-z]+ ){0,2}(?:agences|bureaux|conseillers|equipes|locaux|experts|services)|(?:service|services|contact|contacts) (?:client|clients|clientele|presse|relation)|relations? (?:presse|clients?|investisseurs)|siege(?: social)?|agence (?:de|du|des|d')|standard|accueil|rendez-vous (?:au|a notre)|reclamations?|opposition carte|centre d'appels?|succursale|mentions legales|rcs)(?![a-z])|สอบถาม|ติดต่อเรา|โทรหาเรา|ศูนย์บริการ(?:ลูกค้า)?|คอลเซ็นเตอร์|call ?center|contact ?center|สาขา|สำนักงาน(?:ใหญ่)?|ฝ่ายบริการ(?:ลูกค้า)?|ลูกค้าสัมพันธ์|บริษัท|ศูนย์ลูกค้า|ศูนย์ดูแลลูกค้า|บริการลูกค้า/

export const namesOwnDoor = (text: string): boolean => OWN.test(text)

const OWN_EVERYWHERE = new RegExp(OWN, 'g')

/** The text without the words for the firm's own line: “client services” is no client. */
export const withoutOwnDoor = (text: string): string => text.replace(OWN_EVERYWHERE, ' ')

/** Money and shares, which are not identifiers: `$120000`, `1200000 baht`, `12.5 %`. */
export function isAmount(reading: Reading, start: number, end: number): boolean {
  const lead = reading.plain.slice(Math.max(0, start - 6), start)
  const tail = reading.plain.slice(end, end + 16)
  return (
    /(?:[$€£฿¥]|us\$|usd|eur|gbp|thb|chf) ?$/.test(lead) ||
    /^ ?(?:[$€£฿¥%]|usd(?![a-z])|eur(?:os?)?(?![a-z])|gbp|thb|chf|dollars?|pounds?|baht|percent|per cent|pour ?cent|bps|points?|shares?|units?|people|users?|customers?|followers|clients|members|บาท|ล้าน|หุ้น|คน|ราย|หน่วย|ดอลลาร์|เปอร์เซ็นต์|จุด)/.test(
      tail,
    )
  )
}

/** The story is told of nobody, or with leave. */
export const ANONYMOUS =
  /(?<![a-z])(?:names? (?:have |has |was |were )?(?:been )?(?:changed|altered|withheld)|not (?:her|his|their) real names?|pseudonyms?|fictional|fictitious|hypothetical(?:ly)?|illustrative|imaginary|imagine|composite|example only|for illustration|case study \(illustrative|with (?:her|his|their) (?:permission|consent)|(?:shared|used|published|told|quoted) with (?:[a-z]{2,8} )?(?:permission|consent)|by permission|consented|(?:pre)?noms? (?:a ete |ont ete )?(?:modifies?|changes?|d'emprunt|fictifs?)|personnage fictif|cas fictif|exemple fictif|fictifs?|avec (?:son|leur|l') ?(?:accord|consentement|autorisation)|imaginons|supposons|suppose|let's say|persona)(?![a-z])|สมมติ|สมมุติ|(?:^|[^a-z])(?:for )?examples? ?:|exemple ?:|ตัวอย่าง ?:|ขอสงวน(?:ชื่อ|นาม)|สงวนชื่อ|ได้รับความยินยอม|ยินยอมให้เผยแพร่|ได้รับอนุญาต|อนุญาตให้เผยแพร่/
