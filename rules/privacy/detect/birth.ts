import { namesSomebody } from './cues.js'
import type { Candidate } from './kinds.js'
import { before, type Reading } from './reading.js'

const MONTHS = String.raw`(?:jan(?:uary|vier)?|feb(?:ruary)?|fevr?(?:ier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?)\.?`
const THAI_MONTHS = String.raw`(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.|ต\.ค\.|พ\.ย\.|ธ\.ค\.)`
const DAY = String.raw`\d{1,2} ?(?:st|nd|rd|th|er)?`
const DATE = [
  String.raw`\d{4} ?[-/.] ?\d{1,2} ?[-/.] ?\d{1,2}`,
  String.raw`\d{1,2} ?[-/. \n] ?\d{1,2} ?[-/. \n] ?(?:\d{4}|\d{2})`,
  String.raw`(?:19|20)\d{6}`,
  String.raw`${DAY}(?: of)?[ \n-]${MONTHS},?[ \n-]\d{2,4}`,
  String.raw`${MONTHS}[ \n-]${DAY},?[ \n-]\d{4}`,
  String.raw`\d{1,2}[ \n]?${THAI_MONTHS}[ \n]?(?:พ\.?ศ\.?|ค\.?ศ\.?)?[ \n]?\d{2,4}`,
].join('|')
const CUE = String.raw`(?<![a-z])(?:d[./]?o[./]?b\.?|date of birth|birth ?date|birth ?day|born(?: on)?|b\.|date (?:et lieu )?de naissance|(?:est |etait )?nee?(?:\(e\)|s)?(?:,)?(?: (?!entre|avant|apres|depuis)[a-z'-]{1,20},?){0,4} (?:le|un)|naissance|anniversaire(?: est)?(?: le)?(?= ?[:(]? ?\d)|ddn)(?![a-z])|วัน(?: |-)?เดือน(?: |-)?ปี(?: |-)?เกิด|ว/ด/ป ?เกิด|วันเกิด|เกิดวันที่|เกิดเมื่อ(?:วันที่)?|วันที่เกิด|เกิด`
/** Words between the cue and the date; a digit, or a word that makes it a bound of some group, ends the search. */
const BETWEEN = String.raw`(?:(?!before|after|between|since|avant|apres|entre|depuis|ก่อน|หลัง|ตั้งแต่|ระหว่าง)[^\d.!?]){0,28}?`

let forward: RegExp | undefined
let backward: RegExp | undefined

const NOBODY =
  /(?<![a-z])(?:social security|medicare|euro|dollar|livret|pel|cel|bourse|internet|web|law|act|loi|plan|tradition|regime|banks?|company|companies|firms?|funds?|index|brand|bitcoin|ethereum|app|startup|business|credit union|agency|program(?:me)?|scheme|idea|movement|platform|banque|societe|entreprise|fonds|mutuelle|marque|idee|association|if you|if your|anyone|anybody|those|people|children|men|women|individuals|everyone|investors|members|customers|clients|babies|si vous|personnes?|assures|ceux|enfants|celles|clients)(?![a-z])|ผู้ที่|บริษัท|ธนาคาร|กองทุน|คนที่|ใครที่|ผู้ซึ่ง/
const OPEN_ENDED =
  /^ ?(?:or (?:later|after|before|earlier)|and (?:later|after|before)|onwards?|ou (?:apres|avant)|et (?:apres|avant|plus)|ขึ้นไป|เป็นต้นไป|หรือ(?:ก่อน|หลัง))/

/** Dates that the text calls somebody's birth. */
export function* birthDates(reading: Reading): Generator<Candidate> {
  const { plain } = reading
  if (!reading.runs.length || !/birth|born|dob|d[./]o[./]b|naiss|(?<![a-z])nee?s?(?![a-z])|anniv|ddn|เกิด|\bb\./.test(plain)) return
  forward ??= new RegExp(`(${CUE})${BETWEEN}(?<!\\d)(${DATE})(?!\\d)`, 'gd')
  backward ??= new RegExp(
    `(?<![\\d/.-])(${DATE})(?!\\d)[ \\n]?(?:[([,–-]|is|est|คือ|เป็น)[ \\n]?(?:the |his |her |sa |my |our client's )?(?:dob|d\\.o\\.b|date of birth|birth ?da(?:te|y)|date de naissance|วันเกิด)`,
    'gd',
  )
  for (const match of plain.matchAll(forward)) {
    const [start, end] = match.indices![2]!
    const lead = before(reading, match.index, 70)
    if (!isPlausible(match[2]!, reading.context.today) || OPEN_ENDED.test(plain.slice(end, end + 24))) continue
    if (/^(?:born|.{0,6}nee?|b\.|เกิด)/.test(match[1]!) && NOBODY.test(lead) && !namesSomebody(lead)) continue
    yield { kind: 'birth-date', start, end, confidence: 'certain' }
  }
  for (const match of plain.matchAll(backward)) {
    const [start, end] = match.indices![1]!
    if (isPlausible(match[1]!, reading.context.today)) yield { kind: 'birth-date', start, end, confidence: 'certain' }
  }
}

/** A year in which somebody alive may have been born, common or Buddhist era; two digits may be any. */
function isPlausible(date: string, today: string): boolean {
  const thisYear = Number(today.slice(0, 4))
  const year = /\d{4}/.exec(date)
  const parts = date.match(/\d+/g) ?? []
  if (parts.every((part) => Number(part) === 0)) return false
  if (!year) return true
  const value = Number(year[0])
  return (value >= 1900 && value <= thisYear) || (value >= 2443 && value <= thisYear + 543)
}
