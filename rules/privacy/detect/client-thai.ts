import { ANONYMOUS } from './cues.js'
import type { Candidate, Confidence } from './kinds.js'
import { near, type Reading } from './reading.js'

/** คุณ also means “you” and begins “quality”, “value”: these may not follow a title. */
const NO_NAME =
  '(?!ภาพ|สมบัติ|ค่า|ธรรม|แม่|พ่อ|จ้าง|หน้า|ทุน|จะ|มี(?!นา|ชัย)|ได้|สามารถ|ต้อง|ก็|อยาก|ควร|คือ|ไม่|เคย|กำลัง|และ|เป็น|ที่|ให้|อยู่|ลูกค้า|ลงทุน|ฝาก|กู้|ซื้อ|ทำ|รับ|ครู|เอง|กับ|คิด|รู้|พร้อม(?!พง|พล|เพ็ญ)|ชอบ|เลือก|เริ่ม|ออม|จ่าย|ใช้|ถือ|สมัคร|ขอ|สนใจ|ไป(?!รยา)|มา(?!ลี|นี|นพ|นะ|โนช|ริสา|รุต|ศ|ลัย)|ถาม|ประหยัด|เก็บ|อาจ|น่าจะ|ยัง|คน|ทุก|เท่านั้น|วางแผน|โอน|ถอน|เปิด|ปิด|ติด|เห็น|เข้า|ออก|นั้น|นี้|ทั้ง|แล้ว|หรือ|ด้วย|กรอก|แค่|จึง|ถูก|ดู|ผ่อน|เพิ่ม|ลด|แบ่ง|ลอง|หา(?!ญ)|พบ|เจอ|ส่ง|ค้น|ตัด|ตั้ง|สร้าง|รวย|ละ|ด้าน|ภาย|สุขภาพ|ลักษณะ|ประโยชน์|วุฒิ|ใน|ของ|อย่า|เช็ก|เช็ค|ตรวจ|ร่วม|ฟรี|เพียง|โดย|เพื่อ|จาก|สอบ|ปลอด|เสีย|ตก|ว่า|ง่าย|ยื่น|ผ่าน|ตอบ|บอก|วาง|นำ(?!ชัย|โชค|พล)|ลืม|ควบ|ปรับ|ต่อ|แต่|ถ้า|หาก|เมื่อ|นึก|ฝัน|เติบ|โต|งอก|ก้าว|มั่น|คุ้ม|เร็ว|สูง|ต่ำ|ดีขึ้น|ปลอดภัย|วันนี้|อย่าง|ตาม|ถึง|ช่วย|ชำระ|อนุมัติ|รอ|คาด|ไหน|หลัง|ก่อน|ขึ้น|ลง|เกิด|กำไร|ขาดทุน)'
/** Words that begin with a title's letters: คุณภาพ, นายจ้าง. */
const NO_WORD =
  '(?!ภาพ|สมบัติ|ค่า(?!ย)|ธรรม|แม่|พ่อ|จ้าง|หน้า|ทุน|จะ|ได้|สามารถ|ต้อง|ก็|ไม่|ลูกค้า|ด้าน|ลักษณะ|ประโยชน์|วุฒิ|ที่|กำลัง|มีความ|มีสิทธิ|ควร|อยาก|เอง|ทุก|และ|หรือ|เพียง|เท่านั้น|แบงก์|แบงค์|กรัฐ|กฯ|อำเภอ|ทะเบียน|แพทย์|แบบ|ช่าง|ด่าน|สถานี|หญิง|ห้าง|ฟ้า|ดัง|เสียง|บัญชี|ผู้|จริง|เดียว|แรก|ว่า|นี้|ใหม่|ใด|หนึ่ง)'
