import { checkPattern } from '../lexicon/pattern.js'
import type { Block, Draft, Hit, Span } from '../rule/draft.js'
import { DEFAULT_GUARDS } from '../rule/lexicon.js'
import { detailsOf, type Rule } from '../rule/rule.js'
import { LANGUAGES } from '../rule/vocabulary.js'
import { placeOf, valuesOf } from './field.js'
import type { HouseProblem, HouseRule, HouseWhen, HouseWorld, Kind, Place, Requirement } from './house-rule.js'
import { measure } from './measure.js'
import type { Phrases } from './phrases.js'

export interface CheckContext {
  readonly source: HouseRule
  readonly world: HouseWorld
  readonly phrases: Phrases
  readonly problems: HouseProblem[]
}

type Check = Rule['check']

/** The check of each kind. Making one adds the phrases that it looks for. */
export const CHECKS: Readonly<Record<Kind, (context: CheckContext) => Check>> = {
  forbid,
  prefer: forbid,
  require: required,
  'require-when': requiredWhen,
  limit,
  consistent,
  field,
  metric,
}

function forbid(context: CheckContext): Check {
  const { source, world, phrases, problems } = context
  const { unless } = source
  if (!source.terms && !source.patterns)
    problems.push({ path: ['terms'], message: `is missing: a rule of kind ${source.kind} needs terms or patterns` })
  if (source.kind === 'prefer' && !offersWords(source))
    problems.push({ path: ['say'], message: 'is missing: say what is preferred, for every language' })
  const guards = source.guards === 'none' ? [] : (source.guards ?? DEFAULT_GUARDS)
  phrases.add(source, { path: [], group: 'found', world, guards, say: source.say })
  if (unless) phrases.add(unless, { path: ['unless'], group: 'unless', world, guards: [] })
  const within = unless?.within ?? 'sentence'
  return (draft, report, hits) => {
    if (!isMeant(source, draft)) return
    const excuses = hits.filter(({ group }) => group === 'unless')
    for (const hit of hits) {
      if (hit.group !== 'found' || !isRead(source, hit.block)) continue
      if (excuses.some((excuse) => isNear(excuse, hit, within))) continue
      report('found', detailsOf(hit))
    }
  }
}

function offersWords({ terms = {}, patterns = {}, say = {} }: HouseRule): boolean {
  return LANGUAGES.every((language) => {
    if (say[language]?.length) return true
    return !patterns[language]?.length && (terms[language] ?? []).every((term) => typeof term !== 'string' && term.say?.length)
  })
}

function required(context: CheckContext): Check {
  const { source } = context
  const demand = demandOf(context)
  const asks = whenOf(context)
  return (draft, report, hits) => {
    if (!isMeant(source, draft) || (source.when && !asks(draft, hits).length)) return
    if (!demand.isMet(draft, hits)) report('found', { span: { start: draft.headSpan.start, end: draft.headSpan.start } })
  }
}

function requiredWhen(context: CheckContext): Check {
  const { source } = context
  const demand = demandOf(context)
  const asks = whenOf(context)
  return (draft, report, hits) => {
    if (!isMeant(source, draft)) return
    const missing = asks(draft, hits).filter((cause) => !demand.isMet(draft, hits, cause.block))
    // one finding says it, unless each sentence or block answers for itself
    const told = demand.within === 'sentence' || demand.within === 'block' ? missing : missing.slice(0, 1)
    for (const { span, block } of told) report('found', { span, ...(block ? { block: block.block } : {}) })
  }
}

function limit({ source, world, phrases, problems }: CheckContext): Check {
  if (!source.terms && !source.patterns)
    problems.push({ path: ['terms'], message: 'is missing: a rule of kind limit needs terms or patterns' })
  phrases.add(source, { path: [], group: 'found', world, guards: source.guards === 'none' || !source.guards ? [] : source.guards })
  const { max = 0, within = 'document' } = source
  return (draft, report, hits) => {
    if (!isMeant(source, draft)) return
    const counts = new Map<string, number>()
    const found = hits.filter(({ group, block }) => group === 'found' && isRead(source, block))
    const total = (key: string) => found.filter((hit) => keyOf(hit, within) === key).length
    for (const hit of found) {
      const key = keyOf(hit, within)
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      if (count === Math.floor(max) + 1) report('found', { ...detailsOf(hit), data: { count: total(key), max } })
    }
  }
}

