import { type Audience, type Details, type Draft, defineRule, detailsOf, type Jurisdiction } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { isOpen } from '../../facts/open-channel.js'
import { en, fr, th } from './lexicons.generated.js'

const PROFESSIONALS: readonly Audience[] = ['institutional', 'intermediary', 'plan-sponsor']

export default defineRule({
  id: 'audience/open-channel-for-professionals',
  hazard: 'audience-mismatch',
  covers: ['us/plan-sponsor-audience', 'uk-professional-only-open-channel'],
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'error', uk: 'warn', eu: 'warn', fr: 'warn' },
  confidence: 'likely',
  summary: 'Copy for professionals on a channel that everybody reads.',
  why: 'A label keeps nobody out: on an open feed the copy is retail, with the approval and the warnings that retail copy needs.',
  basis: { law: [...authoritiesOf(['us/plan-sponsor-audience', 'uk-professional-only-open-channel']), eu.mifidDr44RiskBalance] },
  advice: 'treat the post as retail, or send it where only those readers are: a gated page, a mailing, a direct message',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: {
    label: 'says that it is not for the public, in public: “{match}”',
    address: 'tells professionals in public what to sell: “{match}”',
    figure: 'holds out a figure to professionals where everybody reads: “{match}”',
  },
  check(draft, report, hits) {
    const open = isOpen(draft)
    if (open === false) return
    const place: Partial<Details> = open ? {} : { lowered: 'the channel is not declared' }
    for (const hit of hits) {
      const isBalanced = hit.group === 'label' && !promises(draft) && warns(draft)
      const jurisdictions: readonly Jurisdiction[] = isBalanced ? ['us'] : ['us', 'uk', 'eu', 'fr']
      report(hit.group === 'address' ? 'address' : 'label', { ...detailsOf(hit), ...place, jurisdictions })
    }
    const { audience = [] } = draft.frontMatter
    if (!open || hits.length || !audience.length || !audience.every((each) => PROFESSIONALS.includes(each))) return
    for (const { block, start, end } of figuresIn(draft)) report('figure', { span: block.spanOf(start, end), block })
  },
  examples: {
    en: {
      bad: [
        '---\naudience: plan-sponsor\nchannels: linkedin\nfirm: {kind: broker-dealer}\njurisdictions: us\n---\nPlan sponsors: our fund targets 7%. [[For institutional use only]].',
        '---\naudience: institutional\nchannels: x\n---\n[[Not for use with the public]]: Q3 deck below.',
        '---\naudience: institutional\nchannels: facebook\noffering: 506b\njurisdictions: us\n---\nNew fund for qualified purchasers, [[14%]] target.',
        '---\njurisdictions: uk\nchannels: linkedin\n---\nIFAs: [[sell this to your clients]] before year end, 9% target.',
      ],
      good: [
        '---\naudience: plan-sponsor\nchannels: linkedin\n---\nPlan sponsors: five fiduciary calendar dates for 2027.',
        '---\naudience: plan-sponsor\nformat: dm\n---\nFee benchmarking summary for your committee. For plan sponsors only.',
        '---\naudience: retail\nchannels: linkedin\n---\nDoes your employer match contributions?',
        '---\njurisdictions: uk\nchannels: linkedin\n---\nFor professional investors only. Capital is at risk and you may get back less than you invest.',
        '---\nchannels: linkedin\n---\nWhy some funds are open only to a few investors.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: fr\nchannels: linkedin\n---\n[[Réservé aux investisseurs professionnels]]. Objectif : 9 % par an.',
        '---\njurisdictions: fr\nchannels: x\n---\n[[Ne pas diffuser au public]] : notre présentation.',
        '---\njurisdictions: fr\nchannels: linkedin\n---\nCourtiers, [[proposez ce fonds à vos clients]].',
      ],
      good: [
        '---\njurisdictions: fr\nchannels: email\n---\nRéservé aux investisseurs professionnels. Objectif : 9 % par an.',
        '---\njurisdictions: fr\nchannels: linkedin\n---\nQu’est-ce qu’un investisseur professionnel ?',
        '---\njurisdictions: fr\nchannels: linkedin\n---\nConseillers : formation continue le 2 décembre.',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: us\nchannels: facebook\n---\nกองทุนใหม่ [[สำหรับผู้ลงทุนสถาบันเท่านั้น]]',
        '---\njurisdictions: uk\nchannels: facebook\n---\n[[ห้ามเผยแพร่ต่อสาธารณะ]] ผลตอบแทน 9% ต่อปี',
        '---\njurisdictions: uk\nchannels: facebook\n---\n[[ตัวแทนทุกท่าน เสนอกองทุนนี้ให้ลูกค้าของคุณ]]',
      ],
      good: [
        '---\njurisdictions: us\nformat: dm\n---\nสำหรับผู้ลงทุนสถาบันเท่านั้น',
        '---\njurisdictions: us\nchannels: facebook\n---\nผู้ลงทุนสถาบันคือใคร',
        '---\njurisdictions: uk\nchannels: facebook\n---\nอบรมสำหรับผู้แนะนำการลงทุน 2 ธันวาคม',
      ],
    },
  },
  gaps: ['does not know of a gate behind which a web page or a closed group stands: say format: dm, or leave the channel out'],
})

/** Figures held out as a return, a target or a yield. */
function figuresIn(draft: Draft) {
  return draft.blocks.flatMap((block) =>
    block.figures
      .filter(({ kind, unit }) => kind === 'return' || (unit === 'percent' && kind !== 'fee' && kind !== 'share' && kind !== 'tax'))
      .filter(({ start, end, kind }) => kind === 'return' || HELD_OUT.test(block.text.slice(Math.max(0, start - 40), end + 40)))
      .map(({ start, end }) => ({ block, start, end })),
  )
}

const HELD_OUT = /target|yield|return|objectif|rendement|coupon|distribution|ผลตอบแทน|เป้าหมาย/iu

function promises(draft: Draft): boolean {
  return figuresIn(draft).length > 0
}

function warns({ blocks }: Draft): boolean {
  return blocks.some(({ folded }) => RISK.test(folded.text))
}

const RISK =
  /capital (?:is )?at risk|get back less|lose (?:some or all|money|your)|value (?:can|may) (?:fall|go down)|risque de perte|perte en capital|ความเสี่ยง|สูญเสียเงินลงทุน/u
