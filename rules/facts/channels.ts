import parseTweet from '@ambassify/twitter-text/dist/parseTweet.js'
import type { Channel, Draft, IsoDate } from 'finsocial/rule'

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

/** Words of these characters, without a full stop that could be part of an address, weigh one a character. */
const LIGHT = /^[^.\u1100-\uffff]*$/
/** An address is no longer than that, and no post as long as that: beyond, exact weight no longer matters. */
const LONGEST_WORD = 4096
const LONGEST_POST = 30_000

/** X weighs: an address is 23 whatever its length, an emoji 2, letters of most alphabets 1, others 2. */
export const countWeighted: Count = (text) => {
  const whole = text.normalize('NFC')
  let weight = Math.max(0, whole.length - LONGEST_POST)
  // word by word, since no address and no emoji has a space in it and most words need no looking at
  for (const word of whole.slice(0, LONGEST_POST).split(/(\s+)/)) {
    if (LIGHT.test(word)) weight += word.length
    else for (let at = 0; at < word.length; at += LONGEST_WORD) weight += parseTweet(word.slice(at, at + LONGEST_WORD)).weightedLength
  }
  return weight
}

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

/** The facts of a channel for a draft: what the firm's configuration says comes before the built-in figures. */
export function factsOf({ channelSettings }: Pick<Draft, 'channelSettings'>, channel: Channel): ChannelFacts {
  const own = channelSettings[channel]
  const { limit: known, fold, ...facts } = CHANNEL_FACTS[channel]
  if (!own) return CHANNEL_FACTS[channel]
  const limit = own.limit ?? known
  const characters = own.fold ?? fold?.characters
  const lines = own.foldLines ?? (own.fold === undefined ? fold?.lines : undefined)
  const isOwn = own.fold !== undefined || own.foldLines !== undefined
  return {
    ...facts,
    ...(limit ? { limit } : {}),
    ...(characters || lines
      ? {
          fold: {
            characters: characters || Number.POSITIVE_INFINITY,
            ...(lines ? { lines } : {}),
            confidence: isOwn ? 'high' : (fold?.confidence ?? 'high'),
          },
        }
      : {}),
  }
}
