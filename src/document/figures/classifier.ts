import type { Figure, FigureKind } from '../../rule/draft.js'
import type { Distance } from './distance.js'
import { around, gapBetween, type Period } from './periods.js'
import type { Found } from './phrases.js'
import type { Quantity } from './quantity.js'
import type { Cue, Placed, TenseCue, Vocabulary } from './vocabulary.js'

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

/** What stands right beside a figure counts most; a cue this many steps away counts half as much. */
const NEAR = 8
/** Words with a place beside the figure lose their say faster. */
const MARKED = 2
/** Words on both sides of the figure say more than words on one. */
const AROUND = 1.5
/** A pull that names the kind of an amount. */
const NAMED = 0.2
/** The weakest pull that still decides. */
const LEAST = 0.3 / (NEAR + 120)

/** The cues of one block, found once. */
export class Classifier {
  readonly #text: string
  readonly #vocabulary: Vocabulary
  readonly #distance: Distance
  readonly #cues: readonly Found<readonly Cue[]>[]
  readonly #tenses: readonly Found<readonly TenseCue[]>[]
  readonly #stakes: readonly Found<true>[]
  readonly #credit: readonly Found<true>[]
  readonly #basis: readonly Found<NonNullable<Figure['basis']>>[]
  readonly #per: readonly Found<NonNullable<Figure['per']>>[]

  readonly #quantities: readonly Quantity[]

  constructor(text: string, quantities: readonly Quantity[], vocabulary: Vocabulary, distance: Distance) {
    this.#text = text
    this.#quantities = quantities
    this.#vocabulary = vocabulary
    this.#distance = distance
    this.#cues = vocabulary.cues.in(text, true)
    this.#tenses = vocabulary.tenses.in(text)
    this.#stakes = vocabulary.stakes.in(text)
    this.#credit = vocabulary.credit.in(text)
    this.#basis = vocabulary.basis.in(text)
    this.#per = vocabulary.per.in(text)
  }

