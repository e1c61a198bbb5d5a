import { isFiller, leadingWord } from './code.js'
import { isAmount } from './cues.js'
import type { Candidate } from './kinds.js'
import { type Label, labelOf } from './labels.js'
import { densest, isFree, isMasked, type Reading } from './reading.js'

/** Letters and digits in groups, at least five digits: what firms number contracts and people with. */
const CODE =
  /(?<![A-Za-z0-9$£€฿@.,]|\d[-/:])(?:[A-Za-z]{1,5}[-/.]?){0,2}(?:(?<![A-Za-z])[A-Z]{1,4} )?\d(?:[ \-/.\n·_]?(?:[A-Za-z]{1,3}[-/]?)?\d){3,19}(?:[-/][A-Za-z]{1,4}|[A-Za-z]){0,3}(?![A-Za-z0-9]|[.,:]\d|[%@])/g
const DATE = /^(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{2}|\d{4})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/
const YEARS = /^(?:19|20)\d\d[-/ ](?:19|20)?\d\d$/
/** The label names a number, not only the thing that has one. */
const NUMBERED =
  /(?<![a-z])(?:no|nos|number|numbers|num|id|ref|reference|n|numero|a\/cs?|accts?|acc)$|(?:#|เลขที่|เลข|หมายเลข|รหัส|โอนเข้า|โอนเงิน.{0,6}|บ\/ช)$|^(?:no |n |numero )|^(?:เลข|หมายเลข|รหัส|โอน)|ending/

/** Words without which no label here can stand. */
const ABOUT =
  /acc|a\/c|credit|polic|claim|loan|mortgage|heloc|lease|agreement|contra|member|customer|client|investor|participant|subscriber|borrower|user|plan|scheme|pension|annuity|certificate|cif|rib|banc|banque|compte|livret|pea|pret|adherent|sinistre|societaire|abonne|emprunt|souscri|allocataire|เลข|บัญชี|โอน|กสิกร|ไทย|กรุง|ออมสิน|ธกส|ธ\.ก|อาคาร|พอร์ต|บ\/ช|กรมธรรม์|สัญญา|เคลม|รหัส|สมาชิก|สินเชื่อ/

/** Account, policy, loan, claim, member and customer numbers: words decide, the form only has to allow it. */
export function* accountNumbers(reading: Reading): Generator<Candidate> {
  if (densest(reading, 5) < 5 || !ABOUT.test(reading.plain)) return
  for (const match of reading.text.matchAll(CODE)) {
    const start = match.index + leadingWord(match[0])
    const value = reading.text.slice(start, match.index + match[0].length)
    const end = start + value.length
    const digits = value.replace(/\D/g, '').length
    if (digits < 5 || digits > 20 || !isFree(reading.text, start, end)) continue
    const label = labelOf(reading, start, end)
    if (!label || (label.name !== 'account' && label.name !== 'policy' && label.name !== 'rib')) continue
    if (!isNamed(label, digits) || DATE.test(value) || /^\d+\.\d{2}$/.test(value) || YEARS.test(value)) continue
    if (isAmount(reading, start, end) || isMasked(reading, start, end) || isFiller(value) || reading.contacts.isId(value)) continue
    yield {
      kind: label.name === 'policy' ? 'account' : /^\d{6,17}$/.test(value) ? 'bank-account' : 'account',
      start,
      end,
      confidence: label.tight ? 'certain' : 'likely',
    }
  }
}

function isNamed(label: Label, digits: number): boolean {
  const numbered =
    NUMBERED.test(label.text) ||
    /(?<![a-z])(?:no|number|num|numero|n)[.: ]{0,3}$|#$/.test(label.gap) ||
    /^[ ]?(?:#|no|n[°o]|number|:|num|numero|เลขที่|หมายเลข|id|ending)/.test(label.gap)
  if (label.tight) return numbered || digits >= 7
  return numbered && digits >= 6 && label.gap.length <= 36
}
