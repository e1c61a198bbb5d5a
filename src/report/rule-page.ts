import type { Authority, Rule } from '../rule/index.js'

const LANGUAGE_NAMES = { en: 'English', fr: 'French', th: 'Thai' } as const

/** The page of a rule, generated from the rule: what it finds, why, the law, examples, gaps, how to waive. */
export function ruleMarkdown(rule: Rule): string {
  const lines: string[] = [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    `- Severity: ${severityOf(rule)}`,
    `- Jurisdictions: ${rule.jurisdictions === 'all' ? 'all' : rule.jurisdictions.join(', ')}`,
    `- Languages: ${rule.languages.map((language) => LANGUAGE_NAMES[language]).join(', ')}`,
    `- Confidence: ${rule.confidence}; ${rule.maturity} since ${rule.since}`,
    ...(rule.gate ? ['- Checked when a draft is approved, scheduled or published, and under `--ready`'] : []),
    '',
    '## Why',
    '',
    rule.why,
    '',
    '## What to do',
    '',
    `${sentence(rule.advice)}`,
    '',
    '## Law',
    '',
    ...('law' in rule.basis ? rule.basis.law.map((authority) => `- ${lawOf(authority)}`) : [rule.basis.house]),
    '',
  ]
  for (const language of rule.languages) {
    const examples = rule.examples[language]
    const bad = examples?.bad.filter(Boolean) ?? []
    const good = examples?.good.filter(Boolean) ?? []
    if (!bad.length && !good.length) continue
    lines.push(`## ${LANGUAGE_NAMES[language]}`, '')
    if (bad.length) lines.push('Found (between the brackets):', '', ...bad.flatMap(fenced))
    if (good.length) lines.push('Not found:', '', ...good.flatMap(fenced))
  }
  if (rule.gaps.length) lines.push('## What it does not see', '', ...rule.gaps.map((gap) => `- ${sentence(gap)}`), '')
  lines.push('## Waiving it', '', waiving(rule), '')
  if (rule.covers?.length) lines.push('## Obligations', '', rule.covers.map((key) => `\`${key}\``).join(', '), '')
  return lines.join('\n')
}

export function ruleText(rule: Rule): string {
  const law =
    'law' in rule.basis
      ? rule.basis.law.map((authority) => `  ${authority.body}, ${authority.ref}: ${authority.title}\n    ${authority.url}`)
      : [`  ${rule.basis.house}`]
  const examples = rule.languages.flatMap((language) => {
    const { bad = [], good = [] } = rule.examples[language] ?? {}
    const show = (mark: string, drafts: readonly string[]) =>
      drafts.filter(Boolean).map((draft) => `  ${mark} ${draft.trim().replaceAll('\n', '\n    ')}`)
    const shown = [...show('-', bad), ...show('+', good)]
    return shown.length ? [`${LANGUAGE_NAMES[language]} (- found between the brackets, + not found)`, ...shown, ''] : []
  })
  return [
    rule.id,
    rule.summary,
    '',
    `severity ${severityOf(rule)}; jurisdictions ${rule.jurisdictions === 'all' ? 'all' : rule.jurisdictions.join(', ')}; languages ${rule.languages.join(', ')}`,
    '',
    'Why',
    `  ${rule.why}`,
    'What to do',
    `  ${rule.advice}`,
    'Law',
    ...law,
    '',
    ...examples,
    ...(rule.gaps.length ? ['Gaps', ...rule.gaps.map((gap) => `  ${gap}`), ''] : []),
    'Waiving it',
    `  ${waiving(rule)}`,
    '',
  ].join('\n')
}

export function ruleJson(rule: Rule): string {
  const { check: _, lexicons: __, ...meta } = rule
  return `${JSON.stringify(meta, (key, value) => (key === 'needs' ? undefined : (value as unknown)), 2)}\n`
}

function severityOf({ severity }: Rule): string {
  return typeof severity === 'string'
    ? severity
    : Object.entries(severity)
        .map(([jurisdiction, level]) => `${level} (${jurisdiction})`)
        .join(', ')
}

function lawOf({ body, ref, title, url, checked, evidence }: Authority): string {
  const doubt = evidence === 'primary' ? '' : evidence === 'secondary' ? '; read in a secondary source' : '; from memory, to be verified'
  return `[${body}, ${ref}](${url}): ${title} (checked ${checked}${doubt})`
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?:]$/.test(first) ? first : `${first}.`
}

function fenced(draft: string): string[] {
  const fence = draft.includes('```') ? '````' : '```'
  return [`${fence}md`, draft.trimEnd(), fence, '']
}

function waiving(rule: Rule): string {
  if (rule.waivable === false || rule.category === 'privacy' || rule.category === 'governance') return 'It cannot be waived in the draft.'
  return `\`<!-- finsocial-disable-next ${rule.id} -- the reason, in ten characters or more; by=name; until=2027-01-31 -->\` before the block, or an entry under \`finsocial.waivers\` in the front matter.`
}