function consistent({ source, world, phrases }: CheckContext): Check {
  for (const language of LANGUAGES) {
    for (const [list, spellings] of (source.variants?.[language] ?? []).entries()) {
      for (const [index, spelling] of spellings.entries()) {
        const path = ['variants', language, list, index]
        phrases.add({ terms: { [language]: [spelling] } }, { path, group: `variant ${language} ${list} ${index}`, world, guards: [] })
      }
    }
  }
  return (draft, report, hits) => {
    if (!isMeant(source, draft)) return
    const first = new Map<string, string>()
    for (const hit of hits) {
      const [, list = '', index = ''] = /^variant (\w+ \d+) (\d+)$/.exec(hit.group ?? '') ?? []
      if (!list || !isRead(source, hit.block)) continue
      const kept = first.get(list)
      if (kept === undefined) first.set(list, index)
      else if (kept !== index) report('found', detailsOf(hit))
    }
  }
}

function field(context: CheckContext): Check {
  const { source, problems } = context
  const { field: path = '', require: demand, in: allowed, matches } = source
  if (typeof demand === 'object') problems.push({ path: ['require'], message: 'should be present or absent for a field' })
  if (demand === undefined && !allowed && !matches)
    problems.push({ path: ['require'], message: 'is missing: a field is required, has values in a list, or matches a pattern' })
  const pattern = patternOf(matches, problems)
  const asks = whenOf(context)
  return (draft, report, hits) => {
    if (!isMeant(source, draft) || (source.when && !asks(draft, hits).length)) return
    const values = valuesOf(draft, path)
    const isRight =
      demand === 'absent'
        ? !values.length
        : values.length
          ? values.every((value) => (!allowed || allowed.includes(value)) && (!pattern || pattern.test(value.toLowerCase())))
          : demand !== 'present'
    if (!isRight) report('found', { span: placeOf(draft, path), data: { field: path } })
  }
}

function patternOf(source: string | undefined, problems: HouseProblem[]): RegExp | undefined {
  if (source === undefined) return undefined
  try {
    checkPattern(source)
    return new RegExp(`^(?:${source})$`, 'u')
  } catch (error) {
    problems.push({ path: ['matches'], message: error instanceof Error ? error.message : 'cannot be read' })
    return undefined
  }
}

function metric({ source, problems }: CheckContext): Check {
  const { metric: name = 'characters', max = Number.POSITIVE_INFINITY, min = 0, within = 'post' } = source
  if (source.max === undefined && source.min === undefined)
    problems.push({ path: ['max'], message: 'is missing: a metric has a max or a min' })
  return (draft, report) => {
    if (!isMeant(source, draft)) return
    const read = (blocks: readonly Block[]) => blocks.filter((block) => block.visible && block.scope !== 'field' && isRead(source, block))
    const groups = within === 'document' ? [draft.blocks] : within === 'post' ? draft.posts : draft.blocks.map((block) => [block])
    for (const group of groups) {
      const blocks = read(group)
      const [first] = blocks
      if (!first) continue
      const value = measure(name, blocks, draft)
      if (value > max || value < min)
        report('found', { span: first.span, block: first, data: { metric: name, value, max: Number.isFinite(max) ? max : '', min } })
    }
  }
}

interface Cause {
  readonly span: Span
  readonly block?: Hit
}

