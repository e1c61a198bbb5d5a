import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { FIRM_KINDS, type FirmKind, JURISDICTIONS, type Jurisdiction } from '../rule/index.js'
import type { InitFlags } from './commands/init.js'
import { candidateIn } from './config-file.js'
import { type Console, write } from './console.js'
import { UsageError } from './errors.js'
import { oneOf } from './rule-selection.js'
import { VERSION } from './version.js'
import { writeWhole } from './write-draft.js'

interface Answers {
  readonly jurisdictions: readonly Jurisdiction[]
  readonly drafts: string
  readonly firm: string
  readonly firmKind?: FirmKind
  readonly hook?: InitFlags['hook']
  readonly ci?: InitFlags['ci']
}

/** Writes what a project begins with. Nothing that is there is replaced without --force, and then nothing is written at all. */
export async function init(flags: InitFlags, host: Console): Promise<number> {
  const answers = await answersOf(flags, host)
  const files = filesFor(answers)
  const existing = candidateIn(host.cwd, host.cwd)
  const taken = [...files.keys()].filter((name) => existsSync(join(host.cwd, name)))
  if (!flags.force && (existing || taken.length)) {
    const names = [...new Set([...(existing ? [existing.slice(host.cwd.length + 1)] : []), ...taken])]
    throw new UsageError(`${names.join(', ')}: there already; nothing was written`, 'add to it by hand, or replace it with --force')
  }
  if (existing && !files.has(existing.slice(host.cwd.length + 1)))
    throw new UsageError(`${existing.slice(host.cwd.length + 1)} would be a second configuration`, 'remove it first')
  for (const [name, text] of files) {
    writeWhole(join(host.cwd, name), name, text)
    await write(host.stdout, `wrote ${name}\n`)
  }
  await write(
    host.stdout,
    `next:\n${nextSteps(answers, host)
      .map((line) => `  ${line}\n`)
      .join('')}`,
  )
  return 0
}

async function answersOf(flags: InitFlags, host: Console): Promise<Answers> {
  const given = {
    jurisdictions: oneOf<Jurisdiction>(flags.jurisdiction, JURISDICTIONS, '--jurisdiction'),
    drafts: flags.drafts ?? 'drafts/**/*.md',
    firm: flags.firm ?? '',
    ...(flags.firmKind ? { firmKind: flags.firmKind } : {}),
    ...(flags.hook ? { hook: flags.hook } : {}),
    ...(flags.ci ? { ci: flags.ci } : {}),
  }
  const isTerminal = host.stdout.isTTY === true && 'isTTY' in host.stdin && host.stdin.isTTY === true
  if (given.jurisdictions.length || !isTerminal) {
    return given.jurisdictions.length ? given : { ...given, jurisdictions: ['us'] }
  }
  return asked(given, host)
}

async function asked(given: Answers, host: Console): Promise<Answers> {
  const terminal = createInterface({ input: host.stdin, output: host.stdout })
  // line by line, so that what was typed ahead is not lost
  const lines = terminal[Symbol.asyncIterator]()
  const ask = async (question: string, usual: string) => {
    await write(host.stdout, `${question} (${usual || 'none'}): `)
    const { done, value } = await lines.next()
    if (done) throw new UsageError('no answer: nothing was written', 'hand the answers in as options; see finsocial help init')
    return value.trim() || usual
  }
  try {
    const places = await ask(`Whose rules apply: ${JURISDICTIONS.join(', ')}?`, 'us')
    const firm = await ask('What is the firm called?', given.firm)
    const kind = await ask(`What is it: ${FIRM_KINDS.join(', ')}?`, given.firmKind ?? '')
    const drafts = await ask('Where are the drafts?', given.drafts)
    const hook = await ask('Write a hook: pre-commit, husky or lefthook?', given.hook ?? '')
    const ci = await ask('Write a CI job: github or gitlab?', given.ci ?? '')
    return {
      jurisdictions: oneOf<Jurisdiction>(places.split(/[\s,]+/).filter(Boolean), JURISDICTIONS, 'jurisdiction'),
      firm,
      ...(kind ? { firmKind: oneOf([kind], FIRM_KINDS, 'kind of firm')[0]! } : {}),
      drafts,
      ...(hook ? { hook: oneOf(['', hook].slice(1), ['pre-commit', 'husky', 'lefthook'] as const, 'hook')[0]! } : {}),
      ...(ci ? { ci: oneOf(['', ci].slice(1), ['github', 'gitlab'] as const, 'ci')[0]! } : {}),
    }
  } finally {
    terminal.close()
  }
}

