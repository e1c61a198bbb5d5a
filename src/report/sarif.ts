import type { Artifact, ArtifactLocation, Fix, Location, Log, Notification, ReportingDescriptor, Result, Suppression } from 'sarif'
import {
  type Authority,
  type Failure,
  type Finding,
  JURISDICTIONS,
  type Report,
  type Rule,
  type Suggestion,
  severityFor,
} from '../rule/index.js'
import { type Entry, entriesOf, sentenceOf, shown } from './entry.js'
import type { Format, ReportOptions } from './format.js'
import { jsonText } from './json-text.js'
import { citationOf } from './law.js'
import { linkTo, markdownText } from './markdown-text.js'
import { plain, webAddress } from './plain.js'

const LEVELS = { error: 'error', warn: 'warning', info: 'note' } as const
const PRECISIONS = { certain: 'high', likely: 'medium', possible: 'low' } as const
const ROOT = 'SRCROOT'

/** SARIF 2.1.0, for code scanning services and editors. */
export const sarif: Format = (report, options) => {
  const entries = entriesOf(report)
  const rules = descriptorsOf(entries, options)
  const index = new Map(rules.map((rule, position) => [rule.id, position]))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'finsocial', semanticVersion: options.version, informationUri: options.homepage, rules } },
        columnKind: 'utf16CodeUnits',
        // Without an address on purpose: where the drafts lie on this machine is nobody's business.
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that finsocial was run in.' } } },
        artifacts: entries.map((entry) => artifactOf(entry)),
        invocations: [
          {
            executionSuccessful: report.complete && report.failures.length === 0,
            exitCode: options.exitCode,
            toolExecutionNotifications: notificationsOf(report),
          },
        ],
        results: entries.flatMap((entry) => resultsOf(entry, index, options)),
        properties: { asOf: report.asOf },
      },
    ],
  }
  return `${jsonText(log, 2)}\n`
}

/** The enabled rules and, by their id alone, whatever else reported: the engine's own findings, failed rules. */
function descriptorsOf(entries: readonly Entry[], options: ReportOptions): ReportingDescriptor[] {
  const known = new Map(options.rules.map((rule) => [rule.id as string, descriptorOf(rule, options)]))
  for (const { rule } of entries.flatMap((entry) => [...entry.findings, ...entry.waived])) {
    if (!known.has(rule)) known.set(rule, { id: rule })
  }
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function descriptorOf(rule: Rule, options: ReportOptions): ReportingDescriptor {
  const law = 'law' in rule.basis ? rule.basis.law : []
  const house = 'house' in rule.basis ? rule.basis.house : ''
  const helpUri = options.docs ? webAddress(options.docs(rule.id)) : undefined
  return {
    id: rule.id,
    name: nameOf(rule.id),
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: {
      text: [rule.why, `What to do: ${rule.advice}.`, ...law.map(provisionOf), house].filter((part) => part !== '').join('\n'),
      markdown: [
        markdownText(rule.why),
        `**What to do:** ${markdownText(rule.advice)}.`,
        law.map((authority) => `- ${linkTo(provisionOf(authority), authority.url)}`).join('\n'),
        markdownText(house),
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
    },
    ...(helpUri ? { helpUri } : {}),
    defaultConfiguration: { level: LEVELS[severityFor(rule, JURISDICTIONS) ?? 'warn'] },
    properties: {
      tags: [rule.category, ...(rule.tags ?? [])],
      jurisdictions: rule.jurisdictions === 'all' ? JURISDICTIONS : rule.jurisdictions,
      citations: law.map(({ body, ref, url }) => ({ authority: body, ref, url })),
      precision: PRECISIONS[rule.confidence],
      maturity: rule.maturity,
    },
  }
}

function provisionOf(authority: Authority): string {
  return `${citationOf(authority)}: ${plain(authority.title)}`
}

/** `claim/guaranteed-outcome` is “ClaimGuaranteedOutcome” where only letters may stand. */
function nameOf(id: string): string {
  return id.replace(/(?:^|[/-])(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
}

function artifactOf({ file, report }: Entry): Artifact {
  return {
    location: locationOf(file),
    sourceLanguage: 'markdown',
    ...(report && !report.checked ? { properties: { checked: false } } : {}),
  }
}

function resultsOf(entry: Entry, index: ReadonlyMap<string, number>, options: ReportOptions): Result[] {
  return [...shown(entry.findings, options), ...entry.waived].map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: messageText(finding.message) },
    locations: [placeOf(entry.file, finding)],
    partialFingerprints: fingerprintOf(finding),
    ...(finding.waiver ? { suppressions: suppressionsOf(finding.waiver) } : {}),
    ...(finding.fix ? { fixes: [fixOf(entry.file, finding.fix)] } : {}),
    properties: {
      jurisdictions: finding.jurisdictions,
      language: finding.language,
      ...(finding.channel ? { channel: finding.channel } : {}),
      ...(finding.lowered === undefined ? {} : { lowered: finding.lowered }),
      advice: finding.advice,
    },
  }))
}

