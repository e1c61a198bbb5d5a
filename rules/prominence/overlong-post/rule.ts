import { type Block, defineRule } from 'finsocial/rule'
import { factsOf } from '../../facts/channels.js'
import { postText } from '../../facts/post.js'

export default defineRule({
  id: 'prominence/overlong-post',
  hazard: 'hidden-disclosure',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'certain',
  summary: 'A post that is longer than its channel allows.',
  why: 'What does not fit is cut by hand in the last minute, and the disclosure is what goes.',
  basis: { house: 'A post that does not fit is cut, and what is cut is usually the small print at its end.' },
  advice: 'shorten the post, split it into a thread whose posts each carry their words, or use another channel',
  languages: ['en', 'fr', 'th'],
  messages: { overlong: '{count} characters; {channel} allows {limit}' },
  check(draft, report) {
    for (const blocks of draft.posts) {
      const [first] = blocks.filter(({ visible, scope }) => visible && scope !== 'field')
      if (!first) continue
      const text = pasted(blocks)
      for (const channel of draft.channels) {
        const { name, limit, count } = factsOf(draft, channel)
        const length = limit === undefined ? 0 : count(text)
        if (limit !== undefined && length > limit)
          report('overlong', { span: first.span, block: first, data: { count: length, channel: name, limit } })
      }
    }
  },
  examples: {
    en: {
      bad: [`---\nchannels: x\n---\n[[${'Forty characters of copy about savings. '.repeat(8).trim()}]]`],
      good: [
        '---\nchannels: x\n---\nShort. https://example.com/a-very-long-address/that-goes-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/and-on/end',
        `---\nchannels: linkedin\n---\n${'Forty characters of copy about savings. '.repeat(8).trim()}`,
        `---\nchannels: x\nformat: thread\n---\n${'Forty characters of copy about savings. '.repeat(4).trim()}\n\n---\n\n${'Forty letters of prose about pensions. '.repeat(4).trim()}`,
      ],
    },
    fr: {
      bad: [`---\nchannels: bluesky\n---\n[[${'Quarante signes sur le livret et le PEA. '.repeat(9).trim()}]]`],
      good: [
        '---\nchannels: bluesky\n---\nLe livret en deux mots.',
        '---\nchannels: x\n---\n👨‍👩‍👧‍👦 En famille.',
        `---\nchannels: blog\n---\n${'Quarante signes sur le livret et le PEA. '.repeat(9).trim()}`,
      ],
    },
    th: {
      bad: [`---\nchannels: x\n---\n[[${'ออมเงินวันละนิดเพื่ออนาคตที่มั่นคงของครอบครัว '.repeat(8).trim()}]]`],
      good: [
        '---\nchannels: x\n---\nออมเงินวันละนิด',
        '---\nchannels: line\n---\nออมเงินวันละนิด',
        `---\nchannels: facebook\n---\n${'ออมเงินวันละนิดเพื่ออนาคตที่มั่นคงของครอบครัว '.repeat(8).trim()}`,
      ],
    },
  },
  gaps: [
    'paying accounts may post more on some channels: `settings.channels` says how much',
    'how a scheduler writes out Markdown links is assumed: the words, then the address',
  ],
})

/** The text with the addresses behind its links, as they are pasted. */
function pasted(blocks: readonly Block[]): string {
  const addresses = blocks.flatMap(({ marks, visible }) =>
    visible ? marks.flatMap(({ kind, url }) => (kind === 'link' && url ? [` ${url}`] : [])) : [],
  )
  return postText(blocks).text + addresses.join('')
}
