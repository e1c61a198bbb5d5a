import { type Details, type Draft, defineRule, EDUCATIONAL_PURPOSES, type Hit, type Product } from 'finsocial/rule'
import { eu } from '../../facts/authorities/eu.js'
import { fr } from '../../facts/authorities/fr.js'
import { th } from '../../facts/authorities/th.js'
import { uk } from '../../facts/authorities/uk.js'
import { opensClause } from '../../facts/clause.js'
import { authoritiesOf } from '../../facts/obligations.js'
import { isService } from '../../facts/service.js'
import { isButton, isEngagement, isInvitation } from './engagement.js'
import { en, fr as french, th as thai } from './lexicons.generated.js'

/** For these a call to act is a promotion that needs more than an approval. */
const RISKY: readonly Product[] = [
  'crypto',
  'stablecoin',
  'crypto-etn',
  'cfd',
  'forex',
  'option',
  'futures',
  'private-fund',
  'restricted-security',
  'p2p',
  'structured-product',
  'high-cost-credit',
  'bnpl',
]

export default defineRule({
  id: 'solicitation/direct-response',
  hazard: 'direct-response-cta',
  covers: ['us/education-with-pitch', 'th-cta-direct-response', 'th-dsdm-direct-marketing'],
  since: '0.1.0',
  maturity: 'settled',
  severity: { us: 'error', uk: 'warn', eu: 'warn', fr: 'warn', th: 'error' },
  confidence: 'likely',
  summary: 'A call to act on what the poster sells, and what turns education into selling.',
  why: 'A post that asks the reader to act is advertising: it needs approval, warnings and records that education does not.',
  basis: {
    law: [
      ...authoritiesOf(['us/education-with-pitch', 'th-cta-direct-response', 'th-dsdm-direct-marketing']),
      uk.fg24Gateway,
      uk.cobs4FairClear,
      eu.mifid24,
      fr.codeConsoL121_3,
      th.secAdvertisingApproval,
    ],
  },
  advice: 'leave the request out, or declare “purpose: direct-response” and have the post approved as advertising',
  languages: ['en', 'fr', 'th'],
  lexicons: { en, fr: french, th: thai },
  messages: {
    education: 'turns education into selling: “{match}”',
    offering: 'names an offer in a post that declares itself education: “{match}”',
    undeclared: 'asks the reader to act: “{match}”',
    distance: 'asks for a response at a distance: “{match}”',
  },
  check(draft, report, hits) {
    const asks = withoutNested(hits.filter((hit) => counts(hit, draft)))
    const { purpose } = draft.frontMatter
    if (purpose === 'recruiting' || purpose === 'promotion') return
    if (purpose === 'direct-response') {
      const [first] = asks
      if (first) report('distance', { ...placeOf(first), severity: 'info', citations: [th.directMarketing], advice: DISTANCE })
      return
    }
    for (const hit of asks) {
      if (isEducation(draft)) report(...judgeEducation(hit, draft))
      else report('undeclared', { ...placeOf(hit), severity: weightOf(draft), advice: UNDECLARED })
    }
  },
  examples: {
    en: {
      bad: [
        '---\npurpose: education\n---\nWhat is an IRA? [[Open one with us]] today, [[link in bio]].',
        '---\npurpose: education\n---\nWhy diversify: [[start with the Larkfield ETF]].',
        'Thinking of moving home? [[Fill in our short form]].',
        '---\npurpose: direct-response\njurisdictions: th\n---\n[[Apply online]] today.',
      ],
      good: [
        '---\npurpose: education\n---\nInflation 101. Learn more at investor.gov and share your thoughts below.',
        'If your card is lost or stolen, call us at once.',
        'You can apply online or in a branch; the bank decides within two days.',
        '---\npurpose: direct-response\n---\nOpen an IRA with Cove Securities LLC, Member FINRA/SIPC. Investing involves risk.',
      ],
    },
    fr: {
      bad: [
        '---\npurpose: education\n---\nL’inflation en deux mots. [[Prenez rendez-vous]] avec un conseiller Aubrac.',
        'Un crédit en tête ? [[Demandez votre devis]].',
        '[[J’ouvre]] mon compte',
      ],
      good: [
        'Partagez vos impressions en commentaire et lisez l’article complet.',
        'En cas de fraude, contactez-nous et faites opposition.',
        'Ne cliquez pas sur les liens d’un démarcheur inconnu.',
      ],
    },
    th: {
      bad: ['---\npurpose: education\n---\nดอกเบี้ยทบต้นคืออะไร [[สมัครวันนี้]]', '[[สนใจทัก]]แชทได้เลยค่ะ', '[[แอดไลน์]] @examplebank'],
      good: ['ทักษะการเงินที่คนทำงานควรมี', 'กดแชร์ให้เพื่อนอ่านได้เลย', 'อย่าคลิกลิงก์ที่มากับข้อความ มิจฉาชีพมักใช้วิธีนี้'],
    },
  },
  gaps: [
    'does not read buttons that the platform adds',
    'an imperative without a known verb of buying (“Get Floki”) is not seen',
    'French and Thai calls to act should be read by a native copywriter once a year: new idioms appear on each platform',
  ],
})

