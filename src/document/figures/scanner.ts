import type { Folded } from '../../rule/draft.js'
import type { Form, Quantity } from './quantity.js'
import type { Unit, Vocabulary } from './vocabulary.js'

/** All numbers of a folded text, from left to right, none inside another. */
export function quantitiesOf(folded: Folded, source: string, vocabulary: Vocabulary): readonly Quantity[] {
  const starts = startsOf(folded.text, vocabulary)
  if (starts.length === 0) return []
  return new Scanner(folded, source, vocabulary).run(starts)
}

/** Where a number may begin: each run of digits, each number word. */
function startsOf(text: string, vocabulary: Vocabulary): number[] {
  const starts = vocabulary.starters.in(text).map((found) => found.start)
  for (const match of text.matchAll(DIGITS)) starts.push(match.index)
  return starts.sort((a, b) => a - b)
}

const DIGITS = /\d{1,4096}/g
/** Text that is no prose: addresses, handles, hashtags that hold letters. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S{1,2048}|[\w.+-]{1,64}@[a-z\d.-]{1,255}|@[a-z_]\w{0,50}|#(?=\d{0,20}\p{L})[\p{L}\p{M}\p{N}_]{1,100}/giu

const PLAIN_NUMBER =
  /\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,6})?|\d{1,3}(?:\.\d{3}){1,6},\d{1,2}(?!\d)|\d{1,3}(?:\.\d{3}){2,6}(?!\d)|\d{1,15}(?:\.\d{1,6}|,\d{1,2}(?!\d))?/y
const CONTINENTAL_NUMBER =
  /\d{1,3}(?: \d{3}){1,6}(?!\d)(?:[.,]\d{1,6})?|\d{1,3}(?:\.\d{3}){1,6}(?!\d)(?:,\d{1,6})?|\d{1,3}(?:,\d{3}){1,6}\.\d{1,6}|\d{1,3}(?:,\d{3}){2,6}(?!\d)|\d{1,15}(?:[.,]\d{1,6})?/y
const SPACED_NUMBER = /\d{1,3}(?: \d{3}){1,6}(?!\d)/y

const ISO_DATE = /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/y
const CLOCK =
  /\d{1,2}:\d{2}(?!\d)(?::\d{2})?(?: ?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])|น\.)?|\d{1,2}(?:\.\d{2})? ?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])|\d{1,2} ?h ?\d{2}(?!\d)|\d{1,2}\.\d{2}น\./y
const PHONE =
  /\d{1,4}(?:-\d{2,6}){2,5}(?![\d%])|0\d(?:[ .]\d{2}){4}(?!\d)|0\d{2,4} \d{3,4}(?: \d{3,4})?(?!\d)|0\d{8,9}(?!\d)|\d{3}\) ?\d{3}-\d{4}(?!\d)|0\d{1,3}-\d{3,4}-?\d{3,4}(?!\d)/y
const ABROAD = /(?<=\+)\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,6}(?!\d)/y
const YEAR = /(?:19|20)\d{2}(?:[-/](?:(?:19|20)\d{2}|\d{2})(?!\d))?(?![\d%]|[.,]\d)/y
const BUDDHIST_YEAR = /2[4-6]\d{2}(?:[-/](?:2[4-6]\d{2}|\d{2})(?!\d))?(?![\d%]|[.,]\d)/y
const PLAN =
  /(?:401|403|457|501|529)\(?[abkc]\)?(?:\(\d\))?(?![a-z\d])|24\/7|(?:9|nine)-(?:to-)?(?:5|five)(?![\d%])|1099(?:-[a-z]{1,4})?(?![\d%])|(?:10|8)-[kq](?![a-z])/y
const GEARING = /\d{1,3}:1(?![\d:])|1:\d{1,4}(?![\d:])/y
const ORDINAL = /(?:st|nd|rd|th|er|ere|eme|e)(?![a-z])/y
const QUARTER_NAME = /(?<![a-z\d])(?:[qhts][1-4]|fy(?:\d{4}|\d{2})|[qhts][1-4][ -]?\d{2,4})(?![\d%a-z])/y
const WORD = /[a-z'-]{2,16} /y
/** Words that end the search for what is counted. */
const STOP =
  /^(?:of|in|to|and|or|for|de|du|les|en|et|the|with|per|is|are|was|at|on|by|que|qui|par|sur|pour|dans|will|can|have|has|had|from) $/
