import type { Block, Draft } from '../rule/draft.js'
import type { Language } from '../rule/vocabulary.js'
import type { Metric } from './house-rule.js'

const segmenters = new Map<Language, Intl.Segmenter>()
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A figure of the copy in some blocks of a draft. */
export function measure(metric: Metric, blocks: readonly Block[], draft: Draft): number {
  const sum = (of: (block: Block) => number) => blocks.reduce((total, block) => total + of(block), 0)
  switch (metric) {
    case 'characters':
      return sum(({ text }) => [...graphemes.segment(text)].length)
    case 'words':
      return sum(wordsIn)
    case 'sentences':
      return sum(({ sentences }) => sentences.length)
    case 'words-per-sentence': {
      const sentences = sum((block) => block.sentences.length)
      return sentences ? Math.round((sum(wordsIn) / sentences) * 10) / 10 : 0
    }
    case 'hashtags':
      return sum(({ marks }) => marks.filter(({ kind }) => kind === 'hashtag').length)
    case 'mentions':
      return sum(({ marks }) => marks.filter(({ kind }) => kind === 'mention').length)
    case 'links':
      return draft.links.filter(({ block, image }) => !image && block && blocks.includes(block)).length
    case 'emoji':
      return sum(({ text }) => [...graphemes.segment(text)].filter(({ segment }) => EMOJI.test(segment)).length)
    case 'exclamation-marks':
      return sum(({ text }) => text.match(/[!！]/g)?.length ?? 0)
    case 'capital-share': {
      const text = blocks.map((block) => block.text).join(' ')
      const letters = text.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0
      return letters ? Math.round(((text.match(/\p{Lu}/gu)?.length ?? 0) / letters) * 100) : 0
    }
  }
}

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}{2}/u

function wordsIn({ text, language }: Block): number {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++
  return count
}
