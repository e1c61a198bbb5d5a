import { resolve } from 'node:path'
import { maskedName } from '../redact/name.js'
import { counted } from '../report/tally.js'
import type { ListedWaiver, Report, Rule, Severity } from '../rule/index.js'
import { Cache } from './cache.js'
import type { LintFlags } from './commands/lint.js'
import { type Console, today, write } from './console.js'
import { debugLines } from './debug.js'
import { complaintText, told, UsageError } from './errors.js'
import { exitCodeOf } from './exit-code.js'
import { diffsOf, fixChoice, fixedInput, writeFixed } from './fixed-drafts.js'
import { isChanged } from './git-hunks.js'
import { type FixedDraft, type LintRun, lintDrafts } from './lint-drafts.js'
import { type LintPlan, openPlan } from './lint-plan.js'
import { masked, revealed } from './masked-text.js'
import { openOutputs, printReport, waiverNotices } from './outputs.js'
import type { Project } from './project.js'
import type { RuleClock } from './rule-clock.js'
import { matches, namedRules, optionLayer, requireKnown } from './rule-selection.js'
import { RunWatch, SIGNAL_CODES } from './run-watch.js'
import { type Sources, sourcesOf } from './sources.js'
import { SuppressionsFile } from './suppressions-file.js'
import { crewFor } from './threads.js'

/** Runs `finsocial lint` and returns its exit code. */
export async function lint(paths: readonly string[], flags: LintFlags, host: Console): Promise<number> {
  refuseContradictions(flags)
  const outputs = await openOutputs(flags, host)
  const fix = fixChoice(flags)
  const layer = await optionLayer(flags)
  const isTimed = flags.stats === true || Boolean(host.env.TIMING)
  const file = flags.config ?? host.env.FINSOCIAL_CONFIG
  const cache = fix ? undefined : openCache(flags, host)
  const plan: LintPlan = {
    search: { cwd: host.cwd, lookup: flags.configLookup, code: flags.plugins, options: layer, ...(file ? { file } : {}) },
    today: today(flags.asOf, host),
    inlineConfig: flags.inlineConfig,
    selection: { only: flags.only, skip: flags.skip },
    withText: outputs.needsSources || flags.showSensitive === true,
    ...(fix ? { fix } : {}),
    ...(cache ? { keys: flags.cacheStrategy } : {}),
  }
  const { project, terms, clock } = openPlan(plan, { isTimed })
  const found = await sourcesOf(paths, flags, host, project)
  const { failSeverity: configured, configs: shown } = await settingsOf(found, project)
  const rules = await project.rules()
  requireKnown({ named: namedRules(flags, layer), rules })
  const { isSelected } = terms
  if (isSelected && !rules.some(isSelected)) throw new UsageError('--only and --skip leave no rule', 'a run without rules checks nothing')
  const suppressions = await SuppressionsFile.open(flags.suppressionsLocation, host.cwd, {
    isBegun: flags.suppressAll === true || flags.suppressRule.length > 0,
  })

  // a masked name stands for its file in what is written, too
  const absolute = new Map(found.sources.flatMap(({ name, path, unmasked }) => (unmasked === undefined ? [[name, path] as const] : [])))
  const absoluteOf = (name: string) => absolute.get(name) ?? resolve(host.cwd, name)
  const reported = (name: string) => (flags.pathMode === 'absolute' ? maskedName(resolve(host.cwd, name).replaceAll('\\', '/')) : name)
  const sources = new Map<string, string>()
  const texts = new Map<string, string>()
  const fixed: FixedDraft[] = []
  const debug: string[] = []
  const onText: LintRun['onText'] = (name, text, { findings, waived, checked }) => {
    // what was not checked may hold anything
    if (outputs.needsSources && checked) sources.set(reported(name), masked(text, [...findings, ...waived]))
    if (flags.showSensitive) texts.set(reported(name), text)
  }
  const failSeverity = flags.failSeverity ?? configured
  const watch = new RunWatch(host, found.sources.length, { progress: flags.progress && !flags.silent })
  const linted = await lintDrafts(found.sources, {
    ...terms,
    onText,
    onFixed: (draft) => fixed.push(draft),
    ...(cache ? { known: cache } : {}),
    ...(flags.debug ? { onDraft: (draft, _, applied) => debug.push(...debugLines(draft, applied, rules)) } : {}),
    // the time of a rule is measured in one thread
    ...(isTimed ? {} : { crewFor: crewFor(flags.concurrency, plan, host) }),
    stopped: (done) => watch.stopped(done),
    ...(flags.failFast
      ? { isEnough: ({ report, failures }) => exitCodeOf({ files: [report], failures }, { failSeverity, maxWarnings: -1 }) > 0 }
      : {}),
  }).finally(() => watch.end())

  cache?.write()
  const suppressed = suppress(linted, suppressions, { flags, rules, isSelected, found, absoluteOf })
  const fixNotices = fix && flags.fix && !watch.signal ? writeFixed(fixed) : []
  const diffs = flags.diff ? await diffsOf(fixed) : undefined
  const kept = found.changed ? onlyNew(suppressed.report, found.changed) : suppressed.report
  const report: Report = {
    ...kept,
    files: kept.files.map((each) => ({ ...each, file: reported(each.file) })),
    ...(flags.reportWaivers ? { waivers: listed(linted.files, suppressed.waivers, reported) } : {}),
    failures: [...found.problems.map((problem) => ({ message: complaintText(problem) })), ...kept.failures],
    notices: [
      ...found.notices,
      ...kept.notices,
      ...suppressed.notices,
      ...fixNotices,
      ...(diffs?.notices ?? []),
      ...(cache?.notices ?? []),
      ...waiverNotices(outputs, flags),
    ],
  }
  const code = exitCodeOf(report, { failSeverity, maxWarnings: flags.maxWarnings })
  const exitCode = watch.signal ? SIGNAL_CODES[watch.signal] : flags.exitZero && code === 1 ? 0 : code
  const tooMany = code === 1 && exitCodeOf(report, { failSeverity, maxWarnings: -1 }) === 0
  await write(host.stderr, debug.join(''))
  const unwritten = await printReport(report, outputs, {
    flags,
    host,
    rules,
    exitCode,
    failSeverity: tooMany ? 'warn' : failSeverity,
    sources,
    configs: shown,
    ...(isTimed ? { stats: Object.fromEntries(clock.times.map(({ rule, ms }) => [rule, Math.round(ms * 100) / 100])) } : {}),
    instead: diffs?.text ?? (fix ? fixedInput(found.sources, fixed) : undefined),
    ...(flags.showSensitive ? { reveal: (shownReport) => revealed(shownReport, texts) } : {}),
  })
  if (tooMany && !flags.silent) await write(host.stderr, `finsocial: more warnings than --max-warnings allows (${flags.maxWarnings})\n`)
  if (isTimed && !flags.silent) await write(host.stderr, timesText(clock))
  if (flags.debug) await write(host.stderr, report.failures.flatMap(({ stack }) => (stack ? [`${stack}\n`] : [])).join(''))
  await write(host.stderr, told(unwritten))
  return unwritten.length ? 2 : exitCode
}

