import { defineRule } from 'finsocial/rule'

export default defineRule({
  id: 'draft/skipped-content',
  hazard: 'unreadable',
  since: '0.1.0',
  maturity: 'settled',
  severity: 'info',
  confidence: 'likely',
  summary: 'Prose inside code, which is not read as copy.',
  why: 'A reader sees the words in a code block; the rules do not look there.',
  basis: { house: 'What was not checked must be said.' },
  advice: 'take the words out of the code block if they are part of the post',
  languages: ['en', 'fr', 'th'],
  messages: { found: 'about {words} words inside code were not checked' },
  examples: {
    en: {
      bad: ['Look:\n\n[[```\nThis is a long sentence about the fund that nobody will check at all.\n```]]\n'],
      good: ['Run `npm test` first.\n\n```\nconst rate = 4\n```\n'],
    },
    fr: {
      bad: ['Voyez :\n\n[[```\nCette longue phrase parle du fonds et personne ne la relira jamais ici.\n```]]\n'],
      good: ['Tapez `npm test` avant tout.\n'],
    },
    th: { bad: ['ดูนี่\n\n[[```\nข้อความยาวเกี่ยวกับกองทุนที่ไม่มีใครตรวจสอบเลย\n```]]\n'], good: ['พิมพ์ `npm test` ก่อน\n'] },
  },
  gaps: [],
  check(draft, report) {
    for (const { kind, text, span } of draft.hidden) {
      if (kind !== 'code') continue
      const words = text.match(/\p{L}[\p{L}\p{M}'’-]{2,40}(?=[\s.,;:!?]|$)/gu)?.length ?? 0
      const thai = text.match(/[\u0e01-\u0e2e]/gu)?.length ?? 0
      if (words >= 8 || thai >= 24) report('found', { span, data: { words: Math.max(words, Math.round(thai / 4)) } })
    }
  },
})