/** What is written, by name. */
function filesFor({ hook, ci, ...answers }: Answers): ReadonlyMap<string, string> {
  const files = new Map([['finsocial.config.yaml', configText(answers)]])
  if (hook === 'pre-commit') files.set('.pre-commit-config.yaml', PRE_COMMIT)
  if (hook === 'husky') files.set('.husky/pre-commit', `${COMMAND}\n`)
  if (hook === 'lefthook') files.set('lefthook.yml', `pre-commit:\n  commands:\n    finsocial:\n      run: ${COMMAND}\n`)
  if (ci === 'github') files.set('.github/workflows/finsocial.yml', GITHUB)
  if (ci === 'gitlab') files.set('.gitlab-ci.yml', GITLAB)
  return files
}

const configText = ({
  jurisdictions,
  drafts,
  firm,
  firmKind,
}: Pick<
  Answers,
  'jurisdictions' | 'drafts' | 'firm' | 'firmKind'
>) => `# yaml-language-server: $schema=./node_modules/finsocial/schemas/config.schema.json
# Nothing above this folder is read.
root: true
# Every rule at its own severity, and whose law applies to drafts that do not say it themselves.
extends: ["finsocial:recommended", ${jurisdictions.map((place) => `"finsocial:${place}"`).join(', ')}]
# Which files of a folder are drafts.
files: [${JSON.stringify(drafts)}]
# Front matter for drafts that do not say otherwise. Approval, filing and record-keeping depend on the kind of firm:
# ${FIRM_KINDS.join(', ')}.
${firm || firmKind ? defaultsText(firm, firmKind) : '# defaults: {firm: {name: Harbourline, kind: adviser}, channels: [linkedin]}'}
# What a waiver must say for itself.
linterOptions:
  requireReason: {minLength: 10, fields: [by, until]}
# Severity by rule: off, info, warn, error, or on for the rule’s own.
# rules: {solicitation/urgency: warn}
# Rules of the house: finsocial new rule house/some-thing
# rulesDir: [rules]
`

function defaultsText(name: string, kind: FirmKind | undefined): string {
  const fields = [...(name ? [`name: ${JSON.stringify(name)}`] : []), ...(kind ? [`kind: ${kind}`] : [])]
  return `defaults: {firm: {${fields.join(', ')}}}${kind ? '' : ' # kind: adviser'}`
}

// --no: what is not installed is not fetched, whoever may have taken the name
const COMMAND = 'npx --no finsocial lint --staged'

const PRE_COMMIT = `repos:
  - repo: local
    hooks:
      - id: finsocial
        name: finsocial
        entry: ${COMMAND}
        language: system
        pass_filenames: false
`

const GITHUB = `name: finsocial
on:
  pull_request:
  push: {branches: [main]}
permissions: {contents: read}
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 22}
      - run: npm ci
      - run: npx --no finsocial lint --format github
`

const GITLAB = `finsocial:
  image: node:22
  script:
    - npm ci
    - npx --no finsocial lint --report gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports: {codequality: gl-code-quality-report.json}
`

function nextSteps({ hook }: Answers, { cwd }: Console): readonly string[] {
  const path = join(cwd, 'package.json')
  const isInstalled = existsSync(path) && readFileSync(path, 'utf8').includes('"finsocial"')
  return [
    ...(isInstalled ? [] : [`npm install --save-dev finsocial@${VERSION}`]),
    ...(hook === 'pre-commit' ? ['pre-commit install'] : hook ? [hook === 'husky' ? 'npx husky' : 'npx lefthook install'] : []),
    'npx finsocial lint',
  ]
}
