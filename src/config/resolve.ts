import { relative, resolve, sep } from 'node:path'
import type { FrontMatter } from '../rule/front-matter.js'
import type { Config, LinterOptions, Override, ResolvedLinterOptions, RuleEntries, RuleSwitch, Settings } from './config.js'
import { type GlobList, globList } from './globs.js'
import type { Layer } from './layers.js'
import { merged, type Piece } from './merge.js'

/** What the command line says: above every configuration and above front matter. */
export interface OptionLayer {
  readonly rules?: RuleEntries
  readonly frontMatter?: FrontMatter
  readonly linterOptions?: LinterOptions
}

/** A rule key of one layer. Later rows win; a row without options keeps those of earlier ones. */
export interface RuleRow {
  /** A rule id, `category/*` or `*`. */
  readonly pattern: string
  readonly severity: RuleSwitch
  readonly options?: unknown
  /** `finsocial:strict`, `finsocial.config.yaml:14`, `command line`. */
  readonly origin: string
}

/** A plugin, with the folder that its name is looked up from. */
export interface PluginName {
  readonly name: string
  readonly folder: string
}

/** What applies to one draft. Drafts that the same overrides match share one object. */
export interface ResolvedConfig {
  /** The configuration file, as it is reported; none: only what is built in. */
  readonly file: string | undefined
  /** The names of the layers, lowest first. */
  readonly layers: readonly string[]
  /** Below the front matter of the draft. */
  readonly defaults: FrontMatter
  /** The part of `defaults` that overrides set: said of this draft by its path, so stronger than a guess from its text. */
  readonly overridden: FrontMatter
  /** Above the front matter of the draft. */
  readonly forced: FrontMatter
  readonly settings: Settings
  readonly linterOptions: ResolvedLinterOptions
  readonly rules: readonly RuleRow[]
  /** Absolute. */
  readonly rulesDir: readonly string[]
  readonly plugins: readonly PluginName[]
  /** What was merged, lowest first: the origins are read off it. */
  readonly pieces: readonly Piece[]
}

/** `undefined`: the configuration does not say, so the extension of the file decides. */
export type Selection = 'draft' | 'other' | 'ignored' | undefined

/** A stack of configurations, ready to be asked about files (absolute paths). */
export interface Resolver {
  readonly file: string | undefined
  /** Whether JavaScript that the configuration names may run: it stands in the working folder's own project, or was named. */
  readonly trusted: boolean
  readonly layers: readonly Layer[]
  for(file: string): ResolvedConfig
  /** Whether a file found in a folder is a draft. A file named outright is one unless it is ignored. */
  select(file: string): Selection
}

export function createResolver(
  layers: readonly Layer[],
  { options = {}, trusted = false }: { readonly options?: OptionLayer; readonly trusted?: boolean } = {},
): Resolver {
  const overrides = layers.map((layer) => (layer.config.overrides ?? []).map((override) => overrideTest(layer, override)))
  const known = new Map<string, ResolvedConfig>()
  const select = selector(layers)
  return {
    file: fileOf(layers),
    trusted,
    layers,
    select,
    for(file) {
      const matches = overrides.map((tests) => tests.map((test) => test(file)))
      const key = matches.join(';')
      let config = known.get(key)
      if (!config) {
        config = resolveWith(layers, matches, options)
        known.set(key, config)
      }
      return config
    },
  }
}

/** The severity and options of one rule. `on` is the rule's own severity. */
export function settingOf(
  config: Pick<ResolvedConfig, 'rules'>,
  rule: string,
): { readonly severity: RuleSwitch; readonly options?: unknown; readonly origin: string } {
  const category = `${rule.slice(0, rule.indexOf('/'))}/*`
  let setting: { severity: RuleSwitch; options?: unknown; origin: string } = { severity: 'on', origin: 'built-in' }
  for (const { pattern, severity, options, origin } of config.rules) {
    if (pattern !== rule && pattern !== category && pattern !== '*') continue
    setting = { ...setting, severity, origin, ...(options === undefined ? {} : { options }) }
  }
  return setting
}

/** Whether `linterOptions.noInlineConfig` keeps a rule from being waived in the draft. */
export function isInlineWaivable(config: Pick<ResolvedConfig, 'linterOptions'>, rule: string): boolean {
  const category = `${rule.slice(0, rule.indexOf('/'))}/*`
  return !config.linterOptions.noInlineConfig.some((pattern) => pattern === rule || pattern === category || pattern === '*')
}

