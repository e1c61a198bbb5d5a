import { validateMnemonic } from '@scure/bip39'
import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { wordlist as french } from '@scure/bip39/wordlists/french.js'
import type { Candidate } from './kinds.js'
import { labelOf } from './labels.js'
import { before, type Reading, stretches } from './reading.js'

const PASSWORD_WORD = String.raw`(?:(?<![a-z])(?:pass ?words?|passwd|pwd|pw|pass ?phrase|pass ?code|credentials|mots? de passe|mdp|login)(?![a-z])|รหัสผ่าน|พาสเวิร์ด|พาสเวิด)`
/** What joins the word and the value; without it they stand side by side. */
const IS = String.raw`,? ?(?:is|was|are|:|=|->|-|est|sont|c'est|คือ|เป็น)(?: ?:)?`
const PASSWORD = new RegExp(
  `${PASSWORD_WORD}(?: [a-z]{4,12}|[ก-๛]{1,20})?(?:(?: (?:for|to|of|de|du|pour|ของ) [^:=\\n]{1,30}?)?${IS} ?| (?:to )?)["'“«\`(]{0,2} ?([^\\s"“”«»'\`,;<>()]{4,64})`,
  'gu',
)

/** One-time codes, passwords, card security codes, keys, tokens and recovery phrases. */
export function* secrets(reading: Reading): Generator<Candidate> {
  yield* codes(reading)
  yield* passwords(reading)
  yield* privateKeys(reading)
  yield* tokens(reading)
  yield* seedPhrases(reading)
}

/** What lets people into a call is printed on its invitation. */
const MEETING = /(?<![a-z])(?:zoom|webinar|meeting|teams|conference|dial-in|reunion|visio)(?![a-z])/
const REWARD = /^.{0,24}?(?:checkout|discount|(?<![a-z])off(?![a-z])|reduction|remise|panier|promo|offre|ส่วนลด)/
const YEAR = /^(?:19|20)\d\d$/

const CODE_WORDS = /otp|code|pin(?![a-z])|passcode|cvv|cvc|cvn|csc|cryptogramme|one[- ]?time|verification|โอทีพี|รหัส|พิน/

/** What every label of a code has in it. */
const CODE_LABELS = /otp|code|pin|cvv|cvc|cvn|csc|cryptogramme|verification|โอทีพี|รหัส|หลังบัตร/
const LABEL_REACH = 64

function* codes(reading: Reading): Generator<Candidate> {
  if (reading.longestRun < 3 || !CODE_WORDS.test(reading.plain)) return
  for (const { digits, shape, start, end, whole } of stretches(reading, 3, 8)) {
    if (!whole && !/^\d$|^\d-\d$/.test(shape.replace(/\d+/g, '1'))) continue
    if (!CODE_LABELS.test(reading.plain.slice(Math.max(0, start - LABEL_REACH), end + LABEL_REACH))) continue
    const label = labelOf(reading, start, end)
    if (!label) continue
    const isCardCode = label.name === 'card-code' && digits.length <= 4
    if (isCardCode && label.tight && shape.length === 1) yield { kind: 'card-code', start, end, confidence: 'certain' }
    if (isCardCode || (label.name !== 'one-time-code' && label.name !== 'card-code') || digits.length < 4) continue
    if (!label.tight && !/[:=]|(?<![a-z])(?:is|est|คือ)(?![a-z])/.test(label.gap)) continue
    if (YEAR.test(digits) && !label.tight) continue
    if (MEETING.test(before(reading, start, 80)) || REWARD.test(reading.plain.slice(end, end + 40))) continue
    // “a 6-digit code”, “valid for 5 minutes”, “PIN code 110001” of an address
    if (/^ ?-?(?:digits?|chiffres|หลัก|minutes?|min|seconds?|hours?|heures|%|นาที|ตัว)/.test(reading.plain.slice(end, end + 10))) continue
    yield { kind: 'one-time-code', start, end, confidence: label.tight ? 'certain' : 'likely' }
  }
}

