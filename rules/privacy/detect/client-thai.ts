import { ANONYMOUS } from './cues.js'
import type { Candidate, Confidence } from './kinds.js'
import { near, type Reading } from './reading.js'

/** Words by their first character, for a text without spaces. */
class Words {
  readonly #byFirst = new Map<string, string[]>()
  readonly #unless: Readonly<Record<string, readonly string[]>>

  /** `unless`: what may follow a word that then is none: มา, but มาลี. */
  constructor(words: string, unless: Readonly<Record<string, readonly string[]>> = {}) {
    this.#unless = unless
    for (const word of words.split(' ')) {
      const list = this.#byFirst.get(word.charAt(0))
      if (list) list.push(word)
      else this.#byFirst.set(word.charAt(0), [word])
    }
  }

  startAt(text: string, at: number): boolean {
    for (const word of this.#byFirst.get(text.charAt(at)) ?? []) {
      if (text.startsWith(word, at) && !this.#unless[word]?.some((rest) => text.startsWith(rest, at + word.length))) return true
    }
    return false
  }
}

const UNLESS = {
  มี: ['นา', 'ชัย'],
  พร้อม: ['พง', 'พล', 'เพ็ญ'],
  ไป: ['รยา'],
  มา: ['ลี', 'นี', 'นพ', 'นะ', 'โนช', 'ริสา', 'รุต', 'ศ', 'ลัย'],
  หา: ['ญ'],
  นำ: ['ชัย', 'โชค', 'พล'],
  ค่า: ['ย'],
} as const

/** คุณ also means “you”, and begins “quality” and “value”: these may not follow it. */
const AFTER_YOU =
  'กรอก กับ กำลัง กำไร กู้ ก็ ก่อน ก้าว ขอ ของ ขาดทุน ขึ้น คน ครู ควบ ควร คาด คิด คือ คุ้ม ค่า ค้น งอก ง่าย จะ จาก จึง จ่าย จ้าง ชอบ ชำระ ช่วย ซื้อ ดีขึ้น ดู ด้วย ด้าน ตก ตรวจ ตอบ ตัด ตั้ง ตาม ติด ต่อ ต่ำ ต้อง ถอน ถาม ถึง ถือ ถูก ถ้า ทั้ง ทำ ที่ ทุก ทุน ธรรม นั้น นำ นี้ นึก น่าจะ บอก ประหยัด ประโยชน์ ปรับ ปลอด ปลอดภัย ปิด ผ่อน ผ่าน ฝัน ฝาก พบ พร้อม พ่อ ฟรี ภาพ ภาย มั่น มา มี ยัง ยื่น รวย รอ รับ รู้ ร่วม ลง ลงทุน ลด ลอง ละ ลักษณะ ลืม ลูกค้า วันนี้ วาง วางแผน วุฒิ ว่า สนใจ สมบัติ สมัคร สร้าง สอบ สามารถ สุขภาพ สูง ส่ง หน้า หรือ หลัง หา หาก อนุมัติ อยาก อยู่ อย่า อย่าง ออก ออม อาจ เกิด เก็บ เข้า เคย เจอ เช็ก เช็ค เติบ เท่านั้น เปิด เป็น เพิ่ม เพียง เพื่อ เมื่อ เริ่ม เร็ว เลือก เสีย เห็น เอง แค่ แต่ แบ่ง แม่ และ แล้ว โดย โต โอน ใช้ ใน ให้ ได้ ไป ไม่ ไหน'
/** Words that begin with the letters of any title: นายจ้าง, ชื่อดัง. */
const AFTER_TITLE =
  'กรัฐ กฯ กำลัง ก็ ควร ค่า จริง จะ จ้าง ช่าง ดัง ด่าน ด้าน ต้อง ทะเบียน ที่ ทุก ทุน ธรรม นี้ บัญชี ประโยชน์ ผู้ พ่อ ฟ้า ภาพ มีความ มีสิทธิ ลักษณะ ลูกค้า วุฒิ ว่า สถานี สมบัติ สามารถ หญิง หนึ่ง หน้า หรือ ห้าง อยาก อำเภอ เดียว เท่านั้น เพียง เสียง เอง แบงก์ แบงค์ แบบ แพทย์ แม่ แรก และ ใด ใหม่ ได้ ไม่'
/** A name ends at a space, at punctuation or where one of these begins. */
const STOP =
  'กองทุน กับ กำไร กู้ ก็ ขอ ของ ขาย คน ครอบครัว ครับ คลอด คะ ค่ะ ค่า ค้าง จาก จึง จ่าย จ้า ชนะ ชำระ ช่วง ซอย ซึ่ง ซื้อ ตรวจ ตอน ตอบ ตัดสินใจ ตั้งครรภ์ ติด ต้อง ถนน ถอน ถาม ถือ ถูก ทำ ที่ ทุน ท่าน นะ บอก บัญชี บัตร บาดเจ็บ บาท บ้าน ประกัน ประวัติ ประสบ ปิด ปี ป่วย ผ่อน ผ่า ผ่าน ฝาก พบ พร้อม พอ พอร์ต พาสปอร์ต มา มี ยอด ยัง ยินดี รักษา รับ ลงทุน ลูกค้า วงเงิน วัน วัย ว่า สนใจ สมัคร สะสม สินเชื่อ สินไหม หนี้ หมู่ หลัง หาย หุ้น อนุมัติ อยาก อยู่ ออก ออม อาชีพ อายุ อีเมล เกิด เข้า เครดิต เคลม เงิน เจอ เจ้าของ เช่า เดือน เติบโต เบอร์ เบิก เบี้ย เปิด เป็น เพิ่ง เพื่อ เมื่อ เรา เริ่ม เลข เลือก เล่น เล่า เสีย แชร์ แต่ แนะนำ และ แล้ว โดย โต โทร โอน ใช้ ใน ให้ ได้ ไป ไม่ ไลน์ ไว้'
/** Short words that names hold as their second syllable: มานะ. */
const HELD = new Set('นะ มา มี รับ วัน ปี คน ค่า โต พอ ที่ จ้า คะ ขอ ไป ใน ทำ เรา หาย ผ่า ติด วัย ท่าน ยอด เดือน นี้ แล้ว'.split(' '))

/** Made when the first Thai text asks. */
let lists: { readonly you: Words; readonly title: Words; readonly stop: Words; readonly second: Words } | undefined

const TITLE = /(?<!ขอบ)คุณ|นางสาว|น\.ส\.|นาย|นาง(?!สาว)|ดร\.|ด\.ช\.|ด\.ญ\.|พี่|ป้า|ลุง|น้อง|เฮีย|เจ๊|ชื่อ/g
/** Titles that say nothing without a word for a client before them. */
const FRIENDLY = /^(?:พี่|ป้า|ลุง|น้อง|เฮีย|เจ๊|ชื่อ)$/

const CUE = '(?:ลูกค้า|ผู้เอาประกัน(?:ภัย)?|ผู้กู้|สมาชิก|ผู้ถือกรมธรรม์|ผู้ถือหน่วย|นักลงทุนของเรา|ผู้ฝาก|รีวิวจาก|รีวิวของ|เคสของ|เคส|รีวิว|เสียงจาก)'
const BRIDGE = '(?:ของเรา|ของธนาคาร|ของบริษัท|รายนี้|ท่านหนึ่ง|คนเก่ง|คนล่าสุด|รายล่าสุด|ราย|ตัวจริง|ดีเด่น|ประจำ|ใหม่|คนแรก|เก่า|VIP|ท่านนี้)?'
const CUE_BEFORE = new RegExp(`${CUE}(?:${CUE})?${BRIDGE}[ :]{0,2}(?:(?:ชื่อ|คือ|อย่าง|เช่น)[ :]{0,2})?$`)
const CUE_AFTER =
  /^(?: ?,? ?(?:เป็น|คือ)?ลูกค้า(?!สัมพันธ์|ทุก|ทั่วไป|สามารถ)|[^.!?]{0,40}?(?:เป็นลูกค้า|ลูกค้า(?:ของเรา|เรา|ดีเด่น|ประจำ|คนสำคัญ|ของบริษัท|ของธนาคาร|ตัวจริง)))/
const ACT =
  '(?:ได้รับเงิน|ได้เงิน|รับเงิน|เคลม|กู้|สินเชื่อ|ผ่อน|ลงทุน|ฝาก|ถอน|ปิดหนี้|กำไร|มีเงิน|หนี้|เบิก|สินไหม|โอน|ออมเงิน|เก็บเงิน|ซื้อประกัน|ทุนประกัน|เบี้ย|พอร์ต|เงินเดือน|รายได้|ค้างชำระ|รีไฟแนนซ์|อนุมัติ|วงเงิน|ซื้อกองทุน|ซื้อหุ้น|เงินกู้)'
const SUM = '\\d[\\d,.]{0,14} ?(?:บาท|ล้าน|แสน|หมื่น|พัน|%)'
const FACT = new RegExp(`^[^!?]{0,60}?(?:${ACT}[^!?]{0,40}?${SUM}|${SUM}[^!?]{0,20}?${ACT})`)
const SUM_NEAR = new RegExp(`^[^!?]{0,60}?${SUM}`)
const OWNED = /(?:พอร์ต|บัญชี|หนี้|เงินออม|เงินฝาก|กรมธรรม์|สินเชื่อ|เงินกู้|กองทุน)ของ ?$/
const GIVEN = new RegExp(`${ACT}(?:ให้|แก่|กับ) ?$`)
const PRAISE = /(?:ยินดีด้วย|ขอแสดงความยินดี|ยินดี|ขอบคุณ)(?:กับ)? ?$/
const PRAISED = new RegExp(`^[^!?]{0,40}?(?:${ACT}|บ้าน(?:หลังใหม่|หลังแรก)|ไว้วางใจ|เปิดบัญชี|เปิดพอร์ต|กรมธรรม์|แบ่งปันเรื่อง|เล่าเรื่อง)`)
const STAFF =
  /(?:ผู้จัดการ|กรรมการ|ประธาน|ผู้อำนวยการ|ผู้บริหาร|ผู้ก่อตั้ง|นักวิเคราะห์|ที่ปรึกษา|วิทยากร|รัฐมนตรี|ผู้ว่าการ|เลขาธิการ|นักเศรษฐศาสตร์|ผู้เชี่ยวชาญ|นักวางแผน|ตัวแทน|พนักงาน|ผู้ดำเนินรายการ|ดร)[ก-๛ ]{0,20}$/
const STAFF_AFTER =
  /^[ ,]{0,2}(?:\(?(?:ผู้จัดการ|กรรมการ|ประธาน|ผู้อำนวยการ|ผู้บริหาร|ผู้ก่อตั้ง|นักวิเคราะห์|ที่ปรึกษา|วิทยากร|รัฐมนตรี|ผู้ว่าการ|เลขาธิการ|นักเศรษฐศาสตร์|ผู้เชี่ยวชาญ|CEO|CFO)|กล่าว|เปิดเผย|ระบุ|เผย)/
const ILLNESS =
  /มะเร็ง[ก-๎]{0,12}|เบาหวาน|โรค[ก-๎]{2,14}|หัวใจ|หลอดเลือด|ตั้งครรภ์|ป่วย[ก-๎]{0,14}|ผ่าตัด|เอชไอวี|ซึมเศร้า|อัมพาต|อัมพฤกษ์|ทุพพลภาพ|ความดัน|อุบัติเหตุ|พิการ/

export function* thaiClients(reading: Reading): Generator<Candidate> {
  const { text } = reading
  lists ??= {
    you: new Words(AFTER_YOU, UNLESS),
    title: new Words(AFTER_TITLE, UNLESS),
    stop: new Words(STOP),
    second: new Words(
      STOP.split(' ')
        .filter((word) => !HELD.has(word))
        .join(' '),
    ),
  }
  for (const match of text.matchAll(TITLE)) {
    const [title] = match
    const nameStart = match.index + title.length + (text.charAt(match.index + title.length) === ' ' ? 1 : 0)
    const nameEnd = endOfName(text, nameStart)
    if (nameEnd === undefined || lists.title.startAt(text, nameStart)) continue
    const confidence = judge(text, title, match.index, nameStart, nameEnd)
    if (!confidence || ANONYMOUS.test(near(reading, match.index, nameEnd, 160))) continue
    const start = title === 'ชื่อ' ? nameStart : match.index
    yield { kind: 'client-detail', start, end: nameEnd, confidence }
    const illness = ILLNESS.exec(text.slice(nameEnd, nameEnd + 70))
    if (!illness) continue
    const at = nameEnd + illness.index
    yield { kind: 'health-detail', start: at, end: at + illness[0].length, confidence: 'likely' }
  }
}

function judge(text: string, title: string, start: number, nameStart: number, nameEnd: number): Confidence | undefined {
  const lead = text.slice(Math.max(0, start - 60), start)
  const tail = text.slice(nameEnd, nameEnd + 120)
  if (STAFF.test(lead.slice(-36)) || STAFF_AFTER.test(tail.slice(0, 40))) return undefined
  if (CUE_BEFORE.test(lead)) return 'certain'
  if (FRIENDLY.test(title) || (title === 'คุณ' && lists!.you.startAt(text, nameStart))) return undefined
  if (CUE_AFTER.test(tail)) return 'certain'
  if (FACT.test(tail) || (PRAISE.test(lead) && PRAISED.test(tail))) return 'likely'
  return SUM_NEAR.test(tail) && (OWNED.test(lead) || GIVEN.test(lead)) ? 'likely' : undefined
}

/** One consonant or leading vowel with its marks. */
const UNIT = /[ก-ฮเ-ไ][ะ-ฺ็-๎]{0,3}/y
/** Foreigners keep their letters: คุณSarah Mills. */
const FOREIGN = /[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15}){0,2}/y
/** นาย ก, คุณเอ: letters stand for nobody. */
const NOBODY = /^(?:เอ|บี|ซี|ดี|[ก-ฮ])$/
const LONGEST_NAME = 9
const LONGEST_SURNAME = 11

/** Where a name that begins at `start` ends, surname included; nothing when no name begins there. */
function endOfName(text: string, start: number): number | undefined {
  FOREIGN.lastIndex = start
  if (FOREIGN.test(text)) return FOREIGN.lastIndex
  const given = unitsFrom(text, start, LONGEST_NAME, true)
  if (given.count < 2 || NOBODY.test(text.slice(start, given.end))) return undefined
  if (text.charAt(given.end) !== ' ' || lists!.stop.startAt(text, given.end + 1)) return given.end
  const surname = unitsFrom(text, given.end + 1, LONGEST_SURNAME, false)
  const next = text.charAt(surname.end)
  const isClosed = next === '' || ' \n.,!('.includes(next) || lists!.stop.startAt(text, surname.end)
  return surname.count >= 3 && isClosed ? surname.end : given.end
}

function unitsFrom(text: string, start: number, most: number, isGiven: boolean): { readonly end: number; readonly count: number } {
  let end = start
  let count = 0
  while (count < most) {
    const stop = count === 0 ? (isGiven ? undefined : lists!.stop) : count === 1 && isGiven ? lists!.second : lists!.stop
    UNIT.lastIndex = end
    if (stop?.startAt(text, end) || !UNIT.test(text)) break
    end = UNIT.lastIndex
    count++
  }
  return { end, count }
}
