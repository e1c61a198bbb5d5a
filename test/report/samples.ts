import type { ReportOptions } from '../../src/report/format.js'
import type { Authority, Failure, FileReport, Finding, ListedWaiver, Report, Rule } from '../../src/rule/index.js'
import { defineLexiconRule, defineRule } from '../../src/rule/index.js'

/** Hand-built reports that every format is tried on. */

export const us: Authority = {
  jurisdiction: 'us',
  body: 'FINRA',
  ref: 'Rule 2210(d)(1)(B)',
  title: 'No exaggerated or promissory statement',
  url: 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210',
  checked: '2026-11-22',
  evidence: 'primary',
}

export const uk: Authority = {
  jurisdiction: 'uk',
  body: 'FCA',
  ref: 'COBS 4.2.1R',
  title: 'Fair, clear and not misleading',
  url: 'https://handbook.fca.org.uk/handbook/COBS/4/2.html',
  checked: '2026-11-22',
  evidence: 'primary',
}

export const rules: readonly Rule[] = [
  defineLexiconRule({
    id: 'claim/guaranteed-outcome',
    hazard: 'guarantee',
    since: '0.1.0',
    maturity: 'settled',
    severity: 'error',
    confidence: 'likely',
    summary: 'Copy that promises a return.',
    why: 'People decide differently when a hope is worded as a promise.',
    basis: { law: [us, uk] },
    message: 'promises a result: “{match}”',
    advice: 'say what is expected, how it was worked out, and that it may not happen',
    lexicons: { en: { language: 'en', entries: [{ literals: ['guaranteed return'] }] } },
    examples: { en: { bad: ['A [[guaranteed return]].'], good: ['No guaranteed return.'] } },
    gaps: [],
    tags: ['performance'],
  }),
  defineRule({
    id: 'governance/missing-approval',
    hazard: 'missing-approval',
    since: '0.1.0',
    maturity: 'trial',
    severity: { us: 'error', uk: 'warn' },
    confidence: 'certain',
    summary: 'A draft without an approval.',
    why: 'A principal signs off static content before its first use.',
    basis: { house: 'Nothing leaves the house unread.' },
    languages: ['en'],
    messages: { missing: 'no approval recorded' },
    advice: 'ask for approval and let `finsocial approve` write it down',
    examples: { en: { bad: ['Hello.'], good: ['---\napproval: {by: A. Reyes}\n---\nHello.'] } },
    gaps: [],
    check() {},
  }),
]

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'claim/guaranteed-outcome',
    messageId: 'found',
    message: 'promises a result: “guaranteed return”',
    why: 'People decide differently when a hope is worded as a promise.',
    advice: 'say what is expected, how it was worked out, and that it may not happen',
    severity: 'error',
    data: { match: 'guaranteed return' },
    span: { start: 38, end: 55 },
    place: { line: 6, column: 3, endLine: 6, endColumn: 20 },
    scope: 'body',
    path: 'paragraph[0]',
    jurisdictions: ['us'],
    channel: 'linkedin',
    language: 'en',
    citations: [us],
    suggestions: [],
    sensitive: false,
    waivable: true,
    fingerprint: 'v1:abcdefghijklmnopqrstuvwxyz',
    docs: 'https://finsocial.example/rules/claim/guaranteed-outcome',
    ...changes,
  }
}

export function file(changes: Partial<FileReport> = {}): FileReport {
  return {
    file: 'drafts/q3.md',
    findings: [],
    waived: [],
    hasBom: false,
    checked: true,
    standing: { status: 'review', ready: false, language: 'en', jurisdictions: ['us'], channels: ['linkedin'] },
    ...changes,
  }
}

export function report(files: readonly FileReport[] = [], changes: Partial<Report> = {}): Report {
  return { files, failures: [], notices: [], asOf: '2026-12-01', complete: true, ...changes }
}

