import { type Draft, defineRule, detailsOf } from 'finsocial/rule'
import { authoritiesOf } from '../../facts/obligations.js'
import { isOpen } from '../../facts/open-channel.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineRule({
  id: 'audience/private-offering',
  hazard: 'prohibited-promotion',
  covers: ['us/private-offering-solicitation'],
  since: '0.1.0',
  maturity: 'settled',
  severity: 'error',
  confidence: 'likely',
  summary: 'An offering that may not be advertised, or only in set words, shown to everybody.',
  why: 'One open post can cost a private offering its exemption, and the investors their protection.',
  basis: { law: authoritiesOf(['us/private-offering-solicitation']) },
  advice: 'keep a 506(b) offering off public channels; for the others state only what the exemption lets a notice say',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: {
    public: 'solicits in public for an offering under 506(b): “{match}”',
    channel: 'puts an offering under 506(b) on a public channel',
    accredited: 'advertises a 506(c) offering without saying that it is for verified accredited investors',
    hype: 'says more than a crowdfunding notice may: “{match}”',
    portal: 'states the terms of a crowdfunding offer without its platform: “{match}”',
    money: 'asks for money or orders while testing the waters: “{match}”',
    undeclared: 'reads as a private offering: “{match}”',
  },
  check(draft, report, hits) {
    const { offering } = draft.frontMatter
    const open = isOpen(draft)
    const field = draft.fieldSpan('offering') ?? draft.headSpan
    const raising = hits.filter(({ group }) => group === 'raise' || group === 'money')
    if (offering === '506b') {
      if (open === false) return
      const lowered = open ? {} : { lowered: 'the channel is not declared' }
      for (const hit of raising) report('public', { ...detailsOf(hit), ...lowered })
      if (!raising.length && open) report('channel', { span: field })
    } else if (offering === '506c') {
      if (open !== false && !says(draft, ACCREDITED)) report('accredited', { span: field, severity: 'warn' })
    } else if (offering === 'reg-cf') {
      for (const hit of hits) if (hit.group === 'hype') report('hype', detailsOf(hit))
      const price = draft.blocks.flatMap((block) =>
        block.figures.filter(({ unit }) => unit === 'money').map((figure) => ({ block, figure })),
      )[0]
      if (price && !draft.links.length && !says(draft, PLATFORM))
        report('portal', { span: price.block.spanOf(price.figure.start, price.figure.end), block: price.block })
    } else if (offering === 'reg-a') {
      if (says(draft, NO_MONEY)) return
      for (const hit of hits) if (hit.group === 'money') report('money', { ...detailsOf(hit), severity: 'warn' })
    } else if (offering === undefined && open !== false) {
      for (const hit of hits) if (hit.group === 'raise') report('undeclared', { ...detailsOf(hit), severity: open ? 'warn' : 'info' })
    }
  },
  examples: {
    en: {
      bad: [
        '---\noffering: 506b\nchannels: linkedin\n---\n[[We are raising $3 million]] for Fund II. [[DM for the deck]].',
        '---\noffering: [[506b]]\nchannels: facebook\n---\nA quiet week for our funds.',
        '---\noffering: [[506c]]\nchannels: linkedin\n---\nFund II is open.',
        '---\noffering: reg-cf\n---\nBuy shares at [[$5]], we are [[the next big thing]] and [[growing 300%]]!',
        '---\noffering: reg-a\n---\n[[Reserve your shares now]], [[send deposits here]].',
        '---\nchannels: x\n---\n[[Seeking accredited investors]] for a new fund.',
      ],
      good: [
        '---\noffering: 506c\nchannels: x\n---\nFund II is open to verified accredited investors only. Investing involves risk, including total loss.',
        '---\noffering: reg-cf\n---\nAcme Inc. is offering common stock at $5 per share through PortalCo until 1 March: portal.example/acme',
        'We raised our minimum wage.',
        '---\noffering: 506b\nformat: dm\n---\nWe are raising $3 million for Fund II.',
        'The start-up said that its round is closed.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: us\nchannels: linkedin\n---\n[[Nous levons des fonds]] pour grandir.',
        '---\njurisdictions: us\noffering: 506b\nchannels: x\n---\n[[Recherchons des investisseurs]] pour notre fonds.',
        '---\njurisdictions: us\noffering: reg-a\n---\n[[Réservez vos actions]].',
      ],
      good: [
        '---\njurisdictions: us\n---\nLa levée de fonds de la jeune pousse a été annoncée hier.',
        '---\njurisdictions: us\noffering: 506b\nformat: dm\n---\nNous levons des fonds.',
        '---\njurisdictions: us\nchannels: x\n---\nQu’est-ce qu’un placement privé ?',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: us\nchannels: facebook\n---\n[[กำลังระดมทุน]] 30 ล้านบาท',
        '---\njurisdictions: us\noffering: 506b\nchannels: facebook\n---\n[[กำลังระดมทุน]]รอบใหม่',
        '---\njurisdictions: us\noffering: reg-a\n---\n[[จองหุ้นของเราวันนี้]]',
      ],
      good: [
        '---\njurisdictions: us\nchannels: facebook\n---\nการระดมทุนคืออะไร',
        '---\njurisdictions: us\noffering: 506b\nformat: dm\n---\nกำลังระดมทุนรอบใหม่',
        '---\njurisdictions: us\nchannels: facebook\n---\nนักลงทุนควรรู้จักงบการเงิน',
      ],
    },
  },
  gaps: ['an offering that the front matter does not name is known by a few phrases only'],
})

function says({ blocks }: Draft, words: RegExp): boolean {
  return blocks.some(({ visible, folded }) => visible && words.test(folded.text))
}

const ACCREDITED = /accredited|investisseurs accredites|accredite|ผู้ลงทุนที่ได้รับการรับรอง/u
const PLATFORM =
  /(?<![a-zA-ZÀ-ɏ])(?:through|on|via) (?:[\p{L}\d]{2,20} ){0,2}(?:portal|platform|[\p{L}\d]{2,20}(?:co|portal|funder|starter))(?![a-zA-ZÀ-ɏ])|(?:portal|platform)\.|sur la plateforme|ผ่านแพลตฟอร์ม/u
const NO_MONEY = /no money|not accept|no offer to buy|no obligation|aucune somme|aucun engagement|ไม่ผูกพัน/u