function* passwords(reading: Reading): Generator<Candidate> {
  if (!/pass ?(?:w|phrase|code)|pwd?(?![a-z])|mdp|credentials|de passe|รหัสผ่าน|พาสเวิ|login/.test(reading.plain)) return
  PASSWORD.lastIndex = 0
  for (const match of reading.plain.matchAll(PASSWORD)) {
    const tail = match[1]!.trimStart()
    const start = match.index + match[0].length - tail.length
    const value = reading.text.slice(start, start + tail.length).replace(/[.:?]+$/, '')
    const quoted = /["'“«`]/.test(reading.text.charAt(start - 1))
    if (MEETING.test(before(reading, match.index, 80))) continue
    if (/(?<![a-z])(?:common|worst|weak(?:est)?|popular|such as|like|pire|courant|faible)(?![a-z])/.test(before(reading, match.index, 40)))
      continue
    if (value.length < 4 || !looksSecret(value, quoted, /login/.test(match[0]))) continue
    yield { kind: 'password', start, end: start + value.length, confidence: 'certain' }
  }
}

/** Prose has no digits among its letters, no symbols and no capitals inside a word. */
function looksSecret(value: string, quoted: boolean, login: boolean): boolean {
  if (/^[\p{L}]{1,12}[-'][\p{L}'-]{1,20}$/u.test(value) || /^https?:|^\d{1,2}$|^www\./.test(value) || /^[•*●x_.…-]+$/i.test(value))
    return false
  if (/[•*●]{3}/.test(value) || /^\[|^\{|^<|^\$\{/.test(value) || /[ก-๛]/.test(value)) return false
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(value)).length
  const digits = /\d/.test(value)
  if (login) return digits && classes >= 3
  return (
    (digits && classes >= 2) ||
    (classes >= 3 && value.length >= 6) ||
    (quoted && classes >= 1 && value.length >= 6 && !/^[A-Z]?[a-z]+$/.test(value)) ||
    /^\d{6,}$/.test(value)
  )
}

const PEM_HEAD = /-{5}BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-{5}/g
const PEM_FOOT = /-{5}END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-{5}/g
const HEX_KEY = /(?<![A-Za-z0-9])(?:0x)?[0-9a-fA-F]{64}(?![A-Za-z0-9])/g
const KEY_WORDS = /(?<![a-z])(?:private|secret|signing|wallet|cle) ?(?:key|privee|secrete)|(?<![a-z])priv ?key|กุญแจส่วนตัว|คีย์ส่วนตัว|ไพรเวทคีย์/

function* privateKeys(reading: Reading): Generator<Candidate> {
  const { text } = reading
  if (text.includes('PRIVATE KEY')) {
    PEM_FOOT.lastIndex = 0
    for (const head of text.matchAll(PEM_HEAD)) {
      if (head.index < PEM_FOOT.lastIndex) continue
      PEM_FOOT.lastIndex = head.index + head[0].length
      const foot = PEM_FOOT.exec(text)
      const end = foot ? foot.index + foot[0].length : text.length
      PEM_FOOT.lastIndex = end
      if (foot || end - head.index - head[0].length > 40) yield { kind: 'private-key', start: head.index, end, confidence: 'certain' }
    }
  }
  if (!reading.hasLongWord) return
  for (const match of text.matchAll(HEX_KEY)) {
    const start = match.index
    if (!KEY_WORDS.test(reading.plain.slice(Math.max(0, start - 48), start)) || /^(?:0x)?(.)\1+$/.test(match[0])) continue
    yield { kind: 'private-key', start, end: start + match[0].length, confidence: 'certain' }
  }
}

/** Forms that issuers gave their keys so that they can be recognised. */
const TOKEN = new RegExp(
  `(?<![A-Za-z0-9_-])(?:${[
    String.raw`(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,120}`,
    String.raw`sk-(?:proj-|ant-|svcacct-)?[A-Za-z0-9_-]{20,180}`,
    String.raw`(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}`,
    String.raw`gh[pousr]_[A-Za-z0-9]{30,255}`,
    String.raw`github_pat_[A-Za-z0-9_]{22,255}`,
    String.raw`glpat-[A-Za-z0-9_-]{20,60}`,
    String.raw`xox[abeoprs]-[A-Za-z0-9-]{10,200}`,
    String.raw`AIza[A-Za-z0-9_-]{35}`,
    String.raw`ya29\.[A-Za-z0-9_-]{20,200}`,
    String.raw`SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{30,60}`,
    String.raw`npm_[A-Za-z0-9]{36}`,
    String.raw`pypi-[A-Za-z0-9_-]{50,200}`,
    String.raw`(?:EAAC|EAAG|EAAB)[A-Za-z0-9]{30,250}`,
    String.raw`(?:sq0atp|sq0csp|EAAAE)-?[A-Za-z0-9_-]{22,80}`,
    String.raw`eyJ[A-Za-z0-9_-]{8,1000}\.eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,1000}`,
    String.raw`AGE-SECRET-KEY-1[A-Z0-9]{58}`,
    String.raw`(?:hooks\.slack\.com/services|discord(?:app)?\.com/api/webhooks)/[A-Za-z0-9/_-]{20,140}`,
  ].join('|')})(?![A-Za-z0-9_])`,
  'g',
)
const NAMED_TOKEN =
  /(?:api[ _-]?keys?|api[ _-]?secrets?|secret[ _-]?keys?|access[ _-]?(?:keys?|tokens?)|auth(?:orization)?[ _-]?tokens?|client[ _-]?secrets?|bearer(?: token)?|refresh[ _-]?tokens?|session[ _-]?(?:tokens?|ids?)|webhook[ _-]?secrets?|cle (?:d')?api|jeton(?: d'acces)?|token)(?: (?:is|est|คือ))?["' ]{0,2}[:= ]["' ]{0,2}([A-Za-z0-9_\-+/.=]{16,200})/g

function* tokens(reading: Reading): Generator<Candidate> {
  const { text, plain } = reading
  if (!reading.hasLongWord) return
  for (const match of text.matchAll(TOKEN))
    yield { kind: 'token', start: match.index, end: match.index + match[0].length, confidence: 'certain' }
  for (const match of plain.matchAll(NAMED_TOKEN)) {
    const start = match.index + match[0].length - match[1]!.length
    const value = text.slice(start, start + match[1]!.length).replace(/[.=]+$/, '')
    if (!isRandom(value)) continue
    yield { kind: 'token', start, end: start + value.length, confidence: 'certain' }
  }
}

const isRandom = (value: string): boolean =>
  value.length >= 16 &&
  (value.match(/\d/g)?.length ?? 0) >= 3 &&
  /[A-Za-z]/.test(value) &&
  !/^https?:/.test(value) &&
  !/^[a-z]+(?:[-_/.][a-z0-9]{1,8})+$/.test(value)

const LENGTHS = [24, 21, 18, 15, 12] as const
const SHORTEST = 12
const WORD = /[a-z]{3,10}/g
/** Between two words of a phrase: spaces, commas, and numbers of a list. */
const JOINT = /^(?:[ \n]|\n\n|[ \n,;.|/-]{1,3}(?:\d{1,2}[.):]? ?)?|[ \n]?\d{1,2}[.):]? ?)$/
const PUBLISHED =
  /^(?:(\w+) (?:\1 )*(?:about|actual|wrong|abuse|art|agent|vote)|legal winner thank year wave|letter advice cage absurd|zoo zoo|test test test test)/

/** Lengths of listed words: English 3 to 8 letters, French 5 to 8. */
const LONGEST_WORD = 8
const MOST_BETWEEN = 6

/**
 * Whether the text can hold a phrase at all, told without building tables: twelve words that are not too short or too long
 * for the lists, eleven of which `isListed` (the first may hang on to something else). Prose seldom goes so far.
 */
function mayHoldPhrase(plain: string, shortest: number, isListed: (word: string) => boolean): boolean {
  const { length } = plain
  let isLong = false
  let isKnown = false
  let fits = 0 // words in a row that any list could have
  let row = 0 // words in a row that this list could have
  let end = -MOST_BETWEEN - 1
  for (let at = 0; at < length; ) {
    if (!isLower(plain.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    do at++
    while (at < length && isLower(plain.charCodeAt(at)))
    const letters = at - start
    if (start - end > MOST_BETWEEN) fits = row = 0
    end = at
    if (fits >= SHORTEST - 1 && letters >= 3) isLong = true
    fits = letters >= 3 && letters <= LONGEST_WORD ? fits + 1 : 0
    row = letters >= shortest && letters <= LONGEST_WORD ? row + 1 : 0
    if (row >= SHORTEST - 1 && !isKnown) {
      // From the back: a word that is not listed rules out all phrases over it.
      const words = plain.slice(Math.max(0, at - (SHORTEST - 1) * (LONGEST_WORD + MOST_BETWEEN)), at).match(WORD)!
      const recent = words.slice(1 - SHORTEST)
      const unknown = recent.findLastIndex((word) => !isListed(word))
      if (unknown < 0) isKnown = true
      else row = recent.length - 1 - unknown
    }
    if (isLong && isKnown) return true
  }
  return false
}

const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** The English list is in order. */
function isEnglish(word: string): boolean {
  let low = 0
  let high = english.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const other = english[middle]!
    if (other === word) return true
    if (other < word) low = middle + 1
    else high = middle - 1
  }
  return false
}

let renowned: ReadonlyMap<string, string> | undefined

/** Listed French words, by their letters without accents. */
function frenchOf(word: string): string | undefined {
  renowned ??= new Map(french.map((listed) => [listed.normalize('NFD').replace(/\p{M}/gu, ''), listed]))
  return renowned.get(word)
}

interface Listed {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Twelve to twenty-four words of one BIP-39 list in a row whose checksum holds. */
function* seedPhrases(reading: Reading): Generator<Candidate> {
  const { plain, context } = reading
  if (plain.length < SHORTEST * 4) return
  if (mayHoldPhrase(plain, 3, isEnglish)) yield* phrasesOf(reading, (word) => (isEnglish(word) ? word : undefined), english)
  if (context.languages.includes('fr') && mayHoldPhrase(plain, 5, (word) => frenchOf(word) !== undefined))
    yield* phrasesOf(reading, frenchOf, french)
}

function* phrasesOf(reading: Reading, lookUp: (word: string) => string | undefined, list: string[]): Generator<Candidate> {
  let row: Listed[] = []
  const { plain } = reading
  for (const match of plain.matchAll(WORD)) {
    const word = lookUp(match[0])
    const last = row.at(-1)
    const joined = last !== undefined && match.index - last.end <= 6 && JOINT.test(plain.slice(last.end, match.index))
    if (row.length && (!word || !joined)) {
      yield* validIn(row, list)
      row = []
    }
    if (word) row.push({ word, start: match.index, end: match.index + match[0].length })
  }
  yield* validIn(row, list)
}

/** A phrase may stand in a longer row of words that happen to be listed; rows longer than any text has are cut. */
function* validIn(row: readonly Listed[], list: string[]): Generator<Candidate> {
  if (row.length < SHORTEST) return
  const whole = LENGTHS.find((length) => length === row.length)
  const tries: (readonly [first: number, length: number])[] = whole ? [[0, whole]] : []
  for (let first = 0; first + SHORTEST <= Math.min(row.length, 60); first++)
    for (const length of LENGTHS) if (first + length <= row.length) tries.push([first, length])
  for (const [first, length] of tries) {
    const phrase = row.slice(first, first + length)
    const text = phrase.map(({ word }) => word).join(' ')
    if (!validateMnemonic(text, list)) continue
    yield {
      kind: 'seed-phrase',
      start: phrase[0]!.start,
      end: phrase.at(-1)!.end,
      confidence: 'certain',
      placeholder: PUBLISHED.test(text),
    }
    return
  }
}
