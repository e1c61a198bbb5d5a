import type { Figure, FigureKind } from '../../rule/draft.js'
import type { Distance } from './distance.js'
import { around, nearest, type Stretch, stands, stepsBetween } from './nearness.js'
import type { Found, Phrases } from './phrases.js'
import type { Quantity } from './quantity.js'
import type { Sightings } from './sightings.js'
import type { Vocabulary } from './vocabulary.js'
import type { Link } from './words.js'

/** Which units a kind is measured in: a fee can be money, a share of people cannot. */
const UNITS: Readonly<Partial<Record<FigureKind, readonly Figure['unit'][]>>> = {
  return: ['percent', 'money', 'multiple', 'points'],
  rate: ['percent', 'points'],
  fee: ['percent', 'money', 'points'],
  'cash-back': ['percent', 'money'],
  discount: ['percent', 'money', 'points'],
  bonus: ['percent', 'money'],
  payment: ['money'],
  'down-payment': ['percent', 'money'],
  share: ['percent'],
  growth: ['percent', 'multiple', 'points'],
  inflation: ['percent', 'points'],
  allocation: ['percent'],
  tax: ['percent', 'money'],
  loss: ['percent', 'money', 'points'],
  price: ['money'],
  amount: ['money'],
  multiple: ['multiple'],
  other: ['percent', 'points'],
}

/** What stands right beside a figure pulls most; this many steps away it pulls half as much. */
const HALF = 8
/** Words with a place beside the figure lose their pull faster, … */
const PLACED = 3
/** … and have none from farther off. */
const BESIDE = 18
/** Faint words with a place must all but touch the figure. */
const TOUCHING = 6
/** Words on both sides of the figure say more than words on one. */
const AROUND = 1.5
/** The weakest pull that still decides. */
const LEAST = 0.25 / (HALF + 120)
/** What a verb says when no subject is in sight. */
const NO_SUBJECT = 0.25 / (HALF + 60)
/** What a period right before a percentage says of it. */
const LABEL = 0.06
/** A pull that names the kind beyond doubt. */
const NAMED = 0.2
/** How far a verb may stand from its figure. */
const VERB = 7
/** How much money, next to a multiple, makes it a return. */
const STAKE = 1.2

/** When a figure is said to hold. */
export interface Said {
  readonly per: Figure['per']
  /** In a few days, weeks or months from any start. */
  readonly soon: boolean
}

/** A figure that has been given its kind. */
export interface Known {
  readonly quantity: Quantity
  readonly kind: FigureKind
}

/** Decides what the figures of one block stand for, from the words around each. */
export class Kinds {
  readonly #text: string
  readonly #vocabulary: Vocabulary
  readonly #distance: Distance
  readonly #sightings: Sightings

  constructor(sightings: Sightings, vocabulary: Vocabulary, distance: Distance) {
    this.#text = sightings.text
    this.#sightings = sightings
    this.#vocabulary = vocabulary
    this.#distance = distance
  }

