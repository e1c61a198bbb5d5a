import { type Draft, defineRule, detailsOf, type Hit } from 'finsocial/rule'
import { opensClause } from '../../facts/clause.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { en, fr, th } from './lexicons.generated.js'

export default defineRule({
  id: 'audience/rollover-pressure',
  hazard: 'unbalanced-benefit',
  covers: ['us/rollover-pressure', 'uk-pension-review-bait'],
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'warn', uk: 'error' },
  confidence: 'likely',
  summary: 'Savers urged to move their workplace pension, without the other ways and their costs.',
  why: 'Moving a plan is seldom undone; staying, moving on and cashing out each have fees and rights that the copy has to weigh.',
  basis: { law: authoritiesOf(['us/rollover-pressure', 'uk-pension-review-bait']) },
  advice: 'name the other ways (stay, new plan, IRA, cash) with their fees and services, or explain without urging',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: {
    rollover: 'urges one way for a workplace plan: “{match}”',
    bait: 'lures with a pension opened or reviewed: “{match}”',
    early: 'offers pension money before the legal age: “{match}”',
  },
  check(draft, report, hits) {
    if (weighs(draft)) return
    for (const hit of hits) {
      if (hit.group === 'early') report('early', { ...detailsOf(hit), jurisdictions: ['uk'] })
      else if (!urges(hit)) continue
      else if (hit.group === 'bait') report('bait', { ...detailsOf(hit), severity: 'warn' })
      else report('rollover', { ...detailsOf(hit), severity: 'warn' })
    }
  },
  examples: {
    en: {
      bad: [
        'Left your job? [[Roll your 401(k) to us today]].',
        '[[Your old 401(k) is dying]]. [[Move it now]]!',
        '[[Free rollover review]]: [[everyone is better off with an IRA]].',
        '---\njurisdictions: uk\n---\n[[Free pension review]], [[unlock cash before 55]].',
      ],
      good: [
        'Left your job? You can stay in the plan, move to a new plan, roll to an IRA or cash out. Compare fees, services and taxes.',
        'What is a direct rollover?',
        'Forgotten 401(k)? How to find it.',
        '---\njurisdictions: uk\n---\nFree, impartial guidance: Pension Wise.',
        '---\njurisdictions: uk\n---\nPension scams use words like “free pension review” and “loophole”.',
      ],
    },
    fr: {
      bad: [
        '---\njurisdictions: us\n---\n[[Rapatriez vos anciens contrats chez nous]].',
        '---\njurisdictions: uk\n---\n[[Débloquez votre retraite dès maintenant]].',
        '---\njurisdictions: us\n---\n[[Votre ancien plan dort]] et vous coûte cher.',
      ],
      good: [
        '---\njurisdictions: us\n---\nQu’est-ce qu’un transfert de plan ?',
        '---\njurisdictions: us\n---\nRester, transférer vers un nouveau plan ou retirer : comparez les frais et les services.',
        '---\njurisdictions: uk\n---\nMéfiez-vous de qui propose de débloquer votre retraite.',
      ],
    },
    th: {
      bad: [
        '---\njurisdictions: us\n---\n[[ย้ายกองทุนสำรองเลี้ยงชีพมากับเรา]]',
        '---\njurisdictions: us\n---\n[[อย่าทิ้งเงินไว้กับที่ทำงานเก่า]]',
        '---\njurisdictions: uk\n---\n[[ถอนเงินกองทุนสำรองเลี้ยงชีพก่อนเกษียณ]]',
      ],
      good: [
        '---\njurisdictions: us\n---\nเมื่อลาออกจากงาน กองทุนสำรองเลี้ยงชีพมีทางเลือกอะไรบ้าง',
        '---\njurisdictions: us\n---\nกองทุนสำรองเลี้ยงชีพคืออะไร',
        '---\njurisdictions: uk\n---\nมิจฉาชีพชวนถอนเงินบำนาญก่อนกำหนด',
      ],
    },
  },
  gaps: ['a plan is known by its usual names; trade names of plans are not'],
})

/** Phrases with a subject of their own urge wherever they stand; verbs only where they command. */
function urges(hit: Hit): boolean {
  return (
    !/^(?:roll|move|transfer|bring|switch|consolidate|shift|unlock|release|liberate|free up|cash in|access|crack|tap|swap)(?![a-zA-ZÀ-ɏ])/u.test(
      hit.text.toLowerCase(),
    ) || opensClause(hit)
  )
}

/** Whether the copy weighs the ways: at least two others than the one it speaks for, or costs with services. */
function weighs({ blocks }: Draft): boolean {
  const text = blocks
    .filter(({ visible }) => visible)
    .map(({ folded }) => folded.text)
    .join(' ')
  return WAYS.filter((way) => way.test(text)).length >= 2
}

const WAYS: readonly RegExp[] = [
  /(?<![a-zA-ZÀ-ɏ])(?:stay(?:ing)? (?:in|with|put)|leave (?:it|your (?:money|savings)) (?:in|with|where)|remain in|rester|laisser (?:votre|l'))|คงเงินไว้/u,
  /(?<![a-zA-ZÀ-ɏ])(?:new (?:employer's )?plan|plan of your new employer|nouveau plan)(?![a-zA-ZÀ-ɏ])|แผนใหม่|นายจ้างใหม่/u,
  /(?<![a-zA-ZÀ-ɏ])(?:cash(?:ing)? (?:it )?out|take (?:the )?cash|retirer|sortir en capital)(?![a-zA-ZÀ-ɏ])|รับเงินสด|รับเงินออก/u,
  /(?<![a-zA-ZÀ-ɏ])(?:fees|costs|charges|frais)(?![a-zA-ZÀ-ɏ]).{0,60}(?:services|taxes|benefits|guarantees|penalties|garanties|impots)|ค่าธรรมเนียม.{0,40}(?:ภาษี|บริการ)/u,
]
