import { defineRule } from 'finsocial/rule'

const KINDS = {
  leetspeak: 'digits for letters',
  'spaced-letters': 'spaced-out letters',
  'look-alike': 'look-alike letters',
  invisible: 'invisible characters',
}

export default defineRule({
  id: 'draft/obfuscated-text',
  hazard: 'obfuscation',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'warn',
  confidence: 'likely',
  summary: 'Words disguised from a search: leetspeak, spaced-out letters, look-alike or invisible characters.',
  why: 'Disguised words are read by people and missed by filters, archives and searches; an examiner takes them for intent.',
  basis: { house: 'Copy must be findable by the people who have to review and archive it.' },
  advice: 'write the words plainly',
  languages: ['en', 'fr', 'th'],
  messages: { found: 'disguised words ({kind}): “{match}”' },
  examples: {
    en: {
      bad: ['Get [[gu4r4nteed]] money.', 'It is [[r i s k - f r e e]] today.', 'No [[r\u0456sk]] here.', 'A [[guar\u200banteed]] thing.'],
      good: [
        'Our B2B team met 401k savers in Q3 at H1N1-free offices.',
        'Options A B C D E F are open.',
        'A soft\u00adhyphen is honest, and so is the Greek letter α.',
      ],
    },
    fr: { bad: ['Un [[p l a c e m e n t]] discret.'], good: ['Les salles A B C D sont ouvertes, art. L. 321-1.'] },
    th: { bad: ['รับ [[g u a r a n t e e]] ทันที'], good: ['กำ\u200bไร ของ SET50 ปีนี้'] },
  },
  gaps: ['disguises that only a picture shows'],
  check(draft, report) {
    for (const block of draft.blocks) {
      for (const { kind, start, end } of block.disguises) {
        if (!block.marks.some((mark) => (mark.kind === 'url' || mark.kind === 'mention') && mark.start < end && start < mark.end)) {
          report('found', { span: block.spanOf(start, end), block, data: { kind: KINDS[kind] } })
        }
      }
    }
  },
})
