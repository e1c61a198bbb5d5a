import type { Channel, IsoDate } from 'finsocial/rule'

/** What a channel does to a post: how long it may be, how that is counted, and what stands before its “more”. */
export interface ChannelFacts {
  /** How a report calls it. */
  readonly name: string
  /** The longest post, in the channel's own count; absent where none is known. */
  readonly limit?: number
  readonly count: Count
  /** What a reader sees without doing anything; absent where posts are shown whole. No platform publishes these figures. */
  readonly fold?: Fold
  readonly sources: readonly string[]
  readonly checked: IsoDate
}

export interface Fold {
  readonly characters: number
  /** Fewer characters are seen when lines run out first. */
  readonly lines?: number
  readonly confidence: 'high' | 'medium' | 'low'
}

export type Count = (text: string) => number

const checked = '2026-11-22'
const POST_LIMITS = 'https://developers.buffer.com/guides/character-limits'
const FOLDS = 'https://socialswiss.tech'
const FOLDS_2026 = 'https://socialk.it'

/** UTF-16 units, as editors and schedulers count. */
export const countUnits: Count = (text) => text.length

// made when it is first needed: it costs more than reading a draft
let segmenter: Intl.Segmenter | undefined

/** What a reader takes for one character. */
export const countGraphemes: Count = (text) => {
  let count = 0
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const _ of segmenter.segment(text)) count++
  return count
}

/** X weighs: an address is 23 whatever its length, an emoji 2, letters of most alphabets 1, others 2. */
export const countWeighted: Count = (text) => {
  let weight = 0
  const rest = text
    .normalize('NFC')
    .replace(ADDRESS, () => {
      weight += ADDRESS_WEIGHT
      return ''
    })
    .replace(EMOJI, () => {
      weight += 2
      return ''
    })
  for (const char of rest) weight += LIGHT.some(([from, to]) => from <= char.codePointAt(0)! && char.codePointAt(0)! <= to) ? 1 : 2
  return weight
}

const ADDRESS_WEIGHT = 23
/** Code points of weight 1 in the published configuration (version 3). */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
]
const ADDRESS =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/[^\s<>"«»]{1,400}|(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}[a-z]{2,12}(?![a-zA-Z0-9À-ɏ])(?:\/[^\s<>"«»]{0,300})?)/giu
const PART = '\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?'
const EMOJI = new RegExp(`\\p{Regional_Indicator}{2}|[#*0-9]\\ufe0f?\\u20e3|(?![©®™])${PART}(?:\\u200d${PART}){0,8}`, 'gu')

export const CHANNEL_FACTS: Readonly<Record<Channel, ChannelFacts>> = {
  x: {
    name: 'X',
    limit: 280,
    count: countWeighted,
    sources: [
      'https://docs.x.com/fundamentals/counting-characters',
      'https://raw.githubusercontent.com/twitter/twitter-text/master/config/v3.json',
    ],
    checked,
  },
  linkedin: {
    name: 'LinkedIn',
    limit: 3000,
    count: countUnits,
    fold: { characters: 140, lines: 3, confidence: 'low' },
    sources: [POST_LIMITS, FOLDS],
    checked,
  },
  facebook: {
    name: 'Facebook',
    limit: 63206,
    count: countUnits,
    fold: { characters: 125, confidence: 'low' },
    sources: [POST_LIMITS, FOLDS_2026],
    checked,
  },
  instagram: {
    name: 'Instagram',
    limit: 2200,
    count: countUnits,
    fold: { characters: 125, confidence: 'medium' },
    sources: [POST_LIMITS, FOLDS],
    checked,
  },
  tiktok: {
    name: 'TikTok',
    limit: 2200,
    count: countUnits,
    fold: { characters: 60, confidence: 'low' },
    sources: [POST_LIMITS, FOLDS_2026],
    checked,
  },
  youtube: {
    name: 'YouTube',
    limit: 5000,
    count: countUnits,
    fold: { characters: 100, confidence: 'low' },
    sources: [FOLDS],
    checked,
  },
  threads: { name: 'Threads', limit: 500, count: countUnits, sources: [POST_LIMITS], checked },
  bluesky: {
    name: 'Bluesky',
    limit: 300,
    count: countGraphemes,
    sources: [POST_LIMITS, 'https://app.unpkg.com/@atcute/bluesky@3.3.0/files/lib/limits.ts'],
    checked,
  },
  line: { name: 'LINE', count: countUnits, sources: [], checked },
  blog: { name: 'a blog', count: countUnits, sources: [], checked },
  web: { name: 'a web page', count: countUnits, sources: [], checked },
  email: { name: 'an email', count: countUnits, sources: [], checked },
  other: { name: 'this channel', count: countUnits, sources: [], checked },
}
