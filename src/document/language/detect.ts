import { LANGUAGES, type Language } from '../../rule/vocabulary.js'

/** `en` and `fr` count function words (accents and French spacing count a little); `th` is the share of Thai letters. */
export type Votes = { readonly [L in Language]: number }

export interface Detection {
  /** Undefined when the text does not say: the vote abstains rather than guess. */
  readonly language: Language | undefined
  readonly votes: Votes
}

/** Mixed Thai posts are Thai from this share on; from the other one, a text declared otherwise is mislabelled. */
const THAI_SHARE = 0.1
const THAI_CONTRADICTION = 0.5
/** What a vote must reach, against none, before it contradicts a declaration. */
const LANDSLIDE = 5

/** Which language a text is in, by script and by function words. */
export function detectLanguage(text: string): Detection {
  const votes = votesOf(text)
  if (votes.th >= THAI_SHARE) return { language: 'th', votes }
  if (votes.en === votes.fr) return { language: undefined, votes }
  return { language: votes.en > votes.fr ? 'en' : 'fr', votes }
}

/** The language that a text plainly is in, when that is not the declared one. */
export function contradicts(declared: Language, text: string): Language | undefined {
  const votes = votesOf(text)
  if (votes.th >= THAI_CONTRADICTION) return declared === 'th' ? undefined : 'th'
  if (declared === 'th' && votes.th >= THAI_SHARE) return undefined
  return LANGUAGES.find((language) => {
    if (language === 'th' || language === declared) return false
    return votes[language] >= LANDSLIDE && votes[language === 'en' ? 'fr' : 'en'] === 0
  })
}

/** A draft is asked twice over the same text. */
let last: { readonly text: string; readonly votes: Votes } | undefined

function votesOf(text: string): Votes {
  if (last?.text !== text) last = { text, votes: counted(text) }
  return last.votes
}

function counted(text: string): Votes {
  const plain = text.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'")
  let thai = 0
  let latin = 0
  let en = 0
  let fr = 0
  const vote = (word: string) => {
    if (ENGLISH.has(word)) en++
    if (FRENCH.has(word)) fr++
  }
  for (let at = 0; at < plain.length; ) {
    const code = plain.charCodeAt(at)
    if (isThai(code)) thai++
    if (!isLetter(code) || isWordCode(plain.charCodeAt(at - 1))) {
      at++
      continue
    }
    let end = at + 1
    while (isLetter(plain.charCodeAt(end))) end++
    latin += end - at
    const word = plain.slice(at, end)
    if (plain[end] !== "'") vote(word)
    else if (ELIDED.has(word) && isLetter(plain.charCodeAt(end + 1)) && isLetter(plain.charCodeAt(end + 2))) vote(`${word}'`)
    else {
      // English contractions stay whole
      let tail = end + 1
      while (isLetter(plain.charCodeAt(tail))) tail++
      vote(CONTRACTED.has(plain.slice(end + 1, tail)) ? plain.slice(at, tail) : word)
    }
    at = end
  }
  // one accent may be a name, one « a quotation: weak evidence, heard only where no English word speaks
  if (en === 0 && length(text, FRENCH_SIGN) >= 2) fr++
  return { en, fr, th: thai + latin ? thai / (thai + latin) : 0 }
}

const isThai = (code: number) => (code >= 0xe01 && code <= 0xe3a) || (code >= 0xe40 && code <= 0xe4f)
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x153 && code !== 0xf7)
const isWordCode = (code: number) => isLetter(code) || (code >= 48 && code <= 57)

/** How many characters the matches of a pattern cover. */
function length(text: string, pattern: RegExp): number {
  let covered = 0
  for (const [match] of text.matchAll(pattern)) covered += match.length
  return covered
}

/** Elided articles and pronouns are words of their own (`l'`, `qu'`). */
const ELIDED = new Set('l d n s c j m t qu jusqu lorsqu puisqu'.split(' '))
const CONTRACTED = new Set('t s re ve ll d m'.split(' '))
const FRENCH_SIGN = /[éèêàçùœ]|«|(?<=\d)[ \u00a0\u202f](?=[%€])/gi

/** Words that one language has and the other does not: no `on`, `me`, `a`, `plus`, `son`, `as`, `or`, `car`, `an`. */
const ENGLISH = new Set(
  (
    'the of and to is are was were be been it its this that these those with for from by at your you we our they their not can will would should has have had do ' +
    "does did who which what when how if about into than then there all any more most my he she so just only also may must get don't can't isn't doesn't we're " +
    "you're it's won't"
  ).split(' '),
)
const FRENCH = new Set(
  (
    'le la les des du de un une et est sont dans sur pour par avec sans ne pas que qui vous votre vos nous notre nos ce cette ces il elle ils elles au aux en se sa ses leur leurs mais ou où ' +
    "très aussi être avoir peut chez comme tout toute tous toutes même si aucun aucune jamais rien l' d' n' s' c' j' m' qu' jusqu' lorsqu' puisqu'"
  ).split(' '),
)