const FREQUENCY = / ?(?:a|per|each|every|par|chaque) (?:day|week|month|year|quarter|jour|semaine|mois|an|annee|trimestre)(?![a-z])/y
const SPLIT_IN =
  /(?:pay|split|paid|spread|payez|payer|paiement|reglez|regler|paye|payable)[a-z ]{0,24} (?:in|into|over|en) $|(?<![a-z])en $/
const LISTS =
  / (?:tips|ways|reasons|things|questions|myths|mistakes|lessons|steps|facts|ideas|rules|takeaways|books|conseils|astuces|erreurs|idees|questions|raisons|choses|etapes|pieges|reflexes|cles)(?![a-z])/y
const YEAR_BEFORE =
  /(?:^|[^a-z])(?:in|since|by|of|from|until|for|during|through|before|after|year|early|late|mid|end|en|depuis|annee|fin|debut|avant|apres|jusqu'en|pour|ete|exercice) ?$|(?:ปี|พ\.ศ\.|ค\.ศ\.)$/

type Reading = {
  readonly start: number
  readonly end: number
  /** After the digits or number words. */
  readonly numberEnd: number
  readonly value: number
  readonly scale: number
  readonly unit: Quantity['unit']
  readonly currency?: string
  readonly form: Form
  readonly time?: Quantity['time']
  readonly bare: boolean
  readonly spelled: boolean
  readonly to?: number
  readonly more?: boolean
  /** The unit stands before the number: ร้อยละ 8. */
  readonly percentBefore?: boolean
  readonly sign?: '+' | '-'
}

class Scanner {
  readonly #folded: Folded
  readonly #text: string
  readonly #source: string
  readonly #words: Vocabulary
  readonly #addresses: readonly (readonly [number, number])[]

  constructor(folded: Folded, source: string, vocabulary: Vocabulary) {
    this.#folded = folded
    this.#text = folded.text
    this.#source = source
    this.#words = vocabulary
    this.#addresses = addressesOf(source).map(([start, end]) => [folded.at(start), folded.at(end)] as const)
  }

  run(starts: readonly number[]): Quantity[] {
    const found: Quantity[] = []
    let from = 0
    let address = 0
    for (const start of starts) {
      if (start < from) continue
      while (address < this.#addresses.length && this.#addresses[address]![1] <= start) address++
      const inside = this.#addresses[address]
      if (inside && start >= inside[0]) {
        from = inside[1]
        continue
      }
      const read = this.#quantity(start, from)
      if (typeof read === 'number') from = read
      else if (read) {
        found.push(read)
        from = read.end
      }
    }
    return found
  }

  /** What begins at `start`, or where to go on when nothing does. Nothing before `from` may be taken along. */
  #quantity(start: number, from: number): Quantity | number | undefined {
    const digits = this.#words.digits.startingAt(this.#text, start)
    if (digits) return { ...this.#plain(start, digits.end, 10, 'plain'), to: 99, unit: 'percent' }
    if (isDigit(this.#text[start])) {
      const fixed = this.#fixed(start, from)
      if (fixed !== undefined) return fixed
    } else {
      const word = this.#word(start)
      if (word) return word
    }
    const before = this.#words.percentBefore.startingAt(this.#text, start)
    const reading = before ? this.#reading(before.end, from, 'percent') : this.#reading(start, from)
    if (!reading) return undefined
    return this.#whole(before ? { ...reading, start: before.start } : reading, from)
  }

  /** Dates, times, telephone numbers, references: digits that a form or a name explains. */
  #fixed(start: number, from: number): Quantity | number | undefined {
    const glued = this.#glued(start)
    if (glued !== undefined) return glued
    for (const [pattern, form] of FIXED) {
      const end = endOf(pattern, this.#text, start)
      if (end === undefined) continue
      if (pattern === CLOCK && this.#geared(start)) continue
      const outer = pattern === ISO_DATE || pattern === CLOCK ? start : start
      return this.#plain(outer, end, Number.parseFloat(this.#text.slice(start, end)), form)
    }
    if (endOf(GEARING, this.#text, start) !== undefined && this.#geared(start)) {
      const end = endOf(GEARING, this.#text, start)!
      const [a, b] = this.#text.slice(start, end).split(':').map(Number)
      return { ...this.#plain(start, end, Math.max(a ?? 1, b ?? 1), 'plain'), unit: 'multiple' }
    }
    return this.#date(start) ?? this.#year(start) ?? this.#named(start, from)
  }

  #geared(start: number): boolean {
    const end = endOf(GEARING, this.#text, start)
    if (end === undefined) return false
    if (this.#text.slice(start, end).endsWith(':1')) return true
    return this.#words.gearing.in(this.#text.slice(Math.max(0, start - 40), end + 40)).length > 0
  }

  /** Digits that hang on letters: Q3, COVID-19, L312-5. Currency codes and `x` may stand right before a number. */
  #glued(start: number): Quantity | number | undefined {
    const text = this.#text
    const previous = text[start - 1] ?? ''
    if (isLetter(previous)) {
      if (previous === 'x' && !isWordChar(text[start - 2])) return undefined
      if (this.#words.currencySigns.endingAt(text, start)?.end === start) return undefined
      const head = wordStart(text, start)
      const end = endOf(QUARTER_NAME, text, head)
      if (end !== undefined) return this.#plain(head, end, Number.parseInt(text.slice(head + 1), 10) || 0, 'date')
      if (this.#words.ranks.endingAt(text, start) && text[start - 2] === ' ') return undefined
      return tokenEnd(text, start)
    }
    if ('-/_.+'.includes(previous) && previous !== '' && isLetter(text[start - 2])) {
      const reading = this.#reading(start, start)
      if (reading && !reading.bare) return undefined
      if (previous === '.' && (this.#words.ranks.endingAt(text, start) || this.#words.currencySigns.endingAt(text, start))) return undefined
      if (this.#words.names.endingAt(text, start)) return undefined
      return tokenEnd(text, start)
    }
    return undefined
  }

  #date(start: number): Quantity | undefined {
    const text = this.#text
    const day = /\d{1,2}(?!\d)/y
    const dayEnd = endOf(day, text, start)
    if (dayEnd === undefined) return undefined
    const ordinal = endOf(ORDINAL, text, dayEnd) ?? dayEnd
    let after = skipSpace(text, ordinal)
    const of = endOf(/(?:of|de) /y, text, after)
    if (of !== undefined) after = of
    const month = this.#words.months.startingAt(text, after) ?? this.#rangeMonth(ordinal)
    const value = Number.parseInt(text.slice(start, dayEnd), 10)
    if (month && value >= 1 && value <= 31) {
      const year = endOf(/,? ?(?:พ\.ศ\.|ค\.ศ\.)?\d{4}(?![\d%])|\d{2}(?![\d%])/y, text, month.end)
      if (
        month.end - after === 3 &&
        text.slice(after, month.end) === 'may' &&
        year === undefined &&
        /^ [a-z]/.test(text.slice(month.end, month.end + 2))
      )
        return undefined
      return this.#plain(start, year ?? month.end, value, 'date')
    }
    const named = this.#words.months.endingAt(text, start)
    if (named && value >= 1 && value <= 31) {
      const end = endOf(/\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4}(?![\d%]))?(?!\d| ?%|[.,]\d|[a-z])/y, text, start)
      if (end !== undefined && this.#isBare(start)) return this.#plain(start, end, value, 'date')
    }
    return undefined
  }

  /** The month after the second day of `3-5 May`. */
  #rangeMonth(at: number) {
    const next = endOf(/ ?[-] ?\d{1,2}(?!\d) ?/y, this.#text, at)
    return next === undefined ? undefined : this.#words.months.startingAt(this.#text, next)
  }

  #isBare(start: number): boolean {
    return this.#reading(start, start)?.bare ?? true
  }

  #year(start: number): Quantity | undefined {
    const text = this.#text
    const end = endOf(YEAR, text, start) ?? (this.#words.words === undefined ? undefined : endOf(BUDDHIST_YEAR, text, start))
    if (end === undefined || this.#words.currencySigns.endingAt(text, start)) return undefined
    const reading = this.#reading(start, start)
    const dated = YEAR_BEFORE.test(text.slice(Math.max(0, start - 14), start)) || this.#words.months.endingAt(text, start) !== undefined
    const countedNext = reading?.form === 'count' && !dated
    if (reading && !reading.bare && reading.form !== 'count') return undefined
    if (countedNext && end - start === 4) return undefined
    if (!dated && !text.startsWith('20', start) && !text.startsWith('19', start) && !isThai(text[start - 1])) return undefined
    return this.#plain(
      start,
      isLetter(text[end]) && text[end] === 's' && !isLetter(text[end + 1]) ? end + 1 : end,
      Number.parseInt(text.slice(start), 10),
      'date',
    )
  }

  /** `S&P 500`, `section 12`, `No. 1`, `top 10`. */
  #named(start: number, from: number): Quantity | number | undefined {
    const text = this.#text
    const reading = this.#reading(start, from)
    if (!reading) return undefined
    const digits = text.slice(start, reading.numberEnd)
    const ordinal = endOf(ORDINAL, text, reading.numberEnd)
    if (ordinal !== undefined && reading.bare) {
      const place = this.#words.places.startingAt(text, skipSpace(text, ordinal))
      return this.#plain(start, place ? place.end : ordinal, reading.value, place ? 'rank' : 'name')
    }
    if (!reading.bare && reading.form !== 'count') return undefined
    if (reading.start < start) return undefined
    const name = this.#words.names.endingAt(text, start)
    if (name && name.start >= from) return this.#plain(start, reading.numberEnd, reading.value, 'name')
    const rank = this.#rank(start, reading, from)
    if (rank) return rank
    if (/^0\d{2,}/.test(digits) || /^\d{8,}$/.test(digits)) return this.#plain(start, reading.numberEnd, reading.value, 'name')
    return undefined
  }

  #rank(start: number, reading: Reading, from: number): Quantity | undefined {
    const rank = this.#words.ranks.endingAt(this.#text, start)
    if (!rank || rank.start < from) return undefined
    const words = this.#text.slice(rank.start, rank.end)
    const value = reading.value
    if (!Number.isInteger(value) || value < 1 || value > 1000) return undefined
    if (words === 'ที่' && value !== 1) return undefined
    if (words === 'no' && (value > 10 || reading.form === 'count')) return undefined
    const listed =
      (words === 'top' && endOf(LISTS, this.#text, reading.numberEnd) !== undefined) ||
      this.#words.names.endingAt(this.#text, rank.start) !== undefined
    return this.#plain(rank.start, reading.numberEnd, value, listed ? 'name' : 'rank')
  }

  /** `doubled`, `half of`, `number one`. */
  #word(start: number): Quantity | undefined {
    const text = this.#text
    const multiple = this.#words.multiples.startingAt(text, start)
    if (multiple) return { ...this.#plain(start, multiple.end, multiple.value, 'plain'), unit: 'multiple' }
    const fraction = this.#words.fractions.startingAt(text, start)
    if (fraction) return { ...this.#plain(start, fraction.end, fraction.value, 'share'), unit: 'percent' }
    const number = this.#number(start)
    if (!number) return undefined
    const rank = this.#words.ranks.endingAt(text, start)
    if (rank && number.value <= 10 && !['top', 'place', 'rang', 'no', 'ที่'].includes(text.slice(rank.start, rank.end)))
      return this.#plain(rank.start, number.end, number.value, 'rank')
    return undefined
  }

  /** A reading with the ratio, range, bounds and sign that it may be part of. */
  #whole(first: Reading, from: number): Quantity | number | undefined {
    const ratio = this.#ratio(first)
    if (ratio) return this.#bounded(ratio, from)
    const range = this.#range(first)
    if (range) return this.#bounded(range, from)
    if (first.spelled && first.bare) return undefined
    return this.#bounded(first, from)
  }

  #bounded(reading: Reading, from: number): Quantity {
    const text = this.#text
    const most = this.#words.atMost.endingAt(text, reading.start)
    const least = most ? undefined : this.#words.atLeast.endingAt(text, reading.start)
    const outer = most ?? least
    const bound = most ? 'most' : least || reading.more ? 'least' : undefined
    const { value, to, unit, currency, form, time, sign } = reading
    return {
      start: reading.start,
      end: reading.end,
      outer: outer && outer.start >= from ? outer.start : reading.start,
      value: sign === '-' ? -value : value,
      ...(to === undefined ? {} : { to }),
      unit,
      ...(currency ? { currency } : {}),
      form,
      ...(time ? { time } : {}),
      ...(sign ? { sign } : {}),
      ...(bound ? { bound } : {}),
    }
  }

  /** `9 out of 10`, `2 clients sur 3`, `9 ใน 10`, `4.6/5`. */
  #ratio(first: Reading): Reading | undefined {
    const text = this.#text
    if (first.unit !== 'none' || first.to !== undefined || first.scale !== 1) return undefined
    const rating = endOf(/ ?\/ ?(?:5|10|20|100)(?![\d%,./])/y, text, first.numberEnd)
    if (rating !== undefined && (!Number.isInteger(first.value) || this.#rated(first.start, rating))) return this.#rating(first, rating)
    if (rating !== undefined && this.#words.counted.startingAt(text, skipSpace(text, rating))) return this.#share(first, 10, rating)
    for (const at of this.#afterNoun(first.numberEnd)) {
      const words = this.#words.outOf.startingAt(text, at)
      if (!words) continue
      const second = this.#reading(skipSpace(text, words.end), words.end)
      if (second?.scale !== 1 || !Number.isInteger(second.value)) continue
      if (!second.bare && second.form !== 'count' && second.form !== 'rating') continue
      if (second.form !== 'count' && second.end > second.numberEnd && second.form !== 'rating') continue
      if (first.value > second.value || second.value < 2 || second.value > 1000) continue
      if (!Number.isInteger(first.value) || second.form === 'rating') {
        if (second.value <= 100) return this.#rating(first, second.end)
        continue
      }
      if (second.value <= 20 && this.#rated(first.start, second.numberEnd)) return this.#rating(first, second.numberEnd)
      if (!SENSIBLE.has(second.value) && text.slice(at, words.end) !== 'out of') continue
      return this.#share(first, second.value, second.numberEnd)
    }
    return undefined
  }

  /** Right after the number, or after the one or two words that it counts. */
  #afterNoun(end: number): number[] {
    const text = this.#text
    const places = [skipSpace(text, end)]
    let at = skipSpace(text, end)
    for (let words = 0; words < 2 && this.#words.words.continental; words++) {
      const next = endOf(WORD, text, at)
      if (next === undefined) break
      at = next
      places.push(at)
    }
    const counted = this.#words.counted.startingAt(text, skipSpace(text, end))
    if (counted) places.push(skipSpace(text, counted.end))
    return places
  }

  #rated(start: number, end: number): boolean {
    const text = this.#text
    const nearby = `${text.slice(Math.max(0, start - 30), start)} ${text.slice(end, end + 30)}`
    return /rate[ds]?(?![a-z])|rating|score|note[sz]?(?![a-z])|stars?(?![a-z])|etoiles?(?![a-z])|trustpilot|reviews?|avis|คะแนน|รีวิว|ดาว|เรต/.test(
      nearby,
    )
  }

  #rating(first: Reading, end: number): Reading {
    return { ...first, end, unit: 'none', form: 'rating', bare: false }
  }

  #share(first: Reading, whole: number, end: number): Reading {
    return { ...first, end, value: Math.round((first.value / whole) * 1000) / 10, unit: 'percent', form: 'share', bare: false }
  }

  /** `8-12%`, `£9,000 to £12,000`, `entre 8 et 12 %`. */
  #range(first: Reading): Reading | undefined {
    const ends = [first.end]
    if (first.numberEnd !== first.end && first.form === 'count') ends.push(first.numberEnd)
    for (const end of ends) {
      const at = this.#separator(first, end)
      if (at === undefined) continue
      const second = this.#reading(at, at)
      if (!second || second.spelled !== first.spelled || second.form === 'rating') continue
      const joined = join(first, second)
      if (joined) return { ...joined, end: second.end, ...(first.sign ? { sign: first.sign } : {}) }
    }
    return undefined
  }

  #separator(first: Reading, end: number): number | undefined {
    const text = this.#text
    const dash = endOf(/ ?[-~] ?\+?/y, text, end)
    if (dash !== undefined) return dash
    const at = skipSpace(text, end)
    const to = this.#words.to.startingAt(text, at)
    if (to) return skipSpace(text, to.end)
    const and = this.#words.and.startingAt(text, at)
    if (and && this.#words.between.endingAt(text, first.start)) return skipSpace(text, and.end)
    return undefined
  }

  /** The number at `start` with its currency, multipliers and unit. */
  #reading(start: number, from: number, known?: 'percent'): Reading | undefined {
    const text = this.#text
    const before = isDigit(text[start]) || text[start] === '.' ? this.#before(start, from) : undefined
    const prefixed = before ?? this.#currencyAt(start)
    const numberStart = prefixed && prefixed.numberStart !== undefined ? prefixed.numberStart : start
    const number = this.#number(numberStart)
    if (!number) return undefined
    const currency = prefixed?.currency
    let at = number.end
    let scale = 1
    for (let count = 0; count < 2; count++) {
      const multiplier = number.spelled ? undefined : this.#words.multipliers.startingAt(text, skipSpace(text, at))
      if (!multiplier) break
      scale *= multiplier.value
      at = multiplier.end
    }
    const figures = this.#figures(number)
    const base = {
      start: prefixed?.start ?? numberStart,
      numberEnd: at,
      spelled: number.spelled,
      ...(prefixed?.sign ? { sign: prefixed.sign } : {}),
    }
    if (figures) return { ...base, ...figures, scale: 1, form: 'plain', bare: false }
    if (scale === 1 && !number.spelled) {
      const suffix = this.#suffix(at, currency !== undefined)
      if (suffix) {
        scale = suffix.value
        at = suffix.end
      }
    }
    const value = number.value * scale
    let more = false
    if (text[at] === '+' && !isDigit(text[at + 1])) {
      more = true
      at++
    }
    const shared = { ...base, numberEnd: more ? at - 1 : at, value, scale, ...(more ? { more } : {}) }
    if (known === 'percent') return { ...shared, end: at, unit: 'percent', form: 'plain', bare: false, percentBefore: true }
    const unit = this.#unit(at, number.value)
    if (unit && (currency === undefined || unit.unit === 'money')) {
      const { end } = unit
      if (unit.unit === 'money') return { ...shared, end, unit: 'money', currency: currency ?? unit.currency, form: 'plain', bare: false }
      if (unit.unit === 'none')
        return { ...shared, end, unit: 'none', form: unit.form, bare: false, ...(unit.time ? { time: unit.time } : {}) }
      if (unit.unit === 'multiple') return this.#multiple(shared, end, base.start)
      return { ...shared, end, unit: unit.unit, form: 'plain', bare: false }
    }
    if (currency !== undefined) return { ...shared, end: shared.numberEnd, unit: 'money', currency, form: 'plain', bare: false }
    if (text[base.start] === 'x' || text[base.start] === '×') return { ...shared, end: at, unit: 'multiple', form: 'plain', bare: false }
    const counted = this.#counted(at, scale > 1)
    if (counted !== undefined && !(number.spelled && number.value === 1))
      return { ...shared, end: counted, unit: 'none', form: 'count', bare: false }
    return { ...shared, end: shared.numberEnd, unit: 'none', form: 'plain', bare: true }
  }

  /** `3 times a year` is no multiple, `en 3 fois` no more so. */
  #multiple(shared: Omit<Reading, 'end' | 'unit' | 'form' | 'bare'>, end: number, start: number): Reading {
    if (endOf(FREQUENCY, this.#text, end) !== undefined) return { ...shared, end, unit: 'none', form: 'name', bare: false }
    if (SPLIT_IN.test(this.#text.slice(Math.max(0, start - 40), start)))
      return { ...shared, end, unit: 'none', form: 'instalments', bare: false }
    return { ...shared, end, unit: 'multiple', form: 'plain', bare: false }
  }

  /** Sign and currency that stand right before the number. */
  #before(start: number, from: number) {
    const text = this.#text
    let at = start
    if (text[at - 1] === '.' && !isWordChar(text[at - 2]) && at - 1 >= from) at--
    const sign = this.#words.currencySigns.endingAt(text, at)
    let currency: string | undefined
    let begin = at
    if (sign && sign.start >= from) {
      currency = sign.value
      begin = sign.start
    } else if ('x×'.includes(text[at - 1] || ' ') && !isWordChar(text[at - 2]) && at - 1 >= from) begin = at - 1
    else if (
      'x×'.includes(text[at - 2] || ' ') &&
      text[at - 1] === ' ' &&
      !isWordChar(text[at - 3]) &&
      at - 2 >= from &&
      text[at - 2] === '×'
    )
      begin = at - 2
    const plusOrMinus = this.#signBefore(begin, from)
    if (begin === start && !plusOrMinus && currency === undefined) return undefined
    return { start: plusOrMinus ? plusOrMinus.start : begin, numberStart: at, currency, sign: plusOrMinus?.sign }
  }

  #signBefore(at: number, from: number): { start: number; sign: '+' | '-' } | undefined {
    const text = this.#text
    const char = text[at - 1]
    if (char === '+' && at - 1 >= from) return { start: at - 1, sign: '+' }
    if (char === ' ' && text[at - 2] === '+' && at - 2 >= from && !isWordChar(text[at - 3])) return { start: at - 2, sign: '+' }
    if (char !== '-' || at - 1 < from) return undefined
    const source = this.#source[this.#folded.startOf(at - 1)]
    const previous = text[at - 2] ?? ' '
    if (source === '—' || source === '―') return undefined
    if (previous === ' ' || '(:;,|/='.includes(previous) || isLetter(previous) || isThai(previous)) return { start: at - 1, sign: '-' }
    return undefined
  }

  /** For the second end of a range: `£12,000`. */
  #currencyAt(at: number) {
    const sign = this.#words.currencySigns.startingAt(this.#text, at)
    if (!sign) return undefined
    return { start: sign.start, numberStart: skipSpace(this.#text, sign.end), currency: sign.value, sign: undefined }
  }

  #number(at: number): { value: number; end: number; spelled: boolean } | undefined {
    const text = this.#text
    if (text[at] === '.' && isDigit(text[at + 1])) {
      const end = endOf(/\.\d{1,6}/y, text, at)!
      return { value: Number(text.slice(at, end)), end, spelled: false }
    }
    if (!isDigit(text[at])) return this.#spelled(at)
    const continental = this.#words.words.continental
    let end = endOf(continental ? CONTINENTAL_NUMBER : PLAIN_NUMBER, text, at)
    if (end === undefined) return undefined
    if (!continental) {
      const spaced = endOf(SPACED_NUMBER, text, at)
      if (spaced !== undefined && this.#joined(at, spaced)) end = spaced
    }
    return { value: amountOf(text.slice(at, end), continental), end, spelled: false }
  }

  /** Outside French, only a space that does not break groups digits. */
  #joined(start: number, end: number): boolean {
    for (let index = start; index < end; index++) {
      if (this.#text[index] === ' ' && !/[\u00a0\u2007\u2009\u202f]/.test(this.#source[this.#folded.startOf(index)] ?? ' ')) return false
    }
    return true
  }

  /** `two hundred and fifty thousand`, `quatre-vingt-dix`, `สามสิบห้า`. */
  #spelled(start: number): { value: number; end: number; spelled: boolean } | undefined {
    const text = this.#text
    let total = 0
    let group = 0
    let digit: number | undefined
    let end: number | undefined
    let at = start
    for (let count = 0; count < 12; count++) {
      const word = this.#words.numerals.startingAt(text, at)
      if (!word) break
      const { value, multiplies } = word.value
      if (!multiplies) {
        if (digit !== undefined) {
          if (digit < 20 && value < 20 && digit % 10 !== 0) break
          group += digit
        }
        digit = value
      } else if (value < 1000) {
        group += (digit ?? 1) * value
        digit = undefined
      } else {
        const whole = group + (digit ?? 0) || 1
        if (value >= 1e6) {
          total = (total + whole) * value
        } else total += whole * value
        group = 0
        digit = undefined
      }
      end = word.end
      at = endOf(/ and | et |-et-|-| /y, text, word.end) ?? word.end
    }
    return end === undefined ? undefined : { value: total + group + (digit ?? 0), end, spelled: true }
  }

  /** `six-figure`, `6 หลัก`. */
  #figures(number: { value: number; end: number }): Pick<Reading, 'value' | 'to' | 'unit' | 'end'> | undefined {
    const { value, end } = number
    const found =
      Number.isInteger(value) && value >= 4 && value <= 9
        ? (this.#words.figures.startingAt(this.#text, end) ?? this.#words.figures.startingAt(this.#text, skipSpace(this.#text, end)))
        : undefined
    return found && { value: 10 ** (value - 1), to: 10 ** value - 1, unit: 'money', end: found.end }
  }

  #suffix(at: number, money: boolean): { value: number; end: number } | undefined {
    const text = this.#text
    const suffix = this.#words.suffixes.startingAt(text, at) ?? this.#words.suffixes.startingAt(text, skipSpace(text, at))
    if (!suffix) return undefined
    if (money && (suffix.start === at || suffix.end - suffix.start > 1)) return suffix
    const unit = this.#words.units.startingAt(text, skipSpace(text, suffix.end))
    if (unit?.value.unit === 'money') return suffix
    if (suffix.start !== at) return undefined
    if (suffix.value === 1000 || text[suffix.end] === '+') return suffix
    return this.#counted(suffix.end, false) === undefined ? undefined : suffix
  }

  #unit(at: number, value: number): (Unit & { readonly end: number }) | undefined {
    const text = this.#text
    const next = skipSpace(text, at)
    const found = this.#words.units.startingAt(text, at) ?? (next === at ? undefined : this.#words.units.startingAt(text, next))
    if (found) {
      if (found.value.unit === 'none' && found.value.form === 'instalments' && value > 600) return undefined
      // the sign of the next amount: `30 $12`
      if (found.value.unit === 'money' && isDigit(text[found.end]) && !isLetter(text[found.end - 1])) return undefined
      return { ...found.value, end: found.end }
    }
    const adjective = this.#words.timeAdjectives.startingAt(text, next)
    if (!adjective) return undefined
    const noun = this.#words.units.startingAt(text, skipSpace(text, adjective.end))
    return noun?.value.unit === 'none' && noun.value.form === 'duration' ? { ...noun.value, end: noun.end } : undefined
  }

  /** The end of what is counted, at most two words on. */
  #counted(at: number, large: boolean): number | undefined {
    const text = this.#text
    let next = skipSpace(text, at)
    if (large) next = endOf(/d'|de /y, text, next) ?? next
    for (let words = 0; words < 3; words++) {
      const noun = this.#words.counted.startingAt(text, next)
      if (noun) return noun.end
      const word = endOf(WORD, text, next)
      if (word === undefined || STOP.test(text.slice(next, word))) return undefined
      next = word
    }
    return undefined
  }

  #plain(start: number, end: number, value: number, form: Form): Quantity {
    return { start, end, outer: start, value, unit: 'none', form }
  }
}

const FIXED: readonly (readonly [RegExp, Form])[] = [
  [PLAN, 'name'],
  [ISO_DATE, 'date'],
  [CLOCK, 'date'],
  [PHONE, 'name'],
  [ABROAD, 'name'],
]

/** Wholes of which people say “3 in 10”. */
const SENSIBLE = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000])

function addressesOf(source: string): [number, number][] {
  if (!/[@#]|www\.|:\/\//i.test(source)) return []
  return [...source.matchAll(ADDRESS)].map((match) => [match.index, match.index + match[0].length])
}

/** Both ends as one, when they count the same and the second is the higher. */
function join(first: Reading, second: Reading): Reading | undefined {
  if (first.unit === 'percent' && second.bare && first.percentBefore)
    return second.value > first.value ? { ...first, to: second.value } : undefined
  const { bare, to: _to, ...rest } = first
  const low = first.value
  const high = second.value
  if (first.bare) {
    if (second.bare || second.form === 'count') {
      if (second.form !== 'count') return undefined
      return high > low ? { ...second, start: first.start, value: low, to: high } : undefined
    }
    if (second.form === 'name' || second.form === 'date') return undefined
    const scaled = first.scale === 1 && second.scale > 1 && low < high / second.scale ? low * second.scale : low
    return high > scaled ? { ...second, start: first.start, value: scaled, to: high } : undefined
  }
  if (first.unit === 'money' && (second.unit === 'money' || second.bare)) {
    const scaled = first.scale === 1 && second.scale > 1 && low < high / second.scale ? low * second.scale : low
    const currency = first.currency || second.currency
    return high > scaled ? { ...rest, bare, value: scaled, to: high, unit: 'money', ...(currency ? { currency } : {}) } : undefined
  }
  if (first.unit !== second.unit || first.form !== second.form || first.unit === 'money') return undefined
  if (first.unit === 'none' && first.form !== 'duration') return undefined
  return high > low ? { ...rest, bare, value: low, to: high } : undefined
}

function amountOf(digits: string, continental: boolean): number {
  const spaceless = digits.replaceAll(' ', '')
  const comma = spaceless.lastIndexOf(',')
  const point = spaceless.lastIndexOf('.')
  if (comma >= 0 && point >= 0) {
    return comma > point ? Number(spaceless.replaceAll('.', '').replace(',', '.')) : Number(spaceless.replaceAll(',', ''))
  }
  const commas = spaceless.split(',').length - 1
  const points = spaceless.split('.').length - 1
  if (commas > 1 || (commas === 1 && !continental && spaceless.length - comma === 4)) return Number(spaceless.replaceAll(',', ''))
  if (commas === 1) return Number(spaceless.replace(',', '.'))
  if (points > 1 || (points === 1 && continental && spaceless.length - point === 4)) return Number(spaceless.replaceAll('.', ''))
  return Number(spaceless)
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : undefined
}

function tokenEnd(text: string, at: number): number {
  return endOf(/[a-z\d._/+-]{1,4096}/y, text, at) ?? at + 1
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 40 && isWordChar(text[start - 1])) start--
  return start
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9'
const isLetter = (char: string | undefined) => char !== undefined && char >= 'a' && char <= 'z'
const isWordChar = (char: string | undefined) => isDigit(char) || isLetter(char)
const isThai = (char: string | undefined) => char !== undefined && char >= '\u0e01' && char <= '\u0e4f'
const skipSpace = (text: string, at: number) => (text[at] === ' ' ? at + 1 : at)