export function options(changes: Partial<ReportOptions> = {}): ReportOptions {
  return {
    color: false,
    hyperlinks: false,
    rules,
    quiet: false,
    showSuppressed: false,
    cwd: '.',
    version: '0.1.0',
    homepage: 'https://finsocial.example',
    exitCode: 1,
    docs: (rule) => `https://finsocial.example/rules/${rule}`,
    ...changes,
  }
}

const replacement = {
  description: 'Use “targeted return, not guaranteed”',
  span: { start: 38, end: 55 },
  text: 'targeted return, not guaranteed',
}

export const waived = finding({
  fingerprint: 'v1:waived',
  place: { line: 9, column: 1, endLine: 9, endColumn: 18 },
  span: { start: 90, end: 107 },
  waiver: {
    kind: 'front-matter',
    reason: 'Product name of an insurance policy, not a return promise.',
    by: 'j.doe@example.com',
    ticket: 'COMP-12',
    until: '2027-01-31',
  },
})

export const failures: readonly Failure[] = [
  { file: 'drafts/broken.md', message: 'not UTF-8 text' },
  { file: 'drafts/q3.md', rule: 'claim/superlative', message: 'took longer than 250 ms', stack: 'Error: at /somewhere/secret.js:1' },
  { message: 'the house rules could not be loaded' },
]

/** Every kind of finding side by side, in two drafts and a clean one. */
export const busy: Report = report(
  [
    file({
      file: 'drafts/clean.md',
      standing: { status: 'approved', ready: true, language: 'en', jurisdictions: ['us'], channels: ['x'] },
    }),
    file({
      file: 'drafts/q3.md',
      hasBom: true,
      findings: [
        finding({ suggestions: [replacement, { ...replacement, text: 'potential return' }, { ...replacement, text: 'expected return' }] }),
        finding({
          fingerprint: 'v1:second',
          place: { line: 8, column: 12, endLine: 9, endColumn: 4 },
          span: { start: 70, end: 86 },
          message: 'promises a result: “can’t lose”',
          severity: 'warn',
          lowered: 'product inferred from the copy',
          suggestions: [],
        }),
        finding({
          rule: 'disclosure/missing-ad-label',
          messageId: 'late',
          message: 'the ad label comes after the first words',
          severity: 'warn',
          fingerprint: 'v1:third',
          place: { line: 11, column: 1, endLine: 11, endColumn: 4 },
          span: { start: 120, end: 123 },
          citations: [us, uk, { ...uk, ref: 'COBS 4.3.1R' }],
          fix: { description: 'Move “#ad” to the front', span: { start: 100, end: 123 }, text: '#ad\nOur view' },
        }),
        finding({
          rule: 'governance/missing-approval',
          messageId: 'missing',
          message: 'no approval recorded',
          advice: 'ask for approval and let `finsocial approve` write it down',
          severity: 'info',
          fingerprint: 'v1:fourth',
          place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
          span: { start: 0, end: 0 },
          scope: 'document',
          path: 'frontmatter.approval',
          citations: [],
          waivable: false,
        }),
      ],
      waived: [waived],
    }),
    file({
      file: 'drafts/th.md',
      checked: false,
      standing: { status: 'draft', ready: false, language: 'th', jurisdictions: ['th'], channels: ['line', 'facebook'] },
      findings: [
        finding({
          message: 'promises a result: “🚀 รับประกันผลตอบแทน 8% ต่อปี”',
          language: 'th',
          channel: 'line',
          jurisdictions: ['th'],
          fingerprint: 'v1:fifth',
          data: { match: '🚀 รับประกันผลตอบแทน 8% ต่อปี' },
          suggestions: [{ description: 'Reword', span: { start: 38, end: 55 }, text: 'ผลตอบแทนที่คาดหวัง ไม่รับประกัน' }],
        }),
        finding({ fingerprint: 'v1:fifth', place: { line: 12, column: 2, endLine: 12, endColumn: 19 }, span: { start: 138, end: 155 } }),
      ],
    }),
  ],
  { notices: ['jurisdiction assumed from the language: us'] },
)

