import * as z from 'zod/mini'
import { AUDIENCES, CATEGORIES, CHANNELS, HAZARDS, JURISDICTIONS, LANGUAGES, PURPOSES, SEVERITIES, STATUSES } from '../rule/vocabulary.js'
import { FIGURE_KINDS, GUARDS, KINDS, METRICS, PLACES, SCOPES } from './house-rule.js'

function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description })
  return schema
}

const text = z.string().check(z.minLength(1))
const texts = z.array(text)
const day = z.string().check(z.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), 'is not a date such as 2026-12-01'))
const count = z.int().check(z.gte(0))
const byLanguage = <T extends z.ZodMiniType>(schema: T) => z.partialRecord(z.enum(LANGUAGES), schema)

const term = z.union([text, z.strictObject({ term: text, say: z.optional(texts), unless: z.optional(texts), with: z.optional(texts) })])
const terms = described(byLanguage(z.array(term)), 'Phrases by language: words, `{a|b}` for a choice, `...` for up to three words between.')
const patterns = described(
  byLanguage(texts),
  'Regular expressions by language over folded text (lower case, no accents), each repetition bounded.',
)
const scopes = z.array(z.enum(SCOPES))
const words = z.strictObject({
  terms: z.optional(terms),
  patterns: z.optional(patterns),
  disclosures: described(z.optional(texts), 'Ids from the files in `settings.disclosures`.'),
})

const example = z.strictObject({
  lang: z.enum(LANGUAGES),
  text: described(text, 'A draft; front matter may stand before it.'),
  match: described(z.optional(text), 'What must be found, as a reader sees it.'),
})

export const houseRuleSchema = z.strictObject({
  $schema: described(z.optional(z.string()), 'This schema, for editors.'),
  id: described(
    z.string().check(
      z.refine((id) => /^[a-z][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,127}$/.test(id), 'is not <prefix>/<name> in lower case'),
      z.refine((id) => !CATEGORIES.some((category) => id.startsWith(`${category}/`)), 'has the prefix of built-in rules; choose your own'),
    ),
    'A prefix of your own and a name: `house/guaranteed-return`.',
  ),
  kind: described(z.enum(KINDS), 'What the rule does.'),
  severity: described(z.optional(z.enum(SEVERITIES)), 'How grave a finding is; `error` by default.'),
  maturity: described(z.optional(z.enum(['trial', 'settled', 'retired'])), '`trial` reports and never fails the run.'),
  message: described(z.optional(text), 'What is found; `{match}` stands for the words.'),
  why: described(text, 'Why it matters, for whoever reads the finding.'),
  advice: described(z.optional(text), 'What to do instead.'),
  hazard: described(z.optional(z.enum(HAZARDS)), 'What the finding is about.'),
  tags: described(z.optional(texts), 'For `--only tag:name`.'),
  jurisdictions: described(z.optional(z.array(z.enum(JURISDICTIONS))), 'Where it applies; everywhere by default.'),
  languages: described(z.optional(z.array(z.enum(LANGUAGES))), 'Which drafts it reads; by default those that its terms are in, or all.'),
  citations: described(
    z.optional(
      z.array(
        z.strictObject({
          authority: text,
          ref: text,
          url: z.optional(text),
          title: z.optional(text),
          jurisdiction: z.optional(z.enum(JURISDICTIONS)),
          checked: z.optional(day),
        }),
      ),
    ),
    'The provisions that it rests on.',
  ),
  effective: described(z.optional(z.strictObject({ from: z.optional(day), until: z.optional(day) })), 'When it is in force.'),
  suppressible: described(z.optional(z.boolean()), 'Whether it can be waived or suppressed; true by default.'),
  timeoutMs: described(z.optional(z.int().check(z.gte(1), z.lte(60_000))), 'How long it may look at one draft; 250 by default.'),
  applies: described(
    z.optional(
      z.strictObject({
        channels: z.optional(z.array(z.enum(CHANNELS))),
        audience: z.optional(z.array(z.enum(AUDIENCES))),
        purposes: z.optional(z.array(z.enum(PURPOSES))),
        status: z.optional(z.array(z.enum(STATUSES))),
        scopes: z.optional(scopes),
      }),
    ),
    'The drafts, and the parts of them, that it looks at; all by default.',
  ),
  terms: z.optional(terms),
  patterns: z.optional(patterns),
  say: described(z.optional(byLanguage(texts)), 'What to write instead, for all terms of a language.'),
  guards: described(
    z.optional(z.union([z.literal('none'), z.array(z.enum(GUARDS))])),
    'Which frames silence a phrase; negation, warning, quotation and defined terms by default.',
  ),
  unless: described(
    z.optional(z.strictObject({ terms: z.optional(terms), patterns: z.optional(patterns), within: z.optional(z.enum(PLACES)) })),
    'Words that silence a finding when they stand near it.',
  ),
  when: described(
    z.optional(
      z.strictObject({
        terms: z.optional(terms),
        patterns: z.optional(patterns),
        scopes: z.optional(scopes),
        figures: z.optional(z.array(z.enum(FIGURE_KINDS))),
        field: z.optional(text),
        in: z.optional(texts),
        present: z.optional(z.boolean()),
      }),
    ),
    'What makes the rule ask: words, kinds of figures, or a front-matter field.',
  ),
  require: described(
    z.optional(
      z.union([
        z.enum(['present', 'absent']),
        z.strictObject({
          anyOf: z.optional(words),
          allOf: z.optional(words),
          within: z.optional(z.enum(PLACES)),
          before: z.optional(z.union([z.literal('fold'), z.int().check(z.gte(1))])),
        }),
      ]),
    ),
    'What must stand there: words, or for a field `present` or `absent`.',
  ),
  variants: described(
    z.optional(byLanguage(z.array(texts))),
    'Spellings of one thing, the preferred one first; a draft keeps to one of each list.',
  ),
  field: described(z.optional(text), 'The path of a front-matter field: `approval.by`.'),
  in: described(z.optional(texts), 'The values that the field may have.'),
  matches: described(z.optional(text), 'A regular expression for the whole value of the field, in lower case.'),
  metric: described(z.optional(z.enum(METRICS)), 'What is measured.'),
  within: described(z.optional(z.enum(PLACES)), 'What is counted or measured as one: each sentence, block, post, or the document.'),
  max: described(z.optional(z.number()), 'The most that is accepted.'),
  min: described(z.optional(count), 'The least that is accepted.'),
  examples: described(
    z.strictObject({ bad: z.array(example).check(z.minLength(1)), good: z.array(example).check(z.minLength(1)) }),
    'At least one draft that it finds something in, and one that it leaves alone.',
  ),
})

/** The firm’s own disclosure wording: `settings.disclosures`. */
export const disclosuresSchema = z.array(z.strictObject({ id: text, text: byLanguage(text) }))
