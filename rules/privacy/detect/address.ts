import { namesAuthority, namesOwnDoor, namesSomebody, withoutOwnDoor } from './cues.js'
import type { Candidate } from './kinds.js'
import { endsWithOrganisation, holdsName } from './names.js'
import { around, before, type Reading } from './reading.js'

const POSTCODE = String.raw`[A-Z]{1,2}\d[A-Z\d]?[ \n]?\d[A-Z]{2}(?![A-Za-z0-9])`
const ZIP = String.raw`(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|[A-Z][a-zß-öø-ſ]{3,12}(?: [A-Z][a-zß-öø-ſ]{3,9})?),?[ \n]{1,2}\d{5}(?:-\d{4})?(?!\d)`
const WORD = String.raw`[A-ZÀ-ÖØ-Þ0-9][A-Za-zÀ-ÖØ-öø-ſ0-9'-]{0,18}\.?`
const SUFFIX = String.raw`(?:Street|St|Avenue|Ave?|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Way|Close|Crescent|Cres|Gardens|Gdns|Grove|Mews|Park|Parkway|Pkwy|Circle|Cir|Trail|Trl|Highway|Hwy|Row|Walk|Hill|Rise|View|Quay|Wharf|Broadway|Green|Loop|Plaza|Alley|Vale|Parade|Esplanade|Pike|Drove|Croft|Meadow|Fields?)(?![A-Za-zÀ-ſ0-9])\.?`
const UNIT = String.raw`(?:(?:Flat|Apt|Apartment|Unit|Suite|Ste|Room|Floor|No|#)\.? ?#?[A-Za-z0-9-]{1,6}|#[A-Za-z0-9-]{1,6})`
const PART = String.raw`,?[ \n]{0,2}(?:${UNIT}|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'-]{1,18}(?:[ -](?:(?:upon|on|le|la|sur|of|the|under)[ -])?[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'-]{1,18}){0,3})`
const ENGLISH = [
  String.raw`(?<![A-Za-zÀ-ſ0-9$£€฿#@]|\d[.,:/-])(?:${UNIT},?[ \n])?(?:\d{1,5}[A-Za-z]?(?:-\d{1,4})?,?[ \n](?:(?:[NSEW]|NE|NW|SE|SW)\.? )?(?:${WORD}[ \n]){1,4}?${SUFFIX}(?: (?:[NSEW]|NE|NW|SE|SW|North|South|East|West)(?![A-Za-zÀ-ſ]))?|P\.?O\.? Box \d{1,6})`,
  String.raw`(?:,?[ \n]{1,2}${UNIT})?`,
  String.raw`((?:${PART}){0,4}?,?[ \n]{1,2}(?:${ZIP}|${POSTCODE}))?`,
].join('')

const ROAD_FR = String.raw`(?:rue|avenue|av\.?|boulevard|bd\.?|boul\.?|place|pl\.?|chemin|ch\.|allees?|impasse|imp\.?|quai|cours|route|rte\.?|square|passage|faubourg|residence|lotissement|villa|cite|esplanade|mail|sentier|voie|hameau|promenade|ruelle|venelle|rond-point|montee|cote|domaine|clos)`
const FRENCH = [
  String.raw`(?<![a-z0-9$€#@]|\d[.,:/-])\d{1,4}(?: ?(?:bis|ter|quater|[a-d])(?![a-z]))?,? ${ROAD_FR} (?:(?:de|du|des|d'|la|le|les|l'|aux?|en|saint|sainte)[ ]?){0,3}[a-z0-9'.-]{2,24}(?:[ -][a-z0-9'.-]{1,20}){0,5}?`,
  String.raw`(?:(?:,|[ \n]|,[ \n])(?:(?:bat(?:iment)?|appt?|appartement|etage|escalier|esc|bp|cs)\.? ?[a-z0-9]{1,6},?[ \n]?){0,3})?`,
  String.raw`([ ,\n-]{1,3}(?:f-)?\d{5}[ \n](?:(?:le|la|les|l'|saint|sainte|st|ste)[ -]?)?[a-z][a-z'-]{1,30}(?:[ -](?:(?:sur|sous|les|lez|la|le|en|de|du|aux?)[ -]|d'|l')[a-z'-]{2,20}){0,2}(?: cedex(?: \d{1,2})?)?|(?=[.,;:!?)\n<]|$| [-(<]| (?:a|et|est|qui|pour|depuis|avec|chez|dans|ou|il|elle|nous|vous|pres)(?![a-z])))`,
].join('')

const THAI_KEY = String.raw`(?:หมู่ที่|หมู่บ้าน|หมู่|ม\.|ซอย|ซ\.|ถนน|ถ\.|แขวง|ตำบล|ต\.|เขต|อำเภอ|อ\.|จังหวัด|จ\.|คอนโด|อาคาร|ชั้น|ห้อง)`
const THAI = String.raw`(?<![\d/.,-])\d{1,4}(?:/\d{1,4})?(?:[ \n,]{0,2}${THAI_KEY} ?[^\n,]{1,28}?(?: \d{1,4}(?:/\d{1,4})?(?!\d))?(?=[ \n,]{0,2}(?:${THAI_KEY}|กรุงเทพ|กทม|\d{5}(?!\d)|[.,;!?\n]|$|(?<= )))){1,8}[ \n,]{0,2}(?:กรุงเทพ(?:มหานคร|ฯ)?|กทม\.?|[ก-๙]{3,18}(?=[ \n]\d{5}(?!\d)))?(?:[ \n]?\d{5}(?!\d))?`

