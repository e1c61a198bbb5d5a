import type { Authority } from '../rule/authority.js'
import type { Rule } from '../rule/rule.js'
import { type Category, type Jurisdiction, LANGUAGES, type Language, type RuleId } from '../rule/vocabulary.js'
import { CHECKS, type CheckContext } from './checks.js'
import type { HouseProblem, HouseRule, HouseWorld, Kind } from './house-rule.js'
import { Phrases } from './phrases.js'

export type CompiledHouseRule =
  | { readonly ok: true; readonly rule: HouseRuleInUse }
  | { readonly ok: false; readonly problems: readonly HouseProblem[] }

/** A house rule as the engine runs it. */
export interface HouseRuleInUse extends Rule {
  readonly timeoutMs?: number
}

/** What each kind needs, and what its message may name. */
const DEMANDS: Readonly<
  Record<Kind, { readonly needs: readonly (keyof HouseRule)[]; readonly message: string; readonly words: readonly string[] }>
> = {
  forbid: { needs: [], message: '“{match}” is not to be said', words: ['match'] },
  prefer: { needs: [], message: '“{match}” has a better word', words: ['match'] },
  require: { needs: ['require'], message: 'words that must be there are missing', words: [] },
  'require-when': { needs: ['when', 'require'], message: 'what is said here needs words that are missing', words: ['match'] },
  limit: { needs: ['max'], message: '“{match}” is said {count} times, {max} at most', words: ['match', 'count', 'max'] },
  consistent: { needs: ['variants'], message: '“{match}” is written in another way elsewhere', words: ['match'] },
  field: { needs: ['field'], message: 'the field {field} is not as it must be', words: ['field'] },
  metric: { needs: ['metric'], message: '{metric}: {value}', words: ['metric', 'value', 'max', 'min'] },
}

const CATEGORY: Readonly<Record<Kind, Category>> = {
  forbid: 'claim',
  prefer: 'claim',
  require: 'disclosure',
  'require-when': 'disclosure',
  limit: 'prominence',
  consistent: 'claim',
  field: 'governance',
  metric: 'prominence',
}

/** Makes a rule of what stands in a file. All problems at once; a pattern that could take more than linear time is one. */
export function compileHouseRule(source: HouseRule, world: HouseWorld): CompiledHouseRule {
  const { needs, message: usual, words } = DEMANDS[source.kind]
  const problems: HouseProblem[] = []
  for (const key of needs)
    if (source[key] === undefined) problems.push({ path: [key], message: `is missing: a rule of kind ${source.kind} needs it` })
  const message = source.message ?? usual
  for (const [, name = ''] of message.matchAll(/\{(\w{1,40})\}/g)) {
    if (!words.includes(name))
      problems.push({
        path: ['message'],
        message: `“{${name}}” stands for nothing here; there ${words.length ? `is ${words.map((word) => `{${word}}`).join(', ')}` : 'is nothing to name'}`,
      })
  }
  const citations = authoritiesOf(source, problems)
  const phrases = new Phrases()
  const check = CHECKS[source.kind]({ source, world, phrases, problems } satisfies CheckContext)
  problems.push(...phrases.problems)
  const lexicons = phrases.lexicons
  const spoken = Object.keys(lexicons) as Language[]
  const languages = source.languages ?? (spoken.length ? spoken : LANGUAGES)
  for (const kind of ['bad', 'good'] as const) {
    source.examples[kind].forEach(({ lang }, index) => {
      if (!languages.includes(lang)) problems.push({ path: ['examples', kind, index, 'lang'], message: `the rule does not read ${lang}` })
    })
  }
  if (problems.length) return { ok: false, problems }
  const [law, ...others] = citations
  return {
    ok: true,
    rule: {
      // casts: a house rule has a prefix of its own
      id: source.id as RuleId,
      category: CATEGORY[source.kind],
      hazard: source.hazard ?? 'house',
      since: 'house',
      maturity: source.maturity ?? 'settled',
      severity: source.severity ?? 'error',
      confidence: 'likely',
      summary: summaryOf(source),
      why: source.why,
      basis: law ? { law: [law, ...others] } : { house: source.why },
      advice: source.advice ?? 'ask whoever keeps the rules of the house',
      gaps: [],
      jurisdictions: source.jurisdictions ?? 'all',
      languages,
      messages: { found: message },
      lexicons,
      examples: examplesOf(source),
      ...(source.effective ? { effective: source.effective } : {}),
      ...(source.suppressible === false ? { waivable: false } : {}),
      ...(source.tags ? { tags: source.tags } : {}),
      ...(source.timeoutMs ? { timeoutMs: source.timeoutMs } : {}),
      check,
    },
  }
}

function summaryOf({ kind, why }: HouseRule): string {
  return `A rule of the house (${kind}): ${why}`
}

function authoritiesOf({ citations = [], jurisdictions = [] }: HouseRule, problems: HouseProblem[]): readonly Authority[] {
  return citations.flatMap(({ authority, ref, url = '', title, jurisdiction, checked = '1970-01-01' }, index) => {
    const places: readonly Jurisdiction[] = jurisdiction ? [jurisdiction] : jurisdictions
    if (!places.length) problems.push({ path: ['citations', index], message: 'whose law is it? name a jurisdiction' })
    return places.map((place) => ({
      jurisdiction: place,
      body: authority,
      ref,
      title: title ?? ref,
      url,
      checked,
      evidence: 'memory' as const,
    }))
  })
}

function examplesOf({ examples }: HouseRule): Rule['examples'] {
  const found: { [L in Language]?: { bad: [string, ...string[]]; good: [string, ...string[]] } } = {}
  for (const language of LANGUAGES) {
    const [bad, ...moreBad] = examples.bad.filter(({ lang }) => lang === language).map(({ text }) => text)
    const [good, ...moreGood] = examples.good.filter(({ lang }) => lang === language).map(({ text }) => text)
    if (bad && good) found[language] = { bad: [bad, ...moreBad], good: [good, ...moreGood] }
  }
  return found
}