const TITLE = `(?:(?<!ขอบ)คุณ|นางสาว|น\\.ส\\.|นาย|นาง(?!สาว)|ดร\\.|ด\\.ช\\.|ด\\.ญ\\.)`
const FRIENDLY = `(?:${TITLE}|พี่|ป้า|ลุง|น้า|น้อง|ตา|ยาย|หมอ|ครู|เฮีย|เจ๊)`
/** A name ends at a space, at punctuation or where a verb begins. */
const STOP =
  'ได้|ป่วย|เปิด|เคลม|กู้|ลงทุน|ซื้อ|ฝาก|ถอน|โอน|มี|จ่าย|รับ|ที่|ซึ่ง|จาก|อายุ|และ|เป็น|เล่า|บอก|ลูกค้า|เลข|เบอร์|โทร|อยู่|เกิด|ผ่อน|ปิด|ออม|ขอ|ใช้|ไว้|มา|ไป|ของ|แล้ว|กับ|ใน|เพิ่ง|วัย|ให้|ถือ|ครับ|ค่ะ|คะ|เจ้าของ|อาชีพ|ทำ|เบิก|เสีย|ประสบ|ผ่าน|สมัคร|เริ่ม|ชำระ|ค้าง|ติด|จ้า|นะ|ต้อง|ไม่|ตั้งครรภ์|ชนะ|คลอด|ผ่า|หาย|บาดเจ็บ|เข้า|ออก|ถูก|เพื่อ|โดย|จึง|แต่|ก็|ยัง|อยาก|พบ|ตรวจ|รักษา|วัน|เดือน|ปี|บาท|เงิน|ทุน|ประกัน|เบี้ย|สินเชื่อ|บัญชี|หุ้น|กองทุน|พอร์ต|แนะนำ|สนใจ|ตัดสินใจ|เลือก|ขาย|เช่า|ยินดี|ครอบครัว|พร้อม|หลัง|ตอน|เมื่อ|ช่วง|ว่า|คน|ท่าน|เรา|พาสปอร์ต|อนุมัติ|กำไร|ประวัติ|เติบโต|โต|ยอด|แชร์|ถาม|ตอบ|สะสม|หนี้|บ้าน|เครดิต|วงเงิน|สินไหม|ค่า|ได้|เจอ|พอ|วัน|อีเมล|ไลน์|บัตร|เล่น|หมู่|ซอย|ถนน'
const UNIT = '[ก-ฮเ-ไ][ะ-ฺ็-๎]{0,3}'
const REST = `(?:(?!${STOP})${UNIT})`
/** Short words that names hold as their second syllable: มานะ, ชูวัน, สมมา. */
const HELD = new Set('นะ มา มี รับ วัน ปี คน ค่า โต พอ ที่ จ้า คะ ขอ ไป ใน ทำ เรา หาย ผ่า ติด วัย ท่าน ยอด เดือน นี้ แล้ว'.split(' '))
const SECOND = `(?:(?!${STOP.split('|')
  .filter((word) => !HELD.has(word))
  .join('|')})${UNIT})`
/** Foreigners keep their letters: คุณSarah Mills. */
const FOREIGN = '[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15}){0,2}'
const SPOKEN = `(${UNIT}${SECOND}${REST}{0,7}(?: ?(?!${STOP})${REST}{2,10}(?=[ \\n.,!(]|$|${STOP}))?|${FOREIGN})`
/** After other titles, or where a word for a client stands before it. */
const SURE_NAME = `${NO_WORD}${SPOKEN}`
const NAMED = `(?:(?<!ขอบ)คุณ ?${NO_NAME}|(?:นางสาว|น\\.ส\\.|นาย|นาง(?!สาว)|ดร\\.|ด\\.ช\\.|ด\\.ญ\\.) ?${NO_WORD})${SPOKEN}`

const CUE = '(?:ลูกค้า|ผู้เอาประกัน(?:ภัย)?|ผู้กู้|สมาชิก|ผู้ถือกรมธรรม์|ผู้ถือหน่วย|นักลงทุนของเรา|ผู้ฝาก|รีวิวจาก|รีวิวของ|เคสของ|เคส|รีวิว|เสียงจาก)'
const BRIDGE = '(?:ของเรา|ของธนาคาร|ของบริษัท|รายนี้|ท่านหนึ่ง|คนเก่ง|คนล่าสุด|รายล่าสุด|ราย|ตัวจริง|ดีเด่น|ประจำ|ใหม่|คนแรก|เก่า|VIP|ท่านนี้)?'
const BEFORE = `${CUE}(?:${CUE})?${BRIDGE}[ :]{0,2}(?:(?:ชื่อ|คือ|อย่าง|เช่น)[ :]{0,2}${FRIENDLY}?|${FRIENDLY}) ?${SURE_NAME}`
const AFTER = `${TITLE} ?${SURE_NAME}(?: ?,? ?(?:เป็น|คือ)?ลูกค้า(?!สัมพันธ์|ทุก|ทั่วไป|สามารถ)|[^.!?]{0,40}?(?:เป็นลูกค้า|ลูกค้า(?:ของเรา|เรา|ดีเด่น|ประจำ|คนสำคัญ|ของบริษัท|ของธนาคาร|ตัวจริง)))`
const SUM = '\\d[\\d,.]{0,14} ?(?:บาท|ล้าน|แสน|หมื่น|พัน|%)'
const ACT =
  '(?:ได้รับเงิน|ได้เงิน|รับเงิน|เคลม|กู้|สินเชื่อ|ผ่อน|ลงทุน|ฝาก|ถอน|ปิดหนี้|กำไร|มีเงิน|หนี้|เบิก|สินไหม|โอน|ออมเงิน|เก็บเงิน|ซื้อประกัน|ทุนประกัน|เบี้ย|พอร์ต|เงินเดือน|รายได้|ค้างชำระ|รีไฟแนนซ์|อนุมัติ|วงเงิน|ซื้อกองทุน|ซื้อหุ้น|เงินกู้)'