const UNDECLARED = 'say what the post is for: “purpose: direct-response”, or leave the request out'
const DISTANCE = 'check that the firm is registered for direct marketing, or that the exception for electronic commerce applies'

function isEducation({ frontMatter: { purpose } }: Draft): boolean {
  return purpose !== undefined && EDUCATIONAL_PURPOSES.includes(purpose)
}

/** Hits that ask for action: commands that open their clause, outside of service, safety and harmless engagement. */
function counts(hit: Hit, draft: Draft): boolean {
  if (hit.group === 'pitch') return isEducation(draft) && !isService(hit)
  if (isEducation(draft) && (hit.group === 'event' || isInvitation(hit))) return false
  if (hit.group === 'command' && !opensClause(hit)) return false
  if (hit.group === 'button' && !isButton(hit)) return false
  return !isEngagement(hit) && !isService(hit)
}

/** Of hits that overlap, the longest. */
function withoutNested(hits: readonly Hit[]): readonly Hit[] {
  const length = ({ span }: Hit) => span.end - span.start
  return hits.filter(
    (hit, at) =>
      !hits.some(
        (other, before) =>
          other !== hit &&
          other.span.start < hit.span.end &&
          hit.span.start < other.span.end &&
          (length(other) > length(hit) || (length(other) === length(hit) && before < at)),
      ),
  )
}

function judgeEducation(hit: Hit, draft: Draft): ['education' | 'offering', Details] {
  if (hit.group === 'pitch') return ['offering', { ...placeOf(hit), severity: 'warn' }]
  // in the United States the light approval path is lost, which matters once nobody has approved the piece
  const isSkipped = draft.ready && !draft.frontMatter.approval?.by
  const isThai = draft.jurisdictions.includes('th')
  return ['education', { ...placeOf(hit), severity: isSkipped || isThai ? 'error' : 'warn' }]
}

/** A purpose that nobody declared is a reminder; a product or an audience that needs protection makes it a question. */
function weightOf({ products, frontMatter: { audience = [], purpose } }: Draft): 'warn' | 'info' {
  if (purpose === 'service') return 'info'
  if (audience.includes('plan-participant')) return 'warn'
  return products.some(({ value, source }) => source !== 'inferred' && RISKY.includes(value)) ? 'warn' : 'info'
}

function placeOf(hit: Hit): Details {
  return {
    span: hit.span,
    block: hit.block,
    suggestions: hit.say.map((text) => ({ text })),
    ...(hit.loose ? { lowered: 'the words may belong to two clauses' } : {}),
  }
}