/** A house number before a capital, and the word for a road: cheaper to look for than an address. */
const ENGLISH_BEGINS = /\d[A-Za-z]?,?[ \n][A-ZÀ-ÖØ-Þ0-9]|Box /
const ENGLISH_HAS = new RegExp(String.raw`[ \n]${SUFFIX}|Box \d`)
const FRENCH_BEGINS = new RegExp(String.raw`\d(?: ?(?:bis|ter|quater|[a-d]))?,? ${ROAD_FR} `)
const THAI_BEGINS = new RegExp(String.raw`\d[ \n,]{0,2}${THAI_KEY}`)

let english: RegExp | undefined
let french: RegExp | undefined
let thai: RegExp | undefined
/** House, street and town before a postcode, each with a capital; titles belong to the person. */
const PARTS_BEFORE =
  /(?:(?:\d{1,4}[A-Za-z]?,? )?(?!(?:Mr|Mrs|Ms|Miss|Dr)(?![A-Za-zÀ-ſ]))[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'-]{1,18}(?: (?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'-]{1,18}|of|the|on|upon|y|yr|le|in)){0,3},[ \n]){0,3}(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'-]{1,18}(?: (?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ'-]{1,18}|upon|on|le)){0,2},?[ \n])?$/
const LONE_POSTCODE = new RegExp(`(?<![A-Za-z0-9])${POSTCODE}`, 'g')

/** Street addresses that lead to somebody: complete ones, and shorter ones beside words for a person. */
export function* addresses(reading: Reading): Generator<Candidate> {
  const { text, plain } = reading
  if (!reading.runs.length) return
  const taken: number[] = []
  if (ENGLISH_BEGINS.test(text) && ENGLISH_HAS.test(text)) {
    english ??= new RegExp(ENGLISH, 'g')
    for (const match of text.matchAll(english)) {
      const complete = match[1] !== undefined
      const found = judge(reading, match.index, match.index + match[0].length, complete)
      if (found) yield found
      taken.push(match.index + match[0].length)
    }
  }
  if (
    FRENCH_BEGINS.test(plain) &&
    /rue|avenue|av\.|boul|bd|place|chemin|allee|impasse|quai|cours|route|square|passage|faubourg|residence|lotissement|villa|cite|voie|hameau|clos|domaine|montee/.test(
      plain,
    )
  ) {
    french ??= new RegExp(FRENCH, 'g')
    for (const match of plain.matchAll(french)) {
      const complete = /\d{5}/.test(match[1] ?? '')
      const length = match[0].replace(/[ ,.\n]+$/, '').length
      const found = judge(reading, match.index, match.index + length, complete)
      if (found) yield found
    }
  }
  if (THAI_BEGINS.test(plain) && /หมู่|ซอย|ถนน|แขวง|ตำบล|เขต|อำเภอ|ซ\.|ถ\.|ต\.|ม\./.test(plain)) {
    thai ??= new RegExp(THAI, 'g')
    for (const match of plain.matchAll(thai)) {
      const keys = match[0].match(new RegExp(THAI_KEY, 'g'))?.length ?? 0
      if (keys < 2) continue
      const length = match[0].replace(/[ ,.\n]+$/, '').length
      const found = judge(reading, match.index, match.index + length, keys > 2 || /\d{5}$/.test(match[0]))
      if (found) yield found
    }
  }
  if (!reading.context.jurisdictions.includes('uk')) return
  if (!/\d[A-Z]{2}(?![A-Za-z0-9])/.test(text)) return
  for (const match of text.matchAll(LONE_POSTCODE)) {
    const end = match.index + match[0].length
    if (taken.includes(end)) continue
    const words = around(reading, match.index, end, 70)
    if (!namesSomebody(withoutOwnDoor(words)) && !holdsName(text.slice(Math.max(0, match.index - 60), match.index))) continue
    const parts = PARTS_BEFORE.exec(text.slice(Math.max(0, match.index - 90), match.index))?.[0] ?? ''
    const numbered = parts.search(/(?<![A-Za-zÀ-ſ0-9])\d/)
    const start = match.index - parts.length + Math.max(0, numbered)
    if (isPublic(reading, start, end, words)) continue
    yield { kind: 'address', start, end, confidence: 'likely' }
  }
}

const EVENT =
  /(?<![a-z])(?:venez|retrouvez|rejoignez|reunion|atelier|portes ouvertes|inauguration|visit|join us|come (?:to|along|and)|find us|meet us|venue|event|workshop|seminar|register|registered|opening|opened|new office|relocat|moved to our|drop (?:in|by)|located at|open house|listed|listing|for sale|a vendre|a louer|rdv|rendez-vous|inscription|inscrite?|immatricule|capital|siege|salon|evenement|conference)/

function isPublic(reading: Reading, start: number, end: number, words: string): boolean {
  return (
    endsWithOrganisation(reading.text.slice(Math.max(0, start - 24), start)) ||
    namesOwnDoor(words) ||
    namesAuthority(words) ||
    EVENT.test(before(reading, start, 70)) ||
    reading.contacts.isAddress(reading.text.slice(start, end))
  )
}

function judge(reading: Reading, start: number, end: number, complete: boolean): Candidate | undefined {
  const value = reading.text.slice(start, end)
  if (reading.contacts.isAddress(value)) return undefined
  const words = around(reading, start, end, 90)
  const somebody = namesSomebody(withoutOwnDoor(words)) || (complete && holdsName(reading.text.slice(Math.max(0, start - 44), start)))
  if (!somebody && (!complete || isPublic(reading, start, end, words))) return undefined
  return { kind: 'address', start, end, confidence: somebody ? 'certain' : 'likely' }
}