const FACT = `${NAMED}[^!?]{0,60}?(?:${ACT}[^!?]{0,40}?${SUM}|${SUM}[^!?]{0,20}?${ACT})`
const OWNED = `(?:พอร์ต|บัญชี|หนี้|เงินออม|เงินฝาก|กรมธรรม์|สินเชื่อ|เงินกู้|กองทุน)ของ ?${NAMED}[^!?]{0,60}?${SUM}`
const GIVEN = `${ACT}(?:ให้|แก่|กับ) ?${NAMED}[^!?]{0,40}?${SUM}`
const PRAISE = `(?:ยินดีด้วย|ขอแสดงความยินดี|ยินดี|ขอบคุณ)(?:กับ)? ?${NAMED}[^!?]{0,40}?(?:${ACT}|บ้าน(?:หลังใหม่|หลังแรก)|ไว้วางใจ|เปิดบัญชี|เปิดพอร์ต|กรมธรรม์|แบ่งปันเรื่อง|เล่าเรื่อง)`
const STAFF =
  /(?:ผู้จัดการ|กรรมการ|ประธาน|ผู้อำนวยการ|ผู้บริหาร|ผู้ก่อตั้ง|นักวิเคราะห์|ที่ปรึกษา|วิทยากร|รัฐมนตรี|ผู้ว่าการ|เลขาธิการ|นักเศรษฐศาสตร์|ผู้เชี่ยวชาญ|นักวางแผน|ตัวแทน|พนักงาน|ผู้ดำเนินรายการ|ดร)[ก-๛ ]{0,20}$/
const STAFF_AFTER =
  /^[ ,]{0,2}(?:\(?(?:ผู้จัดการ|กรรมการ|ประธาน|ผู้อำนวยการ|ผู้บริหาร|ผู้ก่อตั้ง|นักวิเคราะห์|ที่ปรึกษา|วิทยากร|รัฐมนตรี|ผู้ว่าการ|เลขาธิการ|นักเศรษฐศาสตร์|ผู้เชี่ยวชาญ|CEO|CFO)|กล่าว|เปิดเผย|ระบุ|เผย)/
const ILLNESS =
  /มะเร็ง[ก-๎]{0,12}|เบาหวาน|โรค[ก-๎]{2,14}|หัวใจ|หลอดเลือด|ตั้งครรภ์|ป่วย[ก-๎]{0,14}|ผ่าตัด|เอชไอวี|ซึมเศร้า|อัมพาต|อัมพฤกษ์|ทุพพลภาพ|ความดัน|อุบัติเหตุ|พิการ/

/** Long patterns: made when the first Thai text asks. */
let patterns: readonly (readonly [RegExp, Confidence])[] | undefined

export function* thaiClients(reading: Reading): Generator<Candidate> {
  const { text } = reading
  if (!/คุณ|นาย|นาง|น\.ส\.|ดร\.|พี่|ป้า|ลุง|น้อง|ชื่อ|หมอ|ตา|ยาย|น้า|ครู|เฮีย|เจ๊/.test(text)) return
  const seen = new Set<number>()
  patterns ??= (
    [
      [BEFORE, 'certain'],
      [AFTER, 'certain'],
      [FACT, 'likely'],
      [PRAISE, 'likely'],
      [OWNED, 'likely'],
      [GIVEN, 'likely'],
    ] as const
  ).map(([source, confidence]) => [new RegExp(source, 'gdu'), confidence] as const)
  for (const [pattern, confidence] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [nameStart, nameEnd] = match.indices![1]!
      const start = titleStart(text, nameStart)
      if (seen.has(nameStart) || isSingle(match[1]!)) continue
      if (STAFF.test(text.slice(Math.max(0, start - 36), start)) || STAFF_AFTER.test(text.slice(nameEnd, nameEnd + 40))) continue
      if (ANONYMOUS.test(near(reading, start, nameEnd, 160))) continue
      seen.add(nameStart)
      yield { kind: 'client-detail', start, end: nameEnd, confidence }
      const illness = ILLNESS.exec(text.slice(nameEnd, nameEnd + 70))
      if (illness)
        yield {
          kind: 'health-detail',
          start: nameEnd + illness.index,
          end: nameEnd + illness.index + illness[0].length,
          confidence: 'likely',
        }
    }
  }
}

const TITLE_BEFORE = new RegExp(`${FRIENDLY} ?$`, 'u')

function titleStart(text: string, nameStart: number): number {
  const lead = text.slice(Math.max(0, nameStart - 8), nameStart)
  const match = TITLE_BEFORE.exec(lead)
  return match ? nameStart - lead.length + match.index : nameStart
}

/** นาย ก, คุณเอ: letters stand for nobody. */
const isSingle = (name: string): boolean => /^(?:เอ|บี|ซี|ดี|[ก-ฮ])$/.test(name.trim())