/** `--debug` and `--stats` are about what a run does, so they do it. */
function openCache(flags: LintFlags, host: Console): Cache | undefined {
  if (!flags.cache || flags.debug || flags.stats || host.env.TIMING) return undefined
  return new Cache({
    cwd: host.cwd,
    location: flags.cacheLocation,
    run: [host.build ?? '', today(flags.asOf, host), flags.inlineConfig, flags.only, flags.skip],
  })
}

function refuseContradictions(flags: LintFlags): void {
  if ((flags.suppressAll || flags.suppressRule.length) && !flags.suppressReason)
    throw new UsageError(`${flags.suppressAll ? '--suppress-all' : '--suppress-rule'} needs a reason`, 'say why with --suppress-reason')
  if (!flags.suppressAll && !flags.suppressRule.length && (flags.suppressReason || flags.suppressBy || flags.suppressUntil))
    throw new UsageError('--suppress-reason, --suppress-by and --suppress-until need --suppress-all or --suppress-rule')
  if (flags.reportWaivers && !flags.inlineConfig)
    throw new UsageError('--report-waivers lists what --no-inline-config ignores', 'leave one of them out')
  if (flags.null && flags.fileList === undefined) throw new UsageError('-0 needs --file-list')
}

const ORDER: readonly Severity[] = ['info', 'warn', 'error']

/** The strictest threshold that a configuration of one of the drafts asks for, and those configurations by name. */
async function settingsOf(found: Sources, project: Project): Promise<{ failSeverity: Severity; configs: readonly unknown[] }> {
  let lowest = ORDER.length - 1
  const configs = new Map<string, unknown>()
  for (const { path } of found.sources) {
    const { config } = await project.for(path)
    lowest = Math.min(lowest, ORDER.indexOf(config.linterOptions.failSeverity))
    configs.set(config.file ?? '', { config: config.file ?? null, layers: config.layers })
  }
  return { failSeverity: ORDER[lowest]!, configs: [...configs.values()] }
}

