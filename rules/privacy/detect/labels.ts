import type { Reading } from './reading.js'
import { before } from './reading.js'

/** What the words beside a number say it is. `benign` names numbers that are nobody's secret. */
export type LabelName = keyof typeof SOURCES

/**
 * Patterns over plain text (lower case, no accents), Latin ones between boundaries. Where two families could start at the
 * same place the earlier one wins, so specific names stand before general ones.
 */
const SOURCES = {
  'driving-licence': {
    latin: String.raw`driver(?:'?s)?'? licen[cs]es?(?: (?:no|number|num|id))?|driving licen[cs]es?(?: (?:no|number))?|dl ?(?:#|no|number|:)|d\.l\.|dvla licen[cs]e|permis(?! (?:de construire|d'amenager|de travail|de sejour|a points|de chasse))(?: de conduire)?(?: (?:n|no|numero))?`,
    thai: 'ใบขับขี่(?:เลขที่)?|ใบอนุญาตขับ(?:ขี่|รถ)[ก-ฮะ-์]{0,8}',
  },
  'identity-card': {
    latin: String.raw`(?:national )?identity cards?|id card|identity document|carte (?:nationale )?d'identite|cni|cnie|titre de sejour|carte de sejour|residence permit|brp|green card|alien (?:registration )?(?:no|number)|uscis (?:no|number)`,
    thai: 'ใบสำคัญถิ่นที่อยู่|ใบต่างด้าว',
  },
  benign: {
    latin: String.raw`cusip|isin|sedol|wkn|valoren|figi|lei|ticker|cins|crd|iard|nmls(?:r)?|frn|fca|pra|cik|sec file|accession|finra|(?:firm|fund|company|registration|registered|charity|regulatory) (?:reference )?(?:no|number|num|id|code|charity)|firm reference|companies house|registered (?:in|office)|company registration|registration|incorporated|isbn|issn|doi|ean|upc|gtin|asin|barcode|sku|imei|(?:product|item|part|model|serial|style|batch|lot|asset|bundle) ?(?:code|no|number|num|id|#|tag)?|order|po|invoice|receipt|tracking|parcel|shipment|case|application(?: (?:no|number|id))?|docket|release|bulletin|notice|circular|ticket|incident|(?:our |your |the )?ref(?:erence)?(?: (?:no|number|code))?|file (?:no|number)|licen[cs]e(?:s)?(?: (?:no|number|id))?|lic|dre|fdic cert|cert(?:ificate)?(?: (?:no|number))?|form|article|section|rule|page|chapter|version|build|patent|publication|vat|gst|tva|booking|reservation|confirmation (?:no|number)|promo(?:tional|tion)? code|coupon|voucher|discount code|zip|naics|sic|mcc|(?:meeting|webinar|zoom|event|app|tweet|post|video|campaign|ad|survey|document|doc|dossier|transaction|tracking|message) (?:id|no|number)|transaction|tx|numero d'agrement|agrement|orias|siren|siret|rcs|r\.c\.s|naf|ape|immatricul[a-z]{1,6}|enregistre[a-z]{0,3}|dossier|commande|facture|suivi|colis|affaire|decision|code (?:produit|barres?|article|promo|naf|ape|isin)|brevet|formulaire|bon de commande|numero de serie|regafi|carte professionnelle|cpi|(?:no|n|numero) de (?:lot|suivi|commande|serie|facture|dossier)|capital(?: social)?(?: de)?|hex|sample size|population|visitors|followers|views|downloads|subscribers`,
    thai: 'ใบอนุญาต(?:เลขที่)?|รหัสสินค้า|คำสั่งซื้อ|เลขพัสดุ|หมายเลขพัสดุ|ติดตามพัสดุ|ทะเบียนนิติบุคคล|เลขทะเบียน|ทะเบียนเลขที่|อ้างอิง|ใบเสร็จ|ใบแจ้งหนี้|บาร์โค้ด|ประกาศ|ฉบับที่|คดี|รหัสกองทุน|เลขที่เอกสาร|คูปอง|รหัสโปรโมชั่น|รหัสส่วนลด|โค้ดส่วนลด|ออเดอร์|รุ่น|เลขจดแจ้ง|หนังสือรับรอง|สลากเลขที่|เลขที่สลาก',
  },
  mbi: { latin: 'mbi|medicare(?: (?:beneficiary|number|no|id|claim|card))*(?: (?:identifier|number|no|id))?|hicn', thai: '' },
  nhs: { latin: 'nhs(?: (?:no|number|num|#))?|chi (?:no|number)', thai: '' },
  'patient-number': {
    latin: String.raw`mrn|medical record(?:s)?(?: (?:no|number|#))?|patient (?:id|no|number|identifier|record|ref(?:erence)?)|chart (?:no|number)|hospital (?:no|number|id)|health (?:plan|insurance|card) (?:id|no|number|beneficiary)|ipp|(?:no|n|numero) (?:de )?(?:patient|dossier medical|mutuelle)|dossier medical|dossier patient|mutuelle (?:n|no|numero)`,
    thai: 'เลขประจำตัวผู้ป่วย|เลขที่ผู้ป่วย|รหัสผู้ป่วย|เวชระเบียน(?:เลขที่)?|เลขเวชระเบียน',
  },
  itin: { latin: 'itin|individual taxpayer(?: identification)?(?: (?:no|number))?|atin', thai: '' },
  ein: { latin: 'f?ein|(?:federal )?employer (?:identification|id)(?: (?:no|number))?|federal (?:tax )?id(?: (?:no|number))?', thai: '' },
  spi: {
    latin: String.raw`spi|(?:no |n |numero )?(?:d'identifiant |de reference |identifiant |reference )?fiscal(?:e)?(?: de reference)?(?: personnel)?|avis d'impot(?:ion)?|tin francais|impots\.gouv`,
    thai: '',
  },
  utr: { latin: 'utr|unique taxpayer(?: reference)?|self assessment (?:ref(?:erence)?|no|number)', thai: '' },
  nino: { latin: 'nino|ni (?:no|number|num|#)|nat(?:ional)?\\.? ins(?:urance)?\\.?(?: (?:no|number))?|n\\.i\\.|ni:', thai: '' },
  nir: {
    latin: String.raw`nir|(?:no |n |numero )?(?:de |d')?(?:securite sociale|secu|immatriculation sociale|assure social|inscription au repertoire)|insee|carte vitale|numss|nss`,
    thai: '',
  },
  ssn: {
    latin: String.raw`ssns?|ss ?(?:#|no|number)|soc(?:ial)? sec(?:urity)?(?: (?:no|number|num|#|card))?|social(?! (?:media|network|care|post|account|proof|event|channel|housing|impact))`,
    thai: 'เลขประกันสังคม|ประกันสังคม',
  },
  tin: {
    latin: 'tin|tax(?:payer)?(?: payer)?(?: identification| id| identifier| ref(?:erence)?)(?: (?:no|number|code))?',
    thai: 'เลขประจำตัวผู้เสียภาษี|เลขผู้เสียภาษี',
  },
  'thai-id': {
    latin:
      'thai (?:national )?id(?: (?:no|number|card))*|citizen id|national id(?: (?:no|number|card))*|id (?:no|number|num)|identification (?:no|number)',
    thai: 'เลข(?:ที่)?บัตร(?:ประจำตัว)?(?:ประชาชน)?|บัตร(?:ประจำตัว)?ประชาชน(?:เลขที่)?|เลขประจำตัว(?:ประชาชน)?|เลขประชาชน|รหัสประชาชน|หมายเลขบัตร(?:ประชาชน)?',
  },
  promptpay: { latin: 'prompt ?pay', thai: 'พร้อมเพย์|พร้อมเพ' },
  passport: {
    latin: String.raw`passports?(?: (?:no|number|num|card|book))?|passeports?`,
    thai: 'หนังสือเดินทาง(?:เลขที่)?|พาสปอร์ต(?:เลขที่)?|พาสพอร์ต',
  },
  'card-code': {
    latin: 'cvv2?|cvc2?|cvn|cid code|csc|(?:card )?security code|cryptogramme(?: visuel)?|card verification(?: (?:code|value))?',
    thai: 'รหัสหลังบัตร|เลขหลังบัตร|cvv',
  },
  'one-time-code': {
    latin: String.raw`otp|one[- ]?time (?:pass ?(?:code|word)|code|pin)|(?:verification|security|authentication|auth|access|login|log-in|sign-in|confirmation|2fa|mfa|sms|unlock|validation|reset|activation|authorisation|authorization) (?:code|pin)|pass ?codes?|pin(?: (?:code|number|no))?|code (?:de )?(?:verification|confirmation|validation|securite|secret|confidentiel|sms|d'acces|d'authentification|d'activation|a usage unique|unique|pin|personnel|recu(?: par (?:sms|mail|e-mail))?|envoye par (?:sms|mail))(?: de (?:la|sa|ma|votre|leur) (?:carte|cb))?|(?:texted|sent) (?:[a-z]{2,12} )?(?:the |a )?code|(?:saisissez|entrez|tapez) (?:le|ce) code|code (?:we )?(?:sent|texted)(?: to (?:you|her|him))?`,
    thai: 'รหัสโอทีพี|รหัส ?otp|โอทีพี|รหัสยืนยัน(?:ตัวตน)?|รหัส ?pin|รหัสพิน|รหัสเอทีเอ็ม|รหัส ?atm|รหัสลับ|รหัสใช้ครั้งเดียว|รหัส 6 หลัก',
  },
  'sort-code': { latin: 'sort ?codes?|s/c', thai: '' },
  routing: {
    latin: String.raw`routing(?: (?:transit )?(?:no|number|num|#))?|aba(?: (?:no|number|routing))?|rtn|transit (?:no|number)|wire(?: transfer)?s?|ach|direct deposit|fedwire|micr`,
    thai: '',
  },
  iban: { latin: 'iban|bic', thai: '' },
  rib: { latin: String.raw`rib|releve d'identite bancaire|code banque|coordonnees bancaires`, thai: '' },
  card: {
    latin: String.raw`(?:credit |debit |bank |payment |visa |prepaid )?cards?(?: (?:no|number|num|ending(?: in)?))*|pan|visa|mastercard|amex|american express|(?:numero de )?carte(?:s)?(?! (?:nationale )?d'identite)(?: (?:bancaire|bleue|de credit|visa))?|cb`,
    thai: 'บัตรเครดิต|บัตรเดบิต|หมายเลขบัตรเครดิต|เลขบัตรเครดิต|วีซ่า|มาสเตอร์การ์ด',
  },
  policy: {
    latin: String.raw`(?:insurance )?polic(?:y|ies)(?: (?:no|nos|number|numbers|num|id|ref(?:erence)?))?|claims?(?: (?:no|number|ref(?:erence)?|id))?|(?:loan|mortgage|heloc|lease|agreement|contract|membership|member|customer|client|investor|participant|policyholder|subscriber|borrower|user|plan|scheme|pension|annuity|certificate holder|cif) (?:account )?(?:no|nos|number|numbers|num|id|ref(?:erence)?)|(?:loan|mortgage|contract)|(?:member|customer|client|investor|participant|policyholder|borrower|plan|pension) ?#|(?:no |n |numero )(?:de |d'|du )?(?:contrat|pret|credit|police|adherent|client|sinistre|societaire|abonne|emprunt|souscripteur|allocataire)|(?:contrat|pret|police|credit|livret) (?:[a-z'-]{3,14} ){1,2}(?:no|n|numero)|(?:contrat|pret|police|sinistre|emprunt)(?: (?:n|no|numero|d'assurance(?:[- ]vie)?|de pret|client))*|(?:adherent|client|societaire|abonne|souscripteur|allocataire|credit) (?:n|no|numero)`,
    thai: 'เลขที่?กรมธรรม์|กรมธรรม์(?:ประกันภัย|ประกันชีวิต)?(?:เลขที่|หมายเลข)?|เลขที่?สัญญา|สัญญา(?:เงินกู้|กู้เงิน|เช่าซื้อ|สินเชื่อ)?(?:เลขที่|หมายเลข)|เลขที่เคลม|เคลมเลขที่|รหัสลูกค้า|เลขที่ลูกค้า|รหัสสมาชิก|เลข(?:ที่)?สมาชิก|หมายเลขสมาชิก|เลขที่สินเชื่อ|สินเชื่อเลขที่|เลขที่หน่วยลงทุน|เลขที่ผู้ถือหน่วย',
  },
  account: {
    latin: String.raw`(?:(?:bank|brokerage|savings|checking|current|deposit|investment|retirement|trading|ira|isa|401\(k\)|sipp|joint|his|her|their|client|customer|beneficiary) )?(?:accounts?|accts?|a/cs?|acc)(?: (?:no|nos|number|numbers|num|id|ending(?: in)?))?|(?:no |n |numero )?(?:de |du )?comptes?(?: (?:bancaire|courant|titres|epargne|client|n|no|numero))*|livret(?: a)?|pea(?: (?:n|no|numero))?`,
    thai: 'เลข(?:ที่)?บัญชี(?:ธนาคาร)?|หมายเลขบัญชี|บัญชี(?:ธนาคาร|ออมทรัพย์|เงินฝาก|ลงทุน|หุ้น|เลขที่)?|โอนเข้า|โอนเงิน(?:เข้า|มาที่|ไปที่)?|กสิกร(?:ไทย)?|ไทยพาณิชย์|กรุงไทย|(?:ธนาคาร|ธ\\.)กรุงเทพ|กรุงศรี(?:อยุธยา)?|ทหารไทย(?:ธนชาต)?|ออมสิน|ธ\\.ก\\.ส\\.|ธกส|อาคารสงเคราะห์|พอร์ต(?:เลขที่|หมายเลข)|บ/ช',
  },
  phone: {
    latin: String.raw`(?:tele|mobile |cell ?|home |work |direct |office )?phones?(?: (?:no|number))?|mobile|cell|tel|telephones?|call(?:ing|ed|s)?|text(?:ing|ed)?|sms|whats ?app|viber|signal|telegram|dial|ring|reach|fax|contact|portable|appel(?:ez|er|le|ons)|joindre|joignable|gsm|(?:contact|mobile|cell|home|work|direct|private|personal|landline|office|whatsapp) (?:no|number|line)|num(?:ero)? de (?:telephone|tel|portable|mobile)|ligne directe`,
    thai: 'โทร(?:ศัพท์|\\.)?|เบอร์(?:โทร)?(?:ศัพท์)?(?:มือถือ)?|มือถือ|ติดต่อ|วอทส์แอป|แฟกซ์',
  },
  /** Some other thing that has a number: “patent no.”. */
  other: {
    latin: String.raw`(?!(?:her|his|our|their|your|the|this|that|whose|and|for|with|is|was|new|right|wrong) )[a-z]{3,14} (?:no|number|#|n)`,
    thai: '',
  },
} as const

