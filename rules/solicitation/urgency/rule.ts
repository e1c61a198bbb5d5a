import { type Draft, defineRule, type Hit, type Product } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { isService } from '../../facts/service.js'
import { en, fr, th } from './lexicons.generated.js'
import { isLegalDate, isOpenSession } from './occasion.js'

/** High-risk investments: the United Kingdom and France sanction pressure to buy them on its face. */
const RISKY: readonly Product[] = ['crypto', 'stablecoin', 'crypto-etn', 'cfd', 'forex', 'restricted-security', 'p2p', 'ltaf']

export default defineRule({
  id: 'solicitation/urgency',
  hazard: 'urgency',
  covers: ['us/direct-response-pressure', 'uk-pressure-urgency', 'fr-pression-temoignage', 'th-urgency-pressure'],
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'warn', uk: 'error', eu: 'warn', fr: 'error', th: 'warn' },
  confidence: 'likely',
  summary: 'Pressure to decide: haste, scarcity, fear of missing out, deadlines that press.',
  why: 'Somebody who is hurried does not read the risks; a decision about money needs time.',
  basis: {
    law: [
      ...authoritiesOf(['us/direct-response-pressure', 'uk-pressure-urgency', 'fr-pression-temoignage', 'th-urgency-pressure']),
      eu.esmaFinfluencers,
    ],
  },
  advice: 'drop the pressure; if an offer truly ends, give the date and where the terms stand',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr, th },
  messages: {
    pressure: 'presses the reader to decide: “{match}”',
    scarcity: 'plays on scarcity: “{match}”',
    deadline: 'sets a deadline that presses: “{match}”',
  },
  check(draft, report, hits) {
    for (const hit of hits) {
      const message = messageOf(hit)
      if (message !== 'pressure' && isLegalDate(hit)) continue
      if (hit.group === 'seats' && isOpenSession(hit)) continue
      if (isService(hit)) continue
      report(message, {
        span: hit.span,
        block: hit.block,
        suggestions: hit.say.map((text) => ({ text })),
        ...weigh(hit, draft),
      })
    }
  },
  examples: {
    en: {
      bad: [
        '[[Act now]], [[only 50 founding investors]].',
        '[[Last chance]]! [[Closing tonight]], [[do not get left behind]].',
        '---\nproducts: crypto\n---\nBuy [[before it is too late]].',
        'Interest rates are rising: 4% [[won’t last forever]].',
      ],
      good: [
        'IRA contributions for 2026 are due by 15 April 2027.',
        'Open enrolment ends on 12 December.',
        'Twelve seats left for Thursday’s budgeting class.',
        'Scammers say “act now” so that you do not think.',
        'Harbourline Limited is a limited company. Today’s rate is 4.1%.',
        'There’s no rush: read the documents first.',
      ],
    },
    fr: {
      bad: [
        '[[Plus que 3 places]] pour devenir libre financièrement.',
        '[[Dernière chance]] : [[ne tardez pas]].',
        'Le livret boosté ? [[Plus que 3 jours pour]] en profiter.',
      ],
      good: [
        'Versement déductible avant le 31 décembre 2026.',
        'Souscription close le 15/12, sous conditions.',
        'Prenez le temps de lire le DIC, rien ne presse.',
        'Méfiez-vous des offres « dernière chance » : les escrocs pressent leurs victimes.',
      ],
    },
    th: {
      bad: ['[[ด่วน]]! [[วันนี้วันเดียวเท่านั้น]]', 'โปรดอกเบี้ยพิเศษ [[จำนวนจำกัด]]', '[[เหลือ 5 สิทธิ์สุดท้าย]]'],
      good: ['สายด่วนผู้บริโภค 1166', 'ค่าผ่านทางด่วนปรับขึ้น', 'บริษัทตัวอย่าง จำกัด (มหาชน)', 'ไม่ต้องรีบตัดสินใจ อ่านเงื่อนไขก่อน'],
    },
  },
  gaps: [
    'does not know whether a deadline is true',
    'pressure told as a story (“your lender has bad news for you”) is only seen where it uses a known phrase',
    'Thai and French slang for haste changes quickly and wants a native reader',
  ],
})

function messageOf({ group }: Hit): 'pressure' | 'scarcity' | 'deadline' {
  return group === 'deadline' || group === 'pressure' ? group : 'scarcity'
}

function weigh({ loose }: Hit, { products }: Draft): { severity?: 'warn'; lowered?: string } {
  const risky = products.filter(({ value }) => RISKY.includes(value))
  if (!risky.length) return { severity: 'warn', ...(loose ? { lowered: 'the words may belong to two clauses' } : {}) }
  if (risky.every(({ source }) => source === 'inferred')) return { lowered: 'product inferred from the copy' }
  return loose ? { lowered: 'the words may belong to two clauses' } : {}
}