/** SARIF makes links of `[text](target)` even in plain text; copy must not be able to. */
function messageText(text: string): string {
  return plain(text).replaceAll('](', '] (')
}

function placeOf(file: string, { place }: Finding): Location {
  const { line, column, endLine, endColumn } = place
  return {
    physicalLocation: { artifactLocation: locationOf(file), region: { startLine: line, startColumn: column, endLine, endColumn } },
  }
}

/** `v1:7c2e` becomes `{"finsocial/v1": "7c2e"}`: services compare fingerprints of one algorithm only. */
function fingerprintOf({ fingerprint }: Finding): Record<string, string> {
  const [algorithm, value] = /^(v\d+):(.*)$/su.exec(fingerprint)?.slice(1) ?? ['v1', fingerprint]
  return { [`finsocial/${algorithm}`]: value ?? '' }
}

function suppressionsOf({ kind, reason, by, ticket, until }: NonNullable<Finding['waiver']>): Suppression[] {
  const details = { ...(by ? { by } : {}), ...(ticket ? { ticket } : {}), ...(until ? { until } : {}) }
  return [
    {
      kind: kind === 'suppression' ? 'external' : 'inSource',
      status: 'accepted',
      justification: reason,
      ...(Object.keys(details).length > 0 ? { properties: details } : {}),
    },
  ]
}

/** Only what `--fix` would do: a service may apply it unseen. */
function fixOf(file: string, { description, span, text }: Suggestion): Fix {
  return {
    description: { text: plain(description) },
    artifactChanges: [
      {
        artifactLocation: locationOf(file),
        replacements: [{ deletedRegion: { charOffset: span.start, charLength: span.end - span.start }, insertedContent: { text } }],
      },
    ],
  }
}

function notificationsOf(report: Report): Notification[] {
  const failures = report.failures.map((failure) => notificationOf(failure))
  if (report.complete) return failures
  return [...failures, { level: 'error', message: { text: 'the run was stopped early: not every draft was checked' } }]
}

function notificationOf(failure: Failure): Notification {
  return {
    level: 'error',
    message: { text: messageText(sentenceOf(failure)) },
    ...(failure.rule ? { associatedRule: { id: failure.rule } } : {}),
    ...(failure.file === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: locationOf(failure.file) } }] }),
  }
}

/** A path below the root; a path from elsewhere stands for itself. */
function locationOf(file: string): ArtifactLocation {
  const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/')
  if (file.startsWith('/')) return { uri: `file://${uri}` }
  const drive = /^[A-Za-z]:\//u.exec(file)
  return drive ? { uri: `file:///${drive[0]}${uri.slice(drive[0].length + 2)}` } : { uri, uriBaseId: ROOT }
}