interface Suppressing {
  readonly flags: LintFlags
  readonly rules: readonly Rule[]
  readonly isSelected: ((rule: Rule) => boolean) | undefined
  readonly found: Sources
  readonly absoluteOf: (file: string) => string
}

/** Applies the suppressions file, and changes it where the options ask for that. */
function suppress(
  report: Report,
  file: SuppressionsFile,
  { flags, rules, isSelected, found, absoluteOf }: Suppressing,
): { readonly report: Report; readonly notices: readonly string[]; readonly waivers: readonly ListedWaiver[] } {
  const ruleOf = (id: string) => rules.find((rule) => rule.id === id)
  const options = {
    ruleOf,
    absoluteOf,
    covers: (path: string) => found.covers(path),
    isSelected: (id: string) => {
      const rule = ruleOf(id)
      return !rule || !isSelected || isSelected(rule)
    },
  }
  const before = file.apply(report, options)
  const notices: string[] = []
  let { stale, waivers } = before
  let after = before.report
  let entries = flags.pruneSuppressions ? before.kept : [...before.kept, ...before.stale.map(({ entry }) => entry)]
  if (flags.suppressAll || flags.suppressRule.length) {
    const wanted = (id: string) => {
      const rule = ruleOf(id)
      return flags.suppressAll || (rule !== undefined && flags.suppressRule.some((pattern) => matches(pattern, rule)))
    }
    const { suppressReason: reason = '', suppressBy: by, suppressUntil: until } = flags
    const about = { reason, ...(by ? { by } : {}), ...(until ? { until } : {}) }
    const added = file.entriesFor(before.report.files, ({ rule, severity }) => severity !== 'info' && wanted(rule), about, absoluteOf)
    const left = before.report.files
      .flatMap(({ findings }) => findings)
      .filter(({ rule, severity, sensitive, waivable }) => severity !== 'info' && wanted(rule) && (sensitive || !waivable)).length
    if (left) notices.push(`${counted(left, 'finding')} cannot be suppressed: personal data, approvals and faults of waivers`)
    notices.push(`${file.name}: ${counted(added.length, 'finding')} accepted`)
    entries = [...entries, ...added]
  }
  if (flags.pruneSuppressions) {
    if (stale.length) notices.push(`${file.name}: ${stale.length} ${stale.length === 1 ? 'entry' : 'entries'} removed`)
    stale = []
  }
  if (flags.suppressAll || flags.suppressRule.length || (flags.pruneSuppressions && before.stale.length)) {
    file.write(entries)
    ;({ report: after, waivers } = file.withEntries(entries).apply(report, options))
  }
  const listed = flags.passOnUnprunedSuppressions ? stale.filter(({ why }) => why !== 'unused-suppression') : stale
  if (!listed.length) return { report: after, notices, waivers }
  return { report: { ...after, files: [...after.files, file.reportOf(listed, rules)] }, notices, waivers }
}

/** Every waiver of the run: those in drafts, then those in the list of suppressions. */
function listed(
  files: Report['files'],
  suppressions: readonly ListedWaiver[],
  reported: (name: string) => string,
): readonly ListedWaiver[] {
  return [
    ...files.flatMap(({ file, waivers = [] }) => waivers.map((waiver) => ({ ...waiver, file: reported(file) }))),
    ...suppressions.map((waiver) => (waiver.draft === undefined ? waiver : { ...waiver, draft: reported(waiver.draft) })),
  ]
}

/** Findings in changed lines, and those about the draft as a whole. */
function onlyNew(report: Report, changed: NonNullable<Sources['changed']>): Report {
  return {
    ...report,
    files: report.files.map((file) => {
      const lines = changed.get(file.file) ?? 'all'
      const isNew = ({ scope, place }: Report['files'][number]['findings'][number]) => {
        if (scope === 'document') return true
        for (let line = place.line; line <= place.endLine; line++) if (isChanged(lines, line)) return true
        return false
      }
      return { ...file, findings: file.findings.filter(isNew) }
    }),
  }
}

/** The slowest rules first, as ESLint prints them. */
function timesText({ times }: RuleClock): string {
  const total = times.reduce((sum, { ms }) => sum + ms, 0) || 1
  const rows = times.slice(0, 20).map(({ rule, ms, calls }) => {
    const share = `${((ms / total) * 100).toFixed(1)}%`
    return `${rule.padEnd(48)} ${ms.toFixed(1).padStart(9)} ms ${share.padStart(6)} ${String(calls).padStart(6)} ${calls === 1 ? 'draft' : 'drafts'}\n`
  })
  return rows.join('')
}
