import { nearest } from '../document/nearest.js'
import { type ConfigProblem, type KeyPath, problemAt, type Source } from './problem.js'
import { isRecord, type SchemaLike, schemasAt, shapeOf } from './schema-shape.js'

/** The parts of zod's issues that are read here. */
interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly expected?: string
  readonly values?: readonly unknown[]
  readonly keys?: readonly string[]
  readonly errors?: readonly (readonly Issue[])[]
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly origin?: string
}

const NOT_A_RULE = 'is not a rule id, `category/*` or `*`'

/** Turns zod's issues into one clear line each. */
export function explainIssues(schema: SchemaLike, issues: readonly object[], root: unknown, source: Source): ConfigProblem[] {
  return issues.flatMap((issue) => explain(schema, issue as Issue, root, source))
}

function explain(schema: SchemaLike, issue: Issue, root: unknown, source: Source): ConfigProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const value = valueAt(root, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) => unknownKey(schema, [...path, key], source))
    case 'invalid_key':
      return [problemAt(source, path, NOT_A_RULE, { part: 'key' })]
    case 'invalid_union': {
      const branch = likeliest(issue.errors ?? [], value)
      if (branch) return branch.flatMap((inner) => explain(schema, { ...inner, path: [...issue.path, ...inner.path] }, root, source))
      const wanted = (issue.errors ?? []).map((errors) => (errors[0] ? expectation(errors[0]) : '')).filter(Boolean)
      return [problemAt(source, path, `should be ${[...new Set(wanted)].join(', or ')}`)]
    }
    case 'invalid_value': {
      const allowed = (issue.values ?? []).map(String)
      if (typeof value !== 'string') return [problemAt(source, path, `should be ${expectation(issue)}`)]
      return [problemAt(source, path, `${quoted(value)} is not known here`, { hint: hintFor(value, allowed) })]
    }
    case 'invalid_type':
      if (value === undefined) return [problemAt(source, path, 'is missing')]
      return [problemAt(source, path, `should be ${expectation(issue)}`)]
    case 'too_small':
      return [problemAt(source, path, tooSmall(issue))]
    case 'too_big':
      return [
        problemAt(source, path, issue.origin === 'array' ? `has more than ${issue.maximum} items` : `should be at most ${issue.maximum}`),
      ]
    case 'invalid_format':
      return [problemAt(source, path, `${quoted(String(value))} ${NOT_A_RULE}`)]
    default:
      return [problemAt(source, path, issue.code === 'custom' ? issue.message : 'is not valid')]
  }
}

function unknownKey(schema: SchemaLike, path: KeyPath, source: Source): ConfigProblem {
  const hint = hintFor(String(path.at(-1)), keysAt(schema, path.slice(0, -1)))
  return problemAt(source, path, 'unknown key', { part: 'key', hint })
}

/** The keys that an object, or a record whose keys come from a list, may have. */
function keysAt(schema: SchemaLike, path: KeyPath): readonly string[] {
  return schemasAt(schema, path).flatMap((known) => [...Object.keys(shapeOf(known)), ...Object.keys(known.def.keyType?.def.entries ?? {})])
}

function hintFor(word: string, known: readonly string[]): string | undefined {
  const near =
    nearest(word, known) ?? known.find((candidate) => word.startsWith(candidate) || (word.length > 2 && candidate.startsWith(word)))
  if (near) return `did you mean ${quoted(near)}?`
  return known.length ? `one of ${known.join(', ')}` : undefined
}

/**
 * The branch of a union that the value was meant for: the one whose type it has. Zod reports every branch; a reader wants
 * the one with the small mistake.
 */
function likeliest(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  const typed = branches.filter((branch) => !branch.some((issue) => issue.path.length === 0 && offType(issue, value)))
  return typed.sort((a, b) => a.length - b.length)[0]
}

function offType(issue: Issue, value: unknown): boolean {
  if (issue.code === 'invalid_type') return true
  if (issue.code === 'invalid_value') return typeof value !== 'string'
  return issue.code === 'too_big' || issue.code === 'too_small' ? Array.isArray(value) : issue.code === 'invalid_union'
}

const EXPECTATIONS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list [severity, options]',
  object: 'keys and values',
  record: 'keys and values',
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${(issue.values ?? []).map(String).join(', ')}`
  return EXPECTATIONS[issue.expected ?? (issue.origin === 'array' ? 'tuple' : '')] ?? 'something else'
}

function tooSmall({ origin, minimum }: Issue): string {
  if (origin === 'string') return 'is empty'
  return origin === 'array' ? 'is an empty list' : `should be at least ${minimum}`
}

function valueAt(root: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : isRecord(value) ? value[step] : undefined),
    root,
  )
}

/** Values come from a file of somebody: one short line, nothing that a terminal would act on. */
function quoted(value: string): string {
  const plain = value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')
  return `“${plain.length > 60 ? `${plain.slice(0, 59)}…` : plain}”`
}
