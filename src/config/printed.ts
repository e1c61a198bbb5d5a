import type { RuleSwitch } from './config.js'
import { originsOf } from './merge.js'
import { type ResolvedConfig, settingOf } from './resolve.js'

/** What `--print-config` shows: plain JSON, every value with where it was set. */
export interface PrintedConfig {
  readonly config: string | null
  readonly layers: readonly string[]
  readonly defaults: ResolvedConfig['defaults']
  /** What the command line sets above the front matter. */
  readonly forced: ResolvedConfig['forced']
  readonly settings: ResolvedConfig['settings']
  readonly linterOptions: ResolvedConfig['linterOptions']
  readonly rulesDir: readonly string[]
  readonly plugins: readonly string[]
  readonly rules: Readonly<Record<string, { readonly severity: RuleSwitch; readonly options?: unknown; readonly origin: string }>>
  readonly origins: Readonly<Record<string, string>>
}

export function printedConfig(config: ResolvedConfig, rules: readonly string[]): PrintedConfig {
  return {
    config: config.file ?? null,
    layers: config.layers,
    defaults: config.defaults,
    forced: config.forced,
    settings: config.settings,
    linterOptions: config.linterOptions,
    rulesDir: config.rulesDir,
    plugins: config.plugins.map(({ name }) => name),
    rules: Object.fromEntries(rules.toSorted().map((rule) => [rule, settingOf(config, rule)])),
    origins: originsOf(config.pieces),
  }
}