  /** `before` is the figure before this one, `said` what is known of its time. */
  of(quantity: Quantity, said: Said, before: Known | undefined): FigureKind {
    switch (quantity.form) {
      case 'date':
        return 'date'
      case 'name':
        return 'other'
      case 'instalments':
        return 'payment'
      case 'gearing':
        return 'multiple'
      case 'count':
      case 'duration':
      case 'rank':
      case 'rating':
        return quantity.form
    }
    if (quantity.unit === 'none') return 'other'
    if (before && this.#restates(before.quantity, quantity) && UNITS[before.kind]?.includes(quantity.unit)) return before.kind
    const link = this.#link(quantity)
    const pulls = this.#pulls(quantity, link)
    if (quantity.form === 'share') return (pulls.get('loss') ?? 0) > Math.max(NAMED, pulls.get('share') ?? 0) ? 'loss' : 'share'
    if (quantity.unit === 'percent') this.#percentage(quantity, pulls, said, before)
    if (quantity.unit === 'multiple') this.#multiple(quantity, pulls)
    const best = strongest(pulls)
    const pull = best === undefined ? 0 : (pulls.get(best) ?? 0)
    if (before && pull < NAMED && this.#continues(before, quantity)) return before.kind
    if (quantity.unit === 'money') {
      const credit = nearest(this.#sightings.of(this.#vocabulary.credit), quantity, this.#distance, 90) !== undefined
      const weak = best === undefined || ((best === 'amount' || best === 'price') && pull < NAMED)
      if (weak && said.per && credit) return 'payment'
      // “£1,700 in two days”
      return best ?? (said.soon && !credit ? 'return' : 'amount')
    }
    if (link?.value === 'fall' && best === 'return') return 'loss'
    return best ?? (quantity.unit === 'multiple' ? 'multiple' : 'other')
  }

  basisOf(quantity: Quantity): Figure['basis'] {
    return nearest(this.#sightings.of(this.#vocabulary.basis), quantity, this.#distance, 26)?.value
  }

  /** `234 points, or 2.9 percent`: the same said twice. */
  #restates(before: Quantity, quantity: Quantity): boolean {
    const between = this.#text.slice(before.end, quantity.start)
    return before.unit !== 'none' && before.unit !== quantity.unit && /^(?:,? ?(?:or|soit|หรือ) ?| ?\()$/.test(between)
  }

  /** `+3.2%, -1.1%, +4.8%`: a list of the same. */
  #continues(before: Known, quantity: Quantity): boolean {
    const between = this.#text.slice(before.quantity.end, quantity.start)
    return (
      before.quantity.unit === quantity.unit && /^(?: ?[,;/|·] ?|,? (?:and|or|et|ou|puis) |และ|หรือ)(?:even |then |meme )?$/.test(between)
    )
  }

  /** `3 % for three months, then 1.5 %`: what follows a rate is one. */
  succeeds(rate: Stretch, quantity: Quantity): boolean {
    const between = this.#text.slice(rate.end, quantity.start)
    return (
      between.length < 90 && !/[.!?;]/.test(between) && /(?:,? (?:puis|ensuite|then|thereafter)|จากนั้น) ?(?:a |de |only )?$/.test(between)
    )
  }

  /** `9.8% in 2023, 12.1% in 2024`: results, year by year. */
  #isYearly({ start, end }: Quantity): boolean {
    return NEXT_YEAR.test(this.#text.slice(end, end + 24)) || PREVIOUS_YEAR.test(this.#text.slice(Math.max(0, start - 24), start))
  }

  /** `5 yr 6.4%`, `2022 -9.8%`: a row of a table of results. */
  #labelled(before: Known, quantity: Quantity): boolean {
    const label = before.kind === 'duration' || before.kind === 'date'
    return label && /^ ?:? ?$/.test(this.#text.slice(before.quantity.end, quantity.start))
  }

  /** The verb that ties a figure to its subject: `rents [rose] 4%`. */
  #link(quantity: Quantity): Found<Link> | undefined {
    let best: Found<Link> | undefined
    for (const found of around(this.#sightings.of(this.#vocabulary.links), quantity.start)) {
      if (found.end <= quantity.start && stepsBetween(quantity, found, this.#distance) <= VERB) best = found
    }
    return best
  }

  #pulls(quantity: Quantity, link: Found<Link> | undefined): Map<FigureKind, number> {
    const pulls = new Map<FigureKind, number>()
    // a subject is as near as its verb
    const verb = link ? { ...quantity, outer: link.start } : quantity
    const moves = link?.value === 'rise' || link?.value === 'fall'
    let taken = 0
    for (const found of around(this.#sightings.of(this.#vocabulary.cues, true), quantity.start)) {
      // “dividend tax” says nothing of a dividend
      if (found.end <= taken) continue
      for (const cue of found.value) {
        if (!UNITS[cue.kind]?.includes(quantity.unit) || !stands(cue, found, quantity, this.#text)) continue
        // savings that grow earn no interest rate, clients who earn are no share of people
        if (cue.faint && ((moves && cue.kind === 'rate') || (link && cue.kind === 'share'))) continue
        const placed = cue.side !== 'either'
        const away = stepsBetween(placed ? quantity : verb, found, this.#distance)
        if (placed && away > (cue.faint ? TOUCHING : BESIDE)) continue
        taken = Math.max(taken, found.end)
        const pull = (cue.weight * (cue.rest ? AROUND : 1)) / (HALF + away * (placed ? PLACED : 1))
        if (pull >= LEAST) atLeast(pulls, cue.kind, pull)
      }
    }
    const alone = quantity.unit === 'money' ? link?.value === 'earn' : link !== undefined && quantity.unit !== 'multiple'
    if (alone) atLeast(pulls, link?.value === 'fall' ? 'loss' : 'return', NO_SUBJECT)
    return pulls
  }

  /** `% of people`, a bare sign, and the 100% that only means “wholly”. */
  #percentage(quantity: Quantity, pulls: Map<FigureKind, number>, said: Said, before: Known | undefined): void {
    const text = this.#text
    const after = text[quantity.end] === ' ' ? quantity.end + 1 : quantity.end
    const of = this.#vocabulary.of.startingAt(text, after)
    if (of && this.#follows(this.#vocabulary.wholes, of.end)) atLeast(pulls, 'other', 3 / HALF)
    else if (of && this.#follows(this.#vocabulary.counted, of.end)) atLeast(pulls, 'share', 2.5 / HALF)
    else if (of && !pulls.has('share')) pulls.set('share', 0.3 / (HALF + 4))
    else if (!of && this.#vocabulary.counted.startingAt(text, after)) atLeast(pulls, 'share', 0.9 / HALF)
    if (quantity.sign === '+') atLeast(pulls, 'return', 0.3 / HALF)
    if (quantity.sign === '-' && quantity.to === undefined) atLeast(pulls, 'loss', 0.15 / HALF)
    if (before && this.#labelled(before, quantity)) atLeast(pulls, 'return', LABEL)
    if (pulls.size === 0 && this.#isYearly(quantity)) pulls.set('return', NO_SUBJECT)
    if (pulls.size === 0 && (said.per || quantity.value > 100 || this.basisOf(quantity))) pulls.set('return', NO_SUBJECT)
    if (quantity.value === 100 && this.#vocabulary.wholly.startingAt(text, after)) pulls.set('other', 4)
  }

  /** Whether one of the nouns follows, at most two words on. */
  #follows(nouns: Phrases<true>, from: number): boolean {
    const text = this.#text
    let at = text[from] === ' ' ? from + 1 : from
    for (let words = 0; words < 3; words++) {
      if (nouns.startingAt(text, at)) return true
      ADJECTIVE.lastIndex = at
      const word = ADJECTIVE.exec(text)
      if (!word || NO_ADJECTIVE.test(word[0])) return false
      at += word[0].length
    }
    return false
  }

  /** Money doubled is a return, speed doubled is not. */
  #multiple(quantity: Quantity, pulls: Map<FigureKind, number>): void {
    const stake = nearest(this.#sightings.of(this.#vocabulary.stakes), quantity, this.#distance, 40)
    const known = pulls.get('return') ?? 0
    pulls.delete('return')
    if (known > 0) pulls.set('return', known / 6)
    if (stake) atLeast(pulls, 'return', Math.max(known, STAKE / (HALF + stepsBetween(quantity, stake, this.#distance))))
  }
}

const NEXT_YEAR = /^ (?:en|in) (?:19|20)\d\d(?:[,;]| et| and| puis) ?[+-]?\d[\d.,]{0,5} ?%/
const PREVIOUS_YEAR = /% (?:en|in) (?:19|20)\d\d(?:[,;]| et| and| puis) ?[+-]?$/
const ADJECTIVE = /(?:[a-z'-]{2,16} |d')/y
const NO_ADJECTIVE =
  /^(?:in|to|and|or|for|with|per|is|are|was|at|on|by|your|my|from|when|if|as|than|off|votre|vos|et|ou|pour|par|sur|dans|qui|que|chez|avec|a|au|aux|sans|depuis|en|vers|jusqu'a|nos|notre|leur|leurs|comme) $/

function atLeast(pulls: Map<FigureKind, number>, kind: FigureKind, pull: number): void {
  if (pull > (pulls.get(kind) ?? 0)) pulls.set(kind, pull)
}

function strongest(pulls: ReadonlyMap<FigureKind, number>): FigureKind | undefined {
  let best: FigureKind | undefined
  let most = LEAST
  for (const [kind, pull] of pulls) {
    if (pull > most) {
      most = pull
      best = kind
    }
  }
  return best
}
