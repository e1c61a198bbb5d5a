import type { Rule } from '../rule/index.js'
import { failuresOfRun, sentenceOf } from './entry.js'
import { resultsOf } from './eslint-result.js'
import type { Format, ReportOptions } from './format.js'
import { jsonText } from './json-text.js'
import { tallyByRule } from './tally.js'

/** The shape of this document; a field more does not change it, a field fewer or another meaning does. */
const VERSION = 1

/** ESLint's array with what a record needs around it: the day, whether the run was complete, the rules that ran. */
export const jsonWithMetadata: Format = (report, options) => {
  const document = {
    version: VERSION,
    complete: report.complete,
    asOf: report.asOf,
    exitCode: options.exitCode,
    results: resultsOf(report, options),
    failures: failuresOfRun(report).map((failure) => ({ ...(failure.rule ? { ruleId: failure.rule } : {}), message: sentenceOf(failure) })),
    notices: report.notices,
    metadata: {
      cwd: options.cwd,
      tool: { name: 'finsocial', version: options.version, homepage: options.homepage },
      rulesMeta: Object.fromEntries(byId(options.rules).map((rule) => [rule.id, metaOf(rule, options)])),
      configs: options.configs ?? [],
      statistics: Object.fromEntries(tallyByRule(report)),
      ...(options.stats ? { stats: options.stats } : {}),
    },
  }
  return `${jsonText(document)}\n`
}

function byId(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function metaOf(rule: Rule, options: ReportOptions) {
  return {
    category: rule.category,
    summary: rule.summary,
    why: rule.why,
    advice: rule.advice,
    severity: rule.severity,
    confidence: rule.confidence,
    maturity: rule.maturity,
    since: rule.since,
    languages: rule.languages,
    jurisdictions: rule.jurisdictions,
    ...('law' in rule.basis
      ? { citations: rule.basis.law.map(({ body, ref, url }) => ({ authority: body, ref, url })) }
      : { house: rule.basis.house }),
    ...(options.docs ? { docsUrl: options.docs(rule.id) } : {}),
    ...(rule.effective ? { effective: rule.effective } : {}),
    ...(rule.tags ? { tags: rule.tags } : {}),
  }
}
