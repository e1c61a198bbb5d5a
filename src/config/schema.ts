import * as z from 'zod/mini'
import { frontMatterSchema } from '../document/front-matter-schema.js'
import { CHANNELS, SEVERITIES } from '../rule/vocabulary.js'
import { type Config, HARD_MAX_BYTES, REASON_FIELDS, RULE_SWITCHES } from './config.js'
import { explainIssues } from './explain.js'
import { COSTLY_GLOB, isCostlyGlob } from './globs.js'
import { presetProblem } from './presets.js'
import { type ConfigProblem, inOrder, type KeyPath, problemAt, type Result, type Source } from './problem.js'
import { tidy } from './tidy.js'

/** `claim/guaranteed-outcome`, `claim/*` or `*`. */
const RULE_PATTERN = /^(?:\*|[a-z0-9][a-z0-9-]{0,63}\/(?:\*|[a-z0-9][a-z0-9-]{0,127}))$/
/** `https:`, `npm:`, but not the drive of a Windows path. */
const URL_LIKE = /^(?:[a-z][a-z0-9+.-]+:|\/\/|\\\\)/i

/** Descriptions end up in the JSON Schema, where editors show them. */
function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description })
  return schema
}

const text = z.string().check(z.minLength(1))
const texts = z.array(text)
const globTexts = z.array(text.check(z.refine((pattern) => !isCostlyGlob(pattern), COSTLY_GLOB)))
const globs = (description: string) =>
  described(z.optional(globTexts), `${description} Globs; one without a slash matches in every folder.`)
const severity = z.enum(SEVERITIES)
const ruleSwitch = z.enum(RULE_SWITCHES)
const rulePattern = z.string().check(z.regex(RULE_PATTERN))

const rules = described(
  z.optional(z.record(rulePattern, z.union([ruleSwitch, z.tuple([ruleSwitch]), z.tuple([ruleSwitch, z.unknown()])]))),
  'Severity by rule id, `category/*` or `*`; `on` is the rule’s own severity. With options: [severity, options].',
)

const figureOrNone = z.optional(z.union([z.int().check(z.gte(1)), z.literal(false)]))

const channelSettings = z.strictObject({
  limit: described(figureOrNone, 'The longest post, in the channel’s own count; `false` is none.'),
  fold: described(figureOrNone, 'Characters that a reader sees before “more”; `false` where posts are shown whole.'),
  foldLines: described(figureOrNone, 'Lines that a reader sees before “more”.'),
})

const settings = z.strictObject({
  disclosures: described(z.optional(texts), 'Files with the firm’s own disclosure wording.'),
  approval: z.optional(
    z.strictObject({
      maxAgeDays: described(z.optional(z.int().check(z.gte(1))), 'Days for which an approval stands.'),
      roles: described(z.optional(texts), 'Roles that may approve; `finsocial approve` refuses any other.'),
    }),
  ),
  channels: described(z.optional(z.partialRecord(z.enum(CHANNELS), channelSettings)), 'What differs from the built-in facts of a channel.'),
  maxBytes: described(z.optional(z.int().check(z.gte(1), z.lte(HARD_MAX_BYTES))), 'The longest draft that is read, in bytes.'),
})

const linterOptions = z.strictObject({
  reportUnusedDisableDirectives: described(
    z.optional(z.union([z.enum(['off', ...SEVERITIES]), z.boolean()])),
    'Severity of a waiver that waives nothing.',
  ),
  requireReason: described(
    z.optional(
      z.union([
        z.literal('off'),
        z.boolean(),
        z.strictObject({ minLength: z.optional(z.int().check(z.gte(1))), fields: z.optional(z.array(z.enum(REASON_FIELDS))) }),
      ]),
    ),
    'What a waiver must say for itself.',
  ),
  noInlineConfig: described(z.optional(z.union([z.boolean(), z.array(rulePattern)])), 'Rules that cannot be waived in the draft.'),
  ready: described(z.optional(z.boolean()), 'Judge every draft as if it were ready to publish.'),
  preview: described(z.optional(z.boolean()), 'Let trial rules fail the run.'),
  failSeverity: described(z.optional(severity), 'The lowest severity that fails the run.'),
})

const overrides = z.array(
  z.strictObject({
    ...frontMatterSchema.def.shape,
    files: described(globTexts.check(z.minLength(1)), 'Drafts that this applies to. Globs; one without a slash matches in every folder.'),
    ignores: globs('Drafts among them that it does not apply to.'),
    rules,
  }),
)

export const configSchema = z.strictObject({
  $schema: described(z.optional(z.string()), 'This schema, for editors.'),
  root: described(z.optional(z.boolean()), 'Says that no configuration above this folder is meant to apply.'),
  extends: described(z.optional(texts), 'Presets (`finsocial:us`) and files, applied left to right below this configuration.'),
  rulesDir: described(z.optional(texts), 'Folders with house rules.'),
  plugins: described(z.optional(texts), 'Packages and files with rules in JavaScript.'),
  files: globs('Which files of a folder are drafts.'),
  ignores: globs('Files that are not linted.'),
  defaults: described(z.optional(frontMatterSchema), 'Front matter for drafts that do not say otherwise.'),
  settings: described(z.optional(settings), 'The firm’s own wording, limits and facts.'),
  rules,
  linterOptions: described(z.optional(linterOptions), 'How strictly the run is judged, and what a waiver needs.'),
  overrides: described(z.optional(overrides), 'Rules and front matter for some drafts; later ones win.'),
})

/** Checks a configuration, whatever it was read from. All problems are found at once. */
export function validateConfig(value: unknown, source: Source): Result<Config> {
  const hidden = prototypesIn(value).map((path) => problemAt(source, path, 'is not a key that can be set', { part: 'key' }))
  const tidied = tidy(configSchema, value ?? {})
  const parsed = configSchema.safeParse(tidied)
  const problems: ConfigProblem[] = parsed.success ? [] : explainIssues(configSchema, parsed.error.issues, tidied, source)
  problems.push(...hidden.filter(({ path }) => !problems.some((problem) => problem.path === path)))
  problems.push(...extendsProblems(tidied, source))
  if (problems.length || !parsed.success) return { ok: false, problems: inOrder(problems) }
  return { ok: true, value: parsed.data as Config }
}

/** Where a `__proto__` stands among the keys. Much of what reads objects passes over it, and a key that is not read must not look read. */
function prototypesIn(value: unknown, path: KeyPath = []): readonly KeyPath[] {
  if (typeof value !== 'object' || value === null || path.length > 50) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    return key === '__proto__' ? [at] : prototypesIn(item, at)
  })
}

function extendsProblems(value: unknown, source: Source): ConfigProblem[] {
  const names = typeof value === 'object' && value !== null && 'extends' in value && Array.isArray(value.extends) ? value.extends : []
  return names.flatMap((name: unknown, index) => {
    if (typeof name !== 'string') return []
    const path = ['extends', index]
    if (name.startsWith('finsocial:')) return presetProblem(name, path, source)
    if (!URL_LIKE.test(name)) return []
    return problemAt(source, path, 'names an address; a configuration is never fetched', {
      hint: 'extend a preset or a file of the project',
    })
  })
}