function resolveWith(layers: readonly Layer[], matches: readonly (readonly boolean[])[], options: OptionLayer): ResolvedConfig {
  const pieces: Piece[] = []
  const rules: RuleRow[] = []
  for (const [index, layer] of layers.entries()) {
    const { defaults, settings, linterOptions, rules: entries } = layer.config
    pieces.push({
      layer: layer.name,
      place: layer.place,
      within: [],
      values: { defaults, settings: located(settings, layer), linterOptions },
    })
    rules.push(...rowsOf(entries, (pattern) => originOf(layer, ['rules', pattern])))
    for (const [at, override] of (layer.config.overrides ?? []).entries()) {
      if (!matches[index]?.[at]) continue
      const { files: _, ignores: __, rules: overridden, ...fields } = override
      pieces.push({ layer: layer.name, place: layer.place, within: ['overrides', at], values: { defaults: fields } })
      rules.push(...rowsOf(overridden, (pattern) => originOf(layer, ['overrides', at, 'rules', pattern])))
    }
  }
  pieces.push({ layer: COMMAND_LINE, within: [], values: { forced: options.frontMatter, linterOptions: options.linterOptions } })
  rules.push(...rowsOf(options.rules, () => COMMAND_LINE))

  const values = merged(pieces)
  return {
    file: fileOf(layers),
    layers: layers.map(({ name }) => name),
    defaults: values.defaults ?? {},
    overridden: merged(pieces.filter(({ within }) => within.length)).defaults ?? {},
    forced: values.forced ?? {},
    settings: values.settings ?? {},
    linterOptions: spelledOut(values.linterOptions ?? {}),
    rules,
    rulesDir: [...new Set(layers.flatMap(({ config, folder }) => (config.rulesDir ?? []).map((path) => resolve(folder, path))))],
    plugins: pluginsOf(layers),
    pieces,
  }
}

const COMMAND_LINE = 'command line'

function originOf(layer: Layer, path: readonly (string | number)[]): string {
  const line = layer.place?.(path, 'key')?.line
  return line ? `${layer.name}:${line}` : layer.name
}

/** Within one layer the nearer key wins, wherever it stands: `*`, then `category/*`, then the rule. */
function rowsOf(entries: RuleEntries | undefined, origin: (pattern: string) => string): RuleRow[] {
  const breadth = (pattern: string) => (pattern === '*' ? 0 : pattern.endsWith('/*') ? 1 : 2)
  return Object.entries(entries ?? {})
    .toSorted(([a], [b]) => breadth(a) - breadth(b))
    .map(([pattern, entry]) => {
      const [severity, options] = typeof entry === 'string' ? [entry] : entry
      return { pattern, severity, ...(options === undefined ? {} : { options }), origin: origin(pattern) }
    })
}

function located(settings: Settings | undefined, { folder }: Layer): Settings | undefined {
  if (!settings?.disclosures) return settings
  return { ...settings, disclosures: settings.disclosures.map((path) => resolve(folder, path)) }
}

function pluginsOf(layers: readonly Layer[]): readonly PluginName[] {
  const named = layers.flatMap(({ config, folder }) =>
    (config.plugins ?? []).map((name) => ({ name: /^\.{0,2}[\\/]/.test(name) ? resolve(folder, name) : name, folder })),
  )
  return named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index)
}

function spelledOut(options: LinterOptions): ResolvedLinterOptions {
  const { reportUnusedDisableDirectives: unused = 'error', requireReason: reason = true, noInlineConfig: fixed = [] } = options
  return {
    reportUnusedDisableDirectives: unused === true ? 'error' : unused === false ? 'off' : unused,
    requireReason: reason === false || reason === 'off' ? 'off' : { minLength: 10, fields: [], ...(reason === true ? {} : reason) },
    noInlineConfig: fixed === true ? ['*'] : fixed === false ? [] : fixed,
    ready: options.ready ?? false,
    preview: options.preview ?? false,
    failSeverity: options.failSeverity ?? 'error',
  }
}

function fileOf(layers: readonly Layer[]): string | undefined {
  const last = layers.at(-1)
  return last?.kind === 'file' ? last.name : undefined
}

function overrideTest(layer: Layer, override: Override): (file: string) => boolean {
  const files = globList(override.files)
  const ignores = globList(override.ignores ?? [])
  return (file) => {
    const path = pathFrom(layer.base, file)
    return files(path) === true && ignores(path) !== true
  }
}

function selector(layers: readonly Layer[]): (file: string) => Selection {
  const lists = (pick: (config: Config) => readonly string[] | undefined) =>
    layers.flatMap(({ config, base }) => {
      const patterns = pick(config)
      return patterns ? [{ base, list: globList(patterns) }] : []
    })
  const ignores = lists(({ ignores }) => ignores)
  const files = lists(({ files }) => files).at(-1)
  const says = ({ base, list }: { base: string; list: GlobList }, file: string) => list(pathFrom(base, file))
  return (file) => {
    const verdict = ignores.reduce<boolean | undefined>((before, entry) => says(entry, file) ?? before, undefined)
    if (verdict) return 'ignored'
    return files && (says(files, file) ? 'draft' : 'other')
  }
}

/** With forward slashes; outside of the folder it starts with `../`. */
function pathFrom(folder: string, file: string): string {
  // asked of every file for every glob: `relative` only where it is needed
  const path = file.startsWith(folder) && file[folder.length] === sep ? file.slice(folder.length + 1) : relative(folder, file)
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
