import * as z from 'zod/mini'
import { explainIssues } from './explain.js'
import { inOrder, type Result, type Source } from './problem.js'

const text = z.string().check(z.minLength(1))
const day = z.string().check(z.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value), 'is not a date such as 2026-12-01'))
const fingerprint = z.string().check(z.refine((value) => /^v1:\S{1,200}$/.test(value), 'is not a fingerprint'))

const entry = z.strictObject({
  rule: text,
  path: text,
  fingerprint,
  reason: text,
  by: z.optional(text),
  until: z.optional(day),
})

/** `finsocial-suppressions.json`: findings that were accepted, each with its reason. */
export const suppressionsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(1),
  suppressions: z.array(entry),
})

export interface SuppressionEntry {
  readonly rule: string
  readonly path: string
  readonly fingerprint: string
  readonly reason: string
  readonly by?: string
  readonly until?: string
}

/** Checks a suppressions file. All problems at once. */
export function parseSuppressions(value: unknown, source: Source): Result<readonly SuppressionEntry[]> {
  const parsed = suppressionsSchema.safeParse(value)
  if (!parsed.success) return { ok: false, problems: inOrder(explainIssues(suppressionsSchema, parsed.error.issues, value, source)) }
  return { ok: true, value: parsed.data.suppressions as readonly SuppressionEntry[] }
}