const NAMES = Object.keys(SOURCES) as readonly LabelName[]

let compiled: RegExp | undefined

function pattern(): RegExp {
  compiled ??= new RegExp(
    NAMES.map((name) => {
      const { latin, thai } = SOURCES[name] as { latin: string; thai: string }
      return `((?<![a-z0-9])(?:${latin})(?![a-z])${thai && `|${thai.replaceAll('ำ', '(?:ำ|ํา)')}`})`
    }).join('|'),
    'g',
  )
  return compiled
}

export interface Label {
  readonly name: LabelName
  /** The label itself, in plain text. */
  readonly text: string
  /** Plain text between the label and the value. */
  readonly gap: string
  /** Nothing but punctuation and words like “is”, “no.” stands between. */
  readonly tight: boolean
}

const FILLER =
  /^(?:[^a-z0-9ก-๛]|(?<![a-z])(?:is|was|are|were|no|nos|num|number|numbers|nr|id|ids|the|of|on|it|s|ending|in|details|for|client|customer|member|with|at|to|me|us|him|her|est|sont|n|numero|numeros|le|la|du|de|au|son|sa|titulaire|suivant|finissant|par|sur|ref|back|reverse|dos|au|card|cards|which|full|new|old|reads|shows|says)(?![a-z])|คือ|เลขที่|หมายเลข|เลข|ที่|ของ|นี้|ว่า|ลูกค้า){0,24}$/