  kindOf(quantity: Quantity, per: Figure['per']): FigureKind {
    switch (quantity.form) {
      case 'date':
        return 'date'
      case 'name':
        return 'other'
      case 'instalments':
        return 'payment'
      case 'count':
      case 'duration':
      case 'rank':
      case 'rating':
        return quantity.form
    }
    if (quantity.unit === 'none') return 'other'
    const pulls = this.#pulls(quantity)
    if (quantity.form === 'share') pulls.set('share', (pulls.get('share') ?? 0) + 1 / NEAR)
    if (quantity.unit === 'percent') this.#percentage(quantity, pulls)
    if (quantity.unit === 'multiple') this.#multiple(quantity, pulls)
    const best = strongest(pulls)
    if (quantity.unit === 'money') {
      const weak = best === undefined || ((best === 'amount' || best === 'price') && pulls.get(best)! < NAMED)
      if (weak && per && this.#near(this.#credit, quantity, 90)) return 'payment'
      return best ?? 'amount'
    }
    return best ?? (quantity.unit === 'multiple' ? 'multiple' : 'other')
  }

  #pulls(quantity: Quantity): Map<FigureKind, number> {
    const pulls = new Map<FigureKind, number>()
    let taken = 0
    for (const found of around(this.#cues, quantity.start)) {
      // “dividend tax” says nothing of a dividend
      if (found.end <= taken) continue
      const away = gapBetween(quantity, found, this.#distance)
      for (const cue of found.value) {
        if (!UNITS[cue.kind]?.includes(quantity.unit) || !this.#stands(cue, found, quantity)) continue
        taken = Math.max(taken, found.end)
        const pull = (cue.weight * (cue.rest ? AROUND : 1)) / (NEAR + away * (cue.side === 'either' ? 1 : MARKED))
        if (pull >= LEAST && pull > (pulls.get(cue.kind) ?? 0)) pulls.set(cue.kind, pull)
      }
    }
    return pulls
  }

  /** Whether a cue stands on the side of the figure that it has to. */
  #stands(cue: Placed, found: { readonly start: number; readonly end: number }, quantity: Quantity): boolean {
    if (cue.rest !== undefined) {
      const after = this.#text[quantity.end] === ' ' ? quantity.end + 1 : quantity.end
      return found.end <= quantity.start && this.#text.startsWith(cue.rest, after)
    }
    return cue.side === 'either' || (cue.side === 'before' ? found.end <= quantity.start : found.start >= quantity.end)
  }

  /** `% of people`, a bare sign, and the 100% that only means “wholly”. */
  #percentage(quantity: Quantity, pulls: Map<FigureKind, number>): void {
    const text = this.#text
    const after = text[quantity.end] === ' ' ? quantity.end + 1 : quantity.end
    const of = this.#vocabulary.of.startingAt(text, after)
    if (of && this.#populated(of.end)) pulls.set('share', Math.max(pulls.get('share') ?? 0, 2.5 / NEAR))
    else if (of && !pulls.has('share')) pulls.set('share', 0.3 / (NEAR + 4))
    else if (!of && this.#vocabulary.counted.startingAt(text, after)) pulls.set('share', Math.max(pulls.get('share') ?? 0, 0.9 / NEAR))
    if (quantity.sign === '+') pulls.set('return', Math.max(pulls.get('return') ?? 0, 0.3 / NEAR))
    if (quantity.sign === '-' && quantity.to === undefined) pulls.set('loss', Math.max(pulls.get('loss') ?? 0, 0.15 / NEAR))
    if (quantity.value === 100 && this.#vocabulary.wholly.startingAt(text, after)) pulls.set('other', 4)
  }

  /** Whether people or things that one counts follow, at most three words on. */
  #populated(from: number): boolean {
    const text = this.#text
    let at = text[from] === ' ' ? from + 1 : from
    for (let words = 0; words < 3; words++) {
      if (this.#vocabulary.counted.startingAt(text, at)) return true
      ADJECTIVE.lastIndex = at
      const word = ADJECTIVE.exec(text)
      if (!word || NO_ADJECTIVE.test(word[0])) return false
      at += word[0].length
    }
    return false
  }

  /** Money doubled is a return, speed doubled is not. */
  #multiple(quantity: Quantity, pulls: Map<FigureKind, number>): void {
    const stake = this.#near(this.#stakes, quantity, 40)
    const known = pulls.get('return') ?? 0
    pulls.set('return', stake ? Math.max(known, 0.9 / (NEAR + stake.away)) : known / 6)
    if ((pulls.get('return') ?? 0) === 0) pulls.delete('return')
  }

  /** Verbs of the clause, unless the period itself lies in the past or the future. */
  tenseOf(quantity: Quantity, period: Period | undefined): Figure['tense'] {
    if (period?.tense === 'past' || period?.tense === 'future') {
      const away = gapBetween(quantity, period, this.#distance)
      if (away < 40) return period.tense
    }
    let best: TenseCue | undefined
    let nearest = 75
    for (const found of around(this.#tenses, quantity.start)) {
      // “doubled” is both the figure and its verb
      const same = found.start < quantity.end && found.end > quantity.start && quantity.unit === 'multiple'
      const away = same ? 0 : gapBetween(quantity, found, this.#distance) + (found.start >= quantity.end ? 14 : 0)
      for (const cue of found.value) {
        if (!same && !this.#stands(cue, found, quantity)) continue
        if (away * (cue.side === 'either' ? 1 : MARKED * 4) >= nearest) continue
        nearest = away
        best = cue
      }
    }
    if (period?.tense === 'past' || period?.tense === 'future') return best && nearest < 12 ? best.tense : period.tense
    if (best) return best.tense
    return period?.tense === 'dated' ? 'past' : 'none'
  }

  basisOf(quantity: Quantity): Figure['basis'] {
    return this.#near(this.#basis, quantity, 26)?.value
  }

  perOf(quantity: Quantity): Found<NonNullable<Figure['per']>> | undefined {
    const found = this.#near(this.#per, quantity, 34)
    return found && this.#alone(quantity, found) ? found : undefined
  }

  /** Whether no other figure of the kind stands between a figure and words that belong to one of them. */
  #alone(quantity: Quantity, words: { readonly start: number; readonly end: number }): boolean {
    return !around(this.#quantities, quantity.start).some((other) => {
      if (other.unit === 'none' || other === quantity) return false
      if (words.start >= quantity.end) return other.start >= quantity.end && other.end <= words.start
      // what follows another figure closely is that figure's
      return (
        words.end <= quantity.start &&
        ((other.start >= words.end && other.end <= quantity.start) || (other.end <= words.start && words.start - other.end <= 2))
      )
    })
  }

  #near<T>(sorted: readonly Found<T>[], quantity: Quantity, reach: number): (Found<T> & { readonly away: number }) | undefined {
    let best: (Found<T> & { readonly away: number }) | undefined
    for (const found of around(sorted, quantity.start)) {
      const away = gapBetween(quantity, found, this.#distance)
      if (away < (best?.away ?? reach)) best = { ...found, away }
    }
    return best
  }
}

const ADJECTIVE = /(?:[a-z'-]{2,16} |d')/y
const NO_ADJECTIVE =
  /^(?:in|to|and|or|for|with|per|is|are|was|at|on|by|your|my|votre|vos|et|ou|pour|par|sur|dans|qui|que|chez|avec|a|au|aux|sans|depuis|en|vers|jusqu'a|from|when|if|as|than|off|nos|notre|leur|leurs|comme) $/

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