/** What makes a rule ask. Without words and figures it is the field alone, told at the top. */
function whenOf({ source, world, phrases, problems }: CheckContext): (draft: Draft, hits: readonly Hit[]) => readonly Cause[] {
  const { when } = source
  if (!when) return () => []
  phrases.add(when, { path: ['when'], group: 'when', world, guards: source.guards === 'none' || !source.guards ? [] : source.guards })
  const hasWords = Boolean(when.terms ?? when.patterns ?? when.figures)
  if (!hasWords && !when.field) problems.push({ path: ['when'], message: 'names nothing: terms, patterns, figures or a field' })
  return (draft, hits) => {
    if (when.field && !isFieldAsked(when, draft)) return []
    const top = { start: draft.headSpan.start, end: draft.headSpan.start }
    if (!hasWords) return [{ span: top }]
    const read = ({ scope }: Block) => !when.scopes || when.scopes.includes(scope)
    const words = hits
      .filter(({ group, block }) => group === 'when' && read(block) && isRead(source, block))
      .map((hit) => ({ span: hit.span, block: hit }))
    const figures = draft.blocks
      .filter((block) => read(block) && isRead(source, block))
      .flatMap((block) =>
        block.figures
          .filter(({ kind }) => when.figures?.includes(kind as never))
          .map(({ start, end }) => ({ span: block.spanOf(start, end) })),
      )
    return [...words, ...figures].sort((a, b) => a.span.start - b.span.start)
  }
}

function isFieldAsked({ field: path = '', in: values, present = true }: HouseWhen, draft: Draft): boolean {
  const found = valuesOf(draft, path)
  return values ? found.some((value) => values.includes(value)) : found.length > 0 === present
}

interface Demand {
  readonly within: Place
  isMet(draft: Draft, hits: readonly Hit[], near?: Hit): boolean
}

/** Whether the words that must be there are there. */
function demandOf({ source, world, phrases, problems }: CheckContext): Demand {
  const demand: Requirement = typeof source.require === 'object' ? source.require : {}
  if (!demand.anyOf && !demand.allOf) problems.push({ path: ['require'], message: 'names no words: anyOf or allOf' })
  if (demand.anyOf) phrases.add(demand.anyOf, { path: ['require', 'anyOf'], group: 'any', world, guards: [] })
  const all = demand.allOf ? phrases.add(demand.allOf, { path: ['require', 'allOf'], group: 'all', world, guards: [], each: true }) : []
  const { within = 'document', before } = demand
  return {
    within,
    isMet(draft, hits, near) {
      const counts = hits.filter((hit) => (!near || isNear(hit, near, within)) && isBefore(hit, draft, before, world))
      if (demand.anyOf && !counts.some(({ group }) => group === 'any')) return false
      // of several languages, those of the draft
      const wanted = all.filter(
        (group) => !/^all (en|fr|th) /.test(group) || draft.languages.some((language) => group.startsWith(`all ${language} `)),
      )
      return wanted.every((group) => counts.some((hit) => hit.group === group))
    },
  }
}

function isBefore(hit: Hit, draft: Draft, before: Requirement['before'], { foldOf }: HouseWorld): boolean {
  if (before === undefined) return true
  const limits = before === 'fold' ? draft.channels.map((channel) => foldOf(draft, channel)).filter((fold) => fold !== undefined) : [before]
  if (!limits.length) return true
  const post = draft.posts[hit.block.post] ?? []
  let seen = 0
  for (const block of post) {
    if (block === hit.block) break
    if (block.visible && block.scope !== 'field') seen += block.text.length + 1
  }
  return seen + hit.block.folded.endOf(hit.end - 1) <= Math.min(...limits)
}

/** Whether the rule is for this draft. */
function isMeant({ applies = {} }: HouseRule, draft: Draft): boolean {
  const { channels, audience, purposes, status } = applies
  if (channels?.length && !channels.some((channel) => draft.channels.includes(channel))) return false
  if (audience?.length && !audience.some((each) => draft.frontMatter.audience?.includes(each))) return false
  if (purposes?.length && !purposes.some((purpose) => draft.frontMatter.purpose === purpose)) return false
  return !status?.length || status.includes(draft.status.value)
}

function isRead({ applies }: HouseRule, { scope }: Block): boolean {
  return !applies?.scopes?.length || applies.scopes.includes(scope)
}

function isNear(a: Hit, b: Hit, place: Place): boolean {
  return keyOf(a, place) === keyOf(b, place)
}

/** Tells one sentence, block or post from another. */
function keyOf({ block, start }: Hit, place: Place): string {
  switch (place) {
    case 'document':
      return ''
    case 'post':
      return `${block.post}`
    case 'block':
      return `${block.index}`
    case 'sentence':
      return `${block.index} ${block.sentenceAt(block.folded.startOf(start)).start}`
  }
}