const REACH = 56

/** The label nearest before a value in its sentence. */
export function labelBefore(reading: Reading, start: number, reach = REACH): Label | undefined {
  const window = before(reading, start, reach)
  let found: Label | undefined
  const labels = pattern()
  labels.lastIndex = 0
  for (let match = labels.exec(window); match; match = labels.exec(window)) {
    const gap = window.slice(match.index + match[0].length)
    found = { name: nameOf(match), text: match[0], gap, tight: FILLER.test(gap) }
    if (!match[0].length) labels.lastIndex++
  }
  return found
}

const AFTER =
  /^[ \n]?(?:[([–-] ?|(?:is|was|est|as|=|คือ|เป็น) ?(?:also )?(?:my|her|his|their|the|our|your|mon|ma|son|sa|votre|leur|le|la|notre|a|un|une)? ?|\((?:her|his|the|son|sa|le|la) )/

/** A label right after a value: “078… (SSN)”, “… is her account number”. */
export function labelAfter(reading: Reading, end: number): Label | undefined {
  const window = reading.plain.slice(end, end + 48)
  const lead = AFTER.exec(window)
  if (!lead) return undefined
  const labels = pattern()
  labels.lastIndex = lead[0].length
  const match = labels.exec(window)
  if (!match || !/^[a-z' -]{0,14}$/.test(window.slice(lead[0].length, match.index))) return undefined
  return { name: nameOf(match), text: match[0], gap: lead[0], tight: true }
}

const known = new WeakMap<Reading, Map<number, Label | undefined>>()
const LONGEST = 4096

/** The label that says what a value is: before it, else right after it. Several detectors ask about the same digits. */
export function labelOf(reading: Reading, start: number, end: number): Label | undefined {
  let labels = known.get(reading)
  if (!labels) {
    labels = new Map()
    known.set(reading, labels)
  }
  const key = start * LONGEST + Math.min(end - start, LONGEST - 1)
  if (labels.has(key)) return labels.get(key)
  const front = labelBefore(reading, start)
  const label = front?.tight ? front : (labelAfter(reading, end) ?? front)
  labels.set(key, label)
  return label
}

function nameOf(match: RegExpExecArray): LabelName {
  for (let index = 1; index < match.length; index++) if (match[index] !== undefined) return NAMES[index - 1]!
  return 'benign'
}
