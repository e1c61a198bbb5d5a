import * as z from 'zod/mini'
import { AUTHOR_RELATIONS, FIRM_KINDS } from '../rule/front-matter.js'
import { AUDIENCES, CHANNELS, FORMATS, JURISDICTIONS, LANGUAGES, PRODUCTS, PURPOSES, STATUSES } from '../rule/vocabulary.js'

const text = z.string()
const texts = z.array(text)
const date = z.string().check(z.refine(isIsoDate, 'is not an ISO 8601 date such as 2026-12-01'))

const firm = z.strictObject({
  name: z.optional(text),
  aliases: z.optional(texts),
  kind: z.optional(z.enum(FIRM_KINDS)),
  ids: z.optional(texts),
  domains: z.optional(texts),
  emails: z.optional(texts),
  phones: z.optional(texts),
  addresses: z.optional(texts),
  handles: z.optional(texts),
})

/** The front matter of a draft. Lists are lists here; `LIST_FIELDS` may be written as one bare value. */
export const frontMatterSchema = z.strictObject({
  title: z.optional(text),
  publishTitle: z.optional(z.boolean()),
  language: z.optional(z.enum(LANGUAGES)),
  alsoLanguages: z.optional(z.array(z.enum(LANGUAGES))),
  jurisdictions: z.optional(z.array(z.enum(JURISDICTIONS))),
  states: z.optional(texts),
  channels: z.optional(z.array(z.enum(CHANNELS))),
  format: z.optional(z.enum(FORMATS)),
  purpose: z.optional(z.enum(PURPOSES)),
  audience: z.optional(z.array(z.enum(AUDIENCES))),
  products: z.optional(z.array(z.enum(PRODUCTS))),
  offering: z.optional(z.enum(['registered', '506b', '506c', 'reg-a', 'reg-cf'])),
  firm: z.optional(firm),
  author: z.optional(
    z.strictObject({
      name: z.optional(text),
      relation: z.optional(z.enum(AUTHOR_RELATIONS)),
      paid: z.optional(z.boolean()),
      value: z.optional(z.union([text, z.number()])),
      agreement: z.optional(text),
      holdsPosition: z.optional(z.boolean()),
    }),
  ),
  employer: z.optional(
    z.strictObject({ name: z.optional(text), agreement: z.optional(text), approvedBy: z.optional(text), approvedOn: z.optional(date) }),
  ),
  targeting: z.optional(
    z.strictObject({
      employers: z.optional(texts),
      jobTitles: z.optional(texts),
      industries: z.optional(texts),
      interests: z.optional(texts),
      ages: z.optional(text),
      regions: z.optional(texts),
      customAudience: z.optional(z.union([text, z.boolean()])),
    }),
  ),
  approval: z.optional(
    z.strictObject({
      by: z.optional(text),
      role: z.optional(text),
      on: z.optional(date),
      expires: z.optional(date),
      digest: z.optional(text),
      reference: z.optional(text),
      jurisdictions: z.optional(z.array(z.enum(JURISDICTIONS))),
      channels: z.optional(z.array(z.enum(CHANNELS))),
      firmReference: z.optional(text),
      attestedOn: z.optional(date),
    }),
  ),
  filing: z.optional(
    z.array(
      z.strictObject({ regime: z.optional(text), submittedOn: z.optional(date), reference: z.optional(text), exclusion: z.optional(text) }),
    ),
  ),
  retention: z.optional(
    z.strictObject({
      archive: z.optional(text),
      class: z.optional(text),
      years: z.optional(z.number()),
      until: z.optional(z.union([z.literal('indefinite'), date])),
    }),
  ),
  publishAt: z.optional(date),
  firstUsedOn: z.optional(date),
  lastUsedOn: z.optional(date),
  consent: z.optional(z.strictObject({ reference: z.optional(text), on: z.optional(date), person: z.optional(text) })),
  evidence: z.optional(
    z.array(
      z.strictObject({
        id: z.optional(text),
        claim: z.optional(text),
        source: z.optional(text),
        url: z.optional(text),
        asOf: z.optional(date),
        expires: z.optional(date),
      }),
    ),
  ),
  disclosures: z.optional(z.strictObject({ profile: z.optional(texts), landing: z.optional(texts) })),
  figures: z.optional(z.record(z.string(), z.union([text, z.number()]))),
  media: z.optional(
    z.array(
      z.strictObject({
        file: z.optional(text),
        alt: z.optional(text),
        text: z.optional(text),
        seconds: z.optional(z.number()),
        kind: z.optional(text),
      }),
    ),
  ),
  generatedBy: z.optional(z.enum(['human', 'ai', 'mixed'])),
  review: z.optional(z.strictObject({ by: z.optional(text), on: z.optional(date) })),
  status: z.optional(z.enum(STATUSES)),
  finsocial: z.optional(
    z.strictObject({
      waivers: z.optional(
        z.array(
          z.strictObject({
            rule: text,
            match: z.optional(text),
            reason: z.optional(text),
            by: z.optional(text),
            until: z.optional(date),
          }),
        ),
      ),
    }),
  ),
})

/** Keys that take a list and also one bare value. */
export const LIST_FIELDS: ReadonlySet<string> = new Set([
  'alsoLanguages',
  'jurisdictions',
  'states',
  'channels',
  'audience',
  'products',
  'filing',
  'evidence',
  'media',
  'firm.aliases',
  'firm.ids',
  'firm.domains',
  'firm.emails',
  'firm.phones',
  'firm.addresses',
  'firm.handles',
  'targeting.employers',
  'targeting.jobTitles',
  'targeting.industries',
  'targeting.interests',
  'targeting.regions',
  'approval.jurisdictions',
  'approval.channels',
  'disclosures.profile',
  'disclosures.landing',
  'finsocial.waivers',
])

/** `2026-12-01`, or with a time and an offset. The day must exist. */
export function isIsoDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(value)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const lengths = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return month >= 1 && month <= 12 && day >= 1 && day <= lengths[month - 1]!
}