export const HOSTILE =
  `<script>alert(1)</script> & "double" 'single' \`tick\` ]]> --> {{x}} \r\n::error file=a::owned\n::set-env name=X::1\t100% ` +
  `%0A ##[add-mask]x ##vso[task.complete]y ##teamcity[z] | pipe * _ # @someone \u001b[31mred\u001b]8;;http://evil.example\u0007 ` +
  `\u009b2J \u202Eright\u2066\u200f \0 \u0007 \ud800 \udfff \ufffe \u2028 ผู้ลงทุน 👩‍👩‍👧 [link](javascript:alert(1)) https://evil.example www.evil.example`

/** Copy and file names by somebody who wants out of the report. */
export const hostile: Report = report(
  [
    file({ file: `drafts/clean ${HOSTILE}.md` }),
    file({
      file: `::error::drafts/${HOSTILE}.md`,
      findings: [
        finding({
          message: HOSTILE,
          why: HOSTILE,
          advice: HOSTILE,
          lowered: HOSTILE,
          data: { match: HOSTILE },
          path: HOSTILE,
          citations: [{ ...us, body: HOSTILE, ref: HOSTILE, title: HOSTILE, url: 'javascript:alert(1)' }],
          suggestions: [{ description: HOSTILE, span: { start: 38, end: 55 }, text: HOSTILE }],
          docs: 'javascript:alert(1)',
        }),
        finding({ severity: 'info', message: '::error::at the start', advice: '::error::too', fingerprint: 'v1:other' }),
      ],
      waived: [finding({ message: HOSTILE, waiver: { kind: 'directive', reason: HOSTILE, by: HOSTILE, ticket: HOSTILE, until: HOSTILE } })],
    }),
  ],
  { failures: [{ file: `x${HOSTILE}`, rule: HOSTILE, message: HOSTILE }, { message: HOSTILE }], notices: [HOSTILE] },
)

export const failed: Report = report(busy.files, { failures, complete: false })

export function listedWaiver(changes: Partial<ListedWaiver> = {}): ListedWaiver {
  return {
    kind: 'front-matter',
    rule: 'claim/guaranteed-outcome',
    match: 'guaranteed issue',
    reason: 'Product name of an insurance policy.',
    by: 'j.doe@example.com',
    ticket: 'COMP-12',
    until: '2027-01-31',
    file: 'drafts/q3.md',
    place: { line: 7, column: 7, endLine: 11, endColumn: 1 },
    state: 'used',
    findings: 1,
    ...changes,
  }
}

/** A run that was asked to list every waiver: one in force, one of an accepted finding, one of a draft that is gone, and lies. */
export const decided: Report = report(busy.files, {
  waivers: [
    listedWaiver(),
    { kind: 'directive', rule: 'claim/*', reason: '', file: 'drafts/q3.md', place: waived.place, state: 'missing-reason', findings: 0 },
    listedWaiver({ file: `drafts/${HOSTILE}.md`, match: HOSTILE, reason: HOSTILE, by: HOSTILE, ticket: HOSTILE, until: HOSTILE }),
    listedWaiver({ kind: 'suppression', file: 'finsocial-suppressions.json', draft: 'drafts/th.md', state: 'used' }),
    listedWaiver({ kind: 'suppression', file: 'finsocial-suppressions.json', state: 'not-asked', findings: 0 }),
  ],
})

/** The reports that each format is tried on, by what they stand for. */
export const REPORTS: readonly (readonly [string, Report])[] = [
  ['nothing to check', report()],
  ['a clean draft', report([file()])],
  ['many findings', busy],
  ['failures', failed],
  ['hostile copy', hostile],
  ['every waiver', decided],
  ['no waivers', report([file()], { waivers: [] })],
]
