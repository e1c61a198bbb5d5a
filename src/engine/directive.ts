import { nearest } from '../document/nearest.js'

/** One rule that a waiver names, and the matched text it is limited to. */
export interface Selector {
  readonly rule: string
  readonly match?: string
}

export interface Directive {
  readonly verb: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-next' | 'disable-file'
  readonly selectors: readonly Selector[]
  readonly reason: string
  readonly fields: { readonly by?: string; readonly ticket?: string; readonly until?: string }
}

const VERBS: readonly string[] = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-next', 'disable-file']

/** A directive that cannot be read: what is wrong, and what was probably meant. */
export interface UnreadableDirective {
  readonly problem: string
  readonly advice?: string
}

/** Reads a comment that begins with `finsocial-`: verb, rules, then `-- reason; by=…; until=…`. */
export function parseDirective(comment: string): Directive | UnreadableDirective {
  const text = comment.trim().replace(/^#\s*/, '').replace(/\s+/g, ' ')
  const match = /^finsocial-([a-z-]{1,40})(?: |$)(.{0,2000})$/.exec(text)
  if (!match) return { problem: 'a directive that cannot be read' }
  const verb = match[1]!.replace(/-$/, '')
  if (!VERBS.includes(verb)) {
    const near = nearest(verb, VERBS)
    return { problem: `finsocial-${verb}`, ...(near ? { advice: `did you mean finsocial-${near}?` } : {}) }
  }
  const rest = ` ${match[2]!}`
  const dashes = rest.search(/ --(?: |$)/)
  const rules = (dashes < 0 ? rest : rest.slice(0, dashes)).trim()
  const tail = dashes < 0 ? '' : rest.slice(dashes + 3).trim()
  const [reason = '', ...assignments] = tail.split(';').map((part) => part.trim())
  const fields: Record<string, string> = {}
  for (const assignment of assignments) {
    const field = /^(by|ticket|until)\s*=\s*(.{1,200})$/.exec(assignment)
    if (field) fields[field[1]!] = field[2]!.trim()
    else if (assignment) return { problem: 'a field that is not by=, ticket= or until=' }
  }
  if (fields.until && !/^\d{4}-\d{2}-\d{2}$/.test(fields.until)) return { problem: 'an until= that is not a date' }
  const selectors: Selector[] = []
  for (const part of splitRules(rules)) {
    const rule = /^([a-z][a-z0-9-]{0,40}\/(?:[a-z0-9-]{1,60}|\*))(?:\s?\("(.{1,200})"\))?$/.exec(part)
    // whatever stands there may be anything, somebody's number too: only what looks like a name is repeated
    if (!rule) return { problem: /^[a-z][a-z/*-]{0,60}$/i.test(part) ? part : part ? 'something that is no rule' : 'no rule' }
    selectors.push({ rule: rule[1]!, ...(rule[2] ? { match: rule[2] } : {}) })
  }
  if (!selectors.length && verb !== 'enable') return { problem: 'no rule' }
  return { verb: verb as Directive['verb'], selectors, reason, fields }
}

/** Commas part rules, except inside a quoted text. */
function splitRules(rules: string): readonly string[] {
  if (!rules) return []
  const parts: string[] = []
  let part = ''
  let quoted = false
  for (const char of rules) {
    if (char === '"') quoted = !quoted
    if (char === ',' && !quoted) {
      parts.push(part.trim())
      part = ''
    } else part += char
  }
  return [...parts, part.trim()]
}

/** A reason that somebody meant to write later. */
export function isPlaceholder(reason: string): boolean {
  return /^(?:<[^>]{0,100}>|\[[^\]]{0,100}\]|todo|tbd|fixme|xxx+|reason|n\/?a|none|\.{2,}|-+|ok|test(?:ing)?)\W{0,10}$/i.test(reason.trim())
}
